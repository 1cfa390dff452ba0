"""Kinds of value in corpus files: what reads each from its node, and what it is as JSON Schema. Values in, values out; no disk.

Each kind is a reader, or a function that makes one. `FORMS` holds what a JSON Schema says of the same kind.
"""

import difflib
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple, TypeVar

from rumorcheck.corpus.patterns import PatternError, parse_pattern
from rumorcheck.corpus.strictyaml import LIMITS, Broken, List, Map, Node, Problem, Scalar, looks_like, quote
from rumorcheck.errors import CorpusError

SCHEMA = 1
ID_LENGTH = 48
"""Characters an id may have at most."""


def raise_problems(problems: Sequence[Problem]) -> None:
    """Raises CorpusError with a line for each problem, if there is any."""
    if problems:
        rest = ["… and the rest was not read: correct these first"] if len(problems) >= LIMITS.problems else []
        raise CorpusError("\n".join([*map(str, problems), *rest]))


class Place(NamedTuple):
    """Where the reading stands: of which claim, in which field, and where problems go."""

    problems: list[Problem]
    file: str
    owner: str = ""
    field: str = ""

    def into(self, name: str) -> "Place":
        """The same place, a field deeper."""
        return self._replace(field=f"{self.field}.{name}" if self.field else name)

    def refuse(self, node: Node, code: str, text: str) -> None:
        """Reports a problem, unless the node is the trace of one that was."""
        if not isinstance(node, Broken):
            owner = f"{self.owner}: " if self.owner else ""
            field = f"field {quote(self.field)}: " if self.field else ""
            self.problems.append(Problem(self.file, node.line, node.col, "error", owner + field + text, code))
            if len(self.problems) >= LIMITS.problems:
                raise_problems(self.problems)

    def expect(self, node: Node, wanted: str) -> None:
        """Reports that a node is of another type than wanted."""
        found = "a list" if isinstance(node, List) else "a text" if isinstance(node, Scalar) else "a mapping"
        self.refuse(node, "type", f"is {'empty' if node[0] == '' else found}, but must be {wanted}")


Reader = Callable[[Node, Place], Any]
"""Gives the value of a node, or reports why not and gives None."""
Form = dict[str, Any]
FORMS: dict[Reader, Form] = {}
"""The JSON Schema (draft-07) of what each reader takes. Regular expressions are of the kind that Python and browsers share."""


Read = TypeVar("Read", bound=Callable[..., Any])


def takes(form: Form) -> Callable[[Read], Read]:
    """Marks a reader with its JSON Schema."""

    def mark(read: Read) -> Read:
        FORMS[read] = form
        return read

    return mark


class Field(NamedTuple):
    """A row of a schema: how a field is read, whether it must be there, and what stands for it if it is not."""

    read: Reader
    required: bool = False
    default: Any = ""


def suggest(word: str, allowed: Iterable[str]) -> str:
    """` (did you mean "false"?)` for a likely slip of the pen, else nothing."""
    near = difflib.get_close_matches(word[:ID_LENGTH].casefold(), tuple(allowed), 1)
    return f" (did you mean {quote(near[0])}?)" if near and len(word) > 2 else ""


# Kinds of value. Each is a Reader, or makes one.

HIDDEN = re.compile("[\x00-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\uffff\ud800-\udfff]")
"""Control, bidi, invisible and damaged characters. Joiners (U+200C, U+200D) stay: emoji and Arabic are written with them."""


_SEEN = r"[^\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\uffff%s]"
"""HIDDEN turned round, without lone surrogates, which no file in UTF-8 has."""
_LINE = _SEEN % ""
_LINES = rf"(?:{_LINE}|\n)"
_SPACE = r"[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\n]"


def _string(shape: str, most: int = 20_000) -> Form:
    return {"type": "string", "pattern": f"^(?:{shape})$(?!\\n)", "maxLength": most}


@takes(_string(rf"(?={_SPACE}*[^\s]){_LINES}+"))
def message(node: Node, place: Place) -> str | None:
    """A text as people send it, which may have several lines."""
    if not isinstance(node, Scalar):
        place.expect(node, "a text")
    elif not node.text.strip():
        place.refuse(node, "empty", "is empty: write a text or leave the field out")
    elif kind := "" if node.quoted else looks_like(node.text):
        place.refuse(node, "quote", f"{quote(node.text)[1:-1]} without quotes reads as {kind}: write {quote(node.text)}")
    elif hidden := HIDDEN.search(node.text.replace("\n", " ")):
        place.refuse(node, "invisible", f"holds the character U+{ord(hidden[0]):04X}: remove it")
    else:
        return node.text
    return None


@takes(_string(rf"(?={_SPACE}*[^\s]){_LINE}+"))
def text(node: Node, place: Place) -> str | None:
    """One line of text."""
    value = message(node, place)
    if value and "\n" in value:
        return place.refuse(node, "invisible", "holds a line break: write it in one line")
    return value


def word(allowed: Iterable[str], code: str = "word") -> Reader:
    """One of a closed list of words."""
    words = tuple(allowed)

    @takes({"type": "string", "enum": [*words]})
    def read(node: Node, place: Place) -> str | None:
        value = text(node, place)
        if value is None or value in words:
            return value
        return place.refuse(node, code, f"{quote(value)} is not one of {', '.join(words)}{suggest(value, words)}")

    return read


def shaped(pattern: str, code: str, rule: str, most: int = 2_000) -> Reader:
    """A text of one shape and at most `most` characters; `rule` says in words what it is."""
    shape = re.compile(pattern)

    @takes(_string(pattern, most))
    def read(node: Node, place: Place) -> str | None:
        value = text(node, place)
        if value is None or (len(value) <= most and shape.fullmatch(value)):
            return value
        return place.refuse(node, code, f"{quote(value)} is not {rule}")

    return read


@takes({"type": "boolean"})
def truth(node: Node, place: Place) -> bool | None:
    """`true` or `false`, unquoted: with the schema number the only place where the looks of a scalar are its type."""
    if not isinstance(node, Scalar):
        return place.expect(node, "true or false")
    if not node.quoted and node.text in ("true", "false"):
        return node.text == "true"
    return place.refuse(node, "type", f"is {quote(node.text)}, but must be true or false, without quotes")


_LEAP = r"(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29"
_MONTHS = r"(?:0[13578]|1[02])(?:-(?:0[1-9]|[12][0-9]|3[01]))?|(?:0[469]|11)(?:-(?:0[1-9]|[12][0-9]|30))?|02(?:-(?:0[1-9]|1[0-9]|2[0-8]))?"


@takes(_string(rf"(?!0000)(?:[0-9]{{4}}(?:-(?:{_MONTHS}))?|{_LEAP})"))
def day(node: Node, place: Place) -> str | None:
    """An ISO 8601 date of the calendar, as precise as is known: year, month or day."""
    value = text(node, place)
    if value is None or (re.fullmatch(r"[0-9]{4}(-[0-9]{2}){0,2}", value) and _in_calendar(value)):
        return value
    return place.refuse(node, "date", f"{quote(value)} is not a date of the calendar as YYYY, YYYY-MM or YYYY-MM-DD")


def _in_calendar(value: str) -> bool:
    try:
        date.fromisoformat(value + "-01-01"[len(value) - 4 :])
    except ValueError:
        return False
    return True


@takes(_string(rf"(?={_SPACE}*[^\s]){_LINE}+"))  # what is in a pattern only the reader can judge
def pattern(node: Node, place: Place) -> str | None:
    """A word pattern of the hints, or a concept as `@name`."""
    value = text(node, place)
    if value is None or not (fault := pattern_fault(value)):
        return value
    return place.refuse(node, "pattern", f"{quote(value)} {fault}")


def pattern_fault(value: str) -> str:
    """What is wrong with a word pattern, as the rest of a sentence, or `""`. Concepts count as patterns, known or not."""
    if "@" in value:
        return "" if re.fullmatch(r"@[a-z][a-z0-9_]*", value) else "is not a concept: one @ and its name, nothing else"
    try:
        parse_pattern(value)
    except PatternError as error:
        return str(error)
    return ""


def list_of(read: Reader, least: int = 0) -> Reader:
    """A list of one kind of value, as a tuple."""

    @takes({"type": "array", "items": FORMS.get(read, {}), **({"minItems": least} if least else {})})
    def read_list(node: Node, place: Place) -> tuple[Any, ...] | None:
        if not isinstance(node, List):
            return place.expect(node, "a list: [ ] or lines that begin with -")
        if len(node.items) < least:
            return place.refuse(node, "empty", f"is an empty list, but needs {least} or more")
        values = tuple(read(item, place) for item in node.items)
        return None if None in values else values

    return read_list


def record_form(fields: Mapping[str, Field]) -> Form:
    """The JSON Schema of a mapping with these fields and no others."""
    form: Form = {"type": "object", "additionalProperties": False}
    if required := [name for name, field in fields.items() if field.required]:
        form["required"] = required
    return {**form, "properties": {name: FORMS.get(field.read, {}) for name, field in fields.items()}}


def record(fields: Mapping[str, Field], build: Callable[..., Any]) -> Reader:
    """A mapping whose fields a table describes; `build` gets them by name, the defaults filled in."""
    defaults = {name: field.default for name, field in fields.items() if not field.required}

    @takes(record_form(fields))
    def read(node: Node, place: Place) -> Any:
        if not isinstance(node, Map):
            return place.expect(node, f"a mapping with fields such as {', '.join([*fields][:3])}")
        before = len(place.problems)
        values = dict(defaults)
        for name, (key, value) in node.entries.items():
            if name in fields:
                values[name] = fields[name].read(value, place.into(name))
            else:
                place.refuse(key, "unknown-field", f"unknown field {quote(name)}{suggest(name, fields)}")
        for name, field in fields.items():
            if field.required and name not in node.entries:
                place.refuse(node, "missing-field", f"field {quote(name)} is missing")
        sound = len(place.problems) == before and None not in values.values()
        return build(**values) if sound else None

    return read


@takes({"enum": [SCHEMA, str(SCHEMA)]})
def schema_number(node: Node, place: Place) -> int | None:
    """The version of the form; the only number of a file."""
    if isinstance(node, Scalar) and node.text == str(SCHEMA):
        return SCHEMA
    return place.refuse(node, "schema", f"must be {SCHEMA}; a newer file needs a newer rumorcheck")
