"""Word documents, by mammoth."""

from provenance.readers.docx.document import read

__all__ = ["read"]
