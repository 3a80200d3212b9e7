"""Libraries: bibliographies as reference managers export them. They are read, never written."""

from provenance.lazy import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provenance.library.catalogue import Catalogue
    from provenance.library.people import NAME_FIELDS, names
    from provenance.library.reading import READERS, scan
    from provenance.library.several import Libraries

__all__ = ["NAME_FIELDS", "READERS", "Catalogue", "Libraries", "names", "scan"]

# What reads a library is not loaded for one that has been read before.
__getattr__ = lazy(
    __name__,
    {
        "NAME_FIELDS": "people",
        "READERS": "reading",
        "Catalogue": "catalogue",
        "Libraries": "several",
        "names": "people",
        "scan": "reading",
    },
)
