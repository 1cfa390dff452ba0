"""`corpus check` and `corpus test`: every finding in a corpus file, and its entries put to the test. Reads files; writes none."""

import os
from collections.abc import Sequence
from datetime import date

import rumorcheck
from rumorcheck.cli.corpus_options import CorpusRequest
from rumorcheck.cli.language import choose_language
from rumorcheck.cli.streams import emit, talk
from rumorcheck.corpus.beside import judge_beside
from rumorcheck.corpus.concepts import parse_concepts
from rumorcheck.corpus.lint import find_place, lint
from rumorcheck.corpus.locate import CONCEPTS, OWN_NAME, SHIPPED_NAME, data_directory, own_corpora, resolve, shipped_corpus
from rumorcheck.corpus.parse import ParsedCorpus, check_corpus, parse_corpus
from rumorcheck.corpus.strictyaml import Problem, quote, read_file
from rumorcheck.errors import CorpusError
from rumorcheck.matching.trial import Miss, put_to_the_test
from rumorcheck.models import Lang
from rumorcheck.render.corpus_words import phrase
from rumorcheck.render.faults import in_language
from rumorcheck.render.findings import render_github, render_json, render_text
from rumorcheck.render.words import word

BROKEN = 2


def run_check(request: CorpusRequest) -> int:
    """All findings of the files, or of the user's own corpora. Exit status 2 where one of them is an error, else 0."""
    files = files_of(request.words)
    tell_whose(request)
    earlier: dict[str, str] = {}
    if any(not is_shipped(file) for file in files):
        shipped = rumorcheck.load_corpus(SHIPPED_NAME)
        earlier = dict.fromkeys(shipped.ids(), shipped.info.name)
    concepts = [concept.id for concept in parse_concepts(read_file(os.path.join(data_directory(), CONCEPTS)), CONCEPTS)]
    problems: list[Problem] = []
    for file in files:
        parsed, found = check_corpus(read_file(file), file)
        strict = request.strict or is_shipped(file)
        found_too = lint(parsed, today=date.today(), concepts=concepts, shipped=strict, other_ids=earlier)
        beside = [] if strict else judge_beside(parsed, earlier)  # by the full rules: a corpus that stands alone
        problems += sorted([*found, *found_too, *beside], key=lambda problem: (problem.line, problem.col, problem.code))
        earlier |= {claim.id: parsed.info.name for claim in parsed.claims if claim.id not in earlier}
    return report(problems, request, len(files))


def run_test(request: CorpusRequest) -> int:
    """Look up every example and wording of the files' entries, beside the shipped corpus. Exit status 2 where one goes wrong."""
    files = files_of(request.words)
    tell_whose(request)
    parsed = [parse_corpus(read_file(file), file) for file in files]
    asked = files if any(is_shipped(file) for file in files) else [SHIPPED_NAME, *files]
    corpus = rumorcheck.load_corpus(asked)
    problems = [describe(miss, one) for one in parsed for claim in one.claims for miss in put_to_the_test(claim, corpus)]
    return report(problems, request, len(files))


def tell_whose(request: CorpusRequest) -> None:
    """Say that it is the shipped corpus that is looked at, where nobody named one and there is no other."""
    if not request.words and not request.json and not own_corpora():
        talk(word(choose_language(request.lang, os.environ), "usage.own_meant"))


def files_of(words: Sequence[str]) -> list[str]:
    """The files meant, as they were named; without any the user's own, or else the shipped one."""
    if not words:
        return own_corpora() or [shipped_corpus()]
    return [file for name in words for file in (resolve([name]) if name in (SHIPPED_NAME, OWN_NAME) else [name])]


def is_shipped(file: str) -> bool:
    """Whether this is the corpus that comes along, in whatever edition."""
    packaged = (shipped_corpus(), os.path.join(data_directory(), "claims.yaml"))
    return os.path.realpath(file) in map(os.path.realpath, packaged)


def describe(miss: Miss, parsed: ParsedCorpus) -> Problem:
    """What went wrong with one message, at its place in the file."""
    path = ("variants", miss.number) if miss.label == "variant" else ("examples", miss.label, miss.number)
    line, col = find_place(parsed.nodes.get(miss.claim.id), path)
    what = "a variant" if miss.label == "variant" else f"{miss.label} example"
    found = f", and finds {', '.join(miss.found)}" if miss.found else ""
    start = f"claim {quote(miss.claim.id)}: {what} {quote(miss.message, 40)}"
    if miss.collides:
        text = f"{start} finds {', '.join(miss.found)} of another corpus too: tell them apart, or override that entry"
        return Problem(parsed.file, line, col, "warning", text, "collision")
    text = f"{start} is answered “{miss.state}”{found}: {REMEDIES[miss.label]}"
    return Problem(parsed.file, line, col, "error", text, "variant" if miss.label == "variant" else "example")


REMEDIES = {
    "variant": "the entry must find its own wordings; check match, or use more of the claim's own words",
    "match": "add a variant like it, or widen match",
    "deny": "add its words to opposite, or narrow match",
    "similar": "add its words to half, or narrow match",
    "none": "add its words to unless, or narrow match",
}


def report(problems: Sequence[Problem], request: CorpusRequest, files: int) -> int:
    """Write the findings in the form asked for; the count goes to the person."""
    lang: Lang = choose_language(request.lang, os.environ)
    errors = sum(problem.severity == "error" for problem in problems)
    render = render_json if request.json else render_github if request.github else render_text
    told = [problem._replace(text=in_language(problem.text, lang)) for problem in problems]
    status = emit(render(told), BROKEN if errors else 0, lang)
    if not request.json:
        key = "check.clean" if not problems else "check.count"
        talk(phrase(lang, key, files=files, errors=errors, warnings=len(problems) - errors))
    return status


def parse_files(files: Sequence[str]) -> list[ParsedCorpus]:
    """The corpora of these files. Raises CorpusError with the findings of all that are broken."""
    parsed, faults = [], []
    for file in files:
        try:
            parsed.append(parse_corpus(read_file(file), file))
        except CorpusError as error:
            faults.append(str(error))
    if faults:
        raise CorpusError("\n".join(faults))
    return parsed
