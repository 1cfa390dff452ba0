"""A strict reader for the YAML that people edit: text in, nodes with line and column out. Owns PyYAML; reads files, writes none.

It builds on parser events alone and never on YAML's own types: every scalar stays text until a schema says what it is.
What makes YAML surprising (anchors, tags, several documents, duplicate keys, tabs) is refused with its place and a remedy.
"""

import os
import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any, Literal, NamedTuple

import yaml

from rumorcheck.errors import CorpusError

Severity = Literal["error", "warning"]

LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""libyaml where it is present; PyYAML's own parser gives the same events ten times slower."""


class Limits(NamedTuple):
    """How much a file may ask of the machine. `size` is in bytes, `scalar` in characters, the others are counts."""

    size: int = 64 * 1024 * 1024
    depth: int = 32
    scalar: int = 20_000
    nodes: int = 2_000_000
    problems: int = 1_000


LIMITS = Limits()


class Problem(NamedTuple):
    """One finding in a file. Line and column count from 1, the column in code points; `code` is a stable key of the rule."""

    file: str
    line: int
    col: int
    severity: Severity
    text: str
    code: str

    def __str__(self) -> str:
        mark = "" if self.severity == "error" else "warning: "
        return f"{self.file}:{self.line}:{self.col}: {mark}{self.text}"


class Scalar(NamedTuple):
    """A text as written; `quoted` is false where YAML itself would have guessed a type from the looks of it."""

    text: str
    quoted: bool
    line: int
    col: int


class List(NamedTuple):
    """A sequence of nodes."""

    items: tuple["Node", ...]
    line: int
    col: int


class Entry(NamedTuple):
    """A key of a mapping, with its own place, and what it holds."""

    key: Scalar
    value: "Node"


class Map(NamedTuple):
    """A mapping with text keys, in the order of the file."""

    entries: dict[str, Entry]
    line: int
    col: int


class Broken(NamedTuple):
    """Stands where a problem was reported already, so that nobody reports it again."""

    line: int
    col: int


Node = Scalar | List | Map | Broken


class Document(NamedTuple):
    """What could be read of a file, and all that was wrong with it. `root` is None where reading had to stop."""

    root: Node | None
    problems: tuple[Problem, ...]


def read_file(path: str | os.PathLike[str], limits: Limits = LIMITS) -> bytes:
    """The bytes of a file, never more than the limit in memory.

    Raises CorpusError where it is not there, cannot be read, or is larger than `limits.size` bytes.
    """
    name = quote(os.fspath(path), 4_096)[1:-1]
    try:
        with open(path, "rb") as file:
            # A pipe or device reports size 0, so what is read is bounded as well.
            if (size := os.fstat(file.fileno()).st_size) > limits.size:
                raise CorpusError(str(_too_large(name, f"{size:,} bytes", limits)))
            data = file.read(limits.size + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise CorpusError(f"{name}: cannot be read ({reason}): check the path and the permissions") from error
    if len(data) > limits.size:
        raise CorpusError(str(_too_large(name, f"more than {limits.size:,} bytes", limits)))
    return data


def read_yaml(data: str | bytes, name: str, limits: Limits = LIMITS) -> Document:
    """The nodes of one YAML document, with every problem that can be told; raises nothing for bad content.

    `name` stands before each problem. A syntax error, an indentation by tab or a broken limit ends the reading.
    """
    if len(data) > limits.size:
        return Document(None, (_too_large(name, f"{len(data):,} bytes", limits),))
    text, problems = _decode(data, name)
    if not problems:
        text, problems, go_on = _check_characters(text, name)
        problems += _check_directives(text, name)
        if go_on and not any(problem.code == "directive" for problem in problems):
            builder = _Builder(name, limits, problems)
            builder.run(text)
            return Document(builder.root, tuple(problems))
    return Document(None, tuple(problems))


def quote(text: str, most: int = 60) -> str:
    """`text` in double quotes for an error message: at most `most` characters, nothing in it that a terminal would act on."""
    short = text if len(text) <= most else text[: most - 1] + "…"
    return '"' + "".join(char if char.isprintable() else ascii(char)[1:-1] for char in short) + '"'


LOOKS = (
    ("nothing (null)", re.compile(r"~?|null", re.IGNORECASE)),
    ("true or false", re.compile(r"y|yes|no?|true|false|on|off", re.IGNORECASE)),
    ("a number", re.compile(r"[-+]?(?:0x[0-9a-f_]+|0b[01_]+|0o[0-7_]+|[0-9][0-9_]*)", re.IGNORECASE)),
    ("a number", re.compile(r"[-+]?(?:[0-9][0-9_]*(?:\.[0-9_]*)?|\.[0-9][0-9_]*)(?:e[-+]?[0-9]+)?", re.IGNORECASE)),
    ("a number", re.compile(r"[-+]?\.inf|\.nan", re.IGNORECASE)),
    ("a time", re.compile(r"[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?")),
    ("a date", re.compile(r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt\s].*)?")),
    ("an instruction of YAML", re.compile(r"<<|=")),
)


@lru_cache(maxsize=1024)
def looks_like(text: str) -> str:
    """What some YAML reader would take an unquoted `text` for (`"a number"`), or `""` if it can only be text."""
    return next((kind for kind, shape in LOOKS if shape.fullmatch(text)), "")


def _too_large(name: str, size: str, limits: Limits) -> Problem:
    text = f"{size} is over the limit of {limits.size:,} bytes: split the file into several corpora"
    return Problem(name, 1, 1, "error", text, "size")


BOMS = (
    (b"\xff\xfe\x00\x00", "UTF-32"), (b"\x00\x00\xfe\xff", "UTF-32"),  # first: UTF-32 begins like UTF-16
    (b"\xff\xfe", "UTF-16"), (b"\xfe\xff", "UTF-16"),
)  # fmt: skip


def _decode(data: str | bytes, name: str) -> tuple[str, list[Problem]]:
    """The text with plain line ends and without a UTF-8 mark; later steps count lines by `\\n` alone."""
    if isinstance(data, bytes):
        for mark, encoding in BOMS:
            if data.startswith(mark):
                return "", [Problem(name, 1, 1, "error", f"the file is {encoding}: save it as UTF-8", "encoding")]
        try:
            return _plain_ends(data.decode("utf-8")), []
        except UnicodeDecodeError as error:
            line, col = _position(_plain_ends(data[: error.start].decode("utf-8")), None)
            text = f"byte 0x{data[error.start]:02x} is not UTF-8: save the file as UTF-8"
            return "", [Problem(name, line, col, "error", text, "encoding")]
    return _plain_ends(data), []


def _plain_ends(text: str) -> str:
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def _position(text: str, offset: int | None) -> tuple[int, int]:
    before = text[:offset]
    return before.count("\n") + 1, len(before) - before.rfind("\n")


TAB = re.compile(r"\t")
# U+2028, U+2029 and U+0085 end a line for libyaml but for no editor: with them, no line number would be right.
UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
INDENT_TAB = re.compile(r"^ *\t", re.MULTILINE)


def _check_characters(text: str, name: str) -> tuple[str, list[Problem], bool]:
    """The text with stand-ins for what may not be in it, one problem per kind, and whether its structure can still be read."""
    if not text.strip():
        return text, [Problem(name, 1, 1, "error", 'the file is empty: begin it with "schema: 1"', "empty")], False
    problems = []
    for shape, code in ((TAB, "tab"), (UNSEEN, "character")):
        if first := shape.search(text):
            more = " (and more)" if shape.search(text, first.end()) else ""
            what, remedy = _describe_character(first[0])
            problems.append(Problem(name, *_position(text, first.start()), "error", f"{what}{more}: {remedy}", code))
    go_on = not INDENT_TAB.search(text) and "\0" not in text
    return UNSEEN.sub("_", TAB.sub(" ", text)), problems, go_on


def _describe_character(char: str) -> tuple[str, str]:
    if char == "\t":
        return "a tab", "use spaces, in texts as in the indentation"
    if char == "\0":
        return "a NUL character", "the file is binary or UTF-16, save it as UTF-8"
    return f"the invisible character U+{ord(char):04X}", "remove it"


def _check_directives(content: str, name: str) -> list[Problem]:
    """PyYAML's two parsers disagree about unknown directives, so they are found before either sees them."""
    for number, line in enumerate(content.split("\n", 200), 1):
        if line.startswith("%") and not line.startswith("%YAML "):
            text = f"the directive {quote(line)} is not allowed: remove the line"
            return [Problem(name, number, 1, "error", text, "directive")]
        if line.strip() and not line.startswith(("#", "%")):
            break
    return []


ADVICE = (
    ("mapping values are not allowed", "a colon with a space after it stands in an unquoted text, or a line is indented too far"),
    ("quoted scalar", "the quotation mark that opens here is never closed"),
    ("cannot start any token", "put a text that begins with @, %, ` or * in double quotes"),
    ("escape", "in double quotes a backslash is written twice"),
    ("simple key", "a key needs a colon and a space after it, a text needs double quotes"),
    ("node content", "a value is missing here, or there is a bracket too many"),
    ("incompatible", "write %YAML 1.2 or remove the line"),
    ("flow", "close every [ and {, and put commas between the items"),
    ("expected key", "a quotation mark inside a text ends it, or this line is indented differently from its neighbours"),
    ("block", "indent this line like its neighbours"),
)


def _explain(error: yaml.YAMLError) -> tuple[int, int, str]:
    """Line, column and words for a syntax error of either parser."""
    what = str(getattr(error, "problem", None) or error).split("\n")[0]
    context = str(getattr(error, "context", None) or "")
    mark = getattr(error, "problem_mark", None)
    if "quoted scalar" in context and "end of stream" in what:  # the end of the file says nothing; where it opened does
        mark = getattr(error, "context_mark", None) or mark
    advice = next((words for key, words in ADVICE if key in what), "") or next(
        (words for key, words in ADVICE if key in context), "check quotation marks and indentation"
    )
    line, col = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    return line, col, f"not valid YAML ({what}): {advice}"


class _Frame:
    """A list or mapping that is still open."""

    __slots__ = ("col", "entries", "items", "key", "line")

    def __init__(self, line: int, col: int, is_map: bool) -> None:
        self.line, self.col = line, col
        self.items: list[Node] = []
        self.entries: dict[str, Entry] | None = {} if is_map else None
        self.key: Node | None = None

    def close(self) -> Node:
        if self.entries is None:
            return List(tuple(self.items), self.line, self.col)
        return Map(self.entries, self.line, self.col)


class _Stop(Exception):
    """Reading on would help nobody: a limit is broken or the rest is not ours."""


class _Builder:
    """Turns events into nodes with a stack of its own: the depth of a file never becomes depth of calls."""

    def __init__(self, name: str, limits: Limits, problems: list[Problem]) -> None:
        self.name, self.limits, self.problems = name, limits, problems
        self.root: Node | None = None
        self.stack: list[_Frame] = []
        self.nodes = 0
        self.documents = 0

    def run(self, text: str) -> None:
        try:
            self._read(yaml.parse(text, Loader=LOADER))
        except _Stop:
            self.root = None
        except yaml.YAMLError as error:
            self.root = None
            line, col, words = _explain(error)
            if "nesting depth" in words:  # newer parsers count brackets themselves, before the first event
                words, code = self._too_deep(), "depth"
            else:
                code = "syntax"
            self.problems.append(Problem(self.name, line, col, "error", words, code))
        else:
            if self.root is None and not self.problems:
                self._report(1, 1, "empty", 'the file holds only comments: begin it with "schema: 1"')

    def _too_deep(self) -> str:
        return f"lists and mappings are nested deeper than {self.limits.depth} levels: no field needs that"

    def _report(self, line: int, col: int, code: str, text: str, stop: bool = False) -> None:
        self.problems.append(Problem(self.name, line, col, "error", text, code))
        if stop or len(self.problems) >= self.limits.problems:
            raise _Stop

    def _read(self, events: Iterable[Any]) -> None:
        for event in events:
            line, col = event.start_mark.line + 1, event.start_mark.column + 1
            if isinstance(event, yaml.NodeEvent):
                self._check_node(event, line, col)
            if isinstance(event, yaml.ScalarEvent):
                self._add(self._scalar(event, line, col))
            elif isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
                self._open(isinstance(event, yaml.MappingStartEvent), line, col)
            elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
                self._add(self.stack.pop().close())
            elif isinstance(event, yaml.AliasEvent):
                self._report(line, col, "alias", f"the alias {quote(f'*{event.anchor}')} is not allowed: write the value out")
                self._add(Broken(line, col))
            elif isinstance(event, yaml.DocumentStartEvent):
                self.documents += 1
                if self.documents > 1:
                    self._report(line, col, "documents", "a second document begins here: keep one and remove the ---", stop=True)

    def _check_node(self, event: Any, line: int, col: int) -> None:
        self.nodes += 1
        if self.nodes > self.limits.nodes:
            text = f"more than {self.limits.nodes:,} values: split the file into several corpora"
            self._report(line, col, "size", text, stop=True)
        if event.anchor and not isinstance(event, yaml.AliasEvent):
            self._report(line, col, "anchor", f"the anchor {quote(f'&{event.anchor}')} is not allowed: remove it")
        if getattr(event, "tag", None):
            self._report(line, col, "tag", f"the tag {quote(event.tag)} is not allowed: remove it")

    def _scalar(self, event: Any, line: int, col: int) -> Node:
        if len(event.value) > self.limits.scalar:
            size = f"{len(event.value):,} characters"
            self._report(line, col, "size", f"a text of {size} is over the limit of {self.limits.scalar:,}: shorten it")
            return Broken(line, col)
        return Scalar(event.value, bool(event.style), line, col)

    def _open(self, is_map: bool, line: int, col: int) -> None:
        if len(self.stack) >= self.limits.depth:
            self._report(line, col, "depth", self._too_deep(), stop=True)
        self.stack.append(_Frame(line, col, is_map))

    def _add(self, node: Node) -> None:
        if not self.stack:
            self.root = node
            return
        frame = self.stack[-1]
        if frame.entries is None:
            frame.items.append(node)
        elif frame.key is None:
            frame.key = self._check_key(node, frame.entries)
        else:
            if isinstance(frame.key, Scalar):
                frame.entries[frame.key.text] = Entry(frame.key, node)
            frame.key = None

    def _check_key(self, node: Node, entries: dict[str, Entry]) -> Node:
        """The key, or Broken where its value has to be dropped."""
        if isinstance(node, Scalar):
            kind = "" if node.quoted else looks_like(node.text)
            if kind:
                remedy = "write it in double quotes" if node.text else "write a key before the colon"
                self._report(node.line, node.col, "key", f"the key {quote(node.text)} without quotes reads as {kind}: {remedy}")
            elif node.text in entries:
                other = entries[node.text].key.line
                text = f"the key {quote(node.text)} stands here again, first in line {other}: keep one of them"
                self._report(node.line, node.col, "duplicate-key", text)
            else:
                return node
        elif not isinstance(node, Broken):
            self._report(node.line, node.col, "key", "a key is a list or a mapping: keys are plain words")
        return Broken(node.line, node.col)
