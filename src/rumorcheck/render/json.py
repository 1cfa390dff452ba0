"""The lookup as JSON, `schema_version` 1, as `docs/lookup.schema.json` describes it. Returns text; touches no stream.

Nothing is taken out of what a message or corpus says: what must not reach a terminal is written as a JSON escape.
"""

from collections.abc import Mapping, Sequence

from rumorcheck.models import Claim, Match, Outcome
from rumorcheck.render import View
from rumorcheck.render.safe import is_hidden

SCHEMA_VERSION = 1
_NAMED = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\f": "\\f", "\b": "\\b"}
_ESCAPES = {code: f"\\u{code:04x}" for code in range(0x20)} | {ord(char): name for char, name in _NAMED.items()}
"""What JSON does not let stand in a string (RFC 8259, section 7)."""


def render(outcome: Outcome, view: View) -> str:
    """`outcome` as one indented JSON object."""
    return dump(describe(outcome, view), view, indent=2)


def render_line(outcome: Outcome, view: View) -> str:
    """`outcome` as one line of JSON."""
    return dump(describe(outcome, view), view)


def describe(outcome: Outcome, view: View) -> dict[str, object]:
    """The values of the schema. Claims are told in `view.lang`; spans count code points of the message as given."""
    return {
        "schema_version": SCHEMA_VERSION,
        "state": outcome.state,
        "language": outcome.language,
        "matches": [describe_match(match, outcome.message, view) for match in outcome.matches],
        "rest": [list(span) for span in outcome.rest],
        "traits": list(outcome.traits),
        "hidden": list(outcome.hidden),
        "corpus": {
            "name": outcome.corpus.name,
            "claims": outcome.corpus.claims,
            "date": outcome.corpus.date,
            "version": outcome.corpus.version,
        },
    }


def describe_match(match: Match, message: str, view: View) -> dict[str, object]:
    """One match; why it was made comes with `-v`."""
    claim = match.claim
    told = claim.told(view.lang)
    found: dict[str, object] = {
        "id": claim.id,
        "state": match.state,
        "verdict": claim.verdict,
        "kind": claim.kind,
        "harm": claim.harm,
        "score": round(match.score, 4),
        "stance": match.stance,
        "span": list(match.span),
        "matched_text": message[match.span.start : match.span.end],
        "variant": match.variant._asdict() if match.variant else None,
        "changes": [change._asdict() for change in match.changes],
        "claim": told.claim,
        "headline": told.headline,
        "advice": told.advice,
        "reviewed": claim.reviewed,
        "recheck_by": claim.recheck_by,
        "sources": [source._asdict() for source in claim.sources],
        "corpus": claim.corpus,
    }
    if view.verbose:
        found["features"] = {name: round(value, 4) for name, value in match.features.items()}
        found["reasons"] = list(match.reasons)
    return found


def describe_claim(claim: Claim) -> dict[str, object]:
    """A whole entry, in every language it is told in."""
    return {
        **claim._asdict(),
        "sources": [source._asdict() for source in claim.sources],
        "texts": {
            lang: {**told._asdict(), "points": [point._asdict() for point in told.points], "reply": told.reply._asdict()}
            for lang, told in claim.texts.items()
        },
        "variants": [variant._asdict() for variant in claim.variants],
        "hints": claim.hints._asdict(),
        "examples": claim.examples._asdict(),
        "related": [relation._asdict() for relation in claim.related],
    }


def dump(value: Mapping[str, object], view: View, indent: int | None = None) -> str:
    """`value` as JSON text with a last newline. Readable letters stay letters where the output can encode them."""
    plain = not view.encoding.lower().replace("-", "").startswith("utf")
    if indent is None:
        import json  # in C, and worth its import where there are many lines

        text = json.dumps(value, ensure_ascii=plain, allow_nan=False)
    else:
        text = indented(value, " " * indent, "\n", plain=plain)
    unsafe = {ord(char): _escaped(char) for char in set(text) if char != "\n" and is_hidden(char)}
    if unsafe:
        text = text.translate(unsafe)
    return text + "\n"


def indented(value: object, step: str, line: str, *, plain: bool) -> str:
    """`value` as `json.dumps` writes it with an indent, in Python as it is there; to import `json` takes a tenth of a lookup.

    `line` is a line break with the indent of the value; with `plain` only ASCII characters are written. Raises ValueError for a
    number that JSON does not have and TypeError for another object.

    >>> print(indented({"score": 0.5, "spans": [[0, 4]], "rest": []}, "  ", "\\n", plain=False))
    {
      "score": 0.5,
      "spans": [
        [
          0,
          4
        ]
      ],
      "rest": []
    }
    """
    if isinstance(value, str):
        return _string(value, plain=plain)
    if value is None or value is True or value is False:
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, (int, float)):
        if value - value != 0:
            raise ValueError(f"JSON has no {value}")
        return repr(value)
    inner = line + step
    if isinstance(value, Mapping):
        told = [f"{_string(name, plain=plain)}: {indented(one, step, inner, plain=plain)}" for name, one in value.items()]
        return f"{{{inner}{f',{inner}'.join(told)}{line}}}" if told else "{}"
    if isinstance(value, Sequence) and not isinstance(value, bytes):
        told = [indented(one, step, inner, plain=plain) for one in value]
        return f"[{inner}{f',{inner}'.join(told)}{line}]" if told else "[]"
    raise TypeError(f"JSON has no {type(value).__name__}")


def _string(text: str, *, plain: bool) -> str:
    text = text.translate(_ESCAPES)
    if plain and (not text.isascii() or "\x7f" in text):
        text = "".join(char if char < "\x7f" else _escaped(char) for char in text)
    return f'"{text}"'


def _escaped(char: str) -> str:
    code = ord(char)
    if code < 0x10000:
        return f"\\u{code:04x}"
    code -= 0x10000
    return f"\\u{0xD800 + (code >> 10):04x}\\u{0xDC00 + (code & 0x3FF):04x}"
