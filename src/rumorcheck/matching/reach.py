"""Tells most everyday messages from those the matcher must see: a message no claim can reach needs no lookup. Reads an open index.

It only ever says "out of reach" where the matcher would find nothing, by what every rule of the matcher asks for at least:

- a claim whose parts stand together needs all of them, or the contrary of its predicate for that; one that is contradicted its
  subject and a tone (`denial.has_tone`);
- likeness to a wording, and belief, need `MASS` of matched weight in one wording, and `ROUGH` of that wording's own;
- where no part of a claim is named they need far more: most of a wording (`bare_coverage`, `bare_mass`), or a near copy's mass, or
  the very words of a wording;
- a mistyped word counts as every part of a claim that it may have been meant to be; a message with one that may have been
  meant to be a term is looked up;
- a message that says what holds about a claim says it in nearly those words (`halves`);
- a link, and a claim without parts, are left to the matcher.

Reading all wordings of a corpus takes as long as some dozens of lookups, so that is left until a corpus was asked so often. A test
holds it against the matcher; where the rules change, that test says so.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Callable, Sequence
from itertools import accumulate

from rumorcheck.corpus import Corpus
from rumorcheck.corpus.index import Index
from rumorcheck.matching.belief import MASS_UNIT
from rumorcheck.matching.denial import has_tone
from rumorcheck.matching.frames import named_parts
from rumorcheck.matching.guesses import SHORT_PARTS, elements_of, near_keys
from rumorcheck.matching.halves import Points
from rumorcheck.matching.query import Query, with_meant
from rumorcheck.matching.spelling import Spelling
from rumorcheck.matching.thresholds import DEFAULT, Thresholds
from rumorcheck.matching.typos import CLOSE, SHORTEST, distances, other_forms, squeeze
from rumorcheck.matching.windows import ROUGH

MASS = MASS_UNIT * DEFAULT.partial_mass
"""Matched weight below which no rule but that of complete parts lifts a claim into a band."""
SLACK = 1e-6
"""Sums in another order differ in their last digits."""
COMMON = 300
"""Wordings from which a term is counted for all wordings at once: cheaper, and never too little."""
STEMS = 50_000
"""Unknown words whose nearness to known ones is remembered."""
WORDS_OUT = 24
"""Words up to which a message is tried: longer ones almost never are out of reach."""
PATIENCE = 4
"""Claims whose wordings are read in the time of one lookup: a corpus is read when it was asked as often as that is worth."""


def is_out(query: Query, corpus: Corpus, thresholds: Thresholds) -> bool:
    """Whether nothing can be found in this message; never where that is not known yet or not worth asking."""
    if query.size > WORDS_OUT or thresholds != DEFAULT:
        return False
    reach: Reach | int = corpus.derived.get("reach", 0)
    if isinstance(reach, int):
        corpus.derived["reach"] = reach + 1 if PATIENCE * reach < corpus.index.size else Reach(corpus.index)
        return False
    return reach.is_out(query)


def may_tell_half(query: Query, corpus: Corpus) -> bool:
    """Whether the message may say a point that holds about any claim; so, too, as long as that is not known yet."""
    reach: Reach | int = corpus.derived.get("reach", 0)
    return isinstance(reach, int) or not reach.applies or reach.tells_point(query)


class Reach:
    """The wordings of an index, by term."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._weights = index.term_weights
        self._claims: list[int] = []
        """The claim of each wording, and the matched weight it needs to count: where a part of the claim is named, and where none is."""
        self._named: list[float] = []
        self._unnamed: list[float] = []
        self._parts: dict[int, array[int]] = {}
        """Pattern -> the claims that have it in a part."""
        self.applies = all(index.hints(number).required for number in range(index.size))
        """Whether every claim has parts; one without can be reached by three common words."""
        wordings: dict[int, list[int]] = {}
        for number in range(index.size if self.applies else 0):
            self._add(number, wordings)
        self._starts = array("I", accumulate((len(wordings.get(term, ())) for term in range(len(self._weights))), initial=0))
        """Where the wordings of each term begin in `_wordings`."""
        self._wordings = array("I", (wording for term in sorted(wordings) for wording in wordings[term]))
        self._shelves: dict[int, list[str]] = {}
        for term in wordings:
            text = index.read_stem(term)
            self._shelves.setdefault(len(text), []).append(text)
        self._mistyped: dict[str, bool] = {}
        self._meant: dict[str, tuple[int, ...]] = {}
        """The parts that a mistyped word may have been meant to be."""
        spelled = {key for number in range(index.size if self.applies else 0) for key in index.spelled(number).split()}
        self._spelling = Spelling(sorted(spelled))
        self._near = _finder() if self.applies else _never
        self._points = Points(index, index.size if self.applies else 0)

    def _add(self, number: int, wordings: dict[int, list[int]]) -> None:
        """Note the parts of a claim, and in `wordings` which of its wordings have which terms."""
        for pattern in frozenset().union(*self._index.hints(number).required):
            self._parts.setdefault(pattern, array("I")).append(number)
        for terms in self._index.variants(number):
            own = set(terms)
            total = sum(map(self._weights.__getitem__, own))
            bare = max(MASS_UNIT * DEFAULT.bare_mass, DEFAULT.bare_coverage * total)
            self._named.append(max(MASS, ROUGH * total) - SLACK)
            copied = max(MASS, DEFAULT.same_words * total)
            self._unnamed.append(max(min(DEFAULT.near_copy_mass, bare, copied), ROUGH * total) - SLACK)
            for term in own:
                wordings.setdefault(term, []).append(len(self._claims))
            self._claims.append(number)

    def is_out(self, query: Query) -> bool:
        """Whether the matcher would find nothing in this message."""
        if not self.applies or any(link.kind == "url" for link in query.text.links):
            return False
        if self.tells_point(query):
            return False
        query = self._as_meant(query)
        return not (self._names_parts(query) or self._resembles(query) or self._has_mistyped(query))

    def tells_point(self, query: Query) -> bool:
        """Whether the message says a point that holds about a claim in nearly its words; worked out once."""
        told: bool | None = query.memory.get("points")
        if told is None:
            told = query.memory["points"] = self._points.are_told(query)
        return told

    def _names_parts(self, query: Query) -> bool:
        """Whether the message names all parts of a claim, or the subject of one while it may contradict something."""
        hit = query.hits.keys()
        claims = {number for pattern in hit for number in self._index.subject_claims(pattern)}
        if not claims:
            return False
        return has_tone(query) or any(all(named_parts(self._index.hints(number), hit)) for number in claims)

    def _resembles(self, query: Query) -> bool:
        """Whether the message has enough words in common with any wording."""
        starts, weights = self._starts, self._weights
        known = sorted((starts[term + 1] - starts[term], term) for term in {*query.terms, *query.joined} if term >= 0)
        common = sum(weights[term] for size, term in known if size > COMMON)
        if common >= MASS - SLACK:
            return True
        least = MASS - SLACK - common
        rare = [term for size, term in known if size <= COMMON]
        left = sum(map(weights.__getitem__, rare))
        sums: defaultdict[int, float] = defaultdict(float)
        for term in rare:
            weight, wordings = weights[term], self._wordings[starts[term] : starts[term + 1]]
            # the rarest first: a wording that has none of them cannot come to enough by the others, which most wordings have
            for wording in wordings if left >= least else sums.keys() & wordings:
                sums[wording] += weight
            left -= weight
        near = [wording for wording, value in sums.items() if value >= least]
        if not near:
            return False
        named = {number for pattern in query.hits for number in self._parts.get(pattern, ())}
        return any(
            sums[wording] + common >= (self._named if self._claims[wording] in named else self._unnamed)[wording]
            for wording in near
        )

    def _has_mistyped(self, query: Query) -> bool:
        """Whether a word unknown to every claim may be a known one, mistyped."""
        return any(
            term < 0 and not light and len(stem) >= SHORTEST and self._may_be_mistyped(stem)
            for term, light, stem in zip(query.terms, query.light, query.stems, strict=True)
        )

    def _as_meant(self, query: Query) -> Query:
        """The query with every part of a claim that one of its mistyped words may have been meant to be."""
        asked = zip(query.text.words, query.terms, query.light, strict=True)
        near = {i: self._parts_near(word, known=term >= 0) for i, (word, term, light) in enumerate(asked) if not light}
        meant = {i: parts for i, parts in near.items() if parts}
        return with_meant(query, meant, self._index) if meant else query

    def _parts_near(self, word: str, *, known: bool) -> tuple[int, ...]:
        parts = self._meant.get(word)
        if parts is None:
            if len(self._meant) >= STEMS:
                self._meant.clear()
            spellings = [self._spelling]
            near = other_forms(word, spellings) if known else {*distances(word, spellings), *distances(squeeze(word), spellings)}
            guessed = [] if known else elements_of(near_keys(word, self._spelling, parts=SHORT_PARTS), self._index)
            parts = self._meant[word] = (*self._index.find_elements(sorted(near)), *guessed)
        return parts

    def _may_be_mistyped(self, stem: str) -> bool:
        known = self._mistyped.get(stem)
        if known is None:
            if len(self._mistyped) >= STEMS:
                self._mistyped.clear()
            known = self._mistyped[stem] = any(map(self._is_near, {stem, squeeze(stem)}))
        return known

    def _is_near(self, stem: str) -> bool:
        lengths = range(int(CLOSE * len(stem)), int(len(stem) / CLOSE) + 2)
        return any(self._near(stem, self._shelves.get(length, ())) for length in lengths)


def _finder() -> Callable[[str, Sequence[str]], bool]:
    """A function that tells whether one of some words is near to a stem."""
    from rapidfuzz import process  # a lookup or two do without it
    from rapidfuzz.distance import OSA

    similarity = OSA.normalized_similarity
    return lambda stem, words: process.extractOne(stem, words, scorer=similarity, score_cutoff=CLOSE) is not None


def _never(stem: str, words: Sequence[str]) -> bool:
    return False
