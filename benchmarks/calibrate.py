"""Fits the weights of the matcher anew and writes `src/rumorcheck/matching/weights.py`.

    python benchmarks/calibrate.py --data DIR [--only belief|order|stance] [--write]

Belief (claims with hints) is fitted on the corpus's own examples, on half of the messages written blind (tests/cases/heldout.yaml; the
draw is fixed, the other half is what its figures are printed on), and on tweets and claims of the public data that no entry speaks of;
with it what a word says that the claim does not have, for words beside at least `BELIEF_CLAIMS` claims. Stance and denial build on it:
they are fitted on what the written weights make of a message, so that belief is written first.
Stance is fitted on the corpus's own examples and wordings, the same half of the blind messages, half of the minimal pairs
(tests/cases/pairs.yaml) and of the messages as people speak (tests/cases/spoken.yaml, plain.yaml, abroad.yaml), each drawn by claim; on the wordings of that
half, each in a corpus that lacks it (an edited copy is what people send), as it stands and in frames that deny or affirm
(tests/cases/frames.yaml); with it what a word says that the claim does not have, for words beside at least `CLAIMS` claims.
The order of bare claims is fitted on the training split of CheckThat! 2022 (claims with title and text) and on the CLEF 2025 claims in
four languages (one sentence each); acceptance on CheckThat! 2022 train, each query with and without its gold claim. `--only order` fits
these alone and leaves the other weights as they are. Needs numpy. Without --write it prints the figures and changes nothing.
"""

import argparse
import json
import math
import re
import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple
from zlib import crc32

import numpy as np
import yaml
from corpus import without as without_fold
from retrieval import Task, auroc, read_task

from rumorcheck.corpus import Corpus, load_corpus
from rumorcheck.corpus.parse import parse_corpus
from rumorcheck.matching import profile, subject_of, vocabulary, weigh_evidence, weigh_query
from rumorcheck.matching.belief import SAID, SAID_ABOUT, lead, logistic, read_features, share_of_words, weigh
from rumorcheck.matching.cues import find_cues
from rumorcheck.matching.decide import contenders
from rumorcheck.matching.denial import denial_features
from rumorcheck.matching.frames import hits_of, read_frame
from rumorcheck.matching.query import Query, read_query
from rumorcheck.matching.rank import MIN_RIVALS, ask, ranking_features
from rumorcheck.matching.retrieve import RANKED, Candidate, add_subjects, retrieve
from rumorcheck.matching.signals import read_signals
from rumorcheck.matching.stance import Subject, find_rules
from rumorcheck.matching.thresholds import DEFAULT
from rumorcheck.matching.typos import correct
from rumorcheck.matching.windows import Profile, best_window, present_terms
from rumorcheck.models import Claim
from rumorcheck.text.normalize import normalize

ROOT = Path(__file__).parent.parent
WEIGHTS = ROOT / "src" / "rumorcheck" / "matching" / "weights.py"
PAIRS = ROOT / "tests" / "cases" / "pairs.yaml"
SPOKEN = ROOT / "tests" / "cases" / "spoken.yaml"
PLAIN = ROOT / "tests" / "cases" / "plain.yaml"
ABROAD = ROOT / "tests" / "cases" / "abroad.yaml"
FRAMES = ROOT / "tests" / "cases" / "frames.yaml"
WORDS = WEIGHTS.with_name("stance_words.py")
BELIEF_WORDS = WEIGHTS.with_name("belief_words.py")
CLAIMS = 4
"""Claims beside which a word must be met: a word of fewer is one of their subject and not of a side."""
BELIEF_CLAIMS = 16
"""The same for belief, which sees more messages."""
BELIEF_RIDGE = 10.0
"""How far the weights of belief are held back, by cross-validation over claims: 75.2 % of rumors above all but 1 % of the honest
messages, 69.8 % without the words."""
BLIND = 2.0
"""Weight of a message written blind where stance is fitted."""
FOLDS = 5
"""Parts into which the wordings of a claim are dealt, each read by a corpus that lacks it."""
FRAMED_WORDS = 22
"""Words of a wording that is put into frames, at most."""
ASKED = re.compile(r"[?؟]|\b(?:stimmt|is it true|nunca|do not|don't|nie|ne |não|no )\b", re.IGNORECASE)
"""What asks or forbids."""
LEFT_OUT, FRAMED = 0.4, 0.4
"""Weight of a wording in a corpus that lacks it, as it stands and in a frame."""
STANCE_RIDGE, WORD_RIDGE = 10.0, 3.0
"""How far the weights of stance are held back: of a signal, and of a word."""
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
HONEST = 2.0
"""Weight of a row of an honest message where denials are fitted, against one of a rumor or a denial."""
Matrix = np.ndarray[Any, np.dtype[np.float64]]
Fitted = tuple[dict[str, float], dict[str, float], dict[str, float]]
"""Centre, spread and weights (with `bias`) by feature."""


class Example(NamedTuple):
    """What a model with words is fitted on."""

    features: Mapping[str, float]
    foreign: Set[str]
    about: str
    """The claim (or the message) beside which its words count; empty where they choose none."""
    right: bool
    weight: float


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
    about: str
    """The claim (or the message) by which it is drawn for fitting."""
    foreign: frozenset[str] = frozenset()
    """Its words that the claim does not have."""
    absent: bool = False
    """It is read without its claim, which it denies."""


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


class Worded(NamedTuple):
    """A logistic model over named features and, not scaled, over words."""

    model: Fitted
    words: dict[str, float]
    share: Callable[[int], float] = lambda number: 1.0
    """What each of so many words counts."""

    def chance(self, features: Mapping[str, float], foreign: Set[str]) -> float:
        """The probability for a row with these features and foreign words."""
        said = self.words.keys() & foreign
        return logistic(features, *self.model, sum(map(self.words.__getitem__, said)) * self.share(len(said)))


def fit_worded(
    rows: Sequence[Example], claims: int, ridge: float, word_ridge: float, share: Callable[[int], float] = lambda number: 1.0
) -> Worded:
    """Features, each centred and scaled by its spread over the rows, and words at once.

    Words beside at least `claims` claims take part, those of rows without an `about` not counted.
    """
    beside: dict[str, set[str]] = {}
    for row in rows:
        for word in row.foreign:
            if row.about and not word.isdigit():
                beside.setdefault(word, set()).add(row.about)
    words = sorted(word for word, about in beside.items() if len(about) >= claims)
    place = {word: at for at, word in enumerate(words)}
    names = [*rows[0].features]
    table = np.array([[row.features[name] for name in names] for row in rows])
    centre, spread = table.mean(0), table.std(0) + 1e-9
    said = np.zeros((len(rows), len(words)))
    for at, row in enumerate(rows):
        here = [place[word] for word in row.foreign if word in place]
        said[at, here] = share(len(here))
    penalty = np.array([ridge] * len(names) + [word_ridge] * len(words))
    right, weight = np.array([row.right for row in rows], float), np.array([row.weight for row in rows])
    beta = fit_logistic(np.hstack([(table - centre) / spread, said]), right, weight, penalty)
    fitted: Fitted = (
        dict(zip(names, centre, strict=True)),
        dict(zip(names, spread, strict=True)),
        {"bias": beta[-1], **dict(zip(names, beta, strict=False))},
    )
    return Worded(fitted, dict(zip(words, beta[len(names) : -1], strict=True)), share)


def fit_named(rows: Sequence[Mapping[str, float]], right: Sequence[bool], weight: Sequence[float], ridge: float) -> Fitted:
    """A logistic model over named features, each centred and scaled by its spread over the rows."""
    examples = [Example(row, frozenset(), "", is_right, value) for row, is_right, value in zip(rows, right, weight, strict=True)]
    return fit_worded(examples, 1, ridge, ridge).model


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
    for case in (*read_cases(SPOKEN), *read_cases(PLAIN), *read_cases(ABROAD)):
        if case["claim"] in known and case["state"] != "not_known":
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


def belief_rows(corpus: Corpus, given: Iterable[Labelled]) -> list[Row]:
    """The first candidates of each message, the right one, and those whose pattern is complete; related claims left out."""
    number = {claim: at for at, claim in enumerate(corpus.ids())}
    rows: list[Row] = []
    for text, claim, label, blind, about in given:
        query = read_query(normalize(text), corpus.index)
        found = retrieve(query, corpus.index, 14)
        query, corrected = correct(query, corpus.index, partial(vocabulary, query, found, corpus))
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
            features = {name: value for name, value in features.items() if name not in (SAID, SAID_ABOUT)}
            half = candidate.number == wanted and label == "similar"
            negative = label in ("none", "nothing_known", "too_short")
            foreign = strange_words(query, known, corrected)
            rows.append(Row(text, features, right, half, negative, blind, not blind or is_fitted(about), about, foreign))
    return rows


def strange_words(query: Query, known: Profile, corrected: Mapping[int, int]) -> frozenset[str]:
    """The words of a message that are no term of the claim's wordings and fulfil none of its parts."""
    parts = {i for group in (*known.hints.required, known.hints.opposite) for hit in hits_of(query, group) for i in hit.own}
    terms = {query.terms[i] for i in parts}
    return frozenset(
        word
        for i, (word, term) in enumerate(zip(query.text.words, query.terms, strict=True))
        if corrected.get(i, term) not in known.own and (term < 0 or term not in terms)
    )


def calibrate_belief(corpus: Corpus, data: Path) -> tuple[Worded, Worded]:
    """Fit belief in the very claim and in its matter, and print their figures on the blind messages that took no part.

    A true half counts against the very claim; for the matter it counts neither way.
    """
    rows = belief_rows(corpus, messages(corpus, data))
    fitting = [row for row in rows if row.fitted]
    examples = [Example(row.features, row.foreign, row.about, row.right, FITTED_ON if row.blind else 1.0) for row in fitting]
    for lacking, left in wordings_left_out():
        some = belief_rows(lacking, as_they_stand(left))
        fitting += some
        examples += [Example(row.features, row.foreign, "", row.right, LEFT_OUT) for row in some]
    matter = [one._replace(weight=0.0) if row.half else one for one, row in zip(examples, fitting, strict=True)]
    very, about = (fit_worded(one, BELIEF_CLAIMS, BELIEF_RIDGE, BELIEF_RIDGE, share_of_words) for one in (examples, matter))
    print(f"belief: {len(fitting)} rows and {len(very.words)} words fitted")
    print_belief("the very claim", rows, very, halves=True)
    print_belief("its matter", rows, about, halves=False)
    return very, about


def print_belief(name: str, rows: Sequence[Row], fitted: Worded, *, halves: bool) -> None:
    """How many messages about a claim are found where so many honest ones are taken for it."""
    best: dict[tuple[str, bool], tuple[float, Row]] = {}
    for row in rows:
        score = fitted.chance(row.features, row.foreign)
        key = row.message, row.absent
        if not row.fitted and score > best.get(key, (-1.0, row))[0]:
            best[key] = score, row
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
    framed: bool = False


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
            yield Side(variant.text, claim.id, False, 0.3, True)
    for said in blind_messages(frozenset(corpus.ids())):
        if said.claim and said.label in ("known", "denial"):
            yield Side(said.text, said.claim, said.label == "denial", BLIND, is_fitted(said.claim))


def wordings_left_out() -> Iterator[tuple[Corpus, list[Side]]]:
    """Corpora that lack a part of the wordings, with these wordings: as they stand, and each in a frame that denies and one that affirms.

    Short ones only are framed, and none that asks or forbids: `it is not true that` denies nothing of a letter.
    """
    frames = yaml.safe_load(FRAMES.read_text("utf-8"))
    claims = list(own_claims())
    for fold in range(FOLDS):
        found = []
        for claim in filter(lambda claim: is_fitted(claim.id), claims):
            for variant in claim.variants[fold::FOLDS]:
                found.append(Side(variant.text, claim.id, False, LEFT_OUT, True))
                draw = crc32(variant.text.encode())
                kinds = []
                if len(variant.text.split()) <= FRAMED_WORDS and not ASKED.search(variant.text):
                    kinds = ["denying", "affirming"]
                if claim.kind == "scam":
                    kinds.append("warning")
                for kind in kinds:
                    known = frames[kind][variant.lang]
                    text = known[draw % len(known)].replace("{}", variant.text)
                    found.append(Side(text, claim.id, kind != "affirming", FRAMED, True, framed=True))
        yield without_fold(claims, fold, FOLDS), found


def as_they_stand(left: Iterable[Side]) -> Iterator[Labelled]:
    """The wordings that are in no frame."""
    return (Labelled(one.message, one.claim, "match", False, one.claim) for one in left if not one.framed)


def foreign_words(query: Query, subject: Subject) -> set[str]:
    """The words of the message that are in no wording of the claim: they say which side it takes, not which claim it is about."""
    return {word for word, term in zip(query.text.words, query.terms, strict=True) if term not in subject.own}


class Stand(NamedTuple):
    """A message with its signals and the words that its claim does not have."""

    side: Side
    signals: dict[str, float]
    foreign: set[str]


def stance_rows(corpus: Corpus, given: Iterable[Side]) -> list[Stand]:
    """Each message whose claim is among its candidates."""
    number = {claim: at for at, claim in enumerate(corpus.ids())}
    rows = []
    for side in given:
        evidence, query = weigh_evidence(side.message, corpus, DEFAULT)
        found = next((one for one in evidence if one.number == number[side.claim]), None)
        if found:
            subject, cues = subject_of(found, corpus), find_cues(query)
            signals = read_signals(query, cues, subject, find_rules(query, cues, subject))
            rows.append(Stand(side, signals, foreign_words(query, subject)))
    return rows


def calibrate_stance(corpus: Corpus) -> Worded:
    """Fit the chance of a denial, signals and words at once, and print its figures on the blind messages that took no part."""
    rows = stance_rows(corpus, sides(corpus))
    fitting = [
        Example(row.signals, row.foreign, row.side.claim, row.side.denies, row.side.weight) for row in rows if row.side.fitted
    ]
    for lacking, left in wordings_left_out():
        some = stance_rows(lacking, left)
        fitting += [Example(row.signals, row.foreign, "", row.side.denies, row.side.weight) for row in some]
    fitted = fit_worded(fitting, CLAIMS, STANCE_RIDGE, WORD_RIDGE)
    scored = [(row.side.denies, fitted.chance(row.signals, row.foreign)) for row in rows if not row.side.fitted]
    denials, others = [score for denies, score in scored if denies], [score for denies, score in scored if not denies]
    words = len(fitted.words)
    print(f"stance: {len(fitting)} rows and {words} words fitted; on {len(scored)} others AUROC {auroc(denials, others):.3f}")
    for name, limit in (("denies", DEFAULT.denies), ("unclear", DEFAULT.unclear)):
        missed, wrong = sum(score < limit for score in denials), sum(score >= limit for score in others)
        print(f"  {name} {limit}: {missed} of {len(denials)} denials below, {wrong} of {len(others)} others at or above")
    return fitted


def denial_rows(corpus: Corpus, given: Iterable[Labelled], stance: Worded) -> list[Row]:
    """The candidates that a message may contradict; `right` where it contradicts this very claim. Related claims are left out.

    A message that denies its claim is read a second time without that claim and its related ones: it contradicts no other then.
    """
    number = {claim: at for at, claim in enumerate(corpus.ids())}
    rows: list[Row] = []
    for one in given:
        wanted = number[one.claim] if one.claim else -1
        rows += rows_of_denial(corpus, one, stance, wanted)
        if one.label in ("deny", "denial"):
            rows += rows_of_denial(corpus, one, stance, wanted, absent=True)
    return rows


def rows_of_denial(corpus: Corpus, given: Labelled, stance: Worded, wanted: int, *, absent: bool = False) -> Iterator[Row]:
    """The candidates of one message about claim `wanted` (-1: about none), which with `absent` is taken out with its related ones."""
    text, _, label, blind, about = given
    near = profile(corpus, wanted).near if wanted >= 0 else frozenset()
    evidence, query = weigh_query(read_query(normalize(text), corpus.index), corpus, DEFAULT, near if absent else ())
    cues, first = find_cues(query), {one.number for one in contenders(evidence, DEFAULT)}
    for one in evidence:
        if one.number != wanted and (one.number in near or one.number not in first):
            continue
        subject = subject_of(one, corpus)
        signals = read_signals(query, cues, subject, find_rules(query, cues, subject))
        chance = stance.chance(signals, foreign_words(query, subject))
        features = denial_features(one.features, signals, chance, one.score)
        right = one.number == wanted and label in ("deny", "denial")
        negative = absent or label in ("none", "nothing_known", "too_short")
        half = label in ("similar", "known", "match")
        yield Row(text, features, right, half, negative, blind, not blind or is_fitted(about), about, absent=absent)


def calibrate_denial(corpus: Corpus, data: Path, stance: Worded) -> Fitted:
    """Fit how sure it is that a message contradicts a claim, with the chance of a denial as it stands, and print its figures."""
    rows = denial_rows(corpus, messages(corpus, data), stance)
    fitting = [row for row in rows if row.fitted]
    weight = [(FITTED_ON if row.blind else 1.0) * (HONEST if row.negative and not row.absent else 1.0) for row in fitting]
    for lacking, left in wordings_left_out():
        some = denial_rows(lacking, as_they_stand(left), stance)
        fitting += some
        weight += [LEFT_OUT] * len(some)
    fitted = fit_named([row.features for row in fitting], [row.right for row in fitting], weight, 3.0)
    print(f"denial: {len(fitting)} rows fitted")
    print_belief("contradicted", [row for row in rows if not row.half], Worded(fitted, {}), halves=False)
    return fitted


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
    """One table of the module."""
    lines = "".join(f'    "{key}": {value:.{digits}f},\n' for key, value in values.items())
    return f"{name}: dict[str, float] = {{\n{lines}}}\n"


def word_table(values: Mapping[str, tuple[float, ...]]) -> str:
    """The table of a module of words (see `belief.numbers_of`); those that round to nothing are left out."""
    rows: dict[str, list[str]] = {}
    for word, weights in values.items():
        told = [f"{value:.2f}" for value in weights]
        if any(map(float, told)):
            rows.setdefault(word[0], []).append(f"{word}={','.join(told)}")
    lines = "".join(f'    "{letter}": {as_text(own)},\n' for letter, own in rows.items())
    return f"WORDS: dict[str, str] = {{\n{lines}}}\n"


def as_text(words: Sequence[str]) -> str:
    """A string of `words` with a space before and behind each, over as many lines as it needs."""
    lines = textwrap.wrap(" ".join(words), 110, break_long_words=False, break_on_hyphens=False)
    pieces = [f" {lines[0]} ", *(f"{line} " for line in lines[1:])]
    return f'"{pieces[0]}"' if len(pieces) == 1 else "(\n" + "".join(f'        "{piece}"\n' for piece in pieces) + "    )"


def put_words(path: Path, table: str) -> None:
    """Write the words of a module anew under its docstring."""
    head, _, _ = path.read_text("utf-8").partition("WORDS:")
    path.write_text(head + table, "utf-8")


def put_weights(tables: Mapping[str, Mapping[str, float]]) -> None:
    """Write `tables` into the module of weights; the others stay as they are."""
    text = WEIGHTS.read_text("utf-8")
    for name, values in tables.items():
        text = re.sub(rf"^{name}: dict.*?^}}\n", as_table(name, values), text, count=1, flags=re.MULTILINE | re.DOTALL)
    WEIGHTS.write_text(text, "utf-8")


def scaled_tables(name: str, fitted: Fitted) -> dict[str, dict[str, float]]:
    """The three tables of a model."""
    return {f"{name}CENTRE": fitted[0], f"{name}SPREAD": fitted[1], f"{name}WEIGHTS": fitted[2]}


def write_belief(data: Path, *, write: bool) -> None:
    """Fit belief."""
    very, about = calibrate_belief(load_corpus(), data)
    if write:
        put_weights(scaled_tables("", very.model) | {"ABOUT_WEIGHTS": about.model[2]})
        words = {word: (weight, about.words[word]) for word, weight in very.words.items()}
        put_words(BELIEF_WORDS, word_table(words))


def write_order(data: Path, *, write: bool) -> None:
    """Fit the order of bare claims and when the first is accepted."""
    read = {lang: read_task(data / f"clef25-t2-{lang}", "train") for lang in LANGS}
    posts = {lang: rankings(task) for lang, task in read.items()}
    print_left_out(posts, {lang: len(task.queries) for lang, task in read.items()})
    tweets = rankings(read_task(data / "ct22-2a-en", "train"))
    several, one = calibrate_order([tweets]), calibrate_order([posts[lang] for lang in LANGS[:LATIN]])
    if write:
        acceptance = calibrate_acceptance(tweets, several)
        put_weights({"RANK_ONE": one, "RANK_SEVERAL": several} | scaled_tables("ACCEPT_", acceptance))


def write_stance(data: Path, *, write: bool) -> None:
    """Fit stance, and the denial that is weighed with it."""
    stance = calibrate_stance(load_corpus())
    denial = calibrate_denial(load_corpus(), data, stance)
    if write:
        put_weights(scaled_tables("DENIAL_", denial) | scaled_tables("STANCE_", stance.model))
        put_words(WORDS, word_table({word: (weight,) for word, weight in stance.words.items()}))


STEPS = {"belief": write_belief, "order": write_order, "stance": write_stance}


def main() -> None:
    """Fit everything, each step on what the ones before have written, print the figures, and write the modules where that is asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--data", type=Path, required=True, help="folder with the public data sets")
    parser.add_argument("--only", choices=STEPS, help="one step")
    parser.add_argument("--write", action="store_true", help="write the weights")
    wanted = parser.parse_args()
    if wanted.only:
        STEPS[wanted.only](wanted.data, write=wanted.write)
        return
    for step in STEPS:  # a process each: it reads the weights that were written
        again = [sys.executable, __file__, "--data", str(wanted.data), "--only", step, *(["--write"] if wanted.write else [])]
        subprocess.run(again, check=True)


if __name__ == "__main__":
    main()
