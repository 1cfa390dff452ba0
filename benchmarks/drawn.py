"""A draw of the shipped claims, with their hints, compiled: what a corpus of another size costs where all else is the same."""

import os
from random import Random

from rumorcheck.corpus.build import read_corpora
from rumorcheck.corpus.compile import compile_index
from rumorcheck.corpus.concepts import parse_concepts
from rumorcheck.corpus.locate import CLAIMS, CONCEPTS, data_directory
from rumorcheck.corpus.strictyaml import read_file
from rumorcheck.models import CorpusInfo


def drawn_index(count: int) -> bytes:
    """The index of `count` shipped claims, drawn from a seed, in the order of the corpus; of all of them where there are no more."""
    folder = data_directory()
    claims, concepts = (os.path.join(folder, name) for name in (CLAIMS, CONCEPTS))
    every = read_corpora([claims])[0].claims
    places = sorted(Random(5).sample(range(len(every)), min(count, len(every))))
    info = CorpusInfo("drawn", "1", "", len(places))
    return compile_index([every[place] for place in places], parse_concepts(read_file(concepts), CONCEPTS), info)
