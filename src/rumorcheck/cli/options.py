"""The commands and options as one table. Data only: the lean parser, typer, the help page and completion are all built from it."""

from typing import Literal, NamedTuple

COMMANDS: dict[str, str] = {
    "check": "[TEXT]...",
    "show": "ID",
    "list": "",
    "search": "WORD...",
    "reply": "ID",
    "batch": "FILE",
    "stats": "RESULTS",
    "completion": "SHELL",
    "help": "[COMMAND]",
}
"""What may stand as the first word, and what it takes."""

LOOKUP = ("check",)
READ = ("check", "show", "list", "search", "reply")
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
    Option("json", ("--json",), commands=("check", "show", "list", "search", "stats")),
    Option("jsonl", ("--jsonl",)),
    Option("plain", ("--plain",), commands=("check", "list", "search")),
    Option("reply", ("--reply",)),
    Option("group", ("--group",), commands=("reply",)),
    Option("limit", ("-n", "--limit"), "number", "N", commands=("search", "stats")),
    Option("quiet", ("-q", "--quiet"), commands=("check", "batch")),
    Option("verbose", ("-v", "--verbose")),
    Option("corpus", ("--corpus",), "many", "PATH", commands=(*READ, "batch")),
    Option("lang", ("--lang",), "value", "de|en", ("de", "en"), EVERYWHERE),
    Option("color", ("--color",), "value", "auto|always|never", ("auto", "always", "never"), (*READ, "stats")),
    # batch and stats
    Option("output", ("-o", "--output"), "value", "FILE", commands=BATCH),
    Option("read_as", ("--from",), "value", "|".join(SOURCE_FORMATS), SOURCE_FORMATS, BATCH),
    Option("write_as", ("--to",), "value", "|".join(RESULT_FORMATS), RESULT_FORMATS, BATCH),
    Option("field", ("--field",), "value", "NAME", commands=BATCH),
    Option("id_field", ("--id",), "value", "NAME", commands=BATCH),
    Option("date_field", ("--date",), "value", "NAME", commands=BATCH),
    Option("with_text", ("--with-text",), commands=BATCH),
    Option("bad", ("--bad",), "value", "FILE", commands=BATCH),
    Option("workers", ("--workers",), "number", "N", commands=BATCH),
    Option("dask", ("--dask",), "value", "ADDRESS", commands=BATCH),
    Option("resume", ("--resume",), commands=BATCH),
    Option("html", ("--html",), commands=("stats",)),
    Option("version", ("--version",)),
    Option("help", ("-h", "--help"), commands=EVERYWHERE),
)
FORMATS = ("json", "jsonl", "plain", "reply")
"""Options of which a lookup takes one; without any it answers for people."""

LOOKUP_FLAGS: dict[str, Option] = {flag: option for option in OPTIONS if "check" in option.commands for flag in option.flags}


class Request(NamedTuple):
    """What was asked for on the command line. The fields below `words` are the options, at their defaults."""

    command: str = "check"
    words: tuple[str, ...] = ()
    file: str | None = None
    json: bool = False
    jsonl: bool = False
    plain: bool = False
    reply: bool = False
    group: bool = False
    limit: int | None = None
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
    html: bool = False
    version: bool = False
    help: bool = False
