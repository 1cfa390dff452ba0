"""Negators that deny nothing: `nicht nur`, `bitte nicht anhalten`, `ich kauf keins mehr`, `it is no comet, it is a ship`. Pure functions."""

from collections.abc import Callable
from functools import wraps

from rumorcheck.matching.query import Query
from rumorcheck.matching.vocabulary import ANSWERS, AUXILIARIES, COMPLEMENTIZERS, DECIDING, IMPERATIVE, PROHIBITING, THINKING

IDLE_BEFORE = {
    "nicht": ("nur", "bloss"),
    "nichts": ("als",),
    "not": ("only", "just"),
    "nothing": ("but",),
    "no": ("matter", "doubt"),
}
"""Negators that negate nothing before these words: `nicht nur`, `nichts als`."""
CRIES = frozenset("oh o ach ay ah och ой ох аой اه".split())
"""Words that make an answer behind them a cry: `oh nein`."""
IDLE_PAIRS = {("como", "nunca"), ("mas", "nunca"), ("mais", "nunca"), ("pourquoi", "pas")}
"""... and behind these."""
CONDITIONAL = frozenset("wenn falls when if unless wer whoever si se jesli eger если".split())
"""Words that make a negator in their clause a condition: `wenn du das nicht weiterleitest`."""
VERBAL = frozenset("nicht nie niemals nich nit ned net".split())
"""Negators of verbs: before an infinitive at the end of a clause they forbid, where `keine Chemikalien` denies."""
FORBIDDING = VERBAL | frozenset("niet non".split())
"""Negators that forbid where they open a clause which ends in an infinitive: `nicht den Spinat aufwärmen`, `niet openen`."""
ITALIAN = ("are", "ere", "ire", "ate", "ete", "ite")
"""Ends of Italian infinitives and imperatives."""
INFINITIVE = {"niet": ("en",), "non": ITALIAN}
"""Ends of the verb by which these forbid; a German one where nothing is said."""
DIRECT = {
    "no": ("as", "es", "eis", "ais"),
    "non": ITALIAN,
    "не": ("ите", "итесь"),
    "nie": ("cie",),
    "لا": ("وا",),
}
"""Ends of a verb that is forbidden by the negator right before it, where that opens its clause: `no abras`, `не открывайте`."""
SHORTEST_VERB = 4
"""Letters of such a verb."""
POLITE = frozenset("please bitte und and dann then so also leute ever hey you ihr por favor prosze пожалуйста".split())
"""Words that may stand before an imperative."""
COMMANDS = frozenset(
    form
    for stem in (
        "ruf druck klick trink geh mach kauf leg heb sag schick losch akzeptier lass benutz verwend stell schalt lad beantwort "
        "antwort scann unterschreib trag wasch folg installier beruhr fass halt behalt nehm ess geb seh les steig tret offn"
    ).split()
    for form in (stem, stem + "e", stem + "t", stem + "et")
) | frozenset("nimm iss gib sieh lies tritt".split())
"""Imperatives of what warnings are about: before a negator they make it advice, `drück nie #09`."""
COMMANDED = 5
"""Words behind an imperative within which a negator belongs to it."""
ONLY = frozenset("nur bloss only just".split())
FURTHER = frozenset("sondern auch but also even".split())
"""Words by which `nicht nur`, `not only` go on."""
FURTHER_WITHIN = 20
"""Words behind within which they do."""
NOBODY = frozenset("nobody none niemand keiner nessuno nadie nikt никто".split())
TELLING = frozenset(
    "told tells asked asks voted talks mentions gefragt fragt redet spricht erzahlt gewahlt habla cuenta parla chiede mowi говорит".split()
)
"""Verbs of what nobody does, as those complain who pass a rumor on: `nobody voted for this`, `keiner redet darüber`."""
TOLD_WITHIN = 3
"""Words between."""
NEEDLESS = frozenset("needed required necessary notig erforderlich necesario necessaria necessario besoin nodig".split())
"""`no doctor needed`: a cure is praised."""
RELATIVE = frozenset("that which who".split())
"""Words before a negator that make its clause an attribute: `streaks that won't go away`."""


def once_a_place(read: Callable[[Query, int], bool]) -> Callable[[Query, int], bool]:
    """`read`, asked once for each place of a message: every claim asks it again."""

    @wraps(read)
    def remembered(query: Query, i: int) -> bool:
        key = (read, i)
        known: bool | None = query.memory.get(key)
        if known is None:
            known = query.memory[key] = read(query, i)
        return known

    return remembered


@once_a_place
def is_idle(query: Query, i: int) -> bool:
    """`nicht nur`, `oder nicht?`, `bitte nicht anhalten`: words that deny nothing."""
    if forbids(query, i):
        return True
    words = query.text.words
    following = words[i + 1] if i + 1 < len(words) else ""
    if following in IDLE_BEFORE.get(words[i], ()) and _goes_further(query, i):
        return True
    if _complains(query, i):
        return True
    before = words[i - 1] if i > 0 else ""
    if (before, words[i]) in IDLE_PAIRS or (before in CRIES and words[i] in ANSWERS):
        return True
    if _describes(query, i):
        return True
    return before in ("oder", "or", "ob") and (i + 1 >= len(words) or query.clauses[i + 1] != query.clauses[i])


def _describes(query: Query, i: int) -> bool:
    """`streaks that won't go away`, `streaks that will not go away`: a word of content, a relative pronoun, perhaps an auxiliary verb."""
    words = query.text.words
    at = i - 2 if i > 1 and words[i - 1] in AUXILIARIES else i - 1
    return at > 0 and words[at] in RELATIVE and not query.light[at - 1] and query.clauses[at - 1] == query.clauses[i]


def _complains(query: Query, i: int) -> bool:
    """`nobody voted for this`, `no doctor needed`; `nobody says that ...` denies what follows."""
    words = query.text.words
    near = words[i + 1 : i + 2 + TOLD_WITHIN]
    if words[i] in NOBODY:
        told = next((j for j, word in enumerate(near) if word in TELLING), None)
        return told is not None and not COMPLEMENTIZERS & {*near[told + 1 : told + 2]}
    return words[i] in ("no", "kein", "keine") and not NEEDLESS.isdisjoint(near[1:3])


def _goes_further(query: Query, i: int) -> bool:
    """`nicht nur 25 Freunde` denies an `only`, unless it goes on with a `sondern` or an `also`."""
    words = query.text.words
    if words[i + 1] not in ONLY:
        return True
    return not FURTHER.isdisjoint(words[i + 2 : i + 2 + FURTHER_WITHIN])


@once_a_place
def forbids(query: Query, i: int) -> bool:
    """`bitte nicht anhalten`, `never say yes`, `drück nie #09`: advice that goes with the claim, not against it."""
    words, clauses = query.text.words, query.clauses
    clause = [j for j in range(max(0, i - 8), min(len(words), i + 8)) if clauses[j] == clauses[i]]
    before = [words[j] for j in clause if j < i]
    if any(words[j].startswith(THINKING) for j in clause):
        return False
    if set(before) & CONDITIONAL:
        return True
    if set(before[-6:]) & PROHIBITING:
        return True
    if words[i] in IMPERATIVE and (not before or before == ["do"]):
        return True
    return _commands(query, i, clause, before)


def _commands(query: Query, i: int, clause: list[int], before: list[str]) -> bool:
    """Whether the clause is a command or a prohibition by the form of its verb."""
    words = query.text.words
    opening = [word for word in before if word not in POLITE]
    last = words[clause[-1]]
    following = words[i + 1] if clause[-1] > i else ""
    if words[i] == "not" and opening == ["do"]:
        return True
    if not opening and len(following) >= SHORTEST_VERB and following.endswith(DIRECT.get(words[i], ("\n",))):
        return True
    if words[i] == "pas" and opening[:1] in (["ne"], ["n"]) and before[-1].endswith("ez"):
        return True
    if set(before) & AUXILIARIES:
        return False
    if opening and len(opening) <= COMMANDED and opening[0] in COMMANDS:
        return True
    if clause[-1] <= i:
        return False
    case = following == "fall"  # `auf keinen Fall annehmen`
    if not (case or words[i] in FORBIDDING) or not last.endswith(INFINITIVE.get(words[i], ("en", "ern", "eln"))):
        return False
    return case or not opening or (words[i] in VERBAL and i + 1 == clause[-1])


def decides(query: Query, i: int) -> bool:
    """`ich kauf keins mehr`: what somebody means to do, not what is the case."""
    words, clauses = query.text.words, query.clauses
    clause = [words[j] for j in range(max(0, i - 8), min(len(words), i + 8)) if clauses[j] == clauses[i]]
    return bool(DECIDING & set(clause)) and not any(word.startswith(THINKING) for word in clause)
