"""The command `stats`: reads what `batch` wrote, shows the sums. Knows streams and exit codes."""

from __future__ import annotations

import os

from rumorcheck.cli.language import choose_language
from rumorcheck.cli.lookup import refuse_contradictions
from rumorcheck.cli.options import Request
from rumorcheck.cli.pages import refuse_foreign, write_page
from rumorcheck.cli.streams import emit, view_for
from rumorcheck.errors import InputError
from rumorcheck.render.words import word


def run(request: Request) -> int:
    """Sum up an output of `batch`. Raises RumorcheckError for whatever the person should put right."""
    from rumorcheck.batch.stats import read_results, sum_up
    from rumorcheck.render.stats import SHOWN

    lang = choose_language(request.lang, os.environ)
    refuse_contradictions(request, lang)
    if len(request.words) != 1:
        from rumorcheck.cli.browse import as_text

        raise InputError(word(lang, "batch.one_file", command="stats", text_command=as_text(request)))
    if request.html is not None:
        refuse_foreign(request.html, lang)
    limit = SHOWN if request.limit is None else request.limit
    if limit < 1:
        raise InputError(word(lang, "usage.number", flag="--limit"))
    stats = sum_up(read_results(request.words[0], lang))
    view = view_for(request, lang)
    if request.html is not None:
        from rumorcheck.render import stats_html

        write_page(request.html, stats_html.render(stats, lang, limit), lang)
    if request.json:
        from rumorcheck.render.json import SCHEMA_VERSION, dump

        told = {
            **stats._asdict(),
            "claims": [one._asdict() for one in stats.claims],
            "clusters": [one._asdict() for one in stats.clusters[:limit]],
        }
        return emit(dump({"schema_version": SCHEMA_VERSION, **told}, view, indent=2), 0, lang)
    from rumorcheck.render.stats import render

    return emit(render(stats, view, limit), 0, lang)
