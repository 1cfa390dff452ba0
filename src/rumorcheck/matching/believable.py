"""The most that belief could come to, told before a candidate is read. Pure functions over what is known of a message anyway.

Most messages that share enough words with a wording for belief to count are everyday talk all the same. What belief asks is a sum over
features; those that hang on no window are known at once, and the others lie between bounds. A test holds the bound against belief.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import log, log1p

from rumorcheck.matching.belief import MASS_UNIT, SAID, SAID_ABOUT
from rumorcheck.matching.query import Query
from rumorcheck.matching.thresholds import Thresholds
from rumorcheck.matching.weights import ABOUT_WEIGHTS, CENTRE, SPREAD, WEIGHTS
from rumorcheck.matching.windows import COVERAGE_POWER

Range = tuple[float, float]
Ranges = Mapping[str, Range]

SLACK = 1e-6
"""What sums in another order may differ by, and shares that are told a little too high."""
WINDOW = frozenset("coverage precision order mass likeness explained_inside window".split())
"""Features that are 0 where the message has too little of every wording for a window."""


def slopes(
    weights: Mapping[str, float], centre: Mapping[str, float], spread: Mapping[str, float]
) -> tuple[float, dict[str, float]]:
    """A logistic model as what it gives where all features are 0, and what one more of each adds."""
    steps = {name: weights[name] / spread[name] for name in centre}
    return weights["bias"] - sum(steps[name] * middle for name, middle in centre.items()), steps


VERY = slopes(WEIGHTS, CENTRE, SPREAD)
ABOUT = slopes(ABOUT_WEIGHTS, CENTRE, SPREAD)


def may_believe(query: Query, known: Mapping[str, float], shared: Range, thresholds: Thresholds) -> bool:
    """Whether belief, in the claim or in its matter, could lift a claim into a band not all of whose parts stand in the message.

    `known` are the features that hang on no window (`belief.read_beside`), `shared` is the most that the message has in common with a
    wording: mass and share.
    """
    ranges = window_ranges(query, shared)
    asked = ((VERY, known[SAID], thresholds.similar), (ABOUT, known[SAID_ABOUT], thresholds.matter_similar))
    return any(_most_believed(model, said, known, ranges) >= log_odds(least) - SLACK for model, said, least in asked)


def _most_believed(model: tuple[float, Mapping[str, float]], said: float, known: Mapping[str, float], ranges: Ranges) -> float:
    """The most that a model of belief could give, as log odds."""
    bias, steps = model
    total = bias + said + sum([step * known[name] for name, step in steps.items() if name in known])
    return total + at_most((steps[name], range_) for name, range_ in ranges.items())


def log_odds(chance: float) -> float:
    """What the sum of a logistic model must reach for a `chance`: any sum for 0, none for 1."""
    return log(chance / (1.0 - chance)) if 0.0 < chance < 1.0 else -1e9 if chance <= 0.0 else 1e9


def window_ranges(query: Query, shared: Range) -> dict[str, Range]:
    """Where the features lie that are read from a window; none where there can be no window."""
    mass, share = shared
    if not share:
        return {}
    ranges = dict.fromkeys(WINDOW, (0.0, 1.0))
    return ranges | {
        "coverage": (0.0, share + SLACK),
        "likeness": (0.0, (share + SLACK) ** COVERAGE_POWER),
        "mass": (0.0, mass / MASS_UNIT + SLACK),
        "window": (0.0, log1p(query.size)),
    }


def at_most(rows: Iterable[tuple[float, Range]]) -> float:
    """The most that a sum of steps can be, of each its range."""
    return sum([step * (high if step > 0.0 else low) for step, (low, high) in rows])
