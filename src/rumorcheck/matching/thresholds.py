"""Every number the decision turns on, in one place, with where it comes from."""

from typing import NamedTuple


class Thresholds(NamedTuple):
    """Bands of the decision. Scores are 0 to 1."""

    known: float = 0.62
    """At or above: the message passes the claim on."""
    similar: float = 0.42
    """At or above, and below `known`: it resembles the claim."""
    short_words: int = 2
    """A message of fewer words, with nothing found in it, is too short to say anything about."""
    fact_strangers: float = 1.0
    """Content words that may stand between subject and predicate of a proposition; one more for each further part it needs."""
    likeness_strangers: float = 2.0
    """... and as many more, times the window score, when the sentence is like a stored one."""
    fact_beside: float = 7.0
    """Content words that may stand in the rest of the clauses."""
    near_copy: float = 0.80
    """Window score from which a wording counts although the claim's pattern is not complete."""
    near_copy_mass: float = 4.5
    """... and the weight of matched words it must have: a short sentence with one word exchanged is another sentence."""


DEFAULT = Thresholds()
