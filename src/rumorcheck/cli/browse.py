"""The commands that read the corpus: show, list, search, reply. Know streams and exit codes."""

import os
from collections.abc import Callable

import rumorcheck
from rumorcheck.cli.language import choose_language
from rumorcheck.cli.lookup import FOUND, NONE, copy_out, open_corpus, refuse_contradictions, repeated
from rumorcheck.cli.options import Request
from rumorcheck.cli.streams import emit, talk, view_for
from rumorcheck.errors import InputError
from rumorcheck.models import Claim, CorpusInfo, Lang
from rumorcheck.render import View
from rumorcheck.render.words import word

LIMIT = 10
"""Claims that `search` shows unless told otherwise."""


def show(request: Request) -> int:
    """One entry in full."""
    lang, view = _begin(request)
    claim, corpus = find(request, lang)
    if request.json:
        from rumorcheck.render.json import SCHEMA_VERSION, describe_claim, dump

        return emit(dump({"schema_version": SCHEMA_VERSION, "claim": describe_claim(claim)}, view, indent=2), FOUND, lang)
    from rumorcheck.render.entries import render_entry

    return emit(render_entry(claim, view, corpus.date), FOUND, lang)


def list_claims(request: Request) -> int:
    """Every claim of the corpus, one after the other. Raises InputError for words behind it."""
    lang, view = _begin(request)
    if request.words:
        raise InputError(word(lang, "usage.no_words", command="list", text_command=as_text(request)))
    corpus = _corpus(request)
    return emit(render_claims(list(corpus.claims() if request.json else corpus.cards()), request, view), FOUND, lang)


def search(request: Request) -> int:
    """The claims that have the words, the best first. Exit status 1 if there are none.

    Raises InputError without a word, and for a limit below 1.
    """
    lang, view = _begin(request)
    limit = LIMIT if request.limit is None else request.limit
    if not request.words:
        raise InputError(word(lang, "usage.search_words", text_command=as_text(request)))
    if limit < 1:
        raise InputError(word(lang, "usage.number", flag="--limit"))
    found = _corpus(request).search(" ".join(request.words), limit + 1)
    if not found:
        talk(word(lang, "no_entries"))
    status = emit(render_claims(found[:limit], request, view), FOUND if found else NONE, lang)
    if len(found) > limit:
        talk(word(lang, "limited", n=limit, more=10 * limit))
    return status


def reply(request: Request) -> int:
    """The text to send back for one entry."""
    lang, view = _begin(request)
    claim, _ = find(request, lang)
    from rumorcheck.render.reply import reply_to

    text = reply_to(claim, view, request.group)
    if not text:
        talk(word(lang, "no_reply_text"))
    status = emit(text, FOUND if text else NONE, lang)
    if request.copy and text:
        copy_out(text, lang)
    return status


def find(request: Request, lang: Lang) -> tuple[Claim, CorpusInfo]:
    """The claim whose id is the one word of `request`, and what corpus it is of. Raises InputError with the nearest ids, and the way to check a text."""
    if len(request.words) != 1:
        key = "usage.one_id" if request.words else "usage.no_id"
        raise InputError(word(lang, key, command=request.command, text_command=as_text(request)))
    name = request.words[0].strip("[]")
    corpus = _corpus(request)
    claim = corpus.find(name)
    if claim is None:
        from difflib import get_close_matches

        near = get_close_matches(name.lower(), corpus.ids(), 3)
        meant = word(lang, "usage.meant", near=", ".join(near)) if near else word(lang, "usage.list_ids")
        raise InputError(word(lang, "usage.unknown_id", id=name, meant=meant, text_command=as_text(request)))
    return claim, corpus.info


def render_claims(claims: list[Claim], request: Request, view: View) -> str:
    """`claims` in the format asked for."""
    if request.json:
        from rumorcheck.render.json import SCHEMA_VERSION, describe_claim, dump

        return dump({"schema_version": SCHEMA_VERSION, "claims": [describe_claim(claim) for claim in claims]}, view, indent=2)
    if request.plain:
        from rumorcheck.render.plain import render_entries

        return render_entries(claims, view)
    from rumorcheck.render.entries import render_list

    return render_list(claims, view)


def as_text(request: Request) -> str:
    """The command that checks these words as a message, for whoever meant that."""
    from shlex import join

    return join(["rumorcheck", "--", request.command, *request.words])


def _begin(request: Request) -> tuple[Lang, View]:
    lang = choose_language(request.lang, os.environ)
    refuse_contradictions(request, lang)
    return lang, view_for(request, lang, repeated(request))


def _corpus(request: Request) -> "rumorcheck.Corpus":
    return open_corpus(request, choose_language(request.lang, os.environ))


FUNCTIONS: dict[str, Callable[[Request], int]] = {"show": show, "list": list_claims, "search": search, "reply": reply}
"""What runs each command of this module."""
