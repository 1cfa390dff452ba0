"""Light typesetting for a terminal: words wrapped to columns, a bar at the left, hanging labels, our own few colours.

Knows widths and escape codes and no stream. Whatever is put on a `Page` goes through `safe` there, so nothing gets past it.
A library for this would cost more than the whole lookup.
"""

from unicodedata import category, east_asian_width

from rumorcheck.render import View
from rumorcheck.render.safe import encodable, is_plain, one_line

NARROWEST, WIDEST = 20, 100
"""Columns. Below, hardly a word is left whole; above, lines are too long to read."""
RUN_IN = 60
"""Below this many columns a label runs into its text instead of standing in a column of its own."""
FLUSH = 30
"""Below this many columns what follows a label stands flush under it: two more columns keep many a word whole."""
COLUMN = 15
"""Columns kept for the label; a longer label pushes only its first line to the right."""

SGR = {
    "bold": "1",
    "dim": "2",
    "red": "31",
    "green": "32",
    "yellow": "33",
    "magenta": "35",
    "cyan": "36",
}
# Stands for a space at which a line must not break. Data cannot contain it: `safe` drops control characters.
_FIRM = "\x1f"


def cells(text: str) -> int:
    """Columns that `text` takes on a terminal: wide characters count two, marks none."""
    return len(text) if text.isascii() or is_plain(text) else sum(map(_cell, text))


def _cell(char: str) -> int:
    if char.isascii():
        return 1
    if category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if east_asian_width(char) in "WF" else 1


def wrap(text: str, width: int, first: int = 0) -> list[str]:
    """`text` broken at spaces into lines of at most `width` columns, the first of them shortened by `first`.

    A link is never broken, it must stay one to be clicked or copied; another word too long for a line is cut, behind a hyphen or
    slash if it has one. A dot between two items stands at the end of a line, never at its beginning.

    >>> wrap("aaa bb c", 6), wrap("aaa bb c", 6, first=3), wrap("aaaaaaaa", 3)
    (['aaa bb', 'c'], ['aaa', 'bb c'], ['aaa', 'aaa', 'aa'])
    """
    lines: list[str] = []
    line: list[str] = []
    room = width - first
    for word in text.split(" "):
        size = cells(word)
        while size > width and "://" not in word and _FIRM not in word:
            if line and room < 3:  # a space and a wide character
                lines.append(" ".join(line))
                line, room = [], width
            piece = _clip(word, room - bool(line))
            line.append(piece)
            lines.append(" ".join(line))
            word = word[len(piece) :]
            line, room, size = [], width, cells(word)
        if (line and size + 1 > room) or (not line and size > room and first and not lines):
            lines.append(" ".join(line))
            line, room = [], width
        room -= size + bool(line)
        line.append(word)
    lines.append(" ".join(line))
    for number, text in enumerate(lines[1:], 1):
        if text.startswith("· "):
            lines[number] = text[2:]
            if cells(lines[number - 1]) + 2 <= width - (first if number == 1 else 0):
                lines[number - 1] += " ·"
    return lines


def fold(text: str, width: int) -> str:
    """Each line of `text` wrapped to `width` columns; a command at the end of a line stays whole, to be copied.

    >>> print(fold("Did you mean the command? Then: rumorcheck show an-id", 40))
    Did you mean the command? Then:
    rumorcheck show an-id
    """
    folded: list[str] = []
    for line in text.split("\n"):
        talk, colon, command = line.partition(": rumorcheck ")
        kept = (colon + command).replace(" ", _FIRM).replace(_FIRM, " ", 1)
        folded += wrap(talk + kept, max(width, NARROWEST))
    return "\n".join(folded).replace(_FIRM, " ")


def _clip(word: str, width: int) -> str:
    """The longest beginning of `word` that fits `width` columns, one character at least; up to its last joint if it has one.

    >>> _clip("Bank-Mitarbeiterin", 8), _clip("Mitarbeiterin", 8)
    ('Bank-', 'Mitarbei')
    """
    used = 0
    for position, char in enumerate(word):
        used += _cell(char)
        if used > width and position:
            joint = max(word.rfind(sign, 2, position) for sign in "-/|–")
            return word[: joint + 1] if joint > 0 else word[:position]
    return word


def shorten(text: str, limit: int) -> str:
    """`text` with its middle left out where it is longer than `limit` characters.

    >>> shorten("one two three four five six", 16)
    'one two … six'
    """
    if len(text) <= limit:
        return text
    head, tail = text[: limit * 2 // 3], text[-(limit // 3 - 1) :]
    if " " in head:
        head = head.rpartition(" ")[0]
    if " " in tail:
        tail = tail.partition(" ")[2]
    return f"{head} … {tail}"


class Page:
    """A text growing line by line. `bar` and `tone` hold for the lines that follow; an empty bar sets them flush left."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.width = min(max(view.width, NARROWEST), WIDEST)
        self.bar = ""
        self.tone = ""
        self._lines: list[str] = []

    @property
    def narrow(self) -> bool:
        """Whether labels run into their texts."""
        return self.width < RUN_IN

    def text(self) -> str:
        """The whole page, each line ended by a newline."""
        return "".join(line + "\n" for line in self._lines)

    def blank(self) -> None:
        """A line with nothing but the bar."""
        self._put("")

    def gap(self) -> None:
        """A line without the bar between two blocks; none at the top."""
        if self._lines:
            self._lines.append("")

    def title(self, label: str, text: str, right: str = "", boxed: bool = False) -> None:
        """`label   text          right` on one line where it fits, else the text below. `boxed` shows the label inverted."""
        label, text, right = map(self._clean, (label, text, right))
        boxed = boxed and self.view.colour and bool(self.bar)
        used = cells(label) + (3 if text else 0)
        if used + cells(text) + bool(right) * (2 + cells(right)) <= self._room:
            head = self._boxed(label) + "  " if boxed else self._painted(label, "bold") + "   "
            self._put(head + self._painted(text, "bold"), right, used + cells(text), boxed)
            return
        fits = cells(label) + bool(right) * (2 + cells(right)) <= self._room
        if cells(label) > self._room:
            self.paragraph(label, "bold")
        else:
            head = self._boxed(label) if boxed else self._painted(label, "bold")
            self._put(head, right if fits else "", cells(label) + boxed, boxed)
        for line in wrap(right, self._room) if right and not fits else ():
            self._put(line)
        for line in wrap(text, self._room):
            self._put(self._painted(line, "bold"))

    def paragraph(self, text: str, style: str = "", keep: str = "") -> None:
        """Running text. `keep` is a part of it whose words stay on one line."""
        for line in wrap(self._clean(text, keep), self._room):
            self._put(self._painted(line, style))

    def row(self, label: str, text: str, right: str = "", keep: str = "", column: int = COLUMN) -> None:
        """`text` hanging beside its label; `right` flush with the right edge of the first line with room for it, or below."""
        label, text, right = self._clean(label), self._clean(text, keep), self._clean(right)
        size = cells(label)
        if self.narrow:
            indent = 2 if self.width >= FLUSH else 0
            head = f"{label.removesuffix(':')}: " if label else " " * indent
            if size + 1 > self._room - indent:  # no room for the label alone: it takes lines of its own
                for line in wrap(head.rstrip(" "), self._room):
                    self._put(self._painted(line, "bold"))
                head = " " * indent
        else:
            head, indent = label + " " * (column - size if size + 1 < column else 3), column
        first = cells(head)
        for number, line in enumerate(wrap(text, self._room - indent, first - indent)):
            used = cells(line) + (indent if number else first)
            fits = used + 2 + cells(right) <= self._room
            self._put((" " * indent if number else self._painted(head, "bold")) + line, right if fits else "", used)
            right = "" if fits else right
        for line in wrap(right, self._room) if right and cells(right) > self._room else [right] if right else ():
            self._put("", line)

    @property
    def _room(self) -> int:
        return self.width - (cells(self.bar) + 1 if self.bar else 0)

    def _clean(self, text: str, keep: str = "") -> str:
        text = one_line(text)
        if keep:
            keep = one_line(keep)
            text = text.replace(keep, keep.replace(" ", _FIRM))
        return encodable(text, self.view.encoding)

    def _put(self, text: str, right: str = "", used: int = 0, boxed: bool = False) -> None:
        """One finished line; `used` tells the columns of `text`, which may be painted."""
        if right:
            text += " " * (self._room - used - cells(right)) + right
        bar = encodable(self.bar, self.view.encoding)
        line = self._painted(bar, self.tone) + ("" if boxed else " ") + text if bar else text
        self._lines.append(line.replace(_FIRM, " ").rstrip(" "))

    def _painted(self, text: str, style: str) -> str:
        code = SGR.get(style)
        return f"\x1b[{code}m{text}\x1b[0m" if code and self.view.colour and text.strip() else text

    def _boxed(self, label: str) -> str:
        """An inverted label. Its margins take the column after the bar and one after the label, so both looks measure the same."""
        return f"\x1b[7;1;{SGR.get(self.tone, '39')}m {label} \x1b[0m"
