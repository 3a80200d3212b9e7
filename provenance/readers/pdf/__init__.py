"""PDF, by PDFium."""

from provenance.readers.pdf.document import read

__all__ = ["read"]
