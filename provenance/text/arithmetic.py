"""A small language of calculation: numbers, names, + − × ÷, brackets. Read by hand, calculated exactly, never run.

A formula is turned into postfix order with two stacks (Dijkstra's shunting yard), so that neither reading nor
calculating goes deeper with its brackets.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction

from provenance.named import NamedTuple
from provenance.text.span import Span

LONGEST = 400
"""Characters of a formula; a longer one is refused."""

_MOST = 60  # numbers and names: exact fractions grow with each
_SIGNS = {"+": "+", "-": "-", "−": "-", "–": "-", "*": "*", "×": "*", "·": "*", "/": "/", "÷": "/", "∕": "/"}
_RANK = {"+": 1, "-": 1, "*": 2, "/": 2, "negative": 3}
_SCALES = {"": 1, "k": 10**3, "m": 10**6, "mn": 10**6, "bn": 10**9, "tn": 10**12, "hundred": 100, "thousand": 10**3}
_SCALES |= {"million": 10**6, "billion": 10**9, "trillion": 10**12}
_TOKEN = re.compile(
    r"""\s{0,400}(?:
    (?:US)?[$£€¥]?[ ]?(?P<number>(?:[0-9]{1,3}(?:[,\u00a0\u2009\u202f'’][0-9]{3}){1,8}|[0-9]{1,30})(?:\.[0-9]{1,30})?
        |\.[0-9]{1,30})
      (?:[ \u00a0]?(?P<scale>hundred|thousand|million|billion|trillion|bn|tn|mn|[kKmM])(?![^\W_]))?
      (?:[ \u00a0]?(?P<percent>%|(?:percent|per[ ]cent)\b))?(?![^\W_.]|[.,]?[0-9])
    |(?P<sign>[-+*/−–×·÷∕()])
    |["“](?P<quoted>[^"“”\n]{1,120})["”]
    |(?P<name>[^\W\d_]\w{0,60}(?:[ ][^\W\d_]\w{0,60}){0,9})
    )""",
    re.VERBOSE,
)

_HINTS = (
    (re.compile(r"[0-9]+,[0-9]"), ": decimals have a point there, and a comma stands between thousands"),
    (re.compile(r"\^|\*\*"), ": write a power as a product"),
)


class NotAFormula(Exception):
    """What is written cannot be calculated. The message is for its author; `at` is the offset of the trouble."""

    def __init__(self, message: str, at: int) -> None:
        super().__init__(message)
        self.at = at


class Operand(NamedTuple):
    """A number, or the name of a column. `span` and `written` are as in the formula.

    `value` is what is calculated with, of 15% it is 15/100; `stated` is the value of the figure that is meant, of 15%
    it is 15. `bare` says that neither scale nor percent stands behind the number. A name has none of these.
    """

    span: Span
    written: str
    name: str = ""
    stated: Fraction = Fraction(0)
    value: Fraction = Fraction(0)
    bare: bool = False


class Formula(NamedTuple):
    """A calculation in postfix order: operands, and the operators "+", "-", "*", "/" and "negative" (of one)."""

    steps: tuple[Operand | str, ...]

    @property
    def operands(self) -> tuple[Operand, ...]:
        return tuple(step for step in self.steps if isinstance(step, Operand))


def formula(written: str) -> Formula:
    """The calculation that is written. Raises NotAFormula.

    Numbers may have thousands marks, a currency sign, a scale ("4.2 million") and a percent sign; a name is words, or
    anything in double quotation marks. At most 400 characters, with at most 60 numbers and names, of which one at
    least is a calculation: a number alone is none.
    """
    if len(written) > LONGEST:
        raise NotAFormula(f"the calculation is longer than {LONGEST} characters", 0)
    reader = _Reader()
    at = 0
    end = len(written.rstrip())
    while at < end:
        found = _TOKEN.match(written, at, end)
        if found is None:
            at += len(written[at:end]) - len(written[at:end].lstrip())
            word = written[at:end].split(maxsplit=1)[0][:40]
            hint = next((each for pattern, each in _HINTS if pattern.match(word)), "")
            raise NotAFormula(f'"{word}" cannot be read in a calculation{hint}', at)
        reader.take(found)
        at = found.end()
    return reader.done(end)


def calculate(made: Formula, value: Callable[[Operand], Fraction]) -> Fraction | None:
    """What a formula gives when each operand has its `value`, exactly; None where it divides by zero."""
    stack: list[Fraction] = []
    for step in made.steps:
        if isinstance(step, Operand):
            stack.append(value(step))
        elif step == "negative":
            stack.append(-stack.pop())
        else:
            second, first = stack.pop(), stack.pop()
            if step == "/" and not second:
                return None
            stack.append(_OPERATIONS[step](first, second))
    return stack[0]


_OPERATIONS: dict[str, Callable[[Fraction, Fraction], Fraction]] = {
    "+": lambda first, second: first + second,
    "-": lambda first, second: first - second,
    "*": lambda first, second: first * second,
    "/": lambda first, second: first / second,
}


class _Reader:
    """The two stacks: what is read already in postfix order, and the operators that wait for their second operand."""

    def __init__(self) -> None:
        self._steps: list[Operand | str] = []
        self._waiting: list[tuple[str, int]] = []
        self._operands = 0
        self._expects = True  # an operand

    def take(self, found: re.Match[str]) -> None:
        written: str | None = found["sign"]
        sign = _SIGNS.get(written, written) if written else ""
        if not sign:
            self._operand(found)
        elif sign == "(":
            self._need(self._expects, found, "an operator is missing before")
            self._waiting.append(("(", found.start("sign")))
        elif sign == ")":
            self._need(not self._expects, found, "a number is missing before")
            self._close(found)
        elif self._expects:
            self._need(sign in "+-", found, "a number is missing before")
            if sign == "-":
                self._waiting.append(("negative", found.start("sign")))
        else:
            self._settle(_RANK[sign])
            self._waiting.append((sign, found.start("sign")))
            self._expects = True

    def done(self, end: int) -> Formula:
        if self._expects:
            raise NotAFormula("a number is missing at the end of the calculation", end)
        self._settle(0)
        if self._waiting:
            raise NotAFormula("a bracket of the calculation is not closed", self._waiting[-1][1])
        if self._operands < 2:
            raise NotAFormula("there is nothing to calculate", 0)
        return Formula(tuple(self._steps))

    def _operand(self, found: re.Match[str]) -> None:
        self._need(self._expects, found, "an operator is missing before")
        self._operands += 1
        if self._operands > _MOST:
            raise NotAFormula(f"the calculation has more than {_MOST} numbers", found.start())
        self._steps.append(_operand(found))
        self._expects = False

    def _close(self, found: re.Match[str]) -> None:
        self._settle(0)
        if not self._waiting:
            raise NotAFormula("a bracket closes that was not opened", found.start("sign"))
        self._waiting.pop()

    def _settle(self, rank: int) -> None:
        """Write down the operators that wait and bind at least as closely as one of `rank`."""
        while self._waiting and self._waiting[-1][0] != "(" and _RANK[self._waiting[-1][0]] >= rank:
            self._steps.append(self._waiting.pop()[0])

    def _need(self, met: bool, found: re.Match[str], message: str) -> None:
        if not met:
            raise NotAFormula(f'{message} "{found[0].strip()}"', found.end() - len(found[0].lstrip()))


def _operand(found: re.Match[str]) -> Operand:
    written = found[0].strip()
    span = Span(found.end() - len(found[0].lstrip()), found.end())
    if found["number"] is None:
        return Operand(span, written, name=" ".join((found["quoted"] or found["name"]).split()))
    units, _, decimals = re.sub(r"[^0-9.]", "", found["number"]).partition(".")
    stated = Fraction(int(units + decimals), 10 ** len(decimals)) * _SCALES[(found["scale"] or "").casefold()]
    value = stated / 100 if found["percent"] else stated
    return Operand(span, written, "", stated, value, not (found["scale"] or found["percent"]))
