"""What holds about a rumor is told its entry as similar, and is no rumor; talk and questions with the same words are left alone."""

from pathlib import Path

import pytest
import yaml

from rumorcheck import Corpus, check
from rumorcheck.matching.decide import HALF

CASES = Path(__file__).parents[1] / "cases"


@pytest.mark.parametrize(
    "message",
    [
        pytest.param("Paprika war heute im Angebot, die rote und die grüne.", id="talk with the words of a point"),
        pytest.param("Ich habe bei Gewitter im Auto gewartet, bis der Blitz weg war.", id="what happened to oneself"),
        pytest.param("Gab es 2015 für die Entdeckung von Ivermectin den Medizin-Nobelpreis?", id="a question"),
        pytest.param(
            "Echte Briefe der Bank enthalten manchmal einen QR-Code.", id="what holds about a scam, which honest senders do"
        ),
        pytest.param("Nobelpreis", id="a word"),
        pytest.param(
            "Für die Entdeckung von Ivermectin gab es 2015 den Nobelpreis, und gestern haben Nachbarn, Kollegen und der ganze Verein "
            "beim Sommerfest Kuchen gebacken, Musik gemacht, getanzt und Lose verkauft.",
            id="a point in passing",
        ),
    ],
)
def test_nothing_is_made_of(message: str, corpus: Corpus) -> None:
    assert [match.claim.id for match in check(message, corpus).matches if HALF in match.reasons] == []


@pytest.mark.parametrize(
    ("message", "claim"),
    [
        pytest.param(
            "Für die Entdeckung von Ivermectin gabs 2015 den Medizin-Nobelpreis.",
            "ivermectin-cures-covid",
            id="a point in German",
        ),
        pytest.param(
            "Six people died in the Magdeburg market attack of December 2024",
            "magdeburg-attacker-allahu-akbar",
            id="a point in English",
        ),
        pytest.param(
            "Der Vertrag von Lausanne wurde am 24. Juli 1923 unterschrieben und regelte die Grenzen der Türkei.",
            "lausanne-treaty-expires-2023",
            id="a point in other words",
        ),
    ],
)
def test_what_holds_is_similar(message: str, claim: str, corpus: Corpus) -> None:
    outcome = check(message, corpus)
    assert [(match.state, match.claim.id, HALF in match.reasons) for match in outcome.matches] == [("similar", claim, True)]
    assert outcome.message[outcome.matches[0].span.start : outcome.matches[0].span.end] == message.rstrip(".")


def test_true_halves_are_told_apart_from_other_honest_messages(corpus: Corpus) -> None:
    """Over messages written blind; the limits were chosen on them."""
    cases = [
        case
        for file in ("heldout", "spoken")
        for case in yaml.safe_load((CASES / f"{file}.yaml").read_text("utf-8"))
        if case["state"] in ("similar", "nothing_known")
    ]
    told = [(case["state"], case.get("claim", ""), match) for case in cases for match in check(case["message"], corpus).matches]
    halves = [(state, claim, match) for state, claim, match in told if HALF in match.reasons]
    states = [case["state"] for case in cases]
    right = [claim for state, claim, match in halves if state == "similar" and match.claim.id == claim]
    wrong = [claim for state, claim, match in halves if state == "nothing_known" and match.claim.id != claim]
    assert len(right) >= 0.18 * states.count("similar")
    assert len(wrong) <= 0.005 * states.count("nothing_known")
