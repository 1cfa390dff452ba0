"""A message made ready for comparison: terms, weights, sentences and clauses, and the patterns its words hit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rumorcheck.corpus.index import Index, Phrases
from rumorcheck.records import NamedTuple
from rumorcheck.text.normalize import Normalized
from rumorcheck.text.terms import is_light, stem

PHRASE_GAP = 2
"""Words that may stand between two words of a phrase pattern."""

_SENTENCE_ENDS = frozenset(".!?\n")
_CLAUSE_ENDS = frozenset(',;:–()"')


class Hit(NamedTuple):
    """Words `first` to `last` (exclusive) fulfil a pattern; `own` are those that are its elements and not in its gaps."""

    first: int
    last: int
    own: tuple[int, ...]


class Query(NamedTuple):
    """Parallel lists over the words of one message."""

    text: Normalized
    stems: list[str]
    terms: list[int]
    """Number of each stem in the index, -1 where no claim has it."""
    joined: list[int]
    """Number of the term that this word and the next make when written as one, or -1 (`whats app`)."""
    light: list[bool]
    sentences: list[int]
    clauses: list[int]
    questions: frozenset[int]
    """The sentences that end in a question mark."""
    hits: dict[int, list[Hit]]
    """Pattern number -> the stretches of words that fulfil it."""

    @property
    def size(self) -> int:
        """Number of words."""
        return len(self.terms)


def read_query(text: Normalized, index: Index) -> Query:
    """Look each word up once. Cost grows linearly with the message."""
    words, gaps = text.words, text.gaps
    stems = [stem(word) for word in words]
    terms = [index.term(name) for name in stems]
    light = [is_light(word) for word in words]
    joined = [-1] * len(words)
    for i in range(len(words) - 1):
        if _may_join(words, gaps, light, i):
            joined[i] = index.term(stem(words[i] + words[i + 1]))
    sentences, clauses, questions = _segments(gaps, len(words))
    return Query(text, stems, terms, joined, light, sentences, clauses, questions, pattern_hits(text, light, index))


def _may_join(words: list[str], gaps: list[str], light: list[bool], i: int) -> bool:
    """Whether word `i` and the next may be one written apart. Function words are not: `im Pflegeheim` has no `impf-` in it."""
    apart = gaps[i + 1] in (" ", "-") and not (light[i] or light[i + 1])
    return apart and len(words[i]) > 1 and len(words[i + 1]) > 1 and 6 <= len(words[i] + words[i + 1]) <= 40


def _segments(gaps: list[str], size: int) -> tuple[list[int], list[int], frozenset[int]]:
    """Sentence and clause number of each word, and the sentences that ask."""
    sentences: list[int] = []
    clauses: list[int] = []
    questions: set[int] = set()
    sentence = clause = 0
    for i in range(size):
        gap = gaps[i]
        if i and gap != " ":
            marks = set(gap)
            if marks & _SENTENCE_ENDS:
                if "?" in marks:
                    questions.add(sentence)
                sentence += 1
                clause += 1
            elif marks & _CLAUSE_ENDS or " - " in gap:
                clause += 1
        sentences.append(sentence)
        clauses.append(clause)
    if "?" in gaps[size]:
        questions.add(sentence)
    return sentences, clauses, frozenset(questions)


def pattern_hits(
    text: Normalized, light: list[bool], index: Index, meant: Mapping[int, Sequence[int]] = {}
) -> dict[int, list[Hit]]:
    """Which patterns the words of `text` fulfil, and where. `meant` gives further elements a mistyped word stands for."""
    words = text.words
    hits: dict[int, list[Hit]] = {}
    elements = [index.elements(word) for word in words]
    for i, more in meant.items():
        elements[i] = (*elements[i], *(element for element in more if element not in elements[i]))
    for i, found in enumerate(elements):
        if found:
            _element_hits(found, (i, i + 1), index, elements, hits)
        if i + 1 < len(words) and _may_join(words, text.gaps, light, i):
            together = index.elements(words[i] + words[i + 1])
            if together:
                alone = (*found, *elements[i + 1])
                _element_hits([e for e in together if e not in alone], (i, i + 2), index, elements, hits)
    return hits


def _element_hits(
    found: Sequence[int], span: tuple[int, int], index: Index, elements: list[tuple[int, ...]], hits: dict[int, list[Hit]]
) -> None:
    """The patterns that elements `found` at the words of `span` fulfil alone, and the phrases that begin with them."""
    for element in found:
        patterns, phrases = index.element(element)
        for pattern in patterns:
            hits.setdefault(pattern, []).append(Hit(*span, tuple(range(*span))))
        if phrases:
            _phrase_hits(phrases, span, elements, hits)


def _phrase_hits(phrases: Phrases, span: tuple[int, int], elements: list[tuple[int, ...]], hits: dict[int, list[Hit]]) -> None:
    """Phrases whose first element stands at the words of `span`; each further one is looked for a few words on."""
    first, after = span
    met: set[int] = set()
    for second in range(after, min(after + PHRASE_GAP + 1, len(elements))):
        for element in elements[second]:
            if element not in phrases or element in met:
                continue
            met.add(element)
            for pattern, rest in phrases[element]:
                own = _follow(rest, [*range(first, after), second], elements)
                if own:
                    hits.setdefault(pattern, []).append(Hit(first, own[-1] + 1, tuple(own)))


def _follow(rest: Sequence[int], own: list[int], elements: list[tuple[int, ...]]) -> list[int]:
    """`own` with the words of the `rest` of a phrase behind them; empty if one is missing."""
    for element in rest:
        here = range(own[-1] + 1, min(own[-1] + PHRASE_GAP + 2, len(elements)))
        found = next((j for j in here if element in elements[j]), -1)
        if found < 0:
            return []
        own.append(found)
    return own
