# ruff: noqa: E501 - a condition a line
"""Conditions that change nothing that is seen, by the rule, each with the reason why it stands there."""

SILENT: dict[str, dict[str, str]] = {
    "PRV303": {"check: and each.passage": "for the checker of types: what is more precise than a passage has one"},
    "of another happening": {
        "_is_not_to_be_taken_apart: or len(evidence.text) > _LONGEST": "saves work: of a long passage no word of a sense goes undated",
    },
    "of another attribute": {
        "on_attributes: if _ATTRIBUTES.isdisjoint(letters(said.text.lower()))": "saves work: the pattern would say so too",
        "on_attributes: or len(text) > _LONGEST": "saves work: what a long passage has once is looked for as well",
    },
    "the same sentence": {
        "alike: if len(stems ^ stems_too) > _MOST_APART or not (named(first) <= stems_too and named(second) <= stems)": "saves work: they are not laid out",
        "alike: or len(stems ^ stems_too) > _MOST_APART": "saves work: they are not laid out",
        "alike: or not (named(first) <= stems_too and named(second) <= stems)": "saves work: they are not laid out",
        "alike: and named(first) <= stems_too": "saves work: they are not laid out",
        "alike: and named(second) <= stems": "saves work: they are not laid out",
        "alike: if any((len(each) > 1 for each in _by_measure(first).values()))": "saves work: the rest would find the same",
        "_placed: for … if word in PLACED": "other words before a name were met in no pair that is told otherwise",
        "_candidates: if everything[other][0] != name": "saves work: a text knows all its own figures",
        "_candidates: if len(places[key]) < _SHARED": "saves work: tests of cost see it",
        "_candidates: for … if number > 1": "saves work: what one sentence has looks up nothing",
        "_compared: if said == said_too or not named(said) <= second.stems": "saves work: they are not laid out",
        "_compared: or said == said_too": "saves work: they are not laid out",
        "_compared: or not named(said) <= second.stems": "saves work: they are not laid out",
        "_contrasts: and one": "of two words that face each other neither is a figure",
        "_contrasts: and other": "for the checker of types: what faces a figure is one",
        "_ends: if not before[-1:].isalpha() or (len(before) == _LONG_WORD and before.isalpha())": "saves work: the pattern would say so too",
        "_ends: or not before[-1:].isalpha()": "saves work: the pattern would say so too",
        "_ends: or len(before) == _LONG_WORD and before.isalpha()": "saves work: the pattern would say so too",
        "_ends: and len(before) == _LONG_WORD": "saves work: the pattern would say so too",
        "words_in: and text.isascii()": "both sentences are cut alike: what is lost of a word is lost of both",
        'words_in: and "\'" not in text': "both sentences are cut alike: what is lost of a word is lost of both",
        "_told: and _SHORTEST <= len(said) <= _LONGEST": "saves work: such a sentence finds no counterpart",
    },
    "what computed says": {"_tables: or ()": "for the checker of types: a table always knows its lines"},
}
