"""Holds a corpus against labelled messages: precision, recall, coverage, confusions, leave-one-out. Values in, values out.

`read_cases` reads a file; nothing else here touches the disk.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from rumorcheck.corpus import Corpus
from rumorcheck.errors import InputError
from rumorcheck.matching import check
from rumorcheck.models import STATES, Outcome
from rumorcheck.records import NamedTuple

OTHER = "other_claim"
"""What is counted instead of a state that was right, but for another claim."""
WITH_CLAIM = ("known", "denial", "similar")
"""States of messages that speak of a claim."""


class Case(NamedTuple):
    """A message with the state it must get and, where it speaks of one, the id of its claim."""

    message: str
    state: str
    claim: str = ""
    lang: str = ""


class Rate(NamedTuple):
    """How one state fared. Precision and recall are shares from 0 to 1; None where there was nothing to take a share of."""

    wanted: int
    answered: int
    right: int
    precision: float | None
    recall: float | None


class LeftOut(NamedTuple):
    """What became of messages whose claim was taken out of the corpus."""

    asked: int
    quiet: int
    """Answered `nothing_known`, `too_short` or `similar`."""
    quiet_without_related: int
    """... when the entries related to the claim were taken out as well."""
    accused: tuple[tuple[str, str, str], ...]
    """The others: claim taken out, claim answered, message."""


class Evaluation(NamedTuple):
    """What came of a set of cases."""

    cases: int
    passed_over: int
    """Cases whose claim is not in the corpus: they count for coverage alone."""
    covered: float | None
    """Share of the messages that speak of a claim whose claim is in the corpus."""
    right: float | None
    """Share of the cases that got their state and, where they name one, their claim."""
    states: Mapping[str, Rate]
    languages: Mapping[str, Mapping[str, Rate]]
    confusions: tuple[tuple[str, str, int], ...]
    """State wanted, state answered, how often; the most frequent first."""
    wrong: tuple[tuple[Case, str, str], ...]
    """Each case that went wrong, the state answered and the claim answered."""
    left_out: LeftOut | None = None


def read_cases(path: str) -> list[Case]:
    """The cases in a file of JSON lines {message, state, claim?, lang?}. Raises InputError with every line that is none."""
    cases: list[Case] = []
    faults: list[str] = []
    try:
        with open(path, encoding="utf-8-sig") as file:
            for number, line in enumerate(file, 1):
                if line.strip():
                    try:
                        cases.append(parse_case(line))
                    except ValueError as fault:
                        faults.append(f"{path}:{number}: {fault}")
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror}). Check the path.") from error
    except UnicodeDecodeError as error:
        raise InputError(f"{path}: is not UTF-8 text (byte {error.start}). Save it as UTF-8.") from error
    if faults:
        raise InputError("\n".join(faults))
    if not cases:
        raise InputError(
            f'{path}: holds no cases. Write one JSON object a line: {{"message": "...", "state": "known", "claim": "id"}}'
        )
    return cases


def parse_case(line: str) -> Case:
    """One line of a file of cases. Raises ValueError that says what is wrong with it."""
    try:
        row: Any = json.loads(line)
    except ValueError as error:
        raise ValueError(f"is not JSON ({error})") from error
    if not isinstance(row, dict) or not isinstance(row.get("message"), str):
        raise ValueError('needs an object with a text "message"')
    state, claim, lang = row.get("state"), row.get("claim") or "", row.get("lang") or ""
    if state not in STATES:
        raise ValueError(f"state {json.dumps(state)} is not one of {', '.join(STATES)}")
    if not isinstance(claim, str) or not isinstance(lang, str):
        raise ValueError('"claim" and "lang" are texts')
    return Case(row["message"], state, claim, lang)


def evaluate(cases: Iterable[Case], corpus: Corpus, *, leave_one_out: bool = False) -> Evaluation:
    """Check every case against `corpus`. With `leave_one_out`, ask each message of a claim again with that claim taken out."""
    listed = list(cases)
    known = set(corpus.ids())
    asked = [case for case in listed if not case.claim or case.claim in known]
    answers = [(case, *answer(case, check(case.message, corpus))) for case in asked]
    with_claim = [case for case in listed if case.claim]
    languages = sorted({case.lang for case in asked if case.lang})
    counts = Counter((case.state, state) for case, state, _ in answers)
    confusions = sorted(
        ((wanted, got, n) for (wanted, got), n in counts.items() if wanted != got), key=lambda row: (-row[2], row)
    )
    return Evaluation(
        len(listed),
        len(listed) - len(asked),
        share(sum(case.claim in known for case in with_claim), len(with_claim)),
        share(sum(case.state == state for case, state, _ in answers), len(answers)),
        rate_states([(case.state, state) for case, state, _ in answers]),
        {lang: rate_states([(case.state, state) for case, state, _ in answers if case.lang == lang]) for lang in languages},
        tuple(confusions),
        tuple(row for row in answers if row[0].state != row[1]),
        take_out([case for case in asked if case.claim and case.state in WITH_CLAIM], corpus) if leave_one_out else None,
    )


def answer(case: Case, outcome: Outcome) -> tuple[str, str]:
    """The state of the outcome, or `other_claim` where the case names another claim; and the claim answered."""
    told = [match.claim.id for match in outcome.matches]
    state = outcome.state if not (told and case.claim) or case.claim in told else OTHER
    return state, told[0] if told else ""


def rate_states(pairs: Sequence[tuple[str, str]]) -> dict[str, Rate]:
    """Precision and recall of each state that was wanted or answered, from pairs of the two."""
    rates: dict[str, Rate] = {}
    for state in STATES:
        wanted = sum(want == state for want, _ in pairs)
        answered = sum(got == state for _, got in pairs)
        right = sum(want == got == state for want, got in pairs)
        if wanted or answered:
            rates[state] = Rate(wanted, answered, right, share(right, answered), share(right, wanted))
    return rates


def take_out(cases: Sequence[Case], corpus: Corpus) -> LeftOut:
    """Ask each message again with its claim taken out; a true statement is no accusation."""
    number = {claim: at for at, claim in enumerate(corpus.ids())}
    quiet = quiet_alone = 0
    accused: list[tuple[str, str, str]] = []
    for case in cases:
        out = {number[case.claim]}
        accuser = find_accuser(check(case.message, corpus, without=out))
        quiet += not accuser
        if accuser:
            accused.append((case.claim, accuser, case.message))
            accuser = find_accuser(check(case.message, corpus, without=out | corpus.index.related(number[case.claim])))
        quiet_alone += not accuser
    return LeftOut(len(cases), quiet, quiet_alone, tuple(accused))


def find_accuser(outcome: Outcome) -> str:
    """The claim by which a message is called a rumor; empty where it is not."""
    return next((match.claim.id for match in outcome.matches if match.state == "known" and match.claim.verdict != "true"), "")


def share(part: int, whole: int) -> float | None:
    """`part / whole`, or None of nothing."""
    return part / whole if whole else None
