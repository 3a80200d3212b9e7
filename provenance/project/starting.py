"""A new project: which files it begins with."""

from __future__ import annotations

import os
from pathlib import Path

from provenance.frozen import dataclass
from provenance.project.configuration import Configuration
from provenance.project.error import ProjectError
from provenance.project.loading import load
from provenance.project.patterns import chosen, fixed_folder
from provenance.project.project import Project
from provenance.project.root import find
from provenance.stories import beginning

CONFIGURATION, ATTRIBUTES, HOOKS = "provenance.toml", ".gitattributes", ".pre-commit-config.yaml"


@dataclass(frozen=True, slots=True)
class Started:
    """The files to write, by path. `there` are those that are there already and were left; `add` is what should be
    added by hand, a text for each path (which may lead out of the project: `../.pre-commit-config.yaml`)."""

    files: dict[str, tuple[bytes | None, bytes | None]]
    there: tuple[str, ...] = ()
    add: tuple[tuple[str, str], ...] = ()
    brief: str = ""


def start(folder: Path, day: str) -> Started:
    """What must be written so that the folder is a project. Raises ProjectError where it lies in another one.

    The caller holds the lock of the folder.
    """
    project = _project(folder)
    settings = project.configuration
    files: dict[str, str] = {}
    there: list[str] = []
    add: list[tuple[str, str]] = []
    if settings.path:
        there.append(settings.path)
    else:
        files[CONFIGURATION] = beginning.configuration()
    _for_git(project, files, there, add)
    brief = _first_brief(project, files, there, day)
    return Started({path: (None, text.encode()) for path, text in files.items()}, tuple(there), tuple(add), brief)


def _project(folder: Path) -> Project:
    outer = find(folder)
    if outer is not None and outer.table is not None and outer.root != folder:
        raise ProjectError(f"this folder belongs to the project {outer.root}; write briefs there, or begin elsewhere")
    if outer is not None and outer.table is not None:
        return load(folder)
    return Project(folder, Configuration(), {})


def _for_git(project: Project, files: dict[str, str], there: list[str], add: list[tuple[str, str]]) -> None:
    """What keeps git and hooks off the captured texts."""
    sources = project.configuration.sources
    attributes = beginning.attributes(sources)
    _unless_there(project, ATTRIBUTES, attributes, files, there)
    if ATTRIBUTES in there and attributes.strip() not in (project.disk.text(ATTRIBUTES) or ""):
        add.append((ATTRIBUTES, attributes))
    where = _below(project.root)
    hooks = beginning.hooks(sources, where)
    if where:
        # Hooks are configured at the top of a repository and nowhere else.
        add.append(("/".join([".."] * (where.count("/") + 1) + [HOOKS]), hooks))
        return
    _unless_there(project, HOOKS, hooks, files, there)
    if HOOKS in there and (project.disk.text(HOOKS) or "") != hooks:
        add.append((HOOKS, hooks))


def _first_brief(project: Project, files: dict[str, str], there: list[str], day: str) -> str:
    """The path of the first brief, its files added; empty where there are briefs, or where it would not be one."""
    settings = project.configuration
    folder = next((fixed_folder(each) for each in settings.briefs if not each.startswith("!")), "")
    shelves = [fixed_folder(each) for each in settings.bibliography if not each.startswith("!")]
    library = f"{shelves[0]}/added.bib" if shelves and shelves[0] else "added.bib"
    example = beginning.example(folder, settings.sources, library, day)
    brief = next(iter(example))
    if not chosen(settings.briefs, brief) or not chosen(settings.bibliography, library):
        return ""
    if existing := project.briefs():
        there.extend(existing)
        return ""
    if taken := [path for path in example if project.disk.exists(path)]:
        there.extend(taken)
        return ""
    files.update(example)
    return brief


def _unless_there(project: Project, path: str, text: str, files: dict[str, str], there: list[str]) -> None:
    if project.disk.exists(path):
        there.append(path)
    else:
        files[path] = text


def _below(root: Path) -> str:
    """The way from the top of the git repository to `root`; empty where it is the top, or in no repository."""
    for folder in root.parents:
        if os.path.lexists(root / ".git"):
            return ""
        if os.path.lexists(folder / ".git"):
            return root.relative_to(folder).as_posix()
    return ""
