"""Cues: phrases by which a message speaks about truth, and what takes their force away. Pure functions over one query."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence

from rumorcheck.matching.cue_words import (
    AFFIRMED,
    ALTERNATIVES,
    ATTRIBUTES,
    BELIEVING,
    CALLING,
    CHECKERS,
    COPYING,
    DETERMINERS,
    DOING,
    DOUBTED,
    FACT_CHECKERS,
    LETTERS,
    LIARS,
    MAY,
    MEDIA,
    NAMING,
    OPENING_QUESTIONS,
    OTHERS,
    PASSING_ON,
    POINTING,
    SAYING,
    SENDING,
)
from rumorcheck.matching.negation import has_own_verb
from rumorcheck.matching.query import Query
from rumorcheck.matching.stance_phrases import (
    ABSENCE,
    AFFIRMING,
    ASKING,
    CALMING,
    CONDITIONS,
    DEBUNKING,
    DOUBTING,
    ENDINGS,
    EXISTENCE,
    SCAM_WARNING,
    Table,
)
from rumorcheck.matching.untrue import MARKS, RATINGS, is_rating, means_else
from rumorcheck.matching.vocabulary import ANSWERS, NEGATORS, REMEMBERED
from rumorcheck.records import NamedTuple

BACK = 4
"""Words before a cue in which a negator turns it round."""
SUPPOSED = 9
"""Words before a cue in which a condition makes it a supposition."""

TABLES: Mapping[str, Table] = {
    "debunk": DEBUNKING,
    "scam": SCAM_WARNING,
    "calm": CALMING,
    "exist": EXISTENCE,
    "absent": ABSENCE,
    "affirm": AFFIRMING,
    "ask": ASKING,
    "doubt": DOUBTING,
}
LONGEST = 30
"""Words of the longest phrase, with all that `..` lets pass, and more."""
LATE = 16
"""Words behind `gibt es` among which the `nicht` may stand that closes the clause."""
SUMMARY = 6
"""Words of the longest sentence that sums a message up."""
ENDS = '.!?\n"'
"""What parts such a sentence from the rest."""
TITLE = 2
"""Words before the one by which a title calls a message untrue, at most."""
AGREEING = 12
"""Words behind `stimmt nicht` among which the rest of its verb may stand."""


class Cue(NamedTuple):
    """A phrase of one of the tables, at words `first` to `last` (exclusive)."""

    kind: str
    first: int
    last: int


CONTRACTED = {"is": ("its", "thats", "hes", "shes"), "are": ("theyre",)}
"""Words that end in a verb by which phrases begin: `it's false` says `is false`."""
BEGINNINGS = frozenset().union(*TABLES.values(), *CONTRACTED.values())
"""First words of all phrases."""

GAP = ".."
"""What stands in a phrase for up to three words of the sentence."""

Phrase = tuple[int, str, str, tuple[str, ...]]
"""The place of its table, the kind, its second word, and all that follows its first word."""

_by_word: dict[str, list[Phrase]] = {}
"""The phrases of all tables by first word, of those that were in a message: to join the tables would take longer than to ask each."""


def find_cues(query: Query) -> list[Cue]:
    """Every phrase of the tables in the message, table by table; looked for once. Cost is linear in the message."""
    cues: list[Cue] | None = query.memory.get("cues")
    if cues is None:
        cues = query.memory["cues"] = cues_from(query, range(query.size))
    return cues


def cues_from(query: Query, places: Iterable[int]) -> list[Cue]:
    """The phrases that begin at one of the `places`."""
    found: list[list[Cue]] = [[] for _ in range(len(TABLES) + 1)]
    words = query.text.words
    for i in places:
        word = words[i]
        for number, kind, second, rest in _phrases_from(word) if word in BEGINNINGS else ():
            end = _phrase_end(query, i, rest) if second in ("", GAP) or second in words[i + 1 : i + 2] else 0
            if end and not (
                _is_attribute(query, end)
                or _is_done(query, i)
                or _is_self_named(query, i)
                or _agrees_not(query, i, end)
                or _wonders(query, i, end)
                or _is_of_others(query, i)
                or means_else(words, i)
            ):
                found[number].append(Cue(kind, i, end))
        if (word.endswith(ENDINGS) and word not in DEBUNKING) or (word in RATINGS and is_rating(query, i)):
            found[-1].append(Cue("debunk", i, i + 1))
        elif word in MARKS:
            ends = [end for end in (read(query, i) for read in MARKS[word]) if end]
            found[-1] += [Cue("debunk", min(i, end - 1), max(i + 1, end)) for end in ends]
        elif word == "gibt" and (end := _missing_until(query, i)):
            found[-1].append(Cue("exist", i, end))
    return _without_inner([cue for cues in found for cue in cues])


def _missing_until(query: Query, at: int) -> int:
    """The end of `gibt es für Leute ohne Eintrag nicht`, whose negator stands at the end of its clause, or 0.

    `das gibt es doch nicht` only wonders, and another negator says something else.
    """
    words, clauses = query.text.words, query.clauses
    end = at + 1
    while end < query.size and end <= at + LATE and clauses[end] == clauses[at]:
        end += 1
    inside = words[at + 1 : end - 1]
    late = inside[:1] == ["es"] and words[end - 1] == "nicht" and not ({"doch", "oder"} | NEGATORS) & {*inside}
    return end if late else 0


def _wonders(query: Query, first: int, end: int) -> bool:
    """`das darf doch nicht wahr sein`: who says so believes it."""
    words = query.text.words
    return words[end : end + 1] == ["sein"] and not MAY.isdisjoint(words[max(0, first - 3) : first])


def _is_of_others(query: Query, first: int) -> bool:
    """`sie glaubt das nicht`: somebody else's doubt, told by who believes it."""
    words, at = query.text.words, first - 1
    return words[first] in DOUBTED and at >= 0 and words[at] in OTHERS and query.clauses[at] == query.clauses[first]


def _phrases_from(word: str) -> list[Phrase]:
    """The phrases that begin with one of the `BEGINNINGS`."""
    known = _by_word.get(word)
    if known is None:
        names = (*(verb for verb, contracted in CONTRACTED.items() if word in contracted), word)
        tables = enumerate(TABLES.items())
        rows = [(number, kind, rest) for number, (kind, table) in tables for name in names for rest in table.get(name, ())]
        known = [(number, kind, rest[0] if rest else "", rest) for number, kind, rest in rows]
        _by_word[word] = known
    return known


def _without_inner(cues: list[Cue]) -> list[Cue]:
    """The cues without questions and affirmations that are a part of a denial: `não é verdade` holds an `é verdade`."""
    inner = {i for cue in cues if cue.kind == "debunk" for i in range(cue.first + 1, cue.last)}
    return [cue for cue in cues if cue.kind not in ("ask", "affirm") or not inner.issuperset(range(cue.first, cue.last))]


def _is_self_named(query: Query, at: int) -> bool:
    """`diesen Kettenbrief weiterschicken`: a letter that asks to be sent says nothing about its truth."""
    words, clauses = query.text.words, query.clauses
    if words[at] not in LETTERS or at == 0 or words[at - 1] not in POINTING:
        return False
    clause = [words[i] for i in range(max(0, at - 12), min(query.size, at + 13)) if clauses[i] == clauses[at]]
    return any(word.startswith(SENDING) for word in clause) and NEGATORS.isdisjoint(clause)


def _agrees_not(query: Query, first: int, end: int) -> bool:
    """`die Angaben stimmen nicht überein`: nothing is called untrue."""
    words, clauses = query.text.words, query.clauses
    if not words[first].startswith("stimm"):
        return False
    return any(words[i] == "uberein" and clauses[i] == clauses[first] for i in range(end, min(end + AGREEING, query.size)))


def _phrase_end(query: Query, first: int, rest: Sequence[str]) -> int:
    """The end of a phrase whose first word stands at `first`, or 0. `..` lets up to three words of the sentence pass."""
    words, sentences = query.text.words, query.sentences
    at, slack = first + 1, 0
    for word in rest:
        if word == GAP:
            slack = 3
            continue
        places = range(at, min(at + slack + 1, len(words)))
        found = next((j for j in places if words[j] == word and sentences[j] == sentences[first]), -1)
        if found < 0:
            return 0
        at, slack = found + 1, 0
    return at


def _is_attribute(query: Query, end: int) -> bool:
    words = query.text.words
    return words[end - 1] in ATTRIBUTES and end < query.size and query.text.gaps[end] in (" ", "-") and not query.light[end]


def _is_done(query: Query, at: int) -> bool:
    """`they can fake your vote`: a thing that somebody does, no word on truth."""
    words = query.text.words
    return words[at] in ATTRIBUTES and 0 < at < query.size - 1 and words[at - 1] in DOING and words[at + 1] in DETERMINERS


def is_meant(query: Query, cue: Cue) -> bool:
    """Whether the cue is meant as it is said, whatever it is said of; worked out once for all claims that are asked about."""
    known: dict[Cue, bool] = query.memory.setdefault("meant", {})
    if cue not in known:
        known[cue] = not (is_turned(query, cue) or is_supposed(query, cue) or is_asked(query, cue) or is_overruled(query, cue))
    return known[cue]


def is_turned(query: Query, cue: Cue) -> bool:
    """`kein Fake`, `not a hoax`: a negator in front of the cue or just behind it, in its clause, and not the cue's own.

    `Ein Fake, nicht teilen` and `هذه إشاعة لا تنشروها` turn nothing.
    """
    words, clauses = query.text.words, query.clauses
    if any(word in NEGATORS for word in words[cue.first : cue.last]):
        return False
    around = (*range(max(0, cue.first - BACK), cue.first), *range(cue.last, min(cue.last + 2, query.size)))
    return any(
        words[i] in NEGATORS
        and clauses[i] == clauses[cue.first]
        and not has_own_verb(words, i, cue.first)
        and not (i >= cue.last and i + 1 < query.size and words[i + 1].startswith(PASSING_ON))
        for i in around
    )


def is_supposed(query: Query, cue: Cue) -> bool:
    """`ob das ein Fake ist`, `ich dachte erst, das sei ein Fake`: a condition, a doubt or a memory, no statement."""
    words, clause, sentence = query.text.words, query.clauses[cue.first], query.sentences[cue.first]
    if words[cue.last - 1] in ("teilen", "share") and any(
        word.startswith(COPYING) for word in words[max(0, cue.first - 8) : cue.last + 4]
    ):
        return True
    for i in range(max(0, cue.first - SUPPOSED), cue.first):
        if query.clauses[i] == clause and words[i] in CONDITIONS:
            return True
        if query.clauses[i] == clause - 1 and query.sentences[i] == sentence and words[i] in REMEMBERED:
            start = next(j for j in range(i, cue.first + 1) if query.clauses[j] == clause)
            if '"' not in query.text.gaps[start]:  # behind a quotation begins what is said about it
                return True
    return False


def is_asked(query: Query, cue: Cue) -> bool:
    """`Ist das ein Fake?`, `echt oder Fake`: one of the answers that are asked for.

    A title (`Falschmeldung: ...`) answers what is asked behind it.
    """
    sentence = query.sentences[cue.first]
    if (query.text.words[cue.first] in FACT_CHECKERS and cue.first < 3) or is_title(query, cue):
        return False
    if sentence in query.questions and not _asks_behind(query, cue):
        return True
    asking = find_asking(query)
    near = asking[bisect_left(asking, ("ask", cue.first - LONGEST)) : bisect_left(asking, ("ask", cue.last + 2))]
    return any(
        query.sentences[other.first] == sentence
        and cue.first < other.last + 2
        and not (cue.first < other.first < cue.last)  # `non è vero` holds an `è vero`
        for other in near
    )


def _asks_behind(query: Query, cue: Cue) -> bool:
    """`Das ist ein Fake: „Stimmt ihr zu?“`: what asks is quoted behind a colon, and the words before it do not."""
    sentence, quotations = query.sentences[cue.first], _find_quotations(query)
    at = bisect_left(quotations, cue.last)
    quoted = at < len(quotations) and query.sentences[quotations[at]] == sentence
    opening = bisect_left(query.sentences, sentence)
    return quoted and query.text.words[opening] not in OPENING_QUESTIONS


def _find_quotations(query: Query) -> list[int]:
    """The first words of what is quoted behind a colon, in their order; looked for once."""
    known: list[int] | None = query.memory.get("quotations")
    if known is None:
        gaps = query.text.gaps[: query.size]
        known = query.memory["quotations"] = [i for i, gap in enumerate(gaps) if ":" in gap and '"' in gap]
    return known


def find_asking(query: Query) -> list[Cue]:
    """The cues that ask, in their order; looked for once."""
    known: list[Cue] | None = query.memory.get("asking")
    if known is None:
        known = query.memory["asking"] = [cue for cue in find_cues(query) if cue.kind == "ask"]
    return known


def is_title(query: Query, cue: Cue) -> bool:
    """`HOAX ALERT: ...`, `Falschmeldung: ...`: the cue opens the message and a colon follows it, or the word behind it."""
    if cue.first > TITLE:
        return False
    words = query.text.words
    asks = words[0] in OPENING_QUESTIONS or not ALTERNATIVES.isdisjoint(words[: cue.first])
    return not asks and heads(query, cue)


def heads(query: Query, cue: Cue) -> bool:
    """`im Netz kursiert ein Fake: ...`: a colon follows the cue, or the word behind it, and what it calls so stands behind that."""
    return any(query.text.gaps[i].strip().startswith(":") for i in (cue.last, min(cue.last + 1, query.size)))


def is_overruled(query: Query, cue: Cue) -> bool:
    """`Snopes has confirmed it`, `they call it fake, but it is real`: the word on truth is there to be contradicted."""
    words, sentence = query.text.words, query.sentences[cue.first]
    here = [i for i in range(max(0, cue.first - 12), min(query.size, cue.last + 14)) if query.sentences[i] == sentence]
    affirmed = [
        i
        for i in here
        if words[i] in AFFIRMED
        and not (cue.first <= i < cue.last)
        and not any(words[j] in NEGATORS for j in (i - 1, i + 1) if j in here)
    ]
    if words[cue.first] in CHECKERS:
        return bool(affirmed) or any(words[i].startswith(LIARS) for i in here)
    if words[cue.first] in BELIEVING and any(words[i] in MEDIA for i in range(cue.last, min(query.size, cue.last + 3))):
        return True
    turns = [i for i in here if i >= cue.last and words[i] in ("but", "aber", "doch")]
    return any(i > turn for turn in turns[:1] for i in affirmed)


def sums_up(query: Query, cue: Cue) -> bool:
    """`“...” This claim is false.`: the cue is all that a short sentence says which opens or closes the message, or follows a quotation."""
    first, last, clauses = cue.first, cue.last, query.clauses
    while first > 0 and clauses[first - 1] == clauses[cue.first] and last - first <= SUMMARY:
        first -= 1
    while last < query.size and clauses[last] == clauses[cue.first] and last - first <= SUMMARY:
        last += 1
    if last - first > SUMMARY or sum(not light for light in (*query.light[first : cue.first], *query.light[cue.last : last])) > 1:
        return False
    before, after = query.text.gaps[first], query.text.gaps[last]
    return (first == 0 and any(mark in after for mark in ENDS)) or (last == query.size and any(mark in before for mark in ENDS))


def is_mentioned(query: Query, cue: Cue) -> bool:
    """The word is only mentioned (`in einen Betrug verwickelt`); nothing is called by it (`das ist Betrug`)."""
    if cue.last - cue.first > 1 or query.text.words[cue.first].startswith("warn") or is_title(query, cue):
        return False
    clauses, clause = query.clauses, query.clauses[cue.first]
    opens = cue.first == 0 or clauses[cue.first - 1] != clause
    closes = cue.last >= query.size or clauses[cue.last] != clause
    before = range(max(0, cue.first - 3), cue.first)
    return not (opens and closes) and not any(query.text.words[i] in NAMING and clauses[i] == clause for i in before)


def is_named(query: Query, cue: Cue) -> bool:
    """`die Nachricht ist Phishing`, `this is a scam`: something is called by the word."""
    words = query.text.words
    return any(words[i] in CALLING for i in range(max(0, cue.first - 2), cue.first))


def answers_no(query: Query, sentence: int) -> bool:
    """`Nein, ...` or `...? Nein.`: this sentence or one beside it is an answer."""
    return not find_answers(query).isdisjoint((sentence - 1, sentence, sentence + 1))


def find_answers(query: Query) -> frozenset[int]:
    """The sentences that are a `no`; looked for once."""
    answers: frozenset[int] | None = query.memory.get("answers")
    if answers is None:
        answers = query.memory["answers"] = _find_answers(query)
    return answers


def _find_answers(query: Query) -> frozenset[int]:
    words, gaps, clauses = query.text.words, query.text.gaps, query.clauses
    return frozenset(
        query.sentences[i]
        for i, word in enumerate(words)
        if word in ANSWERS
        and (gaps[i + 1].strip() in (",", ".", ":", ";", "–", "-") or i + 1 == len(words))
        and (i == 0 or clauses[i] != clauses[i - 1] or words[i - 1] in SAYING)
    )
