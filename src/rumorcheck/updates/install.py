"""Judges a new edition of the shipped corpus, puts it in place in one step, and takes it back. Writes the user's data directory."""

import os
from collections.abc import Mapping
from datetime import date
from hashlib import sha256
from typing import NamedTuple

from rumorcheck.corpus.concepts import parse_concepts
from rumorcheck.corpus.edit import BACKUP, replace_file
from rumorcheck.corpus.lint import lint
from rumorcheck.corpus.locate import (
    CLAIMS,
    CONCEPTS,
    UPDATES,
    data_directory,
    edition,
    own_corpora,
    shipped_corpus,
    user_directory,
)
from rumorcheck.corpus.parse import ParsedCorpus, check_corpus, parse_corpus
from rumorcheck.corpus.strictyaml import read_file
from rumorcheck.corpus.survey import Difference, compare
from rumorcheck.errors import CorpusError
from rumorcheck.updates.refusal import Refusal


class Proposal(NamedTuple):
    """A sound new edition and what it would change."""

    data: bytes
    digest: str
    before: ParsedCorpus
    after: ParsedCorpus
    difference: Difference


def verify(data: bytes, pinned: str | None) -> str:
    """The SHA-256 of `data` in hexadecimal. Raises Refusal where another one was pinned."""
    digest = sha256(data).hexdigest()
    if pinned is None:
        return digest
    wanted = pinned.strip().lower().removeprefix("sha256:")
    if len(wanted) != 64 or set(wanted) - set("0123456789abcdef"):
        raise Refusal("update.bad_pin", given=pinned[:80])
    if digest != wanted:
        raise Refusal("update.tampered", wanted=wanted, got=digest)
    return digest


def propose(data: bytes, origin: str, pinned: str | None, downgrade: bool) -> Proposal | None:
    """What the edition in `data` would change; None where it is in use already.

    Raises Refusal for an edition that is not the pinned one, not sound, of another corpus, too old, or that takes ids of the
    user's own corpora; CorpusError where the corpora in use cannot be read.
    """
    digest = verify(data, pinned)
    current = shipped_corpus()
    used = read_file(current)
    if used == data:
        return None
    before = parse_corpus(used, current)
    after = _sound(data, origin)
    if after.info.name != before.info.name:
        raise Refusal("update.other_corpus", name=after.info.name, wanted=before.info.name)
    _refuse_old(after, before, downgrade)
    _refuse_clashes(after)
    return Proposal(data, digest, before, after, compare(before, after))


def _sound(data: bytes, origin: str) -> ParsedCorpus:
    try:
        parsed, problems = check_corpus(data, origin)
    except CorpusError as error:
        raise Refusal("update.broken", first=str(error).split("\n")[0]) from error
    concepts = [concept.id for concept in parse_concepts(read_file(os.path.join(data_directory(), CONCEPTS)), CONCEPTS)]
    found = [
        *problems,
        *(one for one in lint(parsed, today=date.today(), concepts=concepts, shipped=False) if one.severity == "error"),
    ]
    if found:
        raise Refusal("update.broken", first=str(found[0]))
    return parsed


def _refuse_old(after: ParsedCorpus, before: ParsedCorpus, downgrade: bool) -> None:
    numbers = numbers_of(after.info.version)
    packaged = edition(os.path.join(data_directory(), CLAIMS))
    if not numbers:
        raise Refusal("update.no_version")
    if numbers <= packaged:
        raise Refusal("update.older_than_package", version=after.info.version, packaged=".".join(map(str, packaged)))
    if numbers <= numbers_of(before.info.version) and not downgrade:
        raise Refusal("update.older", version=after.info.version, current=before.info.version)


def numbers_of(version: str) -> tuple[int, ...]:
    """`2026.11.1` as (2026, 11, 1); () where it is anything but numbers and dots."""
    parts = version.split(".")
    return tuple(map(int, parts)) if all(part.isascii() and part.isdigit() and len(part) < 10 for part in parts) else ()


def _refuse_clashes(after: ParsedCorpus) -> None:
    """An edition that has an id of an own corpus would make every lookup fail."""
    ids = {claim.id for claim in after.claims}
    for file in own_corpora():
        own = parse_corpus(read_file(file), file)
        for claim_id in own.nodes:
            if claim_id in ids and claim_id not in own.info.override:
                raise Refusal("update.clash", id=claim_id, where=f"{file}:{own.lines[claim_id]}")


def apply(proposal: Proposal) -> str:
    """Put the new edition in place in one step; the one before stays to be taken back. Returns where it is.

    Raises Refusal where there is no home to keep it in, InputError where it cannot be written.
    """
    if not user_directory():
        raise Refusal("update.no_home")
    path = _place()
    replace_file(path, proposal.data)
    return path


def roll_back() -> tuple[str, str]:
    """Take the last update back: the version that was in use, and the one that is now. Raises Refusal where there was none."""
    path = _place()
    if not user_directory() or not os.path.exists(path):
        raise Refusal("update.nothing_to_take_back")
    before = ".".join(map(str, edition(path)))
    try:
        if os.path.exists(path + BACKUP):
            os.replace(path + BACKUP, path)
        else:
            os.unlink(path)
    except OSError as error:
        raise Refusal("update.not_taken_back", path=path, reason=error.strerror) from error
    return before, ".".join(map(str, edition(shipped_corpus())))


def _place() -> str:
    return os.path.join(user_directory(), UPDATES, CLAIMS)


def describe(proposal: Proposal) -> Mapping[str, str]:
    """Versions, dates and digest, for the preview."""
    before, after = proposal.before.info, proposal.after.info
    return {
        "before": before.version,
        "before_date": before.date,
        "after": after.version,
        "after_date": after.date,
        "sha256": proposal.digest,
    }
