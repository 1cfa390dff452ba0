"""Fixtures for all tests: a cache of their own, so that no test reads or writes the developer's."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from rumorcheck import Corpus, load_corpus
from rumorcheck.batch.share import Shared, share_corpus

settings.register_profile("fixed", derandomize=True, deadline=None)
if os.environ.get("CI"):  # the same draws on every run: what a change broke is what it shows; at the desk they differ each time
    settings.load_profile("fixed")


@pytest.fixture(scope="session", autouse=True)
def cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder of compiled indexes for this run, for this process and the ones it starts."""
    folder = tmp_path_factory.mktemp("cache")
    before = os.environ.get("RUMORCHECK_CACHE")
    os.environ["RUMORCHECK_CACHE"] = str(folder)
    yield folder
    if before is None:
        del os.environ["RUMORCHECK_CACHE"]
    else:
        os.environ["RUMORCHECK_CACHE"] = before


@pytest.fixture(scope="session")
def corpus(cache: Path) -> Corpus:
    """The shipped corpus."""
    return load_corpus()


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory, cache: Path) -> Path:
    """A corpus of three claims, as a file: for tests of a batch."""
    from small import corpus_file

    return corpus_file(tmp_path_factory.mktemp("small"))


@pytest.fixture(scope="session")
def shared(small: Path) -> Shared:
    """The small corpus, open."""
    return share_corpus([str(small)])
