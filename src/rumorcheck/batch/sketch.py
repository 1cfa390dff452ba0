"""A sketch of a message by which near copies find each other, without its text. Pure."""

import re
from zlib import crc32

WORDS = 64
"""Words from the beginning that are looked at; a chain letter's median is 50."""
VALUES = 6
"""Values of a sketch: the smallest hashes of its word triples."""
SHARED = 3
"""Values two near copies share at least."""

_WORDS = re.compile(r"\w+")


def sketch(message: str) -> str:
    """Up to `VALUES` numbers of 8 hexadecimal digits, ascending; empty where there is no word.

    The numbers are the smallest 32-bit hashes of three words in a row. Which words they were cannot be read off: the triples of a
    language outnumber the hashes by far, so that each stands for very many.

    >>> sketch("Bitte an alle weiterleiten, die ihr kennt!") == sketch("bitte an ALLE weiterleiten die ihr kennt")
    True
    """
    words = _WORDS.findall(message[: WORDS * 24].casefold())[:WORDS]
    codes = [crc32(word.encode("utf-8", "surrogatepass")) for word in words]
    if not codes:
        return ""
    codes += [0] * (3 - len(codes))
    mixed = {
        (a * 0x9E3779B1 ^ b * 0x85EBCA77 ^ c * 0xC2B2AE3D) & 0xFFFFFFFF
        for a, b, c in zip(codes, codes[1:], codes[2:], strict=False)
    }
    return "".join(f"{value:08x}" for value in sorted(mixed)[:VALUES])


def values_of(text: str) -> tuple[str, ...]:
    """The numbers of a sketch, as text.

    >>> values_of("0000000a0000000b")
    ('0000000a', '0000000b')
    """
    return tuple(text[at : at + 8] for at in range(0, len(text) - 7, 8))
