"""A long brief as an office would write it: some 5,000 words, twenty sources, every state that a statement can be in.

All towns, offices, newspapers and figures are invented.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from provenance import draft, rules
from provenance.check import Selection, examine
from provenance.link import Shelf, link
from provenance.model import Report
from provenance.render.options import Options

TOWNS = (
    *("Ashbourne", "Brackwater", "Calder Vale", "Dunmore", "Eastray", "Fenwick", "Garrow", "Hollin", "Inverlane"),
    *("Jarrow Cross", "Kelso Bridge", "Lanmere", "Marsh End", "Northolt Quay", "Oakhaven", "Pell", "Quernford"),
    *("Redmire", "Stanhope", "Tarn", "Ulverby", "Vale Royal", "Westering", "Yarrow"),
)
FILLER = (
    "The inspectorate visits each works once a year and publishes what it finds.",
    "Samples are taken at the tap, after the water has stood for at least six hours.",
    "The method changed in the spring, so that the first quarter cannot be compared with the others.",
    "Owners pay for the part of the pipe that lies under their own land.",
    "The grant is paid in two parts, the second of them after the work has been inspected.",
)
PLANS = ("mains", "meters", "grants", "leaks", "tests", "crews")


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _figure(town: int, plan: int) -> int:
    return 1_100 + town * 137 + plan * 41


def _passage(town: int, plan: int) -> str:
    count = f"{_figure(town, plan):,}"
    return {
        "mains": f"replaced {count} metres of lead main in {TOWNS[town]}",
        "meters": f"{count} households in {TOWNS[town]} were given a meter",
        "grants": f"grants worth £{count},000 were paid to owners in {TOWNS[town]}",
        "leaks": f"{count} leaks were mended in {TOWNS[town]}",
        "tests": f"{count} samples were taken in {TOWNS[town]}",
        "crews": f"crews in {TOWNS[town]} worked {count} hours underground",
    }[PLANS[plan]]


def _report_text(number: int) -> str:
    """The text of a report with pages; every town has a paragraph in each plan that the report is about."""
    pages = []
    for plan in (number % 6, (number + 1) % 6):
        for town in range(len(TOWNS)):
            words = _passage(town, plan)
            lines = [FILLER[(town + at) % 5] for at in range(3)]
            said = f"{lines[0]} {lines[1]} In the year under review the undertaking reports that {words}. {lines[2]}"
            pages.append(f"{TOWNS[town]}\n\n{said}\n")
    return "\f".join("\n".join(pages[at : at + 4]) for at in range(0, len(pages), 4))


def _record(number: int, key: str, text: str, changed: bool = False) -> str:
    tier = "primary" if number < 10 else "secondary"
    lines = [f"tier: {tier}"]
    if number >= 10 and number != 13:
        lines.append(f"derives-from: [report-{(number - 10) % 4}]")
    if number == 9:
        lines.append("status: {is: superseded, since: 2026-02-01, by: report-8}")
    lines.append("pages: {first: 201}" if number == 2 else "language: en")
    recorded = _sha256(text + "x" if changed else text)
    lines += ["snapshot:", f"  sha256: {recorded}", "  captured: 2026-09-14"]
    lines += [f"  from: https://example.org/{key}.{'pdf' if number % 3 == 0 else 'html'}", "spans:"]
    for plan in (number % 6, (number + 1) % 6):
        for town in range(len(TOWNS)):
            lines.append(f"  {PLANS[plan]}-{town}: {{exact: '{_passage(town, plan)}'}}")
    return "\n".join(lines) + "\n"


def _library() -> str:
    entries = []
    for number in range(20):
        key = _key(number)
        if number < 10:
            entries.append(
                f"@techreport{{{key},\n  author = {{{{Water Office of {TOWNS[number]}}}}},\n"
                f"  title = {{Annual return of the {TOWNS[number]} undertaking}},\n"
                f"  institution = {{Water Office of {TOWNS[number]}}},\n  number = {{{number + 11}}},\n"
                f"  date = {{2025-0{number % 9 + 1}-12}},\n  url = {{https://example.org/{key}.html}}\n}}\n"
            )
        else:
            entries.append(
                f"@article{{{key},\n  author = {{{('Lee', 'Okafor', 'Mendes', 'Novak', 'Price')[number % 5]}, Ann}},\n"
                f"  title = {{{TOWNS[number]} digs up its past}},\n  journal = {{The {TOWNS[number]} Courier}},\n"
                f"  date = {{2025-1{number % 3}-03}},\n  url = {{https://example.org/{key}}}\n}}\n"
            )
    return "\n".join(entries)


def _key(number: int) -> str:
    return f"report-{number}" if number < 10 else f"courier-{number}"


def _files() -> dict[str, str]:
    files = {"sources.bib": _library()}
    for number in range(20):
        key, text = _key(number), _report_text(number)
        if number == 7:  # read by a person, text not kept
            record = _record(number, key, text).split("snapshot:")[0]
            spans = _record(number, key, text).split("spans:")[1]
            files[f"sources/{key}.yml"] = f"{record}attested: {{by: AK, on: 2026-10-02}}\nspans:{spans}"
            continue
        files[f"sources/{key}.yml"] = _record(number, key, text, changed=number == 8)
        if number == 15:  # not captured
            continue
        if number == 13:  # nobody has said what it is
            files[f"sources/{key}.yml"] = files[f"sources/{key}.yml"].replace("tier: secondary\n", "")
        files[f"sources/{key}.txt"] = text
    return files


def _claim(town: int, plan: int) -> str:
    words, count = TOWNS[town], f"{_figure(town, plan):,}"
    said, further = {
        "mains": (
            f"In {words} the undertaking dug up and replaced {count} metres of lead main",
            "most of it under streets that had been closed for other work",
        ),
        "meters": (
            f"Another {count} households in {words} now have a meter of their own",
            "which is what the Office asked every undertaking to reach by the end of the year",
        ),
        "grants": (
            f"Owners in {words} received £{count},000 for the pipes under their land",
            "a sum that the council had set aside in two budgets",
        ),
        "leaks": (f"Crews mended *{count} leaks* in {words} before the winter", "as the sheets of the depot show"),
        "tests": (
            f"The laboratory took {count} samples in {words}",
            "and kept a second bottle of each for whoever wished to check",
        ),
        "crews": (
            f"Work underground in {words} came to {count} hours",
            "counted from the time sheets of the crews and of those who relieved them",
        ),
    }[PLANS[plan]]
    return f"{said}, {further}"


SENTENCES: tuple[tuple[int, int, str], ...] = (
    (23, 5, "{wrong} [@{key}{{#{name}}}]."),
    (30, 11, "{said}."),
    (31, 14, "{said} [@{news}{{#{name}}}]."),
    (37, 13, "{said} [@{news}{{#{name}}}; @{other}]."),
    (41, 17, "{said} [@report-8{{#grants-{town}}}]."),
    (43, 19, "{said} [@courier-15]."),
    (47, 23, "{said} [@report-7{{#meters-{town}}}]."),
    (53, 3, "[We read the pattern in {place} as one of crews, not of money.]{{.analysis}}"),
    (59, 29, '{said} [@courier-10, "as nobody ever said of {place}"].'),
    (54, 23, '{said}. <!-- provenance: ignore[PRV101] reason="the return is sealed until March" -->'),
    (67, 37, "{said} [@courier-13{{#meters-{town}}}]."),
    (71, 40, "{said} [@report-9, p. 2; @courier-10; see also @courier-11]."),
    (19, 2, "{said}.[^{step}]"),
    (1, 0, "{said} [@{key}{{#{name}}}]."),
)
"""What is said at every so many steps, and at which of them: figures that are not in the passage, claims that cite
nothing, only newspapers, one report twice, a text that changed, none that was kept, and so on; last the good ones."""


def _sentence(step: int) -> str:
    """One sentence of the body; every so often one that needs work."""
    town, plan = step % len(TOWNS), step % 6
    said, count = _claim(town, plan), f"{_figure(town, plan):,}"
    form = next(form for every, at, form in SENTENCES if step % every == at)
    return form.format(
        said=said,
        wrong=said.replace(count, f"{_figure(town, plan) + 70:,}"),
        key=_key(plan if step % 12 < 6 else (plan - 1) % 6),
        news=_key(12 + plan),
        other=_key(16 + plan % 4),
        name=f"{PLANS[plan]}-{town}",
        town=town,
        place=TOWNS[town],
        step=step,
    )


SECTIONS = ("Mains", "Meters and what they cost", "Grants to owners", "Leaks", "What the taps say", "Crews", "Outlook")


def _sections(most: int) -> Iterator[str]:
    step = 0
    for section, head in enumerate(SECTIONS[:most]):
        yield f"## {head}"
        for _ in range(5):
            sentences = [_sentence(at) for at in range(step, step + 6)]
            step += 6
            yield "\n".join(sentences)
            notes = [at for at in range(step - 6, step) if f"[^{at}]" in sentences[at - step + 6]]
            for at in notes:
                plan = at % 6
                yield f"[^{at}]: As the return has it [@{_key(plan)}{{#{PLANS[plan]}-{at % len(TOWNS)}}}]."
        if section == 1:
            rows = "\n".join(f"| {TOWNS[town]} | {_figure(town, 1):,} | {_figure(town, 2):,} |" for town in range(6))
            yield f"| Town | Meters | Grants (£ thousand) |\n|---|--:|--:|\n{rows}"
            yield "Source: [@report-1{#meters-0, #meters-1, #meters-2, #grants-0, #grants-1}]."
        if section == 3:
            yield "> Nobody had looked at the pipes since the war, and nobody had asked.\n>\n> — @courier-12"
        if section == 4:
            yield "The taps were read in three ways:\n\n- at once,\n- after six hours,\n- *after a night* [@report-4]."


def files(sections: int = len(SECTIONS)) -> dict[str, str]:
    """Every file of the project by its path, the draft as `brief.md`, with so many of its sections."""
    body = "\n\n".join(_sections(sections))
    head = "---\ntitle: 'Lead pipes in twenty-four towns: what the returns show'\n---\n\n"
    summary = "# Lead pipes in twenty-four towns\n\n## Summary\n\n- Most of the lead is still in the ground.\n"
    close = "## Recommendations\n\n- Publish every return in one form.\n- Pay the second part of the grant sooner.\n"
    return {**_files(), "brief.md": f"{head}{summary}\n{body}\n\n{close}"}


@cache
def report(sections: int = len(SECTIONS)) -> Report:
    """What a check of the brief finds, or of so many of its sections."""
    return checked(files(sections))


def checked(given: dict[str, str]) -> Report:
    """What a check of the project `given` finds, all rules as they come."""
    texts = {path: text.encode() for path, text in given.items()}
    libraries = [path for path in ("sources.bib", "more.bib") if path in texts]
    shelf = Shelf(texts.get, libraries, "sources")
    brief = draft.read(texts["brief.md"], "brief.md")
    ledger = replace(link(brief, shelf), today="2026-11-22")
    return examine(ledger, rules.make(), Selection())


def options(of: Report) -> Options:
    """The cards and pages of the rules that found something."""
    codes = sorted({each.code for each in (*of.diagnostics, *of.waived)})
    kinds = {code: rules.rule_class(code) for code in codes}
    return Options(
        {code: kind.card() for code, kind in kinds.items()}, {code: kind.page() for code, kind in kinds.items()}
    )
