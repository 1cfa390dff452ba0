"""The lookup's screens. Whole screens are kept in `screens/`; RUMORCHECK_UPDATE_SCREENS=1 writes them anew, to be read in the diff."""

import os
import re
from pathlib import Path
from typing import Any

import pytest
from samples import GALLERY, INFO, MAMA, PAID, RECALL, VIDEO, known, match, outcome

from rumorcheck.models import LANGS, VERDICTS, Change, Lang, Outcome, Span, Verdict
from rumorcheck.render import View
from rumorcheck.render.terminal import excerpt, render
from rumorcheck.render.words import word

SGR = re.compile(r"\x1b\[[0-9;]*m")
TODAY = "2026-11-23"
SCREENS = Path(__file__).parent / "screens"


def screen(found: Outcome, lang: Lang = "de", width: int = 80, **view: Any) -> str:
    return render(found, View(lang, width, today=TODAY)._replace(**view))


def flat(text: str) -> str:
    """Without bars and line breaks, to look for a sentence."""
    return " ".join(text.replace("▌", " ").replace("│", " ").replace("┊", " ").split())


@pytest.mark.parametrize(
    ("lang", "width", "verbose"), [("de", 80, False), ("en", 40, False), ("de", 120, True), ("en", 80, True)]
)
def test_screens_look_as_they_were_approved(lang: Lang, width: int, verbose: bool) -> None:
    shown = "".join(f"# {name}\n\n{screen(found, lang, width, verbose=verbose)}\n" for name, found in GALLERY.items())
    file = SCREENS / f"{lang}-{width}{'-verbose' * verbose}.txt"
    if os.environ.get("RUMORCHECK_UPDATE_SCREENS"):
        SCREENS.mkdir(exist_ok=True)
        file.write_text(shown, encoding="utf-8")
    assert shown == file.read_text(encoding="utf-8")


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("width", [40, 60, 80, 100])
@pytest.mark.parametrize("name", GALLERY)
def test_colour_adds_nothing_but_colour(name: str, width: int, lang: Lang) -> None:
    plain = screen(GALLERY[name], lang, width, verbose=True)
    coloured = screen(GALLERY[name], lang, width, verbose=True, colour=True)
    assert [line.rstrip() for line in SGR.sub("", coloured).splitlines()] == plain.splitlines()
    assert "\x1b" not in plain and coloured != plain


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("width", range(20, 101, 5))
def test_no_line_is_wider_than_the_window(width: int, lang: Lang) -> None:
    """But for links, commands and ids, which are there to be copied."""
    lines = [line for found in GALLERY.values() for line in screen(found, lang, width, verbose=True).splitlines()]
    assert not [line for line in lines if len(line) > width and not re.search(r"://|rumorcheck |\[[a-z-]+\]$", line)]


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("width", [24, 30, 39])
def test_a_narrow_window_tears_no_word_that_fits(width: int, lang: Lang) -> None:
    for found in GALLERY.values():
        words = set(flat(screen(found, lang, 100)).split())
        long = [word for word in words if len(word) > width - 2]
        shown = [word.rstrip(":") for word in flat(screen(found, lang, width)).split()]
        torn = [word for word in shown if word not in words and word + ":" not in words]
        assert not [word for word in torn if not any(word in whole for whole in long)]


@pytest.mark.parametrize("name", ["nothing known", "nothing known and nothing striking", "too short"])
def test_unknown_has_no_colour_no_tick_and_no_bar(name: str) -> None:
    shown = screen(GALLERY[name], colour=True)
    assert set(SGR.findall(shown)) <= {"\x1b[1m", "\x1b[0m"}
    assert not set(shown) & set("✓✔☑✅▌│┊")


def test_unknown_says_in_words_that_it_is_not_true() -> None:
    shown = flat(screen(GALLERY["nothing known"]))
    assert "Das heißt nicht, dass die Nachricht stimmt" in shown
    assert "1\u00a0234 Behauptungen, Stand 20.11.2026".replace("\u00a0", " ") in shown
    assert "nur Hinweise, kein Urteil" in shown


def test_too_short_does_not_say_that_nothing_is_known() -> None:
    assert "Kein Eintrag" not in screen(GALLERY["too short"])


@pytest.mark.parametrize("verdict", VERDICTS)
@pytest.mark.parametrize("lang", LANGS)
def test_only_a_claim_found_true_is_green(verdict: Verdict, lang: Lang) -> None:
    shown = screen(known(PAID._replace(verdict=verdict)), lang, colour=True)
    assert ("\x1b[32m" in shown) == (verdict == "true")
    assert word(lang, f"verdict.{verdict}") in shown.splitlines()[0]


@pytest.mark.parametrize("lang", LANGS)
def test_a_true_claim_looks_different_and_is_not_called_a_rumor(lang: Lang) -> None:
    shown = screen(known(RECALL._replace(kind="rumor")), lang, verbose=True)
    assert "▌" not in shown
    assert not re.search("gerücht|rumor |kettenbrief|chain letter", shown, re.IGNORECASE)
    assert "rumorcheck reply" not in shown


@pytest.mark.parametrize("verdict", VERDICTS)
@pytest.mark.parametrize("lang", LANGS)
def test_a_question_gets_an_answer_first(verdict: Verdict, lang: Lang) -> None:
    shown = screen(known(VIDEO._replace(verdict=verdict), message="Gibt es das Video?", stance="question"), lang)
    assert flat(shown.split("\n", 2)[2]).startswith(word(lang, f"answer.{verdict}") + " " + VIDEO.told(lang).headline)


def test_a_headline_that_answers_is_not_answered_again() -> None:
    told = VIDEO.texts["de"]._replace(headline="Nein, ein solches Video gibt es nicht")
    shown = flat(screen(known(VIDEO._replace(texts={"de": told}), message="Gibt es das?", stance="question")))
    assert "Nein, ein solches Video gibt es nicht. Der Kettenbrief" in shown and "stimmt nicht" not in shown


@pytest.mark.parametrize("verdict", VERDICTS)
def test_a_denial_is_calm_and_names_the_finding(verdict: Verdict) -> None:
    found = GALLERY["a denial"]
    found = found._replace(matches=(found.matches[0]._replace(claim=PAID._replace(verdict=verdict)),))
    shown = screen(found, colour=True)
    assert flat(SGR.sub("", shown)).startswith(word("de", f"denial.{verdict}"))
    assert not {"\x1b[31m", "\x1b[32m"} & set(SGR.findall(shown)) and "▌" not in shown
    assert "Treffer" not in shown


def test_denying_something_true_is_not_called_right() -> None:
    assert "zu Recht" not in word("de", "denial.true") and "right" not in word("en", "denial.true")


@pytest.mark.parametrize(
    ("score", "words"),
    [(1.0, "sicher"), (0.9, "sicher"), (0.89, "ziemlich sicher"), (0.7, "ziemlich sicher"), (0.69, "unsicher")],
)
def test_the_score_is_told_in_words(score: float, words: str) -> None:
    shown = screen(known(score=score))
    assert shown.splitlines()[0].endswith(f"Treffer: {words}")
    assert str(score) not in shown


def test_similar_is_never_sure() -> None:
    found = GALLERY["a similar claim"]
    shown = screen(found._replace(matches=(found.matches[0]._replace(score=0.99),)))
    assert shown.splitlines()[0].endswith(" unsicher")


def test_the_true_half_is_told_beside_what_does_not_hold() -> None:
    message = "Firmen zahlen für WhatsApp"
    found = match(PAID, message, message, state="similar", score=0.42)._replace(reasons=("true_half",))
    shown = screen(outcome("similar", message, found))
    assert flat(word("de", "similar_half")) in flat(shown)
    for point in PAID.texts["de"].points:
        assert f"{word('de', 'holds' if point.holds else 'fails')} {point.text}" in " ".join(shown.replace("┊", " ").split())


@pytest.mark.parametrize("lang", [pytest.param("de", id="in German"), pytest.param("en", id="in English")])
def test_a_message_whose_side_is_unclear_is_not_said_to_say_something_else(lang: Lang) -> None:
    message = "WhatsApp wird kostenpflichtig, fkae"
    found = match(PAID, message, message, state="similar", score=0.97)._replace(reasons=("side_unclear",), changes=())
    shown = flat(screen(outcome("similar", message, found), lang=lang))
    assert flat(word(lang, "similar_unclear")) in shown
    assert flat(word(lang, "similar_plain")) not in shown


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (Change("brand", "Lidl", "Rewe"), "„Rewe“ statt „Lidl“"),
        (Change("date", "", "heute"), "zusätzlich „heute“"),
        (Change("place", "in Köln", ""), "ohne „in Köln“"),
    ],
)
def test_changes_in_words(change: Change, words: str) -> None:
    assert words in screen(known(changes=(change,)))


def test_only_changed_slots_are_told_of_a_known_claim_and_all_in_v() -> None:
    changes = (Change("other", "bald", "demnächst"),)
    assert "demnächst" not in screen(known(changes=changes))
    assert "„demnächst“ statt „bald“" in screen(known(changes=changes), verbose=True)


@pytest.mark.parametrize(
    ("recheck_by", "warned"),
    [
        pytest.param("2026-11-22", True, id="a day over"),
        pytest.param("2026-11-23", False, id="on the day"),
        pytest.param("2026-10", True, id="a month over"),
        pytest.param("2026-11", False, id="in the month"),
        pytest.param("2025", True, id="a year over"),
        pytest.param("", False, id="no date"),
    ],
)
def test_a_verdict_past_its_review_date_warns(recheck_by: str, warned: bool) -> None:
    assert ("sollte bis" in screen(known(PAID._replace(recheck_by=recheck_by)))) == warned


@pytest.mark.parametrize(("reviewed", "told"), [("2024-11-22", True), ("2024-11-24", False), ("2020", True), ("", False)])
def test_an_old_verdict_shows_its_date_once_more(reviewed: str, told: bool) -> None:
    assert ("seitdem kann sich" in screen(known(PAID._replace(reviewed=reviewed, recheck_by="")))) == told


def test_harm_brings_the_advice_before_the_explanation() -> None:
    shown = screen(known(MAMA))
    assert shown.index("Nichts überweisen") < shown.index("Die Täter melden sich")
    shown = screen(known(VIDEO))
    assert shown.index("Der Kettenbrief läuft") < shown.index("Nicht weiterleiten")


def test_a_scam_says_so() -> None:
    assert "FALSCH – BETRUG" in screen(known(MAMA)).splitlines()[0]


@pytest.mark.parametrize("width", [40, 80])
@pytest.mark.parametrize("name", GALLERY)
def test_every_answer_names_its_corpus_and_the_date_of_it(name: str, width: int) -> None:
    for lang, date in (("de", "20.11.2026"), ("en", "20 November 2026")):
        # a language is a text to mypy here
        shown = flat(screen(GALLERY[name], lang, width)).replace("“", "").replace("”", "").replace("„", "")  # type: ignore[arg-type]
        assert "rumorcheck" in re.sub(r"rumorcheck (reply|--paste|\")", "", shown) and date in shown


def test_another_corpus_is_named_beside_the_sources() -> None:
    assert "Korpus „familie“" in screen(known(PAID._replace(corpus="familie")))
    assert "Korpus „familie“" in flat(screen(outcome("nothing_known", "x", corpus=INFO._replace(name="familie", claims=1))))
    assert "Korpus „" not in screen(known())


def test_suggested_commands_repeat_what_they_need() -> None:
    shown = screen(known(VIDEO), "en", 100, repeat=" --corpus 'my own.yaml'")
    assert "rumorcheck reply martinelli-video --corpus 'my own.yaml' --lang de" in shown


@pytest.mark.parametrize(
    ("message", "span", "shown"),
    [
        pytest.param("abc", Span(0, 3), "„abc“", id="the whole message"),
        pytest.param("abc!!! 😱", Span(0, 3), "„abc“", id="only signs beside it"),
        pytest.param("so abc da", Span(3, 6), "„… abc …“", id="words on both sides"),
        pytest.param("a\n\n b", Span(0, 5), "„a b“", id="on one line"),
        pytest.param("x", Span(1, 1), "„… “", id="an empty span"),
    ],
)
def test_the_quote(message: str, span: Span, shown: str) -> None:
    assert excerpt(message, span, "de") == shown


def test_a_long_quote_keeps_its_ends() -> None:
    quote = excerpt("Anfang " + "wort " * 100_000 + "Ende", Span(0, 500_011), "de")
    assert quote.startswith("„Anfang wort") and quote.endswith("Ende“") and len(quote) < 200


def test_verbose_tells_why() -> None:
    shown = screen(GALLERY["a claim inside a family message"], verbose=True)
    for part in (
        "Fassung",
        "Zeichen 42 bis 88",
        "0.970",
        "cos4 0.812",
        "subject · predicate",
        "unsichtbare Zeichen",
        "rumorcheck 2026.11",
    ):
        assert part in shown


def test_verbose_without_a_variant() -> None:
    assert "das Muster der Behauptung traf" in flat(screen(known(variant=None), verbose=True))


def test_a_denial_beside_a_known_claim_is_numbered_with_it() -> None:
    message = "WhatsApp wird nicht kostenpflichtig, aber das Martinelli-Video kommt"
    found = outcome(
        "known",
        message,
        match(VIDEO, message, "Martinelli-Video kommt"),
        match(PAID, message, "WhatsApp wird nicht kostenpflichtig", state="denial", stance="denial"),
    )
    shown = screen(found)
    assert "▌ 1 · FALSCH" in shown and "│ 2 · Die Nachricht widerspricht" in shown


def test_an_entry_without_sources_or_explanation_is_shown() -> None:
    bare = VIDEO.texts["de"]._replace(explanation="", advice="", points=())
    shown = screen(known(VIDEO._replace(sources=(), texts={"de": bare}, reviewed="")))
    assert "[martinelli-video]" in shown
