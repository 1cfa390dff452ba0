"""Compiling: the short ways lead where the long ones do, and memory that runs out of room ends in the same bytes."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import Any

import pytest
import yaml

from rumorcheck import Corpus
from rumorcheck.corpus import invert, numbers, sections, wordings
from rumorcheck.corpus.compile import compile_index, compile_pieces
from rumorcheck.corpus.grams import WIDE, Cutter
from rumorcheck.corpus.index import Index, Lists, Slots
from rumorcheck.corpus.invert import Inverter
from rumorcheck.corpus.layout import PARTS
from rumorcheck.corpus.numbers import BITS, MOST, pack_bits, pack_numbers, pack_rising, unpack_numbers, unpack_rising
from rumorcheck.corpus.sections import ListWriter, Sections, add_slots, fill_slots
from rumorcheck.corpus.wordings import Folder
from rumorcheck.errors import IndexFault
from rumorcheck.matching.tally import _read_row
from rumorcheck.models import Claim, ClaimText, CorpusInfo, MatchHints, Reply, Variant
from rumorcheck.text.normalize import normalize
from rumorcheck.text.terms import gram_buckets

CASES = Path(__file__).parents[1] / "cases"
ODD = [
    "", "   ", "a", "a b c d e", "k o s t e n l o s", "(k o s t e n l o s)", "s.o.f.o.r.t und a b c", "Weitergeleitet", "weitergeleitet\nHallo",
    "Forwarded many times\nHello", "[16.09.25, 10:01] Anna: Hallo", "[1] siehe dort", "Ruf +49 170 1234567 an", "Ruf 0049 170 1234567 an",
    "um 10000 Euro", "tel:+49 30 1234", "www.beispiel.de/x y", "(www.beispiel.de)", "mail an a@b.de.", "#WhatsAppWirdKostenlos", "k0stenl0s",
    "soooo fuuuuer", "don't l'eau", "Привет whatsapp", "wһаtѕарр", "𝛼bc Привет", "ⓕⓡⓔⓔ", "é\u0301 \u200b \u00ad", "a\u2028b", "ü ß ﬁ", "नमस्ते दुनिया",
    "1 2 3 4 5", "1,5 Mio. 3.000", "--- Forwarded message ---", "x - y - z - w", "x y", "a _ b _ c _ d", "…  „x“", "\ud800 x",
]  # fmt: skip


@pytest.fixture(scope="module")
def messages(corpus: Corpus) -> list[str]:
    """Odd ones, the labelled ones of the tests, and every wording of the shipped corpus."""
    cases = [case["message"] for case in yaml.load((CASES / "heldout.yaml").read_text("utf-8"), yaml.CSafeLoader)]
    return [*ODD, *cases, *(variant.text for claim in corpus.claims() for variant in claim.variants)]


def test_words_folded_once_are_those_of_each_text_folded_alone(messages: list[str]) -> None:
    folder = Folder()
    for at in range(0, len(messages), 100):
        some = messages[at : at + 100]
        assert folder.fold(some) == [normalize(text).words for text in some]


def test_a_memory_of_words_that_is_full_starts_anew(messages: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wordings, "KEPT", 50)
    folder = Folder()
    for text in messages[:300]:
        assert folder.fold([text, text]) == [normalize(text).words] * 2


def test_4_grams_cut_by_words_are_those_of_the_whole_text(messages: list[str]) -> None:
    cutter = Cutter()
    for first, second in pairwise(messages[:600]):
        words = [normalize(first).words, normalize(second).words]
        expected = set().union(*(gram_buckets(one, WIDE) for one in words if one))
        assert cutter.buckets(words) == expected


@pytest.mark.parametrize(
    "values",
    [
        pytest.param([], id="none"),
        pytest.param([0], id="zero"),
        pytest.param([0, 1, 127], id="one byte each"),
        pytest.param([127, 128, 2047, 2048], id="two and three bytes"),
        pytest.param([0xD7FF, 0xD800, 0xDFFF, 0xE000], id="where UTF-8 has a hole"),
        pytest.param([0xFFFF, 0x10000, MOST], id="the largest"),
    ],
)
def test_numbers_come_back(values: list[int]) -> None:
    assert [*unpack_numbers(pack_numbers(values))] == values
    assert unpack_rising(pack_rising(values)) == values


@pytest.mark.parametrize(
    ("values", "as_bits"),
    [
        pytest.param([], False, id="none"),
        pytest.param([0], False, id="zero"),
        pytest.param([0, 400], False, id="few far apart stay gaps"),
        pytest.param([*range(0, 700, 2)], True, id="every second"),
        pytest.param([*range(1024)], True, id="all"),
        pytest.param([5, 6, 7, 8, 9, 300], False, id="six of three hundred"),
    ],
)
def test_many_numbers_are_written_as_bits(values: list[int], as_bits: bool) -> None:
    packed = pack_rising(values)
    bits = pack_bits(packed)
    assert len(bits) <= len(packed)
    assert (bits[:1] == bytes([BITS])) == as_bits
    assert as_bits or bits == packed
    assert not as_bits or [n for n in range(1024) if int.from_bytes(bits[1:], "little") >> n & 1] == values


def test_bits_say_the_same_of_a_4_gram_as_gaps() -> None:
    claims, size = [*range(3, 700, 3)], 730
    packed = pack_rising(claims)
    bits, gaps = (_read_row(memoryview(one), size) for one in (pack_bits(packed), packed))
    assert (bits.rarity, bits.weight, [*gaps.claims]) == (gaps.rarity, gaps.weight, claims)
    fields = memoryview(bits.fields.to_bytes(8 * size, "little")).cast("Q").tolist()
    assert fields == [bits.weight * (number in claims) for number in range(size)]


def test_a_number_too_large_is_refused() -> None:
    with pytest.raises(ValueError, match="chr"):
        pack_numbers([MOST + 1])


@pytest.mark.parametrize("run", [1, 7, 100, 1 << 22], ids="runs of {} postings".format)
def test_lists_turned_round_are_the_same_whatever_fits_in_memory(run: int, monkeypatch: pytest.MonkeyPatch) -> None:
    draw = Random(3)
    claims = [{draw.randrange(40) for _ in range(draw.randrange(9))} for _ in range(300)]
    monkeypatch.setattr(invert, "RUN", run)
    kept = Sections()
    inverter = Inverter(kept, lambda feature: f"{feature}")  # in the order of names: 0, 1, 10, 11, 2
    for number, features in enumerate(claims):
        inverter.add(number, features)
    found = {feature: unpack_rising(packed) for feature, packed in inverter.lists()}
    kept.close()
    assert [*found] == sorted(found, key=str)
    assert found == {one: [n for n, own in enumerate(claims) if one in own] for one in set().union(*claims)}
    assert {one: inverter.found[one] for one in found} == {one: len(numbers) for one, numbers in found.items()}


def read(kept: Sections, *names: str) -> dict[str, memoryview]:
    """Some sections as an index would have them."""
    found = {}
    for name in names:
        file, code = kept._files[name]
        file.seek(0)
        formats: Any = code
        found[name] = memoryview(file.read()).cast(formats)
    return found


@pytest.mark.parametrize(
    "numbers_",
    [
        pytest.param([], id="none at all"),
        pytest.param([0], id="the first"),
        pytest.param([63], id="the last of a block"),
        pytest.param([64], id="the first of the second block"),
        pytest.param([500], id="after blocks that are empty"),
        pytest.param([0, 1, 62, 63, 64, 65, 127, 300, 301], id="several"),
        pytest.param([*range(200)], id="all"),
    ],
)
def test_lists_come_back_and_the_others_are_empty(numbers_: list[int]) -> None:
    kept = Sections()
    writer = ListWriter(kept, "claims")
    for number in numbers_:
        writer.append(number, b"x" * (number % 5 + 1))
    writer.close()
    lists = Lists(read(kept, *(f"claims{part}" for part in PARTS)), "claims")
    kept.close()
    assert [len(lists[n]) for n in range(600)] == [n % 5 + 1 if n in numbers_ else 0 for n in range(600)]
    starts = [lists.start(n) for n in range(600)]
    assert [after - at for at, after in pairwise(starts)] == [len(lists[n]) for n in range(599)]


def test_taken_slots_are_counted() -> None:
    names = [f"name {n}".encode() for n in range(500)]
    kept = Sections()
    table = fill_slots(names)
    inside = add_slots(kept, "term", table)
    slots = Slots(*read(kept, "term_bits", "term_ranks").values())
    kept.close()
    assert sorted(inside) == [*range(500)] and slots.mask == len(table) - 1
    assert [slots.rank(at) for at in range(len(table)) if table[at]] == [*range(500)]
    assert {slots.rank(at) for at in range(len(table)) if not table[at]} == {-1}


def test_what_waits_on_disk_makes_the_same_index(corpus: Corpus, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    claims = [*corpus.claims()][:60]
    info = CorpusInfo("some", "1", "", len(claims))
    whole = compile_index(claims, (), info)
    monkeypatch.setattr(sections, "IN_MEMORY", 1000)
    monkeypatch.setattr(sections, "CHUNK", 4096)
    assert b"".join(compile_pieces(iter(claims), (), info, "", str(tmp_path))) == whole
    assert [*tmp_path.iterdir()] == []
    opened = Index(whole)
    assert [opened.claim(number) for number in range(60)] == claims


def test_claims_that_fail_half_way_leave_nothing(corpus: Corpus, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def failing() -> Iterator[Claim]:
        yield from [*corpus.claims()][:20]
        raise IndexFault("no more")

    monkeypatch.setattr(sections, "IN_MEMORY", 1000)
    with pytest.raises(IndexFault, match="no more"):
        [*compile_pieces(failing(), (), CorpusInfo("some", "1", "", 1), "", str(tmp_path))]
    assert [*tmp_path.iterdir()] == []


@pytest.mark.parametrize(
    ("variants", "hints", "bare"),
    [
        pytest.param(3, MatchHints(), False, id="four wordings are not bare"),
        pytest.param(1, MatchHints(subject=("banana",)), False, id="a claim with a subject is not bare"),
        pytest.param(2, MatchHints(negative=True), True, id="hints without a word say nothing"),
        pytest.param(0, MatchHints(), True, id="a sentence alone"),
    ],
)
def test_an_index_knows_whether_any_claim_is_bare(variants: int, hints: MatchHints, bare: bool) -> None:
    told = {"en": ClaimText("Blue bananas cure hiccups.", "", (), "", "", Reply("", ""))}
    wordings_ = (Variant("en", "Bananas cure hiccups"),) * variants
    claim = Claim("one", "rumor", "none", (), "false", "", (), told, wordings_, hints)
    opened = Index(compile_index([claim], (), CorpusInfo("one", "1", "", 1)))
    assert (opened.has_bare(), opened.is_bare(0)) == (bare, bare)


def test_an_index_of_no_claims_can_be_asked() -> None:
    empty = Index(compile_index([], (), CorpusInfo("none", "1", "", 0)))
    assert (empty.size, empty.ids(), empty.term("hallo"), empty.elements("hallo")) == (0, [], -1, ())


def test_numbers_take_no_more_room_than_they_need() -> None:
    assert [numbers.narrow([most]).typecode for most in (0, 255, 256, 65_536, 1 << 32)] == ["B", "B", "H", "I", "Q"]
