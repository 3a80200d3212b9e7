"""From a brief and the sources on the shelf to a ledger: every citation followed to its passage."""

from provenance.link.join import link
from provenance.link.reading import Reading
from provenance.link.shelf import Shelf

__all__ = ["Reading", "Shelf", "link"]
