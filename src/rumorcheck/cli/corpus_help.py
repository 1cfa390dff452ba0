"""The help pages of `rumorcheck corpus` and its verbs, made from their table."""

from rumorcheck.cli.corpus_options import OPTIONS, VERBS
from rumorcheck.cli.help import COLUMN, placeholders
from rumorcheck.models import Lang
from rumorcheck.render import View
from rumorcheck.render.corpus_words import phrase
from rumorcheck.render.layout import Page
from rumorcheck.render.words import word


def verb_page(view: View, verb: str) -> str:
    """The page on one verb; on all of them where `verb` is none."""
    page, lang = Page(view), view.lang
    if verb not in VERBS:
        page.row(phrase(lang, "help.usage"), f"rumorcheck corpus {placeholders(lang, 'VERB')} …", column=9)
        page.blank()
        page.paragraph(word(lang, "help.command.corpus"))
        page.blank()
        page.paragraph(phrase(lang, "help.verbs"), "bold")
        page.bar = " "
        for name, takes in VERBS.items():
            page.row(f"{name} {placeholders(lang, takes)}", phrase(lang, f"help.verb.{name}"), column=COLUMN)
        page.blank()
        page.paragraph(phrase(lang, "help.words"))
        return page.text()
    page.row(phrase(lang, "help.usage"), usage_line(verb, view), column=9)
    page.blank()
    page.paragraph(phrase(lang, f"help.verb.{verb}"))
    page.blank()
    page.paragraph(phrase(lang, "help.options"), "bold")
    page.bar = " "
    for option in OPTIONS:
        if verb in option.commands:
            flags = f"{', '.join(option.flags)} {placeholders(lang, option.metavar)}"
            page.row(flags, phrase(lang, f"help.{option.name}"), column=COLUMN)
    return page.text()


def usage_line(verb: str, view: View) -> str:
    """`rumorcheck corpus diff [OPTIONS] FILE FILE`."""
    takes = " ".join(placeholders(view.lang, part) for part in VERBS[verb].split())
    return " ".join(part for part in ("rumorcheck corpus", verb, placeholders(view.lang, "[OPTIONS]"), takes) if part)


def usage(lang: Lang, call: str) -> str:
    """How a verb is called, for whoever called it otherwise."""
    return phrase(lang, "usage.words", usage=call.replace("FILE", "DATEI") if lang == "de" else call)
