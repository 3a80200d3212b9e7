"""The external program Pandoc, where it is on PATH: bytes in, bytes out, within limits of time and memory."""

from provenance.pandoc.converting import NEEDED, NotConverted, convert, version
from provenance.pandoc.style import style

__all__ = ["NEEDED", "NotConverted", "convert", "style", "version"]
