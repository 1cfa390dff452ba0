"""A draw of the shipped claims, with their hints, compiled: what a corpus of another size costs where all else is the same."""

import os
import re
from random import Random

from rumorcheck.corpus.compile import compile_index
from rumorcheck.corpus.concepts import parse_concepts
from rumorcheck.corpus.locate import CLAIMS, CONCEPTS, data_directory
from rumorcheck.corpus.parse import parse_corpus
from rumorcheck.corpus.strictyaml import read_file
from rumorcheck.models import CorpusInfo


def drawn_yaml(count: int) -> str:
    """The header of the shipped corpus and `count` of its claims, drawn from a seed, in their order; all where there are no more."""
    text = read_file(os.path.join(data_directory(), CLAIMS)).decode()
    header, *entries = re.split(r"^(?=- id: )", text, flags=re.MULTILINE)
    places = sorted(Random(5).sample(range(len(entries)), min(count, len(entries))))
    return header + "".join(entries[place] for place in places)


def drawn_index(count: int) -> bytes:
    """The index of `drawn_yaml`."""
    claims = parse_corpus(drawn_yaml(count), CLAIMS).claims
    concepts = parse_concepts(read_file(os.path.join(data_directory(), CONCEPTS)), CONCEPTS)
    return compile_index(claims, concepts, CorpusInfo("drawn", "1", "", len(claims)))
