"""Reading a draft: from Markdown to a brief with its statements and citations, each with its exact range."""

from provenance.draft.brief import parse, read
from provenance.draft.front_matter import front_matter
from provenance.draft.sections import SUMMARY_SECTIONS

__all__ = ["SUMMARY_SECTIONS", "front_matter", "parse", "read"]
