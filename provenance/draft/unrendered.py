"""In the place of a renderer, where only the tokens of a draft are wanted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar, NoReturn

from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict


class Unrendered:
    """A renderer that renders nothing: the usual one takes longer to make than some paragraphs to read."""

    __output__: ClassVar[str] = "tokens"

    def __init__(self, _parser: object = None) -> None:
        self.rules: dict[str, Any] = {}

    def render(self, tokens: Sequence[Token], options: OptionsDict, env: EnvType) -> NoReturn:
        """Raises TypeError."""
        raise TypeError("this parser is for tokens only")
