"""Records and captured texts: what is known of a source, and the source's own words."""

from provenance.lazy import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provenance.records.capture import digest, snapshot
    from provenance.records.file_names import FULL, file_stem
    from provenance.records.folding import folded
    from provenance.records.parsing import parse
    from provenance.records.schema import schema

__all__ = ["FULL", "digest", "file_stem", "folded", "parse", "schema", "snapshot"]

# What reads a record is not loaded for one that has been read before.
__getattr__ = lazy(
    __name__,
    {
        "FULL": "file_names",
        "digest": "capture",
        "file_stem": "file_names",
        "folded": "folding",
        "parse": "parsing",
        "schema": "schema",
        "snapshot": "capture",
    },
)
