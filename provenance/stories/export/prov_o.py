"""PROV-O (https://www.w3.org/TR/prov-o/) as JSON-LD. Its context stands in the document: nothing need be fetched."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.model import Report
from provenance.stories.export.assertions import Entity, graph
from provenance.stories.export.naming import Naming, written
from provenance.stories.export.prov_json import VOCABULARY

_REFERRING = ("hadMember", "hadPrimarySource", "wasDerivedFrom", "wasQuotedFrom", "wasRevisionOf")

CONTEXT: dict[str, object] = {
    "prov": "http://www.w3.org/ns/prov#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "pv": VOCABULARY,
    "id": "@id",
    "type": "@type",
    "label": "rdfs:label",
    "value": "prov:value",
    **{name: {"@id": f"prov:{name}", "@type": "@id"} for name in _REFERRING},
    **{name: f"pv:{name}" for name in ("key", "path", "sha256", "captured", "statementKind", "tier")},
    **{name: {"@id": f"pv:{name}", "@type": "@id"} for name in ("address", "archive", "text")},
}


def prov_o(reports: Sequence[Report], naming: Naming) -> str:
    """What the briefs rest on as one graph: every entity with what it was taken from."""
    found = graph(reports, naming)
    nodes = {iri: _node(entity) for iri, entity in found.entities.items()}
    for subject, relation, other in found.assertions:
        members = nodes[subject].setdefault(relation, [])
        assert isinstance(members, list)
        members.append(other)
    return written({"@context": CONTEXT, "@graph": list(nodes.values())})


def _node(entity: Entity) -> dict[str, object]:
    types = ["prov:Entity", *(["prov:Collection"] if entity.kind == "Brief" else []), f"pv:{entity.kind}"]
    details = {name: said for name, said in entity.details.items() if said}
    return {"id": entity.iri, "type": types, "label": entity.label, **details}
