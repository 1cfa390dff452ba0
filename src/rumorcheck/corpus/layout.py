"""The compiled index as a file: a header, a table of sections, the sections. Shared by its writer and its reader.

    0   magic "rumorcheck index"                   16 bytes
    16  format version, number of sections          2 x u32
    24  CRC-32 of everything after byte 32          u32, then 4 bytes of zero
    32  section table: offset and length in bytes   2 x u64 each, in the order of `SECTIONS`
    ..  sections, each starting at a multiple of 8

All numbers are little-endian. Nothing in the file is executed or unpickled; a damaged file is refused by its checksum.
"""

from struct import Struct

MAGIC = b"rumorcheck index"
FORMAT = 4
"""Raised with every change of this layout, of the folding or of the stems: an index of another version is rebuilt."""

HEADER = Struct("<16sIII4x")
ENTRY = Struct("<QQ")

SECTIONS = (
    "info",  # JSON: corpus, sources, sizes
    "claim_at", "claims",  # u32 offsets; zlib-packed JSON, one record a claim
    "ids", "id_at",  # UTF-8 ids in claim order; u32 offsets
    "terms", "term_at", "term_slots", "term_claims_at", "term_claims", "term_weights",  # stems, open-addressing slots, postings
    "gram_at", "gram_claims", "norms",  # buckets of 4-grams, postings, one f32 per claim: the length of its gram vector
    "lengths",  # u32 per claim: its distinct stems, for BM25
    "variant_at", "variant_word_at", "variant_words",  # claim -> variants -> term numbers
    "elements", "element_at", "element_slots", "element_patterns_at", "element_patterns",  # words of patterns and what they hit
    "phrases_at", "phrases",  # first element -> phrases: pattern, length, elements
    "hints_at", "hints",  # claim -> its groups of patterns
    "related_at", "related",  # claim -> the claims it is related to, in either direction
    "subject_claims_at", "subject_claims",  # pattern -> claims it is a subject of
    "domains",  # JSON: scam domain -> claim numbers
)  # fmt: skip
