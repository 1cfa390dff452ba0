"""WhatsApp exports: every layout is read, no message is lost and none invented."""

from datetime import datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from layouts import LAYOUTS, Layout, write_chat
from opened import open_bytes

from rumorcheck.chats import Post
from rumorcheck.chats.posts import LONGEST
from rumorcheck.chats.stamps import read_stamp
from rumorcheck.chats.whatsapp import classify

Written = list[tuple[datetime, str, str]]


def read(text: str) -> list[Post]:
    return list(open_bytes(text.encode()).posts())


def told(posts: list[Post]) -> list[tuple[str, str, str]]:
    return [(post.at, post.sender, post.text) for post in posts]


def expected(layout: Layout, written: Written) -> list[tuple[str, str, str]]:
    pattern = "%Y-%m-%dT%H:%M:%S" if layout.seconds else "%Y-%m-%dT%H:%M"
    return [(at.strftime(pattern), sender, text) for at, sender, text in written]


CHAT: Written = [
    (datetime(2025, 9, 3, 0, 5, 9), "Anna", "Guten Morgen: hier ist es 10:01 - Anna: so"),
    (datetime(2025, 9, 4, 12, 0, 0), "Onkel Jürgen 🚀", "Bitte an alle weiterleiten!\n\n[16.09.25] kein Fake\n1. Punkt\n"[:-1]),
    (datetime(2025, 9, 16, 13, 30, 59), "+49 171 1234567", "ok"),
    (datetime(2026, 1, 2, 23, 59, 1), 'Max "Maxi" Müller', "https://a.example/b: ja"),
]


@pytest.mark.parametrize("name", LAYOUTS)
def test_every_layout_is_read_whole(name: str) -> None:
    layout = LAYOUTS[name]
    chat = open_bytes(write_chat(layout, CHAT))
    assert told(list(chat.posts())) == expected(layout, CHAT)
    assert chat.format == "whatsapp" and chat.notes.certain


def test_there_are_layouts_enough() -> None:
    assert len(LAYOUTS) >= 40


names = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cf", "Zl", "Zp", "Zs")), min_size=1, max_size=20).filter(
    lambda name: ":" not in name and not set(name) & set('„“”«»"~')
)
lines = st.text(st.characters(codec="utf-8", exclude_characters="\n\r\u200e\u200f<>()"), max_size=60)
texts = st.lists(lines, min_size=1, max_size=4).map("\n".join)


@st.composite
def chats(draw: st.DrawFn) -> Written:
    """A chat that runs forward in time and holds a day beyond the twelfth, so that its dates can be read one way only."""
    senders = draw(st.lists(names, min_size=1, max_size=3))
    at = datetime(
        draw(st.integers(2012, 2030)), draw(st.integers(1, 12)), draw(st.integers(13, 28)), draw(st.integers(0, 23)), 7, 5
    )
    written = []
    for _ in range(draw(st.integers(1, 8))):
        written.append((at, draw(st.sampled_from(senders)), draw(texts)))
        at += timedelta(minutes=draw(st.integers(0, 200_000)), seconds=draw(st.integers(0, 59)))
    return written


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(sorted(LAYOUTS)), chats())
def test_a_chat_in_a_random_layout_is_read_back_whole(name: str, written: Written) -> None:
    layout = LAYOUTS[name]
    kept = [(at, sender, own(text)) for at, sender, text in written]
    assert told(list(open_bytes(write_chat(layout, kept)).posts())) == expected(layout, kept)


def own(text: str) -> str:
    """`text` without what the format itself cannot carry: lines that look like a message's head, an end of line at its end."""
    parts = [f"x{line}" if read_stamp(line) or read_stamp("\ufeff" + line) else line for line in text.split("\n")]
    text = "\n".join(parts).rstrip("\n")
    return text if classify(text) == ("text", text) else "x"


@pytest.mark.parametrize(
    ("text", "kind", "kept"),
    [
        pytest.param("<Medien ausgeschlossen>", "media", "", id="German media"),
        pytest.param("<Media omitted>\nso sad", "text", "so sad", id="a caption under media left out"),
        pytest.param(
            "IMG-20250916-WA0001.jpg (Datei angehängt)\nBitte teilen", "text", "Bitte teilen", id="a caption under a file"
        ),
        pytest.param("IMG-20250916-WA0001.jpg (file attached)", "media", "", id="a file without caption"),
        pytest.param("\u200eBild weggelassen", "media", "", id="iPhone picture"),
        pytest.param("\u200eaudio omitted", "media", "", id="iPhone audio"),
        pytest.param("\u200e<Anhang: 00000012-PHOTO.jpg>", "media", "", id="iPhone attachment"),
        pytest.param("Bitte teilen! \u200e<attached: 0012-PHOTO.jpg>", "text", "Bitte teilen!", id="iPhone caption"),
        pytest.param("Liste.pdf • \u200e3 Seiten \u200eDokument weggelassen", "media", "", id="iPhone document"),
        pytest.param("Diese Nachricht wurde gelöscht.", "deleted", "", id="deleted in German"),
        pytest.param("You deleted this message", "deleted", "", id="deleted in English"),
        pytest.param("Stimmt nicht! \u200e<Diese Nachricht wurde bearbeitet>", "text", "Stimmt nicht!", id="edited"),
        pytest.param("Ja <This message was edited>", "text", "Ja", id="edited in English"),
        pytest.param("\u200eNachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt. Niemand", "system", None, id="iPhone notice"),
        pytest.param("\u200eAnna hat die Gruppe „Familie“ erstellt", "system", None, id="iPhone group notice"),
        pytest.param("Diese Nachricht wurde gelöscht, oder?", "text", None, id="a person who speaks of a deleted message"),
        pytest.param("Messages on WhatsApp are no longer end-to-end encrypted!", "text", None, id="a rumor about encryption"),
        pytest.param("Das Bild weggelassen zu haben war klug", "text", None, id="a sentence with the words of a notice"),
        pytest.param("a < b > c (so)", "text", None, id="signs"),
    ],
)
def test_what_whatsapp_writes_itself_is_told_from_what_people_write(text: str, kind: str, kept: str | None) -> None:
    assert classify(text) == (kind, text if kept is None else kept)


def test_notices_have_no_sender() -> None:
    posts = read(
        "16.09.25, 10:00 - Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt.\n"
        "16.09.25, 10:01 - Anna hat den Betreff von „Fest“ zu „Fest: morgen“ geändert.\n"
        "16.09.25, 10:02 - Anna: da\n"
    )
    assert [(post.kind, post.sender) for post in posts] == [("system", ""), ("system", ""), ("text", "Anna")]


def test_a_pasted_bubble_inside_a_message_stays_inside() -> None:
    text = "Seht mal:\n[16.09.25, 10:01] Bert: WhatsApp wird kostenpflichtig"
    posts = read(f"16.09.25, 10:00 - Anna: {text}\n16.09.25, 10:02 - Bert: ach\n")
    assert [post.text for post in posts] == [text, "ach"]


def test_text_before_the_first_stamp_is_a_message() -> None:
    posts = read("Rest einer Nachricht\n[16.09.25, 10:01] Anna: da\n")
    assert told(posts) == [("", "", "Rest einer Nachricht"), ("2025-09-16T10:01", "Anna", "da")]


@pytest.mark.parametrize(
    ("text", "order", "first"),
    [
        pytest.param(
            "9/8/25, 10:01 AM - A: x\n9/8/25, 10:02 AM - A: y\n", "mdy", "2025-09-08T10:01", id="slashes and twelve hours"
        ),
        pytest.param("09/08/25, 10:01 - A: x\n", "dmy", "2025-08-09T10:01", id="slashes and 24 hours"),
        pytest.param(
            "9/1/25, 1:01 PM - A: x\n2/2/25, 1:01 PM - A: y\n", "dmy", "2025-01-09T13:01", id="only one order runs forward"
        ),
    ],
)
def test_an_order_that_the_dates_leave_open_is_guessed_and_called_so(text: str, order: str, first: str) -> None:
    chat = open_bytes(text.encode())
    assert next(chat.posts()).at == first
    assert (chat.notes.order, chat.notes.certain) == (order, False)


def test_a_guessed_order_gives_way_to_a_date_that_contradicts_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rumorcheck.chats.whatsapp.AHEAD_LINES", 1)
    posts = list(open_bytes(b"01/02/25, 10:01 - A: x\n01/22/25, 10:01 - A: y\n").posts())
    assert [post.at for post in posts] == ["2025-02-01T10:01", "2025-01-22T10:01"]


def test_a_post_beyond_measure_is_cut_and_counted() -> None:
    chat = open_bytes(b"16.09.25, 10:01 - A: " + b"x" * 3_000_000 + b"\n16.09.25, 10:02 - B: y\n")
    posts = list(chat.posts())
    assert (LONGEST - 30 < len(posts[0].text) <= LONGEST, posts[1].text, chat.notes.cut) == (True, "y", 1)


def test_damaged_and_windows_text_is_read() -> None:
    latin = "16.09.25, 10:01 - Jürgen: für alle, größer\n".encode("cp1252")
    broken = "16.09.25, 10:01 - Jürgen: für".encode() + b"\xff" + " alle ärger\n".encode()
    assert [next(open_bytes(data).posts()).text for data in (latin, broken)] == ["für alle, größer", "für\ufffd alle ärger"]
