"""An evaluation as a table for people and as JSON for programs. Returns text; touches no stream."""

from __future__ import annotations

from collections.abc import Mapping

from rumorcheck.evaluate import Evaluation, LeftOut, Rate
from rumorcheck.render import View
from rumorcheck.render.json import SCHEMA_VERSION, dump
from rumorcheck.render.layout import Page
from rumorcheck.render.stats import percent
from rumorcheck.render.words import word

SHOWN = 10
"""Confusions and wrong messages shown without `-v`."""


def render(found: Evaluation, view: View, *, verbose: bool = False) -> str:
    """The tables: each state, each language, what was taken for what, and the messages that went wrong."""
    page, lang = Page(view), view.lang
    page.paragraph(word(lang, "eval.summary", cases=found.cases, right=percent(lang, found.right)), "bold")
    page.paragraph(word(lang, "eval.covered", covered=percent(lang, found.covered), passed=found.passed_over))
    _table(page, word(lang, "eval.states"), found.states)
    for code, rates in found.languages.items():
        _table(page, code, rates)
    if found.confusions:
        page.blank()
        page.paragraph(word(lang, "eval.confusions"), "bold")
        for wanted, got, count in found.confusions[: None if verbose else SHOWN]:
            page.row(f"{count}", f"{wanted} → {got}", column=6)
    if found.left_out:
        _left_out(page, found.left_out)
    if found.wrong:
        page.blank()
        page.paragraph(word(lang, "eval.wrong"), "bold")
        for case, got, claim in found.wrong[: None if verbose else SHOWN]:
            page.row(f"{case.state} → {got}{f' [{claim}]' if claim else ''}", case.message, column=30)
        if not verbose and len(found.wrong) > SHOWN:
            page.paragraph(word(lang, "eval.more", n=len(found.wrong) - SHOWN))
    return page.text()


def _table(page: Page, title: str, rates: Mapping[str, Rate]) -> None:
    lang = page.view.lang
    page.blank()
    page.paragraph(title, "bold")
    for state, rate in rates.items():
        facts = word(lang, "eval.rate", precision=percent(lang, rate.precision), recall=percent(lang, rate.recall), n=rate.wanted)
        page.row(state, facts, column=16)


def _left_out(page: Page, left: LeftOut) -> None:
    lang = page.view.lang
    page.blank()
    page.paragraph(word(lang, "eval.left_out"), "bold")
    quiet = percent(lang, left.quiet / left.asked if left.asked else None)
    alone = percent(lang, left.quiet_without_related / left.asked if left.asked else None)
    page.paragraph(word(lang, "eval.left_out_rate", n=left.asked, quiet=quiet, alone=alone))
    for claim, other, message in left.accused[:SHOWN]:
        page.row(f"{claim} → {other}", message, column=30)


def render_json(found: Evaluation, view: View) -> str:
    """Everything found, under stable names."""
    left = found.left_out
    told = {
        "schema_version": SCHEMA_VERSION,
        **found._asdict(),
        "states": {state: rate._asdict() for state, rate in found.states.items()},
        "languages": {lang: {state: rate._asdict() for state, rate in rates.items()} for lang, rates in found.languages.items()},
        "confusions": [{"wanted": wanted, "got": got, "count": count} for wanted, got, count in found.confusions],
        "wrong": [{**case._asdict(), "got": got, "got_claim": claim} for case, got, claim in found.wrong],
        "left_out": left
        and {
            **left._asdict(),
            "accused": [{"claim": claim, "got_claim": other, "message": message} for claim, other, message in left.accused],
        },
    }
    return dump(told, view, indent=2)
