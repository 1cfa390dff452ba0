"""Errors of corpora in German: the table knows every sentence that the reader, the rules and the store can say."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import rumorcheck
from rumorcheck.corpus.parse import check_corpus
from rumorcheck.render.fault_words import PARTS, SENTENCES
from rumorcheck.render.faults import in_language

SOURCE = Path(rumorcheck.__file__).parent
MODULES = [
    *(SOURCE / "corpus" / f"{name}.py" for name in ("kinds", "parse", "lint", "patterns", "beside", "concepts", "strictyaml")),
    *(SOURCE / "corpus" / f"{name}.py" for name in ("build", "store", "index", "locate", "edit")),
    *(SOURCE / "claimreview" / f"{name}.py" for name in ("readers", "produce")),
    SOURCE / "evaluate.py",
    SOURCE / "cli" / "corpus_check.py",
]
SAID = {"refuse", "_report", "CorpusError", "IndexFault", "InputError", "PatternError", "raise_problems", "Problem"}
"""What takes a sentence for the person."""
INNER = re.compile(r"^(\{|[a-z]*: ?$| )|^[^ ]*$")
"""A name alone, or a sentence that is put together from others, which are looked at on their own."""


def sentences(path: Path) -> Iterator[str]:
    """The texts handed to what tells the person, slots filled with something that fits."""
    tree = ast.parse(path.read_text("utf-8"))
    told: list[ast.expr] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            told += node.args if name in SAID else []
        if isinstance(node, ast.Yield) and isinstance(node.value, ast.Tuple):
            told.append(node.value.elts[-1])
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") in ("text", "words"):
            told.append(node.value)
    for node in told:
        if isinstance(node, ast.JoinedStr):
            yield "".join(str(part.value) if isinstance(part, ast.Constant) else filled(part) for part in node.values)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


FILLINGS = {"suggest": "", "near": "", "quote(": '"x"', "kind": "a number", "found": "a list"}


def filled(part: ast.expr) -> str:
    """Something in place of a slot: what is quoted in quotes, a suggestion left out."""
    said = ast.unparse(part)
    return next((filling for name, filling in FILLINGS.items() if name in said), "7")


SENTENCES_SAID = sorted({text.split("\n")[0] for path in MODULES for text in sentences(path) if text.count(" ") > 1})


@pytest.mark.parametrize("sentence", SENTENCES_SAID)
def test_every_sentence_has_its_german(sentence: str) -> None:
    assert in_language(sentence, "de") != sentence or not re.search("[a-z]{3} [a-z]{3}", sentence)


def test_both_sides_have_the_same_slots() -> None:
    slots = re.compile(r"(?<!\{)\{([a-z0-9]+)\}")
    assert not [english for english, told in SENTENCES if set(slots.findall(english)) != set(slots.findall(told))]
    assert len({english for english, _ in SENTENCES}) == len(SENTENCES)


@pytest.mark.parametrize(
    ("english", "told"),
    [
        pytest.param(
            'c.yaml:4:12: claim "a-b": field "verdict": "fals" is not one of false, true (did you mean "false"?)',
            'c.yaml:4:12: Eintrag "a-b": Feld "verdict": "fals" ist keines von false, true (meinten Sie "false"?)',
            id="a place, an entry, a field and a suggestion",
        ),
        pytest.param(
            "c.yaml:1:2: warning: x is no sentence of ours", "c.yaml:1:2: Warnung: x is no sentence of ours", id="an unknown one"
        ),
        pytest.param(
            "a b/c.yaml: cannot be read (No such file or directory). Check the path.",
            "a b/c.yaml: lässt sich nicht lesen (es gibt sie nicht). Prüfen Sie den Pfad.",
            id="a file that is not there",
        ),
        pytest.param(
            'claim "a": field "topics": is a text, but must be a list: [ ] or lines that begin with -',
            'Eintrag "a": Feld "topics": ist ein Text, muss aber eine Liste ([ ] oder Zeilen, die mit - beginnen) sein',
            id="a value of another type",
        ),
        pytest.param(
            'claim "a": match example "so it is: yes" is answered “similar”, and finds b: add a variant like it, or widen match',
            'Eintrag "a": das Beispiel "so it is: yes" unter match wird mit „similar“ beantwortet und findet b: ergänzen Sie eine solche'
            " variant, oder fassen Sie match weiter",
            id="an example that goes wrong",
        ),
    ],
)
def test_sentences(english: str, told: str) -> None:
    assert in_language(english, "de") == told
    assert in_language(english, "en") == english


def test_a_broken_file_is_told_in_german_throughout() -> None:
    broken = 'schema: 2\ncorpus: {nam: "x"}\nclaims:\n- id: "A b"\n  verdict: no\n  de: {claim: "x\ty", points: []}\n  circulated: 2017\n- &a 3\n'
    text = "\n".join(str(problem) for problem in check_corpus(broken, "c.yaml")[1])
    assert text.count("\n") >= 6
    left = re.sub(r'"[^"]*"', "", in_language(text, "de"))
    assert not re.findall(r"\b(?:is|the|not|must|unknown|remove|write)\b", left), left


def test_no_part_is_told_twice() -> None:
    assert not set(PARTS) & {english for english, _ in SENTENCES}
