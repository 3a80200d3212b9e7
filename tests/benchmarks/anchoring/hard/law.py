"""Statutes: numbered clauses that repeat each other's words, with cross-references."""

from __future__ import annotations

from random import Random

_BODIES = ("licensing authority", "Registrar", "harbour master", "Comptroller", "appointed inspector", "tribunal")
_HOLDERS = ("permit holder", "keeper of a warehouse", "carrier", "approved assessor", "tenant for life", "consignee")
_THINGS = (
    "permit",
    "certificate of fitness",
    "bond",
    "bill of lading",
    "return",
    "notice of appeal",
    "seal",
    "licence",
)
_ACTS = [
    "revoke",
    "vary",
    "suspend for a period not exceeding {n} days",
    "refuse to renew",
    "attach conditions to",
    "transfer",
    "cancel with effect from the following quarter",
    "amend on its own motion",
]
_GROUNDS = (
    "has without reasonable excuse failed to produce the {thing} when required",
    "has been convicted of an offence under section {n} of this Act",
    "has ceased to carry on business at the premises specified in the {thing}",
    "has obstructed the {body} in the exercise of any power conferred by this Part",
    "is in arrears with any sum due under regulation {n} by more than {m} days",
    "has made a statement which that person knew to be false in a material particular",
    "no longer satisfies the requirements set out in Schedule {m}",
    "has assigned the {thing} otherwise than in accordance with subsection ({m})",
)
_TAILS = (
    "subject to any direction given by the Minister under section {n}",
    "and shall give reasons in writing within {m} days of doing so",
    "unless the {body} is satisfied that it would be unjust in all the circumstances",
    "save where an appeal has been lodged under paragraph ({a}) and not withdrawn",
    "provided that no fee shall be payable in respect of the first {thing}",
    "and any sum so paid is recoverable as a civil debt",
)


def statute(random: Random) -> str:
    """An act of some forty sections."""
    return "\n\n".join(_section(random, number) for number in range(1, random.randint(25, 45)))


def _filled(random: Random, text: str) -> str:
    return text.format(
        n=random.randint(3, 80),
        m=random.randint(2, 30),
        a=random.choice("abcd"),
        thing=random.choice(_THINGS),
        body=random.choice(_BODIES),
    )


def _section(random: Random, number: int) -> str:
    body, holder, thing = random.choice(_BODIES), random.choice(_HOLDERS), random.choice(_THINGS)
    head = f"{number}.—(1) The {body} may, by notice served on the {holder}, {random.choice(_ACTS)} a {thing} where—"
    grounds = random.sample(_GROUNDS, random.randint(2, 4))
    items = [f"    ({letter}) the {holder} {ground};" for letter, ground in zip("abcd", grounds, strict=False)]
    items[-2] += " or"
    items[-1] = items[-1][:-1] + ","
    lines = [head, *items, f"{random.choice(_TAILS)}."]
    for sub in range(2, random.randint(3, 5)):
        act = random.choice(("shall", "may", "shall not"))
        ground, tail = random.choice(_GROUNDS), random.choice(_TAILS)
        lines.append(f"  ({sub}) A {random.choice(_HOLDERS)} who {ground} {act} be liable to a penalty, {tail}.")
    return "\n".join(_filled(random, line) for line in lines)
