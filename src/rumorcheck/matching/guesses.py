"""Guesses what mistyped words were meant to be that nothing tells by themselves, from the one part that a claim lacks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

from rumorcheck.corpus.index import Index
from rumorcheck.matching.edits import count_edits, edits_to_beginning, is_one_edit, slips
from rumorcheck.matching.query import Query, look_up, pattern_hits, with_meant
from rumorcheck.matching.slips import slip_of
from rumorcheck.matching.spelling import Spelling, Vocabulary, is_spelled, letters_of
from rumorcheck.text.terms import stem

MOST_EDITS = 2
"""Edits above which a word is none of a claim's parts."""
ROUGH = 7
"""Letters from which a word of a part is guessed."""
ENDING = 2
"""Last letters of a word in which forms of it differ."""
PARTICIPLE = "ge"
"""What German puts into the midst of a verb."""
LEAST_PARTS = 2
"""Parts of which a claim must have all but one, for that one to be guessed."""
SHORT_PARTS = 3
"""... and to be guessed from a single slip: a word of four letters is one letter apart from many."""
SHORTEST = 4
"""Letters of a word of a part that is guessed from any slip; of three, two neighbours must have changed places or one be doubled."""
SLIPS = frozenset(("swapped", "doubled", "left out"))
"""The slips by which a word that is known by its stem is guessed to be another: with another letter it is another form."""
CERTAIN = 5
"""Letters of a word that is known by its stem, and of the word of a part that it is guessed to be."""
AROUND = 8
"""Words to each side of a mistyped one in which the rest of a phrase is looked for."""
COMPOUND = 6
"""Letters of an open word of a part, below which no compound is guessed to begin with it."""


def with_guesses(
    query: Query, index: Index, vocabulary: Vocabulary, meant: Mapping[int, Sequence[int]], corrected: Mapping[int, int]
) -> tuple[Query, Mapping[int, int]]:
    """The query with what was guessed besides what is `meant` anyway, and with the terms meant by mistyped words."""
    guessed = guess(query, index, vocabulary, meant)
    if not guessed:
        return query, corrected
    more = {i: [*meant.get(i, ()), *elements_of(guessed.get(i, frozenset()), index)] for i in meant.keys() | guessed.keys()}
    terms = {i: term for i, keys in guessed.items() if (term := term_of(keys, index)) >= 0}
    corrected = {**corrected, **terms}
    return with_meant(query, more, index, corrected)._replace(guessed=frozenset(guessed)), corrected


def guess(query: Query, index: Index, vocabulary: Vocabulary, meant: Mapping[int, Sequence[int]]) -> dict[int, set[str]]:
    """The words of parts that mistyped words were meant to be that nothing tells by themselves, where a claim lacks but one of its parts.

    `meant` gives the elements of words that are told by themselves. What a word may be to another claim says nothing here: it is
    belief that decides between them.
    """
    hit = query.hits.keys()
    lacking = [[part for part in required if hit.isdisjoint(part)] for required in vocabulary.required]
    if any(not missing for missing, required in zip(lacking, vocabulary.required, strict=True) if required):
        return {}  # the message has all parts of a claim as it stands
    found: dict[int, set[str]] = {}
    places: list[int] = []
    elements: list[tuple[int, ...]] = []
    for missing, required, spelling in zip(lacking, vocabulary.required, vocabulary.spellings, strict=True):
        if len(missing) != 1 or len(required) < LEAST_PARTS:
            continue
        places = places or guessable(query)
        elements = elements or [(*look_up(word, index).elements, *meant.get(i, ())) for i, word in enumerate(query.text.words)]
        for i in places:
            word, is_known = query.text.words[i], query.terms[i] >= 0
            keys = slipped(word, spelling) if is_known else near_keys(word, spelling, parts=len(required))
            if keys and is_known and is_spelled(word, vocabulary.spellings):
                continue  # `agent` is one word of parts, though another is `argent`
            near = elements_of(keys, index) if keys else ()
            if near and _fulfils(near, i, missing[0], elements, index):
                found.setdefault(i, set()).update(keys)
    return found


def term_of(keys: Set[str], index: Index) -> int:
    """The term of the first of the whole words among `keys` that a wording has; -1 where none has."""
    terms = (index.term(stem(key[1:])) for key in sorted(keys) if key[0] == "=")
    return next((term for term in terms if term >= 0), -1)


def near_keys(word: str, spelling: Spelling, *, parts: int) -> set[str]:
    """The words of a claim's parts that `word` is guessed to be, where the claim has so many `parts`."""
    keys = set() if len(word) < ROUGH - MOST_EDITS else roughly(word, spelling)
    return keys if keys or parts < SHORT_PARTS else closely(word, spelling)


def elements_of(keys: Set[str], index: Index) -> list[int]:
    """What the words of parts fulfil: a whole word all that it would as it should be spelled, an open one itself."""
    found = [*index.find_elements(sorted(key for key in keys if key[0] == "<"))]
    for key in sorted(keys):
        if key[0] == "=":
            found += index.elements(key[1:])
    return found


def _fulfils(near: Sequence[int], place: int, part: frozenset[int], elements: Sequence[tuple[int, ...]], index: Index) -> bool:
    """Whether elements `near` at the `place` of a word fulfil a `part`, alone or in a phrase with the words around it."""
    first = max(0, place - AROUND)
    around = [*elements[first : place + AROUND + 1]]
    around[place - first] = (*around[place - first], *near)
    return not part.isdisjoint(pattern_hits(around, [None] * len(around), index))


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


def closely(word: str, spelling: Spelling) -> set[str]:
    """The words of parts that `word` is a single slip away from, and no other form of: too short for a slip to tell what it was.

    >>> sorted(closely("lonk", Spelling(["=link", "<linken", "=lohn"])))
    ['=link']
    """
    letters, found = letters_of(word), set()
    keys, owns = spelling.keys(word[0]), spelling.letters(word[0])
    near = [key for key, own in zip(keys, owns, strict=True) if not (r := own & ~letters) & r - 1]
    for key in near:
        text, length = key[1:], len(key) - 1
        if len(word) < length - 1 or (len(word) > length + 1 and (key[0] == "=" or length < COMPOUND)):
            continue
        same = next((at for at, (one, other) in enumerate(zip(word, text, strict=False)) if one != other), len(word))
        if same >= min(length, len(word)) - (len(word) == length or key[0] == "<"):
            continue  # with another ending it is another form
        ends = (length - 1, length, length + 1) if key[0] == "<" else (len(word),)
        if any((slips if length < SHORTEST else is_one_edit)(word[:end], text) for end in ends):
            found.add(key)
    return found


def slipped(word: str, spelling: Spelling) -> set[str]:
    """The words of parts of which `word` has all letters but one at most and none that they lack, in another order or one twice.

    >>> spelling = Spelling(["=dioxin", "=chlorine", "=carrot", "=carrots"])
    >>> slipped("dixin", spelling), slipped("chlorinne", spelling), slipped("carrot", spelling)
    ({'=dioxin'}, {'=chlorine'}, set())
    """
    letters = letters_of(word)
    near = [key for key, own in zip(spelling.keys(word[0]), spelling.letters(word[0]), strict=True) if not letters & ~own]
    near = [key for key in near if len(key) > CERTAIN and abs(len(key) - 1 - len(word)) <= 1]
    return {key for key in near if not (word.startswith(key[1:]) or key.startswith(word, 1)) and slip_of(word, key[1:]) in SLIPS}


def guessable(query: Query) -> list[int]:
    """The places of words of content that are long enough to be mistyped.

    One that some claim has must be longer, and is guessed from a sure slip alone, which `chlorinne` is though its stem is another
    word's: `Gewalt` is no slip in `Gestalt`.
    """
    return [
        i
        for i, (word, term, light) in enumerate(zip(query.text.words, query.terms, query.light, strict=True))
        if not light and len(word) >= (SHORTEST - 1 if term < 0 else CERTAIN) and not word[0].isdigit()
    ]
