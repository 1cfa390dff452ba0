"""Three ways to find candidates, on the same claims and messages: our postings, tantivy, SQLite FTS5. Part of `speed.py`.

Recall is whether the claim a message was made of is among the first ten. Cost is the CPU time of a search in a new process that
opens the index from disk, against a process that does nothing but import rapidfuzz; `ms` is a search in a warm one.
"""

import sqlite3
import statistics
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random
from time import process_time

import synthetic

from rumorcheck.corpus.compile import claim_wordings, compile_index
from rumorcheck.corpus.index import Index
from rumorcheck.matching.query import read_query
from rumorcheck.matching.retrieve import retrieve
from rumorcheck.models import Claim, CorpusInfo
from rumorcheck.text.normalize import normalize

Search = Callable[[str], list[int]]
FIRST = 10
LENGTHS = (30, 300, 3000)
QUERIES = 60


def measure(size: int, folder: Path) -> dict[str, dict[str, float]]:
    """Recall by length of message, and milliseconds of a warm search, for each engine that is installed."""
    claims = list(synthetic.claims(size))
    table: dict[str, dict[str, float]] = {}
    for name, build in {"ours": ours, "tantivy": tantivy_words_and_grams, "FTS5": fts5}.items():
        began = process_time()
        try:
            search = build(claims, folder)
        except ImportError as missing:
            print(f"{name} is left out: {missing}", file=sys.stderr)
            continue
        row = table[f"{name}, {size}"] = {"built/s": size / (process_time() - began)}
        for length in LENGTHS:
            draw = Random(length)
            asked = [draw.randrange(size) for _ in range(QUERIES)]
            messages = [synthetic.message(claims[number], length, draw) for number in asked]
            times, found = [], 0
            for number, message in zip(asked, messages, strict=True):
                began = process_time()
                found += number in search(message)[:FIRST]
                times.append(process_time() - began)
            row[f"R@10 {length}"] = found / QUERIES
            row[f"ms {length}"] = statistics.median(times) * 1000
    return table


def ours(claims: Sequence[Claim], folder: Path) -> Search:
    """The shipped retrieval."""
    index = Index(compile_index(claims, (), CorpusInfo("synthetic", "1", "", len(claims))))
    return lambda message: [one.number for one in retrieve(read_query(normalize(message), index), index, FIRST)]


def folded(claim: Claim) -> str:
    """All wordings of a claim, folded as ours are: the engines are compared, not the folding."""
    return " ".join(word for text in claim_wordings(claim) for word in normalize(text).words)


def tantivy_words_and_grams(claims: Sequence[Claim], folder: Path) -> Search:
    """tantivy with a field of stemmed words and one of character 4-grams, both asked."""
    import tantivy

    grams = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.ngram(min_gram=4, max_gram=4, prefix_only=False)).build()
    schema = (
        tantivy.SchemaBuilder()
        .add_unsigned_field("number", stored=True)
        .add_text_field("words", tokenizer_name="default")
        .add_text_field("grams", tokenizer_name="grams")
        .build()
    )
    place = folder / "tantivy"
    place.mkdir(exist_ok=True)
    index = tantivy.Index(schema, path=str(place))
    index.register_tokenizer("grams", grams)
    writer = index.writer(heap_size=200_000_000, num_threads=1)
    for number, claim in enumerate(claims):
        text = folded(claim)
        writer.add_document(tantivy.Document(number=number, words=text, grams=text))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()

    def search(message: str) -> list[int]:
        words = normalize(message).words
        text = " ".join(words)
        parts = [(tantivy.Occur.Should, tantivy.Query.term_query(schema, "words", word)) for word in set(words)]
        found = {text[i : i + 4] for i in range(len(text) - 3)}
        parts += [(tantivy.Occur.Should, tantivy.Query.term_query(schema, "grams", gram)) for gram in found]
        hits = searcher.search(tantivy.Query.boolean_query(parts), FIRST).hits
        return [searcher.doc(address)["number"][0] for _, address in hits]

    return search


def fts5(claims: Sequence[Claim], folder: Path) -> Search:
    """SQLite's full-text index with trigrams, which it has built in, ranked by its BM25."""
    base = sqlite3.connect(folder / "fts5.db")
    base.execute("CREATE VIRTUAL TABLE claims USING fts5(text, tokenize='trigram', detail='full')")
    base.executemany("INSERT INTO claims(rowid, text) VALUES (?, ?)", ((at, folded(claim)) for at, claim in enumerate(claims, 1)))
    base.commit()

    def search(message: str) -> list[int]:
        words = [word for word in dict.fromkeys(normalize(message).words) if len(word) > 2]
        asked = " OR ".join(f'"{word}"' for word in words)
        rows = base.execute("SELECT rowid FROM claims WHERE claims MATCH ? ORDER BY rank LIMIT ?", (asked, FIRST))
        return [number - 1 for (number,) in rows] if asked else []

    return search
