"""Parquet in and out, by row groups in bounded memory. The one owner of pyarrow (extra `rumorcheck[parquet]`)."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rumorcheck.batch.nouns import Bad, Row
from rumorcheck.errors import InputError
from rumorcheck.models import Lang
from rumorcheck.render.words import word

if TYPE_CHECKING:
    from rumorcheck.batch.readers import Source

READ_ROWS = 2048
GROUP_ROWS = 16_384
"""Rows of a row group that is written: some megabytes in memory."""
WHOLE = ("line", "start", "end")
REAL = ("score",)
"""Columns of numbers; all others are text."""


def load(lang: Lang) -> tuple[Any, Any]:
    """pyarrow and its Parquet module. Raises InputError where they are not installed."""
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError:
        raise InputError(word(lang, "batch.no_parquet")) from None
    return pyarrow, pyarrow.parquet


def count_rows(path: str, lang: Lang) -> int:
    """How many rows the file has, from its foot."""
    pyarrow, parquet = load(lang)
    try:
        return int(parquet.read_metadata(path).num_rows)
    except (pyarrow.ArrowException, OSError) as error:
        raise InputError(word(lang, "batch.bad_parquet", reason=_reason(error))) from None


def read_rows(source: Source) -> Iterator[tuple[Row | Bad, int, int]]:
    """The rows from `source.offset` on; offsets count rows. Row groups that lie behind are not read."""
    from rumorcheck.batch.readers import from_mapping

    pyarrow, parquet = load(source.lang)
    names = [name for name in source.fields if name]
    try:
        file = parquet.ParquetFile(source.stream)
        missing = next((name for name in names if name not in file.schema_arrow.names), None)
        if missing is not None:
            columns = ", ".join(file.schema_arrow.names[:12])
            raise InputError(word(source.lang, "batch.no_column", field=missing, columns=columns))
        at = source.offset
        for values in _from_row(file, names, source.offset):
            at += 1
            yield from_mapping(values, at, source.fields), at, at
    except (pyarrow.ArrowException, OSError) as error:
        raise InputError(word(source.lang, "batch.bad_parquet", reason=_reason(error))) from None


def _from_row(file: Any, names: Sequence[str], first: int) -> Iterator[dict[str, Any]]:
    groups: list[int] = []
    behind = 0
    for number in range(file.num_row_groups):
        size = file.metadata.row_group(number).num_rows
        if groups or behind + size > first:
            groups.append(number)
        else:
            behind += size
    batches = file.iter_batches(batch_size=READ_ROWS, row_groups=groups, columns=list(names))
    rows = (values for batch in batches for values in batch.to_pylist())
    yield from islice(rows, first - behind, None)


def convert(spool: Path, target: Path, columns: Sequence[str]) -> None:
    """Write the rows of `spool` (JSON lines of `columns`) to the Parquet file `target`, a row group at a time."""
    import pyarrow
    import pyarrow.parquet as parquet

    kinds = {**dict.fromkeys(WHOLE, pyarrow.int64()), **dict.fromkeys(REAL, pyarrow.float64())}
    schema = pyarrow.schema([(name, kinds.get(name, pyarrow.string())) for name in columns])
    with open(spool, encoding="utf-8") as lines, parquet.ParquetWriter(target, schema, compression="zstd") as writer:
        while rows := [_storable(json.loads(line)) for line in islice(lines, GROUP_ROWS)]:
            writer.write_table(pyarrow.Table.from_pylist(rows, schema=schema))
    with open(target, "rb") as written:
        os.fsync(written.fileno())


def _storable(row: dict[str, Any]) -> dict[str, Any]:
    """Text without halves of surrogate pairs, which Parquet cannot hold; ids as text, for they need not be all of one kind."""
    if row.get("id") is not None:
        row["id"] = str(row["id"])
    return {name: value.encode("utf-8", "replace").decode() if isinstance(value, str) else value for name, value in row.items()}


def _reason(error: Exception) -> str:
    return str(error).partition("\n")[0][:200]
