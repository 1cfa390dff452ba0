"""A claim among other things of the day: it stays the rumor, and what is said of it in another sentence still counts."""

import re
from collections.abc import Callable
from pathlib import Path
from zlib import crc32

import pytest
import yaml

from rumorcheck import Corpus, check
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


def without_marks(message: str) -> str:
    """The same with nothing to part its sentences, as it is dictated or typed in a hurry."""
    return MARK.sub("", among_other_things(message))


@pytest.fixture(scope="module", params=["denial", "nothing_known", "known"])
def told(request: pytest.FixtureRequest, corpus: Corpus) -> tuple[str, list[str]]:
    """A label and its short messages; without those that are read for a rumor or not one by mistake alone."""
    label: str = request.param
    short = [case["message"] for case in HELDOUT if case["state"] == label and len(case["message"]) < 300]
    return label, [text for text in short if (check(text, corpus).state == "known") == (label == "known")]


@pytest.mark.parametrize(
    ("edit", "least", "most"),
    [
        # 86 % and 50 % of the rumors if they are judged by the whole message
        pytest.param(among_other_things, 0.96, 0.01, id="small talk makes neither a rumor nor unmakes it"),
        pytest.param(without_marks, 0.75, 0.005, id="a claim is found where nothing parts the sentences"),
    ],
)
def test_a_claim_among_other_things(
    edit: Callable[[str], str], least: float, most: float, told: tuple[str, list[str]], corpus: Corpus
) -> None:
    label, messages = told
    outcomes = [check(edit(text), corpus) for text in messages]
    known = [outcome for outcome in outcomes if outcome.state == "known"]
    if label == "known":
        assert len(known) >= least * len(outcomes)
    else:
        assert len(known) <= most * len(outcomes)
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
