"""The head of a table's column as a name for it."""

from __future__ import annotations

import re

_BESIDE = re.compile(r"[(\[][^()\[\]]*[)\]]|[*_`]")


def column_name(head: str) -> str:
    """The name of a column: its head without case, emphasis, or what stands in brackets (usually a unit).

    A head that is nothing but a bracket is its own name.
    """
    return " ".join(_BESIDE.sub(" ", head).casefold().split()) or " ".join(head.casefold().split())
