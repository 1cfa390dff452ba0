"""The report of a scan as one self-contained HTML page. Returns text; touches no stream and no network.

It tells what the terminal tells, with a picture of the spreading over time; each picture has its figures as a table beside it.
"""

from collections import Counter
from collections.abc import Mapping, Sequence

from rumorcheck.chats.tally import ClaimTally, Copies, Month, Tally
from rumorcheck.models import Finding, Lang, Source
from rumorcheck.render import View
from rumorcheck.render.html import (
    TONES,
    Bin,
    Column,
    Html,
    Section,
    badge,
    bar,
    element,
    facts,
    join,
    link,
    page,
    paragraph,
    table,
    text,
    timeline,
)
from rumorcheck.render.scan import (
    Scan,
    answer,
    background,
    copies_line,
    letter_line,
    people,
    period,
    times,
    warnings,
    where,
)
from rumorcheck.render.scan_names import Names
from rumorcheck.render.scan_words import say
from rumorcheck.render.terminal import bare, verdict_label, whole
from rumorcheck.render.words import day, number

WORDINGS = 8
"""Groups of copies shown of one claim."""
LETTERS = 25
AROUND = 240
"""Characters shown before and after the stretch that was recognised."""
MOST_MONTHS = 48
"""Months drawn one by one; a longer chat is drawn by years."""
SERIES: tuple[Finding, ...] = ("known", "denial")


def render_page(scan: Scan, view: View, today: str, version: str) -> str:
    """The page, made on the ISO day `today` by `version` of the program."""
    lang, tally = view.lang, scan.tally
    rumors = tally.rumors()
    sections = [Section("overview", say(lang, "html.summary"), overview(scan, lang))]
    if rumors:
        sections.append(Section("frequency", say(lang, "frequency"), frequency(scan, rumors, lang)))
    if any(tally.claims.values()) and (course := over_time(tally, lang)):
        sections.append(Section("course", say(lang, "html.course"), course))
    if rumors:
        sections.append(Section("rumors", say(lang, "html.rumors"), join(card(scan, one, lang) for one in rumors)))
    states: tuple[tuple[str, Finding, list[ClaimTally]], ...] = (
        ("reports", "known", tally.reports()),
        ("only_denied", "denial", tally.denied()),
        ("only_similar", "similar", tally.resembled()),
    )
    for key, state, others in states:
        if others:
            sections.append(Section(key.replace("_", "-"), say(lang, key), other_claims(scan, key, state, others, lang)))
    if tally.letters.repeated():
        sections.append(Section("letters", say(lang, "letters"), letters(scan, lang)))
    lead = join(
        paragraph(sentence) for sentence in [" ".join(answer(scan, lang)) if tally.messages else say(lang, "no_messages")]
    )
    return page(title(scan, lang), lead, sections, footer(scan, lang, today, version), lang)


def title(scan: Scan, lang: Lang) -> str:
    """The heading: the name of the export where it may be told."""
    return f"{say(lang, 'html.title')}: {scan.file}" if scan.file else say(lang, "html.title")


def overview(scan: Scan, lang: Lang) -> Html:
    """What was read, and what is missing."""
    tally = scan.tally
    rows = [(say(lang, "html.messages"), text(f"{number(lang, tally.messages)} ({say(lang, f'format.{scan.format}')})"))]
    if tally.first:
        rows.append((say(lang, "html.period"), text(period(tally, lang))))
    if tally.people:
        rows.append((say(lang, "html.people"), text(number(lang, len(tally.people)))))
    rows += [(label, text(told)) for label, told in background(scan, lang)]
    return join([facts(rows), *(paragraph(warning) for warning in warnings(scan, lang))])


def frequency(scan: Scan, rumors: Sequence[ClaimTally], lang: Lang) -> Html:
    """The rumors in a table, the most frequent first."""
    columns = [
        Column(say(lang, "html.claim")),
        Column(say(lang, "html.verdict")),
        Column(say(lang, "html.times"), number=True),
        Column(say(lang, "html.share")),
        Column(say(lang, "html.denied"), number=True),
        Column(say(lang, "html.first_by")),
    ]
    most = max(one.counts["known"] for one in rumors)
    rows = [
        [
            Html(f'<a href="#{anchor(one)}">{text(bare(one.claim.told(lang).claim))}</a>'),
            badge(verdict_label(one.claim, lang), one.claim.verdict),
            text(number(lang, one.counts["known"])),
            bar(one.counts["known"], most),
            text(number(lang, one.counts["denial"])),
            text(where(one.first["known"], scan.names, lang)),
        ]
        for one in rumors
    ]
    return table(say(lang, "html.table"), columns, rows)


def anchor(one: ClaimTally) -> str:
    """The place of a claim on the page. Ids of entries are small letters, digits and dashes; others are made so."""
    return "claim-" + "".join(char if char.isascii() and char.isalnum() else "-" for char in one.claim.id)


def over_time(tally: Tally, lang: Lang) -> Html:
    """The picture of all rumors, with its figures; nothing where no match has a date."""
    months: dict[Month, Counter[Finding]] = {}
    for one in tally.claims.values():
        if one.claim.verdict != "true":
            for month, counts in one.months.items():
                months.setdefault(month, Counter()).update(counts)
    bins = bins_of(months, tally.first, tally.last)
    if not any(sum(one.values) for one in bins):
        return Html("")
    years = len(bins[0].label) == 4
    most = max(bins, key=lambda one: sum(one.values))
    label = say(
        lang,
        "html.course_years" if years else "html.course_label",
        first=day(lang, bins[0].label),
        last=day(lang, bins[-1].label),
        most=day(lang, most.label),
        n=number(lang, sum(most.values)),
    )
    names = [say(lang, "html.times"), say(lang, "html.denied")]
    columns = [Column(say(lang, "html.year" if years else "html.month")), *(Column(name, number=True) for name in names)]
    rows = [[text(day(lang, one.label)), *(text(number(lang, value)) for value in one.values)] for one in bins if sum(one.values)]
    figures = Html(f"<details><summary>{text(say(lang, 'html.figures'))}</summary>{table(label, columns, rows)}</details>")
    return join([timeline(label, told_bins(bins, lang), names), figures])


def bins_of(months: Mapping[Month, Mapping[Finding, int]], first: str, last: str) -> list[Bin]:
    """A column for each month of the chat, or for each year of a long one. Matches without a date are in none."""
    if not first:
        return []
    labels = list(_months(first[:7], last[:7]))
    cut = 7
    if len(labels) > MOST_MONTHS:
        labels, cut = [str(year) for year in range(int(first[:4]), int(last[:4]) + 1)], 4
    sums: dict[str, Counter[Finding]] = {label: Counter() for label in labels}
    for month, counts in months.items():
        if month[:cut] in sums:
            sums[month[:cut]].update(counts)
    return [Bin(label, tuple(counts[state] for state in SERIES)) for label, counts in sums.items()]


def _months(first: Month, last: Month) -> list[Month]:
    start, end = (int(month[:4]) * 12 + int(month[5:7]) - 1 for month in (first, last))
    return [f"{at // 12:04}-{at % 12 + 1:02}" for at in range(start, end + 1)]


def told_bins(bins: Sequence[Bin], lang: Lang) -> list[Bin]:
    """`bins` with their months as people write them."""
    return [one._replace(label=day(lang, one.label)) for one in bins]


def card(scan: Scan, one: ClaimTally, lang: Lang) -> Html:
    """One rumor: verdict, what is known, who passed it on and when, in which words, sources."""
    claim, names = one.claim, scan.names
    told = claim.told(lang)
    rows = [
        (say(lang, "first"), text(where(one.first["known"], names, lang))),
        (say(lang, "spreaders"), text(f"{times(lang, one.counts['known'])}: {people(one.people['known'], names, lang)}")),
    ]
    if one.counts["denial"]:
        rows.append(
            (say(lang, "deniers"), text(f"{times(lang, one.counts['denial'])}: {people(one.people['denial'], names, lang)}"))
        )
    if told.advice:
        rows.append((say(lang, "html.advice"), text(told.advice)))
    rows.append((say(lang, "html.checked"), text(day(lang, claim.reviewed) or "–")))
    rows.append((say(lang, "html.sources"), join((source(one) for one in claim.sources), " · ")))
    head = f'<h3 id="{anchor(one)}">{text(bare(told.claim))}</h3>'
    inner = [
        Html(head),
        element("p", badge(verdict_label(claim, lang), claim.verdict)),
        *(paragraph(sentence) for sentence in (whole(told.headline), told.explanation) if sentence),
        facts(rows),
        spreading(scan.tally, one, lang),
        wordings(one, names, lang),
    ]
    return Html(f'<article class="card {TONES[claim.verdict]}">{join(inner)}</article>')


def source(one: Source) -> Html:
    """A source, with the link where it can be read."""
    return link(one.url, one.publisher or one.url)


def spreading(tally: Tally, one: ClaimTally, lang: Lang) -> Html:
    """The picture of one rumor over time, where there is more than a moment to show."""
    bins = bins_of(one.months, tally.first, tally.last)
    filled = [bin for bin in bins if sum(bin.values)]
    if len(filled) < 2:
        return Html("")
    parts = "; ".join(f"{day(lang, bin.label)}: {number(lang, sum(bin.values))}" for bin in filled[:24])
    series = [say(lang, "html.times"), say(lang, "html.denied")]
    return timeline(say(lang, "html.course_claim", parts=parts), told_bins(bins, lang), series)


def wordings(one: ClaimTally, names: Names, lang: Lang) -> Html:
    """The texts in which it stood, copies together."""
    ranked = sorted(one.copies, key=lambda copies: (copies.state != "known", -copies.count, copies.first.at))
    parts = [Html(f"<summary>{text(say(lang, 'html.wordings'))}</summary>")]
    for copies in ranked[:WORDINGS]:
        parts.append(paragraph(copies_line(copies, names, lang), "soft"))
        parts.append(element("blockquote", quote(copies, names)))
    rest = sum(copies.count for copies in ranked[WORDINGS:]) + one.more
    if rest:
        parts.append(paragraph(say(lang, "others", n=number(lang, rest)), "soft"))
    return Html(f"<details open>{join(parts)}</details>")


def quote(copies: Copies, names: Names) -> Html:
    """The text with the stretch that was recognised marked."""
    start, end = copies.span
    before, inner, after = (names.within(part) for part in (copies.text[:start], copies.text[start:end], copies.text[end:]))
    before = before if len(before) <= AROUND else "… " + before[-AROUND:]
    after = after if len(after) <= AROUND else after[:AROUND] + " …"
    return join([text(before), element("mark", text(inner)), text(after)])


def other_claims(scan: Scan, key: str, state: Finding, others: Sequence[ClaimTally], lang: Lang) -> Html:
    """Claims that were only denied or resembled, or that are true: a table without verdicts on the messages."""
    columns = [
        Column(say(lang, "html.claim")),
        Column(say(lang, f"state.{state}"), number=True),
        Column(say(lang, "first")),
    ]
    rows = [
        [
            text(bare(one.claim.told(lang).claim)),
            text(number(lang, one.counts[state])),
            text(where(one.first[state], scan.names, lang)),
        ]
        for one in others
    ]
    return table(say(lang, key), columns, rows)


def letters(scan: Scan, lang: Lang) -> Html:
    """What to fact-check next."""
    found = scan.tally.letters.repeated()
    items = join(
        element("li", join([element("strong", text(times(lang, one.count))), text(f" · {letter_line(one, scan.names, lang)}")]))
        for one in found[:LETTERS]
    )
    rest = len(found) - LETTERS
    parts = [paragraph(say(lang, "letters_mean")), element("ol", items)]
    if rest > 0:
        parts.append(paragraph(say(lang, "letters_more", n=number(lang, rest)), "soft"))
    return join(parts)


def footer(scan: Scan, lang: Lang, today: str, version: str) -> Html:
    """How private the page is, and when and by what it was made."""
    notice = say(lang, "html.anonymous" if scan.names.anonymous else "html.private")
    return join([paragraph(notice), paragraph(say(lang, "html.made", date=day(lang, today), version=version))])
