"""Records and captured texts: what is known of a source, and the source's own words."""

from provenance.records.capture import snapshot
from provenance.records.file_names import file_stem
from provenance.records.parsing import parse
from provenance.records.schema import schema

__all__ = ["file_stem", "parse", "schema", "snapshot"]
