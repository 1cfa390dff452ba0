"""The command that reads a whole chat: filters, progress, the report. Knows streams, exit codes and rich's progress bar."""

import gc
import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from io import BufferedReader
from shlex import join
from time import strftime
from typing import NamedTuple, cast

import rumorcheck
from rumorcheck.chats import Chat, ChatFault, Post, open_chat
from rumorcheck.chats.lookup import Found, Looked, Lookup
from rumorcheck.chats.tally import Tally
from rumorcheck.cli.language import choose_language
from rumorcheck.cli.lookup import FOUND, NONE, SIMILAR, refuse_contradictions, repeated
from rumorcheck.cli.options import Request
from rumorcheck.cli.pages import refuse_foreign, write_page
from rumorcheck.cli.streams import emit, is_terminal, talk, view_for
from rumorcheck.errors import InputError
from rumorcheck.matching import check_folded
from rumorcheck.models import Lang
from rumorcheck.render import View
from rumorcheck.render.scan import Scan
from rumorcheck.render.scan_names import Names
from rumorcheck.render.scan_words import say
from rumorcheck.render.words import word

STATES = ("known", "denial", "similar")
STEP = 500
"""Posts between two moves of the progress bar."""
LISTED = 12
"""Senders named where `--from` names none of them."""

Row = Callable[[Post, Found, int], str]


class Wanted(NamedTuple):
    """Which posts and which matches are asked for."""

    since: str
    until: str
    senders: tuple[str, ...]
    only: tuple[str, ...]

    def post(self, post: Post) -> bool:
        """Whether a post is looked at. One without a date is in no period."""
        if self.since and not post.at[: len(self.since)] >= self.since:
            return False
        if self.until and not ("" < post.at[: len(self.until)] <= self.until):
            return False
        return not self.senders or any(_is_called(post.sender, name) for name in self.senders)

    def found(self, looked: Looked) -> Looked:
        """`looked` with the matches asked for."""
        if not self.only or not looked.found:
            return looked
        return looked._replace(found=tuple(one for one in looked.found if one.state in self.only or one.claim.id in self.only))


def run(request: Request) -> int:
    """Scan one export and return the exit status. Raises RumorcheckError for whatever the person should put right.

    Raises InputError, in the person's language, where the export cannot be read.
    """
    lang = choose_language(request.lang, os.environ)
    refuse_contradictions(request, lang)
    if request.jsonl and request.csv:
        raise InputError(word(lang, "usage.exclusive", first="--jsonl", second="--csv"))
    if len(request.words) != 1:
        raise InputError(say(lang, "use.one_export"))
    corpus = rumorcheck.load_corpus(list(request.corpus) or None)
    wanted = read_wanted(request, corpus.ids, lang)
    if request.html is not None:
        refuse_foreign(request.html, lang)
    try:
        return _scan(request, corpus, wanted, lang)
    except ChatFault as fault:
        raise InputError(say(lang, fault.key, **fault.slots)) from None


def _scan(request: Request, corpus: "rumorcheck.Corpus", wanted: Wanted, lang: Lang) -> int:
    path = request.words[0]
    # Tens of thousands of lookups allocate and free much the same; looking for cycles so often costs an eighth of the time.
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)
    tally, view = Tally(), view_for(request, lang, repeated(request))
    names = Names(_everyone(path, lang) if request.anonymous else tally.people, request.anonymous)
    chat = open_chat(path, cast(BufferedReader, sys.stdin.buffer) if sys.stdin else None)
    lookup = Lookup(lambda text: check_folded(text, corpus))
    row = _row(request, names, view)
    senders: set[str] = set()
    try:
        if failed := _begin(request, view):
            return failed
        with _progress(request, chat, lang) as posts:
            for post in posts:
                if len(senders) < LISTED and post.kind != "system":
                    senders.add(post.sender)
                if wanted.post(post) and (status := _take(post, wanted, lookup, tally, row, lang)):
                    return status
    finally:
        chat.close()
    if wanted.senders and not tally.messages:
        raise InputError(_unknown_sender(request, () if request.anonymous else sorted(filter(None, senders)), lang))
    scan = Scan(
        tally,
        names,
        chat.notes,
        chat.format,
        "" if request.anonymous or path == "-" else chat.name,
        lookup.asked,
        lookup.checked,
        corpus.info,
        join(["rumorcheck", "scan", path, "--jsonl"]) + view.repeat,
    )
    return _show(request, scan, view)


def _take(post: Post, wanted: Wanted, lookup: Lookup, tally: Tally, row: Row | None, lang: Lang) -> int:
    """Look one post up, count it, and write its matches where they are listed; returns an exit status where that failed."""
    looked = wanted.found(lookup(post.text)) if post.kind == "text" and post.text else None
    copies = tally.add(post, looked)
    if row is None or looked is None:
        return 0
    return emit("".join(row(post, found, copy) for found, copy in zip(looked.found, copies, strict=True)), 0, lang)


def _row(request: Request, names: Names, view: View) -> Row | None:
    """What writes a match while the chat is read; None where only the report at the end is wanted."""
    if request.quiet or not (request.jsonl or request.csv):
        return None
    from rumorcheck.render.scan_rows import csv_line, match_line

    write = csv_line if request.csv else match_line
    return lambda post, found, copy: write(post, found, copy, names, view)


def _begin(request: Request, view: View) -> int:
    """Write the head line of a table; returns an exit status where that failed."""
    if request.quiet or not request.csv:
        return 0
    from rumorcheck.render.scan_rows import csv_head

    return emit(csv_head(view), 0, view.lang)


def _show(request: Request, scan: Scan, view: View) -> int:
    """The report in the format asked for, the page beside it, and the exit status."""
    if request.html is not None:
        from rumorcheck.render.scan_html import render_page

        write_page(request.html, render_page(scan, view, strftime("%Y-%m-%d"), rumorcheck.__version__), view.lang)
        if not request.quiet:
            talk(say(view.lang, "written", path=request.html))
    status = exit_code(scan.tally)
    if request.quiet or request.csv:
        return status
    if request.jsonl:
        from rumorcheck.render.scan_rows import summary_lines

        return emit(summary_lines(scan, view), status, view.lang)
    from rumorcheck.render.scan import render

    return emit(render(scan, view), status, view.lang)


def exit_code(tally: Tally) -> int:
    """0 where a known rumor was passed on, 3 where something only resembled one, 1 for everything else."""
    if tally.rumors():
        return FOUND
    return SIMILAR if tally.resembled() else NONE


# ---- what is asked for


def read_wanted(request: Request, ids: Callable[[], Iterable[str]], lang: Lang) -> Wanted:
    """The filters of a call. Raises InputError for a date or an `--only` that cannot be meant."""
    for name in request.only:
        if name not in STATES and name not in set(ids()):
            raise InputError(say(lang, "use.only", value=name))
    senders = tuple(name.casefold().strip() for name in request.sender)
    return Wanted(read_date(request.since, "--since", lang), read_date(request.until, "--until", lang), senders, request.only)


def read_date(value: str | None, flag: str, lang: Lang) -> str:
    """A day, month or year as ISO text; empty for none.

    >>> read_date("16.09.2025", "--since", "de"), read_date("2025-09", "--since", "de")
    ('2025-09-16', '2025-09')

    Raises InputError for what is no date.
    """
    if value is None:
        return ""
    if re.fullmatch(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?", value, re.ASCII):
        return value
    german = re.fullmatch(r"(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])\.(\d{4})", value, re.ASCII)
    if german is None:
        raise InputError(say(lang, "use.date", flag=flag, value=value))
    return f"{german[3]}-{int(german[2]):02}-{int(german[1]):02}"


def _is_called(sender: str, name: str) -> bool:
    """Whether `name` is the sender's name or a word of it."""
    sender = sender.casefold()
    return name == sender or name in sender.split()


def _unknown_sender(request: Request, senders: Iterable[str], lang: Lang) -> str:
    return say(lang, "use.from_unknown", name=", ".join(request.sender), people=", ".join(senders) or "–")


def _everyone(path: str, lang: Lang) -> dict[str, int]:
    """All senders of the export, read beforehand: a text may name somebody who writes only later."""
    if path == "-":
        raise InputError(say(lang, "use.anonymous_stdin"))
    everyone, chat = Tally(), open_chat(path)
    try:
        for post in chat.posts():
            everyone.add(post, None)
    finally:
        chat.close()
    return everyone.people


# ---- progress


@contextmanager
def _progress(request: Request, chat: Chat, lang: Lang) -> Iterator[Iterator[Post]]:
    """The posts of `chat`, with a bar where a person waits at a terminal that nothing else is written to."""
    listed = (request.jsonl or request.csv) and is_terminal(sys.stdout)
    if request.quiet or listed or not is_terminal(sys.stderr) or os.environ.get("TERM") == "dumb":
        yield chat.posts()
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}", markup=False), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(say(lang, "reading"), total=chat.size or None)

        def posts() -> Iterator[Post]:
            for number, post in enumerate(chat.posts()):
                if number % STEP == 0:
                    bar.update(task, completed=chat.done())
                yield post

        yield posts()
