"""Comments beside a rumor, written blind: who rejects it denies it, and whatever else is said of it makes it no less the rumor."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from zlib import crc32

import pytest
import yaml
from rates import Rates, share

from rumorcheck import Corpus, check

CASES = Path(__file__).parents[1] / "cases"
COMMENTS = [
    case
    for case in yaml.safe_load((CASES / "comments.yaml").read_text("utf-8"))
    if crc32(case["text"].encode()) % 2 == 1  # phrases were chosen from the other half
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


GROUPS = {"de": "German", "en": "English"}
"""Languages whose rates are told apart; all others together."""


@pytest.fixture(scope="module")
def rates(corpus: Corpus) -> Rates:
    """How often a comment of which kind, in which languages, makes which state."""

    def outcomes() -> Iterator[tuple[str, str]]:
        beside = {lang: rumors(lang, corpus) for lang in {case["lang"] for case in COMMENTS}}
        for case in COMMENTS:
            for rumor in beside[case["lang"]]:
                state = check(case["text"].replace("{x}", rumor), corpus).state
                yield f"{case['says']} in {GROUPS.get(case['lang'], 'others')}", state

    return Counter(outcomes())


@pytest.mark.parametrize(
    ("comment", "state", "most"),
    [
        pytest.param("rejects in German", "known", 0.58, id="who rejects a rumor in German is called one who passes it on"),
        pytest.param("rejects in English", "known", 0.68, id="in English"),
        pytest.param("rejects in others", "known", 0.8, id="in other languages"),
        pytest.param(
            "neutral in German", "denial", 0.16, id="who says something else beside a rumor in German is told to deny it"
        ),
        pytest.param("neutral in English", "denial", 0.06, id="something else in English"),
        pytest.param("neutral in others", "denial", 0.06, id="something else in other languages"),
    ],
)
def test_wrong_sides_are_not_taken_oftener(rates: Rates, comment: str, state: str, most: float) -> None:
    """The figures of the day: irony, and all that people can say, is read for less than half. They must not rise."""
    assert share(rates, comment, state) <= most
