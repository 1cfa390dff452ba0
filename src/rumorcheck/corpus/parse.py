"""Reads a corpus file into claims: a schema told as tables, all problems of a file at once. Text or bytes in, touches no disk."""

from collections.abc import Mapping
from pathlib import PurePath
from typing import Any, NamedTuple

from rumorcheck import models
from rumorcheck.corpus.garbage import no_collection
from rumorcheck.corpus.kinds import (
    FORMS,
    ID_LENGTH,
    SCHEMA,
    Field,
    Place,
    day,
    list_of,
    message,
    pattern,
    raise_problems,
    record,
    schema_number,
    shaped,
    text,
    truth,
    word,
)
from rumorcheck.corpus.strictyaml import List, Map, Node, Problem, Scalar, quote, read_yaml
from rumorcheck.models import LANGS, VARIANT_LANGS, Claim, Examples, MatchHints, Reply


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
    with no_collection():
        root, problems = read_yaml(data, name)
        place = Place([*problems], name)
        return _read_claims(*_read_header(root, place), place)


def parse_claims(data: str | bytes, name: str) -> ParsedCorpus:
    """The claims of a file that is a bare list of entries, without a header. Raises CorpusError like `parse_corpus`."""
    root, broken = read_yaml(data, name)
    parsed, problems = _read_claims(Header(_stem(name)), root, Place([*broken], name))
    raise_problems(problems)
    return parsed


# The schema: field -> kind of value, required, default.

slug = shaped(r"[a-z0-9]+(?:-[a-z0-9]+)*", "id", f"an id: a-z, 0-9 and single hyphens, at most {ID_LENGTH} characters", ID_LENGTH)
year = shaped(r"[0-9]{4}", "date", 'a year such as "2017"')
LINK = r"https?://[^\s/?#@:<>\x22\\]+(?::[0-9]{1,5})?(?:[/?#][^\s<>\x22\\]*)?"
url = shaped(LINK, "url", "a link: http:// or https://, no spaces")
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
    "advises": Field(truth, default=False),
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


def _build_claim(**fields: Any) -> Claim:
    texts = {lang: told for lang in TOLD if (told := fields.pop(lang))}
    return Claim(texts=texts, hints=fields.pop("match"), **fields)


read_claim = record(CLAIM, _build_claim)
FORMS[read_claim]["anyOf"] = [{"required": [lang]} for lang in TOLD]
HEADER = {
    **{name: Field(day if name == "date" else text) for name in Header._fields},
    "override": Field(list_of(slug), default=()),
}
FILE = {
    "schema": Field(schema_number, required=True),
    "corpus": Field(record(HEADER, Header), default=Header()),
    "claims": Field(lambda node, _: node, required=True),
}


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
