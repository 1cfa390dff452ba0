"""rumorcheck: is this forwarded message a known rumor? Offline, private, in German and English.

>>> from rumorcheck import check
>>> check("WhatsApp wird kostenpflichtig").state
'known'
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rumorcheck.corpus import Corpus, load_corpus
from rumorcheck.errors import CorpusError, IndexFault, InputError, RumorcheckError
from rumorcheck.text.normalize import Normalized, normalize

if TYPE_CHECKING:
    from rumorcheck.models import Outcome

__all__ = [
    "Corpus",
    "CorpusError",
    "IndexFault",
    "InputError",
    "Normalized",
    "RumorcheckError",
    "check",
    "load_corpus",
    "normalize",
]
__version__ = "0.1.0"

_shipped: list[Corpus] = []


def check(message: str, corpus: Corpus | None = None) -> Outcome:
    """What is known about `message` in `corpus`, or in the shipped one, which is opened once and kept.

    Any string is accepted. Raises CorpusError where the shipped corpus is missing or broken.
    """
    from rumorcheck.matching import check as check_against  # listing a corpus needs no matcher

    if corpus is None:
        if not _shipped:
            _shipped.append(load_corpus())
        corpus = _shipped[0]
    return check_against(message, corpus)
