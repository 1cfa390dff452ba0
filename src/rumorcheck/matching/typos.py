"""Mistyped words: what a word that no claim has was meant to be.

A word is compared only with the few terms that can be near enough, found by length and letters.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from sys import intern

from rumorcheck.corpus.hints import Phrases
from rumorcheck.corpus.index import Index
from rumorcheck.corpus.layout import SPELLED_FROM
from rumorcheck.matching.edits import choose_distance, count_edits, edits_to_beginning, is_one_edit
from rumorcheck.matching.query import Query, look_up, with_meant
from rumorcheck.records import NamedTuple
from rumorcheck.text.terms import is_light, stem

SHORTEST = 5
"""Letters below which a word is not corrected: too many words are one letter apart."""
CLOSE = 0.78
"""Normalised similarity (optimal string alignment) from which one word is taken for another; 1 edit in 5 letters, 2 in 10."""
MOST_WORDS = 80
"""Unknown words corrected in one message; the cost of a lookup stays bounded."""

MOST_EDITS = 2
"""Edits above which a word is none of a claim's parts."""
TWICE = 8
"""Letters above which a word may be two letters longer or shorter than it was meant to be."""


ROUGH = 7
"""Letters from which a word of a part is guessed."""
ENDING = 2
"""Last letters of a word in which forms of it differ."""
PARTICIPLE = "ge"
"""What German puts into the midst of a verb."""
LEAST_PARTS = 2
"""Parts of which a claim must have all but one, for that one to be guessed."""

Shelf = Mapping[int, Sequence[tuple[str, int]]]
"""Terms with their numbers by length."""


class TermShelf(dict[int, list[tuple[str, int]]]):
    """The terms of a claim by length; those of one length are read when a word is first compared with them."""

    def __init__(self, terms: Iterable[int], index: Index) -> None:
        super().__init__()
        self._terms = tuple(terms)
        self._letters = bytes(map(index.term_letters.__getitem__, self._terms))
        self._index = index

    def __missing__(self, length: int) -> list[tuple[str, int]]:
        found = self[length] = [entry for entry in self._entries(min(length, 255)) if len(entry[0]) == length]
        return found

    def _entries(self, letters: int) -> Iterator[tuple[str, int]]:
        at = self._letters.find(letters)
        while at >= 0:
            yield self._index.term_entry(self._terms[at])
            at = self._letters.find(letters, at + 1)


class Spelling:
    """The words of claims' parts by their first letter: mistyped words keep it nearly always.

    Those of a letter are read when a word is first compared with them. A word that many claims have is one string in memory.
    """

    __slots__ = ("_keys", "_letters", "_lines")

    def __init__(self, keys: Iterable[str]) -> None:
        self._lines: dict[str, str] = {}
        """The words by their first letter, as the index has them."""
        self._keys: dict[str, Sequence[str]] = {}
        self._letters: dict[str, array[int]] = {}
        for key in keys:
            if key[0] != ">":  # endings are not corrected
                self._lines[key[1]] = f"{self._lines.get(key[1], '')} {key}"

    @classmethod
    def read(cls, lines: str) -> Spelling:
        """The words in `lines`, one for each first letter."""
        spelling = cls(())
        spelling._lines = {line[1]: line for line in lines.split("\n") if line}
        return spelling

    def keys(self, first: str) -> Sequence[str]:
        """The words that begin with the letter `first`."""
        known = self._keys.get(first)
        if known is None:
            known = self._keys[first] = [*map(intern, self._lines.pop(first, "").split())]
        return known

    def letters(self, first: str) -> Sequence[int]:
        """The letters of each of them (see `letters_of`)."""
        known = self._letters.get(first)
        if known is None:
            known = self._letters[first] = array("Q", (letters_of(key[1:]) for key in self.keys(first)))
        return known


class Vocabulary(NamedTuple):
    """What a mistyped word may have been meant to be: terms of wordings, and words of parts."""

    shelves: Sequence[Shelf]
    spellings: Sequence[Spelling]
    own: Set[int]
    """The terms of all these wordings that the message has."""
    required: Sequence[Sequence[frozenset[int]]] = ()
    """The parts that each of the claims must have, as patterns."""


def correct(query: Query, index: Index, vocabulary: Callable[[], Vocabulary]) -> tuple[Query, Mapping[int, int]]:
    """The query with the patterns its mistyped words were meant to hit, and for each such position the term meant.

    `vocabulary` is only asked for where a word of content is long enough: most of it is read from the index for that.
    """
    words, stems, light = query.text.words, query.stems, query.light
    asked = [i for i, word in enumerate(words) if not light[i] and len(word) >= SPELLED_FROM and not stems[i][0].isdigit()]
    if not asked:
        return query, {}
    known = vocabulary()
    shelves, spellings, own = known.shelves, known.spellings, known.own
    unknown = [i for i in asked if query.terms[i] < 0 and not is_spelled(words[i], spellings)][:MOST_WORDS]
    near = [[*comparable(stems[i], shelves)] if len(stems[i]) >= SHORTEST else [] for i in unknown]
    distance = choose_distance(sum(map(len, near)))
    nearby = ((i, nearest(stems[i], terms, distance)) for i, terms in zip(unknown, near, strict=True))
    corrected = {i: term for i, term in nearby if term >= 0}
    for i in unknown:
        if i not in corrected and len(single := squeeze(stems[i])) >= SHORTEST and single != stems[i]:
            term = nearest(single, comparable(single, shelves), distance)
            corrected |= {i: term} if term >= 0 else {}
    meant = {i: [*index.elements(index.term_text(term))] for i, term in corrected.items()}
    parts = {i: spelled_nearly(words[i], spellings) for i in unknown}
    for i in [i for i in asked if query.terms[i] in own][:MOST_WORDS]:
        if not look_up(words[i], index).elements:
            parts[i] = other_forms(words[i], spellings)
    for i, near_parts in parts.items():
        if near_parts:
            meant.setdefault(i, []).extend(_elements_of(near_parts, index))
    if meant:
        query = with_meant(query, meant, index, corrected)
    guessed = guess(query, index, known)
    if guessed:
        more = {i: [*meant.get(i, ()), *guessed.get(i, ())] for i in meant.keys() | guessed.keys()}
        query = with_meant(query, more, index, corrected)._replace(guessed=frozenset(guessed))
    return query, corrected


def guess(query: Query, index: Index, vocabulary: Vocabulary) -> dict[int, list[int]]:
    """What mistyped words were meant to be that nothing tells by themselves, where a claim lacks but one of its parts.

    A word that any claim has is never guessed, mistyped though it may be: too many are another form of it. What a word may be to another claim says nothing here: it is belief that decides between them.
    """
    hit = query.hits.keys()
    lacking = [[part for part in required if hit.isdisjoint(part)] for required in vocabulary.required]
    if any(not missing for missing, required in zip(lacking, vocabulary.required, strict=True) if required):
        return {}  # the message has all parts of a claim as it stands
    found: dict[int, list[int]] = {}
    places: list[int] = []
    for missing, required, spelling in zip(lacking, vocabulary.required, vocabulary.spellings, strict=True):
        if len(missing) != 1 or len(required) < LEAST_PARTS:
            continue
        places = places or guessable(query)
        for i in places:
            word = query.text.words[i]
            keys = roughly(word, spelling)
            near = _elements_of(keys, index) if keys else ()
            if any(_fulfils(index.element(element), missing[0]) for element in near):
                found.setdefault(i, []).extend(near)
    return found


def _elements_of(keys: Set[str], index: Index) -> list[int]:
    """What the words of parts fulfil: a whole word all that it would as it should be spelled, an open one itself."""
    found = [*index.find_elements(sorted(key for key in keys if key[0] == "<"))]
    for key in sorted(keys):
        if key[0] == "=":
            found += index.elements(key[1:])
    return found


def _fulfils(element: tuple[tuple[int, ...], Phrases], part: frozenset[int]) -> bool:
    """Whether an element alone fulfils a `part`, or begins a phrase that may."""
    patterns, phrases = element
    return not part.isdisjoint(patterns) or any(pattern in part for rests in phrases.values() for pattern, _ in rests)


def roughly(word: str, spelling: Spelling) -> set[str]:
    """The words of parts that `word` may have been meant to be with more edits than tell it alone: two in seven letters.

    >>> sorted(roughly("enistin", Spelling(["=einstein", "<estland"])))
    ['=einstein']
    """
    letters, found = letters_of(word), set()
    keys, owns = spelling.keys(word[0]), spelling.letters(word[0])
    # letters that the word lacks: no more than edits, and to count them would take a call for each key
    near = [key for key, own in zip(keys, owns, strict=True) if not (r := (r := own & ~letters) & r - 1) & r - 1]
    for key in near:
        length = len(key) - 1
        if length < ROUGH or len(word) < length - MOST_EDITS or (key[0] == "=" and len(word) > length + MOST_EDITS):
            continue
        if word[: length - ENDING] == key[1 : length - ENDING + 1]:
            continue  # with another ending it is another form
        if key[-ENDING:] not in word if key[0] == "<" else key[-1] != word[-1]:
            continue  # a compound that begins alike is another word
        if PARTICIPLE in word and word.replace(PARTICIPLE, "", 1) == key[1:]:
            continue  # `abgefangen` is a form of `abfangen`
        if (edits_to_beginning if key[0] == "<" else count_edits)(key[1:], word) <= MOST_EDITS:
            found.add(key)
    return found


def guessable(query: Query) -> list[int]:
    """The places of words of content that no claim has."""
    return [
        i
        for i, (word, term, light) in enumerate(zip(query.text.words, query.terms, query.light, strict=True))
        if not light and term < 0 and len(word) >= ROUGH - MOST_EDITS and not word[0].isdigit()
    ]


def letters_of(word: str) -> int:
    """A bit for each letter of a word. Letters may share one: that two words have few letters apart is never missed."""
    letters = 0
    for letter in word:
        letters |= 1 << (ord(letter) & 63)
    return letters


def spelled_nearly(word: str, spellings: Sequence[Spelling]) -> set[str]:
    """The words of parts that `word`, mistyped, was most likely meant to fulfil: those with the fewest edits.

    Beginnings that it has as it is say nothing of what was meant behind them: `dichtmahen` begins with `dicht` and is `dichtmachen`.
    """
    found = distances(word, spellings)
    if not found and (single := squeeze(word)) != word:
        found = {key: edits + 1 for key, edits in distances(single, spellings).items()}
    fewest = min(filter(None, found.values()), default=0)
    longest = max((len(key) for key, edits in found.items() if not edits), default=0)
    return {key for key, edits in found.items() if edits == fewest and len(key) > longest}


def is_spelled(word: str, spellings: Sequence[Spelling]) -> bool:
    """Whether `word` is one of the parts' words as it stands: then nothing else was meant, though no wording has it."""
    keys = {"=" + word, "<" + word}
    return bool([spelling for spelling in spellings if not keys.isdisjoint(spelling.keys(word[0]))])


def squeeze(word: str) -> str:
    """`word` with each letter once where it stands twice: the mildest of slips, and often one beside another.

    >>> squeeze("whhatssapp")
    'whatsap'
    """
    return "".join([one for one, after in zip(word, word[1:] + " ", strict=True) if one != after])


def other_forms(word: str, spellings: Sequence[Spelling]) -> set[str]:
    """The words of parts with the stem of `word` that are one edit away from it, and no form with another ending: slips that it hides.

    >>> other_forms("kirschne", [Spelling(["=kirschen", "=kirsch", "=kirchen"])])
    {'=kirschen'}
    """
    form = stem(word)
    same = 1 + len(form)
    keys = {key for spelling in spellings for key in spelling.keys(word[0]) if key[1:same] == form}
    return {key for key in keys if _is_slip(word, key[1:]) and stem(key[1:]) == form and not is_light(key[1:])}


def _is_slip(word: str, text: str) -> bool:
    return is_one_edit(word, text) and not (word.startswith(text) or text.startswith(word))


def distances(word: str, spellings: Sequence[Spelling]) -> dict[str, int]:
    """The words of parts that `word`, mistyped, may have been meant to fulfil, and how many edits it is away from each."""
    letters, longest = letters_of(word), len(word)
    one = longest < TWICE  # no part within its reach is long enough to be two edits away
    found: dict[str, int] = {}
    for spelling in spellings:
        for key, own in zip(spelling.keys(word[0]), spelling.letters(word[0]), strict=True):
            apart = own & ~letters
            if apart and (apart & apart - 1 if one else (rest := apart & apart - 1) & rest - 1):
                continue  # more letters than edits; to count them would take a call for each word
            length, is_open = len(key) - 1, key[0] == "<"
            if longest < length - 1 - (length > TWICE) or not (is_open or longest <= length + 1 + (length > TWICE)):
                continue
            most = min(allowed(length), MOST_EDITS)
            if apart.bit_count() > most:
                continue
            text = key[1:]
            if not most:
                beginnings = (word[:length], word[: length + 1]) if is_open else (word,)
                edits = 1 if any(slips(beginning, text) for beginning in beginnings) else 9
            elif most == 1:
                ends = (length, length - 1, length + 1) if is_open else (longest,)
                near = [end for end in ends if is_one_edit(text, word[:end])]
                if is_open and word[: length - 1] == text[:-1] and word[:length] != text:
                    continue  # `Chemnitz` begins like `Chemo` and is another word
                edits = int(text != word[: ends[0]]) if near else 9
            else:
                edits = edits_to_beginning(text, word) if is_open else count_edits(text, word)
            if edits <= max(most, 1):
                found[key] = edits
    return found


def slips(word: str, text: str) -> bool:
    """Whether `word` is `text` with two neighbours swapped or one letter doubled: slips that do not make another word of it.

    >>> slips("tnak", "tank"), slips("laauft", "lauft"), slips("bank", "tank")
    (True, True, False)
    """
    if len(word) == len(text):
        apart = [i for i, (one, other) in enumerate(zip(word, text, strict=True)) if one != other]
        return (
            len(apart) == 2 and apart[1] == apart[0] + 1 and word[apart[0]] == text[apart[1]] and word[apart[1]] == text[apart[0]]
        )
    return len(word) == len(text) + 1 and any(
        word[i] == word[i + 1] and word[:i] + word[i + 1 :] == text for i in range(len(text))
    )


def comparable(word: str, shelves: Sequence[Shelf]) -> set[tuple[str, int]]:
    """The terms that may be close to `word`: of a length near enough, and with few letters that only one of the two has.

    Where a single edit is allowed it is looked for at once, which takes fewer calls than to count edits.
    """
    letters = set(word)
    found: set[tuple[str, int]] = set()
    for length in range(len(word) - allowed(len(word)), len(word) + len(word) // 3 + 1):
        edits = allowed(max(length, len(word)))
        if abs(length - len(word)) > edits:
            continue
        same = max(
            1, (min(length, len(word)) - 1) // 2
        )  # a single edit leaves one half as it is, but for the letters in the middle
        first, last = word[:same], word[-same:]
        for shelf in shelves:
            entries = shelf[length]
            if edits == 1:
                halves = [entry for entry in entries if entry[0][:same] == first or entry[0][-same:] == last]
                found.update([entry for entry in halves if is_one_edit(word, entry[0])])
                continue
            for entry in entries:
                if len(letters.difference(entry[0])) <= edits >= len(set(entry[0]) - letters):
                    found.add(entry)
    return found


def allowed(longest: int) -> int:
    """Edits after which two words, the longer one of `longest` letters, are still close."""
    return int((1.0 - CLOSE) * longest + 1e-9)


def nearest(word: str, terms: Iterable[tuple[str, int]], distance: Callable[[str, str], int]) -> int:
    """The number of the term nearest to `word`, the lowest of those as near; -1 where none is `CLOSE`."""
    best, found = 0.0, -1
    for text, term in terms:
        longest = max(len(word), len(text))
        edits = distance(word, text)
        likeness = 1.0 - edits / longest
        if edits <= allowed(longest) and (likeness > best or (likeness == best and term < found)):
            best, found = likeness, term
    return found
