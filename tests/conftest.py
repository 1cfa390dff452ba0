"""Fixtures for all tests: a cache and a data directory of their own, so that no test reads or writes the developer's."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from rumorcheck import Corpus, load_corpus
from rumorcheck.batch.share import Shared, share_corpus
from rumorcheck.corpus import locate, store

settings.register_profile("fixed", derandomize=True, deadline=None)
if os.environ.get("CI"):  # the same draws on every run: what a change broke is what it shows; at the desk they differ each time
    settings.load_profile("fixed")


@pytest.fixture(scope="session", autouse=True)
def cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder of compiled indexes for this run, for this process and the ones it starts; beside it an empty data directory."""
    folder = tmp_path_factory.mktemp("cache")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("RUMORCHECK_CACHE", str(folder))
        patch.setenv("RUMORCHECK_DATA", str(folder.parent / "no-data"))
        yield folder


@pytest.fixture(scope="session")
def corpus(cache: Path) -> Corpus:
    """The shipped corpus."""
    return load_corpus()


SMALL = """\
schema: 1
corpus: {name: "rumorcheck", version: "2026.11.1", date: "2026-11-23"}
claims:
- id: "whatsapp-paid"
  verdict: "misleading"
  reviewed: "2026-11-23"
  recheck_by: "2026-12-31"
  de: {claim: "WhatsApp wird kostenpflichtig."}
  en: {claim: "WhatsApp is going to charge its users."}
  variants: [{lang: "de", text: "WhatsApp wird ab Samstag kostenpflichtig, bitte an alle weiterleiten"}]
"""


@pytest.fixture
def small_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user's home with nothing in it yet, and a shipped corpus of one claim: what it opens is compiled at once."""
    shipped = tmp_path / "shipped"
    shipped.mkdir()
    (shipped / "claims.yaml").write_text(SMALL, "utf-8")
    (shipped / "concepts.yaml").write_bytes((Path(__file__).parent.parent / "data" / "concepts.yaml").read_bytes())
    for module in (locate, store):
        monkeypatch.setattr(module, "data_directory", lambda: str(shipped))
    monkeypatch.setenv("RUMORCHECK_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("RUMORCHECK_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("RUMORCHECK_LANG", "en")
    return tmp_path


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory, cache: Path) -> Path:
    """A corpus of three claims, as a file: for tests of a batch."""
    from small import corpus_file

    return corpus_file(tmp_path_factory.mktemp("small"))


@pytest.fixture(scope="session")
def shared(small: Path) -> Shared:
    """The small corpus, open."""
    return share_corpus([str(small)])
