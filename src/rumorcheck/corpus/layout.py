"""The compiled index as a file: a header, a table of sections, the sections. Shared by its writer and its reader.

    0   magic "rumorcheck index"                                16 bytes
    16  format version, number of sections                       2 x u32
    24  CRC-32 of everything after byte 32                       u32, then 4 bytes of zero
    32  section table: offset, length in bytes, number format    3 x u64 each, in the order of `SECTIONS`
    ..  sections, each starting at a multiple of 8

All numbers are little-endian, each section's as wide as its largest number asks for (the format is the letter that `memoryview.cast`
takes). A list of lists is five sections: its values one after the other and, for each 64 lists, where the first of them starts, a bit
for each that is not empty, how many such there are before, and of every one that is not empty where it starts after the first, with the
end behind them where none is empty. Most
buckets of 4-grams are empty, and cost a bit. Lists of numbers that rise are written as gaps, and gaps in UTF-8 (`numbers.py`). Nothing
in the file is executed or unpickled.
"""

from __future__ import annotations

from collections.abc import Sequence

MAGIC = b"rumorcheck index"
FORMAT = 12
"""Raised with every change of this layout, of the folding or of the stems: an index of another version is rebuilt."""

HEADER_SIZE, ENTRY_SIZE = 32, 24
BLOCK = 6
"""Bits of a list's number that count within a block: as many lists as one number has bits."""
FEW_WORDINGS = 3
"""Wordings up to which a claim without hints counts as known by its sentences alone."""
CARDS = 256
"""Claims whose cards are packed together."""
RAW = -15
"""The window of a deflated record without head and checksum: zlib's own is over the dictionary, too, six times as long as a record."""
DENSE = 2048
"""Claims up to which a 4-gram is added up for all claims at once, and the claims of a common one are written as bits."""
CHECKSUM = 4
"""Bytes of a record's own checksum."""
SPELLED_FROM = 4
"""Letters of the shortest word of a claim's parts that a mistyped one is compared with."""
LONGEST = 60_000
"""Bytes of a list of postings that is still written. A lookup reads no more than that for one message in all, rarest first, so that
it never reached a longer one."""

LISTS = (
    "claims",  # CRC-32 of a claim's record, and the record as deflated text
    "cards",  # what a list of all claims tells of them, zlib-packed text, `CARDS` claims together
    "ids",  # UTF-8, in claim order
    "terms",  # stems, UTF-8, in alphabetical order
    "term_claims",  # postings: the claims of each stem, rising
    "gram_claims",  # postings: the claims of each bucket of 4-grams, rising, or as bits (`numbers.pack_bits`)
    "wordings",  # wording -> term numbers
    "element_patterns",  # word of a pattern -> patterns that it fulfils alone
    "pairs",  # first word -> phrases of two words: second word, pattern, in UTF-8
    "phrases",  # first word -> longer phrases: pattern, number of further words, further words, in UTF-8
    "hints",  # claim -> its groups of patterns; nothing where it has no hints
    "spelled",  # claim -> the words its parts are made of, a line for each first letter, zlib-packed; nothing where it has no hints
    "related",  # claim -> the claims it is related to, in either direction, rising
    "subject_claims",  # pattern -> claims it is a subject of, rising
    "variants",  # claim -> its wordings; they lie in order, so there are starts only
)
PLAIN = (
    "info",  # text: what was compiled, sizes
    "domains",  # text: scam domains and their claims
    "dictionary",  # what the records of claims were packed with
    "term_bits",
    "term_ranks",
    "term_numbers",  # open addressing: a bit for each slot in use, how many are before each 64, and the stem in each
    "element_bits",
    "element_ranks",  # the same for the words of patterns, which are numbered in the order of their slots
    "element_prints",  # and known by a second hash: nobody asks for their letters
    "term_weights",  # f32 per stem
    "terms.letters",  # per stem: its length in letters, 255 where it has more
    "norms",  # f32 per claim: the length of its gram vector
    "lengths",  # per claim: its distinct stems, for BM25
)
PARTS = ("", ".blocks", ".bits", ".ranks", ".starts")
SECTIONS = (*PLAIN, *(f"{name}{part}" for name in LISTS for part in PARTS))


def is_full(bits: Sequence[int], ranks: Sequence[int]) -> bool:
    """Whether none of the lists up to the last is empty."""
    return not len(bits) or (ranks[-1] == len(bits) - 1 << BLOCK and not bits[-1] & bits[-1] + 1)
