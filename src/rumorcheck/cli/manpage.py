"""The man page in roff, made from the same tables as the help pages. Reads those tables; touches nothing.

`rumorcheck help man | man -l -` shows it, and a wheel brings it along in both languages.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from rumorcheck import __version__
from rumorcheck.cli.corpus_options import OPTIONS as VERB_OPTIONS
from rumorcheck.cli.corpus_options import VERBS
from rumorcheck.cli.help import EXAMPLES, STATUSES, VARIABLES, placeholders
from rumorcheck.cli.options import COMMANDS, OPTIONS, Option
from rumorcheck.models import Lang
from rumorcheck.render.corpus_words import phrase
from rumorcheck.render.words import word

TOLD = ("states", "verdicts", "clipboard", "privacy")
"""Topics of `help` that have a section of their own."""


def man_page(lang: Lang) -> str:
    """The whole page."""
    lines = [f'.TH RUMORCHECK 1 "" "rumorcheck {__version__}"']
    lines += [_section(word(lang, "man.name")), f"rumorcheck \\- {roff(word(lang, 'man.title'))}"]
    lines += [_section(word(lang, "man.synopsis"))]
    for takes in (
        f"{placeholders(lang, '[OPTIONS]')} {placeholders(lang, COMMANDS['check'])}",
        f"{placeholders(lang, 'COMMAND')} ...",
    ):
        lines += [".PP", f"\\fBrumorcheck\\fR {roff(takes)}"]
    lines += [_section(word(lang, "man.description")), roff(word(lang, "help.about"))]
    lines += [_section(word(lang, "help.examples")), ".nf", *map(roff, EXAMPLES), ".fi"]
    lines += [_section(word(lang, "help.commands"))]
    for name, takes in COMMANDS.items():
        lines += _item(f"{name} {placeholders(lang, takes)}", word(lang, f"help.command.{name}"))
    for verb, takes in VERBS.items():
        told = " ".join(placeholders(lang, part) for part in takes.split())
        lines += _item(f"corpus {verb} {told}", phrase(lang, f"help.verb.{verb}"))
    lines += [_section(word(lang, "help.options")), *_options(OPTIONS, "check", lang, word)]
    for name in COMMANDS:
        own = [option for option in OPTIONS if "check" not in option.commands]
        lines += _options_of(name, _options(own, name, lang, word), lang)
    for verb in VERBS:
        own = [option for option in VERB_OPTIONS if option.name not in ("lang", "help")]
        lines += _options_of(f"corpus {verb}", _options(own, verb, lang, phrase), lang)
    lines += [_section(word(lang, "help.statuses"))]
    for status in STATUSES:
        lines += _item(str(status), word(lang, f"help.status.{status}"))
    lines += [_section(word(lang, "help.variables"))]
    for variable in VARIABLES:
        lines += _item(variable, word(lang, f"help.variable.{variable}"))
    for topic in TOLD:
        lines += [_section(word(lang, f"help.topic.{topic}")), roff(word(lang, f"help.topic.{topic}.text"))]
    return "\n".join(lines) + "\n"


def roff(text: str) -> str:
    """`text` as roff prints it: nothing in it is a request or an escape.

    >>> roff("--json, .x"), roff(".TH")
    ('\\\\-\\\\-json, .x', '\\\\&.TH')
    """
    text = text.replace("\\", "\\e").replace("-", "\\-").strip()
    return "\\&" + text if text.startswith((".", "'")) else text


def _section(title: str) -> str:
    return f'.SH "{roff(title.upper())}"'


def _item(head: str, text: str) -> list[str]:
    return [".TP", f"\\fB{roff(head)}\\fR", roff(text)]


def _options(options: Iterable[Option], command: str, lang: Lang, tell: Callable[[Lang, str], str]) -> list[str]:
    lines: list[str] = []
    for option in options:
        if command in option.commands:
            lines += _item(f"{', '.join(option.flags)} {placeholders(lang, option.metavar)}", tell(lang, f"help.{option.name}"))
    return lines


def _options_of(command: str, lines: list[str], lang: Lang) -> list[str]:
    """A subsection, where there is something to say."""
    return [f'.SS "{roff(word(lang, "man.options_of", command=command))}"', *lines] if lines else []
