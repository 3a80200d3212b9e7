"""Sources brought into a project: read from a file or the network, written as one change."""

from provenance.project.capturing.acquiring import Acquired, NoOrigin, NotAcquired, acquire, from_bytes
from provenance.project.capturing.adding import Added, add, as_if, asked
from provenance.project.capturing.editions import edition
from provenance.project.capturing.refreshing import Refreshed, again, leaning, published, refresh

__all__ = [
    "Acquired",
    "Added",
    "NoOrigin",
    "NotAcquired",
    "Refreshed",
    "acquire",
    "add",
    "again",
    "as_if",
    "asked",
    "edition",
    "from_bytes",
    "leaning",
    "published",
    "refresh",
]
