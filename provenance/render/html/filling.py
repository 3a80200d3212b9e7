"""Templates, and how words are put into them."""

from __future__ import annotations

from functools import lru_cache

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from provenance.render.html.escape import changes, finalized, line
from provenance.render.html.languages import runs_leftward

_OPENING = 70  # characters of a statement that are enough to know it by


def template(name: str) -> Template:
    """The template called `name`. What is put into it is escaped."""
    return _environment().get_template(name)


@lru_cache(maxsize=1)
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("provenance.render.html", "templates"),
        autoescape=True,
        finalize=finalized,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.tests["leftward"] = runs_leftward
    environment.filters["changes"] = changes
    environment.filters["opening"] = lambda text: line(text, _OPENING)
    return environment
