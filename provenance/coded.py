"""What the source of a constructor compiles to.

The function is looked up here whenever it is called, so that `provenance.constructors` can put one in its place that
remembers.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import CodeType


def code(source: str, mode: str) -> CodeType:
    """What `source` compiles to, for `exec` or `eval` as `mode` says."""
    return compile(source, "<constructor>", mode, dont_inherit=True)
