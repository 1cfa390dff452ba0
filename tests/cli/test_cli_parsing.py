"""One table of command lines through both parsers, the lean one and typer: they must understand the same."""

from collections.abc import Sequence

import pytest

from rumorcheck.cli import app, lean
from rumorcheck.cli.lookup import refuse_contradictions
from rumorcheck.cli.options import COMMANDS, LOOKUP_FLAGS, OPTIONS, READERS, Request
from rumorcheck.errors import InputError

UNDERSTOOD = [
    pytest.param([], Request(), id="nothing at all reads standard input"),
    pytest.param(["one two"], Request(words=("one two",)), id="a message in quotes"),
    pytest.param(["one", "two"], Request(words=("one", "two")), id="a message as words"),
    pytest.param(["check", "one", "two"], Request(words=("one", "two")), id="check may be spelled out"),
    pytest.param(["check", "--", "show"], Request(words=("show",)), id="a command name as the message"),
    pytest.param(["--", "show", "-q"], Request(words=("show", "-q")), id="after two dashes all is text"),
    pytest.param(["list of things"], Request(words=("list of things",)), id="a message that begins with a command name"),
    pytest.param(["what", "list"], Request(words=("what", "list")), id="a command name later on is text"),
    pytest.param(["-q", "list"], Request(words=("list",), quiet=True), id="a message of one word after an option is text"),
    pytest.param(["--json", "help", "-v"], Request(words=("help",), json=True, verbose=True), id="and so between options"),
    pytest.param(["-q", "--", "show", "x"], Request(words=("show", "x"), quiet=True), id="an option, then text after two dashes"),
    pytest.param(["-v", "check", "x", "y"], Request(words=("x", "y"), verbose=True), id="check after an option"),
    pytest.param(["--lang", "en", "check", "-f", "a"], Request(lang="en", file="a"), id="check after an option, with a file"),
    pytest.param(["-"], Request(words=("-",)), id="a dash is standard input"),
    pytest.param(["- milk and eggs"], Request(words=("- milk and eggs",)), id="a sentence behind a dash"),
    pytest.param(["-50 % on everything"], Request(words=("-50 % on everything",)), id="a sentence that begins with minus"),
    pytest.param(
        ["--- Forwarded ---\nhi", "-q"], Request(words=("--- Forwarded ---\nhi",), quiet=True), id="a forwarding banner"
    ),
    pytest.param([""], Request(words=("",)), id="an empty message is a message"),
    pytest.param(["-f", "a b.txt"], Request(file="a b.txt"), id="a file"),
    pytest.param(["-fa b.txt"], Request(file="a b.txt"), id="a file attached to its flag"),
    pytest.param(["--file=a"], Request(file="a"), id="a file behind an equals sign"),
    pytest.param(["-f", "-"], Request(file="-"), id="standard input as a file"),
    pytest.param(["-qv", "x"], Request(words=("x",), quiet=True, verbose=True), id="flags in one bundle"),
    pytest.param(["-qfx"], Request(file="x", quiet=True), id="a bundle that ends with a file"),
    pytest.param(["-qf", "x"], Request(file="x", quiet=True), id="a bundle whose file follows"),
    pytest.param(["x", "--json", "y"], Request(words=("x", "y"), json=True), id="options between the words"),
    pytest.param(["--corpus", "a", "x", "--corpus=b"], Request(words=("x",), corpus=("a", "b")), id="several corpora"),
    pytest.param(["--lang", "de", "--lang", "en", "x"], Request(words=("x",), lang="en"), id="the last value counts"),
    pytest.param(["--lang=-q", "x"], Request(words=("x",), lang="-q"), id="behind an equals sign a value may look like a flag"),
    pytest.param(["--lang", "-1", "x"], Request(words=("x",), lang="-1"), id="a value may begin with a dash"),
    pytest.param(["--image", "a.png", "--lang", "de"], Request(image="a.png", lang="de"), id="a picture, then the language"),
    pytest.param(["--lang", "de", "--image", "a.png"], Request(image="a.png", lang="de"), id="the language, then a picture"),
    pytest.param(
        ["--image", "--lang", "de", "a.png"], Request(image="a.png", lang="de"), id="the language before the picture's name"
    ),
    pytest.param(["-qf", "--lang=de", "a"], Request(file="a", quiet=True, lang="de"), id="the language before the file's name"),
    pytest.param(
        ["--color=always", "--jsonl", "--plain", "x"], Request(words=("x",), color="always", jsonl=True, plain=True), id="formats"
    ),
    pytest.param(
        ["--reply", "--verbose", "--quiet", "x"], Request(words=("x",), reply=True, verbose=True, quiet=True), id="long flags"
    ),
    pytest.param(["--version"], Request(version=True), id="the version"),
]
LEFT_TO_TYPER = [
    pytest.param(["--jsno", "x"], id="an unknown option"),
    pytest.param(["-x"], id="an unknown short option"),
    pytest.param(["-qx"], id="an unknown option in a bundle"),
    pytest.param(["--json=1", "x"], id="a value for a flag"),
    pytest.param(["--lang"], id="a missing value"),
    pytest.param(["--lang", "-q", "x"], id="a flag where a value should be"),
    pytest.param(["--corpus", "--limit", "x"], id="a flag of another command where a value should be"),
    pytest.param(["--image", "--lang", "de"], id="a picture without its name"),
    pytest.param(["x", "-f"], id="a missing file"),
    pytest.param(["--json and more"], id="an option quoted together with text"),
    pytest.param(["--limit", "3", "x"], id="an option of another command"),
]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[Request]:
    """What typer hands to the commands."""
    seen: list[Request] = []

    def note(request: Request) -> int:
        seen.append(request)
        return 0

    monkeypatch.setattr(app, "FUNCTIONS", dict.fromkeys(COMMANDS, note))
    return seen


@pytest.mark.parametrize(("args", "request_"), UNDERSTOOD)
def test_both_parsers_understand_the_same(args: list[str], request_: Request, asked: list[Request]) -> None:
    assert lean.parse(args) == request_
    assert app.run(args) == 0
    assert asked == [request_]


@pytest.mark.parametrize("args", LEFT_TO_TYPER)
def test_what_the_lean_parser_leaves_alone_is_refused_by_typer(args: list[str], asked: list[Request]) -> None:
    assert lean.parse(args) is None
    with pytest.raises(InputError):
        app.run(args)
    assert asked == []


@pytest.mark.parametrize("command", [name for name in COMMANDS if name not in READERS])
def test_other_commands_are_left_to_typer(command: str) -> None:
    assert lean.parse([command, "x"]) is None


READ = [
    pytest.param(["show", "an-id", "--json"], Request("show", ("an-id",), json=True), id="an entry"),
    pytest.param(["list", "--plain", "--corpus", "a"], Request("list", plain=True, corpus=("a",)), id="all entries"),
    pytest.param(
        ["search", "two", "words", "-n", "3"], Request("search", ("two", "words"), limit=3), id="a search with a number"
    ),
    pytest.param(["search", "-n5", "x"], Request("search", ("x",), limit=5), id="a number attached to its flag"),
    pytest.param(
        ["reply", "an-id", "--group", "--lang", "en"], Request("reply", ("an-id",), group=True, lang="en"), id="a reply"
    ),
    pytest.param(["show", "--", "-id"], Request("show", ("-id",)), id="an id behind two dashes"),
    pytest.param(["--corpus", "a", "show", "x"], Request("show", ("x",), corpus=("a",)), id="an option before the command"),
    pytest.param(
        ["--lang=en", "-n", "3", "search", "x"], Request("search", ("x",), lang="en", limit=3), id="options before search"
    ),
]
OTHERS = [
    pytest.param(["completion", "bash"], Request("completion", ("bash",)), id="completion"),
    pytest.param(["help", "show"], Request("help", ("show",)), id="help"),
    pytest.param(["--csv", "scan", "x", "--lang", "de"], Request("scan", ("x",), csv=True, lang="de"), id="options around scan"),
]


@pytest.mark.parametrize(("args", "request_"), READ)
def test_both_parsers_understand_the_commands_that_read(args: list[str], request_: Request, asked: list[Request]) -> None:
    assert lean.parse(args) == request_
    app.run(args)
    assert asked == [request_]


@pytest.mark.parametrize(("args", "request_"), OTHERS)
def test_commands_of_typer(args: list[str], request_: Request, asked: list[Request]) -> None:
    app.run(args)
    assert asked == [request_]


@pytest.mark.parametrize(
    ("args", "ordered"),
    [
        pytest.param(
            ["corpus", "--lang", "en", "stats", "own"], ["corpus", "stats", "--lang", "en", "own"], id="before the verb"
        ),
        pytest.param(["--lang", "en", "corpus", "status"], ["corpus", "status", "--lang", "en"], id="before corpus"),
        pytest.param(
            ["--to", "own.yaml", "corpus", "add"], ["corpus", "add", "--to", "own.yaml"], id="an option of the verb alone"
        ),
        pytest.param(["corpus", "--json", "stats"], ["corpus", "stats", "--json"], id="before a verb with nothing behind it"),
        pytest.param(["corpus", "--lang", "en"], ["corpus", "--lang", "en"], id="no verb at all"),
    ],
)
def test_options_may_stand_before_a_verb(args: list[str], ordered: list[str]) -> None:
    assert list(app.put_in_order(args)) == ordered


def test_the_table_fills_the_request() -> None:
    assert {option.name for option in OPTIONS} == set(Request._fields) - {"command", "words"}
    assert len({flag for option in OPTIONS for flag in option.flags}) == sum(len(option.flags) for option in OPTIONS)
    for option in OPTIONS:
        empty = {"flag": False, "value": None, "number": None, "many": ()}[option.kind]
        assert getattr(Request(), option.name) == empty
        assert bool(option.metavar) == (option.kind != "flag")


@pytest.mark.parametrize("flag", LOOKUP_FLAGS)
def test_every_flag_of_a_lookup_is_understood(flag: str) -> None:
    request = lean.parse([flag] if LOOKUP_FLAGS[flag].kind == "flag" else [flag, "value"])
    assert request is not None and request != Request()


@pytest.mark.parametrize(
    "request_",
    [
        Request(lang="fr"),
        Request(color="sometimes"),
        Request(json=True, plain=True),
        Request(jsonl=True, reply=True),
        Request(words=("x",), file="y"),
    ],
)
def test_contradictions_are_refused(request_: Request) -> None:
    with pytest.raises(InputError):
        refuse_contradictions(request_, "de")


@pytest.mark.parametrize(
    ("args", "said"),
    [
        pytest.param(["--jsno", "x"], ["--jsno", "--json?"], id="the nearest option"),
        pytest.param(["--verbos", "x"], ["--verbose?"], id="the nearest long option"),
        pytest.param(["-text"], ["-t", "rumorcheck -- -text"], id="how to check a text that begins with a dash"),
        pytest.param(["--limit", "3", "x"], ["--limit", "search"], id="where the option belongs"),
        pytest.param(["show", "--plain", "x"], ["--plain", "check, list, search"], id="where it belongs, seen from a command"),
        pytest.param(["--lang"], ["--lang", "Wert"], id="a value is missing"),
        pytest.param(["x", "--lang"], ["--lang", "Wert"], id="a value is missing behind the words"),
        pytest.param(["--image", "--lang", "de"], ["--image", "Wert"], id="a flag is not the value of another"),
        pytest.param(["list", "--corpus", "--json"], ["--corpus", "Wert"], id="nor with a command"),
        pytest.param(["--to", "x", "WhatsApp"], ["--to", "corpus add"], id="where an option of a verb belongs"),
        pytest.param(["--json=1"], ["--json", "keinen Wert"], id="a value too many"),
        pytest.param(["search", "x", "--limit", "many"], ["--limit", "ganze Zahl"], id="not a number"),
        pytest.param(
            ["--lang", "en", "--jsno"], ["There is no option --jsno", "--json?"], id="errors speak the language asked for"
        ),
    ],
)
def test_errors_say_what_to_do(args: Sequence[str], said: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LANG", "LC_ALL", "LC_MESSAGES", "LANGUAGE", "RUMORCHECK_LANG"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(InputError) as error:
        app.run(args)
    assert not [part for part in said if part not in str(error.value)]
