"""Days, without the rest of `datetime`, which before Python 3.12 takes longer to load than a page to read."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
else:
    try:
        from _datetime import date
    except ImportError:  # pragma: no cover - another interpreter
        from datetime import date

__all__ = ["date"]
