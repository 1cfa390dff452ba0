"""Adds entries to a corpus file that people keep by hand: text is spliced in, nothing else is touched. Writes files, in one step.

What was in the file stays as it was, comments and order included: the new text is read again before it takes the old one's place,
and the old one stays beside it as `FILE.bak`.
"""

import os
import re
import shutil
from contextlib import suppress

from rumorcheck.corpus.parse import ParsedCorpus, parse_corpus
from rumorcheck.corpus.strictyaml import read_file
from rumorcheck.errors import CorpusError, InputError

BACKUP = ".bak"
NO_CLAIMS = re.compile(r"^claims:[ \t]*\[[ \t]*\](?=[ \t]*(?:#|\r?$))", re.MULTILINE)
ITEM = re.compile(r"^( *)- ")


def add_entry(path: str, entry: str, claim_id: str) -> int:
    """Put `entry`, an item of a list at the left margin, into the corpus file at `path`; the line it begins in then.

    It goes before the first entry with a greater id, where the file is sorted, else to the end. Raises CorpusError where the file
    is broken, has the id already, or is laid out in a way text cannot be put into; then nothing is changed.
    """
    data = read_file(path)
    before = parse_corpus(data, path)
    if claim_id in before.nodes:
        raise CorpusError(
            f'{path}:{before.lines[claim_id]}:1: the id "{claim_id}" stands here already: choose another, or edit this entry'
        )
    text = data.decode("utf-8")
    changed = splice(text, before, entry, claim_id)
    after = _read_again(changed, path)
    if after is None or _kept(after, claim_id) != before.claims or after.info != before.info:
        raise CorpusError(
            f"{path}: the entries are laid out so that none can be put between them: add this one by hand\n\n{entry}"
        )
    if read_file(path) != data:
        raise CorpusError(f"{path}: was changed by something else meanwhile; nothing was added. Try again.")
    replace_file(path, changed.encode("utf-8"))
    return after.lines[claim_id]


def splice(text: str, parsed: ParsedCorpus, entry: str, claim_id: str) -> str:
    """`text` of a corpus file with `entry` in its place. Keeps the file's line ends and the depth its entries stand at."""
    lines = text.splitlines(keepends=True) if "\r" not in text else text.replace("\r\n", "\n").splitlines(keepends=True)
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    ids = list(parsed.nodes)
    if not ids:
        lines = NO_CLAIMS.sub("claims:", "".join(lines)).splitlines(keepends=True)
    at, after_last = _place(lines, parsed, claim_id if ids == sorted(ids) else "")
    first = ITEM.match(lines[parsed.nodes[ids[0]].line - 1]) if ids else None
    indent = first[1] if first else ""
    own = [indent + line if line.strip() else line for line in entry.splitlines(keepends=True)]
    spaced = len(ids) < 2 or any(not line.strip() for line in lines[parsed.nodes[ids[0]].line : parsed.nodes[ids[1]].line - 1])
    gap = ["\n"] if ids and spaced else []
    own = [*gap, *own] if after_last else [*own, *gap]
    joined = "".join([*lines[:at], *own, *lines[at:]])
    return joined.replace("\n", "\r\n") if "\r\n" in text else joined


def _place(lines: list[str], parsed: ParsedCorpus, claim_id: str) -> tuple[int, bool]:
    """The number of the line before which an entry goes, and whether that is behind the last one. No id: at the end."""
    for other, node in parsed.nodes.items():
        if claim_id and other > claim_id:
            at = node.line - 1
            while at and lines[at - 1].lstrip().startswith("#"):  # what is said above an entry belongs to it
                at -= 1
            return at, False
    at = len(lines)
    while at and not lines[at - 1].strip():
        at -= 1
    return at, True


def _read_again(text: str, path: str) -> ParsedCorpus | None:
    try:
        return parse_corpus(text, path)
    except CorpusError:
        return None  # the caller says that nothing was changed, and what to do


def _kept(parsed: ParsedCorpus, claim_id: str) -> tuple[object, ...]:
    return tuple(claim for claim in parsed.claims if claim.id != claim_id)


def replace_file(path: str, data: bytes) -> None:
    """Put `data` at `path` in one step, through links, with the permissions it had; what was there stays as `path.bak`.

    Raises InputError where that cannot be done; then the file is as it was.
    """
    target = os.path.realpath(path)
    temporary = f"{target}.{os.getpid()}.tmp"
    try:
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with open(temporary, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if os.path.exists(target):
            shutil.copymode(target, temporary)
            shutil.copy2(target, target + BACKUP)
        os.replace(temporary, target)
    except OSError as error:
        with suppress(OSError):
            os.unlink(temporary)
        raise InputError(
            f"{path}: cannot be written ({error.strerror}); it is as it was. Check permissions and space."
        ) from error
    except BaseException:
        with suppress(OSError):
            os.unlink(temporary)
        raise
