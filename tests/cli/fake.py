"""The program with five claims and a matcher that goes by catchwords, so that the command line is tested on its own.

Run as a script it is `rumorcheck`. `TELL_MODULES=1` prints at the end which modules were loaded.
"""

import os
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "render"))

from samples import CLAIMS, GALLERY, INFO, MAMA, PAID, RECALL, VIDEO, VOUCHER, match, outcome

import rumorcheck
from rumorcheck.errors import CorpusError
from rumorcheck.models import Claim, Match, Outcome, State

__all__ = ["CLAIMS", "GALLERY", "install"]


class FakeCorpus:
    """What the command line asks of a corpus."""

    info = INFO

    def ids(self) -> Sequence[str]:
        return [claim.id for claim in CLAIMS]

    def find(self, claim_id: str) -> Claim | None:
        return next((claim for claim in CLAIMS if claim.id == claim_id), None)

    def claims(self) -> Iterator[Claim]:
        return iter(CLAIMS)

    def cards(self) -> Iterator[Claim]:
        return iter(CLAIMS)

    def search(self, words: str, limit: int = 20) -> list[Claim]:
        return [claim for claim in CLAIMS if words.lower() in claim.told("de").claim.lower()][:limit]


CATCHWORDS: tuple[tuple[str, State, Claim], ...] = (
    ("nicht kostenpflichtig", "denial", PAID),
    ("kostenpflichtig", "known", PAID),
    ("Martinelli", "known", VIDEO),
    ("Mama", "known", MAMA),
    ("Gutschein", "similar", VOUCHER),
    ("Wurst", "known", RECALL),
)


def check(message: str, corpus: object = None) -> Outcome:
    """`BUG` and `SLOW` in a message do what they say; otherwise the first catchword decides."""
    if "BUG" in message:
        raise KeyError(message)
    if "SLOW" in message:
        sys.stderr.write("ready\n")
        sys.stderr.flush()
        time.sleep(30)
    language = "en" if " the " in message else "de"
    for catchword, state, claim in CATCHWORDS:
        if catchword in message:
            found: Match = match(claim, message, catchword, state=state)
            return outcome(state, message, found, language=language)
    return outcome("too_short" if len(message.split()) < 3 else "nothing_known", message, language=language)


def load_corpus(path: object = None, announce: object = None) -> FakeCorpus:
    """Any path is as good as any other, except one that is not there."""
    if path == ["missing.yaml"]:
        raise CorpusError("missing.yaml:1:2: no such corpus\nmissing.yaml:3:4: \x1b[31mand another finding")
    return FakeCorpus()


def install() -> None:
    rumorcheck.check = check
    rumorcheck.load_corpus = load_corpus  # type: ignore[assignment]  # a stand-in of fewer words


if __name__ == "__main__":
    install()
    from rumorcheck.cli.main import main

    status = main()
    if os.environ.get("TELL_MODULES"):
        sys.stderr.write(" ".join(sys.modules))
    sys.exit(status)
