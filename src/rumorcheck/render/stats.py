"""A batch summed up, for a terminal: what was asked, what was found, day by day. Holds the nouns of the report; touches no stream."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from rumorcheck.models import STATES, Lang, State
from rumorcheck.render import View
from rumorcheck.render.layout import Page, cells, shorten
from rumorcheck.render.safe import encodable
from rumorcheck.render.words import day, number, word

SHOWN = 10
"""Claims and clusters shown unless told otherwise."""
BAR = 24
"""Columns of the longest bar."""
DAYS = 31
"""Days shown one by one; of more, the months are."""
FIRM = "\u00a0"  # runs of plain spaces are squeezed
EIGHTHS = " ▏▎▍▌▋▊▉█"


class ClaimCount(NamedTuple):
    """How often one claim was found, by the state of the message it was found in."""

    id: str
    claim: str
    verdict: str
    known: int = 0
    denial: int = 0
    similar: int = 0

    @property
    def total(self) -> int:
        """Messages that speak of it, or nearly."""
        return self.known + self.denial + self.similar


class Cluster(NamedTuple):
    """Near copies of a message about which nothing is known."""

    size: int
    first_line: int
    message_hash: str
    language: str
    traits: tuple[str, ...] = ()
    text: str = ""
    """The first of them, where the results hold texts."""


class Stats(NamedTuple):
    """What a batch found, summed up."""

    rows: int
    states: Mapping[State, int]
    claims: tuple[ClaimCount, ...]
    """The most frequent first."""
    days: Mapping[str, Mapping[State, int]]
    """By ISO date, ascending; empty where the results hold no days."""
    clusters: tuple[Cluster, ...]
    """The largest first."""


def denial_share(known: int, denial: int) -> float | None:
    """Of the messages that speak of a claim, the share that contradicts it; None where there are none.

    >>> denial_share(3, 1), denial_share(0, 0)
    (0.25, None)
    """
    return denial / (known + denial) if known + denial else None


def percent(lang: Lang, share: float | None) -> str:
    """A share as people read it.

    >>> percent("de", 0.256), percent("en", None)
    ('26\\xa0%', '–')
    """
    if share is None:
        return "–"
    return f"{share * 100:.0f}\u00a0%" if lang == "de" else f"{share * 100:.0f}%"


def render(stats: Stats, view: View, limit: int = SHOWN) -> str:
    """The screen."""
    page, lang = Page(view), view.lang
    page.paragraph(word(lang, "stats.title", rows=number(lang, stats.rows)), "bold")
    show_states(page, stats)
    if stats.claims:
        show_claims(page, stats, limit)
    if stats.days:
        show_days(page, stats)
    if stats.clusters:
        show_clusters(page, stats, limit)
    return page.text()


def show_states(page: Page, stats: Stats) -> None:
    """A bar for each state, and the share of denials."""
    lang = page.view.lang
    page.blank()
    most = max(stats.states.values(), default=0)
    for state in STATES:
        count = stats.states.get(state, 0)
        share = count / stats.rows if stats.rows else None
        show_bar(page, word(lang, f"state.{state}"), count, most, percent(lang, share))
    share = denial_share(stats.states.get("known", 0), stats.states.get("denial", 0))
    page.blank()
    page.paragraph(word(lang, "stats.denial_share", share=percent(lang, share)))


def show_claims(page: Page, stats: Stats, limit: int) -> None:
    """The most frequent claims, each with its denials."""
    lang = page.view.lang
    page.gap()
    page.paragraph(word(lang, "stats.claims"), "bold")
    for one in stats.claims[:limit]:
        share = percent(lang, denial_share(one.known, one.denial))
        page.paragraph(f"{shorten(one.claim or one.id, 160)} [{one.id}]")
        show_bar(page, "", one.total, stats.claims[0].total, word(lang, "stats.denied", share=share))
    show_rest(page, len(stats.claims) - limit)


def show_days(page: Page, stats: Stats) -> None:
    """Known rumors and all rows, day by day or month by month."""
    lang = page.view.lang
    page.gap()
    page.paragraph(word(lang, "stats.days"), "bold")
    days = by_month(stats.days) if len(stats.days) > DAYS else stats.days
    most = max(sum(states.values()) for states in days.values())
    for name, states in days.items():
        known = word(lang, "stats.known", n=number(lang, states.get("known", 0)))
        show_bar(page, day(lang, name), sum(states.values()), most, known)


def by_month(days: Mapping[str, Mapping[State, int]]) -> Mapping[str, Mapping[State, int]]:
    """The days added up to months.

    >>> by_month({"2026-11-01": {"known": 1}, "2026-11-02": {"known": 2}})
    {'2026-11': {'known': 3}}
    """
    months: dict[str, dict[State, int]] = {}
    for name, states in days.items():
        month = months.setdefault(name[:7], {})
        for state, count in states.items():
            month[state] = month.get(state, 0) + count
    return months


def show_clusters(page: Page, stats: Stats, limit: int) -> None:
    """The messages that came most often and are not in the corpus: what to check next."""
    lang = page.view.lang
    page.gap()
    page.paragraph(word(lang, "stats.clusters"), "bold")
    for one in stats.clusters[:limit]:
        show_bar(page, "", one.size, stats.clusters[0].size, where(one, lang))
        if one.text:
            page.paragraph(shorten(one.text, 160))
    if not any(one.text for one in stats.clusters):
        page.paragraph(word(lang, "stats.no_text"))
    show_rest(page, len(stats.clusters) - limit)


def where(one: Cluster, lang: Lang) -> str:
    """How to find the first message of a cluster."""
    return word(lang, "stats.where", line=number(lang, one.first_line), hash=one.message_hash[:12])


def show_rest(page: Page, more: int) -> None:
    """That there is more than is shown."""
    if more > 0:
        page.paragraph(word(page.view.lang, "stats.more", n=number(page.view.lang, more)))


def show_bar(page: Page, label: str, count: int, most: int, note: str) -> None:
    """A labelled bar with its figure and a note."""
    width = BAR // 3 if page.narrow else BAR
    figure = number(page.view.lang, count).rjust(len(number(page.view.lang, most)), FIRM)
    drawn = bar(count, most, width)
    if encodable("█", page.view.encoding) != "█":
        drawn = "#" * cells(drawn)
    text = f"{figure} {drawn.ljust(width, FIRM)} {note}"
    if label:
        page.row(label, text, keep=f"{figure} {drawn}")
    else:
        page.paragraph(text, keep=f"{figure} {drawn}")


def bar(value: int, most: int, width: int) -> str:
    """A bar of up to `width` columns, to the eighth of a column; something for every value but 0.

    >>> bar(4, 4, 2), bar(1, 16, 2), bar(0, 4, 2)
    ('██', '▏', '')
    """
    eighths = max(1, round(value / most * width * 8)) if value and most else 0
    return "█" * (eighths // 8) + EIGHTHS[eighths % 8].strip()
