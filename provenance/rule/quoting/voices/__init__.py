"""Who says what is quoted: by the words beside it, in a brief as in a source, or by the turns of a transcript."""

from provenance.rule.quoting.voices.comparison import gainsaid

__all__ = ["gainsaid"]
