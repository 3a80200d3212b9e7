"""Finding a passage again in a text, by its words and the words around it."""

from provenance.anchor.choice import Found, How
from provenance.anchor.locate import locate
from provenance.anchor.unique import context_for, deciding

__all__ = ["Found", "How", "context_for", "deciding", "locate"]
