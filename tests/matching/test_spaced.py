"""Words written letter by letter, several in a row: read as the words they are, each where it stands in the message."""

import pytest

from rumorcheck import Corpus, check, normalize
from rumorcheck.matching.query import read_query


@pytest.mark.parametrize(
    ("message", "words"),
    [
        pytest.param("k o s t e n l o s", ["kostenlos"], id="one word stays one"),
        pytest.param("q x z w v k j p", ["qxzwvkjp"], id="letters that make no words stay together"),
        pytest.param(
            "W h a t s A p p w i r d k o s t e n p f l i c h t i g", ["whatsapp", "wird", "kostenpflichtig"], id="a sentence"
        ),
        pytest.param("S e g u r o S o c i a l", ["seguro", "social"], id="two words"),
        pytest.param("bring a g e r m a n flag", ["bring", "a", "german", "flag"], id="a word of one letter before them"),
        pytest.param("l i e s t j e t z t mit", ["liest", "jetzt", "mit"], id="with others behind them"),
    ],
)
def test_words_written_letter_by_letter(message: str, words: list[str], corpus: Corpus) -> None:
    text = read_query(normalize(message), corpus.index).text
    assert text.words == words
    shown = [text.original[start:end].replace(" ", "").lower() for start, end in zip(text.starts, text.ends, strict=True)]
    assert shown == words
    assert len(text.gaps) == len(words) + 1


def test_a_rumor_written_letter_by_letter_is_the_rumor(corpus: Corpus) -> None:
    outcome = check("W h a t s A p p w i r d k o s t e n p f l i c h t i g", corpus)
    assert (outcome.state, outcome.matches[0].claim.id) == ("known", "whatsapp-paid")
    assert outcome.matches[0].span == (0, len(outcome.message))


def test_a_denial_written_letter_by_letter_is_none(corpus: Corpus) -> None:
    assert check("WhatsApp w i r d n i c h t kostenpflichtig", corpus).state == "denial"
