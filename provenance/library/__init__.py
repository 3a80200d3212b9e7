"""Libraries: bibliographies as reference managers export them. They are read, never written."""

from provenance.library.catalogue import Catalogue
from provenance.library.people import NAME_FIELDS, names
from provenance.library.reading import READERS, scan

__all__ = ["NAME_FIELDS", "READERS", "Catalogue", "names", "scan"]
