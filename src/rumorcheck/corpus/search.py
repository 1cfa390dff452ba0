"""Finds the claims that speak of some words, for `rumorcheck search`. Reads an open corpus; touches nothing else.

Folding every text of a corpus as a message is folded would cost a hundred times the answer. So the words are folded, once, and
turned into patterns that allow what the folding levels: capitals, accents, umlaut spellings, doubled letters. A coarse look at the
packed records leaves a few claims, and only those are unpacked and read.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

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
UMLAUTS = "aou"
"""Behind these an e may stand for the two dots."""

JOINTS = "['’\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670]*"
"""What may stand between two letters of a word: marks, and an apostrophe."""

SAID = b"bdfghjklmpqrtvwxz0123456789"
"""What the coarse look keeps. Not c and n: with an accent they begin with the byte that all umlauts begin with."""
ACCENTED = range(0xC4, 0xCA)
"""First bytes, in UTF-8, of nearly all Latin letters with an accent."""
COARSE = bytes(42 if byte in ACCENTED else ord(chr(byte).lower()) if byte < 128 else byte for byte in range(256))
"""For `bytes.translate`: letters in small, and `*` for one with an accent."""
SKIPPED = bytes(byte for byte in range(256) if byte not in ACCENTED and bytes([byte]).lower() not in map(bytes, zip(SAID)))
"""Bytes left out of the coarse look: vowels, c, n, s, signs, spaces, all of other scripts."""
FEW = 2
"""Consonants from which on the coarse look is worth it."""


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
        claim = corpus.claim(number)
        title = fold(" ".join(f"{told.claim} {told.headline}" for told in claim.texts.values()), plain)
        rest = fold(" ".join((claim.id, *claim.topics, *(variant.text for variant in claim.variants))), plain)
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
            parts.append((f"[{looks}]+" if looks else f"{re.escape(char)}+") + ("e?" if char in UMLAUTS else ""))
    return JOINTS.join(parts)


def candidates(corpus: Corpus, wanted: Sequence[str]) -> Sequence[int]:
    """The numbers of claims that may have all the words: none that has them is left out."""
    told = [want.encode().translate(COARSE, SKIPPED) for want in wanted if want.isascii()]
    coarse = [(coarse_pattern(letters, b""), coarse_pattern(letters, b"*")) for letters in told if len(letters) >= FEW]
    if not coarse:
        return range(corpus.index.size)
    found = []
    for number in range(corpus.index.size):
        text = corpus.index.record(number).translate(COARSE, SKIPPED)
        star = b"*" in text
        if all(pair[star].search(text) for pair in coarse):
            found.append(number)
    return found


def coarse_pattern(letters: bytes, wild: bytes) -> re.Pattern[bytes]:
    """`letters` one after the other, each once or more; `wild` may stand for any. The first stands alone: it is looked for fastest."""
    first, *rest = (b"[%c%s]" % (letter, wild) if wild else b"%c" % letter for letter in letters)
    return re.compile(first + b"".join(letter + b"+" for letter in rest))
