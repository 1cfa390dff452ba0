"""The words that were exchanged against a stored wording, held against what difflib finds."""

from difflib import SequenceMatcher

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rumorcheck.matching.changes import exchanged

WORDS = st.lists(st.sampled_from("abcdefgh"), max_size=24)


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        pytest.param("", "", [], id="nothing for nothing"),
        pytest.param("a b c", "a b c", [], id="the same words are not exchanged"),
        pytest.param("a b c", "a c", [], id="nor is a word left out"),
        pytest.param("a c", "a b c", [], id="or put in"),
        pytest.param("a b c", "a x c", [(1, 2, 1, 2)], id="one for another"),
        pytest.param("a b", "x y", [(0, 2, 0, 2)], id="all for others"),
        pytest.param("a b a b c", "x a b c", [(0, 2, 0, 1)], id="the longest run is kept"),
    ],
)
def test_exchanged_words(old: str, new: str, found: list[tuple[int, int, int, int]]) -> None:
    assert [*exchanged(old.split(), new.split())] == found


@given(WORDS, WORDS)
def test_the_same_is_found_as_difflib_finds(old: list[str], new: list[str]) -> None:
    codes = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    assert [*exchanged(old, new)] == [tuple(places) for tag, *places in codes if tag == "replace"]
