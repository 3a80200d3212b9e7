"""HTML: the main text of a page, by trafilatura; all that can be seen on it, by a walk through the page."""

from provenance.readers.html.document import read

__all__ = ["read"]
