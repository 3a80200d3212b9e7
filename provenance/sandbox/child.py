"""The child process: reads the file on standard input and answers in lines of JSON on standard output."""

from __future__ import annotations

import dataclasses
import json
import os
import sys
from typing import Any

from provenance.readers import NotRead, read


def main() -> None:
    """Answer the wishes given as the only argument: any number of `progress`, then one `reading` or `refused`."""
    wishes = json.loads(sys.argv[1])
    _limit(wishes["memory"])
    # Native libraries print what they like; only answers may reach the pipe.
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)

    def answer(**what: Any) -> None:
        answers.write(json.dumps(what).encode("ascii") + b"\n")
        answers.flush()

    try:
        reading = read(
            sys.stdin.buffer.read(),
            wishes["name"],
            media_type=wishes["media_type"],
            charset=wishes["charset"],
            progress=lambda done, total: answer(progress=(done, total)),
        )
    except NotRead as refusal:
        answer(refused=str(refusal))
    except MemoryError:
        answer(refused=f"reading it takes more than {wishes['memory'] // 1_000_000:,} MB of memory")
    else:
        answer(reading=dataclasses.asdict(reading))


def _limit(memory: int) -> None:
    try:
        import resource  # noqa: PLC0415 - not on every system
    except ImportError:
        return
    for what, most in ((resource.RLIMIT_AS, memory), (resource.RLIMIT_CORE, 0)):
        _, hard = resource.getrlimit(what)
        soft = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(what, (soft, hard))


if __name__ == "__main__":
    main()
