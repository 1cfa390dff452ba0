"""Entries of a corpus as people read them: one in full, or many in a list. Lays out a `Page`; touches no stream."""

from collections.abc import Sequence

from rumorcheck.models import Claim, Lang
from rumorcheck.render import View
from rumorcheck.render.layout import Page
from rumorcheck.render.terminal import TONES, bare, show_corpus, show_points, show_sources, verdict_label, whole
from rumorcheck.render.words import day, quoted, word


def render_entry(claim: Claim, view: View, as_of: str = "") -> str:
    """Everything an entry tells a reader: verdict, parts, explanation, advice, sources, wordings, what it is related to.

    `as_of` is the ISO date of the corpus, which stands at the end.
    """
    page, lang = Page(view), view.lang
    told = claim.told(lang)
    page.bar, page.tone = ("│" if claim.verdict == "true" else "▌"), TONES[claim.verdict]
    page.title(verdict_label(claim, lang), bare(told.claim), boxed=True)
    page.blank()
    page.paragraph(whole(told.headline))
    page.blank()
    if told.points:
        show_points(page, told, lang)
    if told.explanation:
        page.paragraph(told.explanation)
        page.blank()
    if told.advice:
        page.row(word(lang, "advice"), told.advice)
    if claim.verdict != "true":
        command = f"rumorcheck reply {claim.id}{view.repeat}"
        page.row("", word(lang, "reply_hint", command=command), keep=command)
    page.row(word(lang, "kind"), kind_label(claim, lang))
    circulation = circulated(claim, lang)
    if circulation:
        page.row(word(lang, "seen"), circulation)
    show_sources(page, claim, every=True)
    for position, variant in enumerate(claim.variants):
        page.row("" if position else word(lang, "passed_on"), f"{variant.lang}: {quoted(lang, variant.text)}")
    for position, relation in enumerate(claim.related):
        command = f"rumorcheck show {relation.id}{view.repeat}"
        page.row("" if position else word(lang, "see_also"), command, keep=command)
    show_corpus(page, claim.corpus, as_of)
    return page.text()


def render_list(claims: Sequence[Claim], view: View) -> str:
    """One line or a few for each claim: verdict, what is claimed, id."""
    page, lang = Page(view), view.lang
    for claim in claims:
        page.row(verdict_label(claim, lang).partition(" ")[0], bare(claim.told(lang).claim), f"[{claim.id}]")
    return page.text()


def kind_label(claim: Claim, lang: Lang) -> str:
    """What kind of thing it is; a rumor found true is a report."""
    return word(lang, "kind.report" if claim.kind == "rumor" and claim.verdict == "true" else f"kind.{claim.kind}")


def circulated(claim: Claim, lang: Lang) -> str:
    """Since when and in which years it went round."""
    parts = [word(lang, "since", first=day(lang, claim.first_seen))] if claim.first_seen else []
    parts += [day(lang, year) for year in claim.circulated if year != claim.first_seen]
    return ", ".join(parts)
