"""Finding a passage again in a text, by its words and the words around it."""

from provenance.anchor.found import Found, How
from provenance.lazy import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provenance.anchor.locate import locate
    from provenance.anchor.unique import context_for, deciding

__all__ = ["Found", "How", "context_for", "deciding", "locate"]

# What searches is not loaded for passages that have been found before.
__getattr__ = lazy(__name__, {"context_for": "unique", "deciding": "unique", "locate": "locate"})
