"""The lookup: read a message, check it, show the answer. Knows streams and exit codes; the answer itself is made elsewhere."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

import rumorcheck
from rumorcheck.cli.input import decode, read_message, refuse_unfit
from rumorcheck.cli.language import choose_language, choose_reply_language
from rumorcheck.cli.options import COMMANDS, FORMATS, OPTIONS, Request
from rumorcheck.cli.streams import USAGE_ERROR, emit, is_terminal, talk, view_for
from rumorcheck.errors import InputError
from rumorcheck.models import Lang, Outcome
from rumorcheck.render import RENDERERS
from rumorcheck.render.words import word

FOUND, NONE, SIMILAR = 0, 1, 3
"""Exit statuses of a lookup. A claim found true is no rumor, so it counts as none."""


def run(request: Request) -> int:
    """Answer one message and return the exit status. Raises RumorcheckError for whatever the person should put right."""
    lang = choose_language(request.lang, os.environ)
    refuse_contradictions(request, lang)
    if not given(request) and is_terminal(sys.stdin):
        talk(word(lang, "usage.short"))
        return USAGE_ERROR
    if "-" in (request.file, " ".join(request.words)) and is_terminal(sys.stdin):
        talk(word(lang, "input.waiting"))
    message = take_message(request, lang)
    outcome = rumorcheck.check(message, open_corpus(request, lang))
    return exit_code(outcome) if request.quiet else show(request, outcome)


def given(request: Request) -> list[str]:
    """Where the call says the message is; standard input if nowhere."""
    places = {
        "TEXT": request.words,
        "--file": request.file is not None,
        "--paste": request.paste,
        "--image": request.image is not None,
    }
    return [name for name, there in places.items() if there]


def take_message(request: Request, lang: Lang) -> str:
    """The message, from where the call says it is. Raises InputError where it cannot be had."""
    if request.paste:
        from rumorcheck.cli.clipboard import paste

        return refuse_unfit(decode(paste(lang), lang), lang)
    if request.image is not None:
        from rumorcheck.cli.picture import read_picture, tell_what_was_read

        text = decode(read_picture(request.image, lang), lang)
        if not request.quiet:
            tell_what_was_read(text, lang)
        return text
    return read_message(request.words, request.file, lang)


def copy_out(text: str, lang: Lang) -> None:
    """Put a reply into the clipboard and say so. Raises InputError where there is none; the text is written already."""
    from rumorcheck.cli.clipboard import copy

    talk(copy(text.rstrip("\n"), lang))


def open_corpus(request: Request, lang: Lang) -> rumorcheck.Corpus:
    """The corpus asked for. To a person at a terminal it is said when that takes a while, once for each new or edited corpus."""

    def announce() -> None:
        if is_terminal(sys.stderr):
            talk(word(lang, "compiling"))

    return rumorcheck.load_corpus([*dict.fromkeys(request.corpus)] or None, announce)


def show(request: Request, outcome: Outcome) -> int:
    """Write the answer in the format asked for, and what there is to say beside it."""
    chosen = next((name for name in FORMATS if getattr(request, name)), "terminal")
    choose = choose_reply_language if chosen == "reply" else choose_language
    lang = choose(request.lang, os.environ, outcome.language)
    text = RENDERERS[chosen](outcome, view_for(request, lang, repeated(request)))
    status = emit(text, exit_code(outcome), lang)
    if request.copy and text:
        copy_out(text, choose_language(request.lang, os.environ, outcome.language))
    if chosen == "reply" and not text:
        talk(word(lang, "no_reply"))
    elif outcome.state in ("too_short", "nothing_known"):
        talk(command_hint(request.words, lang, repeated(request)))
    return status


def exit_code(outcome: Outcome) -> int:
    """0 for a known rumor, 3 for only similar ones, 1 for everything else: denied, unknown, too short, or known and true."""
    if outcome.state == "similar":
        return SIMILAR
    rumors = (match for match in outcome.matches if match.state == "known" and match.claim.verdict != "true")
    return FOUND if outcome.state == "known" and any(rumors) else NONE


def refuse_contradictions(request: Request, lang: Lang) -> None:
    """Raise InputError for options that cannot be meant together, and for values an option does not have."""
    for option in OPTIONS:
        value = getattr(request, option.name)
        if option.choices and value is not None and value not in option.choices:
            raise InputError(word(lang, "usage.choice", flag=option.flags[-1], value=value, choices=", ".join(option.choices)))
    chosen = ["--" + name for name in FORMATS if getattr(request, name)] if request.command == "check" else []
    if len(chosen) > 1:
        raise InputError(word(lang, "usage.exclusive", first=chosen[0], second=chosen[1]))
    places = given(request) if request.command == "check" else []
    if len(places) > 1:
        raise InputError(word(lang, "usage.exclusive", first=places[0], second=places[1]))
    if request.command == "check" and request.copy and not request.reply:
        raise InputError(word(lang, "usage.copy_reply"))


SYNONYMS = {
    "hilfe": "help", "liste": "list", "suche": "search", "suchen": "search", "finde": "search", "find": "search",
    "zeige": "show", "zeigen": "show", "antwort": "reply", "antworten": "reply", "version": "--version", "prüfe": "check",
    "init": "corpus init", "add": "corpus add", "test": "corpus test", "diff": "corpus diff", "import": "corpus import",
    "export": "corpus export", "update": "corpus update", "status": "corpus status", "man": "help man",
}  # fmt: skip
"""What people type where a command has another name or stands elsewhere."""


def repeated(request: Request) -> str:
    """The options of this call that a command we suggest needs as well, quoted for a shell."""
    if not request.corpus and request.lang is None:
        return ""
    from shlex import quote

    corpora = "".join(f" --corpus {quote(path)}" for path in request.corpus)
    return corpora + (f" --lang {quote(request.lang)}" if request.lang else "")


def command_hint(words: Sequence[str], lang: Lang, options: str = "") -> str:
    """What to type if a command was meant where nothing was found: `rumorcheck serach WORD`. Empty if none comes close.

    `options` are those of the call that the command needs as well; they stand behind it.
    """
    if not 1 <= len(words) <= 2 or any(" " in text for text in words) or not words[0].isalpha() or len(words[0]) > 12:
        return ""
    said = words[0].lower()
    meant = said if said in COMMANDS else SYNONYMS.get(said, "")
    if not meant:
        from difflib import get_close_matches

        meant = "".join(get_close_matches(said, COMMANDS, 1, 0.75))
    if not meant:
        return ""
    from shlex import join

    return word(
        lang, "usage.command_meant", command=" ".join(["rumorcheck", meant, *([join(words[1:])] if words[1:] else [])]) + options
    )
