"""What a negator negates: the next word of content, or the last one before it. Pure functions of folded words."""

from collections.abc import Iterable, Sequence

from rumorcheck.matching.query import Query
from rumorcheck.matching.slips import AUXILIARIES, CALLING
from rumorcheck.matching.vocabulary import NEGATIVE_ENDINGS, NEGATORS
from rumorcheck.text.terms import is_light, stem

NEGATOR_STEMS = frozenset(map(stem, NEGATORS))
FOREIGN = {
    "no": frozenset(
        "nao vao uma pra ao aos em na nas dos das voce voces foi pelo pela isso sao tem muito quem tambem brasil brasileiro banheiro governo "
        "meu minha seu hoje agora ontem amanha esse essa ele ela dele dela criancas dinheiro mensagem vacina saude cartao galera atencao".split()
    ),
    "net": frozenset("het een van mijn ik niet voor zijn werd naar ook maar wordt hij heb".split()),
}
"""Negators of some languages that are none in another, with frequent words of that one: Portuguese `no dia`, Dutch `net gebeld`."""
PORTUGUESE = frozenset("ãõÃÕ")
"""Letters of a language in which `no` negates nothing."""
MARKED = 2
"""Such words by which a message is taken to be in that language."""
AHEAD = 4
"""Words after a negator among which its word of content is looked for."""


def is_negative_form(word: str) -> bool:
    """A verb that is negated by its own form: `olmayacak`."""
    return word.endswith(NEGATIVE_ENDINGS)


def is_negator(word: str) -> bool:
    """Whether a folded word negates."""
    return word in NEGATORS or is_negative_form(word)


def negator_places(query: Query) -> list[int]:
    """Where the negators of a message stand."""
    known: list[int] | None = query.memory.get("negators")
    if known is None:
        words = query.text.words
        known = [i for i, word in enumerate(words) if is_negator(word)]
        if any(words[i] in FOREIGN for i in known):
            said = {*words}
            alien = {word for word, marks in FOREIGN.items() if len(marks & said) >= MARKED}
            if not PORTUGUESE.isdisjoint(query.text.original):
                alien.add("no")
            known = [i for i in known if words[i] not in alien]
        query.memory["negators"] = known
    return known


def negated_at(words: Sequence[str], at: int, first: int, last: int) -> str:
    """The stem that the negator at `at` negates, within words `first` to `last` (exclusive): the next one of content, or the last."""
    after = next((stem(words[i]) for i in range(at + 1, min(at + 1 + AHEAD, last)) if not is_light(words[i])), "")
    return after or next((stem(words[i]) for i in range(at - 1, max(first, at - AHEAD) - 1, -1) if not is_light(words[i])), "")


def negations(wording: str) -> frozenset[str]:
    """All that is negated in a wording, given as folded words or stems; remembered, since every negator of a message asks for it.

    >>> sorted(negations("offnet das video nicht es ist kein scherz"))
    ['scherz']
    """
    known = _negations.get(wording)
    if known is None:
        if len(_negations) >= REMEMBERED:
            _negations.clear()
        words = wording.split()
        negators = (i for i, word in enumerate(words) if is_negator(word) or word in NEGATOR_STEMS)
        known = _negations[wording] = frozenset(negated_at(words, i, 0, len(words)) for i in negators)
    return known


_negations: dict[str, frozenset[str]] = {}
REMEMBERED = 20_000
"""Wordings whose negations are remembered: those of some fifteen hundred claims."""


def in_context(stems: Sequence[str], first: int, last: int, wordings: Iterable[str], *, both: bool = False) -> bool:
    """Whether words `first` to `last` (exclusive) stand in one of the wordings with the same neighbours.

    A wording is its stems joined by single spaces, with one at both ends. A neighbour that is not there fits the end only.
    A word of content before it is neighbour enough, unless `both` are asked for.
    """
    runs = [f" {' '.join(stems[max(0, first - 1) : last + 1])} "]
    if not both and first and not is_light(stems[first - 1]):
        runs.append(f" {' '.join(stems[first - 1 : last])} ")
    return any(run in wording for run in runs for wording in wordings)


def has_own_verb(words: Sequence[str], at: int, cue: int) -> bool:
    """`texts that your vote was not counted are fake`: the negator has a verb, and that of the cue stands behind both.

    >>> has_own_verb("texts that it was not counted are fake".split(), 4, 7), has_own_verb("not all of it is fake".split(), 0, 5)
    (True, False)
    """
    return at > 0 and words[at - 1] in AUXILIARIES and not CALLING.isdisjoint(words[at + 1 : cue + 1])
