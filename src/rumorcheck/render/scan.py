"""A scanned chat as people read it in a terminal: the answer first, then the table, then where each rumor stood.

Lays out a `Tally` on a `Page`; touches no stream. A denial is never counted among those who passed a rumor on.
"""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from rumorcheck.chats.posts import Notes
from rumorcheck.chats.tally import PEOPLE, ClaimTally, Copies, Letter, Seen, Tally
from rumorcheck.models import CorpusInfo, Finding, Lang, Span
from rumorcheck.render import View
from rumorcheck.render.layout import Page, shorten
from rumorcheck.render.safe import one_line
from rumorcheck.render.scan_names import Names
from rumorcheck.render.scan_words import SCAN_WORDS, counted, say
from rumorcheck.render.terminal import TONES, bare, corpus_line, excerpt, show_sources, verdict_label, whole
from rumorcheck.render.words import day, named, number, quoted, word

CLAIMS = 10
"""Rumors told one by one; the table has them all."""
WORDINGS = 3
"""Groups of copies shown of one claim; `-v` shows all that are kept."""
FIRST_PEOPLE = 4
"""Names listed before the rest is counted."""
LETTERS = 5
QUOTE = 160
COUNT = 8
"""Columns kept for a number of times."""


class Scan(NamedTuple):
    """Everything a report is made of."""

    tally: Tally
    names: Names
    notes: Notes
    format: str
    file: str
    """Name of the export, empty where it is not to be told."""
    asked: int
    checked: int
    corpus: CorpusInfo
    command: str
    """The command that lists every match."""


def render(scan: Scan, view: View) -> str:
    """The report."""
    page, lang, tally = Page(view), view.lang, scan.tally
    show_summary(page, scan)
    if tally.rumors():
        show_table(page, scan)
    shown = tally.rumors() if view.verbose else tally.rumors()[:CLAIMS]
    for one in shown:
        show_claim(page, scan, one)
    if len(shown) < len(tally.rumors()):
        page.bar = ""
        page.gap()
        page.paragraph(say(lang, "more_rumors", n=number(lang, len(tally.rumors()) - len(shown))))
    for key, others in (("reports", tally.reports()), ("only_denied", tally.denied()), ("only_similar", tally.resembled())):
        show_others(page, scan, key, others)
    show_letters(page, scan, tally.letters.repeated())
    page.bar = ""
    for warning in warnings(scan, lang):
        page.gap()
        page.paragraph(warning, "bold")
    if view.verbose:
        show_background(page, scan)
    return page.text()


def show_summary(page: Page, scan: Scan) -> None:
    """What was read, from when to when, and the answer."""
    lang = page.view.lang
    page.paragraph(" · ".join(headline(scan, lang)), "bold")
    if not scan.tally.messages:
        page.paragraph(say(lang, "no_messages"))
        return
    page.paragraph(" ".join(answer(scan, lang)))


def headline(scan: Scan, lang: Lang) -> list[str]:
    """File, format, number of messages, period, people."""
    tally = scan.tally
    parts = [scan.file] if scan.file else []
    parts.append(say(lang, f"format.{scan.format}"))
    parts.append(counted(lang, "messages", tally.messages, number(lang, tally.messages)))
    if tally.first:
        parts.append(period(tally, lang))
    if tally.people:
        parts.append(counted(lang, "people", len(tally.people), number(lang, len(tally.people))))
    return parts


def period(tally: Tally, lang: Lang) -> str:
    """From the first day to the last."""
    first, last = day(lang, tally.first[:10]), day(lang, tally.last[:10])
    return first if first == last else say(lang, "period", first=first, last=last)


def answer(scan: Scan, lang: Lang) -> list[str]:
    """The sentences that answer what a scan is asked: how many rumors, how often, denied how often, by whom first."""
    rumors = scan.tally.rumors()
    if not rumors:
        return [say(lang, "rumors.none")]
    spread = sum(one.counts["known"] for one in rumors)
    key = "rumors.one" if len(rumors) == 1 else "rumors.many"
    sentences = [say(lang, key, n=number(lang, len(rumors)), times=times(lang, spread))]
    denied = sum(one.counts["denial"] for one in scan.tally.claims.values())
    if denied:
        sentences.append(say(lang, "denials", times=times(lang, denied)))
    first = Counter(one.first["known"].sender for one in rumors)
    sentences.append(say(lang, "spread_first", people=people(first, scan.names, lang)))
    return sentences


def times(lang: Lang, n: int) -> str:
    """How often."""
    return counted(lang, "times", n, number(lang, n))


def people(counts: Counter[str], names: Names, lang: Lang) -> str:
    """`Anna (5), Bert (2), and 3 more`."""
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    told = [say(lang, "person_count", name=names.of(name) or say(lang, "nobody"), n=n) for name, n in ranked[:FIRST_PEOPLE]]
    rest = len(ranked) - FIRST_PEOPLE
    return ", ".join(told) + (f" {say(lang, 'others', n=number(lang, rest))}" if rest > 0 else "")


def show_table(page: Page, scan: Scan) -> None:
    """One row for each rumor: how often, verdict, claim, by whom first."""
    lang = page.view.lang
    page.gap()
    page.paragraph(say(lang, "frequency"), "bold")
    for one in scan.tally.rumors():
        verdict = verdict_label(one.claim, lang).partition(" ")[0]
        first = one.first["known"]
        text = f"{verdict} · {bare(one.claim.told(lang).claim)} · {say(lang, 'first')}: {where(first, scan.names, lang)}"
        page.row(say(lang, "nth", n=number(lang, one.counts["known"])), text, column=COUNT)


def show_claim(page: Page, scan: Scan, one: ClaimTally) -> None:
    """One rumor: what was found about it, who passed it on and who contradicted, and in which words."""
    lang, claim = page.view.lang, one.claim
    told = claim.told(lang)
    page.bar = ""
    page.gap()
    page.bar, page.tone = ("│" if claim.verdict == "true" else "▌"), TONES[claim.verdict]
    page.title(verdict_label(claim, lang), bare(told.claim), times(lang, one.counts["known"]), boxed=True)
    if told.headline:
        page.paragraph(whole(told.headline))
    page.blank()
    page.row(say(lang, "first"), where(one.first["known"], scan.names, lang))
    page.row(say(lang, "spreaders"), people(one.people["known"], scan.names, lang))
    if one.counts["denial"]:
        page.row(say(lang, "deniers"), people(one.people["denial"], scan.names, lang))
    show_copies(page, scan, one)
    show_sources(page, claim)


def show_copies(page: Page, scan: Scan, one: ClaimTally) -> None:
    """Where the claim stood, copies together."""
    lang = page.view.lang
    ranked = sorted(one.copies, key=lambda copies: (copies.state != "known", -copies.count, copies.first.at))
    shown = ranked if page.view.verbose else ranked[:WORDINGS]
    for position, copies in enumerate(shown):
        page.row(
            "" if position else say(lang, "copies"), f"{copies_line(copies, scan.names, lang)}: {quote(copies, scan.names, lang)}"
        )
    rest = sum(copies.count for copies in ranked[len(shown) :]) + one.more
    if rest:
        command = scan.command
        page.row("", say(lang, "more_copies", n=number(lang, rest), command=command), keep=command)


def copies_line(copies: Copies, names: Names, lang: Lang) -> str:
    """When, by whom, in which state, and how many copies there are."""
    parts = [where(copies.first, names, lang), say(lang, f"state.{copies.state}")]
    if copies.count > 1:
        parts.append(say(lang, "alike", n=number(lang, copies.count)))
    return " · ".join(parts)


def quote(copies: Copies, names: Names, lang: Lang) -> str:
    """The stretch that was recognised, in the words of the chat."""
    start, end = copies.span
    hidden = names.within(copies.text[start:end])
    text = names.within(copies.text[:start]) + hidden + names.within(copies.text[end:])
    begin = len(names.within(copies.text[:start]))
    return excerpt(text, Span(begin, begin + len(hidden)), lang)


def where(seen: Seen, names: Names, lang: Lang) -> str:
    """`16.09.2025 10:01 · Anna`, and the chat where a file holds several."""
    parts = [moment(seen.at, lang), names.of(seen.sender) or say(lang, "nobody")]
    if names.chat(seen.chat):
        parts.append(quoted(lang, names.chat(seen.chat)))
    return " · ".join(parts)


def moment(at: str, lang: Lang) -> str:
    """Day and minute."""
    return f"{day(lang, at[:10])} {at[11:16]}" if at else say(lang, "unknown_date")


def show_others(page: Page, scan: Scan, key: str, others: Sequence[ClaimTally]) -> None:
    """A list of claims that are no rumors passed on, a row each."""
    if not others:
        return
    lang = page.view.lang
    state: Finding = {"only_denied": "denial", "only_similar": "similar"}.get(key, "known")  # type: ignore[assignment]  # findings
    page.bar = ""
    page.gap()
    page.paragraph(say(lang, key), "bold")
    for one in others:
        text = f"{bare(one.claim.told(lang).claim)} · {say(lang, 'first')}: {where(one.first[state], scan.names, lang)}"
        page.row(say(lang, "nth", n=number(lang, one.counts[state])), text, f"[{one.claim.id}]", column=COUNT)
        if page.view.verbose:
            for copies in one.copies:
                page.row("", f"{copies_line(copies, scan.names, lang)}: {quote(copies, scan.names, lang)}", column=COUNT)


def show_letters(page: Page, scan: Scan, letters: Sequence[Letter]) -> None:
    """What to fact-check next."""
    if not letters:
        return
    lang = page.view.lang
    shown = letters if page.view.verbose else letters[:LETTERS]
    page.bar = ""
    page.gap()
    page.paragraph(say(lang, "letters"), "bold")
    page.paragraph(say(lang, "letters_mean"))
    for letter in shown:
        page.row(say(lang, "nth", n=number(lang, letter.count)), letter_line(letter, scan.names, lang), column=COUNT)
    if len(letters) > len(shown):
        page.row("", say(lang, "letters_more", n=number(lang, len(letters) - len(shown))), column=COUNT)


def letter_line(letter: Letter, names: Names, lang: Lang) -> str:
    """First seen when and by whom, its beginning, and what catches the eye."""
    text = quoted(lang, shorten(one_line(names.within(letter.text)), QUOTE))
    traits = " · ".join(named(lang, "trait", trait) for trait in letter.traits)
    return f"{where(letter.first, names, lang)}: {text}" + (f" ({traits})" if traits else "")


def warnings(scan: Scan, lang: Lang) -> list[str]:
    """What is missing from the result."""
    told = []
    if scan.notes.unread:
        told.append(say(lang, "unread", n=number(lang, scan.notes.unread), first=number(lang, scan.notes.first_unread)))
    if scan.notes.cut:
        told.append(say(lang, "cut", n=number(lang, scan.notes.cut)))
    if len(scan.tally.people) >= PEOPLE:
        told.append(say(lang, "many_people", n=number(lang, PEOPLE)))
    return told


def background(scan: Scan, lang: Lang) -> list[tuple[str, str]]:
    """How the file was read, for `-v`."""
    rows = []
    if scan.notes.member and not scan.names.anonymous:
        rows.append((say(lang, "member"), scan.notes.member))
    if f"order.{scan.notes.order}" in SCAN_WORDS:
        order = say(lang, f"order.{scan.notes.order}")
        rows.append((say(lang, "order"), say(lang, "order_certain" if scan.notes.certain else "order_guessed", order=order)))
    counts = scan.tally.posts
    parts = [say(lang, kind, n=number(lang, counts[kind])) for kind in ("media", "deleted") if counts[kind]]
    if parts:
        rows.append((say(lang, "not_checked"), ", ".join(parts)))
    asked, checked = number(lang, scan.asked), number(lang, scan.checked)
    rows.append((say(lang, "lookups"), say(lang, "lookups_many", asked=asked, checked=checked)))
    rows.append((word(lang, "corpus"), f"{scan.corpus.name}, {corpus_line(scan.corpus._replace(name=''), lang)}"))
    return rows


def show_background(page: Page, scan: Scan) -> None:
    """How the file was read."""
    lang = page.view.lang
    page.gap()
    page.paragraph(say(lang, "background"), "bold")
    for label, text in background(scan, lang):
        page.row(label, text)
