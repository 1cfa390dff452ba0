"""Outward signs of a chain letter: hints for the reader, never part of a verdict. Pure functions."""

from __future__ import annotations

from rumorcheck.matching.query import Query
from rumorcheck.text.normalize import Normalized

_FORWARD = frozenset(
    (
        "weiterleiten leite leitet weiterschicken weitersagen teilen teilt verbreiten verbreitet weitergeben forward "
        "share reenvia reenviar compartir inoltra inoltrare condividi transferez partagez encaminhe compartilhe "
        "doorsturen przeslij paylas перешлите انشر"
    ).split()
)
_ALL = frozenset(
    "alle allen everyone everybody kontakte kontakten contacts freunde freunden friends gruppen groups todos tutti tous".split()
)
_THREAT = frozenset("sonst ansonsten otherwise andernfalls geloscht deleted gesperrt pech ungluck sterben".split())
_HASTE = frozenset(
    "sofort dringend eilt eilig schnellstens urgent urgently immediately asap mitternacht midnight deadline".split()
)
_AUTHORITY = frozenset(
    "polizei police arzt arztin doctor professor krankenhaus hospital fernsehen radio bbc zdf ard notarzt kripo".split()
)


def find_traits(text: Normalized) -> tuple[str, ...]:
    """The signs found, as keys: asks_to_forward, threatens, hurries, names_authority, shouting, no_source; only_a_link where there is no text."""
    if text.links and not text.words:
        return ("only_a_link",)
    words = set(text.words)
    found = []
    if not _FORWARD.isdisjoint(words) and (not _ALL.isdisjoint(words) or any(map(str.isdigit, words))):
        found.append("asks_to_forward")
    if not _THREAT.isdisjoint(words):
        found.append("threatens")
    if not _HASTE.isdisjoint(words):
        found.append("hurries")
    if not _AUTHORITY.isdisjoint(words) and not text.links:
        found.append("names_authority")
    letters = list(filter(str.isalpha, text.original))
    if (len(letters) > 20 and sum(map(str.isupper, letters)) > 0.4 * len(letters)) or "!!!" in text.original:
        found.append("shouting")
    if len(text.words) >= 25 and not any(link.kind == "url" for link in text.links):
        found.append("no_source")
    return tuple(found)


def traits_of(query: Query) -> tuple[str, ...]:
    """The signs in a message, looked for once however many claims ask."""
    found: tuple[str, ...] | None = query.memory.get("traits")
    if found is None:
        found = query.memory["traits"] = find_traits(query.text)
    return found
