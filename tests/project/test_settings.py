"""Configurations, right and wrong."""

import tomllib
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from provenance import rules
from provenance.project import Configuration, ProjectError, load, schema
from tests.project.example import write

WHOLE = """\
format = 1
briefs = ["notes/*.md"]
bibliography = ["notes/a.bib", "notes/*.bib"]
sources = "notes/kept/"
select = ["PRV1", "unknown-span"]
ignore = ["prv103"]
error = ["ALL"]
warn = ["not-captured"]
scope = "sentence"
summary-sections = ["In brief"]
require-primary = ["figure", "quotation"]
private = "kept-elsewhere/"
x-editor = {anything = true}

[per-file-ignores]
"notes/old-*.md" = ["PRV3"]

[tiers]
shipped = false
primary = {host = ["city.example"]}
secondary = {publisher = ["Harbour Gazette"], keywords = ["news"]}
"""


def configured(root: Path, text: str) -> Configuration:
    return load(write(root, {"provenance.toml": text})).configuration


def test_every_key_arrives(tmp_path: Path) -> None:
    assert configured(tmp_path, WHOLE) == Configuration(
        briefs=("notes/*.md",),
        bibliography=("notes/a.bib", "notes/*.bib"),
        sources="notes/kept",
        select=("PRV1", "PRV106"),
        ignore=("PRV103",),
        error=("ALL",),
        warn=("PRV401",),
        per_file_ignores={"notes/old-*.md": ("PRV3",)},
        scope="sentence",
        summary_sections=("In brief",),
        rules={code: {"require_primary": ("figure", "quotation")} for code in ("PRV102", "PRV505")},
        private="kept-elsewhere",
        tiers=(
            ("secondary", "keywords", "news"),
            ("secondary", "publisher", "Harbour Gazette"),
            ("primary", "host", "city.example"),
        ),
        shipped_tiers=False,
        path="provenance.toml",
    )


def test_the_options_of_a_rule_reach_it(tmp_path: Path) -> None:
    settings = configured(tmp_path, '[rules.PRV102]\nrequire-primary = ["other"]\n')
    (rule,) = (each for each in rules.make(settings.rules) if each.code == "PRV102")
    assert getattr(rule, "require_primary") == ("other",)  # noqa: B009 - Rule itself has no such field


def test_an_empty_configuration_is_the_default(tmp_path: Path) -> None:
    assert configured(tmp_path, "") == Configuration(path="provenance.toml")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("\nbrief = []\n", 'provenance.toml:2: unknown key "brief"; did you mean "briefs"?'),
        (
            "summary_sections = []\n",
            'provenance.toml:1: unknown key "summary_sections"; did you mean "summary-sections"?',
        ),
        ("zzzz = 1\n", 'provenance.toml:1: unknown key "zzzz"'),
        ('"' + "k" * 5000 + '" = 1\n', 'unknown key "' + "k" * 59 + '…"'),
        ("format = 2\n", "provenance.toml:1: format: this version of provenance reads format 1"),
        ('briefs = "a.md"\n', 'provenance.toml:1: briefs: must be a list, as in ["…"]'),
        ("briefs = [1]\n", "provenance.toml:1: briefs: must be a string"),
        ('scope = "page"\n', 'provenance.toml:1: scope: must be "paragraph" or "sentence"'),
        ('# one\nselect = [\n "PRV999"]\n', 'provenance.toml:2: select: no rule is called "PRV999"'),
        ('ignore = ["uncited-clam"]\n', 'ignore: no rule is called "uncited-clam"; did you mean "uncited-claim"?'),
        ('error = ["PRV"]\n', 'error: no rule is called "PRV"'),
        ('[per-file-ignores]\n"a.md" = ["PRV0"]\n', 'provenance.toml:2: per-file-ignores: no rule is called "PRV0"'),
        ("[rules.PRV999]\na = 1\n", 'provenance.toml:1: rules: no rule has the code "PRV999"'),
        ("[rules.PRV105]\na = 1\n", "provenance.toml:1: rules.PRV105: this rule has no options"),
        (
            "[rules.PRV102]\nrequire-primry = []\n",
            'provenance.toml:2: rules.PRV102: unknown option "require-primry"; did you mean "require-primary"?',
        ),
        ('[rules.PRV102]\nrequire-primary = ["x"]\n', "provenance.toml:2: rules.PRV102: require-primary: must be"),
        ('require-primary = ["figures"]\n', 'provenance.toml:1: require-primary: must be "figure", "quotation"'),
        ("[tiers]\nsecondry = {}\n", 'provenance.toml:2: unknown key "tiers.secondry"; did you mean "secondary"?'),
        (
            '[tiers.primary]\nhosts = ["a.example"]\n',
            'provenance.toml:2: unknown key "tiers.primary.hosts"; did you mean "host"?',
        ),
        ('[tiers]\nprimary = {host = "a"}\n', 'provenance.toml:2: tiers.primary.host: must be a list, as in ["…"]'),
        ("rules = 3\n", "provenance.toml:1: rules: must be a table"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(ProjectError) as caught:
        configured(tmp_path, text)
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("path", ["/etc", "../up", "a/../../b", "~/a", "C:/a", "", "!", "/", "a/\\u0000"])
@pytest.mark.parametrize(
    "key", ["briefs = [{}]", "bibliography = [{}]", "sources = {}", "private = {}", "per-file-ignores = {{ {} = [] }}"]
)
def test_nothing_outside_the_project_is_configured(tmp_path: Path, path: str, key: str) -> None:
    with pytest.raises(ProjectError, match="must lie inside the project"):
        configured(tmp_path, key.format(f'"{path}"'))


def test_the_first_of_several_mistakes_is_named(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match=r'^provenance.toml:2: unknown key "aaa"'):
        configured(tmp_path, "\naaa = 1\nbrief = []\n")


def test_lines_are_counted_in_a_pyproject_too(tmp_path: Path) -> None:
    write(tmp_path, {"pyproject.toml": '[tool.other]\nscoop = 1\n\n[tool.provenance]\nscoop = "sentence"\n'})
    with pytest.raises(ProjectError, match=r'^pyproject.toml:5: unknown key "scoop"; did you mean "scope"'):
        load(tmp_path)


def test_the_schema_agrees_with_the_loader(tmp_path: Path) -> None:
    Draft202012Validator.check_schema(schema())
    checker = Draft202012Validator(schema())
    assert checker.is_valid(tomllib.loads(WHOLE))
    assert checker.is_valid({"rules": {"PRV102": {"require-primary": ["figure"]}}})
    wrongs: list[dict[str, object]] = [
        {"brief": []},
        {"format": 2},
        {"rules": {"PRV102": {"require_primary": []}}},
        {"rules": {"PRV1": {}}},
    ]
    for wrong in wrongs:
        assert not checker.is_valid(wrong), wrong
