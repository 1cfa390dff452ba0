"""Frames in eleven languages around the corpus's own wordings: what denies them is never the rumor, what affirms them still is."""

from collections.abc import Callable, Iterable
from pathlib import Path
from random import Random

import pytest
import yaml
from mistyped import LETTERS, mistype

from rumorcheck import Corpus, Outcome, check
from rumorcheck.models import Claim

FRAMES = yaml.safe_load((Path(__file__).parent.parent / "cases" / "frames.yaml").read_text("utf-8"))
LANGUAGES = sorted(FRAMES["denying"])
DRAWN = 18
"""Wordings of a language that are put into each of its frames."""
ADVICE = ("no ", "nunca", "non ", "não", "do not", "don't", "nie ", "لا ")
"""Beginnings of wordings that are advice: a frame that says `it is not true that` does not fit them."""

LETTERS_OF = {"ar": "ابتجحدرسشعفقكلمنهوي", "ru": "абвгдежзиклмнопрстуфхцчшыья"}
"""What is hit by mistake in place of a letter, where it is no Latin one."""


Statements = dict[str, list[tuple[str, str]]]
"""Some statements of each language, with their claim."""


@pytest.fixture(scope="module")
def wordings(corpus: Corpus) -> Statements:
    """Short ones that are known as they stand."""
    pool = shuffled(corpus, lambda _, text: 4 <= len(text.split()) <= 22 and not text.lower().startswith(ADVICE), seed=29)
    return drawn((lang, claim, text) for lang, claim, text in pool if is_known(check(text, corpus), claim))


@pytest.fixture(scope="module")
def frauds(corpus: Corpus) -> Statements:
    """The texts that frauds send."""
    return drawn(shuffled(corpus, lambda claim, text: claim.kind == "scam" and 5 <= len(text.split()) <= 40, seed=31))


def shuffled(corpus: Corpus, fits: Callable[[Claim, str], bool], seed: int) -> list[tuple[str, str, str]]:
    """Language, claim and text of the wordings that fit and are no questions, of claims that are not true."""
    pool = [
        (variant.lang, claim.id, variant.text)
        for claim in corpus.claims()
        if claim.verdict != "true"
        for variant in claim.variants
        if fits(claim, variant.text) and not is_asked(variant.text)
    ]
    Random(seed).shuffle(pool)
    return pool


def drawn(pool: Iterable[tuple[str, str, str]]) -> Statements:
    """The first `DRAWN` of each language."""
    found: Statements = {language: [] for language in LANGUAGES}
    for language, claim, text in pool:
        if len(found[language]) < DRAWN:
            found[language].append((claim, text))
        elif all(len(some) == DRAWN for some in found.values()):
            break
    return found


def is_asked(text: str) -> bool:
    """Whether a wording is a question, which says nothing that could be denied."""
    return any(
        mark in text.lower()
        for mark in ("?", "؟", "stimmt", "is it true", "has anyone", "هل ", "правда ли", "c'est vrai", "doğru mu")
    )


def is_known(outcome: Outcome, claim: str) -> bool:
    """Whether a message is called this rumor."""
    return outcome.state == "known" and claim in [match.claim.id for match in outcome.matches]


def framed(frame: str, text: str) -> str:
    """The frame with a wording in it, which ends with a full stop where another sentence follows."""
    ends = frame.endswith("{}") or "{}" + '"' in frame or text[-1] in ".!?…"
    return frame.replace("{}", text if ends or not frame.startswith("{}") else f"{text}.")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_denied_is_not_called_the_rumor(language: str, wordings: Statements, corpus: Corpus) -> None:
    told = [
        (frame, text)
        for frame in FRAMES["denying"][language]
        for claim, text in wordings[language]
        if is_known(check(framed(frame, text), corpus), claim)
    ]
    assert not told


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_affirmed_or_asked_stays_the_rumor(language: str, wordings: Statements, corpus: Corpus) -> None:
    frames = FRAMES["affirming"][language]
    lost = [
        (frame, text)
        for frame in frames
        for claim, text in wordings[language]
        if not is_known(check(framed(frame, text), corpus), claim)
    ]
    assert len(lost) <= 0.05 * len(frames) * len(wordings[language]), lost


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_clause_that_is_denied_is_not_called_the_rumor(language: str, corpus: Corpus) -> None:
    messages = [frame.format(clause) for frame in FRAMES["denying_clauses"][language] for clause in FRAMES["clauses"][language]]
    states = {message: check(message, corpus).state for message in messages}
    known = [message for message, state in states.items() if state == "known"]
    assert not known
    assert sum(state == "denial" for state in states.values()) >= 0.8 * len(states)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_warning_that_quotes_a_fraud_is_not_called_the_fraud(language: str, frauds: Statements, corpus: Corpus) -> None:
    frames = FRAMES["warning"][language]
    messages = [framed(frame, text) for frame in frames for _, text in frauds[language]]
    states = {message: check(message, corpus).state for message in messages}
    known = [message for message, state in states.items() if state == "known"]
    assert len(known) <= 0.01 * len(states), known
    assert sum(state == "denial" for state in states.values()) >= 0.8 * len(states)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_denial_with_a_slip_in_it_is_seldom_the_rumor(language: str, wordings: Statements, corpus: Corpus) -> None:
    draw = Random(5)
    messages = [
        (claim, framed(mistype(frame, draw, LETTERS_OF.get(language, LETTERS)), text))
        for frame in FRAMES["denying"][language]
        for claim, text in wordings[language]
    ]
    known = [message for claim, message in messages if is_known(check(message, corpus), claim)]
    assert len(known) <= 0.15 * len(messages), known
