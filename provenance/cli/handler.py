"""The one place where exceptions become exit codes."""

from __future__ import annotations

import os
from collections.abc import Sequence

from provenance.check import RuleFailed
from provenance.cli.streams import cannot, prepare, tell
from provenance.project.error import ProjectError
from provenance.unchanged.asking import REFUSES

FINE, FINDINGS, BUG, INTERRUPTED = 0, 1, 3, 130


def run(arguments: Sequence[str], asked: tuple[str, str] | None = None) -> int:
    """Run the command and return its exit code.

    `asked` is what `unchanged.asked` says of the arguments; without it nothing is taken from the cache or put there.
    0: nothing at error level; 1: findings; 2: the job could not be done; 3: a fault of ours; 130: interrupted.
    """
    prepare()
    try:
        return _answer(arguments, asked)
    except ProjectError as error:
        return cannot(str(error))
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as fault:
        return _bug(fault, debug="--debug" in arguments or bool(os.environ.get("PROVENANCE_DEBUG")))


def _answer(arguments: Sequence[str], asked: tuple[str, str] | None) -> int:
    if is_plain(arguments):
        # What hooks and CI ask for, again and again: to load what reads options would take longer than to do without.
        from provenance.cli.checking import check  # noqa: PLC0415
        from provenance.cli.request import Request  # noqa: PLC0415

        paths = tuple(each for each in arguments[1:] if each != REFUSES)
        return check(Request(paths, asked=asked))
    from provenance.cli.program import answer  # noqa: PLC0415

    return answer(arguments, asked)


def is_plain(arguments: Sequence[str]) -> bool:
    """Whether `arguments` ask for a check, and name nothing else but paths, and perhaps that no cache is to be used."""
    return arguments[:1] == ["check"] and not any(each[:1] == "-" and each != REFUSES for each in arguments)


def _bug(fault: Exception, *, debug: bool) -> int:
    if debug:
        import traceback  # noqa: PLC0415 - seldom needed

        tell("".join(traceback.format_exception(fault)))
    what = _where(fault) if isinstance(fault, RuleFailed) else f"{type(fault).__name__}: {_short(str(fault))}"
    what = "; ".join((what, *getattr(fault, "__notes__", ())))
    advice = "" if debug else "; run it again with PROVENANCE_DEBUG=1 to see where"
    tell(f"provenance: {what}\nThis is a bug in provenance, not in your brief{advice}.\n")
    return BUG


def _where(failure: RuleFailed) -> str:
    """The rule and the sentence."""
    cause = f" ({type(failure.__cause__).__name__})" if failure.__cause__ else ""
    sentence = f': "{_short(failure.statement.text)}"' if failure.statement else ""
    return f"{failure.code} broke down{cause} on {failure.path}{sentence}"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 200 else line[:199] + "…"
