"""What was found in a chat, counted while it is read: rumors, who passed them on, copies, and what has no entry yet.

Memory is bounded: texts are kept for a few groups of copies of each claim only, names up to a limit. Touches nothing.
"""

from collections import Counter, OrderedDict
from typing import NamedTuple

from rumorcheck.chats.copies import Sketch, alike, sketch
from rumorcheck.chats.lookup import Found, Looked
from rumorcheck.chats.posts import Post
from rumorcheck.models import Claim, Finding, Span
from rumorcheck.text.normalize import normalize

GROUPS = 40
"""Groups of copies kept of one claim; further ones are only counted."""
SAMPLE = 1200
"""Characters kept of a text, the span among them."""
PEOPLE = 50_000
"""Names that are told apart."""
LETTERS = 4000
"""Long texts without an entry that are watched for copies; the longest unseen single one makes room."""
LONG = 25
"""Words from which a text may be a chain letter."""
CHAIN_TRAITS = frozenset(("asks_to_forward", "threatens", "hurries", "names_authority", "shouting"))

SPREADERS = 500
"""Names counted for one claim and state; further ones are counted together, without a name."""
LONGEST_NAME = 100
"""Characters kept of a name."""

Month = str
"""`2025-09`; empty where a post has no date."""


class Seen(NamedTuple):
    """Where and when something stood, and by whom."""

    at: str
    sender: str
    chat: str
    place: int


class Copies:
    """Copies of one text with the same finding, edited ones among them."""

    def __init__(self, state: Finding, post: Post, span: Span, drawn: Sketch) -> None:
        self.state = state
        self.first = _seen(post)
        self.text, self.span = _sample(post.text, span)
        self.count = 0
        self.drawn = drawn


class ClaimTally:
    """How one claim went through the chat."""

    def __init__(self, claim: Claim) -> None:
        self.claim = claim
        self.counts: Counter[Finding] = Counter()
        self.first: dict[Finding, Seen] = {}
        self.last = ""
        self.people: dict[Finding, Counter[str]] = {"known": Counter(), "denial": Counter(), "similar": Counter()}
        self.months: dict[Month, Counter[Finding]] = {}
        self.copies: list[Copies] = []
        self.more = 0
        """Matches beyond `GROUPS`, whose texts are not kept."""
        self._by_key: dict[tuple[bytes, Finding], Copies] = {}

    def add(self, post: Post, found: Found, key: bytes) -> int:
        """Count a match; returns which copy of its text it is, from 1, or 0 where that is not kept."""
        state = found.state
        self.counts[state] += 1
        people = self.people[state]
        people[post.sender if post.sender in people or len(people) < SPREADERS else ""] += 1
        self.months.setdefault(post.at[:7], Counter())[state] += 1
        self.last = max(self.last, post.at)
        seen, first = _seen(post), self.first.get(state)
        if first is None or (seen.at and (not first.at or seen.at < first.at)):
            self.first[state] = seen
        copies = self._by_key.get((key, state)) or self._join(post, found, key)
        if copies is None:
            self.more += 1
            return 0
        copies.count += 1
        return copies.count

    def _join(self, post: Post, found: Found, key: bytes) -> Copies | None:
        """The group that a text not seen before belongs to."""
        drawn = sketch(normalize(post.text[: 4 * SAMPLE]).words)
        group = next((one for one in self.copies if one.state == found.state and alike(one.drawn, drawn)), None)
        if group is None and len(self.copies) < GROUPS:
            group = Copies(found.state, post, found.span, drawn)
            self.copies.append(group)
        if group is not None and len(self._by_key) < 10 * GROUPS:
            self._by_key[key, found.state] = group
        return group


class Letter:
    """A long text without an entry, and its copies."""

    def __init__(self, post: Post, traits: tuple[str, ...], drawn: Sketch) -> None:
        self.first = _seen(post)
        self.last = post.at
        self.text, _ = _sample(post.text, Span(0, 0))
        self.traits = traits
        self.count = 0
        self.people: set[str] = set()
        self.drawn = drawn


class Letters:
    """What to fact-check next: long texts with the traits of a chain letter that nothing is stored about, seen more than once."""

    def __init__(self) -> None:
        self._kept: OrderedDict[int, Letter] = OrderedDict()
        self._by_hash: dict[int, int] = {}
        self._next = 0

    def add(self, post: Post, looked: Looked) -> None:
        """Count a text that nothing is known about."""
        if not (post.forwarded or CHAIN_TRAITS & set(looked.traits)):
            return
        words = normalize(post.text).words
        if len(words) < LONG:
            return
        drawn = sketch(words)
        number = self._find(drawn)
        if number is None:
            number = self._keep(Letter(post, looked.traits, drawn))
        letter = self._kept[number]
        self._kept.move_to_end(number)
        letter.count += 1
        letter.last = max(letter.last, post.at)
        if len(letter.people) < LONG:
            letter.people.add(post.sender)

    def repeated(self) -> list[Letter]:
        """Those seen more than once, the most frequent first."""
        return sorted((one for one in self._kept.values() if one.count > 1), key=lambda one: (-one.count, one.first.at))

    def _find(self, drawn: Sketch) -> int | None:
        candidates = dict.fromkeys(self._by_hash[one] for one in drawn if one in self._by_hash)
        return next((number for number in candidates if number in self._kept and alike(self._kept[number].drawn, drawn)), None)

    def _keep(self, letter: Letter) -> int:
        if len(self._kept) >= LETTERS:
            self._drop()
        self._next += 1
        self._kept[self._next] = letter
        self._by_hash.update(dict.fromkeys(letter.drawn, self._next))
        return self._next

    def _drop(self) -> None:
        """Make room: the longest unseen of those that came once, else the longest unseen."""
        number = next((number for number, one in self._kept.items() if one.count == 1), next(iter(self._kept)))
        for one in self._kept.pop(number).drawn:
            if self._by_hash.get(one) == number:
                del self._by_hash[one]


class Tally:
    """A whole chat."""

    def __init__(self) -> None:
        self.posts: Counter[str] = Counter()
        """Posts by kind."""
        self.first = self.last = ""
        self.people: dict[str, int] = {}
        """Each sender's number in the order of appearance, from 0."""
        self._names: list[str] = []
        self.claims: dict[str, ClaimTally] = {}
        self.letters = Letters()
        self.months: Counter[Month] = Counter()

    def add(self, post: Post, looked: Looked | None) -> list[int]:
        """Count a post, and what was found in its text; returns the number of the copy for each match."""
        self.posts[post.kind] += 1
        post = self._named(post)
        if post.at:
            self.first = min(self.first or post.at, post.at)
            self.last = max(self.last, post.at)
            if post.kind != "system":
                self.months[post.at[:7]] += 1
        if looked is None:
            return []
        if looked.state == "nothing_known" and looked.traits:
            self.letters.add(post, looked)
        return [self._claim(found.claim).add(post, found, looked.key) for found in looked.found]

    def _named(self, post: Post) -> Post:
        """`post` with the one copy kept of its sender's name; without a name where there are too many to tell apart."""
        name = post.sender[:LONGEST_NAME]
        number = self.people.get(name)
        if number is None and name and post.kind != "system" and len(self.people) < PEOPLE:
            number = self.people[name] = len(self._names)
            self._names.append(name)
        return post._replace(sender="" if number is None else self._names[number])

    def _claim(self, claim: Claim) -> ClaimTally:
        name = f"{claim.corpus}\0{claim.id}"
        if name not in self.claims:
            self.claims[name] = ClaimTally(claim)
        return self.claims[name]

    @property
    def messages(self) -> int:
        """What people sent: everything but notices of the messenger."""
        return self.posts.total() - self.posts["system"]

    def rumors(self) -> list[ClaimTally]:
        """The claims passed on that are not true, the most frequent first."""
        return self._ranked("known", true=False)

    def reports(self) -> list[ClaimTally]:
        """The claims passed on that were found true."""
        return self._ranked("known", true=True)

    def denied(self) -> list[ClaimTally]:
        """The claims that were only denied."""
        return [one for one in self._ranked("denial") if not one.counts["known"]]

    def resembled(self) -> list[ClaimTally]:
        """The claims that were only resembled."""
        return [one for one in self._ranked("similar") if not one.counts["known"] and not one.counts["denial"]]

    def _ranked(self, state: Finding, true: bool | None = None) -> list[ClaimTally]:
        fits = [one for one in self.claims.values() if one.counts[state] and true in (None, one.claim.verdict == "true")]
        return sorted(fits, key=lambda one: (-one.counts[state], one.first[state].at, one.claim.id))


def _seen(post: Post) -> Seen:
    return Seen(post.at, post.sender, post.chat, post.place)


def _sample(text: str, span: Span) -> tuple[str, Span]:
    """A stretch of `text` of at most `SAMPLE` characters around `span`, and the span in it."""
    start = 0 if span.end <= SAMPLE else max(0, span.start - SAMPLE // 4)
    part = text[start : start + SAMPLE]
    return part, Span(min(span.start - start, len(part)), min(span.end - start, len(part)))
