"""The command `provenance`, and `python -m provenance`."""

from __future__ import annotations

import sys

from provenance import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn


def main() -> None:
    """Run the command on the arguments of this process, and leave with its exit code."""
    try:
        code = run(sys.argv[1:])
    except KeyboardInterrupt:
        code = 130
    _leave(code)


def run(arguments: list[str]) -> int:
    """Run the command on `arguments`: its exit code."""
    if arguments in (["--version"], ["-V"]):
        # Answered here, before anything is imported, as scripts ask it often.
        sys.stdout.write(f"provenance {__version__}\n")
        return 0
    # What is imported here costs next to nothing, and nothing more is when the answer is known.
    from provenance import unchanged  # noqa: PLC0415

    asked = unchanged.asked(arguments)
    answer = unchanged.answer(asked[0]) if asked else None
    if answer is None:
        return _make(arguments, asked)
    from provenance.cli.repeating import repeat  # noqa: PLC0415

    return repeat(*answer)


def _make(arguments: list[str], asked: tuple[str, str] | None) -> int:
    import gc  # noqa: PLC0415
    import os  # noqa: PLC0415

    from provenance import constructors, later, modules, patterns  # noqa: PLC0415

    # Nothing of what is loaded now is ever let go: to look for it over and over takes a tenth of the time.
    gc.set_threshold(1_000_000, 20, 50)
    # No other package is to have a say in what a record may hold; to look for such takes a tenth of a second, too.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    found = arguments[:1] == ["check"] and modules.install("check")
    if found:
        later.install()
    kept = [each for each in (patterns.install(), constructors.install(), found) if each]
    from provenance.cli.handler import run  # noqa: PLC0415 - it loads the rest

    code = run(arguments, asked)
    for each in kept:
        each.save()
    return code


def _leave(code: int) -> NoReturn:
    """Leave without letting go of every value one by one, which takes long and is for nothing."""
    import atexit  # noqa: PLC0415 - written in C
    import os  # noqa: PLC0415 - loaded by the interpreter itself

    try:
        atexit._run_exitfuncs()
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
    except (AttributeError, OSError, ValueError):
        sys.exit(code)
    os._exit(code)


if __name__ == "__main__":
    main()
