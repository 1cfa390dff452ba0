"""The rules of a good corpus: each breach is found, told in words, and graver in the shipped corpus than in an own one."""

import time
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from rumorcheck.corpus.lint import RULES, lint
from rumorcheck.corpus.parse import Header, ParsedCorpus, parse_corpus
from rumorcheck.models import Claim, ClaimText, Examples, MatchHints, Point, Relation, Reply, Source, Variant

TODAY = date(2026, 11, 23)
CONCEPTS = {"pay", "free", "water"}

DE = ClaimText(
    claim="Leitungswasser brennt.",
    headline="Leitungswasser brennt nicht",
    points=(Point("Wasser löscht Feuer.", True), Point("Es lässt sich anzünden.", False)),
    explanation="Ein Film zeigt angeblich brennende Tropfen aus dem Hahn. Fachleute fanden darin Gas aus einem undichten Rohr. "
    "Wasser selbst kann nicht brennen, denn es ist bereits verbrannter Wasserstoff. Am 3. Mai wurde die Leitung repariert.",
    advice="Bei Gasgeruch das Haus verlassen und den Notruf 112 wählen.",
    reply=Reply("Keine Sorge, Wasser brennt nicht.", "Zur Einordnung: Das war Gas."),
)
EN = ClaimText(
    claim="Tap water burns.",
    headline="Tap water does not burn",
    points=(Point("Water puts out fire.", True), Point("It can be lit.", False)),
    explanation="A clip seems to show drops that burn as they leave a kitchen tap. Experts traced the flame to gas that leaked "
    "from a broken pipe beside it. Water itself cannot burn because it is what remains when hydrogen has burned.",
    advice="If you smell gas, leave the house and call 112.",
    reply=Reply("No worry, water does not burn.", "For context: that was gas."),
)
GOOD = Claim(
    id="tap-water",
    kind="rumor",
    harm="fear",
    topics=("water",),
    verdict="false",
    reviewed="2026-11-01",
    sources=(Source("factcheck", "P", "T", "https://a.example/", "de", "2026-11-01"),),
    texts={"de": DE, "en": EN},
    variants=(
        Variant("de", "Achtung, unser Wasser brennt!"),
        Variant("de", "Leute, dreht den Hahn zu und haltet kein Feuerzeug daran"),
        Variant("de", "ist das wahr dass man wasser anzünden kann"),
        Variant("en", "Careful, the tap catches fire"),
        Variant("en", "My neighbour lit his kitchen sink on Sunday"),
        Variant("tr", "Musluk suyu yanıyor"),
    ),
    hints=MatchHints(subject=("@water", "hahn*"), predicate=("brenn*", "catches fire"), needs=(("@free", "neu"),), half=("gas",)),
    examples=Examples(match=("a a", "b", "c", "d"), deny=("e", "f", "g"), none=("h", "i", "j", "k")),
    first_seen="2012",
    circulated=("2012", "2026"),
    recheck_by="2026-12",
)


def corpus(*claims: Claim) -> ParsedCorpus:
    return ParsedCorpus("c.yaml", Header("c"), claims)


def findings(*claims: Claim, **options: Any) -> list[str]:
    """Code and words of each finding."""
    problems = lint(corpus(*claims), today=TODAY, concepts=CONCEPTS, **options)
    return [f"{problem.code}: {problem.text.removeprefix('claim ')}" for problem in problems]


def source(**fields: str) -> dict[str, Any]:
    return {"sources": (GOOD.sources[0]._replace(**fields),)}  # type: ignore[arg-type]  # the table spoils them on purpose


def hints(**fields: Any) -> dict[str, Any]:
    return {"hints": GOOD.hints._replace(**fields)}


def told(**fields: Any) -> dict[str, Any]:
    return {"texts": {"de": DE, "en": EN._replace(**fields)}}


def examples(**fields: tuple[str, ...]) -> dict[str, Any]:
    return {"examples": GOOD.examples._replace(**fields)}


DOUBLE = "stands under match already: keep one"
BREACHES = {
    "no English": ({"texts": {"de": DE}}, 'incomplete: is not told in "en": add it'),
    "no headline": (told(headline=""), "incomplete: has no en headline: add it"),
    "no points": (told(points=()), "incomplete: has no en points: add it"),
    "no explanation": (told(explanation=""), "incomplete: has no en explanation: add it"),
    "no advice": (told(advice=""), "incomplete: has no en advice: add it"),
    "no reply to a group": (told(reply=Reply("x", "")), "incomplete: has no en group: add it"),
    "no topics": ({"topics": ()}, "incomplete: has no topics: add it"),
    "no review": ({"reviewed": ""}, "incomplete: has no reviewed: add it"),
    "no sources": ({"sources": ()}, "no-source: has no source of type factcheck or primary: add one, or leave the claim out"),
    "only press": (
        source(type="press"),
        "no-source: has no source of type factcheck or primary: add one, or leave the claim out",
    ),
    "a source without a title": (source(title=""), "bare-source: a source has no title: add it"),
    "a source without a language": (source(lang=""), "bare-source: a source has no lang: add it"),
    "five variants": ({"variants": GOOD.variants[:5]}, "few-variants: has 5 variants: make it 6 or more"),
    "one English variant": (
        {"variants": (*GOOD.variants[:4], *(Variant("fr", word) for word in ("un", "deux")))},
        "few-variants: has 1 en variants: make it 2 or more",
    ),
    "three to match": (examples(match=("a a", "b", "c")), "few-examples: has 3 match examples: make it 4 or more"),
    "two denials": (examples(deny=("e", "f")), "few-examples: has 2 deny examples: make it 3 or more"),
    "three honest messages": (examples(none=("h", "i", "j")), "few-examples: has 3 none examples: make it 4 or more"),
    "a review tomorrow": ({"reviewed": "2026-11-24"}, "date-order: reviewed 2026-11-24 is in the future of 2026-11-23"),
    "seen after the review": (
        {"first_seen": "2026-11-02"},
        "date-order: first_seen 2026-11-02 is after the review of 2026-11-01",
    ),
    "a source after the review": (
        source(date="2026-12"),
        "date-order: a source of 2026-12 is newer than the review of 2026-11-01",
    ),
    "a circulation before its time": ({"circulated": ("1849",)}, "implausible-year: circulated in 1849 is outside 1850 to 2026"),
    "a circulation to come": ({"circulated": ("2027",)}, "implausible-year: circulated in 2027 is outside 1850 to 2026"),
    "a check that is due": (
        {"recheck_by": "2026-11-22"},
        "overdue: was to be checked again by 2026-11-22: check it and set reviewed and recheck_by",
    ),
    "a plain link": (
        source(url="http://a.example/"),
        'http-link: "http://a.example/" is a plain http link: use https if that form was seen too',
    ),
    "a relation to nobody": (
        {"related": (Relation("tap", "see_also"),)},
        'dead-relation: is related to "tap", which is not there: correct or remove it',
    ),
    "a relation to itself": ({"related": (Relation("tap-water", "see_also"),)}, "self-relation: is related to itself: remove it"),
    "a long claim": (told(claim="x" * 141), "length: en.claim has a length of 141, but 1 to 140 is wanted"),
    "a long headline": (told(headline="x" * 91), "length: en.headline has a length of 91, but 1 to 90 is wanted"),
    "a short explanation": (
        told(explanation="X" * 90 + ". " + "X" * 90 + "."),
        "length: en.explanation has a length of 183, but 200 to 700 is wanted",
    ),
    "a long advice": (told(advice="x" * 241), "length: en.advice has a length of 241, but 1 to 240 is wanted"),
    "a long reply": (told(reply=Reply("x" * 301, "x")), "length: en.reply.private has a length of 301, but 1 to 300 is wanted"),
    "one point": (told(points=EN.points[:1]), "length: en.points has a length of 1, but 2 to 4 is wanted"),
    "five topics": ({"topics": tuple("abcde")}, "length: topics has a length of 5, but 1 to 4 is wanted"),
    "one sentence": (
        told(explanation="abcdefghi " * 29 + "end."),
        "sentence-count: en.explanation has 1 sentences, but 2 to 6 are wanted",
    ),
    "a sentence of 31 words": (
        told(explanation="Abcdefgh i" + " word" * 29 + ". " + "X" * 60 + "."),
        'long-sentence: "Abcdefgh i word word word wor…" has 31 words: split it, 30 is the most',
    ),
    "a link to paste": (
        told(reply=Reply("see www.a.example", "x")),
        "reply-link: en.reply.private holds a link: say it in words",
    ),
    "an outer space": (hints(subject=("wasser ",)), 'bad-pattern: pattern "wasser " has a space too many: put one between words'),
    "a stem of two letters": (
        hints(half=("wa*",)),
        'bad-pattern: pattern "wa*" has a stem of fewer than 3 letters: it would fit too many words',
    ),
    "a concept misspelt": (hints(needs=(("@fre",),)), 'unknown-concept: "@fre" is not in the lexicon (did you mean "free"?)'),
    "an empty group": (hints(needs=((), ("a",))), "empty-group: an empty group of needs can never be hit: fill or remove it"),
    "a subject that does nothing": (
        hints(predicate=()),
        "lone-group: match has only a subject of subject and predicate: give both or none",
    ),
    "a predicate of nobody": (
        hints(subject=()),
        "lone-group: match has only a predicate of subject and predicate: give both or none",
    ),
    "an example under two labels": (examples(similar=("A  Á!",)), f'example-twice: example "A  Á!" {DOUBLE}'),
    "an example twice": (examples(match=("a a", "b", "c", "d", "A a")), f'example-twice: example "A a" {DOUBLE}'),
    "an example that is a variant": (
        examples(similar=("careful the tap CATCHES fire?",)),
        'example-is-variant: similar example "careful the tap CATCHES fire?" is a variant: write another person\'s words',
    ),
    "a variant told twice": (
        {"variants": (*GOOD.variants, Variant("de", "ACHTUNG unser Wasser brennt 😱"))},
        "near-duplicate: a variant shares 100% of its words with an earlier one: tell it differently",
    ),
    "a variant with one word added": (
        {"variants": (*GOOD.variants, Variant("de", "Achtung, unser Wasser brennt jetzt!"))},
        "near-duplicate: a variant shares 80% of its words with an earlier one: tell it differently",
    ),
}


@pytest.mark.parametrize(("change", "wanted"), [pytest.param(*row, id=name) for name, row in BREACHES.items()])
def test_finds_the_breach_and_nothing_else(change: dict[str, Any], wanted: str) -> None:
    code, text = wanted.split(": ", 1)
    assert findings(GOOD._replace(**change)) == [f'{code}: "tap-water": {text}']


FINE = {
    "the good entry itself": {},
    "a check that is due today": {"recheck_by": "2026-11-23"},
    "a check that is due this year": {"recheck_by": "2026"},
    "seen in the year of the review": {"first_seen": "2026"},
    "the review is of today": {"reviewed": "2026-11-23"},
    "no hints at all": {"hints": MatchHints()},
    "a relation to another corpus": {"related": (Relation("elsewhere", "see_also"),)},
    "thirty words and an abbreviation": told(explanation="Das gilt z. B. am 3. Mai" + " xx" * 23 + ". " + "Y" * 150 + "."),
    "emoji alone, twice": examples(match=("😱", "😱", "a", "b", "c", "d")),
}


@pytest.mark.parametrize("change", [pytest.param(change, id=name) for name, change in FINE.items()])
def test_lets_pass(change: dict[str, Any]) -> None:
    assert findings(GOOD._replace(**change), other_ids={"elsewhere"}) == []


OTHER = GOOD._replace(
    id="z-other",
    texts={},
    variants=tuple(Variant(variant.lang, f"{variant.text} eins zwei drei vier") for variant in GOOD.variants),
)
SHARED = "because it is what remains when hydrogen has"


def test_entries_out_of_order_are_found() -> None:
    assert [line for line in findings(OTHER, GOOD) if "unsorted" in line] == [
        'unsorted: "tap-water": stands after "z-other": sort the claims by id'
    ]


def test_one_wording_in_two_entries_is_an_error() -> None:
    other = OTHER._replace(texts=GOOD.texts, variants=(*OTHER.variants, Variant("de", "Unser Wasser BRENNT, Achtung")))
    found = [problem for problem in lint(corpus(GOOD, other), today=TODAY, concepts=CONCEPTS) if problem.code == "collision"]
    assert [(problem.severity, problem.text) for problem in found] == [
        ("error", 'claim "z-other": a variant has the same words as one of "tap-water": they need one verdict')
    ]


@pytest.mark.parametrize(
    ("mine", "theirs", "warned"),
    [
        pytest.param((), (), True, id="two entries with nearly one wording"),
        pytest.param((Relation("z-other", "see_also"),), (), True, id="a relation of another kind does not excuse it"),
        pytest.param((Relation("z-other", "same_frame"),), (), False, id="a frame declared here does"),
        pytest.param((), (Relation("tap-water", "same_frame"),), False, id="a frame declared there does"),
    ],
)
def test_near_wordings_of_two_entries(mine: tuple[Relation, ...], theirs: tuple[Relation, ...], warned: bool) -> None:
    near = Variant("de", "Achtung, unser Wasser brennt wieder!")
    other = OTHER._replace(related=theirs, variants=(*OTHER.variants, near))
    lines = [line for line in findings(GOOD._replace(related=mine), other) if "near-duplicate" in line]
    wanted = 'near-duplicate: "z-other": a variant shares 80% of its words with one of "tap-water": tell it differently'
    assert lines == ([wanted] if warned else [])


@pytest.mark.parametrize(
    ("text", "copied"),
    [
        pytest.param(f"Says someone: {SHARED} gone.", True, id="eight words in a row"),
        pytest.param(f"SAYS someone {SHARED.replace(' ', ', ')}.", True, id="with other punctuation"),
        pytest.param(f"Says someone: {SHARED.replace('hydrogen', 'helium')} gone.", False, id="seven words and another"),
    ],
)
def test_copied_runs_between_entries(text: str, copied: bool) -> None:
    other = OTHER._replace(texts={"en": EN._replace(claim="x", headline="x", points=(), explanation=text, advice=EN.advice)})
    lines = [line for line in findings(GOOD, other) if "copied-run" in line]
    wanted = f'copied-run: "z-other": explanation shares “{SHARED}” with "tap-water": use other words'
    assert lines == ([wanted] if copied else [])


MINIMAL = """\
schema: 1
claims:
- id: "a"
  verdict: "false"
  de: {claim: "Wasser brennt."}
  variants:
  - {lang: "de", text: "Wasser brennt!!"}
  match:
    subject: ["wasser"]
    predicate:
    - "brenn*"
    - "@fire"
"""


def test_a_minimal_own_corpus_is_asked_only_for_what_protects_its_users() -> None:
    problems = lint(parse_corpus(MINIMAL, "own.yaml"), today=TODAY, concepts=CONCEPTS, shipped=False)
    assert [str(problem) for problem in problems] == [
        'own.yaml:3:3: warning: claim "a": has no source of type factcheck or primary: add one, or leave the claim out',
        'own.yaml:12:7: claim "a": "@fire" is not in the lexicon (did you mean "free"?)',
    ]


def test_the_shipped_corpus_is_held_to_every_rule() -> None:
    problems = lint(parse_corpus(MINIMAL, "own.yaml"), today=TODAY, concepts=CONCEPTS)
    assert [(problem.line, problem.code) for problem in problems if problem.severity == "error"] == [
        (3, "few-examples"), (3, "few-examples"), (3, "few-examples"), (3, "incomplete"), (3, "incomplete"), (3, "incomplete"),
        (3, "no-source"), (5, "incomplete"), (5, "incomplete"), (5, "incomplete"), (5, "incomplete"), (5, "incomplete"),
        (5, "incomplete"), (6, "few-variants"), (6, "few-variants"), (6, "few-variants"), (12, "unknown-concept"),
    ]  # fmt: skip


def test_every_rule_is_broken_by_some_test() -> None:
    broken = {wanted.split(":")[0] for _, wanted in BREACHES.values()} | {"unsorted", "collision", "copied-run"}
    assert {rule.code for rule in RULES} == broken
    assert len({rule.code for rule in RULES}) == len(RULES)


def _spread(number: int) -> Claim:
    """A claim of its own words, but for one word that all share."""
    variants = tuple(
        Variant(lang, f"wasser brennt a{number}b{n} c{number}d{n} {text}") for n, (lang, text) in enumerate(GOOD.variants)
    )
    return GOOD._replace(id=f"c{number:05}", variants=variants)


def _equal(number: int) -> Claim:
    """A claim that differs from its neighbours in one word of each variant."""
    variants = tuple(Variant(lang, f"{text} eins zwei drei vier fünf sechs x{number}") for lang, text in GOOD.variants)
    return GOOD._replace(id=f"c{number:05}", variants=variants)


@pytest.mark.parametrize("make", [_spread, _equal])
def test_ten_times_the_corpus_takes_about_ten_times_as_long(make: Callable[[int], Claim]) -> None:
    def seconds(size: int) -> float:
        claims = corpus(*map(make, range(size)))
        start = time.perf_counter()
        lint(claims, today=TODAY, concepts=CONCEPTS)
        return time.perf_counter() - start

    assert min(seconds(1_000) for _ in range(2)) < 20 * min(seconds(100) for _ in range(3))
