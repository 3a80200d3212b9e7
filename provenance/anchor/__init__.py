"""Finding a passage again in a text, by its words and the words around it."""

from provenance.anchor.choice import Found, How
from provenance.anchor.locate import locate

__all__ = ["Found", "How", "locate"]
