"""Writes chats in the layouts of many phones and locales, for the tests that read them back."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import NamedTuple

NNBSP = "\u202f"


class Layout(NamedTuple):
    """How one phone in one locale writes the head of a message."""

    stamp: Callable[[datetime], str]
    seconds: bool = False
    ending: str = "\n"
    mark: str = ""
    """Byte order mark or mark of direction at the head of the file."""
    encoding: str = "utf-8"


def _android(pattern: str, **more: object) -> Layout:
    return Layout(lambda at: f"{_fill(pattern, at)} - ", **more)  # type: ignore[arg-type]  # fields of Layout


def _iphone(pattern: str, **more: object) -> Layout:
    return Layout(lambda at: f"[{_fill(pattern, at)}] ", seconds=":ss" in pattern, **more)  # type: ignore[arg-type]  # the same


def _fill(pattern: str, at: datetime) -> str:
    """`dd`, `d`, `mm`, `m`, `yyyy`, `yy`, `HH`, `H`, `hh` (of twelve), `MM`, `ss` and `AP` filled in."""
    half = "AM" if at.hour < 12 else "PM"
    values = [
        ("yyyy", f"{at.year}"), ("yy", f"{at.year % 100:02}"), ("dd", f"{at.day:02}"), ("mm", f"{at.month:02}"), ("HH", f"{at.hour:02}"),
        ("hh", f"{(at.hour + 11) % 12 + 1}"), ("MM", f"{at.minute:02}"), ("ss", f"{at.second:02}"), ("AP", half),
        ("a. m.", "a. m." if half == "AM" else "p. m."), ("vorm.", "vorm." if half == "AM" else "nachm."),
        ("ÖÖ", "ÖÖ" if half == "AM" else "ÖS"), ("am", half.lower()), ("D", f"{at.day}"), ("N", f"{at.month}"), ("H", f"{at.hour}"),
    ]  # fmt: skip
    for position, (name, _) in enumerate(values):
        pattern = pattern.replace(name, chr(0xE000 + position))
    for position, (_, value) in enumerate(values):
        pattern = pattern.replace(chr(0xE000 + position), value)
    return pattern


LAYOUTS: dict[str, Layout] = {
    "German Android": _android("dd.mm.yy, HH:MM"),
    "German Android with a four-digit year": _android("dd.mm.yyyy, HH:MM"),
    "German Android without leading zeros": _android("D.N.yy, HH:MM"),
    "German Android with the word Uhr": _android("dd.mm.yyyy, HH:MM Uhr"),
    "German Android on a twelve-hour clock": _android("dd.mm.yy, hh:MM vorm."),
    "German Android with CRLF": _android("dd.mm.yy, HH:MM", ending="\r\n"),
    "German Android with a byte order mark and CRLF": _android("dd.mm.yy, HH:MM", ending="\r\n", mark="\ufeff"),
    "German iPhone": _iphone("dd.mm.yy, HH:MM:ss"),
    "German iPhone with a mark of direction": _iphone("dd.mm.yy, HH:MM:ss", mark="\u200e"),
    "German iPhone with a byte order mark and CRLF": _iphone("dd.mm.yy, HH:MM:ss", ending="\r\n", mark="\ufeff"),
    "bubbles pasted in German": _iphone("dd.mm.yy, HH:MM"),
    "bubbles pasted in German with a four-digit year": _iphone("D.N.yyyy, HH:MM"),
    "American Android": _android(f"N/D/yy, hh:MM{NNBSP}AP"),
    "American Android before 2023": _android("N/D/yy, hh:MM AP"),
    "American iPhone": _iphone(f"N/D/yy, hh:MM:ss{NNBSP}AP"),
    "American iPhone on a 24-hour clock": _iphone("N/D/yy, HH:MM:ss"),
    "bubbles pasted in American English": _iphone(f"N/D/yy, hh:MM{NNBSP}AP"),
    "British Android": _android("dd/mm/yyyy, HH:MM"),
    "British Android on a twelve-hour clock": _android(f"dd/mm/yyyy, hh:MM{NNBSP}am"),
    "British iPhone": _iphone("dd/mm/yyyy, HH:MM:ss"),
    "Spanish Android": _android("D/N/yy, H:MM"),
    "Spanish Android on a twelve-hour clock": _android("D/N/yy, hh:MM\u00a0a. m."),
    "Spanish iPhone": _iphone("D/N/yy, H:MM:ss"),
    "French Android": _android("dd/mm/yyyy, HH:MM"),
    "French Android with à": _android("dd/mm/yyyy à HH:MM"),
    "French iPhone": _iphone("dd/mm/yyyy HH:MM:ss"),
    "Italian Android": _android("dd/mm/yy, HH:MM"),
    "Italian iPhone": _iphone("dd/mm/yy, HH:MM:ss"),
    "Italian Android with a dot in the time": _android("dd/mm/yy, HH.MM"),
    "Portuguese Android": _android("dd/mm/yyyy HH:MM"),
    "Portuguese iPhone": _iphone("dd/mm/yyyy, HH:MM:ss"),
    "Brazilian Android with às": _android("dd/mm/yyyy às HH:MM"),
    "Turkish Android": _android("D.mm.yyyy HH:MM"),
    "Turkish iPhone": _iphone("D.mm.yyyy HH:MM:ss"),
    "Turkish Android on a twelve-hour clock": _android("D.mm.yyyy ÖÖ hh:MM"),
    "Polish Android": _android("D.mm.yyyy, HH:MM"),
    "Polish iPhone": _iphone("D.mm.yyyy, HH:MM:ss"),
    "Dutch Android": _android("dd-mm-yyyy HH:MM"),
    "Dutch iPhone": _iphone("dd-mm-yyyy HH:MM:ss"),
    "Czech Android": _android("D. N. yyyy HH:MM"),
    "Swedish and Canadian Android": _android("yyyy-mm-dd HH:MM"),
    "Hungarian and Japanese Android": _android("yyyy/mm/dd, HH:MM"),
    "an iPhone with the year first": _iphone("yyyy-mm-dd, HH:MM:ss"),
    "UTF-16": _android("dd.mm.yy, HH:MM", encoding="utf-16"),
}


def write_chat(layout: Layout, posts: Sequence[tuple[datetime, str, str]]) -> bytes:
    """The export of `posts` (time, sender, text)."""
    lines = (layout.stamp(at) + f"{sender}: {text}" for at, sender, text in posts)
    written = layout.mark + "".join(line.replace("\n", layout.ending) + layout.ending for line in lines)
    return written.encode(layout.encoding)
