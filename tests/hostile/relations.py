"""Metamorphic relations of matching: what is done to a message, and what must become of its answer. Reads the shipped corpus's YAML.

The messages are the corpus's own: its examples of a match and its variants, as far as they are known as they stand.
"""

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random
from typing import NamedTuple

from mistyped import mistype

from rumorcheck import Corpus, check
from rumorcheck.corpus.parse import parse_corpus

SOURCE = Path(__file__).parents[2] / "data" / "claims.yaml"
HARMLESS, HARD, NEVER = 0.99, 0.90, 1.0
Edit = Callable[[str, Random], str]
LOOK_ALIKES = str.maketrans("aeopcyxiABEKMHOPCTX", "аеорсухіАВЕКМНОРСТХ")
LEET = str.maketrans("oeai", "0341")
UMLAUTS = (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("Ä", "Ae"), ("Ö", "Oe"), ("Ü", "Ue"), ("ß", "ss"))
BARE = str.maketrans("äöüÄÖÜ", "aouAOU")
END = re.compile(r"(?<=[.!?…])\s+|\n+")


def typos(count: int) -> Edit:
    """Mistype `count` letters of each sentence: one left out, doubled, swapped with its neighbour or another one in its place."""

    def edit(text: str, draw: Random) -> str:
        parts = re.split(r"(?<=[.!?…])(?=\s)", text)
        for i in range(len(parts)):
            for _ in range(count):
                parts[i] = mistype(parts[i], draw)
        return "".join(parts)

    return edit


def drop_sentence(text: str, draw: Random) -> str:
    """Leave one sentence out, where there are four at least; now and then it is the one that mattered."""
    parts = END.split(text)
    if len(parts) >= 4:
        del parts[draw.randrange(len(parts))]
    return " ".join(parts)


def half(text: str, draw: Random) -> str:
    """Leave the first or the second half of a letter of 40 words out, whichever of them held the claim."""
    parts = text.split()
    if len(parts) < 40:
        return text
    middle = len(parts) // 2
    return " ".join(parts[:middle] if draw.random() < 0.5 else parts[middle:])


def each_word(change: Callable[[str, Random], str], share: float, least: int = 4) -> Edit:
    """`change` a `share` of the words of `least` letters; links and words with digits stay as they are."""

    def edit(text: str, draw: Random) -> str:
        return re.sub(
            r"(?<![\w/@.:])[^\W\d_]+(?![\w/@:]|\.\w)",
            lambda word: change(word[0], draw) if len(word[0]) >= least and draw.random() < share else word[0],
            text,
        )

    return edit


def zero_width(word: str, draw: Random) -> str:
    """An invisible character in the midst of a word."""
    at = draw.randrange(1, len(word))
    return word[:at] + draw.choice("\u200b\u200c\u200d\u2060\ufeff\u00ad") + word[at:]


def swapped(text: str, draw: Random) -> str:
    """Verbs wander in a machine's translation: one word in eight changes places with the next but one."""
    words = text.split()
    for at in range(len(words) - 2):
        if draw.random() < 0.125:
            words[at], words[at + 2] = words[at + 2], words[at]
    return " ".join(words)


def umlauts(text: str, _: Random) -> str:
    """Umlauts as two letters."""
    for letter, pair in UMLAUTS:
        text = text.replace(letter, pair)
    return text


def mojibake(text: str, _: Random) -> str:
    """UTF-8 read as Windows text."""
    return text.encode("utf-8", "replace").decode("cp1252", "replace")


def emoji(text: str, draw: Random) -> str:
    """An emoji behind one word in five."""
    return " ".join(word + (draw.choice(" 😱 ⚠️ 😡 🙏 ‼️".split()) if draw.random() < 0.2 else "") for word in text.split(" "))


GREETINGS = (
    "Hallo ihr Lieben, ",
    "Hey, schaut mal, was ich bekommen habe:\n",
    "Hi everyone, just got this: ",
    "Guten Morgen zusammen! ",
)
FOOTERS = ("\n\nLiebe Grüße\nOma Gerda", "\nGesendet von meinem iPhone", "\n\nSent from my Samsung Galaxy", " LG Peter 😘")
HEADERS = (
    "Weitergeleitet\n",
    "Häufig weitergeleitet\n",
    "[16.09.25, 10:01:22] Anna: ",
    "---------- Forwarded message ---------\n",
    "> ",
)
OTHER = ("\nUnd: Bringst du morgen bitte die blaue Tasche mit zum Training?", "\nWir sehen uns dann um acht bei Tante Gerda.")


class Relation(NamedTuple):
    """What is done, and the share of messages that must keep their claim."""

    name: str
    edit: Edit
    least: float = HARMLESS


RELATIONS: tuple[Relation, ...] = (
    Relation("capitals", lambda text, _: text.upper()),
    Relation("small letters", lambda text, _: text.lower()),
    Relation("one typo a sentence", typos(1)),
    Relation("two typos a sentence", typos(2), HARD),
    Relation("three typos a sentence", typos(3), HARD),
    Relation("a sentence dropped", drop_sentence, HARD),
    Relation("half of a letter missing", half, HARD),
    Relation("look-alikes in every word", each_word(lambda word, _: word.translate(LOOK_ALIKES), 1)),
    Relation("look-alikes in some words", each_word(lambda word, _: word.translate(LOOK_ALIKES), 0.3)),
    Relation("zero-width characters", each_word(zero_width, 1, 2)),
    Relation("leet in some words", each_word(lambda word, _: word[0] + word[1:-1].translate(LEET) + word[-1], 0.3, 5)),
    Relation("spaced letters in some words", each_word(lambda word, _: " ".join(word), 0.1, 5)),
    Relation("umlauts as two letters", umlauts),
    Relation("umlauts without dots", lambda text, _: text.translate(BARE)),
    Relation("emoji", emoji),
    Relation("a greeting", lambda text, draw: draw.choice(GREETINGS) + text),
    Relation("a footer", lambda text, draw: text + draw.choice(FOOTERS)),
    Relation("a forwarded header", lambda text, draw: draw.choice(HEADERS) + text),
    Relation("quotation marks", lambda text, draw: draw.choice(("„{}“", '"{}"', "»{}«", "“{}”")).replace("{}", text)),
    Relation("chat markup", each_word(lambda word, draw: draw.choice(("*{}*", "_{}_", "~{}~")).replace("{}", word), 0.3)),
    Relation("lines split", lambda text, _: re.sub(r"(?<=\w) (?=\w)", lambda gap: "\n" if gap.start() % 5 == 0 else " ", text)),
    Relation("no punctuation", lambda text, _: re.sub(r"(?<=\w)[.,;:!?]+(?=\s|$)", "", text)),
    Relation("mojibake", mojibake),
    Relation("other text behind it", lambda text, draw: text + draw.choice(OTHER)),
    Relation("twice", lambda text, _: f"{text}\n{text}"),
    Relation("a machine's word order", swapped, HARD),
)


def framed(frame: str) -> Edit:
    """Put a statement into a frame that denies it. A question says nothing that could be denied, so it is left alone."""
    return lambda text, _: text if "?" in text else frame.replace("{}", text)


DENIALS: tuple[Relation, ...] = (
    Relation("“that is a fake” in front", framed("Das ist ein Fake, bitte nicht weiterleiten: „{}“"), NEVER),
    Relation("“it is not true” in front", framed("Es stimmt nicht, was hier herumgeht: {}"), NEVER),
    Relation("a fact-check's frame", framed("Faktencheck: „{}“ – diese Behauptung ist falsch."), NEVER),
    Relation("“this is false” behind it", framed("“{}” This claim is false."), NEVER),
)
"""After these the message must not be known any more."""


HONEST: tuple[Relation, ...] = (
    Relation("one typo a sentence", typos(1), NEVER),
    Relation("two typos a sentence", typos(2), NEVER),
    Relation("three typos a sentence", typos(3), NEVER),
)
"""After these a denial or an honest message must not be known either."""


class Told(NamedTuple):
    """A message and the claim it is known by."""

    message: str
    claim: str


def known(corpus: Corpus, count: int, seed: int = 8) -> tuple[list[Told], int]:
    """`count` messages of the corpus that are known as they stand, drawn evenly, and how many were asked for that."""
    claims = parse_corpus(SOURCE.read_bytes(), SOURCE.name).claims
    pool = [
        Told(text, claim.id)
        for claim in claims
        if claim.verdict != "true"
        for text in (*claim.examples.match, *(variant.text for variant in claim.variants))
    ]
    Random(seed).shuffle(pool)
    found: list[Told] = []
    for asked, told in enumerate(pool, 1):
        if is_known(told, told.message, corpus):
            found.append(told)
        if len(found) == count:
            return found, asked
    return found, len(pool)


def honest(corpus: Corpus, count: int, seed: int = 8) -> list[Told]:
    """`count` denials and honest messages of the corpus that are not known as they stand, drawn evenly."""
    claims = parse_corpus(SOURCE.read_bytes(), SOURCE.name).claims
    pool = [Told(text, claim.id) for claim in claims for text in (*claim.examples.none, *claim.examples.deny)]
    Random(seed).shuffle(pool)
    return [told for told in pool[:count] if check(told.message, corpus).state != "known"]


def is_known(told: Told, message: str, corpus: Corpus) -> bool:
    """Whether `message` is known by the claim of `told`."""
    return any(match.claim.id == told.claim and match.state == "known" for match in check(message, corpus).matches)


class Rate(NamedTuple):
    """How a relation fared."""

    relation: Relation
    changed: int
    """Messages that the edit changed; the others say nothing."""
    kept: int
    """Those that got the answer they must get."""
    failed: tuple[Told, ...]

    @property
    def share(self) -> float:
        """Share of the changed messages with the right answer."""
        return self.kept / self.changed if self.changed else 1.0


def rate(relation: Relation, messages: Sequence[Told], corpus: Corpus, *, by_any: bool = False) -> Rate:
    """Apply a relation to each message and see what becomes of it: whether it is known by its own claim, or `by_any`."""
    draw = Random(9)
    changed, failed = 0, []
    for told in messages:
        message = relation.edit(told.message, draw)
        if message == told.message:
            continue
        changed += 1
        known_by = (match.claim.id for match in check(message, corpus).matches if match.state == "known")
        if any(by_any or claim == told.claim for claim in known_by) == (relation.least == NEVER):
            failed.append(told)
    return Rate(relation, changed, changed - len(failed), tuple(failed))
