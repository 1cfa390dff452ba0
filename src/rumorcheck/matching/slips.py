"""Mistyped words of which it is known what they were meant to be, whatever the claims are. Pure functions of folded words.

Negators and words on truth decide the side a message takes, and the commonest function words say nothing: mistyped, they would.

`WhatsApp wird nciht kostenpflichtig` is a denial, and read as anything else it is a wrong verdict. The words are few and do not hang on
the claims there are. Which of them stand near another word that people use is known as well: a slip makes no other word of them, and
a letter too many or another one counts only in those that have no neighbours.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from rumorcheck.matching.vocabulary import NEGATORS

SHORTEST = 5
"""Letters of the words that are recognised with a letter left out,"""
SURE = 7
"""... and of words on truth by any other letter."""
SHORT = frozenset("not kein nein dont fake hoax scam echt wahr".split())
"""Shorter words that are recognised where two neighbours changed places or one letter is doubled."""
ALONE = frozenset(
    "nicht nichts keine keinen keinem keiner niemals niemand never nothing nobody keinerlei keinesfalls keineswegs".split()
)
"""Negators that are recognised by any letter."""
TRUTH = frozenset(
    (
        "fake fakes hoax scam echt wahr stimmt falsch falsche falscher falsches unwahr falschmeldung falschmeldungen falschnachricht "
        "faktencheck kettenbrief kettenbriefe kettenmail kettennachricht mythos mythen legende unsinn quatsch blodsinn schwachsinn "
        "humbug gerucht geruchte erfunden gelogen aprilscherz panikmache falschung falschungen phishing betrug betrugsmasche entwarnung "
        "widerlegt satire false untru debunked misleading fabricated nonsense rumour rumor scams hoaxes bogus"
    ).split()
)
"""Words on truth."""
REAL = frozenset(
    (
        "kleine kleinem kleinen kleiner keime keimen kerne kernen kennen kernel kante kanne newer fever nights night nacht nachts nichte "
        "noting gericht gerichte gesucht gesuchte betrag legend lebende liegende stammt legenden legenda falten faktor flasche "
        "flaschen salire sature bonus humor tumor gezogen geflogen geboten verlogen befunden geologen gelegen gerecht erfinden falschen falscht fale fase niche neer"
    ).split()
)
"""Words that are near to those and mean what they say."""
OTHERS = frozenset(
    (
        "mann three form seien isst adn ads abre bene ise maan warren hass weer sit nus mien deer allee hats blad ehre hire heer anch "
        "otu mri hasst warne eggen inn eins dann denn wirt kahn haber rohe ohren ware wehr nahe user hater thou form trust fro flor"
    ).split()
)
"""The same beside function words."""
SHORTEST_CALLED = 4
"""Letters of a mistyped word on truth that is recognised by where it stands."""
SHORTEST_FUNCTION = 3
"""Letters of a mistyped function word: two have too many neighbours."""

CALLED = TRUTH | frozenset(
    (
        "fakt fiction montage montaje fotomontage gefalscht gefalschte verfalscht gestellt ausgedacht hirngespinst marchen trap bufala "
        "bufale falso falsa falsi bulo mito leyenda leggenda mentira boato faux fausse intox canular mythe mensonge onwaar vals nep "
        "onzin verzonnen nieprawda falszywe mit yalan sahte uydurma wrong trick masche abzocke fraud legende myth urban deepfake "
        "geschwindelt widerlegt"
    ).split()
)
"""Words by which a message is called untrue: behind a verb that calls it so they are recognised by any slip."""
CALLING = frozenset("ist is sind are war was waren were its thats sei es e est jest bleibt ware stimmt".split())
"""Such verbs."""
CALLED_WITHIN = 4
"""Words behind such a verb in which it may stand."""
AUXILIARIES = frozenset("do dos did is are was were will would can could should has have had must may".split())
"""Verbs behind which `not` is recognised by any slip."""
FUNCTION = frozenset(
    (
        "und oder aber auch das die der den dem dass des ein eine einen einem einer wird werden wurde wurden ist sind war waren hat "
        "haben habe hast kann muss mussen soll sollen will wollen von vom mit auf fur aus bei beim nach uber unter vor zum zur durch "
        "gegen ohne wenn weil wie was wer wann warum wir ihr sie ich mich mir dich dir euch uns man mein meine unser unsere euer eure "
        "ihre ihren sein seine noch nur schon mehr sehr jetzt heute morgen bald wieder immer alle alles viele diese dieser dieses "
        "jeder jede bitte the and that this these with from have has had will would your you they their what when who because about "
        "are was were been for just only every everyone please there here not all any can should could must into out our"
    ).split()
)
"""The commonest function words of German and English; such as no slip of theirs is a word of its own are recognised."""

REMEMBERED = 10_000
"""Unknown words of which it is remembered what they call a statement."""
_called: dict[str, str] = {}
_by_first: dict[str, list[str]] = {}
"""The words by their first letter, which mistyped ones keep nearly always; negators first."""


def side_meant(word: str) -> str:
    """The negator or word on truth that `word` was meant to be, or nothing.

    >>> side_meant("nciht"), side_meant("kettenbreif"), side_meant("nichte")
    ('nicht', 'kettenbrief', '')
    """
    if word in REAL or word in TRUTH or word in NEGATORS:
        return ""
    return next((key for key in _beginning(word[:1]) if _is_meant(word, key)), "")


def function_meant(word: str) -> str:
    """The function word that `word`, which nobody knows, was meant to be: two neighbours changed places, or one letter is doubled.

    >>> function_meant("odre"), function_meant("goot"), function_meant("unnd"), function_meant("mann")
    ('oder', '', 'und', '')
    """
    if word in OTHERS or len(word) < SHORTEST_FUNCTION:
        return ""
    for i, (one, other) in enumerate(pairwise(word)):
        meant = word[:i] + (word[i + 1 :] if one == other else other + one + word[i + 2 :])
        if meant in FUNCTION:
            return meant
    return ""


def called(word: str) -> str:
    """The word on truth that an unknown `word` was meant to be, where a statement is called something.

    >>> called("mythps"), called("hogx"), called("wahnsinn")
    ('mythos', 'hoax', '')
    """
    known = _called.get(word)
    if known is None:
        if len(_called) >= REMEMBERED:
            _called.clear()
        near = () if word in REAL or word in CALLED or len(word) < SHORTEST_CALLED else sorted(CALLED)
        known = _called[word] = next(
            (key for key in near if key[0] == word[0] and len(key) >= SHORTEST_CALLED and slip_of(word, key)), ""
        )
    return known


def read_slips(words: Sequence[str], unknown: Iterable[int]) -> dict[int, str]:
    """What `unknown` words, told by their places, were meant to be by where they stand: `is a hogx`, `does njt`.

    >>> read_slips("das ist ein feke".split(), [3]), read_slips("it dos njt help".split(), [2])
    ({3: 'fake'}, {2: 'not'})
    """
    found: dict[int, str] = {}
    for i in unknown:
        before = words[max(0, i - CALLED_WITHIN) : i]
        if before and before[-1] in AUXILIARIES and len(words[i]) == len("not") and slip_of(words[i], "not"):
            found[i] = "not"
        elif (not before or not CALLING.isdisjoint(before) or words[i + 1 : i + 2] == ["nicht"]) and (meant := called(words[i])):
            found[i] = meant
    return found


def _beginning(letter: str) -> list[str]:
    if not _by_first:
        negators = sorted(key for key in NEGATORS if len(key) >= SHORTEST or key in SHORT)
        for key in (*negators, *sorted(TRUTH - NEGATORS)):
            _by_first.setdefault(key[0], []).append(key)
    return _by_first.get(letter, [])


def _is_meant(word: str, key: str) -> bool:
    if abs(len(word) - len(key)) > 1 or word.startswith(key) or key.startswith(word):
        return False  # with an ending, or without one, it is another form
    slip, negates = slip_of(word, key), key in NEGATORS
    if slip == "left out":
        return key in ALONE or (not negates and len(key) >= SHORTEST)
    if slip == "other":
        return key in ALONE or (not negates and len(key) >= SURE)
    return bool(slip)


def slip_of(word: str, key: str) -> str:
    """How `word` differs from `key` by one slip: `swapped`, `doubled`, `left out`, `other`; empty where it is more than one, or none.

    >>> slip_of("nciht", "nicht"), slip_of("nichht", "nicht"), slip_of("niht", "nicht"), slip_of("nixht", "nicht")
    ('swapped', 'doubled', 'left out', 'other')
    """
    longest, shortest = max(len(word), len(key)), min(len(word), len(key))
    first = next((i for i in range(shortest) if word[i] != key[i]), shortest)
    same = next((i for i in range(shortest - first) if word[-1 - i] != key[-1 - i]), shortest - first)
    apart = longest - first - same
    if len(word) == len(key):
        if apart == 2 and word[first : first + 2] == key[first + 1] + key[first]:
            return "swapped"
        return "other" if apart == 1 else ""
    if apart != 1:
        return ""
    if len(word) < len(key):
        return "left out"
    return "doubled" if first and word[first] == word[first - 1] else "other"
