"""The typer application: every command and what the lean parser did not understand. Beside `completion` the only module that knows typer.

typer parses and completes; the options come from the table, the help pages from `help`, and every sentence from the word table.
"""

import inspect
import os
from collections.abc import Callable, Sequence
from shlex import join
from typing import Any

import typer
from typer.core import TyperGroup

from rumorcheck.cli import batch, browse, corpus, evaluation, lean, lookup, stats
from rumorcheck.cli.completion import SHELLS, completion_script
from rumorcheck.cli.corpus_options import FLAGS as VERB_FLAGS
from rumorcheck.cli.corpus_options import OPTIONS as VERB_OPTIONS
from rumorcheck.cli.corpus_options import VERBS, CorpusRequest, verb_flags
from rumorcheck.cli.help import TOPICS, nearest, show_help
from rumorcheck.cli.language import asked_language, before_dashes, choose_language
from rumorcheck.cli.main import COMPLETION
from rumorcheck.cli.options import COMMANDS, FLAGS, OPTIONS, Option, Request, flags_of
from rumorcheck.cli.streams import emit
from rumorcheck.errors import InputError
from rumorcheck.models import Lang
from rumorcheck.render.corpus_words import phrase
from rumorcheck.render.words import word

INTERRUPTED = 130


def run(args: Sequence[str]) -> int:
    """Run one command line and return its exit status. Raises RumorcheckError for whatever the person should put right."""
    lang = choose_language(asked_language(args), os.environ)
    program = typer.main.get_command(build(lang))
    if COMPLETION in os.environ:
        from typer.completion import completion_init  # type: ignore[attr-defined]  # typer has it, but does not list it

        completion_init()
        program.main(args=[], prog_name="rumorcheck", complete_var=COMPLETION)
    args = put_in_order(args)
    command = args[0] if args and args[0] in COMMANDS else ""
    if any(arg in ("-h", "--help") for arg in before_dashes(args)):
        return show_help(Request("help", (command, *args[1:2]) if command else (), lang=lang))
    if command == "corpus" and not (args[1:] and args[1] in VERBS):
        return corpus.refuse_verb(args[1:], lang)
    head, rest, flags = [command or "check"], list(args[bool(command) :]), flags_of(command or "check")
    if command == "corpus":
        head, rest, flags = list(args[:2]), list(args[2:]), verb_flags(args[1])
    tokens, words, dangling = lean.split(rest, flags)
    args = [*head, *tokens, *([dangling] if dangling else ["--", *words])]  # it would take the dashes for its value
    try:
        status = program.main(args=list(args), prog_name="rumorcheck", standalone_mode=False)
    except typer.TyperException as fault:
        raise InputError(explain(fault, args, lang)) from None
    except typer.Abort:
        return INTERRUPTED
    return status if isinstance(status, int) else 0


def put_in_order(args: Sequence[str]) -> Sequence[str]:
    """`args` with the command in front, and behind `corpus` the verb: options may stand before either.

    >>> put_in_order(["--lang", "en", "corpus", "--json", "stats", "own"])
    ['corpus', 'stats', '--lang', 'en', '--json', 'own']
    """
    args = lean.command_first(args, flags=FLAGS | VERB_FLAGS)
    if args and args[0] == "corpus":
        args = ["corpus", *lean.command_first(args[1:], VERBS, VERB_FLAGS, alone=True)]
    return args


def build(lang: Lang) -> typer.Typer:
    """The application with its commands, their options and help in `lang`."""
    app = typer.Typer(
        cls=Root, rich_markup_mode=None, add_completion=False, add_help_option=False, pretty_exceptions_enable=False
    )
    app.callback()(lambda: None)
    for name, function in FUNCTIONS.items():
        app.command(name, help=word(lang, f"help.command.{name}"), add_help_option=False)(_typed(name, function, lang))
    verbs = typer.Typer(rich_markup_mode=None, add_help_option=False)
    for verb, run_verb in corpus.FUNCTIONS.items():
        typed = _typed(verb, run_verb, lang, VERB_OPTIONS, CorpusRequest(verb), phrase)
        verbs.command(verb, help=phrase(lang, f"help.verb.{verb}"), add_help_option=False)(typed)
    app.add_typer(verbs, name="corpus", help=word(lang, "help.command.corpus"))
    return app


class Root(TyperGroup):
    """The group of commands, for which completion offers the options of a lookup where no command stands first."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        if ctx.resilient_parsing and args and args[0] not in COMMANDS:
            args = ["check", *args]
        return super().parse_args(ctx, args)

    def shell_complete(self, ctx: Any, incomplete: str) -> list[Any]:
        if incomplete.startswith("-"):
            return self.commands["check"].shell_complete(self.commands["check"].make_context("check", [], parent=ctx), incomplete)
        return super().shell_complete(ctx, incomplete)


def _typed(
    name: str,
    function: Callable[[Any], int],
    lang: Lang,
    options: Sequence[Option] = OPTIONS,
    empty: Request | CorpusRequest | None = None,
    tell: Callable[[Lang, str], str] = word,
) -> Callable[..., int]:
    """`function` behind the signature that typer reads: the words, then the `options` that the table allows for `name`."""

    def call(**values: Any) -> int:
        given: dict[str, Any] = {
            key: tuple(value) if isinstance(value, list) else value for key, value in values.items() if value is not None
        }
        return function((empty or Request(name))._replace(**given))

    parameters = [
        _parameter("words", list[str] | None, typer.Argument(None, autocompletion=_completer(name), show_default=False))
    ]
    for option in options:
        if name in option.commands:
            flag = typer.Option(None, *option.flags, help=tell(lang, f"help.{option.name}"), autocompletion=_choices(option))
            parameters.append(_parameter(option.name, TYPES[option.kind], flag))
    call.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]  # read by typer
    call.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
    return call


TYPES: dict[str, Any] = {"flag": bool | None, "value": str | None, "many": list[str] | None, "number": int | None}


def _parameter(name: str, annotation: Any, default: Any) -> inspect.Parameter:
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation)


def _choices(option: Option) -> Callable[[str], list[str]] | None:
    return (lambda incomplete: [choice for choice in option.choices if choice.startswith(incomplete)]) if option.choices else None


def _completer(name: str) -> Callable[[str], list[str]]:
    """What may stand where the words of command `name` are: ids, shells, commands; a message is not to be guessed."""

    def offer(incomplete: str) -> list[str]:
        if name in ("show", "reply"):
            import rumorcheck

            try:
                words: Sequence[str] = rumorcheck.load_corpus().ids()
            except rumorcheck.RumorcheckError:
                words = ()
        else:
            words = {"completion": SHELLS, "help": (*COMMANDS, *TOPICS)}.get(name, ())
        return [text for text in words if text.startswith(incomplete)]

    return offer


def complete(request: Request) -> int:
    """The script that teaches a shell to complete our words. Raises InputError for a shell there is no script for."""
    lang = choose_language(request.lang, os.environ)
    shell = request.words[0] if len(request.words) == 1 else ""
    if shell not in SHELLS:
        raise InputError(word(lang, "usage.shell", shells=", ".join(SHELLS)))
    return emit(completion_script(shell), 0, lang)


def scan(request: Request) -> int:
    """A whole chat. Its readers are loaded for it alone."""
    from rumorcheck.cli.scan import run as scan_chat

    return scan_chat(request)


FUNCTIONS: dict[str, Callable[[Request], int]] = {
    "check": lookup.run,
    **browse.FUNCTIONS,
    "scan": scan,
    "batch": batch.run,
    "stats": stats.run,
    "eval": evaluation.run,
    "completion": complete,
    "help": show_help,
}


def explain(fault: Exception, args: Sequence[str], lang: Lang) -> str:
    """What typer found wrong, in our words: an option that is not there, that lacks its value or takes none."""
    kind, flag = type(fault).__name__, str(getattr(fault, "option_name", ""))
    command = args[0] if args and args[0] in COMMANDS else "check"
    options: Sequence[Option] = OPTIONS
    if command == "corpus":
        options, command = VERB_OPTIONS, args[1]
    flags = {name: option for option in options if command in option.commands for name in option.flags}
    if kind == "NoSuchOption":
        arg = next((arg for arg in args if arg.startswith(flag)), flag)
        elsewhere = [name for option in options if flag in option.flags for name in option.commands]
        if options is OPTIONS and flag in VERB_FLAGS:
            elsewhere += [f"corpus {verb}" for verb in VERB_FLAGS[flag].commands]
        if elsewhere:
            return word(lang, "usage.option_elsewhere", flag=flag, command=command, commands=", ".join(elsewhere))
        near = nearest(flag, flags, lang)
        return f"{word(lang, 'usage.option', flag=flag)} {near or word(lang, 'usage.dash_text', text_command=as_text(arg))}"
    if flag in flags:
        return word(lang, "usage.no_value" if flags[flag].kind == "flag" else "usage.value", flag=flag)
    if kind == "BadParameter":
        return word(lang, "usage.number", flag=_flag_of(fault))
    return str(getattr(fault, "message", fault))


def _flag_of(fault: Exception) -> str:
    """The flag that a value was wrong for."""
    return str([*getattr(getattr(fault, "param", None), "opts", ()), "--limit"][-2:][0])


def as_text(arg: str) -> str:
    """The command that checks `arg` as a message."""
    return join(["rumorcheck", "--", arg])
