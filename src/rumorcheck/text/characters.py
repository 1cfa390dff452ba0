"""What one character folds to, as a lazily filled table. Knows Unicode and nothing else.

Folding is meant to make an edited copy look like its original, so it is generous: case, accents, compatibility forms
(full-width, mathematical bold, ligatures), small capitals and typographic quotes all fall together, and what cannot be seen is
dropped. It is only ever compared with text folded the same way and never shown.
"""

from unicodedata import category, digit, normalize

INVISIBLE = frozenset(
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180e\u200b\u200c\u200d\u2060\u2061\u2062\u2063\u2064\u3164\ufeff\uffa0"
)
BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")

# Letters that Unicode does not decompose, to the letters a German or English keyboard has for them.
_LETTERS = {
    "ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "a", "œ": "o", "ħ": "h", "ŋ": "n", "ĸ": "k", "ſ": "s",
    "ɡ": "g", "ɑ": "a", "ɩ": "i", "ƅ": "b", "ʋ": "v",
    # small capitals, used as a costume for plain letters
    "ᴀ": "a", "ʙ": "b", "ᴄ": "c", "ᴅ": "d", "ᴇ": "e", "ꜰ": "f", "ɢ": "g", "ʜ": "h", "ɪ": "i", "ᴊ": "j", "ᴋ": "k", "ʟ": "l", "ᴍ": "m",
    "ɴ": "n", "ᴏ": "o", "ᴘ": "p", "ꞯ": "q", "ʀ": "r", "ꜱ": "s", "ᴛ": "t", "ᴜ": "u", "ᴠ": "v", "ᴡ": "w", "ʏ": "y", "ᴢ": "z",
    # Arabic spellings that writers mix freely
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي", "ـ": "", "ی": "ي", "ک": "ك",
    "ё": "е", "і": "і",
}  # fmt: skip
_PUNCTUATION = {
    "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"', "‹": '"', "›": '"', "〝": '"', "〞": '"', "＂": '"',
    "‘": "'", "’": "'", "‚": "'", "‛": "'", "`": "'", "´": "'", "ʼ": "'", "′": "'", "＇": "'",
    "–": "–", "—": "–", "‐": "-", "‑": "-", "‒": "-", "−": "-", "…": ".", "。": ".", "、": ",", "،": ",", "؟": "?", "؛": ";", "।": ".",
    "¿": "?", "¡": "!", "_": " ", "\u2028": "\n", "\u2029": "\n", "\x85": "\n", "\r": "\n", "\v": "\n", "\f": "\n", "\t": " ",
}  # fmt: skip


def is_stacking_mark(char: str) -> bool:
    """Whether `char` is a mark that sits on another letter and may go without changing the word (accents, vowel points, zalgo).

    The vowel signs of Indic scripts and Thai are marks too, but they are letters to their readers, and stay.
    """
    code = ord(char)
    return (
        0x300 <= code <= 0x36F
        or 0x483 <= code <= 0x489
        or 0x591 <= code <= 0x5BD
        or 0x610 <= code <= 0x61A
        or 0x64B <= code <= 0x65F
        or code == 0x670
        or 0x6D6 <= code <= 0x6ED
        or 0x1AB0 <= code <= 0x1AFF
        or 0x1DC0 <= code <= 0x1DFF
        or 0x20D0 <= code <= 0x20FF
        or 0xFE00 <= code <= 0xFE0F
        or 0xFE20 <= code <= 0xFE2F
        or 0xE0000 <= code <= 0xE01EF
    )


def fold_character(char: str) -> str:
    """The folded form of one character: none, one or several characters.

    >>> [fold_character(c) for c in ("Ä", "ß", "𝗪", "ﬁ", "é", "\\u200b", "😱", "„")]
    ['a', 'ss', 'w', 'fi', 'e', '', ';', '"']
    """
    if char in _PUNCTUATION:
        return _PUNCTUATION[char]
    if char in INVISIBLE or char in BIDI or is_stacking_mark(char):
        return ""
    if "가" <= char <= "힣":  # decomposing Hangul would tear syllables into letters
        return char
    folded: list[str] = []
    for part in normalize("NFKD", char):
        if is_stacking_mark(part):
            continue
        for lower in part.casefold():
            folded.extend(_fold_lower(lower))
    return "".join(folded)


def _fold_lower(char: str) -> str:
    """The last step for a character that is already decomposed and casefolded."""
    if char in _LETTERS:
        return _LETTERS[char]
    if char in _PUNCTUATION:
        return _PUNCTUATION[char]
    if char in INVISIBLE or char in BIDI or is_stacking_mark(char):
        return ""
    kind = category(char)
    if kind == "Nd":
        return str(digit(char))
    if kind[0] in "LN" or kind in ("Mn", "Mc"):
        return char
    if kind == "So":
        return ";"  # an emoji ends a thought, like a semicolon
    if kind[0] in "CSZ" and char not in "\n+<=>|~^$€£¥%°§":
        return " "
    return char


class FoldTable(dict[int, str]):
    """A table for `str.translate` that learns each character when it is first met."""

    def __missing__(self, code: int) -> str:
        folded = fold_character(chr(code))
        self[code] = folded
        return folded


FOLD = FoldTable()

_REGIONAL = {chr(0x1F1E6 + i): chr(97 + i) for i in range(26)}
_SQUARED = {chr(base + i): chr(97 + i) for base in (0x1F130, 0x1F150, 0x1F170) for i in range(26)}
for _char, _letter in _SQUARED.items():
    FOLD[ord(_char)] = _letter
for _char in _REGIONAL:
    FOLD[ord(_char)] = ";"  # two of them are a flag, an emoji like any other

# Letters of other scripts that look like Latin ones (after folding), for words that mix scripts to hide from filters.
LOOK_ALIKES = str.maketrans(
    {
        "а": "a", "в": "b", "с": "c", "ԁ": "d", "е": "e", "ғ": "f", "һ": "h", "н": "h", "і": "i", "ј": "j", "к": "k", "ӏ": "l", "м": "m",
        "о": "o", "р": "p", "ԛ": "q", "г": "r", "ѕ": "s", "т": "t", "ц": "u", "ѵ": "v", "ԝ": "w", "х": "x", "у": "y", "ь": "b", "п": "n",
        "и": "u", "з": "3",
        "α": "a", "β": "b", "ϲ": "c", "ε": "e", "η": "n", "ι": "i", "κ": "k", "ν": "v", "ο": "o", "ρ": "p", "σ": "o", "τ": "t", "υ": "u",
        "χ": "x", "ω": "w", "γ": "y", "μ": "u", "ζ": "z",
        "օ": "o", "ո": "n", "ս": "u", "հ": "h", "զ": "q", "ց": "g", "ա": "w",
    }
)  # fmt: skip
