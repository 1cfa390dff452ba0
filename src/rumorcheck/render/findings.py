"""Findings in corpus files as text, as JSON, and as annotations for GitHub Actions. Text out; touches no stream."""

import json
from collections.abc import Sequence

from rumorcheck.corpus.strictyaml import Problem
from rumorcheck.render.safe import one_line


def render_text(problems: Sequence[Problem]) -> str:
    """`file:line:col: error: text [code]`, a line each."""
    return "".join(f"{one_line(f'{p.file}:{p.line}:{p.col}: {p.severity}: {p.text} [{p.code}]')}\n" for p in problems)


def render_json(problems: Sequence[Problem]) -> str:
    """One object with the findings and their number by severity; nothing in it can steer a terminal."""
    errors = sum(problem.severity == "error" for problem in problems)
    report = {
        "schema_version": 1,
        "errors": errors,
        "warnings": len(problems) - errors,
        "findings": [problem._asdict() for problem in problems],
    }
    return json.dumps(report, indent=2) + "\n"


def render_github(problems: Sequence[Problem]) -> str:
    """Workflow commands that GitHub shows beside the line of the file."""
    return "".join(
        f"::{p.severity} file={_value(p.file)},line={p.line},col={p.col},title={_value(p.code)}::{_data(p.text)}\n"
        for p in problems
    )


def _data(text: str) -> str:
    return one_line(text.replace("%", "%25")).replace("\r", "%0D").replace("\n", "%0A")


def _value(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
