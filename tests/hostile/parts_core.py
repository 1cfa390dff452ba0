"""Hostile messages, files, corpora and indexes, in this process. Writes into the folder it is given."""

import json
import os
from collections.abc import Callable
from pathlib import Path
from random import Random

from attacks import STRINGS, damaged, files, leaks, texts
from counted import Count

from rumorcheck import Corpus, check, load_corpus
from rumorcheck.cli.input import decode, decode_argument
from rumorcheck.corpus.index import Index
from rumorcheck.corpus.parse import Header, parse_corpus
from rumorcheck.corpus.write import format_corpus
from rumorcheck.errors import CorpusError, IndexFault, InputError
from rumorcheck.models import Claim, ClaimText, MatchHints, Outcome, Reply, Variant
from rumorcheck.render import RENDERERS, View
from rumorcheck.render.safe import safe

VIEWS = (
    View("de", 40, False),
    View("en", 80, True, verbose=True, today="2030-01-01"),
    View("de", 1, True, "ascii", verbose=True),
    View("en", 100_000, False, "cp437"),
)


def messages(count: int, corpus: Corpus) -> Count:
    """Each message is checked and shown in every format."""
    found = Count()
    for text in texts(count):
        with found.attempt(text):
            outcome = check(text, corpus)
            found.lose(sum(not 0 <= match.span.start < match.span.end <= len(text) for match in outcome.matches), text)
            _show(outcome, found)
    return found


def _show(outcome: Outcome, found: Count) -> None:
    view = VIEWS[found.tried % len(VIEWS)]
    for name, render in RENDERERS.items():
        shown = render(outcome, view)
        found.leak(leaks(shown), (name, outcome.message))
        if name.startswith("json"):
            json.loads(shown, parse_constant=float.fromhex)  # refuses NaN and Infinity


def message_files(count: int, corpus: Corpus) -> Count:
    """Each file is decoded and, if it is text, checked and shown; the others are refused by an InputError."""
    found = Count()
    for data in files(count):
        with found.attempt(data[:80], InputError):
            _show(check(decode(data, "en"), corpus), found)
        with found.attempt(data[:80]):
            decode_argument(data.decode("utf-8", "surrogateescape")).encode("utf-8", "surrogatepass")
    return found


# ---- corpora

TEXT = ClaimText("Blue bananas cure the hiccups.", "Nobody found that.", (), "It was made up.", "Eat them.", Reply("No.", "No."))
WORDING = "Doctors confirm that blue bananas cure hiccups within minutes"
CLAIM = Claim(
    "blue-bananas", "rumor", "health", ("food",), "false", "2026-01-01", (), {"en": TEXT}, (Variant("en", WORDING),),
    MatchHints(subject=("banana*",), predicate=("cure*",)), circulated=("2020",),
)  # fmt: skip
HEADER = Header("small", "1", "2026-01-01")

NASTY: dict[str, bytes] = {
    "billion laughs": b"a: &a [x,x]\n"
    + b"".join(b"%c: &%c [*%c,*%c,*%c]\n" % (n, n, n - 1, n - 1, n - 1) for n in range(98, 120)),
    "merge key": b"a: &a {b: c}\nd: {<<: *a}\n",
    "python tag": b"claims: !!python/object/apply:os.system ['true']\n",
    "thirty thousand lists": b"- " * 30_000,
    "thirty thousand brackets": b"[" * 30_000,
    "thirty thousand keys": b"? " * 30_000,
    "an integer without end": b"schema: " + b"9" * 4301,
    "not a number": b"schema: .nan\n",
    "a date and a no": b"schema: 1\ncorpus: {name: no, version: 1.0, date: 2026-01-01}\nclaims: []\n",
    "duplicate keys": b"schema: 1\nschema: 1\n",
    "several documents": b"schema: 1\n---\nschema: 1\n",
    "tabs": b"schema: 1\ncorpus:\n\tname: x\n",
    "UTF-16": "schema: 1".encode("utf-16"),
    "binary": bytes(range(256)) * 20,
    "one long line": b"schema: 1\ncorpus: {name: '" + b"x" * 2_000_000 + b"'}\n",
    "empty": b"",
    "only a mark": b"\xef\xbb\xbf",
}


def corpora(count: int, _: Corpus) -> Count:
    """Nasty and damaged YAML is refused by line or read; hostile texts in a good corpus come back as they were, or are refused."""
    found = Count()
    good = format_corpus(HEADER, [CLAIM]).encode()
    for text in STRINGS.values():
        hostile = CLAIM._replace(texts={"en": TEXT._replace(claim=f"x {text}")}, variants=(Variant("en", WORDING + text),))
        with found.attempt(text):
            _round_trip(hostile, found)
    draw = Random(3)
    for data in [*NASTY.values(), *(damaged(good, draw) for _ in range(count - len(STRINGS) - len(NASTY)))]:
        with found.attempt(data[:200]):
            _told(data, found)
    return found


def _round_trip(claim: Claim, found: Count) -> None:
    try:
        read = parse_corpus(format_corpus(HEADER, [claim]), "c.yaml").claims
    except CorpusError as error:
        found.leak(leaks(safe(str(error))), claim)
    else:
        found.lose(read[0]._replace(corpus="") != claim, claim)


def _told(data: bytes, found: Count) -> None:
    """What is wrong is told with its place, and can be shown."""
    try:
        parse_corpus(data, "c.yaml")
    except CorpusError as error:
        found.leak(leaks(safe(str(error))), data[:200])
        found.lose(sum(not line.startswith("c.yaml:") for line in str(error).splitlines()), str(error))


# ---- indexes


def indexes(count: int, folder: Path) -> Count:
    """The whole index of a small corpus, flipped byte by byte and cut at every length, `count` wounds in all, evenly spread.

    A wound is noticed or does not matter: an answer from an index that was opened is compared with the right one.
    """
    found = Count()
    source = folder / "small.yaml"
    source.write_text(format_corpus(HEADER, [CLAIM]), "utf-8")
    whole = bytes(load_corpus(source).index.data)
    right = check(WORDING, Corpus(Index(whole)))
    step = max(1, 2 * len(whole) // count)
    for at in [*range(64), *range(64, len(whole), step)]:
        wounded = bytearray(whole)
        wounded[at] ^= 1 << at % 8
        with found.attempt(("flipped", at), IndexFault):
            found.lose(check(WORDING, Corpus(Index(bytes(wounded)))) != right, at)
        with found.attempt(("cut", at), IndexFault):
            Index(whole[:at])
            found.lose(1, ("a truncated index was opened", at))
    return found


def index_files(count: int, folder: Path) -> Count:
    """Index and seal in the cache are damaged in turn; the lookup that follows answers as before."""
    found = Count()
    source = folder / "sealed.yaml"
    source.write_text(format_corpus(HEADER, [CLAIM]), "utf-8")
    cache = _cache_of(lambda: load_corpus(source))
    right = check(WORDING, load_corpus(source)).matches[0].claim.id
    load_corpus(source)  # the first one after building writes the seal
    draw = Random(4)
    for number in range(count):
        place = next(path for path in sorted(cache) if path.suffix == (".index", ".seal")[number % 2])
        place.write_bytes(damaged(place.read_bytes(), draw))
        with found.attempt((place.suffix, number)):
            answer = check(WORDING, load_corpus(source))
            found.lose([match.claim.id for match in answer.matches] != [right], (place.suffix, number))
            load_corpus(source)
    return found


def _cache_of(work: Callable[[], object]) -> list[Path]:
    """The files that `work` and a second turn of it put into the cache."""
    cache = Path(os.environ["RUMORCHECK_CACHE"])
    before = set(cache.glob("*"))
    work()
    work()
    return sorted(set(cache.glob("*")) - before)
