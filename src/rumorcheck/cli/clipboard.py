"""The clipboard, by the tools of the system; over SSH a copy goes through the terminal. Starts programs; loaded only when asked for.

No library: each of them starts these same tools, and none knows that over SSH the clipboard is at the other end.
"""

from __future__ import annotations

import os
import subprocess
from base64 import b64encode
from collections.abc import Mapping
from shutil import which

from rumorcheck.errors import InputError
from rumorcheck.models import Lang
from rumorcheck.records import NamedTuple
from rumorcheck.render.words import word

PATIENCE = 10
"""Seconds after which a tool is given up: one that waits for a program that has hung would wait for ever."""
OSC_52_LIMIT = 74_994
"""Bytes that terminals take in one sequence at most; a reply has a few hundred."""


class Tool(NamedTuple):
    """How one system reads and writes its clipboard. `display` is the variable that says its desktop can be reached, empty for this desk."""

    paste: tuple[str, ...]
    copy: tuple[str, ...]
    display: str = ""


_POWERSHELL = ("-NoProfile", "-NonInteractive", "-Command")
_GET = "[Console]::OutputEncoding=[Text.Encoding]::UTF8; Get-Clipboard -Raw"
_SET = "[Console]::InputEncoding=[Text.Encoding]::UTF8; Set-Clipboard -Value ([Console]::In.ReadToEnd())"
TOOLS: tuple[Tool, ...] = (
    Tool(("wl-paste", "--no-newline"), ("wl-copy",), "WAYLAND_DISPLAY"),
    Tool(("xclip", "-selection", "clipboard", "-out"), ("xclip", "-selection", "clipboard", "-in"), "DISPLAY"),
    Tool(("xsel", "--clipboard", "--output"), ("xsel", "--clipboard", "--input"), "DISPLAY"),
    Tool(("pbpaste",), ("pbcopy",)),
    Tool(("termux-clipboard-get",), ("termux-clipboard-set",)),
    Tool(("powershell.exe", *_POWERSHELL, _GET), ("powershell.exe", *_POWERSHELL, _SET)),  # Windows, and WSL
)


def paste(lang: Lang) -> bytes:
    """What the clipboard holds. Raises InputError, in `lang`, where no tool gives it: with what to do instead."""
    reasons = []
    for command in usable("paste", os.environ):
        try:
            done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=PATIENCE, check=False)  # noqa: S603  # from TOOLS
        except (OSError, subprocess.TimeoutExpired) as error:
            reasons.append(f"{command[0]}: {getattr(error, 'strerror', None) or type(error).__name__}")
            continue
        if done.returncode == 0:
            return done.stdout
        told = done.stderr.decode("utf-8", "replace").strip().splitlines()
        reasons.append(f"{command[0]}: {told[0] if told else done.returncode}")
    if reasons:
        raise InputError(word(lang, "clipboard.unread", reason=" · ".join(reasons)))
    raise InputError(word(lang, "clipboard.no_paste_ssh" if is_remote(os.environ) else "clipboard.no_paste"))


def copy(text: str, lang: Lang) -> str:
    """Put `text` into the clipboard; returns what to tell the person. Raises InputError, in `lang`, where that cannot be done."""
    for command in usable("copy", os.environ):
        try:
            # These tools stay behind to hand the text out: with our pipes in their hands, whoever reads from us would wait for them.
            quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
            done = subprocess.run(command, input=text.encode("utf-8", "replace"), timeout=PATIENCE, check=False, **quiet)  # type: ignore[call-overload]  # noqa: S603  # from TOOLS
        except (OSError, subprocess.TimeoutExpired):
            continue
        if done.returncode == 0:
            return word(lang, "clipboard.copied")
    if is_remote(os.environ) and send_to_terminal(text):
        return word(lang, "clipboard.sent")
    raise InputError(word(lang, "clipboard.no_copy"))


def usable(use: str, env: Mapping[str, str]) -> list[tuple[str, ...]]:
    """The commands that can reach a clipboard from here, the likeliest first.

    >>> usable("paste", {"PATH": "", "DISPLAY": ":0"})
    []
    """
    found = []
    for tool in TOOLS:
        reachable = env.get(tool.display) if tool.display else not is_remote(env)
        command = tool.paste if use == "paste" else tool.copy
        if reachable and which(command[0], path=env.get("PATH", "")):
            found.append(command)
    return found


def is_remote(env: Mapping[str, str]) -> bool:
    """Whether the person sits at another machine, whose clipboard no tool of this one reaches."""
    return bool(env.get("SSH_CONNECTION") or env.get("SSH_TTY"))


def send_to_terminal(text: str) -> bool:
    """Ask the terminal at the other end to take `text` (the sequence OSC 52). Whether it does cannot be known; False if there is none."""
    data = text.encode("utf-8", "replace")
    if len(data) > OSC_52_LIMIT:
        return False
    try:
        with open("/dev/tty", "wb", buffering=0) as terminal:
            terminal.write(b"\x1b]52;c;" + b64encode(data) + b"\x07")
    except OSError:
        return False
    return True
