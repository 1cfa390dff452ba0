"""A claim among other things of the day: it stays the rumor, and what is said of it in another sentence still counts."""

import re
from pathlib import Path
from zlib import crc32

import pytest
import yaml

from rumorcheck import Corpus, Outcome, check
from rumorcheck.matching.alone import APART

CASES = Path(__file__).parents[1] / "cases"
HELDOUT = yaml.safe_load((CASES / "heldout.yaml").read_text("utf-8"))
MARK = re.compile(r"(?<=\w)[.,;:!?]+(?=\s|$)")
BEFORE = (
    "Hab eingekauft, Brot war aus.",
    "Wir sind gut angekommen und das Zimmer ist schön.",
    "The meeting is moved to Tuesday.",
    "Danke für den Kuchen, alle waren begeistert!",
)
BEHIND = (
    "Kommst du am Samstag zum Grillen?",
    "Den Schlüssel habe ich beim Nachbarn gelassen.",
    "See you at the station at five, bring the tickets.",
    "Der Kleine hat wieder Fieber, wir bleiben zu Hause.",
)


def among_other_things(message: str) -> str:
    """The message between two sentences of the day."""
    draw = crc32(message.encode())
    end = "" if message.rstrip().endswith((".", "!", "?", "…")) else "."
    return f"{BEFORE[draw % len(BEFORE)]} {message.strip()}{end} {BEHIND[draw // 7 % len(BEHIND)]}"


@pytest.fixture(scope="module", params=["denial", "nothing_known", "known"])
def surrounded(request: pytest.FixtureRequest, corpus: Corpus) -> tuple[str, list[Outcome]]:
    """A label, and how its messages are read among other things; without those that are read for a rumor or not one by mistake alone."""
    label: str = request.param
    short = [case["message"] for case in HELDOUT if case["state"] == label and len(case["message"]) < 300]
    right = [text for text in short if (check(text, corpus).state == "known") == (label == "known")]
    return label, [check(among_other_things(text), corpus) for text in right]


def test_small_talk_makes_neither_a_rumor_nor_unmakes_it(surrounded: tuple[str, list[Outcome]]) -> None:
    label, outcomes = surrounded
    known = [outcome for outcome in outcomes if outcome.state == "known"]
    if label == "known":
        assert len(known) >= 0.96 * len(outcomes)  # 86 % if they are judged by the whole message
    else:
        assert len(known) <= 0.01 * len(outcomes)
        assert [outcome for outcome in known if APART in outcome.matches[0].reasons] == []


@pytest.fixture(scope="module", params=["denial", "nothing_known", "known"])
def spoken_on(request: pytest.FixtureRequest, corpus: Corpus) -> tuple[str, list[Outcome]]:
    """The same messages with nothing to part their sentences, as they are dictated or typed in a hurry."""
    label: str = request.param
    short = [case["message"] for case in HELDOUT if case["state"] == label and len(case["message"]) < 300]
    right = [text for text in short if (check(text, corpus).state == "known") == (label == "known")]
    return label, [check(MARK.sub("", among_other_things(text)), corpus) for text in right]


def test_a_claim_is_found_where_nothing_parts_the_sentences(spoken_on: tuple[str, list[Outcome]]) -> None:
    label, outcomes = spoken_on
    known = [outcome for outcome in outcomes if outcome.state == "known"]
    if label == "known":
        assert len(known) >= 0.75 * len(outcomes)  # 50 % if they are judged by the whole message
    else:
        assert len(known) <= 0.005 * len(outcomes)
        assert [outcome for outcome in known if APART in outcome.matches[0].reasons] == []


@pytest.mark.parametrize(
    ("message", "state"),
    [
        pytest.param(
            "Mein Bettnachbar meint, Medbeds heilen alles. Das stimmt nicht, solche Betten gibt es gar nicht. Besuch geht ab 14 Uhr.",
            "denial",
            id="a denial in the sentence behind it stays a denial",
        ),
        pytest.param(
            "Danke für die Einladung! Bitte nicht so viel Kuchen, Zucker macht die Kinder hyperaktiv. Wir bringen Obst mit.",
            "known",
            id="a claim between thanks and fruit is the claim",
        ),
    ],
)
def test_the_rest_of_the_message_is_read_for_its_side(message: str, state: str, corpus: Corpus) -> None:
    assert check(message, corpus).state == state


def test_it_is_told_why_and_where(corpus: Corpus) -> None:
    message = "Danke für die Einladung zum Geburtstag! Die Mama meint, Zucker macht die Kinder hyperaktiv. Wir bringen Obst mit und der Opa kommt auch im Auto."
    found = check(message, corpus).matches[0]
    assert APART in found.reasons
    assert message[slice(*found.span)] == "Zucker macht die Kinder hyperaktiv"
