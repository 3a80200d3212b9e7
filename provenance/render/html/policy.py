"""The one style of a page, its one script if it has one, and the policy under which nothing else can load or run.

Content Security Policy Level 3, https://www.w3.org/TR/CSP3/: the hashes are of the exact text of the two elements.
"""

from __future__ import annotations

from base64 import b64encode
from functools import lru_cache
from hashlib import sha256
from importlib.resources import files

from markupsafe import Markup

from provenance.named import NamedTuple


class Parts(NamedTuple):
    """The style and the script as text for their elements (no script: empty), and the content of the policy's own."""

    style: Markup
    script: Markup
    policy: str


@lru_cache(maxsize=2)
def parts(style_name: str, script_name: str = "") -> Parts:
    """The style, the script and the policy of a page: what all pages share, then `style_name`; and `script_name`."""
    style = f"\n{_text('shared.css')}{_text(style_name)}"
    script = f"\n{_text(script_name)}" if script_name else ""
    may_run = f"'{_hash(script)}'" if script else "'none'"
    policy = (
        f"default-src 'none'; style-src '{_hash(style)}'; script-src {may_run}; "
        "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
    )
    return Parts(Markup(style), Markup(script), policy)


def _text(name: str) -> str:
    # A parser of HTML makes every line end a line feed before it hashes.
    data = files("provenance.render.html").joinpath("templates", name).read_bytes()
    return data.decode("utf-8").replace("\r\n", "\n")


def _hash(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"
