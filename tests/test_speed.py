"""What a lookup may cost, held by what cannot swing with the machine: the modules it loads, the calls it makes, ratios of such counts."""

import os
import subprocess
import sys
from collections.abc import Callable
from cProfile import Profile
from pathlib import Path
from random import Random
from types import FrameType
from typing import Any

import pytest
from mistyped import mistype

from rumorcheck import Corpus, load_corpus, normalize
from rumorcheck.corpus.index import read_sections
from rumorcheck.corpus.parse import parse_corpus
from rumorcheck.matching import check, weigh_query
from rumorcheck.matching.query import read_query
from rumorcheck.matching.reach import Reach
from rumorcheck.matching.thresholds import DEFAULT

MESSAGE = "Hallo ihr Lieben, Tante Gerda hat gehört, WhatsApp wird kostenpflichtig, habt ihr das auch gelesen? Liebe Grüße"
HEAVY = ("typer", "click", "rich", "rapidfuzz", "yaml", "json", "hashlib", "struct", "numpy", "dataclasses", "inspect", "pathlib")
"""Modules that cost more than they bring to a lookup."""
EVERYDAY = "Wer holt morgen die Kinder ab?"
TALK = "Wann fängt das Training morgen an? Ich bringe Brot mit, der Zug hat wieder zwanzig Minuten Verspätung. "


@pytest.fixture(scope="module")
def compiled(corpus: Corpus) -> Corpus:
    """The shipped corpus, its index in the cache that the processes of this module use."""
    return corpus


def modules(*args: str) -> set[str]:
    """The modules that one run of the program has loaded at its end."""
    script = (
        "import sys; from rumorcheck.cli.main import main; status = main(sys.argv[1:]); sys.stderr.write(' '.join(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", script, *args], capture_output=True, text=True, check=True, env=os.environ)
    return set(done.stderr.split())


@pytest.mark.parametrize(
    ("args", "allowed"),
    [
        pytest.param(["--version"], (), id="the version"),
        pytest.param(["--help"], (), id="help"),
        pytest.param(["--plain", MESSAGE], (), id="a plain lookup"),
        pytest.param(["--color", "always", MESSAGE], (), id="a lookup in colour"),
        pytest.param(["--plain", "Treffen wir uns um 19 Uhr am Bahnhof?"], (), id="a message nothing is known about"),
        pytest.param(["--json", MESSAGE], (), id="a lookup as JSON"),
        pytest.param(["show", "whatsapp-paid"], (), id="one entry"),
        pytest.param(["reply", "whatsapp-paid"], (), id="a reply"),
        pytest.param(["list"], (), id="all entries"),
        pytest.param(["search", "whatsapp"], (), id="a search"),
        pytest.param(["--lang", "en", "search", "whatsapp", "-n", "3"], (), id="a search behind an option"),
        pytest.param(["list", "--json"], (), id="all entries as JSON"),
    ],
)
def test_no_heavy_module_is_loaded(compiled: Corpus, args: list[str], allowed: tuple[str, ...]) -> None:
    modules(*args)  # the first run may seal the index
    assert modules(*args) & set(HEAVY) - set(allowed) == set()


def test_what_is_loaded_grows_only_on_purpose(compiled: Corpus) -> None:
    bare = subprocess.run([sys.executable, "-c", "import sys; print(*sys.modules)"], capture_output=True, text=True, check=True)
    assert len(modules("--plain", MESSAGE) - set(bare.stdout.split())) <= 100


@pytest.fixture
def opened() -> Corpus:
    """The shipped corpus, opened anew: what it remembers of other tests' messages is not counted."""
    return load_corpus()


def calls(work: Callable[[], object]) -> int:
    """How many function calls `work` makes: the same on every machine."""
    profile = Profile()
    profile.enable()
    work()
    profile.disable()
    return sum(entry.callcount for entry in profile.getstats())


def lines(work: Callable[[], object]) -> int:
    """How many lines of Python `work` runs: where loops make no calls, these tell."""
    run = 0

    def count(frame: FrameType, event: str, argument: object) -> Callable[..., Any]:
        nonlocal run
        run += event == "line"
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        work()
    finally:
        sys.settrace(before)
    return run


def collage(corpus: Corpus, length: int) -> str:
    """The worst message there is: all hoaxes in a row, so that each next stretch brings claims the one before did not have."""
    return " ".join(variant.text for claim in corpus.claims() for variant in claim.variants)[:length]


def test_a_warm_lookup_makes_few_calls(opened: Corpus) -> None:
    check(MESSAGE, opened)
    assert calls(lambda: check(MESSAGE, opened)) <= 2850


def test_a_warm_lookup_of_a_letter_makes_few_calls(opened: Corpus) -> None:
    letters = [variant.text[:300] for claim in opened.claims() for variant in claim.variants if len(variant.text) > 250][:30]
    for letter in letters:
        check(letter, opened)
    assert calls(lambda: [check(letter, opened) for letter in letters]) <= 6100 * len(letters)


def test_a_message_that_can_hold_no_claim_costs_less_once_the_corpus_is_read() -> None:
    corpus, read = load_corpus(), load_corpus()
    read.derived["reach"] = Reach(read.index)
    for one in (corpus, read):
        check(EVERYDAY, one)
    assert calls(lambda: check(EVERYDAY, read)) <= 0.75 * calls(lambda: check(EVERYDAY, corpus))


def test_a_list_unpacks_no_entry(opened: Corpus) -> None:
    assert calls(lambda: list(opened.cards())) <= 15 * opened.info.claims


@pytest.mark.parametrize("word", [pytest.param("whatsapp", id="a word of many entries"), pytest.param("tunnel", id="of few")])
def test_a_search_unpacks_only_the_entries_it_shows(opened: Corpus, word: str) -> None:
    assert calls(lambda: opened.search(word, 10)) <= 60 * opened.info.claims


def test_candidates_that_nothing_speaks_for_are_left_unread(opened: Corpus) -> None:
    query = read_query(normalize(MESSAGE), opened.index)
    weigh_query(query, opened, DEFAULT, every=True)
    few = calls(lambda: weigh_query(query, opened, DEFAULT))
    assert few <= 0.7 * calls(lambda: weigh_query(query, opened, DEFAULT, every=True))


def test_ten_times_the_worst_text_is_little_more_than_ten_times_the_work(opened: Corpus) -> None:
    long, short = collage(opened, 20_000), collage(opened, 2000)
    check(long, opened)
    check(short, opened)
    assert lines(lambda: check(long, opened)) <= 14 * lines(lambda: check(short, opened))


def test_mistyped_words_of_a_long_text_are_not_read_again_and_again(opened: Corpus) -> None:
    draw = Random(3)
    words = " ".join(draw.sample([variant.text for claim in opened.claims() for variant in claim.variants], 900)).split()
    text = " ".join(words)[:40_000]
    mistyped = " ".join(mistype(word, draw) if len(word) > 3 and draw.random() < 0.3 else word for word in words)[:40_000]
    check(text, opened)
    check(mistyped, opened)
    assert calls(lambda: check(mistyped, opened)) <= 2 * calls(lambda: check(text, opened))


@pytest.mark.parametrize("hoax", [pytest.param("", id="ordinary talk"), pytest.param(MESSAGE, id="a hoax in ordinary talk")])
def test_ten_times_the_text_is_at_most_twelve_times_the_work(corpus: Corpus, hoax: str) -> None:
    short, long = hoax + TALK * 50, hoax + TALK * 500
    check(short, corpus)
    assert calls(lambda: check(long, corpus)) <= 12 * calls(lambda: check(short, corpus))


@pytest.mark.parametrize(
    ("word", "end"),
    [
        pytest.param("fake ", "", id="a word on truth"),
        pytest.param("falsch ", "", id="a rating"),
        pytest.param("das ist falsch ", "", id="a phrase"),
        pytest.param("das ist fake ", "?", id="a phrase in one long question"),
    ],
)
def test_what_is_told_over_and_over_costs_no_more_each_time(corpus: Corpus, word: str, end: str) -> None:
    short, long = ("Impfung macht unfruchtbar. " + word * times + end for times in (200, 2000))
    check(short, corpus)
    assert lines(lambda: check(long, corpus)) <= 12 * lines(lambda: check(short, corpus))


TEXTS = ("claims", "ids", "dictionary", "gram_claims", "norms", "wordings", "variants", "terms", "term_claims", "lengths")
"""Sections that grow with the texts of a corpus; the others grow with the patterns of its match blocks."""


def test_an_index_is_much_smaller_than_its_corpus(compiled: Corpus) -> None:
    """Texts by what they take of the YAML, patterns by what one of them takes: their share depends on who writes the corpus.

    The cards are told in the claims, too: they spare a list the unpacking of every claim.
    """
    source = Path(__file__).parent.parent / "data" / "claims.yaml"
    sections = read_sections(compiled.index.data, verify=False)
    texts = sum(section.nbytes for name, section in sections.items() if name.partition(".")[0] in TEXTS)
    claims = parse_corpus(source.read_bytes(), source.name).claims
    groups = [
        (c.hints.subject, c.hints.predicate, *c.hints.needs, c.hints.opposite, c.hints.half, c.hints.unless) for c in claims
    ]
    patterns = sum(len(group) for claim in groups for group in claim)
    cards = sections["cards"].nbytes
    assert texts <= 0.46 * source.stat().st_size
    assert cards <= 0.01 * source.stat().st_size
    assert len(compiled.index.data) - texts - cards <= 11 * patterns
