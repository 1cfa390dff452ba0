"""Comments beside a rumor, written blind: who rejects it denies it, and whatever else is said of it makes it no less the rumor."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from zlib import crc32

import pytest
import yaml

from rumorcheck import Corpus, check

CASES = Path(__file__).parents[1] / "cases"
COMMENTS = [
    case
    for case in yaml.safe_load((CASES / "comments.yaml").read_text("utf-8"))
    if crc32(case["text"].encode()) % 2 == 1  # the other half takes part in fitting
]
RUMORS = [
    case
    for file in ("heldout", "plain", "abroad")
    for case in yaml.safe_load((CASES / f"{file}.yaml").read_text("utf-8"))
    if case["state"] == "known" and 20 < len(case["message"]) < 150 and "?" not in case["message"]
]
EACH = 3
"""Rumors that a comment is put beside."""


def rumors(lang: str, corpus: Corpus) -> list[str]:
    """Blind rumors that are known as they stand."""
    told = sorted((case["message"] for case in RUMORS if case.get("lang") == lang), key=lambda text: crc32(text.encode()))
    known = (text for text in told if check(text, corpus).state == "known")
    return [text.rstrip(" .!") + "." for text, _ in zip(known, range(EACH), strict=False)]


@pytest.fixture(scope="module")
def counts(corpus: Corpus) -> Counter[tuple[str, str, str]]:
    """How often a comment of which kind, in which language, makes which state."""

    def outcomes() -> Iterator[tuple[str, str, str]]:
        beside = {lang: rumors(lang, corpus) for lang in {case["lang"] for case in COMMENTS}}
        for case in COMMENTS:
            for rumor in beside[case["lang"]]:
                yield case["says"], case["lang"], check(case["text"].replace("{x}", rumor), corpus).state

    return Counter(outcomes())


GERMAN, ENGLISH = frozenset(("de",)), frozenset(("en",))
OTHERS = frozenset("es fr it pt nl pl tr ru ar".split())


def share(counts: Counter[tuple[str, str, str]], says: str, state: str, langs: frozenset[str]) -> float:
    """Of the messages with a comment of this kind in these languages, the share of that state."""
    states = Counter[str]()
    for (kind, lang, told), number in counts.items():
        if kind == says and lang in langs:
            states[told] += number
    return states[state] / states.total()


@pytest.mark.parametrize(
    ("says", "state", "langs", "most"),
    [
        pytest.param("rejects", "known", GERMAN, 0.58, id="who rejects a rumor in German is called one who passes it on"),
        pytest.param("rejects", "known", ENGLISH, 0.68, id="in English"),
        pytest.param("rejects", "known", OTHERS, 0.8, id="in other languages"),
        pytest.param("neutral", "denial", GERMAN, 0.16, id="who says something else beside a rumor in German is told to deny it"),
        pytest.param("neutral", "denial", ENGLISH, 0.06, id="something else in English"),
        pytest.param("neutral", "denial", OTHERS, 0.06, id="something else in other languages"),
    ],
)
def test_wrong_sides_are_not_taken_oftener(
    counts: Counter[tuple[str, str, str]], says: str, state: str, langs: frozenset[str], most: float
) -> None:
    """The figures of the day: irony, and all that people can say, is read for less than half. They must not rise."""
    assert share(counts, says, state, langs) <= most
