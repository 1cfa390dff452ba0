"""Each match of a scan as a line of JSON or CSV, written while the chat is read; the summary comes last. Returns text only.

In CSV a cell that a spreadsheet would take for a formula begins with an apostrophe.
"""

import csv
from collections.abc import Sequence
from io import StringIO

from rumorcheck.chats.lookup import Found
from rumorcheck.chats.posts import Post
from rumorcheck.chats.tally import ClaimTally
from rumorcheck.render import View
from rumorcheck.render.json import SCHEMA_VERSION, dump
from rumorcheck.render.safe import encodable, one_line
from rumorcheck.render.scan import Scan
from rumorcheck.render.scan_names import Names

COLUMNS = ("at", "sender", "chat", "place", "state", "verdict", "id", "claim", "score", "copy", "start", "end", "matched_text")
"""Of the CSV. `start` and `end` count code points of the message; `copy` is the number among equal texts."""
_FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"


def match_line(post: Post, found: Found, copy: int, names: Names, view: View) -> str:
    """One match as a line of JSON."""
    claim = found.claim
    start, end = found.span
    return dump(
        {
            "type": "match",
            "at": post.at,
            "sender": names.of(post.sender),
            "chat": names.chat(post.chat),
            "place": post.place,
            "forwarded": post.forwarded,
            "state": found.state,
            "verdict": claim.verdict,
            "id": claim.id,
            "corpus": claim.corpus,
            "claim": claim.told(view.lang).claim,
            "score": round(found.score, 4),
            "copy": copy,
            "span": [start, end],
            "matched_text": names.within(post.text[start:end]),
        },
        view,
    )


def summary_lines(scan: Scan, view: View) -> str:
    """The last lines of JSON: each letter to fact-check next, then the summary."""
    tally, names = scan.tally, scan.names
    letters = [
        dump(
            {
                "type": "letter",
                "count": letter.count,
                "first": {"at": letter.first.at, "sender": names.of(letter.first.sender), "place": letter.first.place},
                "traits": list(letter.traits),
                "text": names.within(letter.text),
            },
            view,
        )
        for letter in tally.letters.repeated()
    ]
    summary: dict[str, object] = {
        "type": "summary",
        "schema_version": SCHEMA_VERSION,
        "format": scan.format,
        "messages": tally.messages,
        "posts": dict(tally.posts),
        "first": tally.first,
        "last": tally.last,
        "people": len(tally.people),
        "claims": [_claim(one, names) for one in tally.claims.values()],
        "texts": {"asked": scan.asked, "checked": scan.checked},
        "unread": scan.notes.unread,
        "cut": scan.notes.cut,
        "corpus": scan.corpus._asdict(),
    }
    return "".join(letters) + dump(summary, view)


def _claim(one: ClaimTally, names: Names) -> dict[str, object]:
    first = {state: {"at": seen.at, "sender": names.of(seen.sender), "place": seen.place} for state, seen in one.first.items()}
    return {
        "id": one.claim.id,
        "corpus": one.claim.corpus,
        "verdict": one.claim.verdict,
        "counts": {state: one.counts[state] for state in ("known", "denial", "similar")},
        "first": first,
        "last": one.last,
        "months": {month: dict(counts) for month, counts in sorted(one.months.items())},
    }


def csv_head(view: View) -> str:
    """The line with the names of the columns."""
    return _csv(COLUMNS, view)


def csv_line(post: Post, found: Found, copy: int, names: Names, view: View) -> str:
    """One match as a line of CSV."""
    claim = found.claim
    start, end = found.span
    return _csv(
        (
            post.at,
            names.of(post.sender),
            names.chat(post.chat),
            str(post.place),
            found.state,
            claim.verdict,
            claim.id,
            claim.told(view.lang).claim,
            f"{found.score:.4f}",
            str(copy),
            str(start),
            str(end),
            names.within(post.text[start:end]),
        ),
        view,
    )


def defuse(cell: str) -> str:
    """`cell` on one line, so that no spreadsheet takes it for a formula.

    >>> defuse("=HYPERLINK(1)"), defuse(" @a"), defuse("a = b")
    ("'=HYPERLINK(1)", "'@a", 'a = b')
    """
    cell = one_line(cell)
    return f"'{cell}" if cell.startswith(tuple(_FORMULA)) else cell


def _csv(cells: Sequence[str], view: View) -> str:
    target = StringIO()
    csv.writer(target, lineterminator="\r\n").writerow([encodable(defuse(cell), view.encoding) for cell in cells])
    return target.getvalue()
