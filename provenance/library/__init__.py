"""Libraries: bibliographies as reference managers export them. They are read, never written."""

from provenance.library.catalogue import Catalogue
from provenance.library.people import NAME_FIELDS, names
from provenance.library.reading import READERS, scan
from provenance.library.several import Libraries

__all__ = ["NAME_FIELDS", "READERS", "Catalogue", "Libraries", "names", "scan"]
