"""Judges a parsed corpus: is it complete, plausible, free of copies and collisions? Values in, findings out; no disk, no clock.

A rule is one small function and one row of a table. It yields findings; the table says how grave they are, and for whom.
The cost grows with the size of the corpus, not with its square: texts meet only through a shared rare word or a shared run.
"""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterator
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from rumorcheck.corpus.kinds import pattern_fault, suggest
from rumorcheck.corpus.parse import ParsedCorpus
from rumorcheck.corpus.strictyaml import List, Map, Node, Problem, Severity, quote
from rumorcheck.models import LANGS, Claim, Relation, Reply

# Each has at least and at most so many characters, items or sentences.
TEXTS = {"claim": (1, 140), "headline": (1, 90), "explanation": (200, 700), "advice": (1, 240)}
REPLY = 1, 300
TOPICS, POINTS, SENTENCES = (1, 4), (2, 4), (2, 6)
SENTENCE_WORDS = 30
VARIANTS = {"": 6, "de": 3, "en": 2}
"""Variants an entry has at least: in all, and of each language of the interface."""
EXAMPLES = {"match": 4, "deny": 3, "none": 4}
FIRST_YEAR = "1850"
COPIED_RUN = 8
"""Words in a row from which on two entries' texts count as copied."""
NEAR = 0.8
"""Share of common words (Jaccard) from which on two variants count as the same wording."""
POSTING = 30
"""Wordings one is compared with per rare word, so that a thousand nearly equal texts do not become a million comparisons."""

Pair = tuple[Claim, int, Claim, float]
"""A claim, the number of a variant, the claim of an earlier variant like it, and the share of words the two have in common."""


class Context(NamedTuple):
    """What rules may know besides the claims. `today` is ISO 8601."""

    today: str
    concepts: frozenset[str]
    ids: frozenset[str]
    pairs: tuple[Pair, ...]


Path = tuple[str | int, ...]
Parts = Iterator[tuple[Path, str]]
"""Findings in one claim: where inside it, and the words for it."""
Findings = Iterator[tuple[Claim, Path, str]]
Check = Callable[[tuple[Claim, ...], Context], Findings]


class Rule(NamedTuple):
    """A row of the table: a rule, how grave it is in the shipped corpus, and in own ones; None: not asked of them."""

    code: str
    check: Check
    shipped: Severity
    own: Severity | None


def lint(
    parsed: ParsedCorpus, *, today: date, concepts: Collection[str], shipped: bool = True, other_ids: Collection[str] = ()
) -> list[Problem]:
    """Every finding in the order of the file; an empty list is a clean bill. Raises nothing.

    `concepts` are the ids of the lexicon, `other_ids` those of claims in other corpora that relations may point to;
    `shipped` holds the corpus to the full rules, else an own corpus to the ones that protect its users.
    """
    ids = frozenset(claim.id for claim in parsed.claims) | frozenset(other_ids)
    context = Context(today.isoformat(), frozenset(concepts), ids, tuple(_find_pairs(parsed.claims)))
    problems = []
    for rule in RULES:
        if severity := rule.shipped if shipped else rule.own:
            for claim, path, text in rule.check(parsed.claims, context):
                place = find_place(parsed.nodes.get(claim.id), path)
                problems.append(Problem(parsed.file, *place, severity, f"claim {quote(claim.id)}: {text}", rule.code))
    return sorted(problems, key=lambda problem: (problem.line, problem.col, problem.code))


def find_place(node: Node | None, path: Path) -> tuple[int, int]:
    """Line and column of the part of a claim, or of the nearest one around it that the file has; (1, 1) without a file."""
    line, col = (node.line, node.col) if node else (1, 1)
    for step in path:
        if isinstance(node, Map) and str(step) in node.entries:
            key, node = node.entries[str(step)]
            line, col = key.line, key.col
        elif isinstance(node, List) and isinstance(step, int) and step < len(node.items):
            node = node.items[step]
            line, col = node.line, node.col
        else:
            break
    return line, col


def each(check: Callable[[Claim, Context], Parts]) -> Check:
    """A rule about one claim, asked of every claim."""

    def check_all(claims: tuple[Claim, ...], context: Context) -> Findings:
        return ((claim, path, text) for claim in claims for path, text in check(claim, context))

    return check_all


# Completeness.


def incomplete(claim: Claim, _: Context) -> Parts:
    for name in ("topics", "reviewed"):
        if not getattr(claim, name):
            yield (), f"has no {name}: add it"
    for lang in LANGS:
        told = claim.texts.get(lang)
        if told is None:
            yield (), f"is not told in {quote(lang)}: add it"
            continue
        for name, value in {**told._asdict(), **told.reply._asdict()}.items():
            if not value:
                yield (lang, "reply" if name in Reply._fields else name), f"has no {lang} {name}: add it"


def no_source(claim: Claim, _: Context) -> Parts:
    if not any(source.type in ("factcheck", "primary") for source in claim.sources):
        yield ("sources",), "has no source of type factcheck or primary: add one, or leave the claim out"


def bare_source(claim: Claim, _: Context) -> Parts:
    for number, source in enumerate(claim.sources):
        for name in ("title", "lang"):
            if not getattr(source, name):
                yield ("sources", number), f"a source has no {name}: add it"


def few_variants(claim: Claim, _: Context) -> Parts:
    langs = [variant.lang for variant in claim.variants]
    counts = {"": len(langs), **Counter(langs)}
    for lang, least in VARIANTS.items():
        if (count := counts.get(lang, 0)) < least:
            yield ("variants",), f"has {count} {lang} variants: make it {least} or more".replace("  ", " ")


def few_examples(claim: Claim, _: Context) -> Parts:
    for label, least in EXAMPLES.items():
        if (count := len(getattr(claim.examples, label))) < least:
            yield ("examples", label), f"has {count} {label} examples: make it {least} or more"


# Plausibility.


def date_order(claim: Claim, context: Context) -> Parts:
    reviewed = claim.reviewed or context.today
    if _later(claim.reviewed, context.today):
        yield ("reviewed",), f"reviewed {claim.reviewed} is in the future of {context.today}"
    if _later(claim.first_seen, reviewed):
        yield ("first_seen",), f"first_seen {claim.first_seen} is after the review of {reviewed}"
    for number, source in enumerate(claim.sources):
        if _later(source.date, reviewed):
            yield ("sources", number, "date"), f"a source of {source.date} is newer than the review of {reviewed}"


def _later(date: str, than: str) -> bool:
    """Whether `date` is certainly later, at the precision both have."""
    shared = min(len(date), len(than))
    return date[:shared] > than[:shared]


def implausible_year(claim: Claim, context: Context) -> Parts:
    last = (claim.reviewed or context.today)[:4]
    for number, year in enumerate(claim.circulated):
        if not FIRST_YEAR <= year <= last:
            yield ("circulated", number), f"circulated in {year} is outside {FIRST_YEAR} to {last}"


def overdue(claim: Claim, context: Context) -> Parts:
    if claim.recheck_by and _later(context.today, claim.recheck_by):
        yield ("recheck_by",), f"was to be checked again by {claim.recheck_by}: check it and set reviewed and recheck_by"


def http_link(claim: Claim, _: Context) -> Parts:
    for number, source in enumerate(claim.sources):
        if source.url.startswith("http:"):
            yield ("sources", number, "url"), f"{quote(source.url)} is a plain http link: use https if that form was seen too"


def dead_relation(claim: Claim, context: Context) -> Parts:
    for number, relation in enumerate(claim.related):
        if relation.id not in context.ids:
            yield ("related", number), f"is related to {quote(relation.id)}, which is not there: correct or remove it"


def self_relation(claim: Claim, _: Context) -> Parts:
    for number, relation in enumerate(claim.related):
        if relation.id == claim.id:
            yield ("related", number), "is related to itself: remove it"


# Form.


def _sizes(claim: Claim) -> Iterator[tuple[tuple[str, ...], int, tuple[int, int]]]:
    yield ("topics",), len(claim.topics), TOPICS
    for lang, told in claim.texts.items():
        yield (lang, "points"), len(told.points), POINTS
        yield from (((lang, name), len(getattr(told, name)), limits) for name, limits in TEXTS.items())
        yield from (((lang, "reply", name), len(text), REPLY) for name, text in told.reply._asdict().items())


def length(claim: Claim, _: Context) -> Parts:
    for path, size, (least, most) in _sizes(claim):
        if size and not least <= size <= most:
            yield path, f"{'.'.join(path)} has a length of {size}, but {least} to {most} is wanted"


# Not after a day of the month or an initial ("am 3. Mai", "z. B."), which end no sentence.
SENTENCE_END = re.compile(r"(?<=[.!?…])(?<!\s\d\.)(?<!\s\d\d\.)(?<!\b[^\W\d]\.)[“”\")]*\s+(?=[\"„“(]*[A-ZÄÖÜ0-9])")


def sentence_count(claim: Claim, _: Context) -> Parts:
    least, most = SENTENCES
    for lang, told in claim.texts.items():
        count = len(SENTENCE_END.split(told.explanation))
        if told.explanation and not least <= count <= most:
            yield (lang, "explanation"), f"{lang}.explanation has {count} sentences, but {least} to {most} are wanted"


def long_sentence(claim: Claim, _: Context) -> Parts:
    for lang, told in claim.texts.items():
        for sentence in SENTENCE_END.split(told.explanation):
            if (count := len(_words(sentence))) > SENTENCE_WORDS:
                yield (lang, "explanation"), f"{quote(sentence, 30)} has {count} words: split it, {SENTENCE_WORDS} is the most"


def reply_link(claim: Claim, _: Context) -> Parts:
    for lang, told in claim.texts.items():
        for name, reply in told.reply._asdict().items():
            if re.search(r"https?:|www\.", reply, re.IGNORECASE):
                yield (lang, "reply", name), f"{lang}.reply.{name} holds a link: say it in words"


def unsorted(claims: tuple[Claim, ...], _: Context) -> Findings:
    for before, claim in pairwise(claims):
        if claim.id < before.id:
            yield claim, (), f"stands after {quote(before.id)}: sort the claims by id"


# Match hints.


def _patterns(claim: Claim) -> Iterator[tuple[Path, str]]:
    hints = claim.hints
    groups: list[tuple[Path, tuple[str, ...]]] = [(("needs", number), group) for number, group in enumerate(hints.needs)]
    groups += [((name,), getattr(hints, name)) for name in ("subject", "predicate", "opposite", "half", "unless")]
    yield from ((("match", *path, number), pattern) for path, group in groups for number, pattern in enumerate(group))


def bad_pattern(claim: Claim, _: Context) -> Parts:
    for path, pattern in _patterns(claim):
        if fault := pattern_fault(pattern):
            yield path, f"pattern {quote(pattern)} {fault}"


def unknown_concept(claim: Claim, context: Context) -> Parts:
    for path, pattern in _patterns(claim):
        if pattern.startswith("@") and pattern[1:] not in context.concepts:
            yield path, f"{quote(pattern)} is not in the lexicon{suggest(pattern[1:], context.concepts)}"


def empty_group(claim: Claim, _: Context) -> Parts:
    for number, group in enumerate(claim.hints.needs):
        if not group:
            yield ("match", "needs", number), "an empty group of needs can never be hit: fill or remove it"


def lone_group(claim: Claim, _: Context) -> Parts:
    given = [name for name in ("subject", "predicate") if getattr(claim.hints, name)]
    if len(given) == 1:
        yield ("match",), f"match has only a {given[0]} of subject and predicate: give both or none"


# Examples and wordings.


def example_twice(claim: Claim, _: Context) -> Parts:
    """Two labels for one message contradict each other; one label twice tests nothing new."""
    seen: dict[tuple[str, ...], str] = {}
    for label, texts in claim.examples._asdict().items():
        for number, text in enumerate(texts):
            words = _words(text)
            if words and words in seen:
                yield ("examples", label, number), f"example {quote(text, 30)} stands under {seen[words]} already: keep one"
            seen.setdefault(words, label)


def example_is_variant(claim: Claim, _: Context) -> Parts:
    variants = {_words(variant.text) for variant in claim.variants}
    for label, texts in claim.examples._asdict().items():
        for number, text in enumerate(texts):
            if _words(text) in variants:
                yield ("examples", label, number), f"{label} example {quote(text, 30)} is a variant: write another person's words"


def near_duplicate(_: tuple[Claim, ...], context: Context) -> Findings:
    """Entries that declare the same frame may share its words."""
    for claim, number, other, share in context.pairs:
        framed = Relation(other.id, "same_frame") in claim.related or Relation(claim.id, "same_frame") in other.related
        if other is claim or (share < 1 and not framed):
            whose = "an earlier one" if other is claim else f"one of {quote(other.id)}"
            yield claim, ("variants", number), f"a variant shares {share:.0%} of its words with {whose}: tell it differently"


def collision(_: tuple[Claim, ...], context: Context) -> Findings:
    for claim, number, other, share in context.pairs:
        if other is not claim and share == 1:
            yield claim, ("variants", number), f"a variant has the same words as one of {quote(other.id)}: they need one verdict"


def _find_pairs(claims: tuple[Claim, ...]) -> Iterator[Pair]:
    """For each variant its nearest earlier neighbour inside its entry and in another, where they share NEAR of their words.

    Two sets that share that much share one of the rarest words of each, so only those are looked up.
    """
    wordings = [(claim, n, frozenset(_words(text))) for claim in claims for n, (_, text) in enumerate(claim.variants)]
    frequency = Counter(word for *_, words in wordings for word in words)
    same: dict[frozenset[str], Claim] = {}
    posting: defaultdict[str, list[tuple[Claim, frozenset[str]]]] = defaultdict(list)
    for claim, number, words in wordings:
        if words in same:
            yield claim, number, same[words], 1.0
            continue
        rarest = sorted(words, key=lambda word: (frequency[word], word))[: int((1 - NEAR) * len(words) + 1e-9) + 1]
        nearest: dict[bool, Pair] = {}
        for other, others in (entry for word in rarest for entry in posting[word][-POSTING:]):
            common = len(words & others)
            share = common / (len(words) + len(others) - common)
            inside = other is claim
            if share >= NEAR and (inside not in nearest or share > nearest[inside][3]):
                nearest[inside] = claim, number, other, share
        yield from nearest.values()
        for word in rarest:
            posting[word].append((claim, words))
        if words:
            same[words] = claim


def copied_run(claims: tuple[Claim, ...], _: Context) -> Findings:
    """Advice and replies are left alone: to say what to do in the same words everywhere is a virtue."""
    first: dict[int, Claim] = {}  # by hash: at half a million runs the words themselves would take the memory of the corpus
    for claim in claims:
        told_off = {claim.id}
        for lang, told in claim.texts.items():
            texts = [(name, getattr(told, name)) for name in ("claim", "headline", "explanation")]
            for name, text in texts + [("points", point.text) for point in told.points]:
                words = _words(text)
                for start in range(len(words) - COPIED_RUN + 1):
                    run = words[start : start + COPIED_RUN]
                    other = first.setdefault(hash(run), claim)
                    if other.id not in told_off:
                        told_off.add(other.id)
                        yield claim, (lang, name), f"{name} shares “{' '.join(run)}” with {quote(other.id)}: use other words"


def _words(text: str) -> tuple[str, ...]:
    """The words of a text, without case, accents and punctuation. The only place where lint folds text."""
    return tuple(re.findall(r"\w+", re.sub("[\u0300-\u036f]", "", unicodedata.normalize("NFKD", text.casefold()))))


RULES = (
    Rule("incomplete", each(incomplete), "error", None),
    Rule("no-source", each(no_source), "error", "warning"),
    Rule("bare-source", each(bare_source), "error", None),
    Rule("few-variants", each(few_variants), "error", None),
    Rule("few-examples", each(few_examples), "error", None),
    Rule("date-order", each(date_order), "error", "error"),
    Rule("implausible-year", each(implausible_year), "error", "warning"),
    Rule("overdue", each(overdue), "warning", "warning"),
    Rule("http-link", each(http_link), "warning", None),
    Rule("dead-relation", each(dead_relation), "error", "error"),
    Rule("self-relation", each(self_relation), "error", "error"),
    Rule("length", each(length), "error", "warning"),
    Rule("sentence-count", each(sentence_count), "warning", None),
    Rule("long-sentence", each(long_sentence), "error", None),
    Rule("reply-link", each(reply_link), "error", "warning"),
    Rule("unsorted", unsorted, "error", None),
    Rule("bad-pattern", each(bad_pattern), "error", "error"),
    Rule("unknown-concept", each(unknown_concept), "error", "error"),
    Rule("empty-group", each(empty_group), "error", "error"),
    Rule("lone-group", each(lone_group), "error", "error"),
    Rule("example-twice", each(example_twice), "error", "error"),
    Rule("example-is-variant", each(example_is_variant), "warning", None),
    Rule("near-duplicate", near_duplicate, "warning", "warning"),
    Rule("collision", collision, "error", "error"),
    Rule("copied-run", copied_run, "warning", None),
)
"""In the order of this page. Own corpora are asked only what keeps their users from a wrong answer."""
