"""Text that went through a program which took its UTF-8 for Windows text: `fÃ¼r` is `für`. Pure functions; loaded only for such a text."""

import re

_CONTINUED = "\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
_SURELY = re.compile("[ÂÃÄÅÐÑØÙ][\x80-\xbf‚ƒ†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ€]|Ã[„–…]|â€|ðŸ")
"""Of these at least one must be there: `„ÖL“` and `à»` are written like that."""
MOJIBAKE = re.compile(f"[Â-ß][{_CONTINUED}\ufffd]|[à-ï](?:[{_CONTINUED}]{{2}}|€\ufffd)|ð[{_CONTINUED}]{{3}}")
"""A first byte of 2 or 3, and as many continuation bytes as it asks for; or the last of them lost."""
_LETTERS = frozenset("ÃÄÅÐÑØÙ")
"""First bytes of letters."""
_OTHER_SCRIPTS = frozenset("ÐÑÙ")
"""Those of Cyrillic and Arabic letters."""
LOST = {"Ñ": "с", "Ð": "А", "Ù": "ف", "Ã": "Í", "Å": "Ł", "Ä": "č", "â€": "”"}
"""The commonest character whose last byte is one of the five that Windows-1252 leaves out: some programs put U+FFFD for these."""
LOST_AT_END = {"Ñ": "я"}
"""The same where a word ends."""
LOST_AT_START = {"Ð": "Н"}
"""The same where one begins and goes on."""


def is_mojibake(text: str) -> bool:
    """Whether something in `text` can be nothing else."""
    return _SURELY.search(text) is not None


def decode(found: re.Match[str]) -> str:
    """What the bytes of a match of `MOJIBAKE` mean in UTF-8; what was found where they mean nothing. A lost byte is guessed.

    >>> MOJIBAKE.sub(decode, "fÃ¼r Ð’Ñ\\ufffd Ñ\\ufffdÑ‚Ð¾Ñ\\ufffd â€žSÃ¶ derâ€\\ufffd")
    'für Вя стоя „Sö der”'
    """
    text = found[0]
    if text[-1] == "\ufffd":
        return _guess(text[:-1], found)
    try:
        return b"".join(_as_byte(char) for char in text).decode()
    except UnicodeDecodeError:
        return text


def _guess(first: str, found: re.Match[str]) -> str:
    whole, start, stop = found.string, found.start(), found.end()
    before, after = whole[max(0, start - 2) : start], whole[stop : stop + 1]
    begins = before[:1] not in _LETTERS and not before[-1:].isalpha()
    if before[-1:].isalpha() and before[:1] not in _LETTERS and first in _OTHER_SCRIPTS:
        return found[0]  # a letter of one's own language, and something else that was lost
    goes_on = after.isalpha() and after not in "Ââð"  # these begin what is no letter
    told = (LOST_AT_START if begins else {}) if goes_on else LOST_AT_END
    return told.get(first) or LOST.get(first, found[0])


def _as_byte(char: str) -> bytes:
    """The byte that Windows-1252 shows as `char`; for the five it leaves out, Latin-1."""
    return bytes([ord(char)]) if ord(char) < 0x100 else char.encode("cp1252")
