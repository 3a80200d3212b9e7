"""Sentences of different texts that say the same, but with different figures."""

from provenance.lazy import deferred, lazy
from provenance.text.disagreement.contradiction import Contradiction

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provenance.text.disagreement.alike import Alike
    from provenance.text.disagreement.guards import GUARDS, Contrast
    from provenance.text.disagreement.search import contradictions
else:
    contradictions = deferred("provenance.text.disagreement.search", "contradictions")

__all__ = ["GUARDS", "Alike", "Contradiction", "Contrast", "contradictions"]

__getattr__ = lazy(__name__, {"GUARDS": "guards", "Alike": "alike", "Contrast": "guards"})
