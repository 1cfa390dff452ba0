"""`corpus update`: renew the shipped corpus from a file or an https address. The only command that may go online, and only then."""

import os
import sys
from typing import NoReturn

from rumorcheck.cli.corpus_help import usage
from rumorcheck.cli.corpus_options import CorpusRequest
from rumorcheck.cli.corpus_read import tell_difference
from rumorcheck.cli.language import choose_language
from rumorcheck.cli.streams import emit, is_terminal, talk
from rumorcheck.corpus.strictyaml import LIMITS, read_file
from rumorcheck.errors import InputError
from rumorcheck.models import Lang
from rumorcheck.render.corpus_words import phrase
from rumorcheck.render.faults import in_language
from rumorcheck.render.words import day
from rumorcheck.updates.install import Proposal, apply, describe, propose, roll_back, verify
from rumorcheck.updates.refusal import Refusal

NOT_DONE = 1
YES = ("y", "yes", "j", "ja")


def run_update(request: CorpusRequest) -> int:
    """Fetch, check, show what changes, ask, switch. Exit status 0 where the edition is in use at the end, 1 where nothing was changed.

    Raises InputError, in the person's language, where the edition is refused; nothing was changed then.
    """
    lang = choose_language(request.lang, os.environ)
    try:
        if request.roll_back:
            return _roll_back(request, lang)
        if request.words or not request.origin:
            raise InputError(usage(lang, "rumorcheck corpus update --from FILE|URL [--sha256 HEX]"))
        return _update(request, request.origin, lang)
    except Refusal as refusal:
        _refuse(refusal, lang)


def _refuse(refusal: Refusal, lang: Lang) -> NoReturn:
    slots = {name: in_language(str(value), lang) if name == "first" else value for name, value in refusal.slots.items()}
    raise InputError(phrase(lang, refusal.key, **slots) + "\n" + phrase(lang, "update.unchanged")) from refusal


def _roll_back(request: CorpusRequest, lang: Lang) -> int:
    if request.origin or request.words:
        raise InputError(usage(lang, "rumorcheck corpus update --roll-back"))
    before, now = roll_back()
    talk(phrase(lang, "update.taken_back", before=before, now=now))
    return 0


def _update(request: CorpusRequest, origin: str, lang: Lang) -> int:
    proposal = propose(_read(request, origin), origin, request.sha256, request.downgrade)
    if proposal is None:
        talk(phrase(lang, "update.same"))
        return 0
    emit(preview(proposal, lang), 0, lang)
    if request.dry_run or not (request.yes or _agreed(lang)):
        talk(phrase(lang, "update.unchanged" if request.dry_run or is_terminal(sys.stdin) else "update.say_yes"))
        return NOT_DONE
    path = apply(proposal)
    talk(phrase(lang, "update.done", version=proposal.after.info.version, path=path))
    return 0


def _read(request: CorpusRequest, origin: str) -> bytes:
    """The bytes of the new edition. An address must be pinned before a connection is opened: what a server sends proves nothing."""
    if "://" not in origin:
        return read_file(origin)
    if not origin.lower().startswith("https://"):
        raise Refusal("update.https", url=origin)
    if request.sha256 is None:
        raise Refusal("update.pin_needed", url=origin)
    _check_pin(request.sha256)
    from rumorcheck.updates.fetch import fetch  # here and nowhere else

    return fetch(origin, request.ca_file, LIMITS.size)


def _check_pin(pinned: str) -> None:
    """Raise Refusal for what is no SHA-256, before anything is fetched for nothing."""
    try:
        verify(b"", pinned)
    except Refusal as refusal:
        if refusal.key != "update.tampered":
            raise


def preview(proposal: Proposal, lang: Lang) -> str:
    """Both editions, the digest, and every entry that changes."""
    about = dict(describe(proposal))
    about |= {name: day(lang, about[name]) for name in ("before_date", "after_date")}
    return phrase(lang, "update.preview", **about) + "\n\n" + tell_difference(proposal.difference, lang)


def _agreed(lang: Lang) -> bool:
    if not is_terminal(sys.stdin):
        return False
    talk(phrase(lang, "update.ask"))
    return sys.stdin.readline(100).strip().lower() in YES
