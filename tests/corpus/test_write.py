"""The one layout: what is written reads back as the same value, and looks as the handbook shows it."""

import re
from datetime import date
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from rumorcheck.corpus.kinds import HIDDEN
from rumorcheck.corpus.parse import Header, check_corpus, parse_claims, parse_corpus
from rumorcheck.corpus.write import format_claim, format_corpus
from rumorcheck.models import (
    FRAMES,
    HARMS,
    KINDS,
    LANGS,
    RELS,
    SLOTS,
    SOURCE_TYPES,
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

SMALL = Claim(
    id="tap-water",
    kind="rumor",
    harm="none",
    topics=(),
    verdict="false",
    reviewed="",
    sources=(),
    texts={"de": ClaimText("Wasser brennt.", "", (), "", "", Reply("", ""))},
    variants=(Variant("de", "Wasser brennt!!"),),
)
FULL = SMALL._replace(
    kind="chain_letter",
    harm="fear",
    topics=("water", "fire"),
    first_seen="2012",
    circulated=("2012", "2017"),
    reviewed="2026-11-23",
    recheck_by="2027-11",
    sources=(
        Source("factcheck", "P", "T", "https://a.example/?b#c", "de", "2021-09-22", "falsch"),
        Source("primary", "P", "T", "https://b.example/", "en"),
    ),
    related=(Relation("well-water", "same_frame"), Relation("tap-fire", "see_also")),
    texts={
        "en": ClaimText("Water burns.", "It does not", (), "", "Relax.", Reply("", "Hi all")),
        "de": ClaimText(
            "Wasser brennt.",
            "Es brennt nicht",
            (Point("Es ist „nass“.", True), Point("Es brennt.", False)),
            "Nein: nie.",
            "Ruhe.",
            Reply("Hallo\ndu", "Ihr"),
        ),
    },
    variants=(Variant("de", 'Er sagt: "Wasser" \\ brennt 👨‍👩‍👧'), Variant("ar", "الماء يحترق")),
    hints=MatchHints(
        frame="letter",
        subject=("wasser*", "@water"),
        predicate=("brenn*",),
        needs=(("hahn",), ("heute", "jetzt")),
        opposite=("löscht",),
        half=("gas",),
        unless=("kurs",),
        varies=("date", "place"),
        domains=("a.example",),
        negative=True,
        advises=True,
    ),
    examples=Examples(match=("Brennt Wasser?",), deny=("Nein.", "Nie."), none=("Holz brennt.",)),
)

SMALL_LAYOUT = """\
- id: "tap-water"
  kind: "rumor"
  harm: "none"
  verdict: "false"
  de:
    claim: "Wasser brennt."
  variants:
  - {lang: "de", text: "Wasser brennt!!"}
"""
FULL_LAYOUT = """\
- id: "tap-water"
  kind: "chain_letter"
  harm: "fear"
  topics: ["water", "fire"]
  verdict: "false"
  first_seen: "2012"
  circulated: ["2012", "2017"]
  reviewed: "2026-11-23"
  recheck_by: "2027-11"
  sources:
  - type: "factcheck"
    publisher: "P"
    title: "T"
    url: "https://a.example/?b#c"
    date: "2021-09-22"
    rating: "falsch"
    lang: "de"
  - type: "primary"
    publisher: "P"
    title: "T"
    url: "https://b.example/"
    lang: "en"
  related:
  - {id: "well-water", rel: "same_frame"}
  - {id: "tap-fire", rel: "see_also"}
  de:
    claim: "Wasser brennt."
    headline: "Es brennt nicht"
    points:
    - {text: "Es ist „nass“.", holds: true}
    - {text: "Es brennt.", holds: false}
    explanation: "Nein: nie."
    advice: "Ruhe."
    reply: {private: "Hallo\\ndu", group: "Ihr"}
  en:
    claim: "Water burns."
    headline: "It does not"
    advice: "Relax."
    reply: {group: "Hi all"}
  variants:
  - {lang: "de", text: "Er sagt: \\"Wasser\\" \\\\ brennt 👨‍👩‍👧"}
  - {lang: "ar", text: "الماء يحترق"}
  match:
    frame: "letter"
    subject: ["wasser*", "@water"]
    predicate: ["brenn*"]
    needs: [["hahn"], ["heute", "jetzt"]]
    opposite: ["löscht"]
    half: ["gas"]
    unless: ["kurs"]
    varies: ["date", "place"]
    domains: ["a.example"]
    negative: true
    advises: true
  examples:
    match:
    - "Brennt Wasser?"
    deny:
    - "Nein."
    - "Nie."
    none:
    - "Holz brennt."
"""


@pytest.mark.parametrize(
    ("claim", "layout"),
    [
        pytest.param(SMALL, SMALL_LAYOUT, id="what is empty is left out"),
        pytest.param(FULL, FULL_LAYOUT, id="what is full has one order"),
    ],
)
def test_a_claim_has_one_layout(claim: Claim, layout: str) -> None:
    assert format_claim(claim) == layout
    assert parse_claims(layout, "c.yaml").claims == (claim._replace(corpus="c"),)


def test_a_corpus_has_one_layout_sorted_by_id() -> None:
    last = SMALL._replace(id="z")
    wanted = 'schema: 1\ncorpus:\n  name: "c"\n  license: "CC0"\nclaims:\n' + SMALL_LAYOUT + "\n" + format_claim(last)
    assert format_corpus(Header("c", license="CC0"), [last, SMALL]) == wanted


def test_an_empty_corpus_says_so() -> None:
    assert format_corpus(Header("c"), []) == 'schema: 1\ncorpus:\n  name: "c"\nclaims: []\n'
    assert format_corpus(Header(), []) == "schema: 1\nclaims: []\n"


@pytest.mark.parametrize("text", ["a\tb", "a\x1b[31m", "a\x00", "a\x85", "a\u2028b", "a\u202eb", "a\ufeff", "a\uffff", "a\ud800"])
def test_a_text_no_corpus_may_hold_is_neither_changed_nor_let_through(text: str) -> None:
    written = format_corpus(Header("c"), [SMALL._replace(variants=(Variant("de", text),))])
    assert written.replace("\n", "").isprintable()
    assert check_corpus(written, "c.yaml")[1]


@pytest.mark.parametrize(
    "text", ["no", "2012", "12:30", "- a", "a: b", "# a", "@a", "{a}", "'", "\\n", "%a", "a #b", "!a", "*a", "…"]
)
def test_a_text_that_yaml_would_take_for_more_stays_a_text(text: str) -> None:
    claim = SMALL._replace(variants=(Variant("de", text),), topics=(text,))
    assert parse_claims(format_claim(claim), "c.yaml").claims == (claim._replace(corpus="c"),)
    assert yaml.safe_load(format_claim(claim))[0]["topics"] == [text]


def test_a_long_text_stays_on_its_line() -> None:
    claim = SMALL._replace(variants=(Variant("de", "langer Satz " * 1_600),), examples=Examples(match=("a b " * 4_000,)))
    assert parse_claims(format_claim(claim), "c.yaml").claims == (claim._replace(corpus="c"),)


# Any claim that a corpus may hold. Private-use and unassigned characters stay in: nothing forbids them.
anything = st.characters(exclude_categories=["Cs"]).filter(lambda char: not HIDDEN.match(char))
lines = st.text(anything, min_size=1, max_size=12).filter(lambda text: bool(text.strip()))
messages = st.text(st.one_of(anything, st.just("\n")), min_size=1, max_size=12).filter(lambda text: bool(text.strip()))
days = st.dates(min_value=date(1000, 1, 1)).flatmap(lambda day: st.sampled_from([str(day)[:n] for n in (4, 7, 10)]))
slugs = st.from_regex(re.compile(r"[a-z0-9]{1,4}(-[a-z0-9]{1,4}){0,3}", re.ASCII), fullmatch=True)
patterns = st.sampled_from(["wasser", "wasser*", "*wasser", "two words", "@pay", "größe*", "вода", "90#"])


def some(strategy: st.SearchStrategy[str]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(strategy, max_size=3).map(tuple)


def maybe(strategy: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.one_of(st.just(""), strategy)


told = st.builds(
    ClaimText,
    claim=lines,
    headline=maybe(lines),
    points=st.lists(st.builds(Point, lines, st.booleans()), max_size=2).map(tuple),
    explanation=maybe(lines),
    advice=maybe(lines),
    reply=st.builds(Reply, maybe(messages), maybe(messages)),
)
sources = st.builds(
    Source,
    type=st.sampled_from(SOURCE_TYPES),
    publisher=lines,
    title=maybe(lines),
    url=slugs.map(lambda slug: f"https://{slug}.example/?q={slug}"),
    lang=st.sampled_from(["", "de", "sv"]),
    date=maybe(days),
    rating=maybe(lines),
)
hints = st.builds(
    MatchHints,
    frame=st.sampled_from(FRAMES),
    subject=some(patterns),
    predicate=some(patterns),
    needs=st.lists(some(patterns), max_size=2).map(tuple),
    opposite=some(patterns),
    half=some(patterns),
    unless=some(patterns),
    varies=st.lists(st.sampled_from(SLOTS), max_size=2).map(tuple),
    domains=some(slugs.map(lambda slug: f"{slug}.example")),
    negative=st.booleans(),
    advises=st.booleans(),
)
claims = st.builds(
    Claim,
    id=slugs,
    kind=st.sampled_from(KINDS),
    harm=st.sampled_from(HARMS),
    topics=some(lines),
    verdict=st.sampled_from(VERDICTS),
    reviewed=maybe(days),
    sources=st.lists(sources, max_size=2).map(tuple),
    texts=st.dictionaries(st.sampled_from(LANGS), told, min_size=1),
    variants=st.lists(st.builds(Variant, st.sampled_from(VARIANT_LANGS), messages), min_size=1, max_size=3).map(tuple),
    hints=hints,
    examples=st.builds(Examples, some(messages), some(messages), some(messages), some(messages)),
    related=st.lists(st.builds(Relation, slugs, st.sampled_from(RELS)), max_size=2).map(tuple),
    first_seen=maybe(days),
    circulated=some(st.integers(1000, 9999).map(str)),
    recheck_by=maybe(days),
    corpus=st.just("mine"),
)
headers = st.builds(
    Header,
    name=st.just("mine"),
    version=maybe(lines),
    date=maybe(days),
    license=maybe(lines),
    override=st.lists(st.sampled_from(["a", "b-2"]), max_size=2).map(tuple),
)


@given(headers, st.lists(claims, max_size=3, unique_by=lambda claim: claim.id))
def test_what_is_written_is_read_back_as_the_same(header: Header, entries: list[Claim]) -> None:
    parsed = parse_corpus(format_corpus(header, entries), "c.yaml")
    assert (parsed.info, parsed.claims) == (header, tuple(sorted(entries, key=lambda claim: claim.id)))
    assert format_corpus(header, parsed.claims) == format_corpus(header, entries)


def test_no_field_of_a_claim_is_left_unwritten() -> None:
    """A field added to a noun has to be in FULL, and so in the layout."""
    written: list[Any] = [FULL, FULL.hints, FULL.examples._replace(similar=("x",)), FULL.sources[0], FULL.texts["de"]]
    assert all(getattr(value, name) for value in written for name in value._fields if name != "corpus")
