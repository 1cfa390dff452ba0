"""Publishers' ratings and the verdict each stands for: the published table. What is not in it is reported, never guessed.

A row holds for the publisher of that host, or for everybody where the host is empty. Ratings are compared without case, accents'
composition, punctuation and what stands around them; nothing else is folded, so that "not false" is not "false".
"""

import re
import unicodedata
from typing import NamedTuple

from rumorcheck.models import VERDICTS, Verdict


class Rating(NamedTuple):
    """A row of the table."""

    host: str
    """Host of the publisher without `www.`, or empty: any publisher."""
    rating: str
    verdict: Verdict


def _rows(host: str, verdict: Verdict, ratings: str) -> list[Rating]:
    return [Rating(host, rating.strip(), verdict) for rating in ratings.split("|")]


TABLE: tuple[Rating, ...] = (
    # what the words say by themselves, whoever publishes them
    *_rows("", "false", "False | Fake | Hoax | Incorrect | Untrue | Wrong | Not true | Mostly false | Fabricated | Manipulated | Altered"),
    *_rows("", "false", "Altered photo | Altered image | Altered video | Doctored | Fake news | Debunked | Scam | Deepfake | Miscaptioned"),
    *_rows("", "false", "This is false | The claim is false | Totally false | Completely false | False claim | False news | AI-generated"),
    *_rows("", "false", "Falsch | Größtenteils falsch | Überwiegend falsch | Frei erfunden | Manipuliert | Fälschung | Unwahr | Falschmeldung"),
    *_rows("", "false", "Falsche Behauptung | Stimmt nicht | Betrug | Gefälscht | Frei erfundenes Zitat | Falsches Zitat | Eher falsch"),
    *_rows("", "false", "Faux | C'est faux | Plutôt faux | Infondé et faux | Falso | Es falso | Mayormente falso | Bulo | Falsa | Notizia falsa"),
    *_rows("", "false", "É falso | Montagem | Onwaar | Niet waar | Vals | Nep | Fałsz | Fałszywe | Nieprawda | Yanlış | Sahte | Ложь | Фейк | Фальшивка"),
    *_rows("", "false", "Salah | Hoaks | Falsk | Feil | Fel | Fals | Napravda | Nepravda | Lažno | Netačno | Ψευδές | زائف | خطأ | غير صحيح"),
    *_rows("", "misleading", "Misleading | Mixture | Mixed | Half true | Half-true | Partly false | Partially false | Partly true | Partially true"),
    *_rows("", "misleading", "Missing context | Lacks context | Needs context | Out of context | Misattributed | Distorted | Exaggerated | Cherry-picked"),
    *_rows("", "misleading", "Irreführend | Teilweise falsch | Teils falsch | Fehlender Kontext | Halbwahr | Halb wahr | Unvollständig | Teilweise richtig"),
    *_rows("", "misleading", "Falscher Kontext | Falscher Zusammenhang | Aus dem Kontext gerissen | Verzerrt | Übertrieben | Größtenteils irreführend"),
    *_rows("", "misleading", "Trompeur | Partiellement faux | Plutôt trompeur | Engañoso | Verdad a medias | Parcialmente falso | Fuera de contexto"),
    *_rows("", "misleading", "Enganoso | Fora de contexto | Distorcido | Fuorviante | Misleidend | Gedeeltelijk onwaar | Wprowadza w błąd | Manipulacja"),
    *_rows("", "misleading", "Yanıltıcı | Karma | Menyesatkan | Sebagian benar | Vilseledande | Misvisende | Полуправда | مضلل"),
    *_rows("", "outdated", "Outdated | Old | Old photo | Old video | No longer true | Veraltet | Überholt | Nicht mehr aktuell | Altes Video | Altes Bild"),
    *_rows("", "unproven", "Unproven | Unsupported | No evidence | Unverified | Not proven | Unsubstantiated | Research in progress | Inconclusive"),
    *_rows("", "unproven", "Unbelegt | Nicht belegt | Unbewiesen | Nicht bewiesen | Keine Belege | Ungeprüft | Unklar | Non prouvé | Sans preuve"),
    *_rows("", "unproven", "Sin pruebas | No hay pruebas | Sem provas | Onbewezen | Niepotwierdzone | Nieweryfikowalne | Kanıtlanmamış"),
    *_rows("", "satire", "Satire | Labeled satire | Originated as satire | Parody | Humor | Satira | Sátira | Satyra | Satir | Satirisch | Aprilscherz"),
    *_rows("", "true", "True | Mostly true | Correct | Accurate | Mostly accurate | Mostly correct | Correct attribution | This is true | Real"),
    *_rows("", "true", "Richtig | Wahr | Größtenteils richtig | Überwiegend richtig | Stimmt | Korrekt | Größtenteils wahr | Eher richtig"),
    *_rows("", "true", "Vrai | C'est vrai | Plutôt vrai | Verdadero | Cierto | Verdadeiro | É verdade | Vero | Waar | Grotendeels waar | Prawda | Doğru"),
    *_rows("", "true", "Benar | Sant | Sann | Правда | صحيح"),
    # a publisher's own scale
    *_rows("politifact.com", "false", "Pants on fire | Pants on fire! | Barely true"),
    *_rows("washingtonpost.com", "false", "Four Pinocchios | 4 Pinocchios | Three Pinocchios | 3 Pinocchios"),
    *_rows("washingtonpost.com", "misleading", "Two Pinocchios | 2 Pinocchios"),
    *_rows("washingtonpost.com", "true", "Geppetto Checkmark | Geppetto checkmark"),
    *_rows("snopes.com", "unproven", "Legend | Undetermined"),
    *_rows("snopes.com", "false", "Lost legend"),
    *_rows("mimikama.org", "false", "Rot"),
    *_rows("mimikama.org", "misleading", "Gelb"),
    *_rows("mimikama.org", "true", "Grün"),
    *_rows("correctiv.org", "misleading", "Größtenteils unbelegt und irreführend | Unbelegt und irreführend"),
    *_rows("teyit.org", "misleading", "Çarpıtma | Hatalı ilişkilendirme"),
)  # fmt: skip


def fold_rating(rating: str) -> str:
    """A rating as the table compares it.

    >>> fold_rating(" „Größtenteils falsch!“ "), fold_rating("FALSE ❌"), fold_rating("Not false")
    ('grösstenteils falsch', 'false', 'not false')
    """
    return " ".join(re.findall(r"[^\W_]+", unicodedata.normalize("NFKC", rating).casefold()))


_VERDICTS: dict[tuple[str, str], Verdict] = {(row.host, fold_rating(row.rating)): row.verdict for row in TABLE}


def verdict_of(rating: str, host: str) -> Verdict | None:
    """The verdict a rating stands for at the publisher with this host; None where the table does not say.

    >>> verdict_of("Pants on Fire!", "politifact.com"), verdict_of("Pants on fire", "a.example"), verdict_of("2 von 5", "")
    ('false', None, None)
    """
    folded = fold_rating(rating)
    return _VERDICTS.get((host, folded)) or _VERDICTS.get(("", folded))


def table_markdown() -> str:
    """The table as the documentation shows it, by publisher and verdict."""
    lines = ["| publisher | rating | verdict |", "| --- | --- | --- |"]
    for host in dict.fromkeys(row.host for row in TABLE):
        for verdict in VERDICTS:
            names = [row.rating for row in TABLE if (row.host, row.verdict) == (host, verdict)]
            if names:
                lines.append(f"| {host or 'any'} | {' · '.join(names)} | `{verdict}` |")
    return "\n".join(lines) + "\n"
