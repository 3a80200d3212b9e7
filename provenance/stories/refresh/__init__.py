"""A source captured again: what became of its passages, and which statements lean on what changed."""

from provenance.stories.refresh.fates import Fate, SpanFate, fates
from provenance.stories.refresh.leaning import Leant, leant
from provenance.stories.refresh.telling import Kind, Story, told

__all__ = ["Fate", "Kind", "Leant", "SpanFate", "Story", "fates", "leant", "told"]
