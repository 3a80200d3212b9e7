"""Sentences of different texts that say the same, but with different figures."""

from provenance.text.disagreement.alike import Alike
from provenance.text.disagreement.guards import GUARDS, Contrast
from provenance.text.disagreement.search import Contradiction, contradictions

__all__ = ["GUARDS", "Alike", "Contradiction", "Contrast", "contradictions"]
