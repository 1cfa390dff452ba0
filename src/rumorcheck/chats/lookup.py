"""Looks up each distinct text of a chat once. Keeps what it found in bounded memory; touches no file.

Two texts that fold to the same words, marks and links get the same answer from the matcher, which reads nothing else of a message;
so capitals, invisible characters and look-alike letters make no new text. An edited copy is another text and looked up anew:
the edit may be the very word "not".
"""

from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Callable
from hashlib import blake2b
from typing import NamedTuple

from rumorcheck.models import Claim, Finding, Outcome, Span, State
from rumorcheck.text.normalize import Normalized, normalize

REMEMBERED = 30_000
"""Distinct folded texts whose answer is remembered, the longest unused forgotten first."""
VERBATIM, SHORT = 20_000, 120
"""Texts remembered as they stand, so that an "ok" is not even folded twice, and the characters they may have."""


class Found(NamedTuple):
    """A claim found in a text."""

    claim: Claim
    state: Finding
    span: Span
    """In code points of the text."""
    score: float


class Looked(NamedTuple):
    """The answer to one text."""

    state: State
    found: tuple[Found, ...] = ()
    traits: tuple[str, ...] = ()
    key: bytes = b""
    """The same for all texts that fold to the same; empty where nothing speaks for a chain letter."""


_NOTHING = Looked("nothing_known")
_WHOLE = (-1, -1)


class _Known(NamedTuple):
    """An answer without places: spans are kept as words, which stand elsewhere in each copy."""

    looked: Looked
    words: tuple[tuple[int, int], ...]


class Lookup:
    """A matcher with a memory. `asked` counts the texts given, `checked` those that the matcher read closely.

    The matcher gives no outcome for a text that can hold no claim.
    """

    def __init__(self, check: Callable[[Normalized], Outcome | None]) -> None:
        self._check = check
        self._known: OrderedDict[bytes, _Known] = OrderedDict()
        self._verbatim: dict[str, Looked] = {}
        self.asked = 0
        self.checked = 0

    def __call__(self, text: str) -> Looked:
        """What is known about `text`."""
        self.asked += 1
        looked = self._verbatim.get(text)
        if looked is None:
            looked = self._look(text)
            if len(text) <= SHORT:
                if len(self._verbatim) >= VERBATIM:
                    del self._verbatim[next(iter(self._verbatim))]
                self._verbatim[text] = looked
        return looked

    def _look(self, text: str) -> Looked:
        folded = normalize(text)
        if not folded.words and not folded.links:
            return _NOTHING  # without a word there is nothing to retrieve a claim by
        key = _key(folded)
        known = self._known.get(key)
        if known is not None:
            self._known.move_to_end(key)
            return _place(known, folded)
        outcome = self._check(folded)
        if outcome is None:
            return _NOTHING
        self.checked += 1
        looked = _read(outcome, key)
        words = _as_words(looked.found, folded)
        if words is not None:
            if len(self._known) >= REMEMBERED:
                self._known.popitem(last=False)
            self._known[key] = _Known(looked, words)
        return looked


def _key(folded: Normalized) -> bytes:
    """A digest of all that the matcher reads of a message. 128 bits: no two texts of any chat share one by chance."""
    links = "".join(f"\0{link.kind}\0{link.value}\0{link.said}" for link in folded.links)
    # Spaces at the ends part no words.
    return blake2b((folded.text.strip(" ") + links).encode("utf-8", "surrogatepass"), digest_size=16).digest()


def _read(outcome: Outcome, key: bytes) -> Looked:
    """What a scan keeps of an outcome. The many texts about nothing share one answer."""
    if not outcome.matches and not outcome.traits:
        return _NOTHING
    found = tuple(Found(match.claim, match.state, match.span, match.score) for match in outcome.matches)
    return Looked(outcome.state, found, outcome.traits, key)


def _as_words(found: tuple[Found, ...], folded: Normalized) -> tuple[tuple[int, int], ...] | None:
    """The spans as first and last word; None where one does not begin and end with a word, so that it cannot be carried over."""
    words = []
    for one in found:
        if one.span == (0, len(folded.original)):
            words.append(_WHOLE)
            continue
        first, last = bisect_left(folded.starts, one.span.start), bisect_left(folded.ends, one.span.end)
        if folded.starts[first : first + 1] != [one.span.start] or folded.ends[last : last + 1] != [one.span.end]:
            return None
        words.append((first, last))
    return tuple(words)


def _place(known: _Known, folded: Normalized) -> Looked:
    """A remembered answer with its spans in the text at hand."""
    if not known.words:
        return known.looked
    spans = (
        Span(0, len(folded.original)) if words == _WHOLE else Span(folded.starts[words[0]], folded.ends[words[1]])
        for words in known.words
    )
    found = tuple(one._replace(span=span) for one, span in zip(known.looked.found, spans, strict=True))
    return known.looked._replace(found=found)
