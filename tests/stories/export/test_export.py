"""What is exported, read by libraries of each field."""

from __future__ import annotations

import csv
import io
import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from provenance.model import Report
from provenance.project import load
from provenance.stories.export import TABLE, Naming, export, unlisted
from provenance.stories.export.table import COLUMNS
from tests.project.example import DAILY_SAYS, MINISTRY_SAYS, project
from tests.stories.export import published

BRIEF = """\
# Rebates

In 2020 the ministry "raised the rebate to 13 percent" [@ministry-2020{#rebate}; but see @daily{#rebate}].

=It now stands at 13 percent [@daily, "stands at 13 percent"]. Nobody knows why, says @gone.

| a | b |
|---|---|
| -1 | 5 [@daily{#lost}] |

Nothing supports the claim that exports fell by 4 percent.
"""


@pytest.fixture
def report(tmp_path: Path) -> Report:
    project(tmp_path, {"a.md": BRIEF})
    return load(near=[str(tmp_path)]).report("briefs/a.md")


@pytest.mark.parametrize("name", TABLE)
def test_the_same_briefs_give_the_same_text(report: Report, name: str) -> None:
    assert export(name, [report]) == export(name, [report])
    assert export(name, []) == export(name, [])


def annotated(report: Report, naming: Naming | None = None) -> list[dict[str, Any]]:
    made = json.loads(export("annotations", [report], naming or Naming()))
    items: list[dict[str, Any]] = made["first"]["items"]
    assert made["total"] == len(items)
    return items


def test_there_is_an_annotation_for_each_link(report: Report) -> None:
    items = annotated(report)
    assert len(items) == sum(len(entry.links) for entry in report.ledger.entries)
    assert len({each["id"] for each in items}) == len(items)


def test_selectors_select_the_words(report: Report) -> None:
    texts = {"ministry-2020": MINISTRY_SAYS, "daily": DAILY_SAYS}
    selected = []
    for each in annotated(report):
        brief = each["body"][1]
        quote, position = brief["selector"]
        assert BRIEF[position["start"] : position["end"]] == quote["exact"]
        if "selector" in each["target"]:
            text = texts[each["target"]["state"]["cached"].rpartition("/")[2].removesuffix(".txt")]
            quote, position = each["target"]["selector"]
            start, end = position["start"], position["end"]
            assert text[start:end] == quote["exact"]
            assert text[:start].endswith(quote.get("prefix", ""))
            assert text[end:].startswith(quote.get("suffix", ""))
            selected.append(quote["exact"])
    assert selected == [
        "raised the rebate to 13 percent",
        "the rebate now stands at 13 percent",
        "stands at 13 percent",
    ]


def test_identities_outlast_a_moved_line(report: Report, tmp_path: Path) -> None:
    project(tmp_path, {"a.md": f"First of all.\n\n{BRIEF}"})
    again = load(near=[str(tmp_path)]).report("briefs/a.md")
    assert {each["id"] for each in annotated(report)} <= {each["id"] for each in annotated(again)}


def test_annotations_have_the_published_shape(
    report: Report, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> None:
    cache = getattr(request.config, "cache", None)
    try:
        folder = cache.mkdir("annotations") if cache else tmp_path_factory.mktemp("annotations")
        schema = published.annotation_schema(folder)
    except published.NotFetchedError as error:
        pytest.skip(str(error))
    for each in annotated(report, Naming("https://example.org/briefs/")):
        Draft7Validator({**schema, "$ref": "#/definitions/Annotation"}).validate(each)
    collection = json.loads(export("annotations", [report]))
    Draft7Validator({**schema, "$ref": "#/definitions/AnnotationCollection"}).validate(collection)


@pytest.fixture
def vocabulary(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The Web Annotation Ontology as a graph."""
    rdflib = pytest.importorskip("rdflib")
    cache = getattr(request.config, "cache", None)
    try:
        folder = cache.mkdir("annotations") if cache else tmp_path_factory.mktemp("annotations")
        quads = published.annotation_vocabulary(folder)
    except published.NotFetchedError as error:
        pytest.skip(str(error))
    graph = rdflib.Graph()
    graph += ((one, two, three) for one, two, three, _ in rdflib.Dataset().parse(data=quads, format="nquads").quads())
    return graph


OA = "http://www.w3.org/ns/oa#"
ELSEWHERE = {
    "id": "@id",
    "type": "@type",
    "value": "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
    "format": "http://purl.org/dc/elements/1.1/format",
    "conformsTo": {"@id": "http://purl.org/dc/terms/conformsTo", "@type": "@id"},
}
"""Keys of annotations whose terms the ontology takes from other vocabularies."""


def context(vocabulary: Any, items: list[dict[str, Any]]) -> dict[str, Any]:
    """What the keys of annotations mean, looked up in the ontology: `source` is `oa:hasSource`, `exact` `oa:exact`.

    Those that the ontology has under no such name stay without meaning.
    """
    rdflib = pytest.importorskip("rdflib")
    terms = {str(each).removeprefix(OA): each for each in vocabulary.subjects() if str(each).startswith(OA)}
    found: dict[str, Any] = {"@vocab": OA, **ELSEWHERE}
    for key in sorted(set(_keys(items)) - ELSEWHERE.keys()):
        names = (key, f"has{key[:1].upper()}{key[1:]}", f"{key}Source", {"motivation": "motivatedBy"}.get(key, key))
        name = next((each for each in names if each in terms), None)
        assert name is not None, key
        of_words = any(
            str(each).startswith(str(rdflib.XSD)) for each in vocabulary.objects(terms[name], rdflib.RDFS.range)
        )
        kind = {} if of_words else {"@type": "@vocab" if key in ("motivation", "purpose") else "@id"}
        found[key] = {"@id": OA + name, **kind}
    return found


def _keys(value: Any) -> Iterator[str]:
    if isinstance(value, list):
        for each in value:
            yield from _keys(each)
    elif isinstance(value, dict):
        for key, each in value.items():
            yield key
            yield from _keys(each)


def test_annotations_say_what_the_published_vocabulary_lets_them_say(report: Report, vocabulary: Any) -> None:
    """As a graph: every term is one of the ontology, every property stands between things that it may stand between.

    The mapping of keys to terms that the W3C publishes beside the ontology (anno.jsonld) is in no package that can be
    had: here each key is looked up in the ontology instead.
    """
    rdflib = pytest.importorskip("rdflib")
    rdf, rdfs = rdflib.RDF, rdflib.RDFS
    items = annotated(report, Naming("https://example.org/briefs/"))
    document = {"@context": context(vocabulary, items), "@graph": items}
    graph = rdflib.Graph().parse(data=json.dumps(document), format="json-ld")
    declared = set(vocabulary.subjects())
    assert len(set(graph.subjects(rdf.type, rdflib.URIRef(f"{OA}Annotation")))) == len(items)

    def may_be(thing: Any, kind: Any) -> bool:
        kinds = {
            above
            for each in graph.objects(thing, rdf.type)
            for above in vocabulary.transitive_objects(each, rdfs.subClassOf)
        }
        kinds |= set(vocabulary.objects(thing, rdf.type))
        return kind in kinds or (not kinds and isinstance(thing, rdflib.URIRef))

    for subject, term, thing in graph:
        assert thing in declared or not str(thing).startswith(OA), thing
        if str(term).startswith(OA):
            assert term in declared, term
            assert all(may_be(subject, kind) for kind in vocabulary.objects(term, rdfs.domain)), (subject, term)
            ranges = [kind for kind in vocabulary.objects(term, rdfs.range) if str(kind).startswith(OA)]
            assert all(may_be(thing, kind) for kind in ranges), (term, thing)
            assert isinstance(thing, rdflib.Literal) == (
                not ranges and bool(list(vocabulary.objects(term, rdfs.range)))
            )


def test_prov_json_is_read_by_a_library_of_its_field(report: Report) -> None:
    model = pytest.importorskip("prov.model")
    document = model.ProvDocument.deserialize(content=export("prov", [report]), format="json")
    said = document.get_provn()
    assert document.is_document()
    kinds = [str(each) for each in document.get_records(model.ProvDerivation)]
    assert any("prov:Quotation" in each for each in kinds)
    assert any("prov:PrimarySource" in each for each in kinds)
    assert "hadMember(" in said
    again = model.ProvDocument.deserialize(content=document.serialize(format="json"), format="json")
    assert again == document


def test_prov_o_is_a_graph_in_the_published_vocabulary(report: Report) -> None:
    rdflib = pytest.importorskip("rdflib")
    graph = rdflib.Graph().parse(data=export("prov-o", [report]), format="json-ld")
    prov = rdflib.PROV  # a closed list of the terms of PROV-O: a term it lacks raises an AttributeError
    used = {each for each in graph.predicates() if str(each).startswith(str(prov))}
    assert used <= {
        prov.hadMember,
        prov.hadPrimarySource,
        prov.value,
        prov.wasDerivedFrom,
        prov.wasQuotedFrom,
        prov.wasRevisionOf,
    }
    source = rdflib.URIRef("urn:x-provenance:source/ministry-2020")
    first = report.ledger.entries[1].statement
    statement = rdflib.URIRef(Naming().statement("briefs/a.md", first.id))
    assert (statement, prov.hadPrimarySource, source) in graph
    assert (rdflib.URIRef("urn:x-provenance:source/daily"), prov.wasDerivedFrom, source) in graph
    passage = rdflib.URIRef("urn:x-provenance:passage/ministry-2020/rebate")
    assert (passage, prov.wasQuotedFrom, source) in graph
    assert (statement, prov.wasQuotedFrom, passage) in graph
    against = rdflib.URIRef("urn:x-provenance:passage/daily/rebate")
    assert (statement, prov.wasDerivedFrom, against) not in graph


def test_csl_json_is_read_by_pandoc(report: Report) -> None:
    if shutil.which("pandoc") is None:
        pytest.skip("pandoc is not on PATH")
    made = export("csl-json", [report])
    done = subprocess.run(
        ["pandoc", "--from", "csljson", "--to", "csljson"],
        input=made,
        capture_output=True,
        text=True,
        check=True,
        encoding="utf-8",
    )
    assert {each["id"]: each for each in json.loads(done.stdout)} == {each["id"]: each for each in json.loads(made)}
    assert unlisted([report]) == ("gone",)


def test_the_table_is_read_by_the_standard_library(report: Report) -> None:
    made = export("csv", [report])
    assert made.startswith("\ufeff")
    assert made.count("\n") == made.count("\r\n") == len(made.splitlines())
    rows = list(csv.DictReader(io.StringIO(made.removeprefix("\ufeff"), newline="")))
    assert tuple(rows[0]) == COLUMNS
    assert all(None not in row and None not in row.values() for row in rows)
    links = sum(len(entry.links) for entry in report.ledger.entries)
    bare = sum(not entry.links for entry in report.ledger.entries)
    assert len(rows) == links + bare
    first = next(row for row in rows if row["key"] == "ministry-2020")
    assert (first["tier"], first["primary"], first["cited in support"]) == ("primary", "yes", "yes")
    assert first["passage words"] == "raised the rebate to 13 percent"
    assert first["line"] == "3"
    assert [row["problem"] for row in rows if row["key"] == "gone"] == ["unknown-source"]
    assert "PRV101" in next(row for row in rows if "exports fell" in row["words"])["findings"]


def test_no_cell_is_a_formula(report: Report) -> None:
    rows = list(csv.reader(io.StringIO(export("csv", [report]).removeprefix("\ufeff"), newline="")))
    cells = [cell for row in rows for cell in row]
    assert not [cell for cell in cells if cell[:1] in "=+-@\t\r" and cell]
    assert any(cell.startswith("'=It now stands") for cell in cells)
    assert any(cell.startswith("'-1") for cell in cells)
