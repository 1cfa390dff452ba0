"""The help pages, made from the tables of commands and options. Shown without typer, which would double their cost."""

import os
from collections.abc import Callable, Iterable

from rumorcheck.cli.language import choose_language
from rumorcheck.cli.options import COMMANDS, OPTIONS, Request
from rumorcheck.cli.streams import emit, view_for
from rumorcheck.errors import InputError
from rumorcheck.models import Lang
from rumorcheck.render import View
from rumorcheck.render.layout import Page
from rumorcheck.render.words import named, word

COLUMN = 27
"""Columns kept for an option and what it takes."""
EXAMPLES = (
    'rumorcheck "WhatsApp wird kostenpflichtig"',
    "rumorcheck --paste",
    "rumorcheck -f nachricht.txt --json",
    'rumorcheck -- "-10 % auf alles"',
)
STATUSES = (0, 1, 3, 2, 70, 130)
VARIABLES = ("RUMORCHECK_LANG", "RUMORCHECK_DATA", "RUMORCHECK_CACHE", "NO_COLOR", "RUMORCHECK_DEBUG")


def show_help(request: Request) -> int:
    """Show the page on the command given as a word, or on the whole program. Raises InputError for a command there is not."""
    lang = choose_language(request.lang, os.environ)
    name = request.words[0] if request.command == "help" and request.words else ""
    if name in TOPICS:
        return emit(TOPICS[name](view_for(request, lang)), 0, lang)
    if name and name not in COMMANDS:
        meant = nearest(name, (*COMMANDS, *TOPICS), lang) or word(lang, "usage.all_commands")
        raise InputError(word(lang, "usage.unknown_command", command=name, meant=meant))
    if name == "corpus":
        from rumorcheck.cli.corpus_help import verb_page
        from rumorcheck.cli.corpus_options import VERBS

        verb = request.words[1] if len(request.words) > 1 and not request.words[1].startswith("-") else ""
        if verb and verb not in VERBS:
            meant = nearest(verb, VERBS, lang) or word(lang, "usage.all_verbs")
            raise InputError(word(lang, "usage.unknown_command", command=f"corpus {verb}", meant=meant))
        return emit(verb_page(view_for(request, lang), "".join(request.words[1:2])), 0, lang)
    return emit(help_page(view_for(request, lang), name), 0, lang)


def nearest(name: str, known: Iterable[str], lang: Lang) -> str:
    """A sentence with what `name` may have been meant to be; empty if nothing comes close."""
    from difflib import get_close_matches

    near = get_close_matches(name, list(known), 1)
    return word(lang, "usage.meant", near=near[0]) if near else ""


def help_page(view: View, command: str = "") -> str:
    """The page on one command, or on the whole program."""
    page, lang = Page(view), view.lang
    name = command or "check"
    takes = " ".join(part for part in (command, placeholders(lang, "[OPTIONS]"), placeholders(lang, COMMANDS[name])) if part)
    page.row(word(lang, "help.usage"), f"rumorcheck {takes}", column=9)
    if not command:
        page.row("", f"rumorcheck {placeholders(lang, 'COMMAND')} …", column=9)
    page.blank()
    page.paragraph(word(lang, "help.about" if not command else f"help.command.{command}"))
    if not command:
        _section(page, "help.examples")
        for example in EXAMPLES:
            page.paragraph(example, keep=example)
        _section(page, "help.commands")
        for other in COMMANDS:
            page.row(f"{other} {placeholders(lang, COMMANDS[other])}", word(lang, f"help.command.{other}"), column=COLUMN)
        _section(page, "help.topics")
        page.paragraph(" · ".join(TOPICS))
    _section(page, "help.options")
    for option in OPTIONS:
        if name in option.commands:
            flags = f"{', '.join(option.flags)} {placeholders(lang, option.metavar)}"
            page.row(flags, word(lang, f"help.{option.name}"), column=COLUMN)
    if name == "check":
        _facts(page, lang)
    return page.text()


def _facts(page: Page, lang: Lang) -> None:
    """What scripts need to know: exit statuses, environment, columns."""
    for show in (_statuses, _variables, _columns):
        show(page, lang)


def _statuses(page: Page, lang: Lang) -> None:
    _section(page, "help.statuses")
    for status in STATUSES:
        page.row(f"{status}", word(lang, f"help.status.{status}"), column=6)


def _variables(page: Page, lang: Lang) -> None:
    _section(page, "help.variables")
    for variable in VARIABLES:
        page.row(variable, word(lang, f"help.variable.{variable}"), column=COLUMN)


def _columns(page: Page, lang: Lang) -> None:
    _section(page, "help.columns")
    from rumorcheck.render.plain import COLUMNS

    page.paragraph(", ".join(COLUMNS))


def _topic(*parts: Callable[[Page, Lang], None]) -> Callable[[View], str]:
    """The page of a topic made of sections, without the empty line above the first."""

    def show(view: View) -> str:
        page = Page(view)
        for part in parts:
            part(page, view.lang)
        return page.text().lstrip("\n")

    return show


def _told(name: str) -> Callable[[View], str]:
    """The page of a topic that is told in a few sentences."""

    def tell(page: Page, lang: Lang) -> None:
        _section(page, f"help.topic.{name}")
        page.paragraph(word(lang, f"help.topic.{name}.text"))

    return _topic(tell)


def _man(view: View) -> str:
    from rumorcheck.cli.manpage import man_page

    return man_page(view.lang)


TOPICS: dict[str, Callable[[View], str]] = {
    "exit": _topic(_statuses),
    "environment": _topic(_variables),
    "plain": _topic(_columns),
    "states": _told("states"),
    "verdicts": _told("verdicts"),
    "clipboard": _told("clipboard"),
    "privacy": _told("privacy"),
    "man": _man,
}
"""What `rumorcheck help` tells of beside the commands."""


def _section(page: Page, key: str) -> None:
    """A heading; what follows stands two columns in."""
    page.bar = ""
    page.blank()
    page.paragraph(word(page.view.lang, key), "bold")
    page.bar = " "


def placeholders(lang: Lang, takes: str) -> str:
    """What a command or option takes, in `lang`: `[TEXT]...`, `FILE`. A list of choices stays as it is.

    >>> placeholders("de", "[COMMAND]"), placeholders("de", "de|en")
    ('[BEFEHL]', 'de|en')
    """
    name = takes.strip("[].")
    return takes.replace(name, named(lang, "takes", name)) if name else ""
