"""Retrieval and decision on public claim-retrieval data, beside rapidfuzz's scorers and BM25 in the same run.

    python benchmarks/retrieval.py --data DIR --dataset NAME --split SPLIT [--fuzzy] [--json]

DIR/NAME holds `claims.jsonl` {id, title, text, lang}, `queries.SPLIT.jsonl` {id, text, lang} and `qrels.SPLIT.tsv`. For each
method: P@1, MAP@5, S@10, and AUROC of its acceptance score between each query as it is and with its gold claim taken out. For
ours also what the shipped bands make of it: `correct` and `wrong` are shares of the queries answered `known`, `within` those
answered `known` or `similar` with the right claim first, `false_alarm` the share answered `known` with the gold claim taken out.
`--fuzzy` adds WRatio and token_set_ratio, which compare each query with every claim and take minutes on large sets.
"""

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from rapidfuzz import fuzz, process, utils

from rumorcheck.corpus import Corpus
from rumorcheck.corpus.compile import compile_index
from rumorcheck.corpus.index import Index
from rumorcheck.matching import order_bare
from rumorcheck.matching.query import Query, read_query
from rumorcheck.matching.retrieve import Candidate, retrieve
from rumorcheck.matching.thresholds import DEFAULT
from rumorcheck.models import Claim, ClaimText, CorpusInfo, Reply, Variant
from rumorcheck.text.normalize import normalize

DEPTH = 50
Order = list[tuple[int, float]]
"""Claim numbers, best first, each with the score that decides acceptance."""


class Task(NamedTuple):
    """A data set: the claims' texts and ids, and for each query its text and its gold claims' numbers."""

    texts: list[str]
    corpus: Corpus
    queries: list[tuple[str, frozenset[int]]]


def read_task(folder: Path, split: str) -> Task:
    """Read one split of a data set."""
    claims = [json.loads(line) for line in (folder / "claims.jsonl").read_text("utf-8").splitlines()]
    number = {claim["id"]: at for at, claim in enumerate(claims)}
    gold: dict[str, set[int]] = defaultdict(set)
    for line in (folder / f"qrels.{split}.tsv").read_text("utf-8").splitlines():
        query, claim, *_ = line.split("\t")
        gold[query].add(number[claim.strip()])
    queries = [json.loads(line) for line in (folder / f"queries.{split}.jsonl").read_text("utf-8").splitlines()]
    info = CorpusInfo(folder.name, "1", "", len(claims))
    corpus = Corpus(Index(compile_index([as_claim(claim) for claim in claims], (), info)))
    texts = [f"{claim['title']} {claim['text']}".strip() for claim in claims]
    return Task(texts, corpus, [(query["text"], frozenset(gold[query["id"]])) for query in queries if query["id"] in gold])


def as_claim(row: Mapping[str, str]) -> Claim:
    """A claim of the data set: its text is the claim's sentence, its title a wording."""
    told = ClaimText(row["text"], "", (), "", "", Reply("", ""))
    titles = (Variant(row["lang"], row["title"]),) if row["title"] else ()
    return Claim(row["id"], "rumor", "none", (), "false", "", (), {row["lang"]: told}, titles)


def ours(task: Task) -> Callable[[str, frozenset[int]], Order]:
    """The shipped path: retrieval, the learned order, the probability of the first."""

    def search(text: str, without: frozenset[int]) -> Order:
        query = read_query(normalize(text), task.corpus.index)
        candidates = [one for one in found(query) if one.number not in without]
        best, accepted = order_bare(query, candidates, task.corpus)
        scored = {one.number for one in best}
        rest = [one for one in candidates if one.number not in scored]
        return [(one.number, accepted.get(one.number, 0.0)) for one in (*best, *rest)]

    def found(query: Query) -> list[Candidate]:
        return retrieve(query, task.corpus.index, DEPTH)

    return search


def by_part(task: Task, part: str) -> Callable[[str, frozenset[int]], Order]:
    """One half of retrieval alone: `words` (BM25) or `grams` (4-gram cosine)."""

    def search(text: str, without: frozenset[int]) -> Order:
        query = read_query(normalize(text), task.corpus.index)
        found = [one for one in retrieve(query, task.corpus.index, 4 * DEPTH) if one.number not in without]
        found.sort(key=lambda one: (-getattr(one, part), one.number))
        return [(one.number, getattr(one, part)) for one in found[:DEPTH]]

    return search


def by_fuzz(task: Task, scorer: Callable[..., float]) -> Callable[[str, frozenset[int]], Order]:
    """A scorer of rapidfuzz against every claim: the naive design."""
    choices = dict(enumerate(map(utils.default_process, task.texts)))

    def search(text: str, without: frozenset[int]) -> Order:
        found = process.extract(utils.default_process(text), choices, scorer=scorer, limit=DEPTH)
        return [(number, score) for _, score, number in found if number not in without]

    return search


def measure(task: Task, search: Callable[[str, frozenset[int]], Order], *, bands: bool) -> dict[str, float]:
    """All figures of one method."""
    present = [search(text, frozenset()) for text, _ in task.queries]
    absent = [search(text, gold) for text, gold in task.queries]
    golds = [gold for _, gold in task.queries]
    ranks = [next((at for at, (n, _) in enumerate(order, 1) if n in gold), 0) for order, gold in zip(present, golds, strict=True)]
    size = len(ranks)
    tops = [order[0] if order else (-1, 0.0) for order in present]
    others = [order[0][1] if order else 0.0 for order in absent]
    figures = {
        "p@1": sum(rank == 1 for rank in ranks) / size,
        "map@5": sum(1 / rank for rank in ranks if 1 <= rank <= 5) / size,
        "s@10": sum(1 <= rank <= 10 for rank in ranks) / size,
        "auroc": auroc([score for _, score in tops], others),
    }
    if bands:
        right = [top[0] in gold for top, gold in zip(tops, golds, strict=True)]
        known = [top[1] >= DEFAULT.accept_known for top in tops]
        similar = [top[1] >= DEFAULT.accept_similar for top in tops]
        figures["correct"] = sum(a and b for a, b in zip(right, known, strict=True)) / size
        figures["wrong"] = sum(b and not a for a, b in zip(right, known, strict=True)) / size
        figures["within"] = sum(a and b for a, b in zip(right, similar, strict=True)) / size
        figures["false_alarm"] = sum(score >= DEFAULT.accept_known for score in others) / size
    return {name: round(value, 4) for name, value in figures.items()}


def auroc(positives: Sequence[float], negatives: Sequence[float]) -> float:
    """Probability that a positive scores above a negative, ties counted half (the Mann-Whitney statistic)."""
    ranked = sorted([(score, 1) for score in positives] + [(score, 0) for score in negatives])
    total = 0.0
    at = 0
    while at < len(ranked):
        end = at
        while end < len(ranked) and ranked[end][0] == ranked[at][0]:
            end += 1
        total += (at + end + 1) / 2 * sum(label for _, label in ranked[at:end])
        at = end
    count = len(positives)
    return (total - count * (count + 1) / 2) / (count * len(negatives))


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--dataset", required=True)
    parser.add_argument("--split", required=True)
    parser.add_argument("--fuzzy", action="store_true", help="WRatio and token_set_ratio too")
    parser.add_argument("--json", action="store_true")
    wanted = parser.parse_args()
    folder = wanted.data / wanted.dataset
    if not (folder / "claims.jsonl").is_file():
        sys.exit(f"{folder}: holds no claims.jsonl; give the folder with the data sets as --data")
    task = read_task(folder, wanted.split)
    methods = {
        "rumorcheck": measure(task, ours(task), bands=True),
        "bm25": measure(task, by_part(task, "words"), bands=False),
        "cosine": measure(task, by_part(task, "grams"), bands=False),
    }
    if wanted.fuzzy:
        methods["token_set_ratio"] = measure(task, by_fuzz(task, fuzz.token_set_ratio), bands=False)
        methods["wratio"] = measure(task, by_fuzz(task, fuzz.WRatio), bands=False)
    if wanted.json:
        print(
            json.dumps(
                {"dataset": wanted.dataset, "split": wanted.split, "queries": len(task.queries), "methods": methods}, indent=1
            )
        )
        return
    columns = [*methods["rumorcheck"]]
    print(f"{wanted.dataset} {wanted.split}: {len(task.queries)} queries, {len(task.texts)} claims")
    print(f"{'method':<16}" + "".join(f"{name:>12}" for name in columns))
    for method, figures in methods.items():
        print(f"{method:<16}" + "".join(f"{figures[name]:>12.3f}" if name in figures else f"{'':>12}" for name in columns))


if __name__ == "__main__":
    main()
