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
        from provenance.cli.handler import run  # noqa: PLC0415 - after the answer above: it loads the rest

        code = run(arguments)
    except KeyboardInterrupt:
        code = 130
    sys.exit(code)


if __name__ == "__main__":
    main()
