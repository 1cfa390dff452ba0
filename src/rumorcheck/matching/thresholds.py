"""The bands of the decision and the limits around them. The shape of the hand-set scores is in `score`, fitted weights in `weights`."""

from __future__ import annotations

from rumorcheck.records import NamedTuple


class Thresholds(NamedTuple):
    """Bands of the decision. Scores are 0 to 1."""

    known: float = 0.55
    """At or above: the message passes the claim on."""
    similar: float = 0.42
    """At or above, and below `known`: it resembles the claim."""
    belief_known: float = 0.8
    """Belief in the very claim from which it is known where all of its parts were found; 2 % of honest messages and true halves that
    were written blind stand above, many of them meant as traps."""
    frame_belief: float = 0.57
    """Belief below which a claim's parts, though they stand together, do not make it known: one can play with its words."""
    partial_known: float = 0.82
    """... and where one is missing."""
    matter_similar: float = 0.62
    """Belief in the claim's matter from which a message is similar; 3 % of honest messages written blind stand above."""
    partial_mass: float = 0.3
    """The feature `mass` such a message must have: more than a word of content in common with a wording."""
    denies: float = 0.4
    """Chance of a denial from which a message is read as one: 89 % of the denials written blind that took no part in fitting reach it,
    and 2.6 % of the rumors."""
    unclear: float = 0.05
    """... and from which it is not known to pass the claim on: 98 % of those denials, and 13 % of the rumors."""
    unclear_overruled: float = 0.1
    """The same where the word on truth is only there to be contradicted (`they call it fake, but it is real`): who denies says no such
    thing, and the chance knows of the word alone."""
    denied: float = 0.3
    """Probability that a message which reads as a denial contradicts a claim from which it is told so although it resembles the claim
    too little to be known; 2 to 3 % of the messages written blind of which no entry speaks stand above, debunks without their claim among
    them, and few of these read as a denial."""
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

    excerpt_mass: float = 6.5
    """Weight of matched words from which a stretch, word for word as in a stored wording, is a piece of it, whichever parts of the
    claim the piece lacks. No honest message of the corpus, the blind ones, 240 real ones or 2,100 tweets has more than 5."""
    excerpt_precision: float = 0.9
    """... and the precision it must have,"""
    excerpt_order: float = 0.6
    """... and the order: a word that the wording has twice is out of order in half of it."""

    piece_mass: float = 4.5
    """Weight of matched words that makes a piece of a wording of a stretch that is long, in the words and the order of the wording: of
    626 honest messages of 24 words or more, and of their halves, none is known by it."""
    piece_length: int = 20
    """... and the words it must have: in so many, one that was put in to deny the rest would show."""

    accept_known: float = 0.91
    """Probability from which the first of the ranked bare claims is known; 1 % of messages without an entry reach it (CT22 dev)."""
    accept_similar: float = 0.12
    """... and from which it is similar."""
    bare_copy_mass: float = 3.0
    """Weight of matched words that a near copy of a bare claim must have."""
    same_words: float = 0.93
    """Coverage and precision from which a wording is repeated word for word."""
    same_length: int = 3
    """... and the words it must have."""
    whole_mass: float = 2.0
    """Weight of matched words from which a wording that stands word for word in a message is told by it, whichever parts it names."""
    whole_length: int = 5
    """... and the words it must have."""
    bare_coverage: float = 0.80
    """Share of a wording that must be in a message which does not name the claim's subject."""
    bare_mass: float = 0.6
    """... and the feature `mass` it must have."""


DEFAULT = Thresholds()
