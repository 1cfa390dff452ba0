"""Do the wordings of the shipped corpus teach anything? Each is looked up in a corpus that lacks it.

    python benchmarks/corpus.py [--folds N] [--json]

The variants of each claim are dealt into N folds; for each fold a corpus without it is compiled, and its variants are checked there
(a harder test than leaving out one at a time: N - 1 of N wordings remain). Prints the share that still finds its claim, by state and
language, and with the whole corpus the share of variants whose claim is found, and is the first. Then the denials that the entries
carry are read without their claim and its related ones: the share that is told to contradict another, which it never does.
"""

import argparse
import json
from collections import Counter
from pathlib import Path
from typing import Any

from rumorcheck import Corpus, load_corpus
from rumorcheck.corpus.compile import compile_index
from rumorcheck.corpus.concepts import parse_concepts
from rumorcheck.corpus.index import Index
from rumorcheck.corpus.parse import parse_corpus
from rumorcheck.matching import check, profile
from rumorcheck.models import Claim, CorpusInfo, Variant

DATA = Path(__file__).parent.parent / "data"


def state_of(corpus: Corpus, claim: Claim, variant: Variant) -> str:
    """The state the variant gets if its own claim is told, else `other` or `lost`."""
    outcome = check(variant.text, corpus)
    told = [match.claim.id for match in outcome.matches]
    return outcome.state if claim.id in told else "other" if told else "lost"


def without(claims: list[Claim], fold: int, folds: int) -> Corpus:
    """A corpus whose claims lack the variants of one fold."""
    kept = [one._replace(variants=tuple(v for at, v in enumerate(one.variants) if at % folds != fold)) for one in claims]
    concepts = parse_concepts((DATA / "concepts.yaml").read_bytes(), "concepts.yaml")
    return Corpus(Index(compile_index(kept, concepts, CorpusInfo("fold", "1", "", len(kept)), "")))


def denials_of_others(claims: list[Claim], corpus: Corpus) -> float:
    """The share of denials that are told to contradict some claim although theirs, and those related to it, are taken out."""
    number = {claim: at for at, claim in enumerate(corpus.ids())}
    states = [
        check(message, corpus, without=profile(corpus, number[claim.id]).near).state
        for claim in claims
        for message in claim.examples.deny
    ]
    return states.count("denial") / len(states)


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--json", action="store_true")
    wanted = parser.parse_args()
    claims = list(parse_corpus((DATA / "claims.yaml").read_bytes(), "claims.yaml").claims)
    whole = load_corpus("shipped")
    first = Counter(state_of(whole, claim, variant) for claim in claims for variant in claim.variants)
    left: Counter[tuple[str, str]] = Counter()
    for fold in range(wanted.folds):
        corpus = without(claims, fold, wanted.folds)
        for claim in claims:
            for variant in claim.variants[fold :: wanted.folds]:
                left[variant.lang, state_of(corpus, claim, variant)] += 1
    total = sum(left.values())
    known = sum(count for (_, state), count in left.items() if state == "known")
    similar = sum(count for (_, state), count in left.items() if state == "similar")
    told: dict[str, Any] = {
        "claims": len(claims),
        "variants": total,
        "whole": dict(first),
        "known": known / total,
        "within": (known + similar) / total,
        "denied": sum(count for (_, state), count in left.items() if state == "denial") / total,
        "denied_others": denials_of_others(claims, whole),
        "languages": {
            lang: sum(n for (code, state), n in left.items() if code == lang and state in ("known", "similar"))
            / sum(n for (code, _), n in left.items() if code == lang)
            for lang in sorted({lang for lang, _ in left})
        },
    }
    if wanted.json:
        print(json.dumps(told, indent=1))
        return
    print(f"{told['claims']} claims, {total} variants; with all of them there: {told['whole']}")
    print(f"left out: {told['known']:.1%} known, {told['within']:.1%} known or similar, {told['denied']:.1%} taken for a denial")
    print(f"denials whose claim is not there: {told['denied_others']:.1%} taken for one of another claim")
    print(", ".join(f"{lang} {share:.0%}" for lang, share in told["languages"].items()))


if __name__ == "__main__":
    main()
