"""The candidates of a message, held against every claim weighed in full: only a few are, and they must be the best."""

import pytest

from rumorcheck import Corpus, normalize
from rumorcheck.corpus.numbers import BITS, unpack_rising
from rumorcheck.matching.query import Query, read_query
from rumorcheck.matching.retrieve import GRAMS_WEIGHT, K1, B, Candidate, retrieve, word_weight
from rumorcheck.matching.tally import POINT, gram_weight
from rumorcheck.text.terms import gram_buckets


def claims_of(packed: memoryview) -> list[int]:
    if packed[:1] != bytes([BITS]):
        return unpack_rising(packed)
    bits = int.from_bytes(packed[1:], "little")
    return [number for number in range(bits.bit_length()) if bits >> number & 1]


def weigh_all(query: Query, corpus: Corpus) -> list[Candidate]:
    """Every claim that has anything of the message, best first."""
    index = corpus.index
    words, sums, total = [0.0] * index.size, [0] * index.size, 0
    own = {term for term, light in zip(query.terms, query.light, strict=True) if term >= 0 and not light}
    for packed in sorted((index.term_postings[term] for term in sorted({*own, *query.joined} - {-1})), key=len):
        claims = unpack_rising(packed)
        for number in claims:
            words[number] += word_weight(index.size, len(claims))
    average = index.average_length
    words = [value * ((K1 + 1) / (1 + K1 * (1 - B + B * n / average))) for value, n in zip(words, index.lengths, strict=True)]
    for bucket in gram_buckets(query.text.words, index.bits):
        claims = claims_of(index.gram_postings[bucket])
        weight = round(gram_weight(index.size, len(claims)) * (1 << POINT)) if claims else 0
        total += weight
        for number in claims:
            sums[number] += weight
    scale = total**0.5 * (1 << POINT // 2) or 1.0
    grams = [value / (scale * norm) for value, norm in zip(sums, index.all_norms(), strict=True)]
    top_words, top_grams = max(words) or 1.0, max(grams) or 1.0
    fused = [GRAMS_WEIGHT * gram / top_grams + word / top_words for gram, word in zip(grams, words, strict=True)]
    best = sorted((n for n in range(index.size) if fused[n]), key=lambda n: (-fused[n], n))
    return [Candidate(n, fused[n], words[n], grams[n]) for n in best]


@pytest.mark.parametrize("limit", [pytest.param(1, id="one"), pytest.param(14, id="a few"), pytest.param(10_000, id="all")])
@pytest.mark.parametrize(
    "message",
    [
        pytest.param("Tante Gerda hat gehört, WhatsApp wird kostenpflichtig, habt ihr das auch gelesen?", id="a rumor"),
        pytest.param("Wer holt morgen die Kinder vom Training ab?", id="talk that resembles many claims a little"),
        pytest.param("Die Kinder sind in der Schule. " * 20, id="a long message"),
        pytest.param("und aber oder", id="function words"),
        pytest.param("Martinelli", id="one word"),
        pytest.param("qqqq", id="nothing any claim has"),
    ],
)
def test_the_candidates_are_the_best_of_all(corpus: Corpus, message: str, limit: int) -> None:
    query = read_query(normalize(message), corpus.index)
    assert retrieve(query, corpus.index, limit) == weigh_all(query, corpus)[:limit]
