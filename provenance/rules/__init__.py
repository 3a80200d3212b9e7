"""The rules, one file each. To add one: write its file, add its line to the table."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import Any

from provenance.rule import Rule

TABLE: Mapping[str, str] = MappingProxyType(
    {
        "PRV101": "uncited_claim:UncitedClaim",
        "PRV102": "no_primary_citation:NoPrimaryCitation",
        "PRV103": "uncited_statement:UncitedStatement",
        "PRV104": "no_passage_named:NoPassageNamed",
        "PRV105": "unknown_source:UnknownSource",
        "PRV106": "unknown_span:UnknownSpan",
        "PRV107": "span_outside_citation:SpanOutsideCitation",
        "PRV108": "summary_not_in_body:SummaryNotInBody",
        "PRV109": "unkeyed_note:UnkeyedNote",
        "PRV110": "broken_citation:BrokenCitation",
        "PRV201": "quote_not_found:QuoteNotFound",
        "PRV202": "quote_altered:QuoteAltered",
        "PRV203": "quote_from_retelling:QuoteFromRetelling",
        "PRV204": "quote_disputed:QuoteDisputed",
        "PRV301": "figure_not_in_passage:FigureNotInPassage",
        "PRV302": "unit_mismatch:UnitMismatch",
        "PRV303": "over_precise:OverPrecise",
        "PRV304": "hedge_dropped:HedgeDropped",
        "PRV305": "figure_disputed:FigureDisputed",
        "PRV306": "date_mismatch:DateMismatch",
        "PRV307": "contradicts_itself:ContradictsItself",
        "PRV308": "figure_misplaced:FigureMisplaced",
        "PRV401": "not_captured:NotCaptured",
        "PRV402": "text_changed:TextChanged",
        "PRV404": "span_lost:SpanLost",
        "PRV405": "span_ambiguous:SpanAmbiguous",
        "PRV406": "retracted:Retracted",
        "PRV407": "superseded:Superseded",
        "PRV408": "wrong_page:WrongPage",
        "PRV501": "tier_unknown:TierUnknown",
        "PRV502": "echo:Echo",
        "PRV503": "circular_derivation:CircularDerivation",
        "PRV504": "undeclared_derivation:UndeclaredDerivation",
        "PRV505": "attributed_retelling:AttributedRetelling",
        "PRV506": "needs_attribution:NeedsAttribution",
        "PRV701": "unused_waiver:UnusedWaiver",
        "PRV702": "waiver_without_reason:WaiverWithoutReason",
        "PRV703": "waiver_expired:WaiverExpired",
        "PRV704": "misplaced_waiver:MisplacedWaiver",
        "PRV901": "unreadable_brief:UnreadableBrief",
        "PRV902": "bibliography_error:BibliographyError",
        "PRV903": "nothing_checked:NothingChecked",
        "PRV904": "record_error:RecordError",
        "PRV905": "unread_text:UnreadText",
    }
)


def codes() -> tuple[str, ...]:
    """The codes of all rules, in order."""
    return tuple(TABLE)


@cache
def rule_class(code: str) -> type[Rule]:
    """The rule with the code `code`. Raises KeyError when there is none."""
    module, _, name = TABLE[code].partition(":")
    found: type[Rule] = getattr(import_module(f"{__name__}.{module}"), name)
    return found


def make(options: Mapping[str, Mapping[str, Any]] = MappingProxyType({})) -> tuple[Rule, ...]:
    """All rules, in order of their codes, each with the options that `options` holds for its code.

    The options must have been validated against the rule's fields.
    """
    return tuple(rule_class(code)(**options.get(code, {})) for code in TABLE)
