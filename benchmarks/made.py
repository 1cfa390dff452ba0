"""Corpora of any size and messages without end, made from the shipped claims and the labelled messages. Seeded: the same each time."""

import json
import os
import random
from collections.abc import Iterable
from pathlib import Path

import yaml

from rumorcheck.corpus.build import merge_claims, read_corpora
from rumorcheck.corpus.compile import compile_index
from rumorcheck.corpus.concepts import parse_concepts
from rumorcheck.corpus.locate import CLAIMS, CONCEPTS, data_directory
from rumorcheck.corpus.strictyaml import read_file
from rumorcheck.models import Claim, ClaimText, CorpusInfo, Reply, Variant

CASES = Path(__file__).parents[1] / "tests" / "cases"
GREETINGS = ("", "", "Hallo ihr Lieben, ", "Achtung! ", "Hi all, ", "Weitergeleitet: ", "Stimmt das? ")


def shipped_claims() -> list[Claim]:
    """The claims of the shipped corpus, with their hints."""
    return merge_claims(read_corpora([os.path.join(data_directory(), CLAIMS)]))


def made_claims(count: int) -> list[Claim]:
    """The shipped claims, and made-up ones up to `count`: sentences of words drawn as often as the shipped wordings have them."""
    draw = random.Random(count)
    shipped = shipped_claims()
    words = [word for claim in shipped for variant in claim.variants for word in variant.text.split()]
    made = []
    for at in range(max(0, count - len(shipped))):
        subject = f"{draw.choice(words)}{at % 9973}"
        sentence = " ".join([subject, *draw.choices(words, k=draw.randint(7, 14))])
        wording = " ".join([subject, *draw.choices(words, k=draw.randint(12, 40))])
        told = ClaimText(sentence, "", (), "", "", Reply("", ""))
        made.append(Claim(f"made-{at}", "rumor", "none", (), "false", "", (), {"de": told}, (Variant("de", wording),)))
    return [*shipped, *made][:count]


def made_index(count: int, folder: Path) -> Path:
    """The index of `count` claims as a file in `folder`; compiled where it is not there yet."""
    path = folder / f"made-{count}.index"
    if not path.exists():
        concepts = os.path.join(data_directory(), CONCEPTS)
        info = CorpusInfo(f"made-{count}", "1", "", count)
        path.write_bytes(compile_index(made_claims(count), parse_concepts(read_file(concepts), CONCEPTS), info, {}))
    return path


def labelled_messages() -> list[str]:
    """The labelled messages of the tests: rumors, denials, and what families write each other."""
    return [case["message"] for case in yaml.safe_load((CASES / "heldout.yaml").read_text("utf-8"))]


def made_messages(count: int, seed: int = 1) -> list[str]:
    """`count` distinct messages: labelled ones, greeted and numbered."""
    draw = random.Random(seed)
    known = labelled_messages()
    return [f"{draw.choice(GREETINGS)}{draw.choice(known)} ({at})" for at in range(count)]


def write_rows(path: Path, messages: Iterable[str]) -> None:
    """Messages as JSON lines with an id."""
    with path.open("w", encoding="utf-8") as file:
        for at, message in enumerate(messages):
            file.write(json.dumps({"id": at, "text": message}, ensure_ascii=False) + "\n")
