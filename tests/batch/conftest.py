"""Fixtures: the small corpus as a file, and open in this process."""

from pathlib import Path

import pytest
from small import corpus_file

from rumorcheck.batch.share import Shared, share_corpus


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory, cache: Path) -> Path:
    """The small corpus."""
    return corpus_file(tmp_path_factory.mktemp("small"))


@pytest.fixture(scope="session")
def shared(small: Path) -> Shared:
    """The small corpus, open."""
    return share_corpus([str(small)])
