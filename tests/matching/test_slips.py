"""Mistyped words that decide the side: a mistyped denial is a denial, and no other word is taken for one."""

import pytest

from rumorcheck import Corpus, check
from rumorcheck.matching.slips import function_meant, read_slips, side_meant


@pytest.mark.parametrize(
    "word",
    [
        pytest.param("nichte", id="a niece is no negator"),
        pytest.param("nacht", id="nor is a night"),
        pytest.param("night", id="nor an English one"),
        pytest.param("kleine", id="nor what is small"),
        pytest.param("keime", id="nor are germs"),
        pytest.param("newer", id="nor what is newer"),
        pytest.param("gericht", id="a court is no hearsay"),
        pytest.param("flasche", id="a bottle is not wrong"),
        pytest.param("betrag", id="an amount is no fraud"),
        pytest.param("face", id="four letters with another one are another word"),
        pytest.param("falschen", id="another form of a word is no slip"),
        pytest.param("keinen", id="a negator stays what it is"),
        pytest.param("kiennen", id="two slips in a short word are too many"),
        pytest.param("", id="no word"),
    ],
)
def test_other_words_are_left_alone(word: str) -> None:
    assert side_meant(word) == ""


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        pytest.param("nciht", "nicht", id="two neighbours swapped"),
        pytest.param("nichht", "nicht", id="a letter doubled"),
        pytest.param("niht", "nicht", id="a letter left out"),
        pytest.param("nixht", "nicht", id="a neighbour on the keyboard"),
        pytest.param("kien", "kein", id="four letters, two of them swapped"),
        pytest.param("nto", "not", id="three letters, two of them swapped"),
        pytest.param("falsse", "false", id="a word on truth with a letter doubled"),
        pytest.param("flsch", "falsch", id="a word on truth with a letter left out"),
        pytest.param("kettenbrgef", "kettenbrief", id="a long word on truth with another letter"),
    ],
)
def test_slips_are_read_as_they_were_meant(word: str, meant: str) -> None:
    assert side_meant(word) == meant


@pytest.mark.parametrize(
    "message",
    [
        pytest.param("WhatsApp wird nciht kostenpflichtig", id="swapped"),
        pytest.param("WhatsApp wird ncht kostenpflichtig", id="left out"),
        pytest.param("WhatsApp wird nixht kostenpflichtig", id="another letter"),
        pytest.param("Stimmt nihct: WhatsApp wird kostenpflichtig", id="in a word on truth"),
        pytest.param("WhatsApp wird kostenpflichtig, das ist flasch", id="a word on truth"),
        pytest.param("WhatsApp wird kostenpflichtig? Alter Kettenbreif!", id="the name of a chain letter"),
    ],
)
def test_a_mistyped_denial_is_never_known(message: str, corpus: Corpus) -> None:
    assert check(message, corpus).state != "known"


@pytest.mark.parametrize(
    "message",
    [
        pytest.param("Meine Nichte sagt, WhatsApp wird kostenpflichtig", id="a niece said so"),
        pytest.param("Heute Nacht wird WhatsApp kostenpflichtig", id="in the night"),
    ],
)
def test_a_word_near_a_negator_denies_nothing(message: str, corpus: Corpus) -> None:
    assert check(message, corpus).state == "known"


@pytest.mark.parametrize(
    "word",
    [
        pytest.param("mann", id="a man is nobody in general"),
        pytest.param("isst", id="who eats is not"),
        pytest.param("form", id="nor is a form where something is from"),
        pytest.param("three", id="nor three a place"),
        pytest.param("goat", id="another letter is another word"),
        pytest.param("dr", id="two letters have too many neighbours"),
    ],
)
def test_words_near_a_function_word_are_left_alone(word: str) -> None:
    assert function_meant(word) == ""


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        pytest.param("odre", "oder", id="two neighbours swapped"),
        pytest.param("unnd", "und", id="a letter doubled"),
        pytest.param("teh", "the", id="the commonest of all"),
    ],
)
def test_function_words_are_read_as_they_were_meant(word: str, meant: str) -> None:
    assert function_meant(word) == meant


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        pytest.param("wir essen gern feke", {}, id="nothing is called so"),
        pytest.param("das ist ein wunder", {}, id="what it is called is near to no word on truth"),
        pytest.param("it helps njt", {}, id="no verb that is negated stands before it"),
        pytest.param("das ist ein feke", {3: "fake"}, id="a statement is called a word on truth"),
        pytest.param("dass es so ist ist ein mythps", {6: "mythos"}, id="at the end of a sentence about a sentence"),
        pytest.param("stimot nicht", {0: "stimmt"}, id="before its negator"),
        pytest.param("it dos njt help", {2: "not"}, id="behind the verb it negates"),
    ],
)
def test_slips_that_their_place_tells(words: str, meant: dict[int, str]) -> None:
    known = {"wir", "essen", "gern", "das", "ist", "ein", "it", "helps", "dos", "help", "dass", "es", "so", "nicht"}
    text = words.split()
    assert read_slips(text, [i for i, word in enumerate(text) if word not in known]) == meant


@pytest.mark.parametrize(
    "message",
    [
        pytest.param("Dass Krebs in einem basischen Körper nicht überleben kann, ist ein Mythps.", id="another letter"),
        pytest.param("Drinking borax does nht cure arthritis.", id="a negator of three letters"),
        pytest.param("It's a hovx that life insurance refuses to pay after the Covid vaccine.", id="a word of four letters"),
        pytest.param("È una bufaa che lo Stato dia 35 euro al giorno a ogni migrante.", id="in another language"),
        pytest.param("Dass Menschenhändler mit Kabelbindern am Auto Opfer markieren, stimot nicht.", id="the verb"),
    ],
)
def test_a_denial_whose_word_on_truth_is_mistyped_is_not_known(message: str, corpus: Corpus) -> None:
    assert check(message, corpus).state != "known"


@pytest.mark.parametrize(
    "message",
    [
        pytest.param("Im Gartencnter halten sie Katzen, und der Bonsai steht im Glas", id="where they are kept"),
        pytest.param("Zahncreme mit Fluorid ggessen, ist das giftig? Hund hat de Tube zerkaut.", id="what happened"),
        pytest.param("The nail polih capsule is inside the box.", id="what it is"),
    ],
)
def test_an_honest_message_stays_one_where_the_word_that_tells_so_is_mistyped(message: str, corpus: Corpus) -> None:
    assert check(message, corpus).state != "known"


@pytest.mark.parametrize(
    "message",
    [
        pytest.param("Texts saying your early vote was not recorded are fake.", id="in English"),
        pytest.param("SMS, dass deine Briefwahl nicht gezählt wurde, sind ein Fake.", id="in German"),
    ],
)
def test_a_negator_of_the_claim_does_not_turn_what_is_said_of_it(message: str, corpus: Corpus) -> None:
    assert check(message, corpus).state in ("denial", "nothing_known")
