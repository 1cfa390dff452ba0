"""Finds the claims that speak of some words, for `rumorcheck search`. Reads an open corpus; touches nothing else.

Folding every text of a corpus as a message is folded would cost a hundred times the answer. So the words are folded, once, and
turned into patterns that allow what the folding levels: capitals, accents, umlaut spellings, doubled letters. A coarse look at the
bytes of what is searched leaves a few claims, only those are decoded, and only those that are shown are unpacked.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from rumorcheck.corpus.record import unpack_said
from rumorcheck.models import Claim
from rumorcheck.text.normalize import normalize

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rumorcheck.corpus import Corpus

LOOKS: dict[str, str] = {
    "a": "aàáâãäåāăąæ", "c": "cçćĉċč", "d": "dďđð", "e": "eèéêëēĕėęě", "g": "gĝğġģ", "h": "hĥħ", "i": "iìíîïĩīĭįı", "j": "jĵ",
    "k": "kķ", "l": "lĺļľŀł", "n": "nñńņňŉ", "o": "oòóôõöøōŏőœ", "r": "rŕŗř", "s": "sśŝşšșß", "t": "tţťŧțþ", "u": "uùúûüũūŭůűų",
    "w": "wŵ", "y": "yýÿŷ", "z": "zźżž",
}  # fmt: skip
"""Letters with their accented forms."""
DIGITS = {"a": "4", "e": "3", "i": "1", "o": "0", "s": "5", "t": "7"}
"""Digits that are folded to the letters they look like within a word: `Q33NY` is looked for as `qeeny`."""
UMLAUTS = "aou"
"""Behind these an e may stand for the two dots."""

JOINTS = "['’\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670]*"
"""What may stand between two letters of a word: marks, and an apostrophe."""

ACCENTED = (*range(0xC3, 0xCA), 0xE1)
"""First bytes, in UTF-8, of the Latin letters with an accent."""
JOINING = (0xC2, 0xCC, 0xCD, 0xE2, *b"'.,")
"""What a mark or a sign begins with that may stand within a word, as JOINTS and the points in numbers do, or beside one."""
OTHER = 0x80


def _coarse(byte: int) -> int:
    """How the coarse look sees a byte: `*` for a letter with an accent, `^` for what may join, `#` for other scripts, a space between words."""
    if byte in ACCENTED:
        return ord("*")
    if byte in JOINING:
        return ord("^")
    if byte >= OTHER:
        return ord("#")
    return ord(chr(byte).lower()) if chr(byte).isalnum() or byte == ord("_") else ord(" ")


COARSE = bytes(map(_coarse, range(256)))
"""For `bytes.translate`."""
SKIPPED = bytes(range(OTHER, 0xC0))
"""Bytes within a character, left out of the coarse look."""


def find_words(corpus: Corpus, words: str, limit: int) -> list[Claim]:
    """At most `limit` claims of `corpus` in which each of `words` begins a word; those with the words in their title first."""
    wanted = normalize(words).words
    if not wanted or any(len(want) < min(3, len(raw)) for want, raw in zip(wanted, words.split(), strict=False)):
        return []  # repeated letters fold to one, which begins almost every entry
    begins = [re.compile(rf"(?<!\w){pattern(want)}") for want in wanted]
    whole = [re.compile(rf"(?<!\w){pattern(want)}(?!\w)") for want in wanted]
    plain = "".join(wanted).isascii()
    scored = []
    for number in candidates(corpus, wanted):
        titles, others = unpack_said(corpus.index.said(number))
        title, rest = fold(" ".join(titles), plain), fold(" ".join(others), plain)
        if all(begin.search(title) or begin.search(rest) for begin in begins):
            exact = sum(bool(one.search(title)) for one in whole)
            scored.append((-exact, -sum(bool(begin.search(title)) for begin in begins), number))
    return [corpus.claim(number) for *_, number in sorted(scored)[:limit]]


def fold(text: str, plain: bool) -> str:
    """`text` in small letters; unless only `plain` Latin words are looked for, its marks apart from their letters."""
    return text.casefold() if plain else unicodedata.normalize("NFKD", text.casefold())


def pattern(want: str) -> str:
    """A regular expression for one folded word in text as `fold` leaves it.

    >>> [bool(re.fullmatch(pattern(want), text)) for want, text in (("blaus", "blaues"), ("fur", "fuer"), ("ol", "öl"), ("1000", "1.000"))]
    [True, True, True, True]
    """
    parts = []
    for char in want if want.isascii() else unicodedata.normalize("NFKD", want):
        looks = LOOKS.get(char)
        if char.isdigit():
            parts.append(f"{char}[.,]?")
        else:
            parts.append(
                (f"[{looks}{DIGITS.get(char, '')}]+" if looks else f"{re.escape(char)}+") + ("e?" if char in UMLAUTS else "")
            )
    return JOINTS.join(parts)


def candidates(corpus: Corpus, wanted: Sequence[str]) -> Sequence[int]:
    """The numbers of claims that may have all the words: none that has them is left out."""
    coarse = [coarse_patterns(want) for want in wanted if want.isascii() and want.isalnum()]
    if not coarse:
        return range(corpus.index.size)
    found = []
    for number in range(corpus.index.size):
        text = corpus.index.said(number).translate(COARSE, SKIPPED)
        if all(any(one.search(text) for one in patterns) for patterns in coarse):
            found.append(number)
    return found


def coarse_patterns(want: str) -> list[re.Pattern[bytes]]:
    """What finds a folded word in the coarse look, one for each sign it may begin with: a pattern that begins with a letter is looked
    for much faster than one that begins with a choice.

    >>> [[bool(one.search(text)) for one in coarse_patterns("uhr")] for text in (b"die uhr", b"die kuhr", b"die *h^re", b"ur")]
    [[True, False], [False, False], [False, True], [False, False]]
    """
    first, *rest = (_coarse_letter(char) for char in want.replace("ss", "s"))  # a sharp s is one letter here
    more = "".join(rf"\^*{class_}+{tail}" for class_, tail in rest)
    signs = want[0] + ("*" if want[0] in LOOKS else "")
    behind = r"(?<![a-z0-9_]%s)"
    return [re.compile(f"{re.escape(sign)}{behind % re.escape(sign)}{first[0]}*{first[1]}{more}".encode()) for sign in signs]


def _coarse_letter(char: str) -> tuple[str, str]:
    """What one letter may look like, and what may stand behind it."""
    if char.isdigit():
        return char, r"\^?"
    return f"[{char}*{DIGITS.get(char, '')}]" if char in LOOKS else char, "e?" if char in UMLAUTS else ""
