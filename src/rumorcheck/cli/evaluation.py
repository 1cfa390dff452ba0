"""The command `eval`: holds a corpus against a file of labelled messages. Knows streams and exit codes."""

from __future__ import annotations

import os

import rumorcheck
from rumorcheck.cli.language import choose_language
from rumorcheck.cli.lookup import refuse_contradictions
from rumorcheck.cli.options import Request
from rumorcheck.cli.streams import emit, view_for
from rumorcheck.errors import InputError
from rumorcheck.render.words import word


def run(request: Request) -> int:
    """Evaluate and show. Exit status 0 when every case got its state, 1 when some did not.

    Raises RumorcheckError for whatever the person should put right.

    Raises InputError for anything but one file.
    """
    from rumorcheck.evaluate import evaluate, read_cases
    from rumorcheck.render import evaluation

    lang = choose_language(request.lang, os.environ)
    refuse_contradictions(request, lang)
    if len(request.words) != 1:
        raise InputError(word(lang, "eval.one_file"))
    cases = read_cases(request.words[0])
    corpus = rumorcheck.load_corpus(list(request.corpus) or None)
    found = evaluate(cases, corpus, leave_one_out=request.leave_one_out)
    view = view_for(request, lang)
    text = evaluation.render_json(found, view) if request.json else evaluation.render(found, view, verbose=request.verbose)
    return emit(text, 1 if found.wrong else 0, lang)
