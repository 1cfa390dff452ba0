"""Updates: nothing is fetched unasked, nothing changes unless the file is the pinned one and sound, and what changed can be taken back."""

import hashlib
import io
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from server import Answer, Server, serve

from rumorcheck import load_corpus
from rumorcheck.cli.main import main
from rumorcheck.updates.fetch import fetch
from rumorcheck.updates.refusal import Refusal

NEWER = """\
schema: 1
corpus: {name: "rumorcheck", version: "2026.12.1", date: "2026-12-01"}
claims:
- id: "blue-bananas"
  verdict: "false"
  en: {claim: "Blue bananas cure the hiccups."}
- id: "whatsapp-paid"
  verdict: "outdated"
  en: {claim: "WhatsApp is going to charge its users."}
"""


@pytest.fixture
def server(small_home: Path) -> Iterator[Server]:
    with serve(small_home) as running:
        yield running


def digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def update(*args: str) -> int:
    return main(["corpus", "update", "--lang", "en", *args])


def in_use() -> str:
    return load_corpus("shipped").info.version


def over_https(server: Server, answer: Answer, pinned: str, *args: str) -> int:
    server.answers["/claims.yaml"] = answer
    return update("--from", f"{server.url}/claims.yaml", "--ca-file", server.ca_file, "--sha256", pinned, *args)


def test_a_good_file_is_shown_taken_and_taken_back(server: Server, capsys: pytest.CaptureFixture[str], small_home: Path) -> None:
    good = Answer(NEWER.encode())
    assert over_https(server, good, digest(NEWER), "--dry-run") == 1
    shown = capsys.readouterr()
    assert "2026.11.1" in shown.out and "2026.12.1" in shown.out and digest(NEWER) in shown.out
    assert "! whatsapp-paid misleading → outdated" in " ".join(shown.out.split()) and "+ blue-bananas" in shown.out
    assert in_use() == "2026.11.1" and not (small_home / "data").exists()
    assert over_https(server, good, digest(NEWER), "--yes") == 0
    assert in_use() == "2026.12.1" and load_corpus().find("blue-bananas")
    assert over_https(server, good, digest(NEWER), "--yes") == 0 and "in use already" in capsys.readouterr().err
    assert update("--roll-back") == 0 and in_use() == "2026.11.1"
    assert update("--roll-back") == 2 and "no update to take back" in capsys.readouterr().err


def test_without_a_yes_nothing_changes(
    server: Server, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("y\n"))  # a pipe is nobody who agrees
    assert over_https(server, Answer(NEWER.encode()), digest(NEWER)) == 1
    assert in_use() == "2026.11.1" and "--yes" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        pytest.param(Answer(NEWER.replace("false", "true ").encode()), "not the expected one", id="tampered with"),
        pytest.param(Answer(NEWER.encode(), sent=100), "cut off, 100 instead of|cannot be reached", id="cut off"),
        pytest.param(Answer(NEWER.encode(), sent=100, chunked=True), "not the expected one", id="cut off without a length"),
        pytest.param(Answer(b"", announced=10**12), "more than 64 MiB", id="announced larger than the limit"),
        pytest.param(Answer(b"<html>sorry</html>"), "not the expected one", id="a page instead"),
        pytest.param(Answer(status=500), "the server answers 500", id="a failing server"),
        pytest.param(
            Answer(status=302, headers=(("Location", "http://localhost:1/x"),)), "Only https", id="sent on to plain http"
        ),
        pytest.param(
            Answer(status=302, headers=(("Location", "/claims.yaml"),)), "too many redirects", id="sent round in a circle"
        ),
        pytest.param(Answer(status=301), "too many redirects", id="sent nowhere"),
    ],
)
def test_a_bad_answer_changes_nothing(answer: Answer, said: str, server: Server, capsys: pytest.CaptureFixture[str]) -> None:
    assert over_https(server, answer, digest(NEWER), "--yes") == 2
    told = " ".join(capsys.readouterr().err.split())
    assert in_use() == "2026.11.1" and "Nothing was changed." in told and "Traceback" not in told
    assert any(part in told for part in said.split("|"))


def test_a_body_without_a_length_ends_at_the_limit(server: Server) -> None:
    server.answers["/big"] = Answer(b"x" * 200_000, chunked=True)
    with pytest.raises(Refusal, match="large"):
        fetch(f"{server.url}/big", server.ca_file, limit=100_000)


@pytest.mark.parametrize(
    ("old", "new", "args", "said"),
    [
        pytest.param(
            "2026.12.1",
            "2026.10.1",
            ["--downgrade"],
            "not newer than the one that came with the program",
            id="older than the program's own",
        ),
        pytest.param("2026.12.1", "soon", [], "does not say which edition", id="no version"),
        pytest.param('"rumorcheck"', '"other"', [], "is the corpus “other”", id="another corpus"),
        pytest.param('"outdated"', '"outdatet"', [], 'did you mean "outdated"', id="a broken entry"),
        pytest.param("claims:", "claims: [", [], "not a sound corpus", id="not YAML"),
    ],
)
def test_an_edition_that_is_unfit_is_refused(
    old: str, new: str, args: list[str], said: str, small_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = small_home / "given.yaml"
    path.write_text(NEWER.replace(old, new), "utf-8")
    assert update("--from", str(path), "--yes", *args) == 2
    assert said in " ".join(capsys.readouterr().err.split()) and in_use() == "2026.11.1"


def test_an_older_edition_is_taken_only_when_asked_for(small_home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    newest, older = small_home / "newest.yaml", small_home / "older.yaml"
    newest.write_text(NEWER.replace("2026.12.1", "2026.12.10"), "utf-8")
    older.write_text(NEWER, "utf-8")
    assert update("--from", str(newest), "--yes") == 0 and in_use() == "2026.12.10"
    assert update("--from", str(older), "--yes") == 2 and "--downgrade" in capsys.readouterr().err and in_use() == "2026.12.10"
    assert update("--from", str(older), "--yes", "--downgrade") == 0 and in_use() == "2026.12.1"
    assert update("--roll-back") == 0 and in_use() == "2026.12.10"
    assert update("--roll-back") == 0 and in_use() == "2026.11.1"


def test_an_edition_that_takes_an_own_id_is_refused(small_home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own = small_home / "data" / "corpora" / "own.yaml"
    own.parent.mkdir(parents=True)
    own.write_text(NEWER.replace('"rumorcheck"', '"mine"').replace("whatsapp-paid", "other-one"), "utf-8")
    path = small_home / "given.yaml"
    path.write_text(NEWER, "utf-8")
    assert update("--from", str(path), "--yes") == 2
    assert f"{own}:4" in "".join(capsys.readouterr().err.split()) and in_use() == "2026.11.1"
    assert load_corpus().find("other-one")


@pytest.mark.parametrize(
    ("args", "said"),
    [
        pytest.param(["--from", "{url}/claims.yaml"], "--sha256 HEX", id="an address without a checksum"),
        pytest.param(["--from", "{url}/claims.yaml", "--sha256", "abc"], "no SHA-256 checksum", id="half a checksum"),
        pytest.param(["--from", "http://localhost/x", "--sha256", "0" * 64], "Only https", id="plain http"),
        pytest.param(["--from", "file:///etc/passwd", "--sha256", "0" * 64], "Only https", id="another scheme"),
        pytest.param([], "--from FILE|URL", id="no origin"),
        pytest.param(["--from", "nowhere.yaml"], "cannot be read", id="a file that is not there"),
    ],
)
def test_nothing_is_fetched_before_the_call_makes_sense(
    args: list[str], said: str, server: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    assert update(*(arg.replace("{url}", server.url) for arg in args)) == 2
    assert said in capsys.readouterr().err and server.asked == []


def test_a_certificate_of_a_stranger_is_refused(server: Server, capsys: pytest.CaptureFixture[str]) -> None:
    assert update("--from", f"{server.url}/claims.yaml", "--sha256", digest(NEWER), "--yes") == 2
    assert "certificate is not valid" in " ".join(capsys.readouterr().err.split()) and server.asked == []


def test_the_request_says_nothing_about_the_person(server: Server) -> None:
    assert over_https(server, Answer(NEWER.encode()), digest(NEWER), "--dry-run") == 1
    (request,) = server.asked
    assert request.keys() == {"path", "host", "user-agent", "accept-encoding"} and request["user-agent"].startswith("rumorcheck/")


BLOCKED = """
import socket, sys
def refuse(*args, **more): raise SystemExit("a socket was opened")
before = set(sys.modules)
socket.socket = socket.create_connection = refuse
from rumorcheck.cli.main import main
status = main(sys.argv[1:])
print(*[name for name in set(sys.modules) - before if name in ("ssl", "_ssl", "http.client") or "rumorcheck.updates.fetch" in name], file=sys.stderr)
raise SystemExit(status)
"""


@pytest.mark.parametrize(
    "args",
    [
        pytest.param(["--corpus", "{}", "Is it true that blue bananas cure the hiccups"], id="a lookup"),
        pytest.param(["corpus", "check", "{}"], id="check"),
        pytest.param(["corpus", "stats", "{}"], id="stats"),
        pytest.param(["corpus", "status"], id="status"),
        pytest.param(["corpus", "export", "{}", "--format", "jsonl"], id="export"),
        pytest.param(["corpus", "import", "{}.csv", "-o", "{}.out.yaml"], id="import"),
    ],
)
def test_nothing_else_loads_what_could_open_a_connection(args: list[str], tmp_path: Path) -> None:
    path = tmp_path / "c.yaml"
    path.write_text(NEWER, "utf-8")
    Path(f"{path}.csv").write_text("claim,url,rating\nBlue bananas cure the hiccups,https://a.example/x,False\n", "utf-8")
    call = [sys.executable, "-c", BLOCKED, *(arg.replace("{}", str(path)) for arg in args)]
    done = subprocess.run(call, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 2, 3) and done.stderr.split("\n")[-2] == "" and "a socket was opened" not in done.stderr, (
        done.stderr
    )
