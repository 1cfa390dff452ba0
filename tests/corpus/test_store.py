"""The compiled index: right or rebuilt, whatever happens to its file; never half written, never needed."""

import os
import shutil
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from rumorcheck import Corpus, check, load_corpus
from rumorcheck.corpus import locate, store
from rumorcheck.corpus.index import Index
from rumorcheck.corpus.layout import FORMAT
from rumorcheck.corpus.locate import data_directory
from rumorcheck.corpus.record import pack_claim, unpack_claim
from rumorcheck.errors import CorpusError, IndexFault
from rumorcheck.models import Claim

CORPUS = """\
schema: 1
corpus: {name: "test", version: "1", date: "2026-01-01"}
claims:
- id: "blue-bananas"
  verdict: "false"
  en: {claim: "Blue bananas cure the hiccups."}
  variants:
  - {lang: "en", text: "Doctors confirm that blue bananas cure hiccups within minutes"}
"""
MESSAGE = "Doctors confirm that blue bananas cure hiccups within minutes"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache of this test's own."""
    monkeypatch.setenv("RUMORCHECK_CACHE", str(tmp_path / "cache"))
    return tmp_path


@pytest.fixture
def source(home: Path) -> Path:
    """A corpus file with one claim."""
    path = home / "claims.yaml"
    path.write_text(CORPUS, "utf-8")
    return path


def ids(corpus: Corpus) -> list[str]:
    return [match.claim.id for match in check(MESSAGE, corpus).matches]


def compiled(home: Path) -> Path:
    (found,) = (home / "cache").glob("*.index")
    return found


def test_a_missing_corpus_is_told_by_its_path(home: Path) -> None:
    with pytest.raises(CorpusError, match=r"nowhere\.yaml: cannot be read"):
        load_corpus(home / "nowhere.yaml")


def test_a_broken_corpus_is_told_by_line_and_leaves_no_index(source: Path, home: Path) -> None:
    source.write_text(CORPUS.replace('verdict: "false"', 'verdict: "fals"'), "utf-8")
    with pytest.raises(CorpusError, match=r'claims\.yaml:5:12: .*"fals".*did you mean "false"'):
        load_corpus(source)
    assert not (home / "cache").exists()


def test_two_corpora_with_one_id_are_refused(source: Path, home: Path) -> None:
    other = home / "other.yaml"
    other.write_text(CORPUS, "utf-8")
    with pytest.raises(CorpusError, match=r"other\.yaml:4:1: .*has this id already"):
        load_corpus([source, other])


def test_an_edited_corpus_is_compiled_anew(source: Path) -> None:
    assert ids(load_corpus(source)) == ["blue-bananas"]
    source.write_text(CORPUS.replace("blue-bananas", "blue-plums"), "utf-8")
    assert ids(load_corpus(source)) == ["blue-plums"]


def test_a_touched_corpus_is_not_compiled_again(source: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    load_corpus(source)
    os.utime(source, (1, 1))
    monkeypatch.setattr(store, "_build", lambda *_: pytest.fail("compiled again"))
    assert ids(load_corpus(source)) == ["blue-bananas"]


@pytest.mark.parametrize("length", [0, 1, 31, 32, 200, -1])
def test_a_truncated_index_is_rebuilt(source: Path, home: Path, length: int) -> None:
    load_corpus(source)
    path = compiled(home)
    whole = path.read_bytes()
    path.write_bytes(whole[:length])
    assert ids(load_corpus(source)) == ["blue-bananas"]
    assert path.read_bytes() == whole


def test_every_flipped_byte_is_noticed(source: Path, home: Path) -> None:
    load_corpus(source)
    whole = bytearray(compiled(home).read_bytes())
    padding = range(28, 32)  # the header's four spare bytes
    unnoticed = []
    for at in [*range(300), *range(300, len(whole), 97)]:
        whole[at] ^= 0x41
        try:
            Index(bytes(whole))
        except IndexFault:
            pass
        else:
            unnoticed.append(at)
        whole[at] ^= 0x41
    assert set(unnoticed) <= set(padding)


def test_an_index_of_another_version_is_rebuilt(source: Path, home: Path) -> None:
    load_corpus(source)
    path = compiled(home)
    data = bytearray(path.read_bytes())
    data[16] += 1
    path.write_bytes(data)
    assert ids(load_corpus(source)) == ["blue-bananas"]


@pytest.mark.parametrize("spoil", ["a file stands where the folder should", "no home at all"])
def test_a_cache_that_cannot_be_written_is_done_without(
    source: Path, home: Path, monkeypatch: pytest.MonkeyPatch, spoil: str
) -> None:
    if spoil == "no home at all":
        monkeypatch.delenv("RUMORCHECK_CACHE")
        monkeypatch.delenv("HOME", raising=False)
        monkeypatch.setenv("XDG_CACHE_HOME", "relative/path")
    else:
        (home / "cache").write_text("in the way", "utf-8")
    assert ids(load_corpus(source)) == ["blue-bananas"]


def test_many_processes_may_build_at_once(source: Path, home: Path) -> None:
    script = f"from rumorcheck import check, load_corpus; print(check({MESSAGE!r}, load_corpus({str(source)!r})).state)"
    running = [subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True) for _ in range(8)]
    assert [process.communicate(timeout=60)[0].strip() for process in running] == ["known"] * 8
    assert {path.suffix for path in (home / "cache").iterdir()} <= {".index", ".seal"}


def test_the_same_corpus_compiles_to_the_same_bytes(source: Path, home: Path) -> None:
    load_corpus(source)
    first = compiled(home).read_bytes()
    compiled(home).unlink()
    load_corpus(source)
    assert compiled(home).read_bytes() == first


def test_a_folder_is_no_corpus(home: Path) -> None:
    with pytest.raises(CorpusError, match="is not a file"):
        load_corpus(home)


def test_a_short_wording_repeated_word_for_word_is_known(home: Path) -> None:
    path = home / "moon.yaml"
    path.write_text(
        CORPUS.replace("Doctors confirm that blue bananas cure hiccups within minutes", "The moon is made of cheese"), "utf-8"
    )
    corpus = load_corpus(path)
    assert check("the moon is made of cheese", corpus).state == "known"
    assert check("the mill is made of stone", corpus).state == "nothing_known"


@pytest.mark.parametrize(
    ("name", "stays"),
    [
        pytest.param("notes.txt", True, id="a file of somebody else"),
        pytest.param("feed.index", True, id="an index that was imported"),
        pytest.param("0123abcd-1.yaml", True, id="another kind of file"),
        pytest.param("0123ABCD-1.index", True, id="a name that is not quite ours"),
        pytest.param(f"0123abcd-{FORMAT}.index", True, id="the index of another corpus"),
        pytest.param(f"0123abcd-{FORMAT + 1}.index", True, id="the index of a newer program"),
        pytest.param(f"0123abcd-{FORMAT - 1}.index", False, id="the index of an older program"),
        pytest.param(f"0123abcd-{FORMAT - 1}.seal", False, id="the seal of an older program"),
    ],
)
def test_building_removes_what_no_program_reads_any_more(source: Path, home: Path, name: str, stays: bool) -> None:
    (home / "cache").mkdir()
    (home / "cache" / name).write_bytes(b"old")
    load_corpus(source)
    assert (home / "cache" / name).exists() == stays


def test_sweeping_follows_no_link_and_enters_no_folder(source: Path, home: Path) -> None:
    (home / "cache" / "0123abcd-1.index").mkdir(parents=True)
    (home / "elsewhere").write_bytes(b"mine")
    (home / "cache" / "89abcdef-1.index").symlink_to(home / "elsewhere")
    load_corpus(source)
    assert (home / "cache" / "0123abcd-1.index").is_dir() and (home / "elsewhere").read_bytes() == b"mine"


def test_a_search_for_letters_that_fold_to_one_finds_nothing(source: Path) -> None:
    assert load_corpus(source).search("zzzz") == []


@pytest.fixture
def installed(source: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder of an installed package whose corpus is that of `source`, with its index."""
    shutil.copy(Path(data_directory()) / "concepts.yaml", home)
    for module in (locate, store):
        monkeypatch.setattr(module, "data_directory", lambda: str(home))
    (home / "claims.index").write_bytes(store.compile_shipped())
    return home


def test_the_shipped_corpus_comes_compiled(installed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "_build", lambda *_: pytest.fail("compiled again"))
    assert ids(load_corpus()) == ids(load_corpus()) == ["blue-bananas"]


def test_an_edited_shipped_corpus_is_not_answered_from_its_index(installed: Path, source: Path) -> None:
    assert ids(load_corpus()) == ["blue-bananas"]
    times = source.stat()
    source.write_text(CORPUS.replace("blue-bananas", "blue-cherrys"), "utf-8")
    os.utime(source, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert ids(load_corpus()) == ["blue-cherrys"]


def test_a_damaged_shipped_index_is_passed_over(installed: Path) -> None:
    load_corpus()
    data = bytearray((installed / "claims.index").read_bytes())
    data[len(data) // 2] ^= 0x41
    (installed / "claims.index").write_bytes(data)
    assert ids(load_corpus()) == ["blue-bananas"]


def test_a_long_compilation_is_announced_once(source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(store, "LONG", 10)
    for _ in range(2):
        load_corpus(source, lambda: said.append("wait"))
    assert said == ["wait"]


def test_no_text_of_a_claim_is_lost_in_its_record(corpus: Corpus) -> None:
    for claim in corpus.claims():
        assert unpack_claim(pack_claim(claim)) == claim


def test_a_list_tells_of_each_claim_what_its_entry_does(corpus: Corpus) -> None:
    def listed(claim: Claim) -> tuple[object, ...]:
        told = {lang: text.claim for lang, text in claim.texts.items()}
        return claim.id, claim.kind, claim.harm, claim.verdict, claim.reviewed, told

    assert [*map(listed, corpus.cards())] == [*map(listed, corpus.claims())]


def test_a_record_that_was_damaged_under_a_seal_is_not_shown(source: Path, home: Path) -> None:
    load_corpus(source)
    whole = bytearray(compiled(home).read_bytes())
    record = Index(bytes(whole))._claims[0]
    first = whole.index(bytes(record))
    shown = []
    for at in range(first, first + len(record)):
        whole[at] ^= 0x41
        with suppress(IndexFault):
            shown.append(Index(bytes(whole), verify=False).claim(0))
        whole[at] ^= 0x41
    assert shown == []
