"""The one gate between text that is not ours and a terminal. Knows Unicode; touches no stream.

Whatever a message or a corpus says passes through `safe` (or, in JSON, through an escape) before it is shown.
"""

from unicodedata import category, normalize

MARKS = 3
"""Marks one letter may carry. Living scripts need up to three; a heap of them is a costume that spills over other lines."""

SEQUENCE = 1000
"""Longest escape sequence taken out as a whole; of a longer one only the control characters go, so that no text is lost."""

# Letters and marks that show nothing at all; the format characters (bidi, zero-width, tags) are known by their category.
_BLANK = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u3164\uffa0")
_SPACING = frozenset("\t\v\f\r\x1c\x1d\x1e\x1f\x85\u2028\u2029")
# Our own numbers hold together by these two, so they stay.
_FIRM_SPACES = frozenset("\u00a0\u202f")

_USUAL = frozenset("„“”‚‘’»«‹›…–—•€→−")
"""Signs beyond the Latin letters that every other text has, each a column wide and no danger."""

_PLAINER = {
    "▌": "|", "│": "|", "┊": ":", "„": '"', "“": '"', "”": '"', "»": '"', "«": '"', "‚": "'", "‘": "'", "’": "'",
    "…": "...", "–": "-", "—": "-", "·": "-", "\u00a0": " ", "\u202f": " ", "\ufffd": "?",
    "ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss", "ẞ": "SS", "€": "EUR",
}  # fmt: skip


def is_hidden(char: str) -> bool:
    """Whether `char` must not reach a terminal as it is: control, format, invisible, or half of a surrogate pair.

    >>> [is_hidden(c) for c in ("a", "\\n", "\\x1b", "\\u202e", "\\u200b", "\\ufe0f", "é")]
    [False, True, True, True, True, True, False]
    """
    if char.isascii():
        return not char.isprintable()
    code = ord(char)
    return (
        category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp")
        or char in _BLANK
        or 0xFE00 <= code <= 0xFE0F
        or 0xE0100 <= code <= 0xE01EF
    )


def is_plain(text: str) -> bool:
    """Whether `text` is made of Latin letters and usual signs alone: nothing to take out, and a column for each character.

    >>> is_plain("„Größe“ – 5 €"), is_plain("a\\u0301"), is_plain("a\\n"), is_plain("水"), is_plain("a\\xa0b")
    (True, False, False, False, False)
    """
    return text.isprintable() and (text.isascii() or all(char < "\u0300" or char in _USUAL for char in set(text)))


def safe(text: str) -> str:
    """`text` without anything that could steer a terminal, hide in it or spill over its lines. Newlines stay.

    Escape sequences go as a whole, tabs and line separators become spaces, a lone surrogate becomes U+FFFD, and a letter keeps
    at most `MARKS` marks.

    >>> safe("a\\x1b[31mb\\u202ec\\td")
    'abc d'
    """
    if is_plain(text):
        return text
    if "\x1b" in text or any("\x80" <= char <= "\x9f" for char in text):
        text = _drop_sequences(text)
    kept: list[str] = []
    marks = 0
    for char in text:
        if category(char)[0] == "M":
            marks += 1
            if marks > MARKS or is_hidden(char):
                continue
        elif char == "\n":
            marks = 0
        elif char in _SPACING or (category(char) == "Zs" and char not in _FIRM_SPACES):
            marks, char = 0, " "
        elif category(char) == "Cs":
            char = "\ufffd"
        elif is_hidden(char):
            continue  # an invisible character between two marks does not start a new heap
        else:
            marks = 0
        kept.append(char)
    return "".join(kept)


def one_line(text: str) -> str:
    """`safe` text on one line, its runs of spaces squeezed.

    >>> one_line("  a\\n\\n b ")
    'a b'
    """
    return " ".join(part for part in safe(text).replace("\n", " ").split(" ") if part)


def encodable(text: str, encoding: str) -> str:
    """`text` with every sign that `encoding` lacks replaced by a plainer one, or by `?`.

    >>> encodable("▌ Gerücht – „so …“", "ascii")
    '| Geruecht - "so ..."'
    """
    if _fits(text, encoding):
        return text
    return "".join(char if _fits(char, encoding) else _plainer(char) for char in text)


def _drop_sequences(text: str) -> str:
    import re  # only where there is something to drop

    # No class may contain an introducer, or a row of introducers costs quadratic time.
    text = re.sub(rf"(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x80-\x9f]{{0,{SEQUENCE}}}(?:\x07|\x1b\\|\x9c)", "", text)
    return re.sub(r"(?:\x1b\[|\x9b)[0-?]{0,64}[ -/]{0,8}[@-~]|\x1b[ -/]{0,8}[0-Z\\^-~]", "", text)


def _fits(text: str, encoding: str) -> bool:
    try:
        text.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def _plainer(char: str) -> str:
    if char in _PLAINER:
        return _PLAINER[char]
    base = normalize("NFKD", char).encode("ascii", "ignore").decode("ascii")
    return base if base.isprintable() and base else "?"
