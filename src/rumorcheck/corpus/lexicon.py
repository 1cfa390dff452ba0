"""The match hints of claims and the word patterns they are made of, as sections of an index."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from zlib import compress, crc32

from rumorcheck.corpus.concepts import Concept
from rumorcheck.corpus.hints import encode_hints
from rumorcheck.corpus.layout import SPELLED_FROM
from rumorcheck.corpus.numbers import pack_rising
from rumorcheck.corpus.patterns import parse_pattern
from rumorcheck.corpus.record import pack_texts
from rumorcheck.corpus.sections import ListWriter, Sections, add_blobs, add_lists, add_slots, fill_slots
from rumorcheck.models import MatchHints

NO_HINTS = MatchHints()
OTHER_LETTERS = "\u0370"
"""The first letter that is not Latin."""


def spelling(hints: MatchHints) -> list[str]:
    """The words of a claim's parts, in order: what a mistyped word of them may have been meant to be.

    Left out are those of concepts, endings, and what is too short or in other letters than Latin ones: nobody compares with them.
    """
    patterns = {pattern for group in (hints.subject, hints.predicate, *hints.needs, hints.opposite) for pattern in group}
    keys = {part.key for text in patterns if not text.startswith("@") for part in parse_pattern(text)}
    return sorted(
        key for key in keys if key[0] != ">" and len(key) > SPELLED_FROM and key[1].isalpha() and key[1] < OTHER_LETTERS
    )


class Lexicon:
    """The sections about patterns."""

    def __init__(self, sections: Sections, concepts: Sequence[Concept]) -> None:
        self._sections, self._concepts = sections, concepts
        self._patterns: dict[str, int] = {f"@{concept.id}": i for i, concept in enumerate(concepts)}
        self._hints = ListWriter(sections, "hints")
        self._spelled = ListWriter(sections, "spelled")
        self._subjects: dict[int, list[int]] = {}
        self._domains: list[str] = []

    def add(self, claim: int, hints: MatchHints) -> None:
        """The hints of a claim."""
        if hints == NO_HINTS:
            return
        self._hints.append(claim, encode_hints(hints, self._patterns))
        self._spelled.append(claim, compress(pack_texts(spelling(hints))))
        for subject in hints.subject:
            self._subjects.setdefault(self._patterns[subject], []).append(claim)
        for domain in hints.domains:
            self._domains += (domain.casefold(), str(claim))

    def finish(self) -> None:
        """Write the sections."""
        self._hints.close()
        self._spelled.close()
        subjects = [pack_rising(self._subjects.get(pattern, ())) for pattern in range(len(self._patterns))]
        add_blobs(self._sections, "subject_claims", subjects)
        self._sections.add("domains", pack_texts(self._domains))
        self._write_patterns()

    def _write_patterns(self) -> None:
        spelled = [(number, name) for name, number in self._patterns.items() if not name.startswith("@")]
        spelled += [(self._patterns[f"@{concept.id}"], word) for concept in self._concepts for word in concept.words]
        parsed = [(pattern, [part.key for part in parse_pattern(text)]) for pattern, text in sorted(set(spelled))]
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
        for name, lists in (("element_patterns", alone), ("pairs", pairs), ("phrases", phrases)):
            add_lists(self._sections, name, lists)

    def _write_elements(self, keys: Sequence[str]) -> dict[str, int]:
        """The number of each word of a pattern: its place in the table."""
        raw = [key.encode("utf-8", "surrogatepass") for key in keys]
        inside = add_slots(self._sections, "element", fill_slots(raw))
        self._sections.add("element_prints", array("I", (crc32(raw[at][::-1]) for at in inside)))
        return {keys[at]: number for number, at in enumerate(inside)}
