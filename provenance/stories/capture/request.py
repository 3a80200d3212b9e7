"""What a user says of a source that is to be captured, and where it goes."""

from __future__ import annotations

from provenance.frozen import dataclass
from provenance.model import Keep, Tier
from provenance.named import NamedTuple


class NotCaptured(Exception):
    """The source cannot be captured as asked; the message is one line for the user."""


@dataclass(frozen=True, slots=True)
class Request:
    """What the user says of a source.

    `date` is the day of the capture (ISO 8601), `url` where the file came from. `keep` is None where the record
    decides. `attested` is who has read a source of which no text is kept. `quoted` are words of the source that briefs
    quote: of a source with `keep: excerpt` they are kept, with the passages that the record names. `revises` is the key
    of the earlier edition.
    """

    key: str
    date: str
    tier: Tier | None = None
    derives_from: tuple[str, ...] = ()
    url: str = ""
    keep: Keep | None = None
    attested: str = ""
    quoted: tuple[str, ...] = ()
    revises: str = ""


class Original(NamedTuple):
    """The file that a text was read from, and its media type. `suffix` is that of its name here (".pdf"); empty for one
    that is not kept."""

    data: bytes
    media_type: str
    suffix: str = ""


class Paths(NamedTuple):
    """Where the files of one source are kept; `private` is empty where the project has no folder for such texts.

    Each is a path without the suffix: `.yml`, `.txt` and those of the original are added to it.
    """

    stem: str
    private: str = ""

    @property
    def record(self) -> str:
        return f"{self.stem}.yml"

    def beside(self, keep: Keep) -> str:
        """What the names of its text and its original begin with."""
        return self.private if keep == "private" else self.stem
