"""What the steps of compiling a corpus cost. Part of `speed.py`."""

from collections.abc import Callable
from time import process_time

import synthetic

from rumorcheck.corpus.compile import Records, compile_index, fold_wordings
from rumorcheck.corpus.garbage import no_collection
from rumorcheck.corpus.grams import Cutter
from rumorcheck.corpus.invert import Inverter
from rumorcheck.corpus.record import pack_claim
from rumorcheck.corpus.sections import Sections
from rumorcheck.corpus.wordings import Terms
from rumorcheck.models import CorpusInfo


def measure(size: int, times: int) -> dict[str, dict[str, float]]:
    """Microseconds of CPU time a claim that the steps of compiling take, the best of some times, each step on what the one before made."""
    claims = list(synthetic.claims(size))
    words = [wordings for _, wordings in fold_wordings(claims)]
    cutter = Cutter()
    buckets = [cutter.buckets(wordings) for wordings in words]
    records = [pack_claim(claim) for claim in claims]

    def with_sections(step: Callable[[Sections], None]) -> None:
        sections = Sections()
        with no_collection():
            step(sections)
        sections.close()

    def add_terms(sections: Sections) -> None:
        terms = Terms(sections)
        for wordings in words:
            terms.add(wordings)

    def invert(sections: Sections) -> None:
        inverter = Inverter(sections)
        for number, own in enumerate(buckets):
            inverter.add(number, own)

    def pack(sections: Sections) -> None:
        kept = Records(sections)
        for record in records:
            kept.add(record)
        kept.finish()

    steps: dict[str, Callable[[], object]] = {
        "fold the wordings": lambda: [*fold_wordings(claims)],
        "stem the words": lambda: with_sections(add_terms),
        "cut 4-grams": lambda: [cutter.buckets(wordings) for wordings in words],
        "invert 4-grams": lambda: with_sections(invert),
        "pack the texts": lambda: with_sections(pack),
        "all": lambda: compile_index(claims, (), CorpusInfo("synthetic", "1", "", size)),
    }
    return {name: {"us a claim": best(step, times) / size * 1e6} for name, step in steps.items()}


def best(step: Callable[[], object], times: int) -> float:
    """The least CPU seconds of so many runs."""
    taken = []
    for _ in range(times):
        began = process_time()
        step()
        taken.append(process_time() - began)
    return min(taken)
