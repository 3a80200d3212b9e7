"""Functions on strings. Knows nothing of briefs, sources or files."""
