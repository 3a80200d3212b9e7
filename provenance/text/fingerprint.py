"""The identity of a statement: a hash that a change of meaning changes and a change of typing does not."""

from __future__ import annotations

import re
import unicodedata

from provenance.digests import sha256
from provenance.text.shapes import unshaped

_DIGITS = 12

_DASH_RUN = re.compile(r"-+")
_BETWEEN_DIGITS = re.compile(r"(\d)\s+(?=\d)")


def fingerprint(words: str) -> str:
    """A short hash (12 hexadecimal digits) of the words of a statement, which are given without citations.

    Case, white space, characters without width, and the shapes of quotation marks and dashes make no difference.
    Everything else does: digits, their separators and signs, `%`, currencies, fractions. White space between two
    digits is kept as one blank, so that "5 7" is not "57".
    """
    plain = unshaped(unicodedata.normalize("NFC", unicodedata.normalize("NFC", words).casefold()))
    plain = _DASH_RUN.sub("-", plain)
    plain = "".join(_BETWEEN_DIGITS.sub("\\1\0", plain).split()).replace("\0", " ")
    return sha256(plain.encode("utf-8", "surrogatepass"))[:_DIGITS]
