"""The commands and options as one table. Data only: the lean parser, typer, the help page and completion are all built from it."""

from __future__ import annotations

from rumorcheck.records import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

COMMANDS: dict[str, str] = {
    "check": "[TEXT]...",
    "show": "ID",
    "list": "",
    "search": "WORD...",
    "reply": "ID",
    "scan": "EXPORT",
    "batch": "FILE",
    "stats": "RESULTS",
    "eval": "CASES",
    "corpus": "VERB",
    "completion": "SHELL",
    "help": "[TOPIC]",
}
"""What may stand as the first word, and what it takes."""

LOOKUP = ("check",)
READ = ("check", "show", "list", "search", "reply", "scan")
EVERYWHERE = tuple(COMMANDS)
BATCH = ("batch",)
SOURCE_FORMATS = ("jsonl", "csv", "parquet", "lines", "nul")
RESULT_FORMATS = ("jsonl", "csv", "parquet")


class Option(NamedTuple):
    """One option: the field of `Request` it fills, its flags, what it takes, where it is allowed. Its help is the word `help.<name>`."""

    name: str
    flags: tuple[str, ...]
    kind: Literal["flag", "value", "many", "number"] = "flag"
    metavar: str = ""
    choices: tuple[str, ...] = ()
    commands: tuple[str, ...] = LOOKUP


OPTIONS: tuple[Option, ...] = (
    Option("file", ("-f", "--file"), "value", "FILE"),
    Option("paste", ("--paste",)),
    Option("image", ("--image",), "value", "FILE"),
    Option("copy", ("--copy",), commands=("check", "reply")),
    Option("json", ("--json",), commands=("check", "show", "list", "search", "stats", "eval")),
    Option("jsonl", ("--jsonl",), commands=("check", "scan")),
    Option("plain", ("--plain",), commands=("check", "list", "search")),
    Option("reply", ("--reply",)),
    Option("group", ("--group",), commands=("reply",)),
    Option("limit", ("-n", "--limit"), "number", "N", commands=("search", "stats")),
    Option("csv", ("--csv",), commands=("scan",)),
    Option("html", ("--html",), "value", "FILE", commands=("scan", "stats")),
    Option("since", ("--since",), "value", "DATE", commands=("scan",)),
    Option("until", ("--until",), "value", "DATE", commands=("scan",)),
    Option("sender", ("--from",), "many", "NAME", commands=("scan",)),
    Option("only", ("--only",), "many", "STATE|ID", commands=("scan",)),
    Option("anonymous", ("--anonymous",), commands=("scan",)),
    Option("quiet", ("-q", "--quiet"), commands=("check", "scan", "batch")),
    Option("verbose", ("-v", "--verbose"), commands=("check", "scan", "eval")),
    Option("corpus", ("--corpus",), "many", "PATH", commands=(*READ, "batch", "eval")),
    Option("lang", ("--lang",), "value", "de|en", ("de", "en"), EVERYWHERE),
    Option("color", ("--color",), "value", "auto|always|never", ("auto", "always", "never"), (*READ, "stats", "eval")),
    # batch and stats
    Option("output", ("-o", "--output"), "value", "FILE", commands=BATCH),
    Option("read_as", ("--read-as",), "value", "|".join(SOURCE_FORMATS), SOURCE_FORMATS, BATCH),
    Option("write_as", ("--write-as",), "value", "|".join(RESULT_FORMATS), RESULT_FORMATS, BATCH),
    Option("field", ("--field",), "value", "NAME", commands=BATCH),
    Option("id_field", ("--id",), "value", "NAME", commands=BATCH),
    Option("date_field", ("--date",), "value", "NAME", commands=BATCH),
    Option("with_text", ("--with-text",), commands=BATCH),
    Option("bad", ("--bad",), "value", "FILE", commands=BATCH),
    Option("workers", ("--workers",), "number", "N", commands=BATCH),
    Option("dask", ("--dask",), "value", "ADDRESS", commands=BATCH),
    Option("resume", ("--resume",), commands=BATCH),
    Option("leave_one_out", ("--leave-one-out",), commands=("eval",)),
    Option("version", ("--version",)),
    Option("help", ("-h", "--help"), commands=EVERYWHERE),
)
FORMATS = ("json", "jsonl", "plain", "reply")
"""Options of which a lookup takes one; without any it answers for people."""

READERS = ("check", "show", "list", "search", "reply")
"""Commands that are answered without typer: people and scripts run them often, and wait."""

FLAGS: dict[str, Option] = {flag: option for option in OPTIONS for flag in option.flags}
"""The flags of all commands; none means two things."""


def flags_of(command: str) -> dict[str, Option]:
    """The flags that `command` has."""
    return {flag: option for flag, option in FLAGS.items() if command in option.commands}


LOOKUP_FLAGS: dict[str, Option] = flags_of("check")


class Request(NamedTuple):
    """What was asked for on the command line. The fields below `words` are the options, at their defaults."""

    command: str = "check"
    words: tuple[str, ...] = ()
    file: str | None = None
    paste: bool = False
    image: str | None = None
    copy: bool = False
    json: bool = False
    jsonl: bool = False
    plain: bool = False
    reply: bool = False
    group: bool = False
    limit: int | None = None
    csv: bool = False
    html: str | None = None
    since: str | None = None
    until: str | None = None
    sender: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    anonymous: bool = False
    quiet: bool = False
    verbose: bool = False
    corpus: tuple[str, ...] = ()
    lang: str | None = None
    color: str | None = None
    output: str | None = None
    read_as: str | None = None
    write_as: str | None = None
    field: str | None = None
    id_field: str | None = None
    date_field: str | None = None
    with_text: bool = False
    bad: str | None = None
    workers: int | None = None
    dask: str | None = None
    resume: bool = False
    leave_one_out: bool = False
    version: bool = False
    help: bool = False
