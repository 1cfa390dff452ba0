"""The short form of `benchmarks/robustness.py`: each part with small numbers, nothing crashes, leaks or is lost."""

from collections.abc import Callable
from pathlib import Path

import parts_core
import parts_privacy
import parts_rows
import parts_terminal
import pytest
from attacks import KNOWN, leaks
from counted import Count
from relations import DENIALS, HONEST, NEVER, RELATIONS, honest, known, rate

from rumorcheck import Corpus


@pytest.mark.parametrize(
    ("part", "count"),
    [
        pytest.param(parts_core.messages, 170, id="messages"),
        pytest.param(parts_core.message_files, 600, id="files"),
        pytest.param(parts_core.corpora, 400, id="corpora"),
        pytest.param(parts_rows.chats, 200, id="chats"),
        pytest.param(parts_rows.batch_readers, 800, id="batch input"),
    ],
)
def test_in_this_process(part: Callable[[int, Corpus], Count], count: int, corpus: Corpus) -> None:
    found = part(count, corpus)
    assert found.sound, found.samples


@pytest.mark.parametrize(
    ("part", "count"),
    [
        pytest.param(parts_core.indexes, 2000, id="indexes"),
        pytest.param(parts_core.index_files, 8, id="index files and their seals"),
        pytest.param(parts_rows.batch_runs, 60, id="batch runs"),
        pytest.param(parts_terminal.terminals, len(parts_terminal.COMMANDS), id="terminals"),
        pytest.param(parts_privacy.privacy, 40, id="privacy"),
    ],
)
def test_with_files_and_processes(
    part: Callable[[int, Path], Count], count: int, tmp_path: Path, corpus: Corpus, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RUMORCHECK_CACHE", str(tmp_path / "cache"))
    found = part(count, tmp_path)
    assert found.sound, found.samples


@pytest.mark.parametrize(
    ("shown", "found"),
    [
        pytest.param("\x1b[31mred\x1b[0m\tand\nlines", "", id="our own colours, tabs and lines"),
        pytest.param("\x1b[41mred", "\x1b", id="a colour that is not ours"),
        pytest.param("a\x1b]52;c;x\x07", "\x1b\x07", id="a clipboard sequence"),
        pytest.param("a\u202eb\x9bc\rd", "\u202e\x9b\r", id="bidi, one-byte sequences, carriage return"),
        pytest.param("a\udc80", "\udc80", id="a byte that is no UTF-8"),
    ],
)
def test_a_leak_is_seen(shown: str, found: str) -> None:
    assert leaks(shown) == found


def test_the_terminal_of_these_tests_is_one(tmp_path: Path) -> None:
    status, out, err = parts_terminal.run_on_terminal([KNOWN.encode()], parts_terminal.environment(tmp_path))
    assert (status, err) == (0, "") and "\x1b[33m" in out


def test_harmless_edits_and_denials(corpus: Corpus) -> None:
    """A guard against collapse; the rates themselves are printed by `benchmarks/robustness.py`."""
    messages, _ = known(corpus, 12)
    rates = [rate(relation, messages, corpus) for relation in (*RELATIONS, *DENIALS)]
    kept = sum(one.kept for one in rates if one.relation.least < NEVER) / sum(
        one.changed for one in rates if one.relation.least < NEVER
    )
    assert kept >= 0.9, [(one.relation.name, one.share) for one in rates if one.failed]


def test_honest_messages_with_typos(corpus: Corpus) -> None:
    """A guard against collapse as well: two typos in each sentence make a rumor of hardly any of them."""
    found = rate(HONEST[1], honest(corpus, 150), corpus, by_any=True)
    assert found.share >= 0.98, found.failed
