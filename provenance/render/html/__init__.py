"""A brief beside its sources, as one page that can be mailed and opened without a network."""

from provenance.render.html.page import html

__all__ = ["html"]
