"""Synthetic corpora of any size with text that reads like real chain letters, and messages that are edited copies of it.

A chain of word pairs is learned from the shipped corpus. Every claim gets words of its own, composed from halves of real ones, so
that the vocabulary grows with the corpus as it does in life. Everything is drawn from a seed: the same on every run.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path
from random import Random

from rumorcheck.corpus import load_corpus
from rumorcheck.models import Claim, ClaimText, Reply, Source, Variant

DATA = Path(__file__).parent.parent / "data"
OWN_WORDS = 0.12
"""Share of a claim's words that are its own: names, brands, places."""
ODD_WORDS = 0.15
"""Share of a message's words that an edit drops, mistypes or puts in."""


class Language:
    """Word pairs of real messages, and the halves of their longer words."""

    def __init__(self) -> None:
        claims = [*load_corpus("shipped").claims()]
        texts = [variant.text for claim in claims for variant in claim.variants if variant.lang in ("de", "en")]
        texts += [told.explanation for claim in claims for told in claim.texts.values()]
        self.following: dict[str, list[str]] = defaultdict(list)
        for text in texts:
            for one, other in pairwise(["", *text.split(), ""]):
                self.following[one].append(other)
        long = sorted({word.strip(".,:;!?") for word in self.following if len(word) > 7 and word.isalpha()})
        self.fronts, self.backs = [word[: len(word) // 2] for word in long], [word[len(word) // 2 :] for word in long]

    def sentence(self, draw: Random, length: int, own: Sequence[str]) -> str:
        """Words one after the other as they follow each other in real messages, some of them the claim's own."""
        words: list[str] = []
        at = ""
        while len(words) < length:
            at = draw.choice(self.following[at])
            if at:
                words.append(draw.choice(own) if draw.random() < OWN_WORDS else at)
        return " ".join(words)

    def coin(self, draw: Random) -> str:
        """A word nobody has used before, most likely."""
        return (draw.choice(self.fronts) + draw.choice(self.backs)).capitalize()


@cache
def language() -> Language:
    """Learned once."""
    return Language()


def claims(count: int, seed: int = 1) -> Iterator[Claim]:
    """`count` claims of a sentence in two languages, an explanation and one to three wordings; half of those run to 60 words."""
    speak = language()
    for number in range(count):
        draw = Random(f"{seed}-{number}")
        own = [speak.coin(draw) for _ in range(6)]
        told = {
            lang: ClaimText(
                speak.sentence(draw, 9, own), speak.sentence(draw, 8, own), (), speak.sentence(draw, 40, own), "", Reply("", "")
            )
            for lang in ("de", "en")
        }
        lengths = [draw.choice((12, 25, 60)) for _ in range(draw.randint(1, 3))]
        wordings = tuple(Variant("de", speak.sentence(draw, length, own)) for length in lengths)
        source = Source("factcheck", "Mimikama", own[0], f"https://example.org/{number}", "de", "2024-01-01", "")
        yield Claim(f"claim-{number}", "rumor", "none", (), "false", "2024-01-02", (source,), told, wordings)


def message(claim: Claim, length: int, draw: Random) -> str:
    """An edited copy of about `length` characters of one of the claim's wordings, with other talk around it where that is short."""
    speak = language()
    words = draw.choice(claim.variants).text.split()
    first = draw.randrange(max(1, len(words) - length // 6))
    kept = [edited(word, draw) for word in words[first : first + max(4, length // 6)]]
    text = " ".join(word for word in kept if word)
    while len(text) < length:
        more = speak.sentence(draw, 8, ["heute", "morgen"])
        text = f"{text} {more}" if draw.random() < 0.5 else f"{more} {text}"
    return text[: length + 8]


def edited(word: str, draw: Random) -> str:
    """The word as somebody else types it: mostly the same."""
    kind = draw.random()
    if kind > ODD_WORDS or len(word) < 4:
        return word
    at = draw.randrange(1, len(word) - 1)
    return "" if kind < ODD_WORDS / 3 else word[:at] + word[at + 1 :] if kind < ODD_WORDS / 1.5 else f"{word} und"
