"""A brief for readers, in Markdown: numbered notes in the place of citations, and a table of its sources."""

from provenance.render.markdown.document import markdown

__all__ = ["markdown"]
