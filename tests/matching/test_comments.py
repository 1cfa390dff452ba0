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


def share(counts: Counter[tuple[str, str, str]], says: str, state: str, langs: tuple[str, ...]) -> float:
    """Of the messages with a comment of this kind in these languages, the share of that state."""
    of_all = {kind: sum(n for (one, lang, kind_), n in counts.items() if (one, kind_) == (says, kind) and lang in langs) for kind in STATES}
    return of_all[state] / sum(of_all.values())


STATES = ("known", "denial", "similar", "nothing_known")
GERMAN, ENGLISH, OTHERS = ("de",), ("en",), ("es", "fr", "it", "pt", "nl", "pl", "tr", "ru", "ar")
