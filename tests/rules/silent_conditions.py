# ruff: noqa: E501 - a condition a line
"""Conditions without which no sentence at hand is judged otherwise, by the rule.

Most save work, or speak to the checker of types; some keep out what has not been met.
"""

SILENT: dict[str, frozenset[str]] = {
    "PRV108": frozenset(
        {
            "check: or statement.kind != 'summary'",
            "check: if not ledger.compare(_tells, summary.text)",
        }
    ),
    "PRV303": frozenset(
        {
            "check: and each.passage",
        }
    ),
    "PRV305": frozenset(
        {
            "_texts: and passage.attested",
            "_texts: and passage.text",
            "_texts: if name not in seen",
        }
    ),
    "PRV502": frozenset(
        {
            "_speaks_for_all: and bool(others)",
            "_steps: if key == origin",
            "_steps: if parent not in before",
            "_ways: and set(above) != {origin}",
            "check: if same not in ways",
        }
    ),
    "PRV504": frozenset(
        {
            "_words: for … if text.count(' ', *each.inner) + 1 >= _QUOTED",
            "_known: if word.isdigit()",
            "_known: or len(word) < 3",
            "_known: or not stem",
            "_passage: and other.quoted[at]",
            "_passages: and 0 < at - row[-1][1] <= _GAP + _RUN",
            "_passages: and 0 < there - row[-1][0] <= _GAP + _RUN",
            "_passages: if row",
            "_runs: and run not in seen",
            "_words: and block.end() - block.start() <= _LONGEST_NOTICE",
            "_words: and quoted[at].start <= found.start()",
            "check: for … if link.source.snapshot",
            "copied: for … if each.weight >= _COUNTED",
            "copied: or counted[0].weight >= _LONG",
            "shared_passages: if holder != name",
        }
    ),
    "computed": frozenset(
        {
            "_telling: if not comes_to(' ' * wider + text[wider:end], alone, came)",
            "_beside: and comes_to(words.text, each, came)",
            "_beside: and each is not right",
            "_beside: and is_share(each)",
            "_beside: and is_share(right)",
            "_beside: for … if abs(each.value) not in starts_from",
            "_beside: for … if each is not right and is_share(each) and comes_to(words.text, each, came)",
            "_beside: if right and is_share(right)",
            "_beside: or computed.span",
            "_beside: or entry is None",
            "_beside: or right",
            "_column: and all((cell is not None and first_figure(cell.bare) for cell in used))",
            "_column: and cell is not None",
            "_column: and entry",
            "_column: and first_figure(cell.bare)",
            "_column: and goal",
            "_column: if goal and entry and all((cell is not None and first_figure(cell.bare) for cell in used))",
            "_each_once: and each.missing in said_before",
            "_in_row: and right is None",
            "_in_row: or right",
            "_is: and value",
            "_is: or value == abs(figure.value)",
            "_is: or value and bears_out(operand.written, Figure(span, value, figure.unit), figure)",
            "_needs_nothing: and operand.number == 100",
            "_needs_nothing: and operand.percent",
            "_needs_nothing: if operand.name",
            "_needs_nothing: if operand.percent or operand.value != operand.number",
            "_needs_nothing: or operand.percent",
            "_needs_nothing: or operand.value != operand.number",
            "_places: and places < 15",
            "_stands: and 1 in scales",
            "_stands: if 1 in scales and _value(operand) in self._calculated",
            "_stands: if any((each.entry != own or entry.links for each in self._matching(operand, self._body, scales)))",
            "_stands: or each.entry != own",
            "_stands: or entry.links",
            "_value: or operand.value != operand.number",
            "_value: or scale == 1",
            "_values: if figure.unit not in _SHARES or came.percent",
            "_verdict: and not wrong",
            "_verdict: if not wrong",
            "all_figures: for … if each.unit not in CALENDAR",
            "calculated: or self._calculated.get(abs(end.value), False)",
            "comes_to: if figure.top is not None",
            "entry_at: for … if each.statement.span.overlaps(span)",
            "in_body: and bool(asked)",
            "in_body: and not each.name",
            "in_body: or each.name",
            "is_share: and not figure.unit",
            "missing: or not link.passage.text",
            "result: if figure is None",
            "result: or words is None",
            "scales: for … if self._stands(entry, operand, (scale,))",
            "scales: or _needs_nothing(operand)",
            "scales: or operand.percent",
            "scales: or operand.value != operand.number",
            "scales: or scaled",
            "scales: or self._stands(entry, operand, (1,))",
            "verdicts: for … if each.target",
            "verdicts: if not ledger.brief.computed",
        }
    ),
}
