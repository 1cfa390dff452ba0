"""The memory of a scan changes no answer, and its counts hold in bounded memory."""

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from rumorcheck import Corpus, check
from rumorcheck.chats import Post, lookup, tally
from rumorcheck.chats.copies import alike, sketch
from rumorcheck.chats.lookup import Looked, Lookup
from rumorcheck.chats.posts import PostKind
from rumorcheck.chats.tally import Letters, Tally
from rumorcheck.matching import check_folded
from rumorcheck.models import Outcome, Span
from rumorcheck.text.normalize import Normalized

CASES = Path(__file__).parents[1] / "cases"
HOAX = "Warnung! Morgen kommt ein Video namens Martinelli raus, das euer Handy zerstört. Öffnet es nicht!"
DENIAL = "WhatsApp wird nicht kostenpflichtig"
KNOWN = "WhatsApp wird kostenpflichtig"
MESSAGES = sorted({case["message"] for case in yaml.safe_load((CASES / "seed.yaml").read_text("utf-8"))})
DRESSES: dict[str, Callable[[str], str]] = {
    "as it is": lambda text: text,
    "with an emoji behind": lambda text: f"{text} 😱",
    "with spaces around": lambda text: f"  {text}\n ",
    "in full-width letters": lambda text: "".join(chr(ord(char) + 0xFEE0) if "a" <= char <= "z" else char for char in text),
    "with invisible characters": lambda text: text.replace("e", "e\u200b"),
}


def brief(looked: Looked | Outcome, text: str) -> list[tuple[str, str, str]]:
    found = looked.found if isinstance(looked, Looked) else looked.matches
    return [(one.claim.id, one.state, text[one.span.start : one.span.end]) for one in found]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(MESSAGES), st.sampled_from(sorted(DRESSES))), min_size=2, max_size=6))
def test_what_is_remembered_is_what_the_matcher_says(corpus: Corpus, drawn: list[tuple[str, str]]) -> None:
    look = Lookup(lambda text: check_folded(text, corpus))
    for message, dress in [*drawn, *((message, dress) for message, _ in drawn for dress in DRESSES)]:
        text = DRESSES[dress](message)
        assert brief(look(text), text) == brief(check(text, corpus), text)


def test_copies_are_looked_up_once_and_edits_anew(corpus: Corpus) -> None:
    look = Lookup(lambda text: check_folded(text, corpus))
    copies = [KNOWN, KNOWN, f"{KNOWN} ", KNOWN.upper(), f"\u200b{KNOWN}", f" {KNOWN}"]
    assert [look(text).state for text in copies] == ["known"] * 6 and look.checked == 1
    assert (look(DENIAL).state, look.checked) == ("denial", 2)


def test_texts_without_a_word_are_not_looked_up() -> None:
    def never(text: Normalized) -> Outcome:
        raise AssertionError(text)

    assert [Lookup(never)(text).state for text in ("😂😂", "...", "?!", "\u200b")] == ["nothing_known"] * 4


def test_a_full_memory_forgets_and_still_answers(corpus: Corpus, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lookup, "REMEMBERED", 2)
    monkeypatch.setattr(lookup, "VERBATIM", 2)
    look = Lookup(lambda text: check_folded(text, corpus))
    texts = [KNOWN, DENIAL, "Treffen wir uns um acht?", "Wer bringt Kuchen mit?"] * 2
    assert [look(text).state for text in texts] == ["known", "denial", "nothing_known", "nothing_known"] * 2
    assert len(look._known) <= 2 and len(look._verbatim) <= 2


# ---- copies


@pytest.mark.parametrize(
    ("other", "same"),
    [
        pytest.param(HOAX.replace("Morgen", "Am Samstag"), True, id="another day"),
        pytest.param(f"Hallo ihr Lieben, hört mal her! {HOAX} Liebe Grüße", True, id="with greetings"),
        pytest.param(
            "Im Rathaus werden ab Montag alle Hunde gezählt, bitte sofort an alle Freunde weiterleiten",
            False,
            id="another letter",
        ),
        pytest.param("", False, id="nothing"),
    ],
)
def test_edited_copies_are_grouped(other: str, same: bool) -> None:
    assert alike(sketch(HOAX.lower().split()), sketch(other.lower().split())) is same


# ---- counting


def post(text: str, at: str = "2025-09-16T10:01", sender: str = "Anna", kind: PostKind = "text") -> Post:
    return Post(at, sender, text, kind)


def count(corpus: Corpus, *posts: Post) -> Tally:
    counted, look = Tally(), Lookup(lambda text: check_folded(text, corpus))
    for one in posts:
        counted.add(one, look(one.text) if one.kind == "text" else None)
    return counted


def test_denials_are_counted_apart_from_those_who_spread(corpus: Corpus) -> None:
    counted = count(
        corpus,
        post(KNOWN, "2025-09-17T10:01", "Bert"),
        post(KNOWN, "2025-09-16T10:01", "Anna"),
        post(DENIAL, "2025-09-18T10:01", "Carla"),
        post("", sender="Dora", kind="media"),
        post("Anna hat Bert hinzugefügt", sender="", kind="system"),
    )
    (one,) = counted.rumors()
    assert (counted.messages, dict(one.counts)) == (4, {"known": 2, "denial": 1})
    assert (one.first["known"].sender, dict(one.people["known"])) == ("Anna", {"Bert": 1, "Anna": 1})
    assert (
        dict(one.people["denial"]) == {"Carla": 1}
        and counted.denied() == []
        and list(counted.people) == ["Bert", "Anna", "Carla", "Dora"]
    )
    assert one.months == {"2025-09": {"known": 2, "denial": 1}}


def test_a_claim_that_was_only_denied_is_no_rumor_passed_on(corpus: Corpus) -> None:
    counted = count(corpus, post(DENIAL))
    assert counted.rumors() == [] and [one.claim.id for one in counted.denied()] == ["whatsapp-paid"]


def test_copies_are_grouped_with_the_first_of_them(corpus: Corpus) -> None:
    counted = count(corpus, post(HOAX), post(HOAX), post(HOAX.replace("Morgen", "Am Samstag")), post(f"{HOAX} 😱"))
    (one,) = counted.rumors()
    assert [(copies.count, copies.text[copies.span.start : copies.span.end][:15]) for copies in one.copies] == [
        (4, "Video namens Ma")
    ]


def test_memory_does_not_grow_with_the_chat(corpus: Corpus, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, most in (("GROUPS", 2), ("PEOPLE", 3), ("SPREADERS", 2), ("LETTERS", 3)):
        monkeypatch.setattr(tally, name, most)
    texts = [f"{KNOWN} {word * 3} {word * 4} {word * 5} und {word * 6} auch" for word in "abcdefgh"]
    counted = count(corpus, *(post(text, sender=f"Nr. {number}") for number, text in enumerate(texts)))
    (one,) = counted.rumors()
    assert (len(one.copies), sum(copies.count for copies in one.copies) + one.more) == (2, 8)
    assert (len(counted.people), len(one.people["known"]), one.people["known"].total()) == (3, 3, 8)


def letter(number: int) -> str:
    return f"Bitte an alle weiterleiten! Bei Firma {number} {'x' * number} gibt es " + " ".join(
        f"wort{number}x{n}" for n in range(30)
    )


def test_letters_without_an_entry_are_listed_when_they_come_again() -> None:
    letters, looked = Letters(), Looked("nothing_known", (), ("asks_to_forward",))
    for number in (1, 2, 2, 3, 2):
        letters.add(post(letter(number)), looked)
    letters.add(post("Bitte an alle weiterleiten!"), looked)
    letters.add(post(letter(9)), Looked("nothing_known", (), ("no_source",)))
    letters.add(post(letter(9)), Looked("nothing_known", (), ("no_source",)))
    assert [(one.count, one.text) for one in letters.repeated()] == [(3, letter(2))]


def test_of_many_letters_those_that_come_again_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tally, "LETTERS", 5)
    letters, looked = Letters(), Looked("nothing_known", (), ("hurries",))
    for number in (0, 0, *range(1, 60), 0):
        letters.add(post(letter(number)), looked)
    assert [one.count for one in letters.repeated()] == [3] and len(letters._kept) == 5 and len(letters._by_hash) <= 5 * 16


def test_a_span_far_inside_a_long_text_is_kept() -> None:
    sample, span = tally._sample("x" * 5000 + KNOWN + "y" * 5000, Span(5000, 5000 + len(KNOWN)))
    assert sample[span.start : span.end] == KNOWN and len(sample) == tally.SAMPLE
