"""Rates over labelled messages: how often a message of one state is given another."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from zlib import crc32

import yaml

from rumorcheck import Corpus, check

Rates = Counter[tuple[str, str]]


def count_states(cases: Iterable[dict[str, str]], corpus: Corpus) -> Rates:
    """How often a message of one state was given another; a right state for the wrong claim counts as `other`."""
    counts: Rates = Counter()
    for case in cases:
        wanted = case.get("claim") if case["state"] != "nothing_known" else None
        outcome = check(case["message"], corpus)
        told = [match.claim.id for match in outcome.matches]
        right = not (told and wanted) or wanted in told
        counts[case["state"], outcome.state if right else "other"] += 1
    return counts


def share(rates: Rates, wanted: str, got: str) -> float:
    """Of the messages of state `wanted`, the share that was given `got`."""
    return rates[wanted, got] / sum(count for (state, _), count in rates.items() if state == wanted)


def kept_cases(path: Path) -> list[dict[str, str]]:
    """The messages about claims that took no part in fitting the weights (see benchmarks/calibrate.py)."""
    return [case for case in yaml.safe_load(path.read_text("utf-8")) if crc32(case.get("claim", "").encode()) % 2 == 1]
