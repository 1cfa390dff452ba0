"""The verbs of `rumorcheck corpus` and their options as one table. Data only: typer, the help pages and completion are built from it."""

from typing import NamedTuple

from rumorcheck.cli.options import Option

VERBS: dict[str, str] = {
    "init": "[FILE]",
    "add": "",
    "check": "[FILE]...",
    "test": "[FILE]...",
    "stats": "[FILE]...",
    "diff": "FILE FILE",
    "import": "FILE",
    "export": "[FILE]...",
    "update": "",
    "status": "",
}
"""What may stand behind `corpus`, and what it takes. A file may be one of the words `shipped` and `own`."""
ALL = tuple(VERBS)
EXPORTS = ("claimreview", "csv", "jsonl")
IMPORTS = ("json", "html", "csv", "jsonl")

OPTIONS: tuple[Option, ...] = (
    Option("to", ("--to",), "value", "FILE", commands=("add",)),
    Option("from_message", ("--from-message",), "value", "FILE", commands=("add",)),
    Option("id", ("--id",), "value", "ID", commands=("add",)),
    Option("claim", ("--claim",), "value", "TEXT", commands=("add",)),
    Option("verdict", ("--verdict",), "value", "VERDICT", commands=("add",)),
    Option("source", ("--source",), "many", "URL", commands=("add",)),
    Option("publisher", ("--publisher",), "value", "NAME", commands=("add",)),
    Option("dry_run", ("--dry-run",), commands=("add", "update")),
    Option("name", ("--name",), "value", "NAME", commands=("init", "import")),
    Option("strict", ("--strict",), commands=("check",)),
    Option("out", ("-o", "--out"), "value", "FILE", commands=("import", "export")),
    Option("format", ("--format",), "value", "FORMAT", (*EXPORTS, "json", "html"), ("import", "export")),
    Option("force", ("--force",), commands=("import", "export")),
    Option("origin", ("--from",), "value", "FILE|URL", commands=("update",)),
    Option("sha256", ("--sha256",), "value", "HEX", commands=("update",)),
    Option("ca_file", ("--ca-file",), "value", "FILE", commands=("update",)),
    Option("downgrade", ("--downgrade",), commands=("update",)),
    Option("roll_back", ("--roll-back",), commands=("update",)),
    Option("yes", ("-y", "--yes"), commands=("update",)),
    Option("json", ("--json",), commands=("check", "test", "stats", "diff", "import", "status")),
    Option("github", ("--github",), commands=("check", "test")),
    Option("lang", ("--lang",), "value", "de|en", ("de", "en"), ALL),
    Option("help", ("-h", "--help"), commands=ALL),
)

FLAGS: dict[str, Option] = {flag: option for option in OPTIONS for flag in option.flags}
"""The flags of all verbs; none means two things."""


def verb_flags(verb: str) -> dict[str, Option]:
    """The flags that `verb` has."""
    return {flag: option for flag, option in FLAGS.items() if verb in option.commands}


class CorpusRequest(NamedTuple):
    """What was asked for behind `rumorcheck corpus`. The fields below `words` are the options, at their defaults."""

    verb: str
    words: tuple[str, ...] = ()
    to: str | None = None
    from_message: str | None = None
    id: str | None = None
    claim: str | None = None
    verdict: str | None = None
    source: tuple[str, ...] = ()
    publisher: str | None = None
    dry_run: bool = False
    name: str | None = None
    strict: bool = False
    out: str | None = None
    format: str | None = None
    force: bool = False
    origin: str | None = None
    sha256: str | None = None
    ca_file: str | None = None
    downgrade: bool = False
    roll_back: bool = False
    yes: bool = False
    json: bool = False
    github: bool = False
    lang: str | None = None
    help: bool = False
