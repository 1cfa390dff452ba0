"""The lookup as tab-separated lines for `cut`, `awk` and spreadsheets. Returns text; touches no stream.

One line for each match, the best first; a message without a match gets one line with its state. Every line has all columns of
`COLUMNS`, and there is no head line. In a value a backslash, tab or newline is written `\\\\`, `\\t` or `\\n`.
"""

from collections.abc import Iterable

from rumorcheck.models import Claim, Match, Outcome
from rumorcheck.render import View
from rumorcheck.render.safe import encodable, safe

COLUMNS = (
    "state", "verdict", "id", "score", "start", "end", "claim", "headline", "reviewed", "url", "corpus", "matched_text",
    "corpus_date",
)  # fmt: skip
"""Of a lookup. `start` and `end` count code points of the message as given; `corpus` and `corpus_date` are told without a match, too."""
ENTRY_COLUMNS = ("id", "verdict", "kind", "harm", "reviewed", "claim")
"""Of `list` and `search`."""

_ESCAPES = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})


def render(outcome: Outcome, view: View) -> str:
    """One line for each match, or one with the state alone."""
    if not outcome.matches:
        told = {"state": outcome.state, "corpus": outcome.corpus.name, "corpus_date": outcome.corpus.date}
        return line([told.get(column, "") for column in COLUMNS], view)
    return "".join(line([*match_values(match, outcome.message, view), outcome.corpus.date], view) for match in outcome.matches)


def match_values(match: Match, message: str, view: View) -> list[str]:
    """The values of `COLUMNS` for one match, but for the last, which is not of the match."""
    claim = match.claim
    told = claim.told(view.lang)
    start, end = match.span
    return [
        match.state,
        claim.verdict,
        claim.id,
        f"{match.score:.4f}",
        str(start),
        str(end),
        told.claim,
        told.headline,
        claim.reviewed,
        claim.sources[0].url if claim.sources else "",
        claim.corpus,
        message[start:end],
    ]


def render_entries(claims: Iterable[Claim], view: View) -> str:
    """One line of `ENTRY_COLUMNS` for each claim."""
    return "".join(
        line([claim.id, claim.verdict, claim.kind, claim.harm, claim.reviewed, claim.told(view.lang).claim], view)
        for claim in claims
    )


def line(values: Iterable[str], view: View) -> str:
    """`values` escaped, cleaned and joined by tabs."""
    return encodable("\t".join(safe(value.translate(_ESCAPES)) for value in values), view.encoding) + "\n"
