"""The HTML skeleton: nothing of the data becomes markup, nothing loads, everything has a name, and colours can be read."""

import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rumorcheck.models import VERDICTS, Lang
from rumorcheck.render.html import (
    TONES,
    Bin,
    Column,
    Html,
    Section,
    badge,
    bar,
    element,
    facts,
    link,
    page,
    table,
    text,
    timeline,
)
from rumorcheck.render.html_style import STYLE

VOID = {"meta", "link", "br", "rect"}
HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>&\x1b[31m\u202e\x00"


class Reader(HTMLParser):
    """Collects the tags and the text, and holds every end tag against its start tag."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.words = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data


def read(document: str) -> Reader:
    reader = Reader()
    reader.feed(document)
    reader.close()
    assert reader.open == []
    return reader


def sample(raw: str = "Familie", lang: Lang = "de") -> str:
    """A page with every part that the skeleton has, and `raw` wherever data may stand."""
    parts = [
        facts([(raw, text(raw))]),
        table(raw, [Column(raw), Column("n", number=True)], [[text(raw), bar(3, 5)]]),
        timeline(raw, [Bin(raw, (1, 2)), Bin(raw, (0, 0)), Bin("2025-09", (5, 1))], [raw, "b"]),
        link(raw, raw),
        badge(raw, "false"),
        element("blockquote", text(raw), "quote", lang="tr"),
    ]
    return page(raw, text(raw), [Section("one", raw, Html("".join(parts)))], text(raw), lang)


@given(st.text())
def test_no_text_becomes_markup(raw: str) -> None:
    plain, linked = ([tag for tag, _ in read(sample(one)).tags] for one in ("x", "https://a.example"))
    told = [tag for tag, _ in read(sample(raw)).tags]
    # a web address is a link where one may stand
    assert told == plain or (told == linked and raw.lower().startswith(("http://", "https://")))


def test_hostile_text_stays_text_and_is_shown() -> None:
    seen = read(sample(HOSTILE))
    assert "<script>alert(1)</script>" in seen.words and "\x1b" not in seen.words and "\u202e" not in seen.words
    assert not {"script", "img"} & {tag for tag, _ in seen.tags}
    assert not [name for _, attributes in seen.tags for name in attributes if name.startswith("on") or name == "style"]


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//a.example", "", "https://a b", "https://", "HTTP://"],
)
def test_only_web_addresses_can_be_clicked(url: str) -> None:
    assert "<a" not in link(url, "Mimikama")


def test_the_policy_allows_our_style_and_nothing_else() -> None:
    document = sample()
    digest = b64encode(sha256(re.findall("<style>(.*?)</style>", document, re.DOTALL)[0].encode()).digest()).decode()
    policy = next(a["content"] for tag, a in read(document).tags if a.get("http-equiv") == "Content-Security-Policy")
    assert policy == f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"


@pytest.mark.parametrize("lang", ["de", "en"])
def test_landmarks_headings_and_names_are_there(lang: Lang) -> None:
    tags = read(sample(lang=lang)).tags
    names = [tag for tag, _ in tags]
    assert dict(tags)["html"] == {"lang": lang}
    assert [names.count(name) for name in ("header", "main", "footer", "nav", "h1")] == [1] * 5
    ids = {attributes["id"] for _, attributes in tags if "id" in attributes}
    assert {str(a["href"])[1:] for tag, a in tags if tag == "a" and str(a["href"]).startswith("#")} <= ids
    assert {a["aria-labelledby"] for _, a in tags if "aria-labelledby" in a} <= ids
    assert all(a.get("aria-label") or a.get("aria-hidden") for tag, a in tags if tag == "svg")
    assert all(a.get("scope") for tag, a in tags if tag == "th")


def test_a_timeline_without_messages_and_a_bar_of_nothing_are_drawn() -> None:
    assert "NaN" not in timeline("leer", [], []) + bar(0, 0) and 'width="0"' in bar(0, 0)


def luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(digit * 2 for digit in colour[1:])
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", range(2), ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["ground", "raised"])
def test_colours_can_be_read(scheme: int, ground: str) -> None:
    block = re.findall(r":root\{(.*?)\}", STYLE, re.DOTALL)[scheme]
    colours = dict(re.findall(r"--(\w+):(#\w+)", block))
    weak = {
        name: round(contrast(colour, colours[ground]), 2)
        for name, colour in colours.items()
        if name not in ("ground", "raised", "line")
        and contrast(colour, colours[ground]) < (3 if name[0] == "s" and name[1:].isdigit() else 4.5)
    }
    assert weak == {}


def test_every_verdict_has_its_colour() -> None:
    assert set(TONES) == set(VERDICTS) and all(f".badge.{tone}" in STYLE for tone in TONES.values())
