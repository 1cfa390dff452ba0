"""The clipboard and pictures: real runs of the program with tools of the system on PATH that are small real executables."""

import base64
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from process import KNOWN, PROGRAM, Done, bare_environment, on_terminal

DESKS = {
    "wl-paste": ("wl-copy", "WAYLAND_DISPLAY"),
    "xclip": ("xclip", "DISPLAY"),
    "xsel": ("xsel", "DISPLAY"),
    "pbpaste": ("pbcopy", ""),
    "termux-clipboard-get": ("termux-clipboard-set", ""),
    "powershell.exe": ("powershell.exe", ""),
}
SSH = {"SSH_CONNECTION": "192.0.2.1 50000 192.0.2.2 22"}


class Desk:
    """A machine with a clipboard that is a file, and nothing on PATH but the tools it is given."""

    def __init__(self, folder: Path) -> None:
        self.tools, self.clipboard = folder / "bin", folder / "clipboard"
        self.tools.mkdir()
        self.env: dict[str, str] = {"PATH": str(self.tools), "RUMORCHECK_LANG": "en"}

    def put(self, name: str, script: str) -> None:
        """A tool of the system, as a shell script."""
        path = self.tools / name
        path.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
        path.chmod(0o755)

    def equip(self, paste: str) -> None:
        """The tools of one system: they read or write the clipboard by what they are asked for."""
        copy, display = DESKS[paste]
        give, take = f'/bin/cat "{self.clipboard}"', f'/bin/cat > "{self.clipboard}"'
        both = f'case "$*" in *-out*|*--output*|*Get-Clipboard*) {give};; *) {take};; esac'
        for name, script in ((paste, give), (copy, take)) if paste != copy else ((paste, both),):
            self.put(name, script)
        if display:
            self.env[display] = ":0"

    def run(self, *args: str, env: Mapping[str, str] | None = None) -> Done:
        """The program at this desk."""
        call = [sys.executable, PROGRAM, *args]
        return subprocess.run(
            call, env=bare_environment(self.env | dict(env or {})), input=b"", capture_output=True, timeout=60, check=False
        )


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


# ---- paste


@pytest.mark.parametrize("lang", ["de", "en"])
def test_without_a_tool_the_hint_names_some_and_the_way_without(desk: Desk, lang: str) -> None:
    done = desk.run("--paste", "--lang", lang)
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"wl-clipboard" in done.stderr and b"rumorcheck -" in done.stderr and done.stderr.count(b"\n") == 1


def test_a_tool_whose_desktop_is_out_of_reach_is_not_asked(desk: Desk) -> None:
    desk.equip("xclip")
    del desk.env["DISPLAY"]
    desk.clipboard.write_text(KNOWN, "utf-8")
    assert desk.run("--paste").returncode == 2


def test_over_ssh_no_clipboard_of_the_wrong_machine_is_read(desk: Desk) -> None:
    desk.equip("pbpaste")
    desk.clipboard.write_text(KNOWN, "utf-8")
    done = desk.run("--paste", env=SSH)
    assert done.returncode == 2 and b"Over SSH" in done.stderr


@pytest.mark.parametrize(
    ("content", "said"),
    [
        pytest.param(b"", b"empty", id="an empty clipboard"),
        pytest.param(b" \n", b"empty", id="blanks"),
        pytest.param(b"\x89PNG\r\n\x1a\n\x00\x00", b"--image", id="a picture"),
        pytest.param(b"a" * (8 * 2**20 + 1), b"8 MiB", id="too much"),
    ],
)
def test_a_clipboard_without_a_message_is_told(desk: Desk, content: bytes, said: bytes) -> None:
    desk.equip("wl-paste")
    desk.clipboard.write_bytes(content)
    done = desk.run("--paste")
    assert done.returncode == 2 and said in done.stderr


def test_a_tool_that_fails_says_why_and_the_next_is_tried(desk: Desk) -> None:
    desk.put("wl-paste", "echo 'Nothing is copied' >&2; exit 1")
    desk.env["WAYLAND_DISPLAY"] = "wayland-0"
    done = desk.run("--paste")
    assert done.returncode == 2 and b"wl-paste: Nothing is copied" in done.stderr
    desk.equip("xsel")
    desk.clipboard.write_text(KNOWN, "utf-8")
    assert desk.run("--paste").returncode == 0


@pytest.mark.parametrize("tool", DESKS)
def test_the_clipboard_is_checked(desk: Desk, tool: str) -> None:
    desk.equip(tool)
    desk.clipboard.write_text("Für alle: " + KNOWN, "utf-8")
    assert desk.run("--paste", "--plain").stdout.startswith(b"known\tmisleading\twhatsapp-paid")


@pytest.mark.parametrize(
    ("args", "said"),
    [
        pytest.param(["--paste", "text"], b"TEXT and --paste", id="a text, too"),
        pytest.param(["--paste", "-f", "x"], b"--file and --paste", id="a file, too"),
        pytest.param(["--paste", "--image", "x.png"], b"--paste and --image", id="a picture, too"),
        pytest.param(["--copy", KNOWN], b"--reply", id="a copy of no reply"),
        pytest.param(["show", "hallo-mama", "--copy"], b"reply", id="a copy of an entry"),
    ],
)
def test_what_cannot_be_meant_together_is_refused(desk: Desk, args: list[str], said: bytes) -> None:
    done = desk.run(*args)
    assert (done.returncode, done.stdout) == (2, b"") and said in done.stderr


# ---- copy


def test_what_cannot_be_copied_is_still_printed(desk: Desk) -> None:
    done = desk.run("reply", "hallo-mama", "--copy")
    assert done.returncode == 2 and b"scam" in done.stdout and b"did not reach the clipboard" in done.stderr


def test_no_reply_leaves_the_clipboard_alone(desk: Desk) -> None:
    desk.equip("wl-paste")
    assert desk.run("--reply", "--copy", "The bus is late today again").returncode == 1
    assert not desk.clipboard.exists()


@pytest.mark.parametrize("tool", DESKS)
@pytest.mark.parametrize(
    "args", [["reply", "hallo-mama"], ["--reply", "Hallo Mama, mein Handy ist kaputt"]], ids=["reply", "check"]
)
def test_a_reply_is_copied_and_printed(desk: Desk, tool: str, args: list[str]) -> None:
    desk.equip(tool)
    done = desk.run(*args, "--copy")
    assert done.returncode == 0 and b"Copied" in done.stderr
    assert desk.clipboard.read_bytes() == done.stdout.rstrip(b"\n") != b""


def test_a_tool_that_stays_behind_is_not_waited_for(desk: Desk) -> None:
    desk.put("xclip", f'/bin/cat > "{desk.clipboard}"; /bin/sleep 20 &')
    desk.env["DISPLAY"] = ":0"
    assert desk.run("reply", "hallo-mama", "--copy").returncode == 0  # a pipe held open would run into the time limit of a tool


def test_over_ssh_the_terminal_gets_the_copy(desk: Desk) -> None:
    desk.equip("pbpaste")
    status, shown = in_session(["reply", "hallo-mama", "--copy"], desk.env | SSH)
    sequence = re.search(r"\x1b\]52;c;([A-Za-z0-9+/=]+)\x07", shown)
    assert status == 0 and sequence and "Sent to your terminal" in shown
    assert base64.b64decode(sequence[1]).decode() in shown.replace("\r", "")
    assert not desk.clipboard.exists()


def in_session(args: list[str], env: Mapping[str, str]) -> tuple[int, str]:
    """Run as the leader of a session with a terminal of its own, as sshd starts programs."""
    starter = (
        "import fcntl, os, sys, termios; os.setsid(); fcntl.ioctl(0, termios.TIOCSCTTY, 0);"
        f" os.execv(sys.executable, [sys.executable, {PROGRAM!r}, *sys.argv[1:]])"
    )
    return on_terminal("-c", starter, *args, env=env, program=())


# ---- pictures


def test_without_tesseract_the_hint_says_how_to_get_it(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "shot.png").write_bytes(b"\x89PNG")
    done = desk.run("--image", str(tmp_path / "shot.png"))
    assert (done.returncode, done.stdout) == (2, b"") and b"tesseract-ocr-deu" in done.stderr


def test_a_picture_that_is_not_there_is_told_before_a_missing_program(desk: Desk) -> None:
    assert b"no file" in desk.run("--image", "missing.png").stderr
    assert b"folder" in desk.run("--image", "/").stderr


def test_a_tesseract_without_german_reads_what_it_can_and_says_so(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "shot.png").write_bytes(b"\x89PNG")
    desk.put("tesseract", f'case "$*" in *list-langs*) echo eng;; *"-l eng") echo "{KNOWN}";; *) exit 1;; esac')
    done = desk.run("--image", str(tmp_path / "shot.png"), "--plain")
    assert done.stdout.startswith(b"known\t") and b"tesseract-ocr-deu" in done.stderr


def test_a_picture_without_text_is_told(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "shot.png").write_bytes(b"\x89PNG")
    desk.put("tesseract", 'case "$*" in *list-langs*) echo eng; echo deu;; esac')
    done = desk.run("--image", str(tmp_path / "shot.png"))
    assert (done.returncode, done.stdout) == (2, b"") and b"No text was found" in done.stderr


needs_tesseract = pytest.mark.skipif(not shutil.which("tesseract"), reason="tesseract is not installed")
needs_browser = pytest.mark.skipif(not shutil.which("chromium"), reason="chromium is not installed: it draws the screenshots")
PAPER = """<body style="margin:0;background:{back};font:17px sans-serif"><div style="margin:24px;padding:12px 16px;width:380px;border-radius:12px;
background:{bubble};color:{ink}"><b>Tante Erika</b><br>{text}<div style="text-align:right;font-size:12px;opacity:.7">10:01</div></div></body>"""
LIGHT = {"back": "#e5ddd5", "bubble": "#ffffff", "ink": "#111111"}
DARK = {"back": "#0b141a", "bubble": "#202c33", "ink": "#e9edef"}


@pytest.fixture(scope="module")
def drawing(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("screenshots")


def screenshot(folder: Path, text: str, look: Mapping[str, str]) -> Path:
    """A chat bubble as a phone shows it, at two pixels a point."""
    page, picture = folder / "bubble.html", folder / "bubble.png"
    page.write_text(f"<meta charset=utf-8>{PAPER.format(text=text, **look)}", "utf-8")
    call = ["chromium", "--headless", "--no-sandbox", "--force-device-scale-factor=2", "--window-size=460,240"]
    subprocess.run([*call, f"--screenshot={picture}", f"file://{page}"], capture_output=True, check=True, timeout=120)
    return picture


@needs_tesseract
@needs_browser
@pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("text", "state"),
    [
        pytest.param("Keine Sorge, WhatsApp wird nicht kostenpflichtig, das ist ein alter Kettenbrief", "denial", id="a denial"),
        pytest.param("Kommt ihr am Sonntag zum Grillen? Ich bringe Kartoffelsalat mit.", "nothing_known", id="nothing known"),
        pytest.param("Achtung! Ab Samstag wird WhatsApp kostenpflichtig. Bitte an alle weiterleiten!", "known", id="a rumor"),
    ],
)
def test_a_screenshot_of_a_bubble_is_read(drawing: Path, text: str, state: str, look: dict[str, str]) -> None:
    picture = screenshot(drawing, text, look)
    call = [sys.executable, "-m", "rumorcheck", "--image", str(picture), "--plain", "--corpus", "shipped"]
    done = subprocess.run(call, capture_output=True, text=True, check=False, env={**os.environ, "RUMORCHECK_LANG": "en"})
    assert done.stdout.split("\t")[0] == state
    assert "Read: “" in done.stderr


@needs_tesseract
def test_what_is_no_picture_is_told_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "shot.png").write_text("not a picture", "utf-8")
    call = [sys.executable, PROGRAM, "--image", str(tmp_path / "shot.png")]
    done = subprocess.run(call, capture_output=True, check=False, env=bare_environment({"RUMORCHECK_LANG": "en"}))
    assert (done.returncode, done.stdout) == (2, b"") and done.stderr.startswith(b"Cannot read the picture")
    assert done.stderr.count(b"\n") == 1
