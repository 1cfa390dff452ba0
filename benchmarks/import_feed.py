"""Imports a synthetic ClaimReview feed of N items (200,000 by default) and prints time, throughput and peak memory.

    python benchmarks/import_feed.py [N]

Gathering is measured at N and at a tenth of it, in processes of their own: bounded memory means that the two peaks are close. What the
compiled index takes on top is printed apart: a few numbers a claim and the distinct words, the rest waits on disk. A tenth of the items are second reviews of a claim.
"""

import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from rumorcheck.claimreview.gather import Gathering
from rumorcheck.claimreview.produce import write_corpus, write_pieces
from rumorcheck.claimreview.readers import read_reviews
from rumorcheck.corpus.write import format_claim

RATINGS = ("False", "Falsch", "Misleading", "Mostly True", "Missing context", "Three and a half stars")
SYLLABLES = "ba be bi bo bu da de di do du ka ke ki ko ku la le li lo lu ma me mi mo mu na ne ni no nu ra re ri ro ru sa se si so su".split()


def items(count: int) -> Iterator[str]:
    """The feed in pieces, the same on every run."""
    draw = random.Random(1)
    vocabulary = ["".join(draw.choices(SYLLABLES, k=draw.randint(2, 4))) for _ in range(20_000)]
    yield '{"@context": "http://schema.org", "@type": "DataFeed", "dataFeedElement": ['
    claim = ""
    for number in range(count):
        if number % 10 or not claim:
            claim = " ".join(["The", *draw.choices(vocabulary, k=draw.randint(6, 16))])
        review = {
            "@type": "ClaimReview",
            "claimReviewed": claim,
            "url": f"https://publisher{number % 40}.example/check/{number}",
            "datePublished": f"20{10 + number % 16}-{1 + number % 12:02}-{1 + number % 28:02}",
            "inLanguage": "en",
            "author": {"@type": "Organization", "name": f"Publisher {number % 40}"},
            "reviewRating": {"@type": "Rating", "alternateName": RATINGS[number // 10 % len(RATINGS)]},
        }
        yield ("," if number else "") + json.dumps({"@type": "DataFeedItem", "item": [review]})
    yield "]}"


def measure(path: str, out: str) -> dict[str, float]:
    """Run one import in this process: seconds, claims, peak memory in MiB after gathering and writing entries, and at the end."""
    started = time.perf_counter()
    with Gathering() as gathering:
        gathering.add_all(read_reviews(path))
        gathered = time.perf_counter() - started
        write_pieces(out + ".entries", (format_claim(claim).encode() for claim in gathering.claims()))
        written, peak = time.perf_counter() - started, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        write_corpus(gathering, out, "feed", "2026-01-01")
        ended, last = time.perf_counter() - started, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        return {
            "claims": len(gathering),
            "gathered": gathered,
            "written": written,
            "peak": peak,
            "indexed": ended,
            "index_peak": last,
        }


def main(count: int) -> None:
    """Measure both sizes and print a line for each."""
    with tempfile.TemporaryDirectory() as folder:
        for size in (count // 10, count):
            path = Path(folder, f"{size}.json")
            with path.open("w") as file:
                file.writelines(items(size))
            command = [sys.executable, __file__, "--one", str(path), str(Path(folder, "out.index"))]
            told = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
            print(
                f"{size:>9,} items, {path.stat().st_size / 2**20:.0f} MiB: {told['claims']:,} claims; gathered in {told['gathered']:.1f} s"
                f" ({size / told['gathered']:,.0f}/s), entries written after {told['written']:.1f} s, peak {told['peak']:.0f} MiB;"
                f" index after {told['indexed']:.1f} s, peak {told['index_peak']:.0f} MiB"
            )


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        print(json.dumps(measure(*sys.argv[2:4])))
    else:
        main(int(sys.argv[1]) if sys.argv[1:] else 200_000)
