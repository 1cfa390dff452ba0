"""The lookup as people read it: the verdict first, why, where in their message, what to do, when and by whom it was checked.

Lays out an `Outcome` on a `Page`; touches no stream. Nothing but a claim found true is green, and unknown has no colour at all.
"""

from rumorcheck.models import Change, Claim, ClaimText, CorpusInfo, Lang, Match, Outcome, Source, Span
from rumorcheck.render import View
from rumorcheck.render.layout import Page, shorten
from rumorcheck.render.safe import one_line
from rumorcheck.render.words import day, named, number, quoted, word

SURE, FAIRLY = 0.9, 0.7
"""Scores from which a match is called certain, and fairly certain."""
QUOTE = 160
"""Characters quoted from a message at most; the window is shown whole by `--json`."""
RESTS = 3
"""Stretches without a match that `-v` quotes at most."""
OLD = 2
"""Years after which the date of a verdict gets a line of its own."""
SHIPPED = "rumorcheck"
"""Name of the corpus that comes with the program; a claim of another one says so beside its sources."""

TONES = {
    "false": "red",
    "misleading": "yellow",
    "outdated": "magenta",
    "unproven": "magenta",
    "satire": "cyan",
    "true": "green",
}
# Harms for which the advice stands before the explanation.
URGENT = ("money", "health", "fear")


def render(outcome: Outcome, view: View) -> str:
    """The screen for `outcome`: text with our own colour codes where `view.colour` says so."""
    page = Page(view)
    if outcome.matches:
        show_matches(page, outcome)
    elif outcome.state == "too_short":
        show_too_short(page)
    else:
        show_nothing(page, outcome)
    if view.verbose:
        show_background(page, outcome)
    elif outcome.matches or outcome.state == "too_short":  # where nothing is known the corpus is named in the sentence on that
        show_corpus(page, outcome.corpus.name, outcome.corpus.date, "dim" if outcome.matches else "")
    return page.text()


def show_corpus(page: Page, name: str, date: str, style: str = "dim") -> None:
    """The last line of an answer: which corpus it is from, and as of when (an ISO date, or nothing)."""
    lang = page.view.lang
    page.bar = ""
    page.gap()
    page.paragraph(word(lang, "corpus_foot_dated" if date else "corpus_foot", name=name, date=day(lang, date)), style)


def show_matches(page: Page, outcome: Outcome) -> None:
    """Every claim found, numbered where there are several; then the similar ones; then a word on the rest."""
    lang = page.view.lang
    found = [match for match in outcome.matches if match.state != "similar"]
    near = [match for match in outcome.matches if match.state == "similar"]
    if len(found) > 1:
        page.paragraph(word(lang, "several", n=len(found)), "bold")
    for position, match in enumerate(found, 1):
        page.gap()
        count = position if len(found) > 1 else 0
        (show_denial if match.state == "denial" else show_known)(page, outcome, match, count)
    for match in near:
        page.gap()
        show_similar(page, outcome, match)
    page.bar = ""
    if outcome.rest and found:
        page.gap()
        page.paragraph(word(lang, "rest"))


def show_known(page: Page, outcome: Outcome, match: Match, count: int) -> None:
    """A claim the message makes. `count` is its number among several, 0 for the only one."""
    lang, claim = page.view.lang, match.claim
    told = claim.told(lang)
    page.bar, page.tone = ("│" if claim.verdict == "true" else "▌"), TONES[claim.verdict]
    label = verdict_label(claim, lang)
    page.title(
        f"{count} · {label}" if count else label, bare(told.claim), word(lang, "match", sure=sure(match.score, lang)), boxed=True
    )
    page.blank()
    urgent = claim.harm in URGENT
    mixed = len({point.holds for point in told.points}) > 1
    sentence, why = answer(match, lang) + whole(told.headline), "" if count or mixed else told.explanation
    if urgent:
        if sentence:
            page.paragraph(sentence)
            page.blank()
        show_advice(page, outcome, claim)
        page.blank()
    if why or (sentence and not urgent):
        page.paragraph(why if urgent else f"{sentence} {why}".strip())
        page.blank()
    if mixed and not count:
        show_points(page, told, lang)
    page.row(word(lang, "quote"), excerpt(outcome.message, match.span, lang))
    changes = [change for change in match.changes if change.kind not in ("negation", "subject", "other")]
    if changes:
        page.row(word(lang, "changed"), list_changes(changes, lang))
    if not urgent:
        show_advice(page, outcome, claim)
    show_sources(page, claim)
    show_reasons(page, outcome, match)


def show_denial(page: Page, outcome: Outcome, match: Match, count: int) -> None:
    """A claim the message contradicts: calm, the finding beside it."""
    lang, claim = page.view.lang, match.claim
    told = claim.told(lang)
    page.bar, page.tone = "│", "cyan"
    lead = word(lang, f"denial.{claim.verdict}")
    page.paragraph(f"{count} · {lead}" if count else lead, "bold")
    page.blank()
    page.row(word(lang, "denied"), bare(told.claim))
    page.row(word(lang, "finding"), f"{verdict_label(claim, lang)} – {whole(told.headline)}")
    page.row(word(lang, "quote"), excerpt(outcome.message, match.span, lang))
    show_sources(page, claim)
    show_reasons(page, outcome, match)


def show_similar(page: Page, outcome: Outcome, match: Match) -> None:
    """A claim the message resembles; what differs comes before anything about it."""
    lang, claim = page.view.lang, match.claim
    told = claim.told(lang)
    page.bar, page.tone = "┊", "dim"
    page.title(word(lang, "similar"), quoted(lang, bare(told.claim)), word(lang, "sure.low"))
    if "true_half" in match.reasons and len({point.holds for point in told.points}) > 1:
        page.paragraph(word(lang, "similar_half"))
        show_points(page, told, lang)
    else:
        alike = "similar_unclear" if "side_unclear" in match.reasons else "similar_differs" if match.changes else "similar_plain"
        page.paragraph(word(lang, alike))
        if match.changes:
            page.row(word(lang, "differs"), list_changes(match.changes, lang))
    page.paragraph(word(lang, "about_stored", verdict=verdict_label(claim, lang), headline=whole(told.headline)))
    show_sources(page, claim)
    show_reasons(page, outcome, match)


def show_nothing(page: Page, outcome: Outcome) -> None:
    """Nothing is stored. Says that this is no good news, what catches the eye, and where to ask next."""
    lang = page.view.lang
    page.paragraph(word(lang, "nothing"), "bold")
    page.paragraph(word(lang, "nothing_means", corpus=corpus_line(outcome.corpus, lang)))
    if "only_a_link" in outcome.traits:
        page.paragraph(word(lang, "only_a_link"))
    elif outcome.traits:
        traits = " · ".join(named(lang, "trait", trait) for trait in outcome.traits)
        page.row(word(lang, "traits"), traits, word(lang, "traits_only"))
    page.row(word(lang, "ask"), word(lang, "ask_where"))


def show_too_short(page: Page) -> None:
    """What to paste instead."""
    lang = page.view.lang
    page.paragraph(word(lang, "short"), "bold")
    page.paragraph(word(lang, "short_means"))
    for key in ("short_example", "short_clipboard"):
        example = word(lang, key)
        page.row("", example, keep=example)


def show_points(page: Page, told: ClaimText, lang: Lang) -> None:
    """Which part does not hold and which does: where they differ, they say it better than the explanation."""
    for point in sorted(told.points, key=lambda point: point.holds):
        page.row(word(lang, "holds" if point.holds else "fails"), point.text)
    page.blank()


def show_advice(page: Page, outcome: Outcome, claim: Claim) -> None:
    """What to do, and the command that gives a text to send back, in the language of the message."""
    lang = page.view.lang
    options = page.view.repeat
    if outcome.language in ("de", "en") and outcome.language != lang:
        options = options.replace(f" --lang {lang}", "") + f" --lang {outcome.language}"
    command = f"rumorcheck reply {claim.id}{options}"
    if claim.told(lang).advice:
        page.row(word(lang, "advice"), claim.told(lang).advice)
    if claim.verdict != "true" and any(claim.told(lang).reply):
        page.row("", word(lang, "reply_hint", command=command), keep=command)


def show_sources(page: Page, claim: Claim, every: bool = False) -> None:
    """When it was reviewed, by whom it was checked and where to read it, its id; and a warning once the review is due.

    Two sources, or `every` one of them together with the rating its publisher gave.
    """
    lang, today = page.view.lang, page.view.today
    sources = claim.sources if every else claim.sources[:2]
    first = [day(lang, claim.reviewed), *(source_line(source, lang, every) for source in sources[:1])]
    lines = [" · ".join(part for part in first if part) or "–"]
    lines += [source_line(source, lang, every) for source in sources[1:]]
    if claim.corpus and claim.corpus != SHIPPED:
        lines.append(word(lang, "corpus_named", name=claim.corpus))
    place = len(lines) - 1 if page.narrow else 0
    for position, line in enumerate(lines):
        page.row("" if position else word(lang, "checked"), line, f"[{claim.id}]" if position == place else "")
    if claim.recheck_by and claim.recheck_by < today[: len(claim.recheck_by)]:
        page.paragraph(word(lang, "recheck", date=day(lang, claim.recheck_by)), "bold")
    elif years_between(claim.reviewed, today) >= OLD:
        page.paragraph(word(lang, "old", date=day(lang, claim.reviewed)))


def show_reasons(page: Page, outcome: Outcome, match: Match) -> None:
    """Why this was decided, for `-v`."""
    if not page.view.verbose:
        return
    lang = page.view.lang
    start, end = match.span
    variant = match.variant
    rows = {
        "variant": f"{variant.lang}: {quoted(lang, shorten(variant.text, QUOTE))}" if variant else word(lang, "why.no_variant"),
        "window": word(lang, "why.characters", start=start, end=end, quote=excerpt(outcome.message, match.span, lang)),
        "score": f"{match.score:.3f}",
        "stance": word(lang, f"stance.{match.stance}"),
        "features": " · ".join(f"{name} {value:.3g}" for name, value in match.features.items()),
        "reasons": " · ".join(match.reasons),
        "changes": list_changes(match.changes, lang),
    }
    page.blank()
    page.paragraph(word(lang, "why"), "bold")
    for key, text in rows.items():
        page.row(word(lang, f"why.{key}"), text or word(lang, "why.none"))


def show_background(page: Page, outcome: Outcome) -> None:
    """What holds for the whole message, for `-v`: what was hidden in it, what is left over, what was asked."""
    lang = page.view.lang
    page.bar = ""
    page.gap()
    hidden = " · ".join(named(lang, "hidden", name) for name in outcome.hidden)
    page.row(word(lang, "why.hidden"), hidden or word(lang, "why.none"))
    for span in outcome.rest[:RESTS]:
        page.row(word(lang, "why.rest"), excerpt(outcome.message, span, lang))
    page.row(
        word(lang, "corpus"),
        f"{outcome.corpus.name} {outcome.corpus.version} ({corpus_line(outcome.corpus._replace(name=''), lang)})",
    )


def verdict_label(claim: Claim, lang: Lang) -> str:
    """The verdict as a word of its own; a scam says so."""
    scam = claim.kind == "scam" and claim.verdict == "false"
    return word(lang, "verdict.scam" if scam else f"verdict.{claim.verdict}")


def bare(claim: str) -> str:
    """A claim as a title: without its full stop."""
    return claim.strip().removesuffix(".")


def whole(headline: str) -> str:
    """A headline as a sentence that others can follow.

    >>> whole("Nobody gives away tickets"), whole("There is no such video.")
    ('Nobody gives away tickets.', 'There is no such video.')
    """
    headline = headline.strip()
    if not headline:  # an own corpus may have told the claim alone
        return ""
    return headline if headline.endswith((".", "!", "?", "…", ".“", ".”", "!“", "?“")) else headline + "."


def sure(score: float, lang: Lang) -> str:
    """How sure a match is, in words."""
    return word(lang, "sure.high" if score >= SURE else "sure.fair" if score >= FAIRLY else "sure.low")


def answer(match: Match, lang: Lang) -> str:
    """The first sentence: an answer where the message asks, unless the headline already gives one.

    The answer is a sentence, not a bare no: after "Is it no longer free?" a no could be taken either way.
    """
    headline = match.claim.told(lang).headline
    if match.stance == "question" and not headline.startswith(("Nein", "Ja", "No,", "No.", "No:", "Yes")):
        return word(lang, f"answer.{match.claim.verdict}") + " "
    return word(lang, "true_known") + " " if match.claim.verdict == "true" and match.stance != "question" else ""


def source_line(source: Source, lang: Lang, rated: bool = False) -> str:
    """Publisher, the publisher's own date and, if `rated`, its own words of verdict; then the link."""
    notes = [day(lang, source.date)] if source.date else []
    if rated and source.rating:
        notes.append(quoted(lang, source.rating))
    return " ".join([source.publisher, *([f"({', '.join(notes)})"] if notes else []), source.url])


def count_claims(count: int, lang: Lang) -> str:
    """A number of claims: `1 claim`, `1,234 claims`."""
    return word(lang, "claims.one") if count == 1 else word(lang, "claims.many", n=number(lang, count))


def corpus_line(info: CorpusInfo, lang: Lang) -> str:
    """How many claims were asked, as of when, and of which corpus."""
    parts = [count_claims(info.claims, lang)]
    if info.date:
        parts.append(word(lang, "as_of", date=day(lang, info.date)))
    if info.name:
        parts.append(word(lang, "corpus_named", name=info.name))
    return ", ".join(parts)


def excerpt(message: str, span: Span, lang: Lang) -> str:
    """The span in the user's own words, with … where more of the message stands beside it."""
    start, end = span
    inner = (
        message[start:end]
        if end - start <= 4 * QUOTE
        else message[start : start + 2 * QUOTE] + " … " + message[end - QUOTE : end]
    )
    before = "… " if any(map(str.isalnum, message[:start])) else ""
    after = " …" if any(map(str.isalnum, message[end:])) else ""
    return quoted(lang, before + shorten(one_line(inner), QUOTE) + after)


def list_changes(changes: list[Change] | tuple[Change, ...], lang: Lang) -> str:
    """What differs between the stored wording and the message: „Rewe“ statt „Lidl“, …"""
    return ", ".join(one_change(change, lang) for change in changes)


def one_change(change: Change, lang: Lang) -> str:
    """One difference, the message's words first."""
    key = "both" if change.stored and change.message else "added" if change.message else "missing"
    stored, said = (quoted(lang, shorten(text, QUOTE // 2)) for text in (change.stored, change.message))
    return word(lang, f"change.{key}", stored=stored, message=said)


def years_between(earlier: str, later: str) -> int:
    """Full years from one ISO date to another; 0 where either is missing."""
    if not earlier[:4].isdecimal() or not later[:4].isdecimal():
        return 0
    return int(later[:4]) - int(earlier[:4]) - (later[4:] < earlier[4:])
