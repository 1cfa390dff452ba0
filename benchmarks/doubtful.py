"""Gathers the words on truth, the negators and the words of phrases on truth that `matching/doubtful.py` compares mistyped words with.

    python benchmarks/doubtful.py [--write]

The tables they stand in are read for other reasons; to put them together and sort them by their first letter took a lookup longer than
to read the message. `--write` writes `src/rumorcheck/matching/doubtful_keys.py`; without it differences are told, and the exit code is 1
where there are any. The tests compare both, too.
"""

import sys
import textwrap
from collections.abc import Iterable
from pathlib import Path

from rumorcheck.matching.cues import TABLES
from rumorcheck.matching.doubtful import DENYING, NEGATOR, SHORTEST
from rumorcheck.matching.slips import CALLED
from rumorcheck.matching.stance_phrases import ABSENCE, CONTRADICTING, DEBUNKING, DISMISSED, FALSEHOODS, INVENTIONS, VERIFYING
from rumorcheck.matching.untrue import RATINGS
from rumorcheck.matching.vocabulary import NEGATORS_BY_LANGUAGE

KEYS = Path(__file__).parent.parent / "src" / "rumorcheck" / "matching" / "doubtful_keys.py"
FURTHER = frozenset(
    (
        "verschworungstheorien verschworung ente erlogen "
        "fakenachricht fakenachrichten beleg belege beweis beweise beweisen bewiesen "
        "unbewiesen widerlegung behauptung behauptungen angeblich angebliche angeblichen scherz schwindel "
        "evidence proof proven rumors rumours hoaxed conspiracy satirical forgery fraudulent "
        "evidencia evidencias prubas pruba verdad cierto mentiras estafa parodia "
        "verdade golpe prova provas provado enganacao "
        "preuve preuves mensonges rumeur rumeurs arnaqu inexact "
        "verita prove truffa falsita provato "
        "waar bewijs bewijzen leugens oplichting "
        "prawda prawdy dowodow dowody legenda "
        "dogru degil kaniti kanit iddiasi efsane dolandiricilik "
        "правда правды доказательств доказано мошенники слухи слух подтверждается подтверждения развод "
        "صحيح صحيحا صحيحه دليل حقيقي حقيقه احتيال"
    ).split()
)
"""More words by which a message is called untrue, and what stands in such sentences."""
CROWDED = frozenset(
    (
        "trap trick masche vals mito wahr stimmt nope bull gestellt marchen montage collage quark topfen palavra "
        "urban fakt deny lies"
    ).split()
)
"""Words on truth that say it seldom: mistyped, they are most often something else."""
SPELLED = frozenset("untrue arnaque arnaques prueba pruebas".split())
"""Some of them as they are spelled: a slip hides what folding looks for."""
HEAD = (
    '"""Words that a mistyped one is compared with, folded, by first letter. Data only, written by `benchmarks/doubtful.py`."""\n'
)


def words_on_truth() -> frozenset[str]:
    """All words by which a message is called untrue."""
    alone = (first for table in (DEBUNKING, ABSENCE) for first, rest in table.items() if () in rest)
    told = frozenset(alone) | FALSEHOODS | CONTRADICTING | INVENTIONS | DISMISSED | RATINGS | CALLED | FURTHER
    return frozenset(word for word in told if len(word) > SHORTEST) - CROWDED | SPELLED


def negators() -> frozenset[str]:
    """Those of eleven languages."""
    return frozenset(word for word in " ".join(NEGATORS_BY_LANGUAGE.values()).split() if len(word) >= NEGATOR)


def parts() -> frozenset[str]:
    """The words of phrases that say that something is untrue."""
    phrases = ((first, *rest) for kind in DENYING for first, more in TABLES[kind].items() for rest in more if rest)
    return frozenset(word for word in {*VERIFYING}.union(*phrases) if len(word) >= SHORTEST)


def by_first(words: Iterable[str]) -> dict[str, str]:
    """First letter -> its words, parted by spaces: a lookup splits those of a few letters."""
    found: dict[str, list[str]] = {}
    for word in sorted(words):
        found.setdefault(word[0], []).append(word)
    return {first: " ".join(known) for first, known in found.items()}


def tables() -> dict[str, tuple[dict[str, str], str]]:
    """What the module holds: a name, its words, what they are."""
    return {
        "ON_TRUTH": (by_first(words_on_truth()), "Words that say by themselves that something is untrue."),
        "NEGATORS": (by_first(negators()), "Negators of eleven languages."),
        "PARTS": (by_first(parts()), "Words of which phrases on truth are made."),
    }


def source() -> str:
    """The text of the module."""
    text = [HEAD]
    for name, (words, told) in tables().items():
        text += [f"{name} = {{"]
        for first, line in words.items():
            text += [f'    "{first}": """', *textwrap.wrap(line, 128, break_long_words=False, break_on_hyphens=False), '""",']
        text += ["}", f'"""{told}"""']
    return "\n".join(text) + "\n"


def main() -> int:
    """Write the module, or tell whether it is what it would be."""
    if "--write" in sys.argv[1:]:
        KEYS.write_text(source(), "utf-8")
        return 0
    if KEYS.read_text("utf-8") != source():
        sys.stderr.write(f"{KEYS.name} is not what the tables make: run python {sys.argv[0]} --write\n")
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
