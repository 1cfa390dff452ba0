"""Three ways to find candidates, on the same claims and messages: our postings, tantivy, SQLite FTS5. Part of `speed.py`.

Recall is whether the claim a message was made of is among the first ten. `ms` is a search in a warm process; `cold / B` is the CPU
time of a new process that opens the index from disk and searches for one message of 300 characters, against one that does nothing but
import rapidfuzz. All fold the message as we do. `MB` is what the engine wrote to disk: ours has the claims themselves in it.
"""

import sqlite3
import statistics
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from mmap import ACCESS_READ, mmap
from pathlib import Path
from random import Random
from shutil import rmtree
from time import process_time

import synthetic

from rumorcheck.corpus.compile import claim_wordings, compile_pieces
from rumorcheck.corpus.index import Index
from rumorcheck.matching.query import read_query
from rumorcheck.matching.retrieve import retrieve
from rumorcheck.models import Claim, CorpusInfo
from rumorcheck.text.normalize import normalize

Search = Callable[[str], list[int]]
Ratio = Callable[[Sequence[str], str], float]
"""The CPU time of a command that reads the message, against B."""
FIRST = 10
LENGTHS = (30, 300, 3000)
QUERIES = 60
ENGINES = ("ours", "tantivy", "fts5")


def measure(size: int, folder: Path, ratio: Ratio) -> dict[str, dict[str, float]]:
    """Recall by length of message, and the cost of building and searching, for each engine that is installed."""
    claims = list(synthetic.claims(size))
    table: dict[str, dict[str, float]] = {}
    for name in ENGINES:
        place = folder / f"{name}-{size}"
        began = process_time()
        try:
            BUILD[name](claims, place)
            took = process_time() - began
            search = OPEN[name](place)
        except ImportError as missing:
            print(f"{name} is left out: {missing}", file=sys.stderr)
            continue
        row = table[f"{name}, {size}"] = {"built/s": size / took, "MB": size_of(place) / 1e6}
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
        row["cold / B"] = ratio(
            (sys.executable, "-c", COLD[name], str(place)), synthetic.message(claims[size // 2], 300, Random(1))
        )
    return table


def size_of(place: Path) -> int:
    """Bytes of a file, or of the files in a folder."""
    return sum(file.stat().st_size for file in (place.iterdir() if place.is_dir() else [place]))


def build_ours(claims: Sequence[Claim], place: Path) -> None:
    """The shipped index."""
    with place.open("wb") as file:
        file.writelines(compile_pieces(claims, (), CorpusInfo("synthetic", "1", "", len(claims)), "", str(place.parent)))


def open_ours(place: Path) -> Search:
    """The shipped retrieval."""
    with place.open("rb") as file:
        index = Index(memoryview(mmap(file.fileno(), 0, access=ACCESS_READ)))
    return lambda message: [one.number for one in retrieve(read_query(normalize(message), index), index, FIRST)]


def folded(claim: Claim) -> str:
    """All wordings of a claim, folded as ours are: the engines are compared, not the folding."""
    return " ".join(word for text in claim_wordings(claim) for word in normalize(text).words)


def build_tantivy(claims: Sequence[Claim], place: Path) -> None:
    """tantivy with a field of words and one of character 4-grams."""
    import tantivy

    grams = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.ngram(min_gram=4, max_gram=4, prefix_only=False)).build()
    builder = tantivy.SchemaBuilder().add_unsigned_field("number", stored=True)
    schema = builder.add_text_field("words", tokenizer_name="default").add_text_field("grams", tokenizer_name="grams").build()
    rmtree(place, ignore_errors=True)
    place.mkdir()
    index = tantivy.Index(schema, path=str(place))
    index.register_tokenizer("grams", grams)
    writer = index.writer(heap_size=200_000_000, num_threads=1)
    for number, claim in enumerate(claims):
        text = folded(claim)
        writer.add_document(tantivy.Document(number=number, words=text, grams=text))
    writer.commit()
    writer.wait_merging_threads()


def open_tantivy(place: Path) -> Search:
    """Both fields asked, for every word and every 4-gram of the message."""
    import tantivy

    index = tantivy.Index.open(str(place))
    schema, searcher = index.schema, index.searcher()

    def search(message: str) -> list[int]:
        words = normalize(message).words
        text = " ".join(words)
        parts = [(tantivy.Occur.Should, tantivy.Query.term_query(schema, "words", word)) for word in set(words)]
        found = {text[i : i + 4] for i in range(len(text) - 3)}
        parts += [(tantivy.Occur.Should, tantivy.Query.term_query(schema, "grams", gram)) for gram in found]
        hits = searcher.search(tantivy.Query.boolean_query(parts), FIRST).hits
        return [searcher.doc(address)["number"][0] for _, address in hits]

    return search


def build_fts5(claims: Sequence[Claim], place: Path) -> None:
    """SQLite's full-text index with trigrams, which it has built in."""
    place.unlink(missing_ok=True)
    with closing(sqlite3.connect(place)) as base:
        base.execute("CREATE VIRTUAL TABLE claims USING fts5(text, tokenize='trigram', detail='full')")
        base.executemany(
            "INSERT INTO claims(rowid, text) VALUES (?, ?)", ((at, folded(claim)) for at, claim in enumerate(claims, 1))
        )
        base.commit()


def open_fts5(place: Path) -> Search:
    """Any word of the message, ranked by its BM25."""
    base = sqlite3.connect(place)

    def search(message: str) -> list[int]:
        words = [word for word in dict.fromkeys(normalize(message).words) if len(word) > 2]
        asked = " OR ".join(f'"{word}"' for word in words)
        rows = base.execute("SELECT rowid FROM claims WHERE claims MATCH ? ORDER BY rank LIMIT ?", (asked, FIRST))
        return [number - 1 for (number,) in rows] if asked else []

    return search


BUILD: dict[str, Callable[[Sequence[Claim], Path], None]] = {"ours": build_ours, "tantivy": build_tantivy, "fts5": build_fts5}
OPEN: dict[str, Callable[[Path], Search]] = {"ours": open_ours, "tantivy": open_tantivy, "fts5": open_fts5}
COLD = {
    "ours": """
import sys
from mmap import ACCESS_READ, mmap
from rumorcheck.corpus.index import Index
from rumorcheck.matching.query import read_query
from rumorcheck.matching.retrieve import retrieve
from rumorcheck.text.normalize import normalize
with open(sys.argv[1], "rb") as file:
    index = Index(memoryview(mmap(file.fileno(), 0, access=ACCESS_READ)), verify=False)
assert retrieve(read_query(normalize(sys.stdin.read()), index), index, 10)
""",
    "tantivy": """
import sys
import tantivy
from rumorcheck.text.normalize import normalize
index = tantivy.Index.open(sys.argv[1])
schema, searcher = index.schema, index.searcher()
words = normalize(sys.stdin.read()).words
text = " ".join(words)
parts = [(tantivy.Occur.Should, tantivy.Query.term_query(schema, "words", word)) for word in set(words)]
parts += [(tantivy.Occur.Should, tantivy.Query.term_query(schema, "grams", text[i:i + 4])) for i in range(len(text) - 3)]
assert searcher.search(tantivy.Query.boolean_query(parts), 10).hits
""",
    "fts5": """
import sqlite3, sys
from rumorcheck.text.normalize import normalize
words = [word for word in dict.fromkeys(normalize(sys.stdin.read()).words) if len(word) > 2]
asked = " OR ".join(f'"{word}"' for word in words)
base = sqlite3.connect(sys.argv[1])
assert base.execute("SELECT rowid FROM claims WHERE claims MATCH ? ORDER BY rank LIMIT 10", (asked,)).fetchall()
""",
}
"""What a program would do that starts, opens the index and asks once, with no more modules than that takes."""
