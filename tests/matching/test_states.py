"""Labelled messages: each gets its state, its claim and its span."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from rumorcheck import Corpus, check

CASES = Path(__file__).parent.parent / "cases"
SEED_CLAIMS = {"paid": "whatsapp-paid", "letter": "whatsapp-forward-or-pay"}
ORDER = ("nothing_known", "too_short", "denial", "similar", "known")


def cases(name: str) -> list[Any]:
    read: list[dict[str, str]] = yaml.safe_load((CASES / name).read_text("utf-8"))
    read.sort(key=lambda case: ORDER.index(case["state"]))
    return [pytest.param(case, id=f"{case['state']}: {case['message'][:60]}") for case in read]


@pytest.mark.parametrize("case", cases("seed.yaml"))
def test_seed_message_gets_its_state_claim_and_span(case: dict[str, str], corpus: Corpus) -> None:
    outcome = check(case["message"], corpus)
    found = [(match.claim.id, case["message"][slice(*match.span)]) for match in outcome.matches[:1]]
    assert outcome.state == case["state"]
    if "claim" in case:
        assert [claim for claim, _ in found] == [SEED_CLAIMS[case["claim"]]]
    if "span" in case:
        assert [text for _, text in found] == [case["span"]]


@pytest.mark.parametrize("case", cases("stance.yaml"))
def test_words_on_truth_are_read_for_what_they_mean(case: dict[str, str], corpus: Corpus) -> None:
    outcome = check(case["message"], corpus)
    assert outcome.state == case["state"]
    if "claim" in case:
        assert case["claim"] in [match.claim.id for match in outcome.matches]


@pytest.mark.parametrize("times", [1, 20, 100, 1000])
def test_a_harmless_line_stays_harmless_however_often_it_is_repeated(times: int, corpus: Corpus) -> None:
    assert check("WhatsApp ist toll, wir treffen uns morgen. " * times, corpus).state == "nothing_known"


@pytest.mark.parametrize("link", ["https://example.com/abc", "www.gewinn-jetzt.xyz", "+49 151 23456789"])
def test_a_message_that_is_only_a_link_is_told_as_one(link: str, corpus: Corpus) -> None:
    outcome = check(link, corpus)
    assert (outcome.state, outcome.traits) == ("nothing_known", ("only_a_link",))


@pytest.mark.parametrize(
    ("message", "claim"),
    [
        pytest.param("Falschmeldung: Merz plant Hausbesuche bei Krankgeschriebenen.", "", id="a wording that is denied"),
        pytest.param("Merz plant keine Hausbesuche bei Krankgeschriebenen. Was haltet ihr davon", "", id="with a negator inside"),
        pytest.param("Merz plant Hausbesuche in Brilon bei Krankgeschriebenen im Wahlkampf", "", id="with other words inside"),
        pytest.param(
            "Merz plant Hausbesuche bei Krankgeschriebenen. Was haltet ihr davon", "sick-leave-home-visits-2026", id="before talk"
        ),
        pytest.param(
            "Regardez ce qui circule : Poutine a lâché des lions en Russie pour que personne ne sorte",
            "putin-lions-streets",
            id="behind talk",
        ),
    ],
)
def test_a_whole_wording_in_other_talk_tells_its_claim(message: str, claim: str, corpus: Corpus) -> None:
    outcome = check(message, corpus)
    assert (outcome.state == "known") == bool(claim)
    assert not claim or outcome.matches[0].claim.id == claim
