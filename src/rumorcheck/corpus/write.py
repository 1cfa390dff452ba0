"""Writes claims in the one layout of corpus files. Values in, text out; touches no disk.

What it writes, `parse` reads back as the same value. Every text is quoted, so that no other YAML reader guesses a type either.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

from rumorcheck.corpus.kinds import HIDDEN, SCHEMA
from rumorcheck.corpus.parse import Header
from rumorcheck.models import Claim, ClaimText, MatchHints, Source

Block: TypeAlias = "str | Sequence[Block] | Mapping[str, Block]"
"""What stands under a key: text in flow style on one line, or a list or a mapping in block style. What is empty is left out."""


def format_corpus(header: Header, claims: Iterable[Claim]) -> str:
    """A whole corpus file: the header, then the claims sorted by id with an empty line between them. Raises nothing."""
    entries = [format_claim(claim) for claim in sorted(claims, key=lambda claim: claim.id)]
    top = _lines({"schema": str(SCHEMA), "corpus": {name: given(value) for name, value in header._asdict().items()}}, "")
    return "\n".join(top) + ("\nclaims:\n" + "\n".join(entries) if entries else "\nclaims: []\n")


def format_claim(claim: Claim) -> str:
    """One entry as an item of a list at the left margin, with a line end after it. Raises nothing.

    `Claim.corpus` is not part of it. A text that `parse` refuses, such as one with control characters, is escaped, not changed.
    """
    return "\n".join(_item(_claim(claim), "")) + "\n"


def _claim(claim: Claim) -> Block:
    return {
        "id": flow(claim.id),
        "kind": flow(claim.kind),
        "harm": flow(claim.harm),
        "topics": given(claim.topics),
        "verdict": flow(claim.verdict),
        "first_seen": given(claim.first_seen),
        "circulated": given(claim.circulated),
        "reviewed": given(claim.reviewed),
        "recheck_by": given(claim.recheck_by),
        "sources": [_source(source) for source in claim.sources],
        "related": [flow(relation._asdict()) for relation in claim.related],
        **{lang: _told(claim.texts[lang]) for lang in sorted(claim.texts)},
        "variants": [flow(variant._asdict()) for variant in claim.variants],
        "match": _hints(claim.hints),
        "examples": {label: [flow(text) for text in texts] for label, texts in claim.examples._asdict().items()},
    }


def _source(source: Source) -> Block:
    order = ("type", "publisher", "title", "url", "date", "rating", "lang")
    return {name: given(getattr(source, name)) for name in order}


def _told(told: ClaimText) -> Block:
    return {
        "claim": flow(told.claim),
        "headline": given(told.headline),
        "points": [flow(point._asdict()) for point in told.points],
        "explanation": given(told.explanation),
        "advice": given(told.advice),
        "reply": given({name: text for name, text in told.reply._asdict().items() if text}),
    }


def _hints(hints: MatchHints) -> Block:
    """Nothing for hints that say nothing; else `frame` always stands there, because everything else is read by it."""
    return {} if hints == MatchHints() else {name: given(value) for name, value in hints._asdict().items()}


def given(value: object) -> str:
    """`value` in flow style, or nothing where it is empty or false."""
    return flow(value) if value else ""


def flow(value: object) -> str:
    """A text, truth value, mapping or tuple of such on one line."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{name}: {flow(part)}" for name, part in value.items()) + "}"
    if isinstance(value, tuple):
        return "[" + ", ".join(map(flow, value)) + "]"
    return '"' + SPECIAL.sub(_escape, str(value)) + '"'


SPECIAL = re.compile(rf'["\\]|{HIDDEN.pattern}')


def _escape(match: re.Match[str]) -> str:
    char = match[0]
    short = {'"': '\\"', "\\": "\\\\", "\n": "\\n"}
    return short.get(char) or f"\\u{ord(char):04x}"


def _lines(fields: Mapping[str, Block], indent: str) -> Iterator[str]:
    for name, value in fields.items():
        if isinstance(value, str):
            under = [f"{indent}{name}: {value}"] if value else []
        elif isinstance(value, Mapping):
            under = [*_lines(value, indent + "  ")]
        else:
            under = [line for item in value for line in _item(item, indent)]
        if under and not isinstance(value, str):
            yield f"{indent}{name}:"
        yield from under


def _item(value: Block, indent: str) -> Iterator[str]:
    """A list item; its dash takes the place of the first two spaces of a mapping."""
    if isinstance(value, Mapping):
        first, *rest = _lines(value, indent + "  ")
        yield f"{indent}- {first.lstrip()}"
        yield from rest
    else:
        yield f"{indent}- {value}"
