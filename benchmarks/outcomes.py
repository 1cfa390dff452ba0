"""What the matcher says to every labelled message, as lines to compare: the same before and after a change of speed.

    python benchmarks/outcomes.py > before.jsonl

One JSON line for each message of `data/claims.yaml` (examples and wordings) and of `tests/cases/*.yaml`: state, language, traits,
the stretches left over, and of each match its id, state, stance, span, wording, changes, reasons, score and features to 9 digits.
"""

import json
from collections.abc import Iterator
from pathlib import Path

import yaml

from rumorcheck import Corpus, load_corpus
from rumorcheck.corpus.parse import parse_corpus
from rumorcheck.matching import check
from rumorcheck.models import Match, Outcome

ROOT = Path(__file__).parent.parent


def messages() -> Iterator[str]:
    """Every labelled message, in the order of the files; one that stands in two of them comes twice."""
    for claim in parse_corpus((ROOT / "data" / "claims.yaml").read_bytes(), "claims.yaml").claims:
        for examples in claim.examples:
            yield from examples
        for variant in claim.variants:
            yield variant.text
    for path in sorted((ROOT / "tests" / "cases").glob("*.yaml")):
        for case in yaml.load(path.read_text("utf-8"), yaml.CSafeLoader) or ():
            if "message" in case:
                yield case["message"]


def describe(outcome: Outcome) -> list[object]:
    """All of an outcome that a change of speed must leave as it is."""
    matches = [describe_match(match) for match in outcome.matches]
    return [outcome.state, outcome.language, matches, outcome.rest, outcome.hidden, outcome.traits]


def describe_match(match: Match) -> list[object]:
    """One match, numbers to 9 digits."""
    features = {name: round(value, 9) for name, value in match.features.items()}
    wording = match.variant and [match.variant.lang, match.variant.text]
    return [
        match.claim.id,
        match.state,
        round(match.score, 9),
        match.stance,
        match.span,
        wording,
        match.changes,
        features,
        match.reasons,
    ]


def main() -> None:
    """Print the lines."""
    corpus: Corpus = load_corpus()
    for message in messages():
        print(json.dumps([message, *describe(check(message, corpus))], ensure_ascii=False))


if __name__ == "__main__":
    main()
