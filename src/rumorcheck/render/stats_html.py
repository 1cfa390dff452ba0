"""A batch summed up as an HTML page without script. Returns text; touches no stream."""

from __future__ import annotations

from typing import cast, get_args

from rumorcheck.models import STATES, Lang, State, Verdict
from rumorcheck.render.html import Bin, Column, Html, Section, badge, bar, facts, join, page, paragraph, table, text, timeline
from rumorcheck.render.layout import shorten
from rumorcheck.render.stats import DAYS, SHOWN, Stats, by_month, denial_share, percent
from rumorcheck.render.words import day, number, word

SERIES: tuple[State, ...] = ("known", "denial", "similar")
"""States the timeline tells apart; what is unknown is most of any chat and would hide them."""


def render(stats: Stats, lang: Lang, limit: int = SHOWN) -> str:
    """The page."""
    sections = [Section("states", word(lang, "stats.states"), states_table(stats, lang))]
    if stats.claims:
        sections.append(Section("claims", word(lang, "stats.claims"), claims_table(stats, lang, limit)))
    if stats.days:
        sections.append(Section("days", word(lang, "stats.days"), days_picture(stats, lang)))
    if stats.clusters:
        sections.append(Section("clusters", word(lang, "stats.clusters"), clusters_table(stats, lang, limit)))
    share = denial_share(stats.states.get("known", 0), stats.states.get("denial", 0))
    lead = facts(
        [
            (word(lang, "stats.rows"), text(number(lang, stats.rows))),
            (word(lang, "state.known"), text(number(lang, stats.states.get("known", 0)))),
            (word(lang, "stats.denials"), text(percent(lang, share))),
        ]
    )
    title = word(lang, "stats.title", rows=number(lang, stats.rows))
    return page(title, lead, sections, paragraph(word(lang, "stats.not_true")), lang)


def states_table(stats: Stats, lang: Lang) -> Html:
    """Rows by state."""
    most = max(stats.states.values(), default=0)
    columns = [
        Column(word(lang, "stats.state")),
        Column(word(lang, "stats.rows"), True),
        Column(word(lang, "stats.share"), True),
        Column(""),
    ]
    rows = []
    for state in STATES:
        count = stats.states.get(state, 0)
        share = percent(lang, count / stats.rows if stats.rows else None)
        rows.append([text(word(lang, f"state.{state}")), text(number(lang, count)), text(share), bar(count, most)])
    return table(word(lang, "stats.states"), columns, rows)


def claims_table(stats: Stats, lang: Lang, limit: int) -> Html:
    """The most frequent claims with their verdicts and denials."""
    keys = ("stats.claim", "stats.verdict", "stats.rows", "stats.denials")
    columns = [Column(word(lang, key), key in ("stats.rows", "stats.denials")) for key in keys]
    rows = []
    for one in stats.claims[:limit]:
        verdict = text(one.verdict)
        if one.verdict in get_args(Verdict):
            verdict = badge(word(lang, f"verdict.{one.verdict}"), cast("Verdict", one.verdict))
        told = join([text(one.claim), text(one.id)], " · ") if one.claim else text(one.id)
        share = percent(lang, denial_share(one.known, one.denial))
        rows.append([told, verdict, text(number(lang, one.total)), text(share), bar(one.total, stats.claims[0].total)])
    return table(word(lang, "stats.claims"), [*columns, Column("")], rows)


def days_picture(stats: Stats, lang: Lang) -> Html:
    """Known rumors, denials and similar ones over time."""
    days = by_month(stats.days) if len(stats.days) > 12 * DAYS else stats.days
    bins = [Bin(day(lang, name), tuple(states.get(state, 0) for state in SERIES)) for name, states in days.items()]
    return timeline(word(lang, "stats.timeline"), bins, [word(lang, f"state.{state}") for state in SERIES])


def clusters_table(stats: Stats, lang: Lang, limit: int) -> Html:
    """The messages that came most often and are not in the corpus."""
    held = any(one.text for one in stats.clusters)
    columns = [
        Column(word(lang, "stats.first_line")),
        Column(word(lang, "stats.rows"), True),
        Column(word(lang, "stats.hash")),
        *([Column(word(lang, "stats.text"))] if held else []),
        Column(""),
    ]
    rows = [
        [
            text(number(lang, one.first_line)),
            text(number(lang, one.size)),
            text(one.message_hash[:16]),
            *([text(shorten(one.text, 300))] if held else []),
            bar(one.size, stats.clusters[0].size),
        ]
        for one in stats.clusters[:limit]
    ]
    note = Html("") if held else paragraph(word(lang, "stats.no_text"))
    return join([table(word(lang, "stats.clusters"), columns, rows), note])
