"""From words to what is compared: stems, character 4-grams, and how much a word weighs. Pure functions of strings."""

from zlib import crc32

from rumorcheck.text.lightwords import LIGHT

GRAM = 4
"""Length of the character n-grams. Four was the best single length on viral posts in seven languages."""

LIGHT_WEIGHT = 0.06
"""Weight of a function word in a comparison, where a word of content has 0.25 to 1."""


def stem(word: str) -> str:
    """A light stem: the loop of CISTEM (Weissweiler and Fraser 2017) plus the English endings -ing, -ed and -ly.

    The language of a message is not known beforehand, so one rule set serves all; both sides of a comparison pass through it.

    >>> [stem(w) for w in ("kontakte", "kontakten", "kontakt", "charged", "charges", "charging")]
    ['kontak', 'kontak', 'kontak', 'charg', 'charg', 'charg']
    """
    length = len(word)
    if length < 5 or word[0].isdigit():
        return word
    if length > 6 and word.endswith("ing"):
        word = word[:-3]
    elif length > 5 and word.endswith(("ed", "ly")):
        word = word[:-2]
    while len(word) > 4:
        if len(word) > 5 and word.endswith(("em", "er", "nd")):
            word = word[:-2]
        elif word[-1] in "esnt":
            word = word[:-1]
        else:
            break
    return word


def is_light(word: str) -> bool:
    """Whether a folded word carries no subject of its own: function words, single letters."""
    return word in LIGHT or (len(word) < 2 and not word.isdigit())


def gram_buckets(words: list[str], bits: int) -> set[int]:
    """The distinct character 4-grams of `words` joined by single spaces, hashed to `bits` bits.

    Collisions are accepted: a bucket is a feature, not a key. CRC-32 is used because it is the same on every machine and run.
    """
    text = f" {' '.join(words)} "
    mask = (1 << bits) - 1
    if text.isascii():
        raw = text.encode()
        return {crc32(raw[i : i + GRAM]) >> 7 & mask for i in range(len(raw) - GRAM + 1)}
    return {crc32(text[i : i + GRAM].encode()) >> 7 & mask for i in range(len(text) - GRAM + 1)}
