"""Corpus files and the lexicon: what is refused, in which words, and what a sound file becomes."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rumorcheck.corpus.concepts import Concept, check_concepts, parse_concepts
from rumorcheck.corpus.kinds import pattern_fault
from rumorcheck.corpus.parse import CLAIM, HINTS, Header, check_corpus, parse_claims, parse_corpus
from rumorcheck.errors import CorpusError
from rumorcheck.models import (
    KINDS,
    RELS,
    SLOTS,
    VARIANT_LANGS,
    VERDICTS,
    Claim,
    ClaimText,
    Examples,
    MatchHints,
    Point,
    Relation,
    Reply,
    Source,
    Variant,
)

MINIMAL = 'id: "tap-water", verdict: "false", de: {claim: "Wasser brennt."}, variants: [{lang: "de", text: "Wasser brennt!!"}]'


def corpus(*claims: str) -> str:
    """A corpus file with each claim on a line of its own, from line 3 on."""
    return "schema: 1\nclaims:\n" + "".join(f"- {{{claim}}}\n" for claim in claims)


def with_field(field: str) -> str:
    """The smallest corpus, with one more field in its claim."""
    return corpus(f"{MINIMAL}, {field}")


def found(text: str | bytes) -> list[str]:
    """What is wrong with a corpus file, without the file name and without columns."""
    lines = [str(problem).removeprefix("c.yaml:") for problem in check_corpus(text, "c.yaml")[1]]
    return [f"{line.split(':')[0]}:{line.split(':', 2)[2]}" for line in lines]


CLAIMS_FIELD, SCHEMA_FIELD = '2: field "claims":', '1: field "schema":'
READS = "without quotes reads as"
NINES = "9" * 59 + "…"
STEM = "has a stem of fewer than 3 letters: it would fit too many words"
TAP = '3: claim "tap-water":'
LIST = "must be a list: [ ] or lines that begin with -"
MAPPING = "must be a mapping with fields such as"
DATE = "is not a date of the calendar as YYYY, YYYY-MM or YYYY-MM-DD"
TRUTH = "but must be true or false, without quotes"
EMPTY = "is empty: write a text or leave the field out"
FIELDS = {
    "a kind misspelt": ('kind: "rumors"', "kind", f'"rumors" is not one of {", ".join(KINDS)} (did you mean "rumor"?)'),
    "a harm unknown": ('harm: "fire"', "harm", '"fire" is not one of none, money, health, fear, hate'),
    "a list where a word belongs": ('harm: ["fear"]', "harm", "is a list, but must be a text"),
    "a text where a list belongs": ('topics: "fear"', "topics", f"is a text, but {LIST}"),
    "a mapping where a list belongs": ("topics: {a: b}", "topics", f"is a mapping, but {LIST}"),
    "nothing where a list belongs": ("topics: ", "topics", f"is empty, but {LIST}"),
    "a list where a mapping belongs": ("match: []", "match", f"is a list, but {MAPPING} frame, subject, predicate"),
    "a field in the wrong place": ('headline: "x"', "", 'unknown field "headline"'),
    "a field misspelt": ('match: {subjekt: ["x"]}', "match", 'unknown field "subjekt" (did you mean "subject"?)'),
    "a year without quotes": ("first_seen: 2012", "first_seen", f'2012 {READS} a number: write "2012"'),
    "a date without quotes": ("reviewed: 2012-01-02", "reviewed", f'2012-01-02 {READS} a date: write "2012-01-02"'),
    "no without quotes": ("topics: [no]", "topics", f'no {READS} true or false: write "no"'),
    "a time without quotes": ("topics: [12:30]", "topics", f'12:30 {READS} a time: write "12:30"'),
    "an exponent without quotes": ("topics: [1e3]", "topics", f'1e3 {READS} a number: write "1e3"'),
    "NaN without quotes": ("topics: [.nan]", "topics", f'.nan {READS} a number: write ".nan"'),
    "null without quotes": ("topics: [null]", "topics", f'null {READS} nothing (null): write "null"'),
    "a number of 4301 digits": (f"topics: [{'9' * 4301}]", "topics", f'{NINES} {READS} a number: write "{NINES}"'),
    "a field without a value": ("reviewed: ", "reviewed", EMPTY),
    "a text of spaces": ('topics: [" "]', "topics", EMPTY),
    "a line break in a word": ('topics: ["a\\nb"]', "topics", "holds a line break: write it in one line"),
    "an escape character": ('topics: ["a\\eb"]', "topics", "holds the character U+001B: remove it"),
    "a bidi override": ('topics: ["a\u202eb"]', "topics", "holds the character U+202E: remove it"),
    "a zero-width space": ('examples: {none: ["\u200bb"]}', "examples.none", "holds the character U+200B: remove it"),
    "a damaged letter": ('topics: ["a\ufffdb"]', "topics", "holds the character U+FFFD: remove it"),
    "a day that never was": ('reviewed: "2023-02-29"', "reviewed", f'"2023-02-29" {DATE}'),
    "the year nought": ('reviewed: "0000"', "reviewed", f'"0000" {DATE}'),
    "a German date": ('reviewed: "12.03.2024"', "reviewed", f'"12.03.2024" {DATE}'),
    "digits of another script": ('reviewed: "\u0662\u0660\u0662\u0664"', "reviewed", f'"\u0662\u0660\u0662\u0664" {DATE}'),
    "a month as year": ('circulated: ["2012-01"]', "circulated", '"2012-01" is not a year such as "2017"'),
    "a relation unknown": ('related: [{id: "b", rel: "x"}]', "related.rel", f'"x" is not one of {", ".join(RELS)}'),
    "a relation without an id": ('related: [{rel: "see_also"}]', "related", 'field "id" is missing'),
    "a quoted truth value": ('match: {negative: "true"}', "match.negative", f'is "true", {TRUTH}'),
    "yes for true": ("match: {negative: yes}", "match.negative", f'is "yes", {TRUTH}'),
    "a list for a truth value": ("match: {negative: []}", "match.negative", "is a list, but must be true or false"),
    "needs that are no groups": ('match: {needs: ["a"]}', "match.needs", f"is a text, but {LIST}"),
    "a slot unknown": ('match: {varies: ["hour"]}', "match.varies", f'"hour" is not one of {", ".join(SLOTS)}'),
    "a link as domain": ('match: {domains: ["a.de/x"]}', "match.domains", '"a.de/x" is not a bare domain such as "example.com"'),
    "a stem too short": ('match: {unless: ["ab*"]}', "match.unless", f'"ab*" {STEM}'),
}


@pytest.mark.parametrize(("field", "name", "wanted"), [pytest.param(*row, id=name) for name, row in FIELDS.items()])
def test_refuses_a_field(field: str, name: str, wanted: str) -> None:
    where = f'field "{name}": ' if name else ""
    assert found(with_field(field)) == [f'3: claim "tap-water": {where}{wanted}']


@pytest.mark.parametrize(
    ("url", "sound"),
    [
        ("javascript:alert(1)", False),
        ("ftp://a.de/x", False),
        ("HTTPS://a.de/", False),
        ("https://a.de/x y", False),
        ("https://a.de/\u00a0", False),
        ("https://", False),
        ("https:///x", False),
        ("//a.de/", False),
        ("https://user:word@a.de/", False),
        ("https://a.de/<script>", False),
        ("https://a.de/" + "x" * 2_000, False),
        ("https://a.de", True),
        ("http://ä.de:8080/x?y=1&z=%20#q(1)", True),
        ("https://web.archive.org/web/2001/http://a.de/", True),
    ],
)
def test_links_are_http_and_whole(url: str, sound: bool) -> None:
    lines = found(with_field(f'sources: [{{type: "press", publisher: "P", url: "{url}"}}]'))
    assert all('field "sources.url"' in line and "is not a link" in line for line in lines)
    assert not lines if sound else lines


CLAIMS = {
    "a verdict misspelt": (
        '"false"',
        '"fals"',
        f'field "verdict": "fals" is not one of {", ".join(VERDICTS)} (did you mean "false"?)',
    ),
    "a verdict without quotes": ('"false"', "false", f'field "verdict": false {READS} true or false: write "false"'),
    "an unknown language": ('lang: "de"', 'lang: "xx"', f'field "variants.lang": "xx" is not one of {", ".join(VARIANT_LANGS)}'),
    "a text without a claim": ("{claim:", "{headline:", 'field "de": field "claim" is missing'),
    "no language": (', de: {claim: "Wasser brennt."}', "", "is told in no language: add de or en with a claim"),
}


@pytest.mark.parametrize(("old", "new", "wanted"), [pytest.param(*row, id=name) for name, row in CLAIMS.items()])
def test_refuses_a_claim(old: str, new: str, wanted: str) -> None:
    assert found(corpus(MINIMAL.replace(old, new))) == [f"{TAP} {wanted}"]


@pytest.mark.parametrize("name", ["Tap-Water", "tap_water", "-tap", "tap--water", "wasser-für-alle", "x" * 49])
def test_an_id_is_a_slug(name: str) -> None:
    rule = "is not an id: a-z, 0-9 and single hyphens, at most 48 characters"
    assert found(corpus(MINIMAL.replace("tap-water", name))) == [f'3: claim "{name}": field "id": "{name}" {rule}']


def test_a_claim_that_holds_nothing_is_told_by_its_number() -> None:
    missing = [f'field "{name}" is missing' for name in ("id", "verdict")]
    wanted = [*missing, "is told in no language: add de or en with a claim", 'unknown field "a"']
    assert found(corpus("a: 1")) == [f"3: claim no. 1: {line}" for line in wanted]


def test_what_the_reader_refused_is_not_refused_again() -> None:
    assert found(corpus(MINIMAL.replace('"Wasser brennt!!"', "*w"))) == ['3: the alias "*w" is not allowed: write the value out']


FILES = {
    "a lone word": ("x", f"1: is a text, but {MAPPING} schema, corpus, claims"),
    "a list without a header": (f"- {{{MINIMAL}}}\n", '1: the file is a bare list: put "schema: 1" and "claims:" above it'),
    "no schema": ("claims: []\n", '1: field "schema" is missing'),
    "no claims": ("schema: 1\n", '1: field "claims" is missing'),
    "nothing under claims": (
        "schema: 1\nclaims:\n",
        f"{CLAIMS_FIELD} is empty, but must be a list of entries; for none, write claims: []",
    ),
    "a schema of the future": ("schema: 2\nclaims: []\n", f"{SCHEMA_FIELD} must be 1; a newer file needs a newer rumorcheck"),
    "a list as schema": ("schema: []\nclaims: []\n", f"{SCHEMA_FIELD} must be 1; a newer file needs a newer rumorcheck"),
    "a number as name": ("corpus: {name: 7}\nschema: 1\nclaims: []\n", f'1: field "corpus.name": 7 {READS} a number: write "7"'),
    "a month as date": ("corpus: {date: May}\nschema: 1\nclaims: []\n", f'1: field "corpus.date": "May" {DATE}'),
    "an id twice": (corpus(MINIMAL, MINIMAL), '4: claim "tap-water": the id is taken by the claim in line 3: choose another'),
    "a claim that is a text": (corpus(MINIMAL) + "- x\n", f"4: claim no. 2: is a text, but {MAPPING} id, kind, harm"),
    "a claim that is a list": (corpus(MINIMAL) + "- [x]\n", f"4: claim no. 2: is a list, but {MAPPING} id, kind, harm"),
}


@pytest.mark.parametrize(("text", "wanted"), [pytest.param(*row, id=name) for name, row in FILES.items()])
def test_refuses_a_file(text: str, wanted: str) -> None:
    assert found(text) == [wanted]


def test_every_problem_is_told_at_once_with_its_place() -> None:
    text = corpus(MINIMAL.replace('"false"', '"wrong"'), MINIMAL.replace("tap-water", "b") + ', harm: "x", kidn: "y"', MINIMAL)
    with pytest.raises(CorpusError) as error:
        parse_corpus(text, "my.yaml")
    assert [line.split(": ")[:3] for line in str(error.value).split("\n")] == [
        ["my.yaml:3:30", 'claim "tap-water"', 'field "verdict"'],
        ["my.yaml:4:119", 'claim "b"', 'field "harm"'],
        ["my.yaml:4:124", 'claim "b"', 'unknown field "kidn" (did you mean "kind"?)'],
        ["my.yaml:5:8", 'claim "tap-water"', "the id is taken by the claim in line 3"],
    ]


def test_a_broken_claim_does_not_hide_the_sound_one() -> None:
    parsed, problems = check_corpus(corpus("id: 5", MINIMAL), "c.yaml")
    assert [claim.id for claim in parsed.claims] == ["tap-water"]
    assert len(problems) == 3


def test_past_a_thousand_problems_the_reading_ends() -> None:
    start = time.perf_counter()
    with pytest.raises(CorpusError) as error:
        parse_corpus(corpus(*[f"verdikt: {number}" for number in range(20_000)]), "c.yaml")
    lines = str(error.value).split("\n")
    assert (len(lines), lines[-1]) == (1001, "… and the rest was not read: correct these first")
    assert time.perf_counter() - start < 10


MINIMAL_CLAIM = Claim(
    id="tap-water",
    kind="rumor",
    harm="none",
    topics=(),
    verdict="false",
    reviewed="",
    sources=(),
    texts={"de": ClaimText("Wasser brennt.", "", (), "", "", Reply("", ""))},
    variants=(Variant("de", "Wasser brennt!!"),),
    corpus="mine",
)


def test_an_own_corpus_may_leave_out_almost_everything() -> None:
    parsed = parse_corpus(corpus(MINIMAL), "dir/mine.yaml")
    assert (parsed.info, parsed.claims, parsed.lines) == (Header("mine"), (MINIMAL_CLAIM,), {"tap-water": 3})


def test_a_bare_list_of_entries_is_read_as_such() -> None:
    assert parse_claims(f"- {{{MINIMAL}}}\n", "mine.yaml").claims == (MINIMAL_CLAIM,)
    with pytest.raises(CorpusError, match=r'^c:1:1: field "claims": is a mapping, but must be a list'):
        parse_claims(corpus(MINIMAL), "c")


def test_an_empty_corpus_is_a_corpus() -> None:
    assert parse_corpus(b"schema: 1\nclaims: []\n", "c.yaml").claims == ()


FULL = """\
schema: 1
corpus: {name: "mine", version: "1.2", date: "2026-11", license: "CC0"}
claims:
- id: "b"
  kind: "chain_letter"
  harm: "fear"
  topics: ["fear"]
  verdict: "true"
  first_seen: "2012"
  circulated: ["2012", "2017"]
  reviewed: "2026-11-23"
  recheck_by: "2027-01"
  sources:
  - {type: "primary", publisher: "P", title: "T", url: "https://a.de/", date: "2021-09-22", rating: "falsch", lang: "sv"}
  related:
  - {id: "a", rel: "same_frame"}
  - {id: "c"}
  en: {claim: C, headline: H, points: [{text: t, holds: false}], explanation: E, advice: A, reply: {private: "p\\nq", group: g}}
  variants:
  - {lang: "ru", text: "Вода\\nгорит 👨‍👩‍👧"}
  match:
    frame: "letter"
    subject: ["whats app", "@water"]
    predicate: ["kost*"]
    needs: [["*gebühr"], []]
    opposite: ["frei"]
    half: ["abo"]
    unless: ["api"]
    varies: ["date"]
    domains: ["ä.example.com"]
    negative: true
  examples: {match: ["m"], deny: ["d"], similar: ["s"], none: ["n"]}
"""
FULL_CLAIM = Claim(
    id="b",
    kind="chain_letter",
    harm="fear",
    topics=("fear",),
    verdict="true",
    reviewed="2026-11-23",
    sources=(Source("primary", "P", "T", "https://a.de/", "sv", "2021-09-22", "falsch"),),
    texts={"en": ClaimText("C", "H", (Point("t", False),), "E", "A", Reply("p\nq", "g"))},
    variants=(Variant("ru", "Вода\nгорит 👨‍👩‍👧"),),
    hints=MatchHints(
        frame="letter",
        subject=("whats app", "@water"),
        predicate=("kost*",),
        needs=(("*gebühr",), ()),
        opposite=("frei",),
        half=("abo",),
        unless=("api",),
        varies=("date",),
        domains=("ä.example.com",),
        negative=True,
    ),
    examples=Examples(("m",), ("d",), ("s",), ("n",)),
    related=(Relation("a", "same_frame"), Relation("c", "see_also")),
    first_seen="2012",
    circulated=("2012", "2017"),
    recheck_by="2027-01",
    corpus="mine",
)


def test_every_field_of_a_claim_is_read() -> None:
    parsed = parse_corpus(FULL, "c.yaml")
    assert (parsed.info, parsed.claims) == (Header("mine", "1.2", "2026-11", "CC0"), (FULL_CLAIM,))
    assert set(Claim._fields) - {"hints", "texts", "corpus"} <= set(CLAIM)
    assert set(MatchHints._fields) == set(HINTS)


@pytest.mark.parametrize(
    ("pattern", "sound"),
    [
        *(
            (pattern, False)
            for pattern in ("*", "**", "a*b", "*ab*", "abc**", "ab*", "*ä", "ß*", "aue*", "a  b", " a", "a ", "-", "a - b")
        ),
        *((pattern, False) for pattern in ("@", "@Pay", "@pay geld", "pay @", "@1", "@pay*")),
        *(
            (pattern, True)
            for pattern in ("abc", "ok", "abc*", "*abc", "kosten* geld", "90#", "@pay", "@virus_computer", "سر*", "5g")
        ),
    ],
)
def test_patterns_are_well_formed_or_told_why_not(pattern: str, sound: bool) -> None:
    assert (pattern_fault(pattern) == "") is sound


FULL_LINES = FULL.split("\n")


@given(st.lists(st.tuples(st.integers(0, len(FULL_LINES) - 1), st.text(max_size=8)), max_size=4))
def test_a_mangled_file_gives_claims_or_problems(edits: list[tuple[int, str]]) -> None:
    lines = list(FULL_LINES)
    for number, text in edits:
        lines[number] = lines[number][: len(lines[number]) // 2] + text + lines[number][len(lines[number]) // 2 :]
    parsed, problems = check_corpus("\n".join(lines), "c.yaml")
    assert parsed.claims or problems
    assert all(str(problem).isprintable() for problem in problems)


LEXICON = 'schema: 1\nconcepts:\n- {id: "pay", words: {de: ["zahl*", "kosten* geld"], en: ["pay"], fr: ["pay"]}}\n'
FREE = '- {id: "free", opposite: "OTHER", words: {en: ["free"]}}\n'
CONCEPTS = {
    "no schema": ("concepts: []", '1: field "schema" is missing'),
    "no concepts": ("schema: 1\nconcepts:\n", f'2: field "concepts": is empty, but {LIST}'),
    "a bad id": (
        LEXICON.replace("pay", "Pay", 1),
        '3: concept "Pay": field "id": "Pay" is not a concept id: a-z, 0-9 and _, a letter first',
    ),
    "an unknown language": (LEXICON.replace("de:", "dk:"), '3: concept "pay": field "words": unknown field "dk"'),
    "a concept within a concept": (
        LEXICON.replace('"pay"]', '"@cash"]', 1),
        '3: concept "pay": field "words.en": "@cash" is a concept: list its words, concepts do not nest',
    ),
    "a stem too short": (
        LEXICON.replace("zahl*", "za*"),
        f'3: concept "pay": field "words.de": "za*" {STEM}',
    ),
    "no words": (LEXICON + '- {id: "free", words: {}}\n', '4: concept "free": has no words: add at least one'),
    "a contrary not there": (
        LEXICON + FREE.replace("OTHER", "pax"),
        '4: concept "free": field "opposite": "pax" is not a concept of this file (did you mean "pay"?)',
    ),
    "a contrary of itself": (
        LEXICON + FREE.replace("OTHER", "free"),
        '4: concept "free": field "opposite": a concept is not its own contrary',
    ),
    "an id twice": (
        LEXICON + '- {id: "pay", words: {en: ["fee"]}}\n',
        '4: concept "pay": the id is taken by the concept in line 3: choose another',
    ),
}


@pytest.mark.parametrize(("text", "wanted"), [pytest.param(*row, id=name) for name, row in CONCEPTS.items()])
def test_refuses_a_lexicon(text: str, wanted: str) -> None:
    assert [f"{problem.line}: {problem.text}" for problem in check_concepts(text, "c.yaml")[1]] == [wanted]


def test_reads_a_lexicon_with_each_word_once() -> None:
    free = '- {id: "free", opposite: "pay", words: {tr: ["ücretsiz"]}}\n'
    assert parse_concepts(LEXICON + free, "c.yaml") == (
        Concept("pay", ("zahl*", "kosten* geld", "pay")),
        Concept("free", ("ücretsiz",), "pay"),
    )
