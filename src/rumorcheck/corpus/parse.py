"""Reads a corpus file into claims: a schema told as tables, all problems of a file at once. Text or bytes in, touches no disk."""

import difflib
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from pathlib import PurePath
from typing import Any, NamedTuple

from rumorcheck import models
from rumorcheck.corpus.patterns import PatternError, parse_pattern
from rumorcheck.corpus.strictyaml import LIMITS, Broken, List, Map, Node, Problem, Scalar, looks_like, quote, read_yaml
from rumorcheck.errors import CorpusError
from rumorcheck.models import LANGS, VARIANT_LANGS, Claim, Examples, MatchHints, Reply

SCHEMA = 1
ID_LENGTH = 48
"""Characters an id may have at most."""


class Header(NamedTuple):
    """What a corpus file says about itself. `name` is the file's where it gives none; `date` is ISO 8601."""

    name: str = ""
    version: str = ""
    date: str = ""
    license: str = ""
    override: tuple[str, ...] = ()
    """Ids of entries in corpora asked before this one, in whose place this one answers."""


class ParsedCorpus(NamedTuple):
    """The sound claims of a file in its order, its header, and where each claim stands. Claims carry the header's name."""

    file: str
    info: Header
    claims: tuple[Claim, ...]
    nodes: Mapping[str, Map] = {}
    """The node of each claim by id; empty for a corpus that was not read from a file."""

    @property
    def lines(self) -> dict[str, int]:
        """The line each claim begins in, by id."""
        return {claim: node.line for claim, node in self.nodes.items()}


def parse_corpus(data: str | bytes, name: str) -> ParsedCorpus:
    """The corpus in the text of a file; `name` stands before each line of an error.

    Raises CorpusError with every problem, a line each.
    """
    parsed, problems = check_corpus(data, name)
    raise_problems(problems)
    return parsed


def check_corpus(data: str | bytes, name: str) -> tuple[ParsedCorpus, tuple[Problem, ...]]:
    """Like `parse_corpus`, but hands over the problems beside the sound claims. Raises CorpusError only past a thousand."""
    root, problems = read_yaml(data, name)
    place = Place([*problems], name)
    return _read_claims(*_read_header(root, place), place)


def parse_claims(data: str | bytes, name: str) -> ParsedCorpus:
    """The claims of a file that is a bare list of entries, without a header. Raises CorpusError like `parse_corpus`."""
    root, broken = read_yaml(data, name)
    parsed, problems = _read_claims(Header(_stem(name)), root, Place([*broken], name))
    raise_problems(problems)
    return parsed


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


def text(node: Node, place: Place) -> str | None:
    """One line of text."""
    value = message(node, place)
    if value and "\n" in value:
        return place.refuse(node, "invisible", "holds a line break: write it in one line")
    return value


def word(allowed: Iterable[str], code: str = "word") -> Reader:
    """One of a closed list of words."""
    words = tuple(allowed)

    def read(node: Node, place: Place) -> str | None:
        value = text(node, place)
        if value is None or value in words:
            return value
        return place.refuse(node, code, f"{quote(value)} is not one of {', '.join(words)}{suggest(value, words)}")

    return read


def shaped(pattern: str, code: str, rule: str, most: int = 2_000) -> Reader:
    """A text of one shape and at most `most` characters; `rule` says in words what it is."""
    shape = re.compile(pattern)

    def read(node: Node, place: Place) -> str | None:
        value = text(node, place)
        if value is None or (len(value) <= most and shape.fullmatch(value)):
            return value
        return place.refuse(node, code, f"{quote(value)} is not {rule}")

    return read


def truth(node: Node, place: Place) -> bool | None:
    """`true` or `false`, unquoted: with the schema number the only place where the looks of a scalar are its type."""
    if not isinstance(node, Scalar):
        return place.expect(node, "true or false")
    if not node.quoted and node.text in ("true", "false"):
        return node.text == "true"
    return place.refuse(node, "type", f"is {quote(node.text)}, but must be true or false, without quotes")


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

    def read_list(node: Node, place: Place) -> tuple[Any, ...] | None:
        if not isinstance(node, List):
            return place.expect(node, "a list: [ ] or lines that begin with -")
        if len(node.items) < least:
            return place.refuse(node, "empty", f"is an empty list, but needs {least} or more")
        values = tuple(read(item, place) for item in node.items)
        return None if None in values else values

    return read_list


def record(fields: Mapping[str, Field], build: Callable[..., Any]) -> Reader:
    """A mapping whose fields a table describes; `build` gets them by name, the defaults filled in."""
    defaults = {name: field.default for name, field in fields.items() if not field.required}

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


def schema_number(node: Node, place: Place) -> int | None:
    """The version of the form; the only number of a file."""
    if isinstance(node, Scalar) and node.text == str(SCHEMA):
        return SCHEMA
    return place.refuse(node, "schema", f"must be {SCHEMA}; a newer file needs a newer rumorcheck")


# The schema: field -> kind of value, required, default.

slug = shaped(r"[a-z0-9]+(?:-[a-z0-9]+)*", "id", f"an id: a-z, 0-9 and single hyphens, at most {ID_LENGTH} characters", ID_LENGTH)
year = shaped(r"[0-9]{4}", "date", 'a year such as "2017"')
url = shaped(r"https?://[^\s/?#@:<>\"\\]+(?::[0-9]{1,5})?(?:[/?#][^\s<>\"\\]*)?", "url", "a link: http:// or https://, no spaces")
domain = shaped(r"(?:[\w-]+\.)+[\w-]{2,}", "url", 'a bare domain such as "example.com"', 253)
LANGUAGES: tuple[str, ...] = tuple(  # ISO 639-1: what fact-checkers write in
    "de en ar as az bg bn bs ca cs da el es et eu fa fi fr gl gu he hi hr hu hy id is it ja ka kk kn ko lt lv mk ml mr ms my ne nl no"
    " or pa pl pt ro ru si sk sl sq sr sv sw ta te th tl tr uk ur uz vi zh".split()
)
TOLD = tuple("in" if lang == "id" else lang for lang in LANGUAGES)
"""Fields that tell a claim in a language. Indonesian goes by its older code: `id` is the name of another field."""
source_lang = shaped("|".join(LANGUAGES), "language", 'the code of a language, such as "de"')
patterns, messages = list_of(pattern), list_of(message)

POINT = {"text": Field(text, required=True), "holds": Field(truth, required=True)}
REPLY = {"private": Field(message), "group": Field(message)}
CLAIM_TEXT = {
    "claim": Field(text, required=True),
    "headline": Field(text),
    "points": Field(list_of(record(POINT, models.Point)), default=()),
    "explanation": Field(text),
    "advice": Field(text),
    "reply": Field(record(REPLY, Reply), default=Reply("", "")),
}
SOURCE = {
    "type": Field(word(models.SOURCE_TYPES), required=True),
    "publisher": Field(text, required=True),
    "title": Field(text),
    "url": Field(url, required=True),
    "date": Field(day),
    "rating": Field(text),
    "lang": Field(source_lang),
}
RELATION = {"id": Field(slug, required=True), "rel": Field(word(models.RELS), default="see_also")}
VARIANT = {"lang": Field(word(VARIANT_LANGS, "language"), required=True), "text": Field(message, required=True)}
HINTS = {
    "frame": Field(word(models.FRAMES), default="fact"),
    "subject": Field(patterns, default=()),
    "predicate": Field(patterns, default=()),
    "needs": Field(list_of(patterns), default=()),
    "opposite": Field(patterns, default=()),
    "half": Field(patterns, default=()),
    "unless": Field(patterns, default=()),
    "varies": Field(list_of(word(models.SLOTS)), default=()),
    "domains": Field(list_of(domain), default=()),
    "negative": Field(truth, default=False),
}
EXAMPLES = {label: Field(messages, default=()) for label in Examples._fields}
CLAIM = {
    "id": Field(slug, required=True),
    "kind": Field(word(models.KINDS), default="rumor"),
    "harm": Field(word(models.HARMS), default="none"),
    "topics": Field(list_of(text), default=()),
    "verdict": Field(word(models.VERDICTS), required=True),
    "first_seen": Field(day),
    "circulated": Field(list_of(year), default=()),
    "reviewed": Field(day),
    "recheck_by": Field(day),
    "sources": Field(list_of(record(SOURCE, models.Source)), default=()),
    "related": Field(list_of(record(RELATION, models.Relation)), default=()),
    **{lang: Field(record(CLAIM_TEXT, models.ClaimText)) for lang in TOLD},
    "variants": Field(list_of(record(VARIANT, models.Variant)), default=()),
    "match": Field(record(HINTS, MatchHints), default=MatchHints()),
    "examples": Field(record(EXAMPLES, Examples), default=Examples()),
}
HEADER = {
    **{name: Field(day if name == "date" else text) for name in Header._fields},
    "override": Field(list_of(slug), default=()),
}
FILE = {
    "schema": Field(schema_number, required=True),
    "corpus": Field(record(HEADER, Header), default=Header()),
    "claims": Field(lambda node, _: node, required=True),
}


def _build_claim(**fields: Any) -> Claim:
    texts = {lang: told for lang in TOLD if (told := fields.pop(lang))}
    return Claim(texts=texts, hints=fields.pop("match"), **fields)


read_claim = record(CLAIM, _build_claim)


def _read_header(root: Node | None, place: Place) -> tuple[Header, Node | None]:
    """The header of a corpus file and the node of its claims."""
    if isinstance(root, List):
        place.refuse(root, "type", f'the file is a bare list: put "schema: {SCHEMA}" and "claims:" above it')
        return Header(_stem(place.file)), root
    fields = (root and record(FILE, dict)(root, place)) or {}
    header = fields.get("corpus") or Header()
    claims = root.entries["claims"].value if isinstance(root, Map) and "claims" in root.entries else None
    return header._replace(name=header.name or _stem(place.file)), claims


def _stem(name: str) -> str:
    return PurePath(name).stem or "corpus"


def _read_claims(header: Header, claims: Node | None, place: Place) -> tuple[ParsedCorpus, tuple[Problem, ...]]:
    found: dict[str, tuple[Claim | None, Map]] = {}
    if isinstance(claims, List):
        for number, node in enumerate(claims.items, 1):
            _read_entry(node, number, place, found)
    elif claims is not None:
        place.into("claims").expect(claims, "a list of entries; for none, write claims: []")
    sound = tuple(claim._replace(corpus=header.name) for claim, _ in found.values() if claim)
    nodes = {claim: node for claim, (_, node) in found.items()}
    return ParsedCorpus(place.file, header, sound, nodes), tuple(sorted(place.problems, key=lambda problem: problem[1:3]))


def _read_entry(node: Node, number: int, place: Place, found: dict[str, tuple[Claim | None, Map]]) -> None:
    """Reads one claim into `found`, where an id stays with the entry that had it first."""
    id_node = node.entries["id"].value if isinstance(node, Map) and "id" in node.entries else None
    name = id_node.text if isinstance(id_node, Scalar) else ""
    place = place._replace(owner=f"claim {quote(name) if name else f'no. {number}'}")
    claim = read_claim(node, place)
    if not isinstance(node, Map):
        return
    if not any(lang in node.entries for lang in TOLD):
        place.refuse(node, "missing-field", f"is told in no language: add {' or '.join(LANGS)} with a claim")
        claim = None
    if id_node and name in found:
        place.refuse(id_node, "duplicate-id", f"the id is taken by the claim in line {found[name][1].line}: choose another")
    elif name:
        found[name] = claim, node
