"""Judges an own corpus beside the ones asked before it: ids that are taken, and what it overrides. Values in, findings out."""

from collections.abc import Mapping

from rumorcheck.corpus.parse import ParsedCorpus
from rumorcheck.corpus.strictyaml import Problem, Severity, quote


def judge_beside(parsed: ParsedCorpus, earlier: Mapping[str, str]) -> list[Problem]:
    """Findings about ids, in the order of the file. `earlier` gives the corpus that has an id already."""
    found = []
    for claim_id, line in parsed.lines.items():
        if claim_id in earlier:
            found.append(Problem(parsed.file, line, parsed.nodes[claim_id].col, *_taken(parsed, claim_id, earlier[claim_id])))
    for claim_id in parsed.info.override:
        if claim_id not in parsed.nodes or claim_id not in earlier:
            where = "this corpus" if claim_id not in parsed.nodes else "the corpora asked before it"
            text = f"override names {quote(claim_id)}, which is not in {where}: correct or remove it"
            found.append(Problem(parsed.file, 1, 1, "warning", text, "override-unused"))
    return sorted(found, key=lambda problem: (problem.line, problem.col))


def _taken(parsed: ParsedCorpus, claim_id: str, owner: str) -> tuple[Severity, str, str]:
    """Severity, words and code."""
    if claim_id in parsed.info.override:
        return "warning", f"claim {quote(claim_id)}: answers in place of the entry of “{owner}” (override)", "override"
    text = f"the corpus “{owner}” has this id already: choose another, or put it into override in the header"
    return "error", f"claim {quote(claim_id)}: {text}", "id-taken"
