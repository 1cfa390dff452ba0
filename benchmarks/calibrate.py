"""Fits the weights of the matcher anew and writes `src/rumorcheck/matching/weights.py`.

    python benchmarks/calibrate.py --data DIR [--order] [--write]

Belief (claims with hints) is fitted on the corpus's own examples, on half of the messages written blind (tests/cases/heldout.yaml; the
draw is fixed, the other half is what its figures are printed on), and on tweets and claims of the public data that no entry speaks of.
Stance is fitted on the corpus's own examples and wordings, the same half of the blind messages, half of the minimal pairs
(tests/cases/pairs.yaml) and of the messages as people speak (tests/cases/spoken.yaml), each drawn by claim; with it what a word says
that the claim does not have, for words beside at least `CLAIMS` claims.
The order of bare claims is fitted on the training split of CheckThat! 2022 (claims with title and text) and on the CLEF 2025 claims in
four languages (one sentence each); acceptance on CheckThat! 2022 train, each query with and without its gold claim. `--order` fits
these alone and leaves the other weights as they are. Needs numpy. Without --write it prints the figures and changes nothing.
"""

import argparse
import json
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple
from zlib import crc32

import numpy as np
import yaml
from retrieval import Task, auroc, read_task

from rumorcheck.corpus import Corpus, load_corpus
from rumorcheck.corpus.parse import parse_corpus
from rumorcheck.matching import profile, subject_of, vocabulary, weigh_evidence, weights
from rumorcheck.matching.belief import lead, logistic, read_features, weigh
from rumorcheck.matching.cues import find_cues
from rumorcheck.matching.decide import CONTENDERS
from rumorcheck.matching.denial import denial_features
from rumorcheck.matching.frames import read_frame
from rumorcheck.matching.query import Query, read_query
from rumorcheck.matching.rank import MIN_RIVALS, RANKED, ask, ranking_features
from rumorcheck.matching.retrieve import Candidate, add_subjects, retrieve
from rumorcheck.matching.signals import read_signals
from rumorcheck.matching.stance import Subject, find_rules
from rumorcheck.matching.thresholds import DEFAULT
from rumorcheck.matching.typos import correct
from rumorcheck.matching.windows import best_window, present_terms
from rumorcheck.models import Claim
from rumorcheck.text.normalize import normalize

ROOT = Path(__file__).parent.parent
WEIGHTS = ROOT / "src" / "rumorcheck" / "matching" / "weights.py"
PAIRS = ROOT / "tests" / "cases" / "pairs.yaml"
SPOKEN = ROOT / "tests" / "cases" / "spoken.yaml"
WORDS = WEIGHTS.with_name("stance_words.py")
CLAIMS = 4
"""Claims beside which a word must be met: a word of fewer is one of their subject and not of a side."""
BLIND = 2.0
"""Weight of a message written blind where stance is fitted."""
WORD_RIDGE = 3.0
"""How far the weight of a word is held back."""
ORDER_RIDGE = 30.0
"""How far the weights of the order are held back."""
LANGS = ("de", "fr", "pl", "pt", "ar", "hi", "th")
"""Languages of the claims with one sentence each."""
LATIN = 4
"""The first of them, by which the order is fitted. Fitted by all it would know less of inflection, which costs these as much as the
others win."""
HELDOUT = ROOT / "tests" / "cases" / "heldout.yaml"
ABOUT = {"match", "deny", "known", "denial"}
"""Labels of messages that speak of their claim, whichever side they take."""
FITTED_ON = 3.0
"""Weight of a message written blind against one of the corpus's own examples: it is what the program meets."""
Matrix = np.ndarray[Any, np.dtype[np.float64]]
Fitted = tuple[dict[str, float], dict[str, float], dict[str, float]]
"""Centre, spread and weights (with `bias`) by feature."""


class Row(NamedTuple):
    """One candidate of one message."""

    message: str
    features: Mapping[str, float]
    right: bool
    """The message speaks of this very claim, whichever side it takes."""
    half: bool
    """It tells the claim's true half, or something near it."""
    negative: bool
    """No entry speaks of the message."""
    blind: bool
    fitted: bool


def fit_logistic(rows: Matrix, right: Matrix, weight: Matrix, ridge: float | Matrix) -> Matrix:
    """Weights of a ridge logistic regression, the bias (not held back) last: iteratively reweighted least squares."""
    design = np.hstack([rows, np.ones((len(rows), 1))])
    penalty = np.diag(np.append(np.broadcast_to(ridge, rows.shape[1]), 1e-9))
    beta = np.zeros(design.shape[1])
    for _ in range(60):
        chance = 1.0 / (1.0 + np.exp(-np.clip(design @ beta, -30, 30)))
        curve = design.T @ (design * (weight * chance * (1 - chance))[:, None]) + penalty
        step = np.linalg.solve(curve, design.T @ (weight * (right - chance)) - penalty @ beta)
        beta = beta + step
        if float(np.abs(step).max()) < 1e-8:
            break
    return beta


def fit_named(rows: Sequence[Mapping[str, float]], right: Sequence[bool], weight: Sequence[float], ridge: float) -> Fitted:
    """A logistic model over named features, each centred and scaled by its spread over the rows."""
    names = [*rows[0]]
    table = np.array([[row[name] for name in names] for row in rows])
    centre, spread = table.mean(0), table.std(0) + 1e-9
    beta = fit_logistic((table - centre) / spread, np.array(right, float), np.array(weight), ridge)
    return (
        dict(zip(names, centre, strict=True)),
        dict(zip(names, spread, strict=True)),
        {"bias": beta[-1], **dict(zip(names, beta, strict=False))},
    )


class Labelled(NamedTuple):
    """A message with its claim and label; `about` is the claim (or the message) by which it is drawn for fitting."""

    text: str
    claim: str | None
    label: str
    blind: bool
    about: str


def messages(corpus: Corpus, data: Path) -> Iterator[Labelled]:
    """Every labelled message."""
    for claim in own_claims():
        for label in ("match", "deny", "similar", "none"):
            for text in getattr(claim.examples, label):
                yield Labelled(text, claim.id, label, False, claim.id)
    yield from blind_messages(frozenset(corpus.ids()))
    for folder, file, most in (("clef25-t2-de", "claims.jsonl", 360), ("ct22-2a-en", "queries.train.jsonl", 500)):
        for line in (data / folder / file).read_text("utf-8").splitlines()[:most]:
            text = json.loads(line)["text"]
            yield Labelled(text, None, "none", False, text)


def blind_messages(known: frozenset[str]) -> Iterator[Labelled]:
    """The messages written blind; those of entries that are not there are passed over."""
    for case in read_cases(HELDOUT):
        if case.get("claim") is None or case["claim"] in known:
            yield Labelled(case["message"], case.get("claim"), case["state"], True, case.get("claim") or case["message"])
    for case in read_cases(SPOKEN):
        if case["claim"] in known:
            claim = None if case["state"] == "nothing_known" else case["claim"]
            yield Labelled(case["message"], claim, case["state"], True, case["claim"])
    for pair in read_cases(PAIRS):
        if pair["claim"] in known:
            yield Labelled(pair["rumor"], pair["claim"], "known", True, pair["claim"])
            label = "similar" if pair["state"] == "not_known" else pair["state"]
            yield Labelled(pair["contrast"], None if label == "nothing_known" else pair["claim"], label, True, pair["claim"])


def own_claims() -> Sequence[Claim]:
    """The entries with their examples."""
    return parse_corpus((ROOT / "data" / "claims.yaml").read_bytes(), "claims.yaml").claims


def read_cases(path: Path) -> list[dict[str, str]]:
    """Labelled messages from a file of cases."""
    found: list[dict[str, str]] = yaml.safe_load(path.read_text("utf-8"))
    return found


def belief_rows(corpus: Corpus, data: Path) -> list[Row]:
    """The first candidates of each message, the right one, and those whose pattern is complete; related claims left out."""
    number = {claim: at for at, claim in enumerate(corpus.ids())}
    rows: list[Row] = []
    for text, claim, label, blind, about in messages(corpus, data):
        query = read_query(normalize(text), corpus.index)
        found = retrieve(query, corpus.index, 14)
        query, corrected = correct(query, corpus.index, partial(vocabulary, found, corpus))
        candidates = add_subjects(found, query, corpus.index)
        weighed, present = weigh(query, corpus.index, candidates, corrected), present_terms(query, corrected)
        wanted = number[claim] if claim else -1
        for at, candidate in enumerate(candidates):
            known = profile(corpus, candidate.number)
            frame = read_frame(query, known.hints, known.own)
            if not (at < 3 or candidate.number == wanted or (at < 40 and frame.complete)):
                continue
            right = candidate.number == wanted and label in ABOUT
            if not right and wanted >= 0 and candidate.number in corpus.index.related(wanted):
                continue
            window = best_window(query, known, corrected, present & known.own)
            features = read_features(query, weighed, known, candidate, (window, frame))
            half = candidate.number == wanted and label == "similar"
            negative = label in ("none", "nothing_known", "too_short")
            rows.append(Row(text, features, right, half, negative, blind, not blind or is_fitted(about)))
    return rows


def calibrate_belief(corpus: Corpus, data: Path) -> tuple[Fitted, dict[str, float]]:
    """Fit belief in the very claim and in its matter, and print their figures on the blind messages that took no part.

    A true half counts against the very claim; for the matter it counts neither way.
    """
    rows = belief_rows(corpus, data)
    fitting = [row for row in rows if row.fitted]
    weight = [FITTED_ON if row.blind else 1.0 for row in fitting]
    features, right = [row.features for row in fitting], [row.right for row in fitting]
    fitted = fit_named(features, right, weight, 3.0)
    about = fit_named(features, right, [0.0 if row.half else value for row, value in zip(fitting, weight, strict=True)], 3.0)
    print(f"belief: {len(fitting)} rows fitted")
    print_belief("the very claim", rows, fitted, halves=True)
    print_belief("its matter", rows, about, halves=False)
    return fitted, about[2]


def print_belief(name: str, rows: Sequence[Row], fitted: Fitted, *, halves: bool) -> None:
    """How many messages about a claim are found where so many honest ones are taken for it."""
    best: dict[str, tuple[float, Row]] = {}
    for row in rows:
        score = chance(row.features, fitted)
        if not row.fitted and score > best.get(row.message, (-1.0, row))[0]:
            best[row.message] = score, row
    honest = sorted((score for score, row in best.values() if row.negative or (halves and row.half)), reverse=True)
    told = [score if row.right else 0.0 for score, row in best.values() if not row.negative and not row.half]
    for rate in (0.005, 0.01, 0.02, 0.03):
        limit = honest[int(rate * len(honest))]
        found = sum(score > limit for score in told)
        print(
            f"  {name}: above {limit:.3f} stand {rate:.1%} of {len(honest)} honest, {found / len(told):.1%} of {len(told)} others"
        )


class Side(NamedTuple):
    """A message about a claim, and whether it denies it."""

    message: str
    claim: str
    denies: bool
    weight: float
    """Its say in the fit; what was written blind is what the program meets."""
    fitted: bool


def is_fitted(claim: str) -> bool:
    """Whether the minimal pairs of `claim` take part in fitting: half of the claims, by their ids."""
    return crc32(claim.encode()) % 2 == 0


def sides(corpus: Corpus) -> Iterator[Side]:
    """Every labelled message that passes its claim on or denies it."""
    for claim in own_claims():
        for label in ("match", "deny"):
            for text in getattr(claim.examples, label):
                yield Side(text, claim.id, label == "deny", 1.0, True)
        for variant in claim.variants:
            yield Side(variant.text, claim.id, False, 0.5, True)
    for said in blind_messages(frozenset(corpus.ids())):
        if said.claim and said.label in ("known", "denial"):
            yield Side(said.text, said.claim, said.label == "denial", BLIND, is_fitted(said.claim))


def foreign_words(query: Query, subject: Subject) -> set[str]:
    """The words of the message that are in no wording of the claim: they say which side it takes, not which claim it is about."""
    return {word for word, term in zip(query.text.words, query.terms, strict=True) if term not in subject.own}


class Stand(NamedTuple):
    """A message with its signals and the words that its claim does not have."""

    side: Side
    signals: dict[str, float]
    foreign: set[str]


def stance_rows(corpus: Corpus) -> list[Stand]:
    """Each message whose claim is among its candidates."""
    number = {claim: at for at, claim in enumerate(corpus.ids())}
    rows = []
    for side in sides(corpus):
        evidence, query = weigh_evidence(side.message, corpus, DEFAULT)
        found = next((one for one in evidence if one.number == number[side.claim]), None)
        if found:
            subject, cues = subject_of(found, corpus), find_cues(query)
            signals = read_signals(query, cues, subject, find_rules(query, cues, subject))
            rows.append(Stand(side, signals, foreign_words(query, subject)))
    return rows


def calibrate_stance(corpus: Corpus) -> tuple[Fitted, dict[str, float]]:
    """Fit the chance of a denial, signals and words at once, and print its figures on the blind messages that took no part."""
    rows = stance_rows(corpus)
    fitting = [row for row in rows if row.side.fitted]
    beside: dict[str, set[str]] = {}
    for row in fitting:
        for word in row.foreign:
            beside.setdefault(word, set()).add(row.side.claim)
    words = sorted(word for word, claims in beside.items() if len(claims) >= CLAIMS)
    place = {word: at for at, word in enumerate(words)}
    names = [*rows[0].signals]
    table = np.array([[row.signals[name] for name in names] for row in fitting])
    centre, spread = table.mean(0), table.std(0) + 1e-9
    said = np.zeros((len(fitting), len(words)))
    for at, row in enumerate(fitting):
        said[at, [place[word] for word in row.foreign if word in place]] = 1.0
    design = np.hstack([(table - centre) / spread, said])
    ridge = np.array([10.0] * len(names) + [WORD_RIDGE] * len(words))
    beta = fit_logistic(
        design, np.array([row.side.denies for row in fitting], float), np.array([row.side.weight for row in fitting]), ridge
    )
    fitted: Fitted = (
        dict(zip(names, centre, strict=True)),
        dict(zip(names, spread, strict=True)),
        {"bias": beta[-1], **dict(zip(names, beta, strict=False))},
    )
    weights = dict(zip(words, beta[len(names) : -1], strict=True))
    scored = [
        (row.side.denies, chance(row.signals, fitted, sum(weights.get(word, 0.0) for word in row.foreign)))
        for row in rows
        if not row.side.fitted
    ]
    denials, others = [score for denies, score in scored if denies], [score for denies, score in scored if not denies]
    print(
        f"stance: {len(fitting)} rows and {len(words)} words fitted; on {len(scored)} others AUROC {auroc(denials, others):.3f}"
    )
    for name, limit in (("denies", DEFAULT.denies), ("unclear", DEFAULT.unclear)):
        missed, wrong = sum(score < limit for score in denials), sum(score >= limit for score in others)
        print(f"  {name} {limit}: {missed} of {len(denials)} denials below, {wrong} of {len(others)} others at or above")
    return fitted, weights


def denial_rows(corpus: Corpus, data: Path, stance: Fitted, words: Mapping[str, float]) -> list[Row]:
    """The candidates that a message may contradict; `right` where it contradicts this very claim. Related claims are left out."""
    number = {claim: at for at, claim in enumerate(corpus.ids())}
    rows: list[Row] = []
    for text, claim, label, blind, about in messages(corpus, data):
        evidence, query = weigh_evidence(text, corpus, DEFAULT)
        cues, wanted = find_cues(query), number[claim] if claim else -1
        first = {one.number for one in sorted(evidence, key=lambda one: -one.score)[:CONTENDERS]}
        for one in evidence:
            if not (one.number == wanted or one.number in first or one.features["subject"]):
                continue
            if one.number != wanted and wanted >= 0 and one.number in corpus.index.related(wanted):
                continue
            subject = subject_of(one, corpus)
            signals = read_signals(query, cues, subject, find_rules(query, cues, subject))
            said = sum(words.get(word, 0.0) for word in foreign_words(query, subject))
            features = denial_features(one.features, signals, chance(signals, stance, said), one.score)
            right = one.number == wanted and label in ("deny", "denial")
            negative = label in ("none", "nothing_known", "too_short")
            rows.append(
                Row(text, features, right, label in ("similar", "known", "match"), negative, blind, not blind or is_fitted(about))
            )
    return rows


def calibrate_denial(corpus: Corpus, data: Path, stance: Fitted, words: Mapping[str, float]) -> Fitted:
    """Fit how sure it is that a message contradicts a claim, with the chance of a denial as it stands, and print its figures."""
    rows = denial_rows(corpus, data, stance, words)
    fitting = [row for row in rows if row.fitted]
    weight = [FITTED_ON if row.blind else 1.0 for row in fitting]
    fitted = fit_named([row.features for row in fitting], [row.right for row in fitting], weight, 3.0)
    print(f"denial: {len(fitting)} rows fitted")
    print_belief("contradicted", [row for row in rows if not row.half], fitted, halves=False)
    return fitted


def chance(features: Mapping[str, float], fitted: Fitted, more: float = 0.0) -> float:
    """The fitted probability."""
    return logistic(features, *fitted, more)


class Ranking(NamedTuple):
    """The candidates of one query with their features; which are gold; the number of distinct terms asked for."""

    candidates: list[Candidate]
    features: list[dict[str, float]]
    gold: list[bool]
    terms: int


def rankings(task: Task) -> list[Ranking]:
    """Each query of a data set with its `RANKED` candidates."""
    found = []
    for text, gold in task.queries:
        query = read_query(normalize(text), task.corpus.index)
        candidates = retrieve(query, task.corpus.index, RANKED)
        profiles = [profile(task.corpus, one.number) for one in candidates]
        asked = ask(query, task.corpus.index, candidates, profiles)
        features = [ranking_features(query, task.corpus.index, *pair, asked) for pair in zip(candidates, profiles, strict=True)]
        if candidates:
            found.append(Ranking(candidates, features, [one.number in gold for one in candidates], len(set(query.terms))))
    return found


def scaled(features: Sequence[Mapping[str, float]]) -> Matrix:
    """Features centred and scaled over the candidates of one query."""
    table = np.array([[row[name] for name in features[0]] for row in features])
    return np.asarray((table - table.mean(0)) / (table.std(0) + 1e-6))


def calibrate_order(tasks: Sequence[Sequence[Ranking]]) -> dict[str, float]:
    """Linear weights of the order, each data set with the same say."""
    rows = np.vstack([scaled(one.features) for task in tasks for one in task])
    gold = np.array([is_gold for task in tasks for one in task for is_gold in one.gold], float)
    weight = np.concatenate([np.full(sum(len(one.gold) for one in task), 1.0 / len(task)) for task in tasks])
    beta = fit_logistic(rows, gold, weight * len(weight) / weight.sum(), ORDER_RIDGE)
    return dict(zip(tasks[0][0].features[0], beta, strict=False))


def print_left_out(tasks: Mapping[str, Sequence[Ranking]], asked: Mapping[str, int]) -> None:
    """P@1 and MAP@5 of the order in each language, of as many queries as were `asked`, by weights that were fitted on the others."""
    for name, task in tasks.items():
        order = calibrate_order([tasks[lang] for lang in LANGS[:LATIN] if lang != name])
        beta = np.array([*order.values()])
        ranks = []
        for one in task:
            ranked = sorted(range(len(one.gold)), key=dict(enumerate(-(scaled(one.features) @ beta))).__getitem__)
            ranks.append(next((at for at, place in enumerate(ranked, 1) if one.gold[place]), 0))
        first, mean = sum(rank == 1 for rank in ranks), sum(1 / rank for rank in ranks if 1 <= rank <= 5)
        print(f"  order of {name} by the others: P@1 {first / asked[name]:.3f}, MAP@5 {mean / asked[name]:.3f}")


def calibrate_acceptance(task: Sequence[Ranking], order: Mapping[str, float]) -> Fitted:
    """The probability that the first is right, from each query with and without its gold claim."""
    rows: list[dict[str, float]] = []
    right: list[bool] = []
    for one in task:
        for without in (False, True):
            kept = [at for at in range(len(one.gold)) if not (without and one.gold[at])]
            if len(kept) < MIN_RIVALS:
                continue
            found, features = [one.candidates[at] for at in kept], [dict(one.features[at]) for at in kept]
            for part, value in (("words", lambda c: c.words), ("grams", lambda c: c.grams)):
                renew(found, features, part, value)
            scores = scaled(features) @ np.array([order[name] for name in features[0]])
            ranked = sorted(range(len(kept)), key=lambda at: (-scores[at], found[at].number))
            top, rest = ranked[0], ranked[1:]
            rows.append(
                {
                    "grams": found[top].grams,
                    "lead_words": lead(found[top].words, max(found[at].words for at in rest)),
                    "lead_grams": lead(found[top].grams, max(found[at].grams for at in rest)),
                    "gap": float(scores[top] - scores[rest[0]]),
                    "score": float(scores[top]),
                    "best_coverage": features[top]["best_coverage"],
                    "explained": features[top]["explained"],
                    "mass": math.log1p(features[top]["mass"]),
                    "length": math.log1p(one.terms),
                    "least_coverage": features[top]["least_coverage"],
                }
            )
            right.append(not without and one.gold[kept[top]])
    return fit_named(rows, right, [1.0] * len(rows), 1.0)


def renew(
    found: Sequence[Candidate], features: Sequence[dict[str, float]], part: str, value: Callable[[Candidate], float]
) -> None:
    """Divide one half of retrieval by its best among those that are left."""
    best = max(map(value, found)) or 1.0
    for candidate, row in zip(found, features, strict=True):
        row[part] = value(candidate) / best


def as_table(name: str, values: Mapping[str, float], digits: int = 4) -> str:
    """One table of the module; what rounds to nothing is left out of a long one."""
    kept = {key: value for key, value in values.items() if digits > 2 or round(value, digits)}
    lines = "".join(f'    "{key}": {value:.{digits}f},\n' for key, value in kept.items())
    return f"{name}: dict[str, float] = {{\n{lines}}}\n"


TABLES = (
    *("DENIAL_CENTRE", "DENIAL_SPREAD", "DENIAL_WEIGHTS", "STANCE_CENTRE", "STANCE_SPREAD", "STANCE_WEIGHTS"),
    *("CENTRE", "SPREAD", "WEIGHTS", "ABOUT_WEIGHTS", "RANK_ONE", "RANK_SEVERAL"),
    *("ACCEPT_CENTRE", "ACCEPT_SPREAD", "ACCEPT_WEIGHTS"),
)
"""The tables of the module, in its order."""


def main() -> None:
    """Fit everything, print the figures, and write the module where that is asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--data", type=Path, required=True, help="folder with the public data sets")
    parser.add_argument("--write", action="store_true", help="write the weights")
    parser.add_argument("--order", action="store_true", help="the order of bare claims and their acceptance alone")
    wanted = parser.parse_args()
    fitted = {name: getattr(weights, name) for name in TABLES}
    if not wanted.order:
        belief, about = calibrate_belief(load_corpus(), wanted.data)
        stance, words = calibrate_stance(load_corpus())
        denial = calibrate_denial(load_corpus(), wanted.data, stance, words)
        fitted.update(zip(TABLES, (*denial, *stance, *belief, about), strict=False))
    read = {lang: read_task(wanted.data / f"clef25-t2-{lang}", "train") for lang in LANGS}
    posts = {lang: rankings(task) for lang, task in read.items()}
    print_left_out(posts, {lang: len(task.queries) for lang, task in read.items()})
    tweets = rankings(read_task(wanted.data / "ct22-2a-en", "train"))
    several = calibrate_order([tweets])
    fitted.update(RANK_ONE=calibrate_order([posts[lang] for lang in LANGS[:LATIN]]), RANK_SEVERAL=several)
    fitted.update(zip(TABLES[-3:], calibrate_acceptance(tweets, several), strict=True))
    about_words = '"""What a word that a claim does not have says about the side a message takes. Data only, written by `benchmarks/calibrate.py`."""\n\n'
    head = '"""Weights of the chance of a denial, of the belief model and of the order of bare claims. Data only, written by `benchmarks/calibrate.py`."""\n\n'
    if wanted.write:
        if not wanted.order:
            WORDS.write_text(about_words + as_table("WORDS", words, 2), "utf-8")
        WEIGHTS.write_text(head + "".join(as_table(*table) for table in fitted.items()), "utf-8")


if __name__ == "__main__":
    main()
