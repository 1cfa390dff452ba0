"""A small parser for plain lookups, so that they need not import typer. Reads the options table; touches nothing.

It understands or it does not: for anything it is not sure of it returns None, typer parses the same words again and gives the error.
"""

from __future__ import annotations

from collections.abc import Sequence

from rumorcheck.cli.options import COMMANDS, LOOKUP_FLAGS, Request

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def parse(args: Sequence[str]) -> Request | None:
    """The lookup that `args` ask for, or None.

    >>> parse(["-q", "--lang=en", "so", "it", "is"])[:2], parse(["--lnag", "en"]), parse(["show", "x"])
    (('check', ('so', 'it', 'is')), None, None)
    """
    if args and args[0] in COMMANDS:
        if args[0] != "check":
            return None
        args = args[1:]
    tokens, words = split(args)
    given = _read_tokens(tokens)
    return None if given is None else Request("check", tuple(words))._replace(**given)


def split(args: Sequence[str]) -> tuple[list[str], list[str]]:
    """`args` of a lookup parted into options with their values, and the words of the message.

    >>> split(["-f", "a", "b", "-q", "--", "-v"]), split(["- not an option", "-v"])
    ((['-f', 'a', '-q'], ['b', '-v']), (['-v'], ['- not an option']))
    """
    tokens: list[str] = []
    words: list[str] = []
    rest = iter(args)
    for arg in rest:
        if arg == "--":
            words += rest
        elif is_text(arg):
            words.append(arg)
        else:
            tokens.append(arg)
            if wants_value(arg):
                tokens += [value for value in [next(rest, None)] if value is not None]
    return tokens, words


def is_text(arg: str) -> bool:
    """Whether `arg` is part of a message: it has no dash in front, or it is a whole sentence that happens to begin with one.

    >>> [is_text(arg) for arg in ("hi", "-", "-q", "--josn", "- milk", "--- Forwarded ---", "--corpus=my file", "-fmy file", "--json x")]
    [True, True, False, False, True, True, False, False, False]
    """
    if not arg.startswith("-") or arg == "-":
        return True
    head = arg.split(maxsplit=1)[0]
    if head == arg:
        return False
    short = LOOKUP_FLAGS.get(head[:2])
    return head.partition("=")[0] not in LOOKUP_FLAGS and (short is None or short.kind == "flag")


def wants_value(token: str) -> bool:
    """Whether the next argument is the value of this option."""
    if token.startswith("--"):
        return token in LOOKUP_FLAGS and LOOKUP_FLAGS[token].kind != "flag"
    for position, letter in enumerate(token[1:], 2):
        option = LOOKUP_FLAGS.get("-" + letter)
        if option is None or option.kind != "flag":
            return option is not None and position == len(token)
    return False


def _read_tokens(tokens: Sequence[str]) -> dict[str, Any] | None:
    """The fields of `Request` that `tokens` set; None if one of them is not understood."""
    given: dict[str, Any] = {}
    rest = iter(tokens)
    for token in rest:
        for flag, value in _flags_of(token):
            option = LOOKUP_FLAGS.get(flag)
            if option is None or (option.kind == "flag" and value is not None):
                return None
            if option.kind == "flag":
                given[option.name] = True
                continue
            text = next(rest, None) if value is None else value
            if text is None:
                return None
            given[option.name] = (*given.get(option.name, ()), text) if option.kind == "many" else text
    return given


def _flags_of(token: str) -> list[tuple[str, str | None]]:
    """The flags in one token, each with the value attached to it: `--lang=en`, `-qv`, `-fFILE`."""
    if token.startswith("--"):
        flag, equals, value = token.partition("=")
        return [(flag, value if equals else None)]
    flags: list[tuple[str, str | None]] = []
    for position, letter in enumerate(token[1:], 2):
        option = LOOKUP_FLAGS.get("-" + letter)
        if option is not None and option.kind != "flag":
            return [*flags, ("-" + letter, token[position:] or None)]
        flags.append(("-" + letter, None))
    return flags
