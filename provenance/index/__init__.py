"""The search index: which passages of the captured texts hold certain words and figures."""

from provenance.index.database import Hit, Index
from provenance.index.terms import indexed, query

__all__ = ["Hit", "Index", "indexed", "query"]
