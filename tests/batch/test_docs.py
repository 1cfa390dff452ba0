"""The documents of a batch cannot lie: what they name is there, and the Spark example runs where Spark is installed."""

import ast
import re
import subprocess
import sys
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import pytest
from small import MESSAGES

from rumorcheck.batch.forms import Head
from rumorcheck.batch.readers import ENDINGS
from rumorcheck.cli.options import OPTIONS

DOCS = Path(__file__).parents[2] / "docs"
EXAMPLE = re.findall(r"```python\n(import sys\n.*?)```", (DOCS / "cluster.md").read_text("utf-8"), re.DOTALL)[0]


def test_the_spark_example_names_what_there_is() -> None:
    imports = [node for node in ast.walk(ast.parse(EXAMPLE)) if isinstance(node, ast.ImportFrom)]
    ours = [(node.module, name.name) for node in imports for name in node.names if str(node.module).startswith("rumorcheck")]
    assert len(ours) == 5
    assert all(hasattr(import_module(str(module)), name) for module, name in ours)


@pytest.mark.skipif(not find_spec("pyspark") or not find_spec("pandas"), reason="pyspark and pandas are not installed")
def test_the_spark_example_runs(tmp_path: Path) -> None:
    import pyarrow
    import pyarrow.parquet as parquet

    parquet.write_table(pyarrow.table({"id": range(len(MESSAGES)), "text": MESSAGES}), tmp_path / "in.parquet")
    (tmp_path / "example.py").write_text(EXAMPLE, "utf-8")
    call = [sys.executable, "example.py", "in.parquet", "out.parquet"]
    subprocess.run(call, cwd=tmp_path, check=True, timeout=600)
    rows = parquet.read_table(tmp_path / "out.parquet").to_pylist()
    assert sorted(row["id"] for row in rows) == list(range(len(MESSAGES)))


def test_every_column_option_and_ending_is_told() -> None:
    told = (DOCS / "batch.md").read_text("utf-8")
    columns = Head(has_id=True, has_day=True).columns()
    flags = [option.flags[0] for option in OPTIONS if option.commands == ("batch",)]
    assert not [name for name in (*columns, *ENDINGS, *flags) if f"`{name}" not in told and f" {name}" not in told]
