"""`corpus stats`, `corpus diff`, `corpus status`: figures on corpora, what differs, how old they are. Reads files; writes none."""

import json
import os
from time import strftime
from typing import Any

from rumorcheck.cli.corpus_check import BROKEN, files_of, parse_files
from rumorcheck.cli.corpus_help import usage
from rumorcheck.cli.corpus_options import CorpusRequest
from rumorcheck.cli.language import choose_language
from rumorcheck.cli.streams import columns, emit
from rumorcheck.corpus.locate import own_corpora, shipped_corpus
from rumorcheck.corpus.parse import ParsedCorpus, check_corpus
from rumorcheck.corpus.strictyaml import read_file
from rumorcheck.corpus.survey import DAYS_OLD, Difference, age, compare, overdue, survey
from rumorcheck.errors import InputError
from rumorcheck.models import Lang
from rumorcheck.render import View
from rumorcheck.render.corpus_words import phrase
from rumorcheck.render.layout import Page
from rumorcheck.render.terminal import count_claims
from rumorcheck.render.words import day, number

SAME, DIFFERENT = 0, 1
LISTED = 20
"""Names shown of a long list; JSON holds all."""


def run_stats(request: CorpusRequest) -> int:
    """Figures on the corpora, one after the other."""
    lang = choose_language(request.lang, os.environ)
    parsed = parse_files(files_of(request.words))
    today = strftime("%Y-%m-%d")
    if request.json:
        told = [{"file": one.file, **one.info._asdict(), **survey(one.claims, today)._asdict()} for one in parsed]
        return emit(dump({"corpora": told}), 0, lang)
    page = Page(view(lang))
    for one in parsed:
        _stats(page, one, lang, today)
    return emit(page.text(), 0, lang)


def _stats(page: Page, one: ParsedCorpus, lang: Lang, today: str) -> None:
    figures = survey(one.claims, today)
    headline(page, one, lang)
    for name, figure in figures._asdict().items():
        if isinstance(figure, dict) and figure:
            shown = [f"{key}\u00a0{number(lang, count)}" for key, count in [*figure.items()][:LISTED]]
            page.row(phrase(lang, f"stats.{name}"), " · ".join(shown) + (" …" if len(figure) > LISTED else ""), column=16)
        elif name.startswith("without_") and figure:
            page.row(phrase(lang, f"stats.{name}"), number(lang, figure), column=16)
    if figures.oldest_review:
        page.row(
            phrase(lang, "stats.reviewed"), f"{day(lang, figures.oldest_review)} – {day(lang, figures.newest_review)}", column=16
        )
    _overdue(page, figures.overdue, lang)
    page.bar = ""
    page.blank()


def headline(page: Page, one: ParsedCorpus, lang: Lang) -> None:
    """Name, size and place of a corpus; what follows stands below it."""
    page.bar = ""
    page.paragraph(phrase(lang, "stats.head", name=one.info.name, claims=count_claims(len(one.claims), lang)), "bold")
    page.bar = " "
    about = [one.info.version, phrase(lang, "status.as_of", date=day(lang, one.info.date)) if one.info.date else ""]
    if any(about):
        page.paragraph(" · ".join(filter(None, about)))
    page.paragraph(one.file)


def _overdue(page: Page, late: tuple[tuple[str, str], ...], lang: Lang) -> None:
    if late:
        shown = [f"{claim_id} ({day(lang, by)})" for claim_id, by in late[:LISTED]]
        more = f" · … {number(lang, len(late))}" if len(late) > LISTED else ""
        page.row(phrase(lang, "stats.overdue"), " · ".join(shown) + more, column=16)


def run_diff(request: CorpusRequest) -> int:
    """What the second corpus has that the first has not, lacks, or tells differently. Exit status 1 where they differ.

    Raises InputError for anything but two files.
    """
    lang = choose_language(request.lang, os.environ)
    if len(request.words) != 2:
        raise InputError(usage(lang, "rumorcheck corpus diff FILE FILE"))
    files = [files_of([name]) for name in request.words]
    if any(len(found) != 1 for found in files):
        raise InputError(phrase(lang, "diff.one_file"))
    before, after = parse_files([found[0] for found in files])
    difference = compare(before, after)
    text = dump(describe_difference(difference)) if request.json else tell_difference(difference, lang)
    return emit(text, DIFFERENT if any(difference) else SAME, lang)


def tell_difference(difference: Difference, lang: Lang) -> str:
    """What changes, a line for each entry, turned verdicts first; the sums at the end."""
    page = Page(view(lang))
    for change in difference.changed:
        if change.turns:
            turn = f"{change.before.verdict} → {change.after.verdict}"
            page.paragraph(f"! {change.id}  {turn}  {change.after.told(lang).claim}")
    for sign, claims in (("+", difference.added), ("-", difference.removed)):
        for claim in claims:
            page.paragraph(f"{sign} {claim.id}  {claim.verdict}  {claim.told(lang).claim}")
    for change in difference.changed:
        if not change.turns:
            page.paragraph(f"~ {change.id}  {', '.join(change.fields)}")
    sums = {name: number(lang, len(part)) for name, part in zip(("added", "removed", "changed"), difference, strict=True)}
    turned = number(lang, sum(change.turns for change in difference.changed))
    page.paragraph(phrase(lang, "diff.sums", **sums, turned=turned) if any(difference) else phrase(lang, "diff.none"))
    return page.text()


def describe_difference(difference: Difference) -> dict[str, Any]:
    """The same for other programs."""
    return {
        "added": [{"id": claim.id, "verdict": claim.verdict} for claim in difference.added],
        "removed": [{"id": claim.id, "verdict": claim.verdict} for claim in difference.removed],
        "changed": [
            {"id": one.id, "fields": list(one.fields), "verdict_before": one.before.verdict, "verdict_after": one.after.verdict}
            for one in difference.changed
        ],
    }


def run_status(request: CorpusRequest) -> int:
    """The corpora a lookup asks: how old they are, what is overdue, what overrides. Exit status 2 where one of them is broken."""
    lang = choose_language(request.lang, os.environ)
    today = strftime("%Y-%m-%d")
    page = Page(view(lang))
    told: list[dict[str, Any]] = []
    for file in [shipped_corpus(), *own_corpora()]:
        parsed, problems = check_corpus(read_file(file), file)
        late = overdue(parsed.claims, today)
        days = age(parsed.info.date, today)
        about = {"file": file, **parsed.info._asdict(), "claims": len(parsed.claims), "days": days, "problems": len(problems)}
        told.append({**about, "overdue": [{"id": claim_id, "recheck_by": by} for claim_id, by in late]})
        headline(page, parsed, lang)
        if days is not None:
            key = "status.old" if days > DAYS_OLD else "status.age"
            page.row(phrase(lang, "status.age_label"), phrase(lang, key, days=number(lang, days)), column=16)
        if parsed.info.override:
            page.row(phrase(lang, "status.override"), " · ".join(parsed.info.override), column=16)
        if problems:
            page.row(
                phrase(lang, "status.broken"), phrase(lang, "status.broken_how", n=len(problems), file=file), "red", column=16
            )
        _overdue(page, late, lang)
        page.bar = ""
        page.blank()
    broken = any(one["problems"] for one in told)
    return emit(dump({"corpora": told}) if request.json else page.text(), BROKEN if broken else 0, lang)


def view(lang: Lang) -> View:
    """How to lay a page out for standard output as it is now, without colour."""
    import sys

    return View(lang, columns(os.environ, sys.stdout, sys.stderr), False, getattr(sys.stdout, "encoding", None) or "utf-8")


def dump(value: dict[str, Any]) -> str:
    """JSON for other programs: ASCII only, so that nothing in it can steer a terminal."""
    return json.dumps({"schema_version": 1, **value}, indent=2) + "\n"
