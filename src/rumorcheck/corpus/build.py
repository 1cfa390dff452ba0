"""From corpus files to the bytes of an index: reads YAML, checks it, compiles it. Loaded only when an index must be made."""

from __future__ import annotations

import os
from collections.abc import Sequence

from rumorcheck.corpus.compile import compile_index
from rumorcheck.corpus.concepts import parse_concepts
from rumorcheck.corpus.parse import ParsedCorpus, parse_corpus
from rumorcheck.corpus.strictyaml import read_file
from rumorcheck.errors import CorpusError
from rumorcheck.models import Claim, CorpusInfo


def build_index(sources: Sequence[str], concepts: str, content: str = "") -> bytes:
    """The index of the corpus files `sources` with the concept file `concepts`. `content` is their hash, kept inside.

    Raises CorpusError with every finding of every file.
    """
    parsed = read_corpora(sources)
    claims = merge_claims(parsed)
    first = parsed[0].info
    names = " + ".join(corpus.info.name for corpus in parsed)
    info = CorpusInfo(names, first.version, max(corpus.info.date for corpus in parsed), len(claims))
    return compile_index(claims, parse_concepts(read_file(concepts), os.path.basename(concepts)), info, content)


def read_corpora(sources: Sequence[str]) -> list[ParsedCorpus]:
    """Parse each file; raise CorpusError with the findings of all of them."""
    parsed: list[ParsedCorpus] = []
    findings: list[str] = []
    for source in sources:
        try:
            parsed.append(parse_corpus(read_file(source), source))
        except CorpusError as error:
            findings.append(str(error))
    if findings:
        raise CorpusError("\n".join(findings))
    return parsed


def merge_claims(parsed: Sequence[ParsedCorpus]) -> list[Claim]:
    """The claims of several corpora, the first one's first.

    A claim takes the place of an earlier one with its id only where its corpus says so in `override`. Raises CorpusError elsewhere.
    """
    claims: dict[str, Claim] = {}
    clashes: list[str] = []
    for corpus in parsed:
        for claim in corpus.claims:
            if claim.id in claims and claim.id not in corpus.info.override:
                where = f"{corpus.file}:{corpus.lines.get(claim.id, 1)}:1"
                clashes.append(
                    f'{where}: claim "{claim.id}": the corpus “{claims[claim.id].corpus}” has this id already; choose another,'
                    f' or put override: ["{claim.id}"] into the header to answer in its place'
                )
            else:
                claims[claim.id] = claim
    if clashes:
        raise CorpusError("\n".join(clashes))
    return list(claims.values())
