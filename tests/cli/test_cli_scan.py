"""`rumorcheck scan` as people call it: the shipped corpus, real files, processes of their own."""

import csv
import json
import os
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest

import rumorcheck

CHAT = """16.09.25, 10:00 - Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt.
16.09.25, 10:01 - Anna Müller: Guten Morgen zusammen!
16.09.25, 10:05 - Onkel Jürgen: WhatsApp wird ab Samstag kostenpflichtig!!
16.09.25, 10:06 - Bert: Quatsch, WhatsApp wird nicht kostenpflichtig
16.09.25, 10:07 - Onkel Jürgen: <Medien ausgeschlossen>
17.10.25, 08:00 - Anna Müller: Warnung! Morgen kommt ein Video namens Martinelli raus, das euer Handy zerstört!
Bitte an alle weiterleiten, Bert auch
18.10.25, 09:00 - =Carla(): Warnung! Morgen kommt ein Video namens Martinelli raus, das euer Handy zerstört!
"""
QUIET = "16.09.25, 10:01 - Anna: Treffen wir uns um acht?\n"
DENIAL = "16.09.25, 10:01 - Anna: WhatsApp wird nicht kostenpflichtig\n"
SIMILAR = "16.09.25, 10:01 - Anna: WhatsApp Business wird für große Unternehmen kostenpflichtig\n"
Done = subprocess.CompletedProcess[str]


def scan(*args: str, stdin: str = "", **env: str) -> Done:
    """`rumorcheck scan ARGS` in German, on pipes."""
    environment = os.environ | {
        "PYTHONPATH": str(Path(rumorcheck.__file__).parents[1]),
        "RUMORCHECK_LANG": "de",
        "COLUMNS": "80",
        **env,
    }
    command = [sys.executable, "-m", "rumorcheck", "scan", *args]
    return subprocess.run(command, input=stdin, env=environment, capture_output=True, encoding="utf-8", timeout=120, check=False)


@pytest.fixture
def export(tmp_path: Path) -> str:
    path = tmp_path / "Familie.txt"
    path.write_text(CHAT, encoding="utf-8")
    return str(path)


def rows(done: Done) -> list[dict[str, object]]:
    assert done.stderr == ""
    return [json.loads(line) for line in done.stdout.splitlines()]


def matches(done: Done) -> list[tuple[object, ...]]:
    return [(row["sender"], row["state"], row["id"]) for row in rows(done) if row["type"] == "match"]


ALL = [
    ("Onkel Jürgen", "known", "whatsapp-paid"),
    ("Bert", "denial", "whatsapp-paid"),
    ("Anna Müller", "known", "martinelli-video"),
    ("=Carla()", "known", "martinelli-video"),
]


def test_the_report_answers_first_and_lists_then(export: str) -> None:
    done = scan(export)
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert lines[0] == "Familie.txt · WhatsApp · 6 Nachrichten · 16.09.2025 bis 18.10.2025 · 4 Personen"
    assert lines[1].startswith("2 bekannte Gerüchte, 3-mal weitergegeben. Widersprochen wurde einmal.")
    assert "Widersprochen  Bert (1)" in done.stdout and "Weitergegeben  Onkel Jürgen (1)" in done.stdout


@pytest.mark.parametrize(
    ("chat", "status"),
    [
        pytest.param(CHAT, 0, id="a rumor was passed on"),
        pytest.param(DENIAL, 1, id="only denied"),
        pytest.param(QUIET, 1, id="nothing known"),
        pytest.param(SIMILAR, 3, id="only similar"),
        pytest.param("Hallo\n", 2, id="no chat"),
    ],
)
def test_the_exit_status_says_what_was_found(chat: str, status: int) -> None:
    assert scan("-", stdin=chat).returncode == status
    done = scan("-q", "-", stdin=chat)
    assert done.returncode == status and done.stdout == ""


def test_a_long_report_tells_ten_rumors_and_where_the_others_are(tmp_path: Path) -> None:
    wordings = [
        claim.variants[0].text.replace("\n", " ") for claim in rumorcheck.load_corpus().claims() if claim.verdict == "false"
    ][:16]
    path = tmp_path / "x.txt"
    path.write_text("".join(f"16.09.25, 10:01 - Anna: {text}\n" for text in wordings), encoding="utf-8")
    done, whole = scan(str(path)), scan("-v", str(path))
    assert (done.stdout.count("\n▌ Zuerst "), whole.stdout.count("\n▌ Zuerst ")) == (10, len(matches(scan("--jsonl", str(path)))))
    assert "weitere Gerüchte im Einzelnen: mit -v" in done.stdout


def test_nothing_known_is_not_told_as_good_news() -> None:
    assert "Das heißt nicht, dass alles stimmt" in scan("-", stdin=QUIET).stdout.replace("\n", " ")


@pytest.mark.parametrize(
    ("args", "kept"),
    [
        pytest.param([], ALL, id="everything"),
        pytest.param(["--since", "2025-10"], ALL[2:], id="since a month"),
        pytest.param(["--until", "16.09.2025"], ALL[:2], id="until a day"),
        pytest.param(["--since", "2025-10-18", "--until", "2025"], ALL[3:], id="both"),
        pytest.param(["--from", "bert"], ALL[1:2], id="one person, small letters"),
        pytest.param(["--from", "Anna", "--from", "Bert"], ALL[1:3], id="two people, one by first name"),
        pytest.param(["--only", "denial"], ALL[1:2], id="denials"),
        pytest.param(["--only", "martinelli-video"], ALL[2:], id="one entry"),
    ],
)
def test_filters(export: str, args: list[str], kept: list[tuple[str, str, str]]) -> None:
    assert matches(scan("--jsonl", export, *args)) == kept


def test_json_lines_end_with_the_summary(export: str) -> None:
    summary = rows(scan("--jsonl", export))[-1]
    assert (summary["type"], summary["messages"], summary["posts"]) == ("summary", 6, {"system": 1, "text": 5, "media": 1})
    first = rows(scan("--jsonl", export))[0]
    span, text = first["span"], "WhatsApp wird ab Samstag kostenpflichtig"
    assert (first["place"], first["matched_text"], span) == (3, text, [0, len(text)])


def test_csv_is_read_by_a_spreadsheet_without_running_anything(export: str) -> None:
    done = scan("--csv", export)
    table = list(csv.reader(StringIO(done.stdout)))
    assert len({len(row) for row in table}) == 1 and [row[1] for row in table] == [
        "sender",
        "Onkel Jürgen",
        "Bert",
        "Anna Müller",
        "'=Carla()",
    ]
    assert not [cell for row in table for cell in row if cell.startswith(tuple("=+-@"))]


def test_anonymous_reports_hold_no_name(export: str, tmp_path: Path) -> None:
    page = tmp_path / "r.html"
    told = [scan("--anonymous", *args, export).stdout for args in (["-v"], ["--jsonl"], ["--csv"], ["--html", str(page)])]
    for text in (*told, page.read_text(encoding="utf-8")):
        assert text and not [name for name in ("Anna", "Jürgen", "Bert", "Carla", "Familie.txt") if name in text]
    assert [row[0] for row in matches(scan("--anonymous", "--jsonl", export))] == ["B", "C", "A", "D"]
    assert [row[0] for row in matches(scan("--anonymous", "--jsonl", "--since", "2025-10", export))] == ["A", "D"]


def test_the_page_is_written_and_nothing_else_is_overwritten(export: str, tmp_path: Path) -> None:
    page = tmp_path / "r.html"
    for _ in range(2):
        done = scan("--html", str(page), export)
        assert (done.returncode, done.stderr) == (0, f"Bericht geschrieben: {page}\n")
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>") and page.stat().st_mode & 0o077 == 0
    assert scan("--html", export, export).returncode == 2 and Path(export).read_text(encoding="utf-8") == CHAT
    assert sorted(path.name for path in tmp_path.iterdir()) == ["Familie.txt", "r.html"]


@pytest.mark.parametrize(
    ("args", "told"),
    [
        pytest.param([], "genau einen Export", id="no export"),
        pytest.param(["a", "b"], "genau einen Export", id="two exports"),
        pytest.param(["nirgends.txt"], "gibt es nicht", id="a file that is not there"),
        pytest.param(["-", "--since", "gestern"], "--since braucht ein Datum", id="a date in words"),
        pytest.param(["-", "--until", "2025-13"], "--until braucht ein Datum", id="a month there is not"),
        pytest.param(["-", "--only", "knwon"], "nicht „knwon“", id="a state there is not"),
        pytest.param(["-", "--jsonl", "--csv"], "schließen einander aus", id="two formats"),
        pytest.param(["-", "--anonymous"], "zweimal", id="anonymous from a pipe"),
        pytest.param(["-", "--html", "/nowhere/r.html"], "ließ sich nicht schreiben", id="a folder that is not there"),
        pytest.param(["-", "--from", "Zoe"], "Es schreiben: Anna", id="a name that nobody bears"),
        pytest.param(["-", "--json"], "--json gibt es nicht bei „scan“", id="an option of others"),
    ],
)
def test_wrong_use_gets_one_clear_answer(args: list[str], told: str) -> None:
    done = scan(*args, stdin=QUIET)
    assert (done.returncode, done.stdout) == (2, "") and told in done.stderr and len(done.stderr.splitlines()) == 1


def test_hostile_names_and_texts_steer_no_terminal() -> None:
    chat = "16.09.25, 10:01 - \x1b[31mEve\u202e: \x1b]0;x\x07WhatsApp wird kostenpflichtig\x1b[2J [/b]\n"
    for args in ([], ["-v"], ["--csv"], ["--jsonl"]):
        done = scan("-", *args, stdin=chat)
        assert done.returncode == 0 and not {"\x1b", "\u202e", "\x07"} & set(done.stdout + done.stderr)


def test_a_reader_that_leaves_early_ends_quietly(export: str) -> None:
    line = f'"{sys.executable}" -m rumorcheck scan --jsonl "{export}" | head -1; exit "${{PIPESTATUS[0]}}"'
    done = subprocess.run(["bash", "-c", line], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr, len(done.stdout.splitlines())) == (0, "", 1)


def test_english_is_complete(export: str) -> None:
    done = scan(export, "-v", "--lang", "en")
    assert "2 known rumors, passed on 3 times. Contradicted once." in done.stdout.replace("\n", " ")
    assert not [word for word in ("Weitergegeben", "Zuerst", "Geprüft", "Wortlaut") if word in done.stdout]
