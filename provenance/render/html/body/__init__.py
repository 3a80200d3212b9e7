"""The draft as HTML: every statement made of elements that know it, citations turned into references."""

from provenance.render.html.body.document import Document, document

__all__ = ["Document", "document"]
