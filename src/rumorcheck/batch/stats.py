"""Sums up what a batch wrote: per state, claim and day, and what came often without being known. Reads rows; bounded memory."""

from __future__ import annotations

import csv
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from rumorcheck.batch.records import LIMIT
from rumorcheck.batch.sketch import SHARED, values_of
from rumorcheck.errors import InputError
from rumorcheck.models import STATES, Lang, State
from rumorcheck.render.stats import ClaimCount, Cluster, Stats
from rumorcheck.render.words import word

CLUSTERS = 20_000
"""Clusters followed at a time. Above that the smallest half is forgotten, so that one that comes often stays."""
DAYS = 40_000
"""Days told apart at most: a hundred years."""
EXCERPT = 300

Row = Mapping[str, Any]


def read_results(path: str, lang: Lang) -> Iterator[Row]:
    """The rows of an output of `batch`, in any of its formats. Raises InputError where it is none."""
    if path.lower().endswith(".parquet"):
        rows = _parquet_rows(path, lang)
    elif path.lower().endswith(".csv"):
        rows = _csv_rows(path)
    else:
        rows = _json_rows(path)
    try:
        for at, row in enumerate(rows, 1):
            if row.get("state") not in STATES or "message_hash" not in row:
                raise InputError(word(lang, "stats.no_results", path=path, line=at))
            yield row
    except FileNotFoundError:
        raise InputError(word(lang, "input.missing", path=path)) from None
    except IsADirectoryError:
        raise InputError(word(lang, "input.directory", path=path)) from None
    except OSError as error:
        raise InputError(word(lang, "input.unreadable", path=path, reason=error.strerror or type(error).__name__)) from None
    except (ValueError, csv.Error, RecursionError):
        raise InputError(word(lang, "stats.no_results", path=path, line="?")) from None


def _json_rows(path: str) -> Iterator[Row]:
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if not isinstance(row, dict):
                raise ValueError("no object")
            yield row


def _csv_rows(path: str) -> Iterator[Row]:
    csv.field_size_limit(LIMIT)
    with open(path, encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def _parquet_rows(path: str, lang: Lang) -> Iterator[Row]:
    from rumorcheck.batch.parquet import load

    pyarrow, parquet = load(lang)
    try:
        file = parquet.ParquetFile(path)
    except pyarrow.ArrowInvalid as error:
        raise ValueError("no Parquet") from error
    for batch in file.iter_batches(batch_size=2048):
        yield from batch.to_pylist()


def sum_up(rows: Iterable[Row]) -> Stats:
    """The sums."""
    states: Counter[State] = Counter()
    claims: dict[str, ClaimCount] = {}
    days: dict[str, Counter[State]] = {}
    clusters = Clusters()
    for row in rows:
        state = row["state"]
        states[state] += 1
        for match in matches_of(row):
            _count(claims, match)
        day = row.get("day") or ""
        if day and (day in days or len(days) < DAYS):
            days.setdefault(day, Counter())[state] += 1
        if state == "nothing_known":
            clusters.add(row)
    ranked = sorted(claims.values(), key=lambda one: (-one.total, one.id))
    return Stats(states.total(), dict(states), tuple(ranked), dict(sorted(days.items())), clusters.largest())


def matches_of(row: Row) -> Iterable[Mapping[str, Any]]:
    """The claims of a row: all of them in JSON, the best one where a row is flat."""
    if "matches" in row:
        found: list[Mapping[str, Any]] = row["matches"]
        return found
    if not row.get("claim_id"):
        return ()
    return ({"id": row["claim_id"], "state": row["state"], "verdict": row.get("verdict"), "claim": row.get("claim")},)


def _count(claims: dict[str, ClaimCount], match: Mapping[str, Any]) -> None:
    name = str(match["id"])
    one = claims.get(name) or ClaimCount(name, str(match.get("claim") or ""), str(match.get("verdict") or ""))
    state = match["state"]
    if state in ("known", "denial", "similar"):
        one = one._replace(**{state: getattr(one, state) + 1})
    claims[name] = one


class Clusters:
    """Near copies put together by their sketches as they come: the first cluster that shares enough values takes a message in."""

    def __init__(self) -> None:
        self._found: dict[int, Cluster] = {}
        self._sketches: dict[int, tuple[str, ...]] = {}
        self._holders: dict[str, list[int]] = {}
        self._next = 0

    def add(self, row: Row) -> None:
        """Count a message about which nothing is known."""
        values = values_of(row.get("sketch") or "") or (row["message_hash"],)
        home = self._home(values)
        if home is not None:
            self._found[home] = self._found[home]._replace(size=self._found[home].size + 1)
            return
        if len(self._found) >= CLUSTERS:
            self._forget()
        traits = row.get("traits") or ()
        self._found[self._next] = Cluster(
            1,
            int(row.get("line") or 0),
            row["message_hash"],
            row.get("language") or "",
            tuple(traits.split()) if isinstance(traits, str) else tuple(traits),
            str(row.get("message") or "")[:EXCERPT],
        )
        self._sketches[self._next] = values
        for value in values:
            self._holders.setdefault(value, []).append(self._next)
        self._next += 1

    def _home(self, values: tuple[str, ...]) -> int | None:
        """The cluster that shares at least half of the values, `SHARED` of a whole sketch; the one that shares most."""
        shares = Counter(number for value in values for number in self._holders.get(value, ()))
        best = max(shares, key=lambda number: (shares[number], -number), default=None)
        if best is None:
            return None
        fewest = min(SHARED, (len(values) + 1) // 2, (len(self._sketches[best]) + 1) // 2)
        return best if shares[best] >= fewest else None

    def _forget(self) -> None:
        """Let go of the smaller half."""
        kept = sorted(self._found, key=lambda number: -self._found[number].size)[: CLUSTERS // 2]
        self._found = {number: self._found[number] for number in kept}
        self._sketches = {number: self._sketches[number] for number in kept}
        self._holders = {}
        for number, values in self._sketches.items():
            for value in values:
                self._holders.setdefault(value, []).append(number)

    def largest(self, count: int = 1000) -> tuple[Cluster, ...]:
        """The largest clusters of more than one message."""
        several = (one for one in self._found.values() if one.size > 1)
        return tuple(sorted(several, key=lambda one: (-one.size, one.first_line))[:count])
