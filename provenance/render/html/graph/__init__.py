"""The derivation graph as a picture: who retells whom, retellings to the left, origins to the right."""

from provenance.render.html.graph.drawing import Picture, picture

__all__ = ["Picture", "picture"]
