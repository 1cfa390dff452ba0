"""Text: folding a message, its words, their weight and its language. Imports nothing above `models`."""

from rumorcheck.text.normalize import Link, Normalized, normalize

__all__ = ["Link", "Normalized", "normalize"]
