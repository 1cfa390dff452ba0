"""Folds a message so that an edited copy looks like its original, and keeps the way back to the user's own text.

The steps are small, named and in a table; each takes the draft so far and changes it. Every folded character knows where in the
original it came from, so that a span found in the folded text can be shown in the user's own words. Touches no file.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from rumorcheck.records import NamedTuple
from rumorcheck.text.characters import BIDI, FOLD, INVISIBLE, LOOK_ALIKES

# The vowel signs of Indic scripts and Thai, which Python's \w leaves out.
_MARKS = (
    "\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u0981-\u0983\u09bc-\u09cd\u0a01-\u0a4d"
    "\u0a81-\u0acd\u0b01-\u0b4d\u0b82-\u0bcd\u0c00-\u0c56\u0d00-\u0d57\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
)
# A word: digits with their separators and unit, or letters.
_WORD = re.compile(r"\d+(?:[.,:]\d+)*[^\W\d]*|[^\W\d]\w*")
# What few messages need is a plain text here and compiled when first asked for; `re` keeps it. Compiled at once it cost a tenth of B.
_MARKED = "[\u0900-\u0e4e]"
_WORD_WITH_MARKS = rf"\d+(?:[.,:]\d+)*[^\W\d]*|(?:[^\W\d]|[{_MARKS}])(?:\w|[{_MARKS}])*"


class Link(NamedTuple):
    """A web address, e-mail address or telephone number in the message: evidence, never fetched, never shown clickable."""

    kind: str
    """`url`, `email` or `phone`."""
    value: str
    """For a URL its host name in lower case without `www.`; else the address or the digits."""
    start: int
    end: int
    said: str = ""
    """What a page calls itself in its address (`/news/2024/thousand-cows-vanish.html`), its words parted by spaces; else empty."""


class Normalized(NamedTuple):
    """A folded message. Word i was `original[starts[i]:ends[i]]`; `gaps[i]` is the folded text between word i - 1 and word i."""

    original: str
    text: str
    words: list[str]
    starts: list[int]
    ends: list[int]
    gaps: list[str]
    links: tuple[Link, ...]
    hidden: tuple[str, ...]


class Draft:
    """A text on its way through the steps. `origins` is None as long as each character still stands where it stood."""

    __slots__ = ("hidden", "links", "origins", "text", "whole")

    def __init__(self, text: str) -> None:
        self.text = text
        self.whole = len(text)
        self.origins: list[int] | None = None
        self.links: list[Link] = []
        self.hidden: list[str] = []

    def origin(self, position: int) -> int:
        """Where the character now at `position` stood in the message; the message's length for the end."""
        if self.origins is None:
            return position
        return self.origins[position] if position < len(self.origins) else self.whole

    def end(self, position: int) -> int:
        """The end, in the message, of a stretch that ends before `position` here."""
        return max(self.origin(position), self.origin(position - 1) + 1)

    def substitute(self, pattern: re.Pattern[str], replace: Callable[[re.Match[str]], str]) -> None:
        """Replace each match; what replaces it stands where the match began. Cost grows linearly with the text."""
        pieces: list[str] = []
        origins: list[int] = []
        done = 0
        for found in pattern.finditer(self.text):
            new = replace(found)
            if new == found[0]:
                continue
            start, stop = found.span()
            pieces += (self.text[done:start], new)
            origins += range(done, start) if self.origins is None else self.origins[done:start]
            if len(new) == stop - start:
                origins += range(start, stop) if self.origins is None else self.origins[start:stop]
            else:
                origins += [self.origin(start)] * len(new)
            done = stop
        if not done:
            return
        origins += range(done, len(self.text)) if self.origins is None else self.origins[done:]
        pieces.append(self.text[done:])
        self.text = "".join(pieces)
        self.origins = origins


class Placeless(Draft):
    """A text of which nobody will ask where its characters stood: half the work."""

    __slots__ = ()

    def substitute(self, pattern: re.Pattern[str], replace: Callable[[re.Match[str]], str]) -> None:
        """Replace each match."""
        self.text = pattern.sub(replace, self.text)


TITLE = 3
"""Words from which a part of an address counts as a title."""

_BANNER = (
    r"(?im)^[ \t\u200e]*(?:"
    r"\[?\(?(?:\u21aa\ufe0f? ?)?(?:häufig |oft |mehrfach )?weitergeleitet(?:e nachricht)?(?: von [^\n:]{1,40})?\]?\)?:?"
    r"|\[?\(?(?:\u21aa\ufe0f? ?)?forwarded(?: many times| message)?(?: from [^\n:]{1,40})?\]?\)?:?"
    r"|-{3,} ?(?:forwarded message|weitergeleitete nachricht|original message) ?-{3,}"
    r")[ \t]*$"
    # the stamp of a copied WhatsApp bubble: [16.09.25, 10:01] Anna:
    r"|^[\u200e\u200f]?\[\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d{2}(?::\d{2})?(?:[ \u202f][ap]\.?m\.?)?\] [^\n:]{1,40}: "
)
_LINK = (
    r"(?i)(?:https?|ftp)://[^\s<>\"']+|www\.[^\s<>\"']+"
    r"|(?<![\w.@-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}"
    r"|(?<![\w.@-])(?:[a-z0-9-]{1,63}\.){1,4}(?:com|org|net|de|at|ch|info|biz|me|ly|to|ru|cn|shop|online|site|top|xyz|club|live|app|io|link|page|store|win|vip|cc)(?![\w.-])(?:/[^\s<>\"']*)?"
    r"|(?<![\w.,])(?:\+|00)\d[\d /()-]{6,18}\d(?!\w)"
)
_MAYBE_LINK = re.compile(r"://|@|[\w-]\.[^\W\d]|[Ww]\.\S|(?:\+|00)\d")
_HASHTAG = r"#[^\W_]+(?:_[^\W_]+)*"
_HUMP = r"(?<=[a-zà-öø-ÿ])(?=[A-ZÀ-ÖØ-Þ])|(?<=[^\W\d_])(?=\d)"
_BEFORE_HUMP = r"[^\W\d_](?=[A-ZÀ-ÖØ-Þ\d])"
_MOJIBAKE_BEGINS = frozenset("ÂÃÄÅÐÑØÙâð")
_DIGIT = re.compile(r"\d")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_SCRIPTS = r"[^\W\d_]+"
_LATIN = r"[a-z]"
_OTHER = re.compile(r"[\u0370-\u03ff\u0400-\u052f\u0530-\u058f]")
_LEET = re.compile(r"(?<=[a-z])[013457@$]{1,2}(?=[a-z])")
_WORD_OR_LEET = r"[\w@$]+"
_LEET_LETTERS = {"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s"}
_APOSTROPHE = r"(?<=\w)'(?=(?:s|t|ve|re|ll|d|m|n)\b)"
_SPACED = re.compile(r"(?<!\w)[^\W\d](?:([ .*-])[^\W\d](?:\1[^\W\d]){2,})(?!\w)")
_LONG = re.compile(r"([^\W\d])\1{2,}")
_UMLAUT = re.compile(r"(?<=[aou])e+")
_SEPARATORS = r"[ .*-]"
_COMMAND = r"\x1b(?:\[[0-?]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\))"
"""Control sequences and operating system commands of ECMA-48."""


def mend_mojibake(draft: Draft) -> None:
    """`fÃ¼r` is `für`: a message that went through a program which took its UTF-8 for Windows text."""
    if not draft.text.isascii() and not _MOJIBAKE_BEGINS.isdisjoint(draft.text):
        from rumorcheck.text import mojibake  # only for a text that may be some

        if mojibake.is_mojibake(draft.text):
            draft.substitute(mojibake.MOJIBAKE, mojibake.decode)


def blank_banners(draft: Draft) -> None:
    """Drop "Weitergeleitet", "Forwarded many times", the stamp of a copied bubble: whole lines, so before lines are joined."""
    text = draft.text
    if "orw" in text or "eiter" in text or "[" in text or "ORW" in text or "EITER" in text:
        small = text.lower()
        # "weiterleiten" is in every other letter, and the pattern takes a twentieth of B to compile
        if "orwarded" in small or "tergele" in small or "nal me" in small or ("[" in text and re.search(r"\[\d", text)):
            draft.substitute(re.compile(_BANNER), lambda found: "\n")


def blank_commands(draft: Draft) -> None:
    """Drop commands to a terminal whole: colours, cursor moves, titles. What they are made of is no word of the message."""
    if "\x1b" in draft.text:
        draft.substitute(re.compile(_COMMAND), lambda found: "")


def note_hidden(draft: Draft) -> None:
    """Remember what a reader could not see, for `-v`."""
    text = draft.text
    if _CONTROL.search(text):
        draft.hidden.append("control")
    if text.isascii():
        return
    letters = set(text)
    if letters & INVISIBLE:
        draft.hidden.append("invisible")
    if letters & BIDI:
        draft.hidden.append("bidi")


def take_links(draft: Draft) -> None:
    """Links, mail addresses and telephone numbers leave the text and are kept as evidence beside it."""
    if not _MAYBE_LINK.search(draft.text):
        return

    def take(found: re.Match[str]) -> str:
        value = found[0].rstrip(".,;:!?)]*_~")
        start = draft.origin(found.start())
        draft.links.append(_as_link(value, start, draft.end(found.start() + len(value))))
        return " " + found[0][len(value) :]

    draft.substitute(re.compile(_LINK), take)


def _as_link(value: str, start: int, end: int) -> Link:
    if "://" not in value and "@" in value and "/" not in value:
        return Link("email", value.casefold(), start, end)
    if value[0] in "+0123456789" and not re.search(r"[a-z]", value, re.IGNORECASE):
        return Link("phone", re.sub(r"\D", "", value), start, end)
    address = re.sub(r"^\w+://", "", value)
    host = re.split(r"[/?#]", address, maxsplit=1)[0].casefold().rpartition("@")[2].partition(":")[0]
    return Link("url", host.removeprefix("www.").rstrip("."), start, end, _page_title(address))


def _page_title(address: str) -> str:
    """The words of those parts of a path that are some words joined by hyphens.

    >>> _page_title("example.org/news/thousand-cows-vanish-1?from=news-of-the-day")
    'thousand cows vanish 1'
    """
    path = re.split(r"[?#]", address, maxsplit=1)[0].split("/")[1:]
    titles = [re.split(r"[-_.]", part) for part in path if "-" in part or "_" in part]
    return " ".join(" ".join(words) for words in titles if sum(len(word) > 1 and word.isalpha() for word in words) >= TITLE)


def split_hashtags(draft: Draft) -> None:
    """#HashTagsLikeThis become words: posts carry their subject there."""
    if "#" not in draft.text:
        return
    humps = {tag.start() + hump.start() - 1 for tag in re.finditer(_HASHTAG, draft.text) for hump in re.finditer(_HUMP, tag[0])}
    draft.substitute(re.compile(_BEFORE_HUMP), lambda found: found[0] + " " if found.start() in humps else found[0])


def fold_characters(draft: Draft) -> None:
    """Case, accents, compatibility forms, typographic quotes; invisible characters go, emoji become spaces."""
    text = draft.text
    if text.isascii():
        draft.text = text.translate(FOLD)  # ASCII folds one to one
        return
    if any(len(FOLD[ord(char)]) != 1 for char in set(text)):
        draft.substitute(_NOT_ASCII, lambda found: FOLD[ord(found[0])])
    draft.text = draft.text.translate(FOLD)


def fold_look_alikes(draft: Draft) -> None:
    """Words that mix Latin with other letters, and whole words of look-alikes in a Latin text, become Latin."""
    text = draft.text
    if text.isascii() or not _OTHER.search(text):
        return
    told = re.sub(_WORD_OR_LEET, _fold_leet_word, text) if _LEET.search(text) else text
    # with digits as the letters they become later, and as squeezed later: a second folding must count the same
    runs = [_LONG.sub(r"\1", run) for run in re.findall(_SCRIPTS, told)]
    latin = sum(len(run) for run in runs if re.search(_LATIN, run))
    other = sum(len(run) for run in runs if not re.search(_LATIN, run) and _OTHER.search(run))

    def fold(found: re.Match[str]) -> str:
        run = found[0]
        if not _OTHER.search(run) or (not re.search(_LATIN, run) and latin <= other):
            return run
        folded = run.translate(LOOK_ALIKES)
        return folded if re.search(_LATIN, run) or folded.isascii() else run

    before = draft.text
    draft.substitute(re.compile(_SCRIPTS), fold)
    if draft.text != before:
        draft.hidden.append("look_alikes")


def join_spaced_letters(draft: Draft) -> None:
    """`k o s t e n l o s` is one word."""
    draft.substitute(_SPACED, lambda found: re.sub(_SEPARATORS, "", found[0]))


def fold_leet(draft: Draft) -> None:
    """`k0stenl0s`: a digit between letters is the letter it looks like, unless the word is a code such as H5N1."""
    if _LEET.search(draft.text):
        draft.substitute(re.compile(_WORD_OR_LEET), _fold_leet_word)


def _fold_leet_word(found: re.Match[str]) -> str:
    word = found[0]
    if sum(map(str.isalpha, word)) < 3 or sum(map(str.isdigit, word)) > len(word) / 2:
        return word
    return _LEET.sub(lambda digits: "".join(map(_LEET_LETTERS.__getitem__, digits[0])), word)


def drop_apostrophes(draft: Draft) -> None:
    """`don't` is `dont`; elsewhere an apostrophe parts two words (l'eau)."""
    if "'" in draft.text:
        draft.substitute(re.compile(_APOSTROPHE), lambda found: "")


def fold_umlaut_spelling(draft: Draft) -> None:
    """`fuer`, `für` and `fur` are one: ä has become a already, and ae does here."""
    draft.substitute(_UMLAUT, lambda found: "")


def squeeze_letters(draft: Draft) -> None:
    """`sooooo` is `so`."""
    draft.substitute(_LONG, lambda found: found[1])


STEPS: tuple[Callable[[Draft], None], ...] = (
    mend_mojibake,  # before all that looks at letters
    note_hidden,
    blank_commands,  # before control characters go, by which they are told
    blank_banners,
    take_links,  # before folding: underscores and case belong to an address
    split_hashtags,  # before folding: the humps are capitals
    fold_characters,
    fold_look_alikes,
    drop_apostrophes,
    join_spaced_letters,
    fold_leet,
    fold_umlaut_spelling,
    squeeze_letters,  # last: joined letters and umlauts can bring three of a kind together
)


FOLDING = STEPS[STEPS.index(fold_characters) :]
"""The steps for words that are no message: a lone "weitergeleitet" is a word here and not a banner."""


def normalize(text: str, steps: Sequence[Callable[[Draft], None]] = STEPS) -> Normalized:
    """Fold `text` and cut it into words. Any string is accepted; the cost grows linearly with its length.

    >>> found = normalize("Wһаtѕарр wird K O S T E N L O S…")
    >>> found.words
    ['whatsapp', 'wird', 'kostenlos']
    >>> found.original[found.starts[2]:found.ends[2]]
    'K O S T E N L O S'
    """
    draft = Draft(text)
    for step in steps:
        step(draft)
    folded = draft.text
    spans = [found.span() for found in _word_in(folded).finditer(folded)]
    words = [folded[start:stop] for start, stop in spans]
    if _DIGIT.search(folded):
        words = [_number(word) if word[0].isdigit() else word for word in words]
    starts, ends = [start for start, _ in spans], [stop for _, stop in spans]
    gaps = [folded[done:start] for done, start in zip([0, *ends], [*starts, len(folded)], strict=True)]
    if draft.origins is not None:
        starts, ends = list(map(draft.origin, starts)), list(map(draft.end, ends))
    return Normalized(text, folded, words, starts, ends, gaps, tuple(draft.links), tuple(draft.hidden))


def fold_words(text: str) -> list[str]:
    """`normalize(text).words`, and nothing else of it."""
    return [word for line in fold_lines([text])[1] for word in line]


def fold_lines(lines: Sequence[str]) -> tuple[list[str], list[list[str]]]:
    """Texts folded as the lines of one text: what each line becomes, and its words."""
    draft = Placeless("\n".join(lines))
    for step in STEPS:
        step(draft)
    find, folded = _word_in(draft.text).findall, draft.text.split("\n")
    return folded, [[_number(word) if word[0].isdigit() else word for word in find(line)] for line in folded]


def fold_letters(text: str) -> str:
    """The one word that `FOLDING` makes of Latin letters in a row, in a tenth of the time; nothing where `text` has anything else in it."""
    folded = text.translate(FOLD)
    return _LONG.sub(r"\1", _UMLAUT.sub("", folded)) if folded.isascii() and folded.isalpha() else ""


def _word_in(folded: str) -> re.Pattern[str]:
    """What a word is in this text."""
    return re.compile(_WORD_WITH_MARKS) if re.search(_MARKED, folded) else _WORD


def _number(word: str) -> str:
    """One spelling for a number: no thousands separators, a point before decimals. Times (12:30) stay.

    >>> [_number(n) for n in ("3.000", "1,000,000", "0,01", "12:30", "19.99")]
    ['3000', '1000000', '0.01', '12:30', '19.99']
    """
    if "." not in word and "," not in word:
        return word
    if re.fullmatch(r"[1-9]\d{0,2}(?:[.,]\d{3})+", word):
        return re.sub(r"[.,]", "", word)
    return word.replace(",", ".")
