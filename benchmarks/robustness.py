"""Throws hostile input at every part and counts: `python benchmarks/robustness.py [--scale N] [PART...]`.

Prints a line a part, "N inputs tried, 0 crashes, 0 leaks, 0 lost rows", and samples of what went wrong; then how often a message keeps
its claim when it is edited without harm. `--scale 10` tries ten times as much of each. Ends with status 1 where a part is not sound;
the rates are a measurement and fail nothing. The parts live in `tests/hostile`, where CI runs them in a short form.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

sys.path.extend(str(Path(__file__).parents[1] / "tests" / folder) for folder in ("", "hostile"))

import parts_core
import parts_privacy
import parts_rows
import parts_terminal
from counted import Count
from relations import DENIALS, HONEST, RELATIONS, Rate, honest, known, rate

from rumorcheck import Corpus, load_corpus

PARTS: dict[str, tuple[Callable[[int, Corpus], Count] | Callable[[int, Path], Count], int, bool]] = {
    "messages": (parts_core.messages, 1000, False),
    "files": (parts_core.message_files, 2000, False),
    "corpora": (parts_core.corpora, 3000, False),
    "indexes": (parts_core.indexes, 10_000, True),
    "index files": (parts_core.index_files, 60, True),
    "chats": (parts_rows.chats, 2000, False),
    "batch input": (parts_rows.batch_readers, 8000, False),
    "batch runs": (parts_rows.batch_runs, 500, True),
    "terminals": (parts_terminal.terminals, 300, True),
    "privacy": (parts_privacy.privacy, 40, True),
}
"""Each part, what it tries at scale 1, and whether it wants a folder or the shipped corpus."""
MESSAGES = 250
HONEST_TIMES = 4
"""As many times more honest messages are drawn: what must never happen is rare."""


def run_part(name: str, scale: float, corpus: Corpus, folder: Path) -> Count:
    """Run one part in a folder of its own."""
    part, count, wants_folder = PARTS[name]
    own = folder / name.replace(" ", "-")
    own.mkdir()
    return part(max(1, int(count * scale)), own if wants_folder else corpus)  # type: ignore[arg-type]  # the table says which


def show_rates(scale: float, corpus: Corpus) -> None:
    """The table of relations."""
    messages, asked = known(corpus, int(MESSAGES * scale))
    print(f"\nrelations: {len(messages):,} messages of the corpus that are known as they stand, of {asked:,} looked up")
    for title, relations in (("keeps its claim", RELATIONS), ("is not known any more", DENIALS)):
        print(f"  {title}")
        for relation in relations:
            print(_line(rate(relation, messages, corpus)), flush=True)
    others = honest(corpus, int(HONEST_TIMES * MESSAGES * scale))
    print(f"  stays unknown: {len(others):,} denials and honest messages that are not known as they stand")
    for relation in HONEST:
        print(_line(rate(relation, others, corpus, by_any=True)), flush=True)


def _line(found: Rate) -> str:
    relation = found.relation
    mark = (
        ""
        if found.share >= relation.least
        else f"  below {relation.least:.0%}: " + ", ".join(sorted({t.claim for t in found.failed})[:3])
    )
    return f"    {relation.name:32} {found.share:7.1%} of {found.changed:4}{mark}"


def main() -> int:
    """Run the parts asked for, or all and the relations."""
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("parts", nargs="*", metavar="PART", help=", ".join((*PARTS, "relations")))
    options.add_argument("--scale", type=float, default=1.0, help="times as much of each part (default 1)")
    given = options.parse_args()
    sound = True
    with tempfile.TemporaryDirectory() as place:
        os.environ["RUMORCHECK_CACHE"] = str(Path(place) / "cache")
        corpus = load_corpus()
        for name in [name for name in PARTS if not given.parts or name in given.parts]:
            found = run_part(name, given.scale, corpus, Path(place))
            print(f"{name:12} {found}", *found.samples, sep="\n    ", flush=True)
            sound &= found.sound
        if not given.parts or "relations" in given.parts:
            show_rates(given.scale, corpus)
    return 0 if sound else 1


if __name__ == "__main__":
    raise SystemExit(main())
