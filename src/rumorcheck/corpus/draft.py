"""Drafts an entry from a message: what can be told from its text alone. Values in, values out; judges nothing."""

import hashlib
import re
import unicodedata
from collections.abc import Container
from functools import lru_cache

from rumorcheck.corpus.kinds import HIDDEN, ID_LENGTH
from rumorcheck.corpus.parse import LANGUAGES
from rumorcheck.models import VARIANT_LANGS, Claim, ClaimText, Kind, Reply, Source, Variant
from rumorcheck.text.language import detect_language
from rumorcheck.text.normalize import normalize
from rumorcheck.text.terms import is_light, stem

SENTENCE = 140
"""Characters of the claim sentence at most."""
SLUG_WORDS = 5
UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "ø": "o", "ł": "l", "ı": "i"})
BANNER = re.compile(
    r"^\W*(?:weitergeleitet|häufig weitergeleitet|forwarded(?: many times)?|-+ ?forwarded message ?-+)\W*$", re.IGNORECASE
)


def language_of(message: str) -> str:
    """The language of a message as far as a variant can be marked with it; German where nothing tells."""
    found = detect_language(normalize(message).words)
    return found if found in VARIANT_LANGS else "de"


def clean_message(message: str) -> str:
    """The message as a variant may hold it: no hidden characters, no trailing spaces, plain line ends."""
    lines = HIDDEN.sub(
        lambda hidden: "\n" if hidden[0] in "\n\u2028\u2029" else " " if hidden[0] == "\t" else "", message.replace("\r\n", "\n")
    )
    return re.sub(r"\n{3,}", "\n\n", "\n".join(line.rstrip() for line in lines.split("\n"))).strip()


def first_sentence(message: str) -> str:
    """The first sentence that says something, as a proposal for the claim.

    >>> first_sentence("!!! ACHTUNG !!!\\nWhatsApp wird ab Samstag kostenpflichtig. Bitte weiterleiten!")
    'WhatsApp wird ab Samstag kostenpflichtig.'
    """
    parts = [
        part.strip() for line in message.split("\n") if not BANNER.match(line) for part in re.split(r"(?<=[.!?…])[*_~]*\s+", line)
    ]
    telling = next((part for part in parts if len(re.findall(r"\w+", part)) >= 4), " ".join(message.split()))
    telling = telling.strip("*_~ ")
    return telling if len(telling) <= SENTENCE else telling[: SENTENCE - 1].rsplit(" ", 1)[0] + "…"


def slug(text: str, taken: Container[str] = ()) -> str:
    """An id from the words of `text` that say most, not among `taken`.

    >>> slug("WhatsApp wird ab Samstag für alle kostenpflichtig!"), slug("Über Öl", ("oel",)), slug("Вода горит")[:6]
    ('whatsapp-samstag-kostenpflichtig', 'oel-2', 'claim-')
    """
    plain = unicodedata.normalize("NFKD", text.casefold().translate(UMLAUTS)).encode("ascii", "ignore").decode()
    words = re.findall(r"[a-z0-9]+", plain)
    telling = [word for word in words if _says_something(word)] or words
    name = ""
    for word in telling[:SLUG_WORDS]:
        longer = f"{name}-{word}" if name else word[: ID_LENGTH - 4]
        if len(longer) > ID_LENGTH - 4:
            break
        name = longer
    name = name or "claim-" + hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:8]
    number, found = 2, name
    while found in taken:
        found, number = f"{name}-{number}", number + 1
    return found


@lru_cache(maxsize=1 << 16)  # an import makes an id for every claim, from the same few thousand words
def _says_something(word: str) -> bool:
    return not all(is_light(stem(folded)) for folded in normalize(word).words)


def draft(message: str, *, kind: Kind, today: str, lang: str, taken: Container[str] = ()) -> Claim:
    """An entry with the message as its only variant; the verdict stands at `unproven` until somebody decides. `today` is ISO 8601."""
    text = clean_message(message)
    sentence = first_sentence(text)
    told = lang if lang in LANGUAGES else "de"
    return Claim(
        id=slug(sentence, taken),
        kind=kind,
        harm="none",
        topics=(),
        verdict="unproven",
        reviewed=today,
        sources=(),
        texts={told: ClaimText(sentence, "", (), "", "", Reply("", ""))},
        variants=(Variant(lang, text),),
    )


def cite(url: str, publisher: str, lang: str) -> Source:
    """A fact-check as the source of an entry; its publisher is the host where none is given.

    >>> cite("https://www.mimikama.org/x/", "", "de").publisher
    'mimikama.org'
    """
    host = re.sub(r"^https?://(?:www\.)?([^/:?#]*).*", r"\1", url)
    return Source("factcheck", publisher or host, "", url, lang if lang in LANGUAGES else "")
