"""`rumorcheck corpus`: which verb is meant, and what runs it. Each verb's module is loaded when it is asked for."""

import os
from collections.abc import Callable, Sequence
from importlib import import_module
from shlex import join

from rumorcheck.cli.corpus_options import OPTIONS, VERBS, CorpusRequest
from rumorcheck.cli.language import choose_language
from rumorcheck.errors import InputError
from rumorcheck.models import Lang
from rumorcheck.render.corpus_words import phrase

HOMES: dict[str, str] = {
    "init": "corpus_write",
    "add": "corpus_write",
    "check": "corpus_check",
    "test": "corpus_check",
    "stats": "corpus_read",
    "diff": "corpus_read",
    "status": "corpus_read",
    "import": "corpus_exchange",
    "export": "corpus_exchange",
    "update": "corpus_update",
}
"""The module of `rumorcheck.cli` that has `run_VERB`."""


def refuse_verb(args: Sequence[str], lang: Lang) -> int:
    """Raises InputError for what stands behind `corpus` and is no verb: with the nearest one, and the way to check it as a text."""
    if not args:
        raise InputError(phrase(lang, "usage.verb", verbs=", ".join(VERBS)))
    from difflib import get_close_matches

    near = get_close_matches(args[0].lower(), VERBS, 1)
    meant = phrase(lang, "usage.meant", near=near[0]) if near else phrase(lang, "usage.verb", verbs=", ".join(VERBS))
    text_command = join(["rumorcheck", "--", "corpus", *args])
    raise InputError(phrase(lang, "usage.unknown_verb", verb=args[0], meant=meant, text_command=text_command))


def _runner(verb: str) -> Callable[[CorpusRequest], int]:
    def run(request: CorpusRequest) -> int:
        lang = choose_language(request.lang, os.environ)
        for option in OPTIONS:
            value = getattr(request, option.name)
            if option.choices and value is not None and value not in option.choices:
                choices = ", ".join(option.choices)
                raise InputError(phrase(lang, "usage.choice", flag=option.flags[-1], value=value, choices=choices))
        status: int = getattr(import_module(f"rumorcheck.cli.{HOMES[verb]}"), f"run_{verb}")(request)
        return status

    return run


FUNCTIONS: dict[str, Callable[[CorpusRequest], int]] = {verb: _runner(verb) for verb in VERBS}
