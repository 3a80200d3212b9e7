"""PROV-JSON (https://www.w3.org/submissions/2013/SUBM-prov-json-20130424/).

There the kinds of derivation are types of `wasDerivedFrom`: prov:PrimarySource, prov:Quotation, prov:Revision.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from provenance.model import Report
from provenance.stories.export.assertions import Entity, Relation, graph
from provenance.stories.export.naming import Naming, written

VOCABULARY = "urn:x-provenance:vocabulary#"

_TYPES: Mapping[Relation, str] = {
    "hadPrimarySource": "prov:PrimarySource",
    "wasQuotedFrom": "prov:Quotation",
    "wasRevisionOf": "prov:Revision",
}

Json = dict[str, object]


def prov_json(reports: Sequence[Report], naming: Naming) -> str:
    """What the briefs rest on as one PROV-JSON document."""
    found = graph(reports, naming)
    document: dict[str, Json] = {
        "prefix": {"pv": VOCABULARY, "x": naming.base},
        "entity": {_name(iri, naming): _entity(entity) for iri, entity in found.entities.items()},
        "hadMember": {},
        "wasDerivedFrom": {},
    }
    times: Counter[Relation] = Counter()
    for subject, relation, other in found.assertions:
        times[relation] += 1
        one, two = _name(subject, naming), _name(other, naming)
        identity = f"_:{relation}{times[relation]}"
        if relation == "hadMember":
            document["hadMember"][identity] = {"prov:collection": one, "prov:entity": two}
        else:
            kind = {"prov:type": _qualified(_TYPES[relation])} if relation in _TYPES else {}
            document["wasDerivedFrom"][identity] = {"prov:generatedEntity": one, "prov:usedEntity": two, **kind}
    return written({name: part for name, part in document.items() if part})


def _name(iri: str, naming: Naming) -> str:
    return f"x:{iri.removeprefix(naming.base)}"


def _entity(entity: Entity) -> Json:
    types: list[object] = [_qualified(f"pv:{entity.kind}")]
    if entity.kind == "Brief":
        types.append(_qualified("prov:Collection"))
    details = {f"{'prov' if name == 'value' else 'pv'}:{name}": said for name, said in entity.details.items() if said}
    return {"prov:type": types, "prov:label": entity.label, **details}


def _qualified(name: str) -> Json:
    return {"$": name, "type": "prov:QUALIFIED_NAME"}
