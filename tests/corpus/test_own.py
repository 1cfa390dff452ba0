"""Own corpora: asked after the shipped one, never left out without a word, overriding only where they say so."""

import os
from pathlib import Path

import pytest

from rumorcheck import Corpus, check, load_corpus
from rumorcheck.corpus import locate
from rumorcheck.errors import CorpusError

ENTRY = '- {id: "%s", verdict: "false", en: {claim: "Blue bananas cure the hiccups."}, variants: [{lang: "en", text: "%s"}]}\n'
MESSAGE = "Doctors confirm that blue bananas cure hiccups within minutes"


def corpus_text(claim_id: str = "blue-bananas", header: str = 'name: "mine"') -> str:
    return f"schema: 1\ncorpus: {{{header}}}\nclaims:\n" + ENTRY % (claim_id, MESSAGE)


@pytest.fixture
def data(small_home: Path) -> Path:
    """An empty data directory of this test's own."""
    (small_home / "data" / "corpora").mkdir(parents=True)
    return small_home / "data"


def write_own(data: Path, text: str, name: str = "own.yaml") -> Path:
    path = data / "corpora" / name
    path.write_text(text, "utf-8")
    return path


def origin(corpus: Corpus, message: str = MESSAGE) -> list[tuple[str, str]]:
    return [(match.claim.id, match.claim.corpus) for match in check(message, corpus).matches]


def test_without_an_own_corpus_the_shipped_one_answers_alone(data: Path) -> None:
    assert load_corpus().info.name == "rumorcheck"


def test_an_own_corpus_is_asked_after_the_shipped_one_and_named(data: Path) -> None:
    write_own(data, corpus_text())
    corpus = load_corpus()
    assert origin(corpus) == [("blue-bananas", "mine")]
    assert origin(corpus, "WhatsApp wird kostenpflichtig") == [("whatsapp-paid", "rumorcheck")]
    assert corpus.info.name == "rumorcheck + mine" and corpus.ids()[-1] == "blue-bananas"


@pytest.mark.parametrize("name", ["own.yaml~", ".own.yaml", "own.yaml.bak", "notes.txt"])
def test_backups_and_other_files_are_no_corpora(name: str, data: Path) -> None:
    write_own(data, "nonsense: [", name)
    assert load_corpus().info.name == "rumorcheck"


def test_a_broken_own_corpus_is_told_with_its_lines_and_what_to_do(data: Path) -> None:
    path = write_own(data, corpus_text().replace('"false"', '"fals"'))
    with pytest.raises(CorpusError) as error:
        load_corpus()
    told = str(error.value)
    assert f"{path}:4:" in told and "did you mean" in told
    assert "rumorcheck corpus check" in told and "rumorcheck --corpus shipped" in told
    assert load_corpus("shipped").info.name == "rumorcheck"


def test_an_id_of_the_shipped_corpus_is_refused_with_the_way_to_override_it(data: Path) -> None:
    write_own(data, corpus_text("whatsapp-paid"))
    with pytest.raises(CorpusError, match=r'has this id already; choose another, or put override: \["whatsapp-paid"\]'):
        load_corpus()


def test_an_override_answers_in_place_of_the_shipped_entry(data: Path) -> None:
    write_own(data, corpus_text("whatsapp-paid", 'name: "mine", override: ["whatsapp-paid"]'))
    corpus = load_corpus()
    assert origin(corpus) == [("whatsapp-paid", "mine")]
    assert len(set(corpus.ids())) == len(corpus.ids()) == len(load_corpus("shipped").ids())


def test_own_without_any_says_how_to_begin_one(data: Path) -> None:
    with pytest.raises(CorpusError, match="rumorcheck corpus init"):
        load_corpus("own")


def test_a_file_named_like_a_word_is_given_with_its_folder(data: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "own").write_text(corpus_text(), "utf-8")
    monkeypatch.chdir(tmp_path)
    assert load_corpus(os.path.join(".", "own")).info.name == "mine"


@pytest.mark.parametrize(
    ("platform", "env", "folder"),
    [
        pytest.param("linux", {"XDG_DATA_HOME": "/x"}, "/x/rumorcheck", id="XDG_DATA_HOME on Linux"),
        pytest.param("linux", {"HOME": "/home/a"}, "/home/a/.local/share/rumorcheck", id="the default on Linux"),
        pytest.param("darwin", {"HOME": "/Users/a"}, "/Users/a/Library/Application Support/rumorcheck", id="macOS"),
        pytest.param("win32", {"APPDATA": "/c/Roaming"}, "/c/Roaming/rumorcheck", id="Windows"),
        pytest.param("win32", {}, "", id="no home at all"),
        pytest.param("linux", {"XDG_DATA_HOME": "relative"}, "", id="a relative folder is none"),
        pytest.param("linux", {"XDG_DATA_HOME": "/x", "RUMORCHECK_DATA": "/mine"}, "/mine", id="our own variable leads"),
    ],
)
def test_the_data_directory(platform: str, env: dict[str, str], folder: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XDG_DATA_HOME", "APPDATA", "RUMORCHECK_DATA"):
        monkeypatch.delenv(name, raising=False)
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("sys.platform", platform)
    assert locate.user_directory() == folder


@pytest.mark.parametrize(
    ("platform", "env", "folder"),
    [
        pytest.param("win32", {}, "", id="no home at all"),
        pytest.param("linux", {"XDG_CACHE_HOME": "relative"}, "", id="a relative folder is none"),
        pytest.param("linux", {"XDG_CACHE_HOME": "/x"}, "/x/rumorcheck", id="XDG_CACHE_HOME on Linux"),
        pytest.param("freebsd14", {"HOME": "/home/a"}, "/home/a/.cache/rumorcheck", id="a platform like Linux"),
        pytest.param("darwin", {"HOME": "/Users/a"}, "/Users/a/Library/Caches/rumorcheck", id="macOS"),
        pytest.param("win32", {"LOCALAPPDATA": "/c/Local"}, "/c/Local/rumorcheck", id="Windows"),
        pytest.param("linux", {"XDG_CACHE_HOME": "/x", "RUMORCHECK_CACHE": "/mine"}, "/mine", id="our own variable leads"),
    ],
)
def test_the_cache_directory(platform: str, env: dict[str, str], folder: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA", "RUMORCHECK_CACHE"):
        monkeypatch.delenv(name, raising=False)
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("sys.platform", platform)
    assert locate.cache_directory() == folder


@pytest.mark.parametrize(
    ("version", "chosen"),
    [
        pytest.param("2020.1.1", "rumorcheck", id="an update older than the package is left alone"),
        pytest.param("2099.1.10", "newer", id="a newer update answers"),
    ],
)
def test_the_newest_edition_of_the_shipped_corpus_answers(version: str, chosen: str, data: Path) -> None:
    (data / "updates").mkdir()
    (data / "updates" / "claims.yaml").write_text(corpus_text(header=f'name: "newer", version: "{version}"'), "utf-8")
    assert load_corpus().info.name == chosen
