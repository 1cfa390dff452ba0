"""A small parser for lookups and for the commands that read the corpus, so that they need not import typer. Touches nothing.

It understands or it does not: for anything it is not sure of it returns None, typer parses the same words again and gives the error.
"""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence

from rumorcheck.cli.options import COMMANDS, FLAGS, LOOKUP_FLAGS, READERS, Option, Request, flags_of
from rumorcheck.records import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

MESSAGE_FILES = ("file", "image")
"""Options whose value is where the message is: beside them there is no other word."""


class Parts(NamedTuple):
    """A command line in parts: options with their values, words, and the option that was left without its value."""

    tokens: list[str]
    words: list[str]
    dangling: str = ""


def parse(args: Sequence[str]) -> Request | None:
    """The lookup, or the reading of the corpus, that `args` ask for, or None.

    >>> parse(["-q", "--lang=en", "so", "it", "is"])[:2], parse(["--lnag", "en"]), parse(["--lang", "en", "show", "x"])[:2]
    (('check', ('so', 'it', 'is')), None, ('show', ('x',)))
    """
    args = command_first(args)
    command = "check"
    if args and args[0] in COMMANDS:
        command, args = args[0], args[1:]
    if command not in READERS:
        return None
    flags = flags_of(command)
    tokens, words, dangling = split(args, flags)
    given = None if dangling else _read_tokens(tokens, flags)
    return None if given is None else Request(command, tuple(words))._replace(**given)


def command_first(
    args: Sequence[str], commands: Container[str] = COMMANDS, flags: Mapping[str, Option] = FLAGS, alone: bool = False
) -> Sequence[str]:
    """`args` with the command in front where only options stand before it.

    A single word behind options stays a message, unless `alone`: `rumorcheck --json "$message"` must look up "list" and "help", too.

    >>> command_first(["--lang", "en", "show", "x"]), command_first(["--json", "list"]), command_first(["say", "show", "x"])
    (['show', '--lang', 'en', 'x'], ['--json', 'list'], ['say', 'show', 'x'])
    """
    at = 0
    while at < len(args) and args[at] != "--" and not is_text(args[at], flags):
        valued = wants_value(args[at], flags) and not is_flag("".join(args[at + 1 : at + 2]), flags)
        at += 2 if valued else 1
    if not 0 < at < len(args) or args[at] not in commands:
        return args
    rest = args[at + 1 :]
    tokens, words, _ = split(rest, flags)
    told = words or any(flags[token].name in (*MESSAGE_FILES, "paste") for token in tokens if token in flags)
    return [args[at], *args[:at], *rest] if alone or told else args


def split(args: Sequence[str], flags: Mapping[str, Option] = LOOKUP_FLAGS) -> Parts:
    """`args` of one command parted by its `flags`. A flag is never taken for the value of the option before it.

    Where the option names the file of the message, the first word after it is its value then: there can be no other.

    >>> tuple(split(["-f", "a", "b", "-q", "--", "-v"])), tuple(split(["--image", "--lang", "de", "a"])), split(["--lang", "-q"])[2]
    ((['-f', 'a', '-q'], ['b', '-v'], ''), (['--lang', 'de', '--image', 'a'], [], ''), '--lang')
    """
    tokens: list[str] = []
    words: list[str] = []
    left: list[tuple[str, int]] = []
    at = 0
    while at < len(args):
        arg = args[at]
        at += 1
        if arg == "--":
            words += args[at:]
            break
        if is_text(arg, flags):
            words.append(arg)
        elif not wants_value(arg, flags):
            tokens.append(arg)
        elif at == len(args) or args[at] == "--" or is_flag(args[at], flags):
            left.append((arg, len(words)))
        else:
            tokens += [arg, args[at]]
            at += 1
    if not left:
        return Parts(tokens, words)
    (option, before), *_ = left
    if flags[option if option in flags else f"-{option[-1]}"].name in MESSAGE_FILES and len(words) > before:
        return Parts([*tokens, option, words.pop(before)], words, "".join(other for other, _ in left[1:2]))
    return Parts(tokens, words, option)


def is_flag(arg: str, flags: Mapping[str, Option]) -> bool:
    """Whether `arg` is an option of this command or another, with or without a value behind an equals sign."""
    name = arg.partition("=")[0] if arg.startswith("--") else arg
    return name in flags or name in FLAGS


def is_text(arg: str, flags: Mapping[str, Option] = LOOKUP_FLAGS) -> bool:
    """Whether `arg` is part of a message: it has no dash in front, or it is a whole sentence that happens to begin with one.

    >>> [is_text(arg) for arg in ("hi", "-", "-q", "--josn", "- milk", "--- Forwarded ---", "--corpus=my file", "-fmy file", "--json x")]
    [True, True, False, False, True, True, False, False, False]
    """
    if not arg.startswith("-") or arg == "-":
        return True
    head = arg.split(maxsplit=1)[0]
    if head == arg:
        return False
    short = flags.get(head[:2])
    return head.partition("=")[0] not in flags and (short is None or short.kind == "flag")


def wants_value(token: str, flags: Mapping[str, Option] = LOOKUP_FLAGS) -> bool:
    """Whether the next argument is the value of this option."""
    if token.startswith("--"):
        return token in flags and flags[token].kind != "flag"
    for position, letter in enumerate(token[1:], 2):
        option = flags.get("-" + letter)
        if option is None or option.kind != "flag":
            return option is not None and position == len(token)
    return False


def _read_tokens(tokens: Sequence[str], flags: Mapping[str, Option]) -> dict[str, Any] | None:
    """The fields of `Request` that `tokens` set; None if one of them is not understood."""
    given: dict[str, Any] = {}
    rest = iter(tokens)
    for token in rest:
        for flag, value in _flags_of(token, flags):
            option = flags.get(flag)
            if option is None or (option.kind == "flag" and value is not None):
                return None
            if option.kind == "flag":
                given[option.name] = True
                continue
            text = next(rest, None) if value is None else value
            if text is None or (option.kind == "number" and not (text.isascii() and text.isdigit() and len(text) < 10)):
                return None
            kept: Any = int(text) if option.kind == "number" else text
            given[option.name] = (*given.get(option.name, ()), kept) if option.kind == "many" else kept
    return given


def _flags_of(token: str, flags: Mapping[str, Option]) -> list[tuple[str, str | None]]:
    """The flags in one token, each with the value attached to it: `--lang=en`, `-qv`, `-fFILE`."""
    if token.startswith("--"):
        flag, equals, value = token.partition("=")
        return [(flag, value if equals else None)]
    found: list[tuple[str, str | None]] = []
    for position, letter in enumerate(token[1:], 2):
        option = flags.get("-" + letter)
        if option is not None and option.kind != "flag":
            return [*found, ("-" + letter, token[position:] or None)]
        found.append(("-" + letter, None))
    return found
