"""One quotation printed in two wordings: between two texts that retell the same words, and within one text."""

from provenance.text.variants.headline import headline_variants
from provenance.text.variants.pairs import Variant, variants

__all__ = ["Variant", "headline_variants", "variants"]
