"""Distances counted in Python are those of rapidfuzz, and no term that rapidfuzz would find is left out."""

from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz import process
from rapidfuzz.distance import OSA

from rumorcheck import Corpus
from rumorcheck.matching import check, weigh_evidence
from rumorcheck.matching.edits import count_edits
from rumorcheck.matching.guesses import closely, roughly, slipped
from rumorcheck.matching.spelling import Shelf, Spelling
from rumorcheck.matching.thresholds import DEFAULT
from rumorcheck.matching.typos import CLOSE, SHORTEST, comparable, nearest, other_forms, spelled_nearly

LETTERS = st.text("abcdeü", max_size=14)
LONG = st.text("ab", min_size=60, max_size=80)


@given(LETTERS, LETTERS)
def test_short_words_are_as_far_apart_as_rapidfuzz_says(one: str, other: str) -> None:
    assert count_edits(one, other) == OSA.distance(one, other)


@given(LONG, LONG)
def test_words_longer_than_a_machine_word_too(one: str, other: str) -> None:
    assert count_edits(one, other) == OSA.distance(one, other)


@given(
    st.text("abcd", min_size=SHORTEST, max_size=24), st.lists(st.text("abcd", min_size=SHORTEST - 1, max_size=24), max_size=30)
)
def test_the_term_found_is_the_one_rapidfuzz_finds_among_all(word: str, terms: list[str]) -> None:
    choices = dict(enumerate(terms))
    best = process.extractOne(word, choices, scorer=OSA.normalized_similarity, score_cutoff=CLOSE)
    assert nearest(word, comparable(word, [shelf_of(terms)]), count_edits) == (best[2] if best else -1)


SPELLED = Spelling(
    ["<kostenpfl", "=whatsapp", "=tank", ">steuer", "=bankkonto", "<kontakt", "<dicht", "<dichtmach", "<brustkrebs"]
)


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        pytest.param("bank", set(), id="a word of four letters with another letter is another word"),
        pytest.param("tan", set(), id="a word of three letters is never mistyped"),
        pytest.param("kostenlos", set(), id="a word that leaves the beginning after five letters is none of its words"),
        pytest.param("mehrwertstuer", set(), id="endings are not corrected"),
        pytest.param("tnak", {"=tank"}, id="four letters with two neighbours swapped"),
        pytest.param("taank", {"=tank"}, id="four letters with one doubled"),
        pytest.param("whatsap", {"=whatsapp"}, id="a letter left out"),
        pytest.param("kotsenpflichtigen", {"<kostenpfl"}, id="an open word mistyped in its beginning"),
        pytest.param("dichtung", set(), id="a word that begins like a part and goes on otherwise is as it should be"),
        pytest.param("dichtmahen", {"<dichtmach"}, id="a beginning that is right says nothing of what was meant behind it"),
        pytest.param("bustkebs", {"<brustkrebs"}, id="two letters left out of ten"),
        pytest.param("bnakkonot", set(), id="two slips in nine letters are too many"),
    ],
)
def test_mistyped_words_find_the_parts_they_were_meant_for(word: str, meant: set[str]) -> None:
    assert spelled_nearly(word, [SPELLED]) == meant


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        pytest.param("kirsche", set(), id="a form with another ending is as it should be"),
        pytest.param("kirchen", set(), id="a word with another stem is another word"),
        pytest.param("kirschne", {"=kirschen"}, id="two letters swapped in the ending"),
        pytest.param("kirrschen", set(), id="a slip in the stem makes an unknown word and is looked for there"),
    ],
)
def test_slips_that_the_stem_hides(word: str, meant: set[str]) -> None:
    assert other_forms(word, [Spelling(["=kirschen", "<kirschk"])]) == meant


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        pytest.param("apfelkuchen", set(), id="a compound that begins alike is another word"),
        pytest.param("pannenhilfe", set(), id="and so it is where the part is open"),
        pytest.param("teufeln", set(), id="another ending makes another form"),
        pytest.param("abgefangen", set(), id="a participle is a form of its verb"),
        pytest.param("grzne", set(), id="two edits in six letters are too many"),
        pytest.param("enistin", {"=einstein"}, id="two edits in eight letters"),
        pytest.param("vaicadoss", {"<vacinad"}, id="two in an open word"),
    ],
)
def test_words_are_guessed_only_from_most_of_them(word: str, meant: set[str]) -> None:
    assert (
        roughly(word, Spelling(["=apfelkerne", "<pannenkit", "=teufels", "=grenze", "=einstein", "<vacinad", "=abfangen"]))
        == meant
    )


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        pytest.param("lonk", {"=link"}, id="another letter within four"),
        pytest.param("lnk", {"=link"}, id="one left out of four"),
        pytest.param("hto", {"=hot"}, id="three letters, two of them swapped"),
        pytest.param("hit", set(), id="three letters with another one are another word"),
        pytest.param("linke", set(), id="another ending makes another form"),
        pytest.param("lind", set(), id="and so does another last letter"),
        pytest.param("verand", {"=versand"}, id="a letter left out, which leaves a stem that others have"),
        pytest.param("soldtaten", {"<soldat"}, id="a slip in an open word"),
        pytest.param("bahnkarte", set(), id="no compound begins with a mistyped word of four letters"),
    ],
)
def test_words_that_a_single_slip_may_have_made(word: str, meant: set[str]) -> None:
    assert closely(word, Spelling(["=link", "=hot", "=versand", "<soldat", "<bank"])) == meant


@pytest.mark.parametrize(
    "message",
    [
        pytest.param("Habeck kommentiert das Video über Gewalt gegen Frauen.", id="Gewalt is near a word of a part"),
        pytest.param("Please buy a button cell for the kitchen scale, the kids need it for cooking.", id="so is cooking"),
        pytest.param(
            "Agent at work from home today, parcel's here, forward it to Tina?", id="agent is a letter away from argent"
        ),
    ],
)
def test_a_word_that_claims_have_is_no_slip_in_another(message: str, corpus: Corpus) -> None:
    assert check(message, corpus).state == "nothing_known"


@pytest.mark.parametrize(
    ("message", "claim"),
    [
        pytest.param("unhcr 250 dollar lonk", "unhcr-cash-link-scam", id="a short word with another letter"),
        pytest.param("Merz wants driving licences ony for people with a job", "driving-licence-only-workers", id="in a phrase"),
        pytest.param("folie mikrowelle dixin krebs stimmt das", "dioxin-plastic-microwave", id="a slip that has another's stem"),
        pytest.param(
            "baby carrots chlorinne bath cancer", "baby-carrots-chlorine", id="a letter twice, which the stem takes away"
        ),
    ],
)
def test_the_one_part_that_a_claim_lacks_is_guessed(message: str, claim: str, corpus: Corpus) -> None:
    assert [match.claim.id for match in check(message, corpus).matches if match.state == "known"] == [claim]


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        pytest.param("prufer", set(), id="another last letter makes another form"),
        pytest.param("prufenden", set(), id="so does an ending"),
        pytest.param("pruden", set(), id="with a letter that it lacks it is another word"),
        pytest.param("link", set(), id="four letters are too few"),
        pytest.param("prfuen", {"=prufen"}, id="two neighbours swapped"),
        pytest.param("pruffen", {"=prufen"}, id="a letter twice"),
        pytest.param("dixin", {"<dioxin"}, id="a letter left out of an open word"),
    ],
)
def test_slips_in_words_that_are_known_by_their_stems(word: str, meant: set[str]) -> None:
    assert slipped(word, Spelling(["=prufen", "=linke", "<dioxin"])) == meant


def test_letters_that_stand_twice_are_the_mildest_slips() -> None:
    assert spelled_nearly("whhatssapp", [SPELLED]) == {"=whatsapp"}


@pytest.mark.parametrize(
    "message",
    [
        pytest.param("Carmen, stimmt es, dass dir das Handy in den Gulli gefallen ist?", id="a part's word no wording has"),
        pytest.param("Wer braucht schon Pampers, zum Teufel, wir nehmen Stoffwindeln.", id="another form of a part's word"),
    ],
)
def test_a_word_as_a_part_spells_it_is_not_mistyped(message: str, corpus: Corpus) -> None:
    assert check(message, corpus).state == "nothing_known"


def shelf_of(terms: list[str]) -> Shelf:
    shelf: defaultdict[int, list[tuple[str, int]]] = defaultdict(list)
    for number, text in enumerate(terms):
        shelf[len(text)].append((text, number))
    return shelf


@pytest.mark.parametrize("mistyped", ["koztenpflichtig", "kostenpfllichtig"])
def test_a_corrected_word_weighs_as_its_word(mistyped: str, corpus: Corpus) -> None:
    explained = (
        {one.number: one.features["explained"] for one in weigh_evidence(f"WhatsApp wird {word}", corpus, DEFAULT)[0]}
        for word in ("kostenpflichtig", mistyped)
    )
    right, other = explained
    number = next(number for number in range(corpus.index.size) if corpus.claim(number).id == "whatsapp-paid")
    assert other[number] == right[number]


@pytest.mark.parametrize(
    "message",
    [
        pytest.param("Corona-Tests sind sanft, die Stäbchen werden mit Ethylenoxid behandelt", id="another word fulfils no part"),
        pytest.param(
            "Corona-Tests sind vergilbt, die Stäbchen werden mit Ethylenoxid behandelt", id="nor does one that begins alike"
        ),
    ],
)
def test_words_that_are_no_mistyped_part(message: str, corpus: Corpus) -> None:
    assert check(message, corpus).state != "known"


def test_a_word_taken_for_a_term_fulfils_the_parts_with_its_stem(corpus: Corpus) -> None:
    outcome = check("Corona-Tests sind vergifhet, die Stäbchen werden mit Ethylenoxid behandelt", corpus)
    assert (outcome.state, outcome.matches[0].claim.id) == ("known", "covid-swab-ethylene-oxide")
