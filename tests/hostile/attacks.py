"""What is thrown at the program: hostile strings, bytes and files as tables, and seeded draws made of them. Touches nothing."""

import re
from collections.abc import Iterator, Sequence
from random import Random
from unicodedata import category

KNOWN = "WhatsApp wird kostenpflichtig"
"""A message that the shipped corpus knows: what is hostile hides in it, before it and behind it."""

STRINGS: dict[str, str] = {
    "colour": "\x1b[31mred\x1b[0m",
    "clear screen": "\x1b[2J\x1b[H\x1bc",
    "clipboard": "\x1b]52;c;cm0gLXJm\x07",
    "title": "\x1b]0;owned\x1b\\",
    "hyperlink": "\x1b]8;;https://evil.example\x1b\\click\x1b]8;;\x1b\\",
    "device report": "\x1b[6n\x1b[c\x1bP$q\x1b\\",
    "sixel": "\x1bPq#0;2;0;0;0~~@@\x1b\\",
    "never ended": "\x1b]52;c;",
    "one-byte CSI": "\x9b31m\x9d0;x\x9c\x90q\x9c",
    "NUL and bells": "a\x00b\x07c\x08d\x7f",
    "carriage return": "WAHR\rFALSCH\r\nx",
    "tabs and feeds": "a\tb\vc\fd\x1ce\x85f\u2028g\u2029h",
    "bidi": "\u202eelbatkcart\u202c \u2066x\u2069 \u200f\u061c",
    "zero width": "a\u200bb\u200cc\u200dd\ufeffe\u2060f\u00adg\u034fh\u180ei",
    "tags": "".join(chr(0xE0000 + ord(char)) for char in "hidden") + "\U000e007f",
    "variation selectors": "a\ufe0fb\U000e0100c",
    "zalgo": "Z" + "\u0301\u0336\u0489" * 40 + "o",
    "lone surrogates": "\ud83d x \udc80 \udfff",
    "non-characters": "\ufffe\uffff\U0010ffff\ufdd0",
    "private use": "\ue000\U000f0000",
    "rich markup": "[red]x[/b] [/] [link=file:///etc/passwd]y[/link] :smile:",
    "formats": "%s %n {0} {message!r} $(id) `id` ${HOME} \\x1b \\u202e",
    "html": "<script>alert(1)</script><img src=x onerror=alert(1)>&lt;\"'",
    "formula": '=HYPERLINK("http://evil.example","x")',
    "formula behind a tab": "\t=cmd|' /C calc'!A0",
    "json": '"}, {"state": "known", "x": NaN, "y": 1e999, "\\ud800": [[[[',
    "quotes": "\"\"''„“”‚‘’»«`´",
    "only marks": "\u0301\u0302\u0303",
    "only invisible": "\u200b\u200b\ufeff",
    "only dashes": "--- -- - —",
    "digits": "9" * 5000,
    "one long word": "a" * 20_000,
    "emoji": "👨‍👩‍👧‍👦🏳️‍🌈🇩🇪" * 50,
    "brackets": "[" * 3000 + "]" * 3000,
    "every C0": "".join(map(chr, range(32))),
    "every C1": "".join(map(chr, range(127, 160))),
    "links": "http://[::1/ https://a@b@c:99999/%zz www..de xn--a.xn-- mailto:",
    "cyrillic": "WhаtsАрр wіrd kоstеnрflісhtіg",
    "mathematical": "𝗪𝗵𝗮𝘁𝘀𝗔𝗽𝗽 𝘄𝗶𝗿𝗱 𝗸𝗼𝘀𝘁𝗲𝗻𝗽𝗳𝗹𝗶𝗰𝗵𝘁𝗶𝗴",
    "expands on folding": "ﷺ" * 200 + "ﬃ" * 200 + "㍿" * 200,
    "right to left": "مُحَمَّد \u202bשלום\u202c",
}  # fmt: skip

SGR = re.compile("\x1b\\[(?:0|1|2|31|32|33|35|36|7;1;(?:31|32|33|35|36|39))m")
"""Our own colours: the only escape sequences that may reach a terminal."""
BAR = re.compile("\x1b\\[(?:\\?25[lh]|[0-9]?[KA]|[0-9;]+m)|\r")
"""What the progress bar of `scan` and `batch` writes to standard error, where no message text comes near it."""


def leaks(shown: str, allowed: re.Pattern[str] = SGR) -> str:
    """The control, format and surrogate characters in `shown`, without newline, tab and the sequences allowed.

    This asks Unicode, not `rumorcheck.render.safe`: a gate is not tested by its own list.
    """
    rest = allowed.sub("", shown)
    if rest.isascii() and rest.replace("\n", "").replace("\t", "").isprintable():
        return ""
    return "".join(char for char in rest if char not in "\n\t" and category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp"))


def texts(count: int, seed: int = 1) -> Iterator[str]:
    """`count` hostile messages: each string alone, in a known message, then draws made of all of them."""
    pool = list(STRINGS.values())
    fixed = [*pool, *(f"{KNOWN} {text}" for text in pool), *(f"{text}{KNOWN}" for text in pool), *map(_sprinkled, pool)]
    yield from fixed[:count]
    draw = Random(seed)
    for _ in range(count - len(fixed)):
        parts = [_piece(draw, pool) for _ in range(draw.randint(1, 8))]
        parts.insert(draw.randrange(len(parts) + 1), KNOWN if draw.random() < 0.5 else "")
        yield draw.choice(("", " ", "\n")).join(parts)


def _sprinkled(text: str) -> str:
    """The known message with a short piece of `text` in the midst of every word."""
    return " ".join(word[:2] + text[:12] + word[2:] for word in KNOWN.split())


def _piece(draw: Random, pool: Sequence[str]) -> str:
    kind = draw.randrange(4)
    if kind == 0:
        return "".join(chr(draw.randrange(0x110000)) for _ in range(draw.randint(1, 20)))
    if kind == 1:
        return "".join(
            chr(draw.choice((draw.randrange(0x300), 0x2000 + draw.randrange(0x70)))) for _ in range(draw.randint(1, 40))
        )
    text = draw.choice(pool)
    start = draw.randrange(max(1, len(text)))
    return text[start : start + draw.randint(1, 60)]


ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "latin-1", "cp437")


def files(count: int, seed: int = 2) -> Iterator[bytes]:
    """`count` files that may be meant as a message: every string in every encoding, then the same damaged, then noise."""
    draw = Random(seed)
    made = [
        text.encode(code, "surrogatepass" if code.startswith("utf") else "replace") for text in texts(60) for code in ENCODINGS
    ]
    yield from made[:count]
    for number in range(count - len(made)):
        yield damaged(draw.choice(made), draw) if number % 4 else draw.randbytes(draw.randint(0, 400))


def damaged(data: bytes, draw: Random) -> bytes:
    """`data` with one to four wounds: bytes flipped, cut out, doubled, put in, or the end missing."""
    for _ in range(draw.randint(1, 4)):
        at = draw.randrange(len(data) + 1)
        end = min(len(data), at + draw.choice((1, 1, 2, 8, 64)))
        wound = draw.randrange(5)
        if wound == 0 and at < len(data):
            data = data[:at] + bytes([data[at] ^ 1 << draw.randrange(8)]) + data[at + 1 :]
        elif wound == 1:
            data = data[:at] + data[end:]
        elif wound == 2:
            data = data[:end] + data[at:]
        elif wound == 3:
            data = data[:at] + draw.choice(POISON) + data[at:]
        elif draw.random() < 0.3:
            data = data[:at]
    return data


POISON = (
    b"\x00", b"\xff", b"\xc3", b"\xed\xa0\x80", b"\x1b]52;c;x\x07", b"\xe2\x80\xae", b"\r", b"\n", b"\t", b'"', b"'", b"&a ", b"*a ",
    b"!!python/object ", b"<<: ", b"---\n", b"{", b"[", b"]", b"}", b": ", b"- ", b"#", b"|", b"9" * 4400, b"NaN", b"null", b"\xef\xbb\xbf",
    b"[" * 200, b"- " * 3000,
)  # fmt: skip
