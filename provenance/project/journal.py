"""Several files replaced as one.

New files are written beside those they replace. Then the journal, which names them all, is moved to the root of the
project: from that moment on the change has happened. A run that is killed before leaves all as it was; after a run
that is killed later, the next one to open the project finishes what the journal says.

A project may come from strangers, and a journal with it. Each step therefore names the file it moves or removes by its
number in the file system too, which only a run on this machine can know.
"""

from __future__ import annotations

import json
import os
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from provenance.named import NamedTuple
from provenance.project.error import ProjectError
from provenance.project.locking import locked
from provenance.project.nearest import shown
from provenance.project.root import JOURNAL
from provenance.project.staging import PREFIX, settle, staged


class Step(NamedTuple):
    """Move `temporary` to `target`, which is beside it; without one, remove `target`. Done twice it does no harm."""

    temporary: Path | None
    target: Path


def replace_all(root: Path, files: Mapping[Path, tuple[bytes | None, bytes | None]]) -> None:
    """Write each file of `files`, a path with what is there now and what should be there (None: nothing).

    All of them or none. Raises OSError, with every file as it was. The folders must exist, and the caller must hold
    the lock of the project.
    """
    _sweep({target.parent for target in files})
    steps: list[Step] = []
    try:
        for target, (_, after) in sorted(files.items()):
            steps.append(Step(None if after is None else staged(target, after), target))
        _carry_out(root, steps)
    except BaseException:
        _undo(root, steps, {target: before for target, (before, _) in files.items()})
        raise


@contextmanager
def writing(root: Path) -> Iterator[None]:
    """Hold the lock of the project at `root`, once what a killed run has begun there is finished.

    Raises ProjectError when that is not possible. Whoever reads files to decide what to write does so inside.
    """
    with locked(root):
        _finish(root)
        yield


def recover(root: Path) -> None:
    """Finish what a killed run has begun in the project at `root`. Raises ProjectError when that is not possible."""
    with writing(root):
        pass


def _finish(root: Path) -> None:
    if not os.path.lexists(root / JOURNAL):
        return
    try:
        _apply(_read(root))
        _forget(root)
    except OSError as error:
        raise ProjectError(
            "an earlier run was killed while it wrote, and what it left cannot be put in place "
            f"({error.strerror}: {shown(str(error.filename))})"
        ) from error


def _sweep(folders: Collection[Path]) -> None:
    """Remove what killed runs left beside their targets: whoever holds the lock knows that nobody waits for it."""
    for folder in sorted(folders):
        for left in folder.glob(f"{PREFIX}*"):
            if left.name != JOURNAL:
                left.unlink(missing_ok=True)


def _carry_out(root: Path, steps: Sequence[Step]) -> None:
    # One file is moved at a stroke; the journal makes one stroke of several.
    if len(steps) > 1:
        _write(root, steps)
    _apply(steps)
    if len(steps) > 1:
        _forget(root)


def _apply(steps: Sequence[Step]) -> None:
    for temporary, target in steps:
        if temporary is None:
            target.unlink(missing_ok=True)
        elif temporary.exists():
            temporary.replace(target)
    for folder in sorted({target.parent for _, target in steps}):
        settle(folder)


def _undo(root: Path, steps: Sequence[Step], before: Mapping[Path, bytes | None]) -> None:
    """Put everything back, as one change again. Where that fails too, the next run finishes what the journal says."""
    moved = [target for temporary, target in steps if not (temporary or target).exists()]
    try:
        if moved:
            back = [Step(None if (data := before[each]) is None else staged(each, data), each) for each in moved]
            _write(root, back)
            _apply(back)
        _forget(root)
    except OSError:
        return
    for temporary, _ in steps:
        if temporary is not None:
            temporary.unlink(missing_ok=True)


def _write(root: Path, steps: Sequence[Step]) -> None:
    entries = [
        [temporary and os.path.relpath(temporary, root), os.path.relpath(target, root), _number(temporary or target)]
        for temporary, target in steps
    ]
    journal = staged(root / JOURNAL, json.dumps(entries).encode())
    try:
        journal.replace(root / JOURNAL)
    except BaseException:
        journal.unlink(missing_ok=True)
        raise
    settle(root)


def _number(path: Path) -> int:
    return path.lstat().st_ino


def _forget(root: Path) -> None:
    (root / JOURNAL).unlink(missing_ok=True)


def _read(root: Path) -> list[Step]:
    """What a journal asks for. Raises ProjectError for one that was not written here."""
    foreign = ProjectError("was not written here by this tool; delete it", JOURNAL)
    try:
        entries = json.loads((root / JOURNAL).read_bytes())
        steps = [Step(temporary and root / temporary, root / target) for temporary, target, _ in entries]
        named = [
            (temporary or target, number) for (temporary, target), (*_, number) in zip(steps, entries, strict=True)
        ]
    except (ValueError, TypeError, RecursionError) as error:
        raise foreign from error
    if not steps or any(os.path.lexists(path) and _number(path) != number for path, number in named):
        raise foreign
    if not all(_inside(root, step) for step in steps):
        raise foreign
    return steps


def _inside(root: Path, step: Step) -> bool:
    folder = step.target.parent.resolve()
    beside = step.temporary is None or (
        step.temporary.parent.resolve() == folder and step.temporary.name.startswith(PREFIX)
    )
    return beside and folder.is_relative_to(root.resolve())
