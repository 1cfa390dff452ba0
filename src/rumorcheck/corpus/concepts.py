"""Reads the concept lexicon: words of many languages that say one thing. Text or bytes in, values out; touches no disk."""

from collections.abc import Iterable
from typing import NamedTuple

from rumorcheck.corpus.kinds import Field, Place, list_of, pattern, raise_problems, record, schema_number, shaped, suggest
from rumorcheck.corpus.strictyaml import List, Map, Node, Problem, Scalar, quote, read_yaml
from rumorcheck.models import VARIANT_LANGS


class Concept(NamedTuple):
    """A thing said, in the word patterns of all languages together. `opposite` is the id of its contrary, or empty."""

    id: str
    words: tuple[str, ...]
    opposite: str = ""


def parse_concepts(data: str | bytes, name: str) -> tuple[Concept, ...]:
    """The concepts in the text of a lexicon file, in its order; `name` stands before each line of an error.

    Raises CorpusError with every problem, a line each.
    """
    concepts, problems = check_concepts(data, name)
    raise_problems(problems)
    return concepts


def check_concepts(data: str | bytes, name: str) -> tuple[tuple[Concept, ...], tuple[Problem, ...]]:
    """Like `parse_concepts`, but hands over the problems beside the sound concepts. Raises CorpusError only past a thousand."""
    root, problems = read_yaml(data, name)
    place = Place([*problems], name)
    found: dict[str, tuple[Concept | None, Map]] = {}
    if root is not None:
        record(FILE, dict)(root, place)
    listed = root.entries["concepts"].value if isinstance(root, Map) and "concepts" in root.entries else None
    for node in listed.items if isinstance(listed, List) else ():
        _read_entry(node, place, found)
    for concept, entry in found.values():
        if concept and concept.opposite:
            _check_opposite(concept, entry.entries["opposite"].value, place, found)
    sound = tuple(concept for concept, _ in found.values() if concept)
    return sound, tuple(sorted(place.problems, key=lambda problem: problem[1:3]))


def plain_pattern(node: Node, place: Place) -> str | None:
    """A word pattern that is not itself a concept: concepts do not nest."""
    value = pattern(node, place)
    if value is None or "@" not in value:
        return value
    return place.refuse(node, "pattern", f"{quote(value)} is a concept: list its words, concepts do not nest")


def _join_words(**languages: tuple[str, ...]) -> tuple[str, ...]:
    """Many languages share a word, and a message's language is not known: each stands once."""
    return tuple(dict.fromkeys(word for words in languages.values() for word in words))


concept_id = shaped(r"[a-z][a-z0-9_]*", "id", "a concept id: a-z, 0-9 and _, a letter first", 48)
WORDS = {lang: Field(list_of(plain_pattern, least=1), default=()) for lang in VARIANT_LANGS}
CONCEPT = {
    "id": Field(concept_id, required=True),
    "opposite": Field(concept_id),
    "words": Field(record(WORDS, _join_words), required=True),
}
FILE = {
    "schema": Field(schema_number, required=True),
    "concepts": Field(list_of(lambda node, _: node), required=True),
}


def _read_entry(node: Node, place: Place, found: dict[str, tuple[Concept | None, Map]]) -> None:
    """Reads one concept into `found`, where an id stays with the entry that had it first."""
    id_node = node.entries["id"].value if isinstance(node, Map) and "id" in node.entries else None
    name = id_node.text if isinstance(id_node, Scalar) else ""
    place = place._replace(owner=f"concept {quote(name)}" if name else "a concept")
    concept = record(CONCEPT, Concept)(node, place)
    if concept and not concept.words:
        place.refuse(node, "empty", "has no words: add at least one")
    if id_node and name in found:
        line = found[name][1].line
        place.refuse(id_node, "duplicate-id", f"the id is taken by the concept in line {line}: choose another")
    elif name and isinstance(node, Map):
        found[name] = concept, node


def _check_opposite(concept: Concept, node: Node, place: Place, known: Iterable[str]) -> None:
    """A contrary has to be another concept of the same file."""
    place = place._replace(owner=f"concept {quote(concept.id)}", field="opposite")
    if concept.opposite == concept.id:
        place.refuse(node, "relation", "a concept is not its own contrary")
    elif concept.opposite not in known:
        near = suggest(concept.opposite, known)
        place.refuse(node, "relation", f"{quote(concept.opposite)} is not a concept of this file{near}")
