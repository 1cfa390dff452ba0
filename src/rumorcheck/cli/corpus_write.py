"""`corpus init` and `corpus add`: write the user's own corpus. Asks on standard input, says on standard error, changes one file."""

import os
import sys
from collections.abc import Callable
from difflib import get_close_matches
from pathlib import Path
from time import strftime

import rumorcheck
from rumorcheck.claimreview.ratings import verdict_of
from rumorcheck.cli.corpus_help import usage
from rumorcheck.cli.corpus_options import CorpusRequest
from rumorcheck.cli.input import LIMIT, decode, decode_argument, read_file, read_standard_input
from rumorcheck.cli.language import choose_language
from rumorcheck.cli.streams import emit, is_terminal, talk
from rumorcheck.corpus.draft import cite, draft, language_of, slug
from rumorcheck.corpus.edit import add_entry, replace_file
from rumorcheck.corpus.locate import CORPORA, SHIPPED_NAME, user_directory
from rumorcheck.corpus.parse import Header, check_corpus
from rumorcheck.corpus.schema import HEADER_LINES, SCHEMA_FILE, schema_text
from rumorcheck.corpus.strictyaml import LIMITS
from rumorcheck.corpus.strictyaml import read_file as read_corpus_file
from rumorcheck.corpus.write import format_claim, format_corpus
from rumorcheck.errors import InputError
from rumorcheck.matching.traits import find_traits
from rumorcheck.models import VERDICTS, Claim, ClaimText, Lang
from rumorcheck.render.corpus_words import phrase
from rumorcheck.render.faults import in_language
from rumorcheck.text.normalize import normalize

OWN_FILE = "own.yaml"


def run_init(request: CorpusRequest) -> int:
    """Begin a corpus: the header with the lines that editors read, no entry yet, and the schema beside it. Changes no file there is.

    Raises InputError where there is one, or no home.
    """
    lang = choose_language(request.lang, os.environ)
    if len(request.words) > 1:
        raise InputError(usage(lang, "rumorcheck corpus init [FILE]"))
    path = request.words[0] if request.words else own_file(lang)
    begin(path, request.name or Path(path).stem, lang)
    asked = os.path.dirname(os.path.abspath(path)) == os.path.join(user_directory(), CORPORA)
    talk(phrase(lang, "init.done" if asked else "init.done_elsewhere", path=path))
    return 0


def own_file(lang: Lang) -> str:
    """Where the user's own corpus is, or will be. Raises InputError where there is no home to keep it in."""
    if not user_directory():
        raise InputError(phrase(lang, "init.no_home"))
    return os.path.join(user_directory(), CORPORA, OWN_FILE)


def begin(path: str, name: str, lang: Lang) -> None:
    """Write an empty corpus to `path`. Raises InputError where there is a file already, which stays as it is."""
    if os.path.lexists(path):
        raise InputError(phrase(lang, "init.exists", path=path))
    text = HEADER_LINES + format_corpus(Header(name, date=strftime("%Y-%m-%d")), [])
    replace_file(path, text.encode())
    schema = os.path.join(os.path.dirname(path), SCHEMA_FILE)
    if not os.path.lexists(schema):
        replace_file(schema, schema_text().encode())


def run_add(request: CorpusRequest) -> int:
    """Add one entry. What the options do not say is asked for; what is still missing at the end of input leaves a draft on stdout.

    Raises InputError for a message, id, verdict or address that cannot be taken; nothing was changed then.
    """
    lang = choose_language(request.lang, os.environ)
    if request.words:
        raise InputError(usage(lang, "rumorcheck corpus add [--from-message FILE]"))
    path = request.to or own_file(lang)
    ask = _Dialog(lang)
    ask.say(phrase(lang, "add.intro", path=path))
    message = _message(request, ask, lang)
    if not message.strip():
        raise InputError(phrase(lang, "add.empty"))
    corpus = rumorcheck.load_corpus([path] if request.to and os.path.exists(path) else None)
    shipped = rumorcheck.load_corpus(SHIPPED_NAME).ids()
    taken = {*corpus.ids(), *shipped}
    found = [match.claim.id for match in rumorcheck.check(message, corpus).matches if match.state == "known"]
    if found:
        talk(phrase(lang, "add.known", ids=", ".join(found), first=found[0]))
    claim, missing = _complete(_draft(message, taken), request, ask, taken)
    if claim.id in shipped and claim.id not in overridden(path):
        raise InputError(phrase(lang, "add.id_shipped", id=claim.id))
    entry = format_claim(claim)
    if missing or request.dry_run:
        status = emit(entry, 2 if missing else 0, lang)
        talk(phrase(lang, "add.draft", missing=", ".join(missing)) if missing else "")
        return status
    if not os.path.lexists(path):
        begin(path, Path(path).stem, lang)
    line = add_entry(path, entry, claim.id)
    talk(phrase(lang, "add.done", path=path, line=line, id=claim.id))
    return 0


def overridden(path: str) -> tuple[str, ...]:
    """The ids in whose place the corpus at `path` answers; none where there is no such file yet."""
    return check_corpus(read_corpus_file(path), path)[0].info.override if os.path.exists(path) else ()


class _Dialog:
    """Questions on standard error, answers from standard input. After the end of input nothing is asked any more.

    Answers may come through a pipe, too. Then nobody is there to read a question, and only what is wrong with an answer is said.
    """

    def __init__(self, lang: Lang) -> None:
        self.lang = lang
        self.ended = sys.stdin is None
        self.person = is_terminal(sys.stdin)

    def say(self, text: str) -> None:
        """Say what only a person who is asked wants to hear."""
        if self.person:
            talk(text)

    def line(self, question: str, proposal: str = "") -> str:
        """One answer without its line end; the proposal for an empty one; nothing once the input has ended."""
        if self.ended:
            return ""
        self.say(f"{question} [{proposal}]" if proposal else question)
        answer = sys.stdin.readline(LIMIT)
        self.ended = not answer
        return answer.strip() or (proposal if answer else "")

    def until(self, question: str, proposal: str, why: Callable[[str], str]) -> str:
        """Ask until `why` finds nothing to refuse, or the input ends."""
        while answer := self.line(question, proposal):
            refused = why(answer)
            if not refused:
                return answer
            asked = "" if self.person else f"{question}: {answer}\n"
            talk(asked + phrase(self.lang, "add.again", why=in_language(refused, self.lang)))
        return ""

    def message(self) -> str:
        """Lines up to one that holds only a full stop."""
        self.say(phrase(self.lang, "add.message"))
        lines: list[str] = []
        while (line := sys.stdin.readline(LIMIT)) and line.strip() != "." and len(lines) < LIMITS.scalar:
            lines.append(line)
        self.ended = not line
        return "".join(lines)


def _message(request: CorpusRequest, ask: _Dialog, lang: Lang) -> str:
    if request.from_message == "-":
        ask.ended = True  # standard input is the message; there is nobody left to ask
        return decode(read_standard_input(lang), lang)
    if request.from_message is not None:
        return decode(read_file(request.from_message, lang), lang)
    return "" if ask.ended else ask.message()


def _draft(message: str, taken: set[str]) -> Claim:
    traits = find_traits(normalize(message))
    kind = "chain_letter" if "asks_to_forward" in traits else "rumor"
    # kind is one of two kinds, and a text to mypy
    return draft(message, kind=kind, today=strftime("%Y-%m-%d"), lang=language_of(message), taken=taken)  # type: ignore[arg-type]


def _complete(claim: Claim, request: CorpusRequest, ask: _Dialog, taken: set[str]) -> tuple[Claim, list[str]]:
    """The draft with what the options and the person say, and the names of what is still missing."""
    lang = ask.lang
    told_in, told = next(iter(claim.texts.items()))
    sentence = decode_argument(request.claim) if request.claim else ask.line(phrase(lang, "add.claim"), told.claim) or told.claim
    proposal = slug(sentence, taken)
    claim_id = (
        request.id or ask.until(phrase(lang, "add.id"), proposal, lambda text: _why_id(claim, text, taken, lang)) or proposal
    )
    allowed = ", ".join(VERDICTS)
    verdict = request.verdict or ask.until(
        phrase(lang, "add.verdict", verdicts=allowed), "", lambda text: _why_verdict(text, lang)
    )
    urls = request.source or tuple(filter(None, [ask.until(phrase(lang, "add.source"), "", lambda text: _why(claim, url=text))]))
    headline = ask.line(phrase(lang, "add.headline"))
    complete = claim._replace(
        id=claim_id,
        verdict=verdict or claim.verdict,  # type: ignore[arg-type]  # checked below like the rest
        sources=tuple(cite(url, request.publisher or "", told_in) for url in urls),
        texts={told_in: ClaimText(sentence, headline, told.points, told.explanation, told.advice, told.reply)},
    )
    problem = _problem(complete)
    if problem:
        raise InputError(problem)
    return complete, ([] if verdict else ["verdict"]) + ([] if sentence else ["claim"])


def _why_verdict(text: str, lang: Lang) -> str:
    if text in VERDICTS:
        return ""
    allowed = ", ".join(VERDICTS)
    near = verdict_of(text, "") or "".join(get_close_matches(text.lower(), VERDICTS, 1))
    key = "add.verdict_meant" if near else "add.verdict_why"
    return phrase(lang, key, verdicts=allowed, near=near)


def _why_id(claim: Claim, text: str, taken: set[str], lang: Lang) -> str:
    return phrase(lang, "add.id_taken") if text in taken else _why(claim, id=text)


def _why(claim: Claim, id: str = "", url: str = "") -> str:
    """What the reader of corpus files would say against this id or address; nothing if it is sound."""
    changed = claim._replace(id=id) if id else claim._replace(sources=(cite(url, "x", ""),))
    return _problem(changed)


def _problem(claim: Claim) -> str:
    _, problems = check_corpus("schema: 1\nclaims:\n" + format_claim(claim), "")
    return problems[0].text.partition(": ")[2] if problems else ""
