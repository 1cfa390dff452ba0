"""The match hints of claims and the word patterns they are made of, as sections of an index.

Patterns that are in the same groups of the same claims share a number: whichever of them a message has says the same. Of the 109,000
patterns of the shipped corpus 15,000 numbers are left.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import chain
from zlib import Z_BEST_COMPRESSION, compress, crc32

from rumorcheck.corpus.concepts import Concept
from rumorcheck.corpus.hints import SUBJECT, encode_hints, flags_of, groups_of
from rumorcheck.corpus.layout import SPELLED_FROM
from rumorcheck.corpus.numbers import pack_numbers, pack_rising
from rumorcheck.corpus.patterns import parse_pattern
from rumorcheck.corpus.record import pack_texts
from rumorcheck.corpus.sections import ListWriter, Sections, add_blobs, add_lists, add_slots, fill_slots
from rumorcheck.models import MatchHints

NO_HINTS = MatchHints()
OTHER_LETTERS = "\u0370"
"""The first letter that is not Latin."""


class Keys(dict[str, tuple[str, ...]]):
    """The words of each pattern as they stand in the index; a concept has none of its own."""

    def __missing__(self, pattern: str) -> tuple[str, ...]:
        found = self[pattern] = () if pattern.startswith("@") else tuple(part.key for part in parse_pattern(pattern))
        return found


def spelling(hints: MatchHints, words: Keys) -> str:
    """The words of a claim's parts, in order, a line for each first letter: what a mistyped word of them may have been meant to be.

    Those that make another message of it (`half`, `unless`) are among them: a slip in one of them must not make a rumor of it.
    Left out are those of concepts, endings, and what is too short or in other letters than Latin ones: nobody compares with them.
    """
    groups = (hints.subject, hints.predicate, *hints.needs, hints.opposite, hints.half, hints.unless)
    keys = {key for pattern in chain.from_iterable(groups) for key in words[pattern]}
    lines: dict[str, list[str]] = {}
    for key in sorted(keys):
        if key[0] != ">" and len(key) > SPELLED_FROM and key[1].isalpha() and key[1] < OTHER_LETTERS:
            lines.setdefault(key[1], []).append(key)
    return "\n".join(" ".join(line) for line in lines.values())


class Lexicon:
    """The sections about patterns."""

    def __init__(self, sections: Sections, concepts: Sequence[Concept]) -> None:
        self._sections, self._concepts = sections, concepts
        self._words = Keys()
        self._patterns: dict[str, list[int]] = {}
        """The groups that have a pattern, by their numbers."""
        self._kinds, self._claims = array("B"), array("I")
        """Of each group what it says of its claim, and which claim that is."""
        self._flags: list[tuple[int, int]] = []
        """The claims with hints, and what these say beside their groups."""
        self._spelled = ListWriter(sections, "spelled")
        self._domains: list[str] = []

    def add(self, claim: int, hints: MatchHints) -> None:
        """The hints of a claim."""
        if hints == NO_HINTS:
            return
        self._flags.append((claim, flags_of(hints)))
        for kind, group in groups_of(hints):
            for pattern in {*group}:
                self._patterns.setdefault(pattern, []).append(len(self._kinds))
            self._kinds.append(kind)
            self._claims.append(claim)
        self._spelled.append(claim, compress(spelling(hints, self._words).encode("utf-8", "surrogatepass"), Z_BEST_COMPRESSION))
        for domain in hints.domains:
            self._domains += (domain.casefold(), str(claim))

    def finish(self) -> None:
        """Write the sections."""
        self._spelled.close()
        self._sections.add("domains", pack_texts(self._domains))
        # those of most patterns first: small numbers take fewer bytes
        often = Counter(map(tuple, self._patterns.values()))
        number = {groups: at for at, (groups, _) in enumerate(sorted(often.items(), key=lambda item: (-item[1], item[0])))}
        self._write_hints([*number])
        self._write_patterns({pattern: number[tuple(groups)] for pattern, groups in self._patterns.items()})

    def _write_hints(self, numbered: Sequence[tuple[int, ...]]) -> None:
        """The hints of all claims; `numbered` are the groups in which the patterns of each number are."""
        inside: list[list[int]] = [[] for _ in self._kinds]
        for number, groups in enumerate(numbered):
            for group in groups:
                inside[group].append(number)
        hints = ListWriter(self._sections, "hints")
        first = 0
        for claim, flags in self._flags:
            last = bisect_right(self._claims, claim)
            hints.append(claim, encode_hints(flags, zip(self._kinds[first:last], inside[first:last], strict=True)))
            first = last
        hints.close()
        subjects = [[self._claims[group] for group in groups if self._kinds[group] == SUBJECT] for groups in numbered]
        add_blobs(self._sections, "subject_claims", [*map(pack_rising, subjects)])

    def _write_patterns(self, numbers: Mapping[str, int]) -> None:
        spelled = [(number, name) for name, number in numbers.items() if not name.startswith("@")]
        used = [concept for concept in self._concepts if f"@{concept.id}" in numbers]
        spelled += [(numbers[f"@{concept.id}"], word) for concept in used for word in concept.words]
        parsed = sorted({(number, self._words[text]) for number, text in spelled})
        number = self._write_elements([*dict.fromkeys(key for _, keys in parsed for key in keys)])
        alone: list[list[int]] = [[] for _ in number]
        pairs: list[list[int]] = [[] for _ in number]
        phrases: list[list[int]] = [[] for _ in number]
        for pattern, keys in parsed:
            first, *rest = (number[key] for key in keys)
            if not rest:
                alone[first].append(pattern)
            elif len(rest) == 1:
                pairs[first] += (rest[0], pattern)
            else:
                phrases[first] += (pattern, len(rest), *rest)
        add_lists(self._sections, "element_patterns", alone)
        add_blobs(self._sections, "pairs", [*map(pack_numbers, pairs)])
        add_blobs(self._sections, "phrases", [*map(pack_numbers, phrases)])

    def _write_elements(self, keys: Sequence[str]) -> dict[str, int]:
        """The number of each word of a pattern: its place in the table."""
        raw = [key.encode("utf-8", "surrogatepass") for key in keys]
        inside = add_slots(self._sections, "element", fill_slots(raw))
        self._sections.add("element_prints", array("I", (crc32(raw[at][::-1]) for at in inside)))
        return {keys[at]: number for number, at in enumerate(inside)}
