"""What the matcher says to all kinds of messages, as lines to compare: the same before and after a change of speed.

    python benchmarks/outcomes.py > before.jsonl

One JSON line for each message: state, language, traits, the stretches left over, and of each match its id, state, stance, span,
wording, changes, reasons, score and features to 9 digits. Messages are those of `data/claims.yaml` (examples and wordings) and of
`tests/cases/*.yaml`; then, drawn from a seed, everyday talk, pieces of those messages, mistyped ones, several in one, word salads,
letters that go on and on; and edited copies of synthetic claims that have no hints, asked of a corpus of these.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from random import Random

import scan
import synthetic
import yaml

from rumorcheck import Corpus, load_corpus
from rumorcheck.corpus.compile import compile_index
from rumorcheck.corpus.index import Index
from rumorcheck.corpus.parse import parse_corpus
from rumorcheck.matching import check
from rumorcheck.models import CorpusInfo, Match, Outcome

ROOT = Path(__file__).parent.parent
DRAWN = 1500
"""Messages drawn of each kind."""
LETTERS = 12
"""Long letters drawn: of 3,000 to 40,000 characters."""
BARE = 300
"""Synthetic claims without hints."""


def labelled() -> Iterator[str]:
    """Every labelled message, in the order of the files; one that stands in two of them comes twice."""
    for claim in parse_corpus((ROOT / "data" / "claims.yaml").read_bytes(), "claims.yaml").claims:
        for examples in claim.examples:
            yield from examples
        for variant in claim.variants:
            yield variant.text
    for path in sorted((ROOT / "tests" / "cases").glob("*.yaml")):
        for case in yaml.load(path.read_text("utf-8"), yaml.CSafeLoader) or ():
            yield from (case[key] for key in ("message", "rumor", "contrast") if key in case)


def drawn(messages: list[str]) -> Iterator[str]:
    """Messages made from `messages` and of everyday talk."""
    draw = Random(11)
    words = sorted({word for message in messages for word in message.split()})
    for _ in range(DRAWN):
        yield scan.sentence(draw)
        yield " ".join(scan.story(draw))
        parts = draw.choice(messages).split()
        first = draw.randrange(len(parts) or 1)
        yield " ".join(parts[first : first + draw.randint(1, 12)])
        yield " ".join(filter(None, (synthetic.edited(word, draw) for word in draw.choice(messages).split())))
        yield " ".join(draw.choice((draw.choice(messages), scan.sentence(draw))) for _ in range(draw.randint(2, 5)))
        yield " ".join(draw.choices([*words, "nicht", "kein", "Fake", "stimmt", "not", "?", "."], k=draw.randint(1, 14)))
    for size in range(LETTERS):
        talk = 0.9 * (size % 3) / 2
        letter = (scan.sentence(draw) if draw.random() < talk else draw.choice(messages) for _ in range(1000))
        yield " ".join(letter)[: 3000 + size * size * 300]


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


def bare() -> tuple[Corpus, list[str]]:
    """A corpus of claims that are known by their sentences alone, and edited copies of these."""
    claims = list(synthetic.claims(BARE))
    draw = Random(12)
    messages = [synthetic.message(draw.choice(claims), length, draw) for length in (30, 300, 3000) for _ in range(60)]
    return Corpus(Index(compile_index(claims, (), CorpusInfo("synthetic", "1", "", BARE)))), messages


def main() -> None:
    """Print the lines."""
    messages = list(labelled())
    for corpus, asked in ((load_corpus(), [*messages, *drawn(messages)]), bare()):
        for message in asked:
            print(json.dumps([message, *describe(check(message, corpus))], ensure_ascii=False))


if __name__ == "__main__":
    main()
