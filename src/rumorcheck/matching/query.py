"""A message made ready for comparison: terms, weights, sentences and clauses, and the patterns its words hit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from rumorcheck.corpus.hints import Fulfilled, Phrases
from rumorcheck.corpus.index import Index
from rumorcheck.matching.slips import function_meant, read_slips, side_meant
from rumorcheck.records import NamedTuple
from rumorcheck.text.normalize import FOLDING, Normalized, normalize
from rumorcheck.text.terms import is_light, stem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

PHRASE_GAP = 2
"""Words that may stand between two words of a phrase pattern."""
APART = (" ", "-")
"""What may stand between two words that are one written apart."""
SHORTEST, LONGEST = 6, 40
"""Letters such a word may have."""
REMEMBERED = 30_000
"""Words whose entry in the index is remembered, a third of a kilobyte each; above it the memory of a long batch starts anew."""

NOTHING: Mapping[int, int] = {}
FULFILS = "fulfils"
"""Where a query remembers the pattern elements of each word as it stands, and the joined words."""
NAME = 4
"""Words in quotation marks up to which they are a name and no sentence of their own."""
_SENTENCE_ENDS = frozenset(".!?\n")
_CLAUSE_ENDS = frozenset(',;:–()"')


class Hit(NamedTuple):
    """Words `first` to `last` (exclusive) fulfil a pattern; `own` are those that are its elements and not in its gaps."""

    first: int
    last: int
    own: tuple[int, ...]


class Word(NamedTuple):
    """What the index knows of a folded word."""

    stem: str
    term: int
    """Number of the stem in the index, -1 where no claim has it."""
    light: bool
    elements: tuple[int, ...]
    """The pattern elements it fits."""
    meant: str
    """The negator, word on truth or function word that it is, mistyped; else empty."""


class Joined(NamedTuple):
    """What the index knows of two words written as one."""

    term: int
    elements: tuple[int, ...]
    """The pattern elements that only both together fit, and maybe some that one of them fits."""


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
    memory: dict[Any, Any]
    """What was worked out of the other fields and is asked for again and again; a query with other fields needs an empty one."""
    linked: tuple[str, ...] = ()
    """The words of content that only the addresses in the message have: what the pages they lead to are about. Claims are found by
    them, and nothing is read into them: a page may deny what its address names."""

    mended: frozenset[int] = frozenset()
    """The mistyped words that were taken for terms that claims have."""
    guessed: frozenset[int] = frozenset()
    """The mistyped words that were guessed from what a claim lacks: parts that hang on them need belief."""

    @property
    def size(self) -> int:
        """Number of words."""
        return len(self.terms)


def read_query(text: Normalized, index: Index) -> Query:
    """Look each word up once. Cost grows linearly with the message."""
    words = text.words
    read = [look_up(word, index) for word in words]
    meant = {i: word.meant for i, word in enumerate(read) if word.meant}
    unknown = [i for i, word in enumerate(read) if word.term < 0 and not (word.light or word.meant)]
    spaced = [i for i in unknown if text.ends[i] - text.starts[i] >= 2 * len(words[i]) - 1]
    if spaced:
        from rumorcheck.matching.spaced import part_words  # only for words written letter by letter

        parted = part_words(text, spaced, lambda word: (known := look_up(word, index)).light or known.term >= 0)
        if parted is not text:
            return read_query(parted, index)
    if unknown:
        meant |= read_slips(words, unknown)
    if meant:
        text = text._replace(words=[meant.get(i, word) for i, word in enumerate(words)])
        read = [look_up(word, index) for word in text.words]
    light = [word.light for word in read]
    together = _joined(text, light, index)
    joined = [word.term if word else -1 for word in together]
    sentences, clauses, questions = _segments(text)
    elements = [word.elements for word in read]
    hits = pattern_hits(elements, together, index)
    stems, terms = [word.stem for word in read], [word.term for word in read]
    memory = {FULFILS: (elements, together)}
    return Query(text, stems, terms, joined, light, sentences, clauses, questions, hits, memory, _linked(text, index))


def with_meant(query: Query, meant: Mapping[int, Sequence[int]], index: Index, corrected: Mapping[int, int] = NOTHING) -> Query:
    """The query with its mistyped words as they were meant: `meant` gives further pattern elements by their place, `corrected` terms."""
    told, together = query.memory[FULFILS]
    elements = [*told]
    for i, more in meant.items():
        own = elements[i]
        elements[i] = (*own, *[element for element in more if element not in own])
    hits = pattern_hits(elements, together, index)
    terms, stems = [*query.terms], [*query.stems]
    for i, term in corrected.items():
        terms[i], stems[i] = term, index.term_text(term)
    memory = {FULFILS: (told, together)}
    return query._replace(terms=terms, stems=stems, hits=hits, memory=memory, mended=frozenset(corrected))


def unknown_words(query: Query, places: Iterable[int]) -> list[int]:
    """Those of the `places` with a word of content that no claim has, or that was taken for one that a claim has."""
    return [i for i in places if not query.light[i] and (query.terms[i] < 0 or i in query.mended)]


def _linked(text: Normalized, index: Index) -> tuple[str, ...]:
    """Read from addresses only where claims are known by their sentences alone: others are told by their parts, and need no such help."""
    said = " ".join(link.said for link in text.links)
    if not said or not index.has_bare():
        return ()
    return tuple(word for word in dict.fromkeys(normalize(said, FOLDING).words) if word not in text.words and not is_light(word))


def look_up(word: str, index: Index) -> Word:
    """What the index knows of `word`; remembered, since most words of a message were in others before."""
    known: Word | None = index.words.get(word)
    if known is None:
        if len(index.words) >= REMEMBERED:
            index.words.clear()
        form = stem(word)
        light = is_light(word)
        meant = "" if light else side_meant(word)
        term, elements = index.term(form), index.elements(word)
        if not (meant or light or elements) and (term < 0 or is_light(form)):
            meant = function_meant(word)
        known = index.words[word] = Word(form, term, light, elements, meant)
    return known


def look_up_joined(one: str, other: str, index: Index) -> Joined:
    """What the index knows of two words written as one; remembered beside the words, of which none has a space in it."""
    key = f"{one} {other}"
    known: Joined | None = index.words.get(key)
    if known is None:
        if len(index.words) >= REMEMBERED:
            index.words.clear()
        known = index.words[key] = Joined(index.term(stem(one + other)), index.elements_beyond(one, other))
    return known


def _joined(text: Normalized, light: list[bool], index: Index) -> list[Joined | None]:
    """For each word, what it and the next make when written as one; None where that is no word.

    Function words are not joined: `im Pflegeheim` has no `impf-` in it.
    """
    words, gaps = text.words, text.gaps
    found: list[Joined | None] = [None] * len(words)
    for i in range(len(words) - 1):
        if light[i] or light[i + 1] or gaps[i + 1] not in APART:
            continue
        one, other = words[i], words[i + 1]
        if len(one) > 1 and len(other) > 1 and SHORTEST <= len(one) + len(other) <= LONGEST:
            found[i] = look_up_joined(one, other, index)
    return found


def _segments(text: Normalized) -> tuple[list[int], list[int], frozenset[int]]:
    """Sentence and clause number of each word, and the sentences that ask."""
    sentences: list[int] = []
    clauses: list[int] = []
    questions: set[int] = set()
    sentence = clause = 0
    named = _named_in_quotes(text.gaps) if '"' in text.text else ()
    for i, gap in enumerate(text.gaps[:-1]):
        if i and gap != " ":
            marks = set(gap)
            if marks & _SENTENCE_ENDS and not ('"' in marks and _goes_on(text, i)):
                if "?" in marks:
                    questions.add(sentence)
                sentence += 1
                clause += 1
            elif (marks & _CLAUSE_ENDS and i not in named) or " - " in gap:
                clause += 1
        sentences.append(sentence)
        clauses.append(clause)
    if "?" in text.gaps[-1]:
        questions.add(sentence)
    return sentences, clauses, frozenset(questions)


def _goes_on(text: Normalized, i: int) -> bool:
    """`Die Nachricht „Bist du das?“ mit Link ist Phishing`: what is quoted ends here, the sentence around it does not."""
    mark = max(text.gaps[i].rfind(end) for end in ".!?")
    return mark < text.gaps[i].rfind('"') and "\n" not in text.gaps[i] and text.original[text.starts[i]].islower()


def _named_in_quotes(gaps: Sequence[str]) -> frozenset[int]:
    """The gaps of quotation marks around a few words: `there is no "Good Times" virus` is one clause."""
    quotes = [i for i, gap in enumerate(gaps) if '"' in gap]
    named: set[int] = set()
    for first, last in zip(quotes[::2], quotes[1::2], strict=False):
        inside = "".join(gaps[first + 1 : last])
        if last - first <= NAME and not inside.strip() and not (set(gaps[first] + gaps[last]) - {" ", '"'}):
            named.update((first, last))
    return frozenset(named)


def pattern_hits(elements: list[tuple[int, ...]], together: list[Joined | None], index: Index) -> dict[int, list[Hit]]:
    """Which patterns the words of a message fulfil, and where. `elements` are those of each word, `together` the joined words."""
    hits: dict[int, list[Hit]] = {}
    for i, found in enumerate(elements):
        if found:
            _element_hits(found, (i,), index.fulfilled, elements, hits)
        both = together[i]
        if both and both.elements:
            alone = (*found, *elements[i + 1])
            new = [element for element in both.elements if element not in alone]
            _element_hits(new, (i, i + 1), index.fulfilled, elements, hits)
    return hits


def _element_hits(
    found: Sequence[int], own: tuple[int, ...], fulfilled: Fulfilled, elements: list[tuple[int, ...]], hits: dict[int, list[Hit]]
) -> None:
    """The patterns that elements `found` at the words in `own` fulfil alone, and the phrases that begin with them."""
    here: Hit | None = None  # half of the words fulfil nothing
    ahead: frozenset[int] | None = None
    after = own[-1] + 1
    for element in found:
        patterns, phrases = fulfilled[element]
        for pattern in patterns:
            here = here or Hit(own[0], after, own)
            if pattern in hits:
                hits[pattern].append(here)
            else:
                hits[pattern] = [here]
        if phrases:
            if ahead is None:
                ahead = frozenset().union(*elements[after : after + PHRASE_GAP + 1])
            if not phrases.keys().isdisjoint(ahead):  # most go on with a word that the message does not have
                _phrase_hits(phrases, own, elements, hits)


def _phrase_hits(phrases: Phrases, begun: tuple[int, ...], elements: list[tuple[int, ...]], hits: dict[int, list[Hit]]) -> None:
    """Phrases whose first element stands at the words in `begun`; each further one is looked for a few words on."""
    first, after = begun[0], begun[-1] + 1
    met: set[int] = set()
    for second in range(after, min(after + PHRASE_GAP + 1, len(elements))):
        for element in elements[second]:
            if element not in phrases or element in met:
                continue
            met.add(element)
            for pattern, rest in phrases[element]:
                own = _follow(rest, [*begun, second], elements) if rest else [*begun, second]
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
