"""Mistyped words: what a word that no claim has was meant to be.

A word is compared only with the few terms that can be near enough, found by length and letters.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from rumorcheck.corpus.index import Index
from rumorcheck.corpus.layout import SPELLED_FROM
from rumorcheck.matching.edits import choose_distance, count_edits, edits_to_beginning, is_one_edit, slips
from rumorcheck.matching.guesses import MOST_EDITS, elements_of, with_guesses
from rumorcheck.matching.query import Query, look_up, with_meant
from rumorcheck.matching.spelling import Shelf, Spelling, Vocabulary, is_spelled, letters_of
from rumorcheck.text.terms import is_light, stem

SHORTEST = 5
"""Letters below which a word is not corrected: too many words are one letter apart."""
CLOSE = 0.78
"""Normalised similarity (optimal string alignment) from which one word is taken for another; 1 edit in 5 letters, 2 in 10."""
MOST_WORDS = 80
"""Unknown words corrected in one message; the cost of a lookup stays bounded."""

TWICE = 8
"""Letters above which a word may be two letters longer or shorter than it was meant to be."""


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
    meant = {i: elements_meant(index.term_text(term), index, spellings) for i, term in corrected.items()}
    parts = {i: spelled_nearly(words[i], spellings) for i in unknown}
    for i in [i for i in asked if query.terms[i] in own][:MOST_WORDS]:
        if not look_up(words[i], index).elements:
            parts[i] = other_forms(words[i], spellings)
    for i, near_parts in parts.items():
        if near_parts:
            meant.setdefault(i, []).extend(elements_of(near_parts, index))
    if meant:
        query = with_meant(query, meant, index, corrected)
    return with_guesses(query, index, known, meant, corrected)


def elements_meant(form: str, index: Index, spellings: Sequence[Spelling]) -> list[int]:
    """What a mistyped word fulfils that was taken for a term: what its stem does, and the words of parts that have this stem.

    A stem has no ending by which a part could know it: `vergifhet` is `vergif`, and fulfils `vergift*`.
    """
    keys = (key for spelling in spellings for key in spelling.keys(form[0]) if key.startswith(form, 1))
    return [*index.elements(form), *elements_of({key for key in keys if stem(key[1:]) == form}, index)]


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
