"""What many claims and many messages would need: measured on made corpora of growing size, drawn on by a straight line.

    python benchmarks/scale.py [--sizes 1000,4000,16000] [--messages 100] [--shards 4] [--json]

For each size: the bytes of the index, the CPU time to retrieve candidates and to check a message, and the same with the claims
dealt out to shards that are all asked (their candidates put together as a front end would do it). Where the package tantivy is
installed, its retrieval of the best 50 on the same wordings as well. Then, for the claims and messages of `--claims` and
`--per-day`, what the line through the two largest sizes gives. CPU times, one process.
"""

import argparse
import json
import tempfile
import time
from collections.abc import Callable, Sequence
from heapq import nlargest
from typing import Any

from made import made_claims, made_messages

from rumorcheck.corpus import Corpus
from rumorcheck.corpus.compile import claim_wordings, compile_index
from rumorcheck.corpus.index import Index
from rumorcheck.matching import check
from rumorcheck.matching.query import read_query
from rumorcheck.matching.retrieve import RANKED, retrieve
from rumorcheck.models import Claim, CorpusInfo
from rumorcheck.text.normalize import normalize

Figures = dict[str, float]
DAY = 86_400


def cpu(work: Callable[[str], object], messages: Sequence[str]) -> float:
    """Microseconds of CPU time a message."""
    for message in messages[:5]:
        work(message)
    start = time.process_time()
    for message in messages:
        work(message)
    return (time.process_time() - start) / len(messages) * 1e6


def opened(claims: Sequence[Claim]) -> tuple[Corpus, int]:
    """An index of `claims`, and its bytes."""
    data = compile_index(claims, (), CorpusInfo("made", "1", "", len(claims)), "")
    return Corpus(Index(data)), len(data)


def best(corpus: Corpus, message: str) -> list[tuple[float, int]]:
    """The candidates of one shard."""
    found = retrieve(read_query(normalize(message), corpus.index), corpus.index, RANKED)
    return [(one.words, one.number) for one in found]


def measure(size: int, messages: Sequence[str], shards: int) -> Figures:
    """All figures at one size."""
    claims = made_claims(size)
    whole, data = opened(claims)
    parts = [opened(claims[at::shards])[0] for at in range(shards)]

    def ask_all(message: str) -> object:
        return nlargest(RANKED, (found for part in parts for found in best(part, message)))

    found = {
        "claims": float(size),
        "index, bytes a claim": data / size,
        "retrieve, us": cpu(lambda message: best(whole, message), messages),
        "check, us": cpu(lambda message: check(message, whole), messages),
        "retrieve from shards, us in all": cpu(ask_all, messages),
    }
    search = tantivy_search(claims)
    if search is not None:
        found["tantivy retrieve, us"] = cpu(search, messages)
    return found


def tantivy_search(claims: Sequence[Claim]) -> Callable[[str], object] | None:
    """The best 50 of a search engine in this process; None where it is not installed."""
    try:
        import tantivy
    except ImportError:
        return None
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("body", stored=False)
    index = tantivy.Index(builder.build(), path=tempfile.mkdtemp())
    writer: Any = index.writer()
    for claim in claims:
        writer.add_document(tantivy.Document(body=[" ".join(claim_wordings(claim))]))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()

    def search(message: str) -> object:
        words = " ".join(word for word in dict.fromkeys(normalize(message).words) if word.isalnum()).lower()
        return searcher.search(index.parse_query(words, ["body"]), 50).hits

    return search


def line_at(small: Figures, large: Figures, key: str, size: float) -> float:
    """The value at `size` of the line through two sizes; never below the larger."""
    slope = (large[key] - small[key]) / (large["claims"] - small["claims"])
    return max(large[key], large[key] + slope * (size - large["claims"]))


def project(found: Sequence[Figures], claims: float, per_day: float) -> Figures:
    """What so many claims and messages would need."""
    small, large = found[-2:]
    check_us, retrieve_us = (line_at(small, large, key, claims) for key in ("check, us", "retrieve, us"))
    beside = large["check, us"] - large["retrieve, us"]
    needs = {
        "index, GB": large["index, bytes a claim"] * claims / 1e9,
        "check, us": check_us,
        "retrieve, us": retrieve_us,
        "cores, one index": per_day * check_us / 1e6 / DAY,
        "cores, scoring alone": per_day * beside / 1e6 / DAY,
    }
    if "tantivy retrieve, us" in large:
        engine = line_at(small, large, "tantivy retrieve, us", claims)
        needs["tantivy retrieve, us"] = engine
        needs["cores, engine + scoring"] = per_day * (engine + beside) / 1e6 / DAY
    return needs


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else "")
    parser.add_argument("--sizes", default="1000,4000,16000")
    parser.add_argument("--messages", type=int, default=100)
    parser.add_argument("--shards", type=int, default=4)
    parser.add_argument("--claims", type=float, default=1e7, help="claims to project to")
    parser.add_argument("--per-day", type=float, default=1e8, help="messages a day to project to")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    wanted = parser.parse_args()
    messages = made_messages(wanted.messages)
    found = [measure(int(size), messages, wanted.shards) for size in wanted.sizes.split(",")]
    needs = {f"{claims:,.0f} claims": project(found, claims, wanted.per_day) for claims in (1e5, 1e6, wanted.claims)}
    if wanted.json:
        print(json.dumps({"measured": found, "projected": needs}, indent=1))
        return
    for key in found[0]:
        print(f"{key:<34}" + "".join(f"{one[key]:>14,.0f}" for one in found))
    for name, values in needs.items():
        print(f"\nprojected: {name}, {wanted.per_day:,.0f} messages a day")
        for key, value in values.items():
            print(f"  {key:<32}{value:>14,.1f}")


if __name__ == "__main__":
    main()
