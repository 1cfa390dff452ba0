"""The corpus: claims as people write them (YAML), and as a lookup reads them (a compiled index). Imports text and models only."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from os import PathLike

from rumorcheck.corpus.index import Index
from rumorcheck.corpus.store import open_index
from rumorcheck.models import Claim, CorpusInfo

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["Corpus", "load_corpus"]


class Corpus:
    """An open corpus, ready for lookups. Keep it open for many messages: what was read once stays in memory."""

    def __init__(self, index: Index) -> None:
        self.index = index
        self.info: CorpusInfo = index.info
        self.scratch: dict[int, Any] = {}
        """What the layers above derived from a claim, by its number."""
        self.derived: dict[str, Any] = {}
        """What they derived from all of them."""
        self._claims: dict[int, Claim] = {}

    def claim(self, number: int) -> Claim:
        """The claim at `number` in corpus order, without hints and examples."""
        known = self._claims.get(number)
        if known is None:
            known = self._claims[number] = self.index.claim(number)
        return known

    def ids(self) -> Sequence[str]:
        """All ids, in corpus order."""
        return self.index.ids()

    def find(self, claim_id: str) -> Claim | None:
        """The claim with this id, or None."""
        ids = self.index.ids()
        return self.claim(ids.index(claim_id)) if claim_id in ids else None

    def claims(self) -> Iterator[Claim]:
        """All claims, in corpus order."""
        return map(self.claim, range(self.index.size))

    def cards(self) -> Iterator[Claim]:
        """All claims, in corpus order, each with no more than a list tells of it: id, kind, harm, verdict, day of review, claims."""
        return self.index.cards()

    def search(self, words: str, limit: int = 20) -> list[Claim]:
        """The claims that speak of `words`, best first: every word must begin a word of the claim's texts."""
        from rumorcheck.corpus.search import find_words

        return find_words(self, words, limit)


def load_corpus(
    path: str | PathLike[str] | Sequence[str | PathLike[str]] | None = None, announce: Callable[[], None] | None = None
) -> Corpus:
    """Open the corpus at `path` (one or several YAML files, a compiled index, or the words `shipped` and `own`).

    Without a path it is the shipped one with the user's own after it.

    Compiles it on first use and keeps the index in the user's cache; works without a writable cache. The shipped one comes compiled.
    `announce` is called before a corpus is compiled that takes a person's patience.
    Raises CorpusError where a file is missing or breaks the rules, with one line for each finding.
    """
    if path is None:
        paths: list[str] = []
    elif isinstance(path, (str, PathLike)):
        paths = [str(path)]
    else:
        paths = [str(one) for one in path]
    return Corpus(open_index(paths, announce))
