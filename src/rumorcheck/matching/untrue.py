"""What calls a message untrue by more than a fixed phrase: ratings, adjectives beside what is passed on, clauses that are denied."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection, Sequence

from rumorcheck.matching.query import Query
from rumorcheck.matching.stance_phrases import (
    CONTRADICTING,
    DISMISSED,
    FALSEHOODS,
    INVENTIONS,
    LYING,
    REPORTED,
    SPEAKERS,
    STATEMENTS,
    THAT,
    VERIFYING,
)

LONGEST_SENTENCE = 30
"""Words of a sentence `whoever says that ..., is lying` at most."""
RATINGS = frozenset(
    "falsch unwahr wrong incorrect preposterous busted luge lugen humbug marchen favole bugie masal phishing quatsch unsinn nonsense rubbish garbage hogwash fiction lies bull bs invented inventado inventada inventato inventata uydurma false untru misleading fake faux fausse falso falsa bulo bufala boato onwaar nep falsz nieprawda yanlis yalan "
    "ложь неправда феик خطا كاذب زايف مضلل".split()
)
"""Words by which fact-checkers rate a claim."""
GRADES = frozenset("mainly mostly partly totally completely grosstenteils teilweise komplett vollig frei das ist".split())
"""What may stand beside a rating."""
COPULAS = frozenset("is was ist war".split())
WRONG = frozenset("wrong mistaken verkehrt unzutreffend unrichtig".split())
"""Words that call a clause untrue, and much else."""
HOMONYMS = {"dement": frozenset("macht machen wird werden wurde bin ist sind war mich dich uns euch und".split())}
"""Words that are also another language's, with the words before them by which that is told."""
HOMONYM_WITHIN = 3
"""Words before one among which these may stand."""
DISMISSED_WITHIN = 8
"""Words before a reported claim (and three times as many behind) among which it is rejected."""


def means_else(words: Sequence[str], at: int) -> bool:
    """Whether a word that says in one language that something is untrue is another language's word: `macht dement`."""
    return words[at] in HOMONYMS and not HOMONYMS[words[at]].isdisjoint(words[max(0, at - HOMONYM_WITHIN) : at])


def is_rating(query: Query, at: int) -> bool:
    """`False: ...`, `Mostly false`: the word is all that the first or the last clause says, or the one that answers a question or a check.

    Looks no further than the words that may stand beside a rating: one that is told over and over costs no more than any word.
    """
    words, clauses, sentences = query.text.words, query.clauses, query.sentences
    first, last = at, at + 1
    while first > 0 and clauses[first - 1] == clauses[at]:
        first -= 1
        if words[first] not in GRADES:
            return False
    while last < query.size and clauses[last] == clauses[at]:
        if words[last] not in GRADES:
            return False
        last += 1
    if first > 0 and words[first - 1] in VERIFYING:
        return True
    answers = first > 0 and sentences[first - 1] in query.questions and sentences[first] != sentences[first - 1]
    return answers or first == 0 or last == query.size


def _called_untrue(query: Query, at: int) -> int:
    """`falsches Gerücht`, `messaggio falso`, `информация ложная`: an adjective right beside what it calls untrue, or one light word away."""
    words, clauses = query.text.words, query.clauses
    for other in (at + 1, at - 1, at - 2):
        if not (0 <= other < query.size and words[other] in STATEMENTS and clauses[other] == clauses[at]):
            continue
        if other != at - 2 or query.light[at - 1]:
            return other + 1
    return 0


def _opens_clause(query: Query, at: int) -> int:
    """`the myth that`, `el gobierno niega que`: the word is followed by the clause that it denies."""
    words = query.text.words
    for other in (at + 1, at + 2, at + 3):
        if other >= query.size or query.sentences[other] != query.sentences[at] or ":" in query.text.gaps[other]:
            return 0
        if words[other] in THAT:
            return other + 1
    return 0


def _is_dismissed(query: Query, at: int) -> int:
    """`experts dismissed rumours that`, `het gerucht dat ... is vals`: what is told is rejected in the same sentence."""
    end = _opens_clause(query, at)
    if not end:
        return 0
    words, sentences = query.text.words, query.sentences
    places = range(max(0, at - DISMISSED_WITHIN), min(query.size, at + 3 * DISMISSED_WITHIN))
    return end if any(words[i] in DISMISSED and sentences[i] == sentences[at] for i in places) else 0


def _is_called_wrong(query: Query, at: int) -> int:
    """`That X causes Y is wrong`, `it is wrong that X causes Y`: a whole clause is, and not something else."""
    words, sentences = query.text.words, query.sentences
    if at == 0 or words[at - 1] not in COPULAS:
        return 0
    first = bisect_left(sentences, sentences[at])
    opened = words[first] in THAT and first < at - 2
    followed = at + 1 < query.size and sentences[at + 1] == sentences[at] and words[at + 1] in THAT
    return at + 1 if opened or followed else 0


def _is_called_liar(query: Query, at: int) -> int:
    """`wer sagt, dass ..., lügt`: who says so is called a liar at the end of the sentence."""
    words, sentences = query.text.words, query.sentences
    if not (at + 2 < query.size and words[at + 1] in SPEAKERS[words[at]]):
        return 0
    last = bisect_left(sentences, sentences[at] + 1, at) - 1
    return at + 2 if words[last] in LYING and last - at < LONGEST_SENTENCE else 0


_READERS: tuple[tuple[Collection[str], Callable[[Query, int], int]], ...] = (
    (FALSEHOODS, _called_untrue),
    (WRONG, _is_called_wrong),
    (INVENTIONS | CONTRADICTING, _opens_clause),
    (REPORTED, _is_dismissed),
    (SPEAKERS, _is_called_liar),
)
MARKS = {
    word: [read for words, read in _READERS if word in words]
    for word in sorted(frozenset().union(*(words for words, _ in _READERS)))
}
"""Words by which more than a fixed phrase says that something is untrue, and what finds the other end of it (0: it does not)."""
