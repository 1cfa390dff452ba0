"""The compiled index as a file: a header, a table of sections, the sections. Shared by its writer and its reader.

    0   magic "rumorcheck index"                                16 bytes
    16  format version, number of sections                       2 x u32
    24  CRC-32 of everything after byte 32                       u32, then 4 bytes of zero
    32  section table: offset, length in bytes, number format    3 x u64 each, in the order of `SECTIONS`
    ..  sections, each starting at a multiple of 8

All numbers are little-endian, each section's as wide as its largest number asks for (the format is the letter that `memoryview.cast`
takes). A list of lists is three sections: its values one after the other, where every 32nd list starts, and where each list starts
after that. Nothing in the file is executed or unpickled.
"""

MAGIC = b"rumorcheck index"
FORMAT = 6
"""Raised with every change of this layout, of the folding or of the stems: an index of another version is rebuilt."""

HEADER_SIZE, ENTRY_SIZE = 32, 24
BLOCK = 5
"""Bits of a list's number that count within a block: every 32nd list has its start written in full."""

LISTS = (
    "claims",  # zlib-packed text, one record a claim
    "ids",  # UTF-8, in claim order
    "terms",  # stems, UTF-8, in alphabetical order
    "term_claims",  # postings: the claims of each stem
    "gram_claims",  # postings: the claims of each bucket of 4-grams
    "wordings",  # wording -> term numbers
    "elements",  # words of patterns, UTF-8
    "element_patterns",  # element -> patterns that it fulfils alone
    "phrases",  # first element -> phrases: pattern, length, elements
    "hints",  # claim -> its groups of patterns
    "spelled",  # claim -> the elements that spell its parts, those of concepts left out
    "related",  # claim -> the claims it is related to, in either direction
    "subject_claims",  # pattern -> claims it is a subject of
    "variants",  # claim -> its wordings; they lie in order, so there are starts only
)
PLAIN = (
    "info",  # text: what was compiled, sizes
    "domains",  # text: scam domains and their claims
    "dictionary",  # what the records of claims were packed with
    "term_slots",
    "element_slots",  # open addressing: number + 1 of the name whose CRC-32 leads there
    "term_weights",  # f32 per stem
    "norms",  # f32 per claim: the length of its gram vector
    "lengths",  # per claim: its distinct stems, for BM25
)
SECTIONS = (*PLAIN, *(f"{name}{part}" for name in LISTS for part in ("", ".blocks", ".starts")))
