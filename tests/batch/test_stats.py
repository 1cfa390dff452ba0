"""`rumorcheck stats`: the sums are right in every format, the screens hold their width, the page is harmless."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from small import DOGS, MESSAGES, WATER, batch, write_jsonl

from rumorcheck.batch.stats import CLUSTERS, Clusters, sum_up
from rumorcheck.render import View
from rumorcheck.render.layout import cells
from rumorcheck.render.stats import Stats, render

DENIED = MESSAGES[2]
UNKNOWN = "Morgen um acht treffen wir uns alle am alten Brunnen hinter der Schule <script>alert(1)</script>"
ROWS = [
    *[{"text": WATER, "when": "2026-11-01"}] * 3,
    {"text": DENIED, "when": "2026-11-02"},
    {"text": DOGS, "when": "2026-11-02"},
    {"text": UNKNOWN, "when": "2026-11-02"},
    {"text": UNKNOWN.replace("Morgen", "Hallo, morgen"), "when": "2026-11-03"},
    {"text": MESSAGES[1], "when": ""},
]


@pytest.fixture(scope="module", params=["jsonl", "csv", "parquet"])
def results(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, small: Path) -> Path:
    folder = tmp_path_factory.mktemp("results")
    out = folder / f"out.{request.param}"
    done = batch(write_jsonl(folder / "in.jsonl", ROWS), "-o", out, "--corpus", small, "--date", "when", "--with-text")
    assert done.returncode == 0, done.stderr
    return out


def stats(*args: object, **env: str) -> "subprocess.CompletedProcess[str]":
    call = [sys.executable, "-m", "rumorcheck", "stats", *map(str, args)]
    return subprocess.run(call, capture_output=True, text=True, check=False, timeout=60, env={**os.environ, **env})


def test_the_sums_are_right_in_every_format(results: Path) -> None:
    told = json.loads(stats(results, "--json").stdout)
    assert told["rows"] == 8
    assert told["states"] == {"known": 4, "denial": 1, "nothing_known": 3}
    assert [(one["id"], one["known"], one["denial"]) for one in told["claims"]] == [
        ("burning-water", 3, 1),
        ("dog-tax-forms", 1, 0),
    ]
    assert told["days"]["2026-11-02"] == {"denial": 1, "known": 1, "nothing_known": 1}
    assert list(told["days"]) == ["2026-11-01", "2026-11-02", "2026-11-03"]
    assert [(one["size"], one["first_line"]) for one in told["clusters"]][:1] in ([(2, 6)], [(2, 7)])


@pytest.mark.parametrize("lang", ["de", "en"])
@pytest.mark.parametrize("width", [40, 80])
def test_the_screen_holds_its_width_and_says_it_all(lang: str, width: int, results: Path) -> None:
    done = stats(results, "--lang", lang, COLUMNS=str(width))
    assert done.returncode == 0 and max(map(cells, done.stdout.splitlines())) <= width
    assert "[burning-water]" in done.stdout and "█" in done.stdout
    assert ("20\u00a0%" if lang == "de" else "20%") in done.stdout


def test_the_page_is_harmless_and_says_it_all(results: Path, tmp_path: Path) -> None:
    done = stats(results, "--html", str(tmp_path / "page.html"), "--lang", "en")
    page = (tmp_path / "page.html").read_text("utf-8")
    assert done.returncode == 0 and page.startswith("<!doctype html>")
    assert "<script" not in page and "&lt;script&gt;" in page
    assert "burning-water" in page and 'class="timeline"' in page and "20%" in page


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        pytest.param("missing.jsonl", None, "There is no file", id="a file that is not there"),
        pytest.param("in.jsonl", b'{"text": "ok"}\n', "is no result of batch", id="an input instead of a result"),
        pytest.param("in.jsonl", b"\xff\xfe", "is no result of batch", id="no text at all"),
        pytest.param("in.csv", b"a,b\n1,2\n", "is no result of batch", id="another table"),
        pytest.param("in.parquet", b"PAR1", "is no result of batch", id="a Parquet file that is none"),
    ],
)
def test_what_is_no_result_is_told_in_a_line(name: str, data: bytes | None, says: str, tmp_path: Path) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    done = stats(tmp_path / name, "--lang", "en")
    assert done.returncode == 2 and says in done.stderr and done.stdout == "" and done.stderr.count("\n") <= 2


def test_an_empty_result_has_a_screen() -> None:
    assert "0 messages checked" in render(Stats(0, {}, (), {}, ()), View("en"))


def test_what_comes_often_is_found_among_very_many_that_do_not() -> None:
    clusters = Clusters()
    for at in range(3 * CLUSTERS):
        clusters.add({"line": at, "message_hash": f"{at:064x}", "sketch": f"{at * 2654435761 % 2**32:08x}"})
        if at % 100 == 0:
            clusters.add({"line": at, "message_hash": "f" * 64, "sketch": "aaaaaaaabbbbbbbbcccccccc"})
    largest = clusters.largest()
    assert (largest[0].message_hash, largest[0].size) == ("f" * 64, 3 * CLUSTERS // 100)
    assert sum_up([]).rows == 0
