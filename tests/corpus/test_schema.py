"""The published JSON Schema says the same as the reader: on the shipped corpus, on broken samples, on drawn ones."""

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rumorcheck.corpus import schema
from rumorcheck.corpus.kinds import FORMS, Field
from rumorcheck.corpus.parse import TOLD, check_corpus

ROOT = Path(__file__).parents[2]
VALIDATOR = jsonschema.Draft7Validator(schema.corpus_schema())
FULL: dict[str, Any] = {
    "schema": 1,
    "corpus": {"name": "c", "version": "1", "date": "2026-01", "license": "CC0", "override": ["a-b"]},
    "claims": [
        {
            "id": "tap-water", "kind": "rumor", "harm": "none", "topics": ["water"], "verdict": "false", "first_seen": "2012",
            "circulated": ["2012"], "reviewed": "2024-02-29", "recheck_by": "2027-11",
            "sources": [{"type": "factcheck", "publisher": "P", "title": "T", "url": "https://a.example/?b#c", "date": "2021", "rating": "x", "lang": "id"}],
            "related": [{"id": "well", "rel": "see_also"}],
            "de": {"claim": "W.", "headline": "H", "points": [{"text": "t", "holds": True}], "explanation": "e", "advice": "a", "reply": {"private": "p\nq", "group": "g"}},
            "fr": {"claim": "L'eau brûle."},
            "variants": [{"lang": "de", "text": "Wasser\nbrennt"}],
            "match": {"frame": "fact", "subject": ["wasser"], "predicate": ["brenn*"], "needs": [["hahn"]], "opposite": [], "half": [], "unless": [], "varies": ["place"], "domains": ["a.example"], "negative": False},
            "examples": {"match": ["m"], "deny": [], "similar": [], "none": []},
        }
    ],
}  # fmt: skip


def refused_by_schema(document: Any) -> bool:
    return not VALIDATOR.is_valid(document)


def refused_by_reader(document: Any) -> bool:
    """JSON is YAML with everything quoted: what is text stays text, what is a number or null is none."""
    return bool(check_corpus(json.dumps(document, ensure_ascii=False), "c.yaml")[1])


def paths(node: Any, at: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    steps = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    return [at, *(path for name, under in steps for path in paths(under, (*at, name)))]


def replaced(path: tuple[Any, ...], value: Any) -> Any:
    document = deepcopy(FULL)
    if not path:
        return value
    node = document
    for step in path[:-1]:
        node = node[step]
    if value is DROPPED:
        del node[path[-1]]
    else:
        node[path[-1]] = value
    return document


DROPPED = object()
WORDS = [
    "",
    " ",
    "\u00a0",
    "x",
    "false",
    "de",
    "id",
    "rumor",
    "a-b",
    "a--b",
    "A",
    "x" * 49,
    "two\nlines",
    "end\n",
    "a\tb",
    "\u200b",
    "\u202ex",
    "👨‍👩‍👧",
]
DATES = [
    "2024-02-29",
    "2023-02-29",
    "1900-02-29",
    "2000-02-29",
    "2024-13",
    "2024-04-31",
    "0000",
    "2024-1",
    "2024-12-31",
    "٢٠٢٤",
    "2024-01-01T00",
]
LINKS = [
    "http://a",
    "https://a.example:80/x?y",
    "https://user@a.example",
    "javascript:alert(1)",
    "https://a b",
    'https://a/"',
    "a.example",
    "-a.example",
]
VALUES = [*WORDS, *DATES, *LINKS, None, True, False, 1, 2, 0, -1, 1.5, [], {}, [[]], [""], ["x"], {"a": 1}, {"claim": "x"}, {"lang": "de", "text": "x"}, DROPPED]  # fmt: skip
PATTERNS = {"subject", "predicate", "needs", "opposite", "half", "unless"}
"""What is in a word pattern only the reader judges."""
PATHS = [path for path in paths(FULL) if path and not PATTERNS & set(path)]


def test_the_shipped_corpus_holds_the_schema() -> None:
    document = yaml.load((ROOT / "data" / "claims.yaml").read_bytes(), Loader=yaml.CSafeLoader)
    assert [f"{list(error.path)}: {error.message}" for error in VALIDATOR.iter_errors(document)] == []


def test_the_full_sample_is_sound_for_both() -> None:
    assert not refused_by_schema(FULL) and not refused_by_reader(FULL)
    jsonschema.Draft7Validator.check_schema(schema.corpus_schema())


@pytest.mark.parametrize("path", [pytest.param(path, id=".".join(map(str, path))) for path in PATHS])
def test_each_field_is_judged_alike(path: tuple[Any, ...]) -> None:
    documents = [replaced(path, value) for value in VALUES if not (value is DROPPED and isinstance(path[-1], int))]
    told = {json.dumps(one, ensure_ascii=False): (refused_by_schema(one), refused_by_reader(one)) for one in documents}
    assert [(text, who) for text, who in told.items() if who[0] != who[1]] == []
    assert any(who[0] for who in told.values())


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(PATHS), st.one_of(st.text(max_size=12), st.integers(), st.lists(st.text(max_size=3), max_size=2)))
def test_what_is_drawn_is_judged_alike(path: tuple[Any, ...], value: Any) -> None:
    document = replaced(path, value)
    assert refused_by_schema(document) == refused_by_reader(document)


def test_an_entry_told_in_no_language_is_refused() -> None:
    document = deepcopy(FULL)
    for lang in TOLD:
        document["claims"][0].pop(lang, None)
    assert refused_by_schema(document) and refused_by_reader(document)


def test_every_field_is_described_in_both_languages() -> None:
    for name, fields in schema.TABLES.items():
        assert set(schema.ABOUT[name]) == {field for field in fields if field not in TOLD or field == "id"}, name
    assert all(isinstance(field, Field) for fields in schema.TABLES.values() for field in fields.values()) and FORMS


def test_the_committed_schema_is_the_generated_one() -> None:
    told = "run: python -m rumorcheck.corpus.schema > docs/corpus.schema.json"
    assert (ROOT / "docs" / "corpus.schema.json").read_text("utf-8") == schema.schema_text(), told
