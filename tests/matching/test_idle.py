"""Negators: which deny something, and which only advise, ask, exclaim, or belong to another language."""

import pytest

from rumorcheck import Corpus, normalize
from rumorcheck.matching.idle import is_idle
from rumorcheck.matching.negation import negator_places
from rumorcheck.matching.query import read_query


def standing(message: str, corpus: Corpus) -> list[str]:
    """The negators that may deny something."""
    query = read_query(normalize(message), corpus.index)
    return [query.text.words[i] for i in negator_places(query) if not is_idle(query, i)]


@pytest.mark.parametrize(
    "message",
    [
        pytest.param("Vaccines do not cause autism", id="do not within a statement"),
        pytest.param("Drink bottles do not cause cancer", id="a noun that looks like a command"),
        pytest.param("Druck ist nicht schädlich", id="a German noun that looks like a command"),
        pytest.param("Wirkt nicht gegen Krebs", id="a statement without a subject"),
        pytest.param("5G verursacht auf keinen Fall Corona", id="auf keinen Fall within a statement"),
        pytest.param("Daran kann man nicht sterben", id="an infinitive behind a modal verb"),
        pytest.param("The claim is that won't work", id="that behind a verb"),
        pytest.param("No causa cáncer", id="a Spanish statement"),
        pytest.param("No se puede este día", id="Spanish that shares words with Portuguese"),
        pytest.param("le vaccin ne tue pas", id="a French statement"),
        pytest.param("non cura il cancro", id="an Italian statement"),
        pytest.param("het vaccin doodt niet", id="a Dutch statement"),
        pytest.param("не вызывает рак", id="a Russian statement"),
        pytest.param("nie leczy raka", id="a Polish statement"),
        pytest.param("لا يعيش السرطان", id="an Arabic statement"),
        pytest.param("des is net woar", id="net in Bavarian"),
        pytest.param("Nein, das ist erfunden", id="a no that answers"),
        pytest.param("Nobody says that vaccines cause autism", id="what nobody says"),
        pytest.param("Niemand ist daran gestorben", id="what happened to nobody"),
        pytest.param("No vaccine causes autism", id="a determiner"),
    ],
)
def test_it_denies(message: str, corpus: Corpus) -> None:
    assert standing(message, corpus)


@pytest.mark.parametrize(
    "message",
    [
        pytest.param("drück nie #09 am Telefon", id="a command before a never"),
        pytest.param("Ruft nicht zurück, wenn es nur kurz klingelt", id="a command in the plural"),
        pytest.param("behalte diesen Brief nicht", id="a command whose negator stands at the end"),
        pytest.param("do NOT say yes", id="do not that opens a clause"),
        pytest.param("Nicht den Spinat von gestern aufwärmen", id="an infinitive at the end that a negator opens"),
        pytest.param("Auf solche Links nie klicken", id="never before an infinitive"),
        pytest.param("auf keinen Fall annehmen", id="auf keinen Fall before an infinitive"),
        pytest.param("no abras el vídeo", id="a Spanish prohibition"),
        pytest.param("N'acceptez pas la vidéo", id="a French prohibition"),
        pytest.param("non aprite il video", id="an Italian prohibition"),
        pytest.param("niet openen", id="a Dutch prohibition"),
        pytest.param("не открывайте ссылку", id="a Russian prohibition"),
        pytest.param("nie klikajcie w link", id="a Polish prohibition"),
        pytest.param("لا تفتحوا الرابط", id="an Arabic prohibition"),
        pytest.param("Oh nein, Mr Bean ist tot", id="a cry"),
        pytest.param("Nobody voted for this", id="a complaint"),
        pytest.param("und keiner redet darüber", id="a German complaint"),
        pytest.param("no jab needed", id="what a cure makes needless"),
        pytest.param("streaks that won't go away", id="an attribute"),
        pytest.param("streaks that will not go away", id="an attribute with an auxiliary verb"),
        pytest.param("No dia 31 vão dar balas com droga nas escolas", id="Portuguese: on the day"),
        pytest.param("Word net gebeld door een bandje, mijn identiteitskaart zou misbruikt zijn", id="Dutch: just now"),
    ],
)
def test_it_denies_nothing(message: str, corpus: Corpus) -> None:
    assert standing(message, corpus) == []
