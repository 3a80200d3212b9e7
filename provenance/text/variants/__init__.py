"""One quotation printed in two wordings: between two texts that retell the same words, and within one text."""

from provenance.lazy import deferred
from provenance.text.variants.variant import Variant

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provenance.text.variants.headline import headline_variants
    from provenance.text.variants.pairs import variants
else:
    headline_variants = deferred("provenance.text.variants.headline", "headline_variants")
    variants = deferred("provenance.text.variants.pairs", "variants")

__all__ = ["Variant", "headline_variants", "variants"]
