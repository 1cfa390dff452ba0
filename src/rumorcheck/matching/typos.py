"""Mistyped words: what a word that no claim has was meant to be. The one place of the matcher that asks rapidfuzz."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from rumorcheck.corpus.index import Index
from rumorcheck.matching.query import Hit, Query

SHORTEST = 5
"""Letters below which a word is not corrected: too many words are one letter apart."""
CLOSE = 0.78
"""Normalised similarity (optimal string alignment) from which one word is taken for another; 1 edit in 5 letters, 2 in 10."""
MOST_WORDS = 80
"""Unknown words corrected in one message; the cost of a lookup stays bounded."""


def correct(query: Query, index: Index, vocabulary: Iterable[int]) -> tuple[Query, Mapping[int, int]]:
    """The query with the patterns its mistyped words were meant to hit, and for each such position the term of `vocabulary` meant."""
    unknown = [
        i
        for i, term in enumerate(query.terms)
        if term < 0 and not query.light[i] and len(query.stems[i]) >= SHORTEST and not query.stems[i][0].isdigit()
    ][:MOST_WORDS]
    if not unknown:
        return query, {}
    from rapidfuzz import process  # on the lookup path only when a word is unknown: the import is half of B
    from rapidfuzz.distance import OSA

    choices = {term: index.term_text(term) for term in sorted(set(vocabulary))}
    choices = {term: text for term, text in choices.items() if len(text) >= SHORTEST - 1}
    corrected: dict[int, int] = {}
    for i in unknown:
        found = process.extractOne(query.stems[i], choices, scorer=OSA.normalized_similarity, score_cutoff=CLOSE)
        if found:
            corrected[i] = found[2]
    hits = {pattern: list(spans) for pattern, spans in query.hits.items()} if corrected else query.hits
    for i, term in corrected.items():
        for element in index.elements(index.term_text(term)):
            for pattern in index.element(element)[0]:
                hits.setdefault(pattern, []).append(Hit(i, i + 1, (i,)))
    return query._replace(hits=hits), corrected
