"""`corpus import` and `corpus export`: fact-checks of others in, corpora out. Reads files, writes the one that was named."""

import os
from collections.abc import Iterator
from pathlib import Path
from time import strftime

from rumorcheck.claimreview.export import EXPORTS, fact_checks
from rumorcheck.claimreview.gather import Gathering, summary
from rumorcheck.claimreview.produce import write_corpus, write_pieces
from rumorcheck.claimreview.readers import READERS, holds_entries, read_reviews
from rumorcheck.cli.corpus_check import files_of, parse_files
from rumorcheck.cli.corpus_help import usage
from rumorcheck.cli.corpus_options import CorpusRequest
from rumorcheck.cli.corpus_read import dump
from rumorcheck.cli.language import choose_language
from rumorcheck.cli.streams import emit, talk
from rumorcheck.corpus.edit import replace_file
from rumorcheck.corpus.parse import Header, parse_claims
from rumorcheck.corpus.store import COMPILED
from rumorcheck.corpus.write import format_corpus
from rumorcheck.errors import InputError
from rumorcheck.models import Claim, Lang
from rumorcheck.render.corpus_words import phrase
from rumorcheck.render.terminal import count_claims
from rumorcheck.render.words import number

SHOWN = 10
"""Unknown ratings told on the terminal; `--json` tells all."""


def run_import(request: CorpusRequest) -> int:
    """Take a file of fact-checks over into a corpus of its own, and say what was left out and why. Exit status 2 if nothing was.

    Raises InputError for a call or file it cannot take.
    """
    lang = choose_language(request.lang, os.environ)
    path = _one(request, lang)
    out = request.out or ""
    if not out.endswith((".yaml", ".yml", COMPILED)):
        raise InputError(phrase(lang, "usage.out"))
    refuse_existing(out, request.force, lang)
    name = request.name or Path(out).stem
    _check_format(request.format, tuple(READERS), lang)
    form = request.format or ("jsonl" if path.endswith((".jsonl", ".ndjson")) else None)
    if form == "jsonl" and os.path.isfile(path) and holds_entries(path):
        return _import_entries(path, out, name, lang)
    with Gathering() as gathering:
        gathering.add_all(read_reviews(path, form))
        if len(gathering):
            write_corpus(gathering, out, name, strftime("%Y-%m-%d"))
        report = summary(gathering)
    told = emit(dump({"file": out if report["claims"] else "", **report}) if request.json else "", 0, lang)
    tell_report(report, out, lang)
    return told if report["claims"] else 2


def tell_report(report: dict[str, object], out: str, lang: Lang) -> None:
    """What became of the reviews, in sentences for the person."""
    count = {name: number(lang, int(str(report[name]))) for name in ("read", "merged")}
    count["claims"] = count_claims(int(str(report["claims"])), lang)
    talk(phrase(lang, "import.done" if report["claims"] else "import.nothing", path=out, **count))
    left_out: dict[str, int] = report["left_out"]  # type: ignore[assignment]  # a report holds values of several types
    for reason, n in left_out.items():
        talk(f"  {number(lang, n)} × {phrase(lang, f'reason.{reason}')}")
    conflicts: list[str] = report["conflicts"]  # type: ignore[assignment]  # as above
    if conflicts:
        talk(f"  {number(lang, len(conflicts))} × {phrase(lang, 'reason.conflict')}")
    unmapped: list[dict[str, object]] = report["unmapped"]  # type: ignore[assignment]  # as above
    if unmapped:
        talk(phrase(lang, "import.unmapped"))
        for row in unmapped[:SHOWN]:
            talk(f"  {row['reviews']} × {row['publisher']}: {row['rating'] or '–'}")
        if len(unmapped) > SHOWN:
            talk(phrase(lang, "import.more", n=number(lang, len(unmapped) - SHOWN)))


def _import_entries(path: str, out: str, name: str, lang: Lang) -> int:
    """Entries of an export of ours, whole and checked like a corpus file."""
    if out.endswith(COMPILED):
        raise InputError(phrase(lang, "import.entries_yaml"))
    claims: list[Claim] = []
    try:
        with open(path, encoding="utf-8") as lines:
            for at, line in enumerate(lines, 1):
                if line.strip():
                    claims += parse_claims(f"[{line}]", f"{path} ({at})").claims
    except OSError as error:
        raise InputError(f"{path}: {error.strerror}") from error
    except UnicodeDecodeError:
        raise InputError(phrase(lang, "import.not_utf8", path=path)) from None
    replace_file(out, format_corpus(Header(name, date=strftime("%Y-%m-%d")), claims).encode())
    talk(phrase(lang, "import.done", path=out, read=len(claims), claims=count_claims(len(claims), lang), merged=0))
    return 0


def run_export(request: CorpusRequest) -> int:
    """Write corpora in a form that others read, to a file or to standard output.

    Raises InputError for a form there is none of, and rather than replace a file unasked.
    """
    lang = choose_language(request.lang, os.environ)
    if request.format is None:
        raise InputError(phrase(lang, "usage.export"))
    _check_format(request.format, tuple(EXPORTS), lang)
    claims = [claim for parsed in parse_files(files_of(request.words)) for claim in parsed.claims]
    if request.format == "claimreview" and (without := sum(not fact_checks(claim) for claim in claims)):
        talk(phrase(lang, "export.without", n=number(lang, without)))
    pieces = EXPORTS[request.format](claims)
    if request.out is None:
        return emit("".join(pieces), 0, lang)
    refuse_existing(request.out, request.force, lang)
    write_pieces(request.out, _encoded(pieces))
    talk(phrase(lang, "export.done", path=request.out, claims=count_claims(len(claims), lang)))
    return 0


def _encoded(pieces: Iterator[str]) -> Iterator[bytes]:
    return (piece.encode() for piece in pieces)


def _one(request: CorpusRequest, lang: Lang) -> str:
    if len(request.words) != 1:
        raise InputError(usage(lang, "rumorcheck corpus import FILE -o OUT.yaml"))
    return request.words[0]


def _check_format(given: str | None, allowed: tuple[str, ...], lang: Lang) -> None:
    if given is not None and given not in allowed:
        raise InputError(phrase(lang, "usage.choice", flag="--format", value=given, choices=", ".join(allowed)))


def refuse_existing(path: str, force: bool, lang: Lang) -> None:
    """Raise InputError where there is something at `path` and nobody said that it may be replaced."""
    if os.path.lexists(path) and not force:
        raise InputError(phrase(lang, "usage.exists", path=path))
