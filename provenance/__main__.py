"""The command `provenance`, and `python -m provenance`."""

import sys

from provenance import __version__


def main() -> None:
    """Run the command on the arguments of this process, and leave with its exit code."""
    arguments = sys.argv[1:]
    if arguments in (["--version"], ["-V"]):
        # Answered here, before anything is imported, as scripts ask it often.
        sys.stdout.write(f"provenance {__version__}\n")
        sys.exit(0)
    try:
        code = _run(arguments)
    except KeyboardInterrupt:
        code = 130
    sys.exit(code)


def _run(arguments: list[str]) -> int:
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

    from provenance import modules, patterns  # noqa: PLC0415

    # Nothing of what is loaded now is ever let go: to look for it over and over takes a tenth of the time.
    gc.set_threshold(100_000, 20, 50)
    # No other package is to have a say in what a record may hold; to look for such takes a tenth of a second, too.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    kept = [each for each in (patterns.install(), arguments[:1] == ["check"] and modules.install("check")) if each]
    from provenance.cli.handler import run  # noqa: PLC0415 - it loads the rest

    code = run(arguments, asked)
    for each in kept:
        each.save()
    # Nor is there anything to look for at the end, when the process lets go of all of it anyway.
    gc.freeze()
    return code


if __name__ == "__main__":
    main()
