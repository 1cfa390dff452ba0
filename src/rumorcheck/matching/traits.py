"""Outward signs of a chain letter: hints for the reader, never part of a verdict. Pure functions."""

from __future__ import annotations

from rumorcheck.text.normalize import Normalized

_FORWARD = (
    "weiterleiten leite leitet weiterschicken weitersagen teilen teilt verbreiten verbreitet weitergeben forward "
    "share reenvia reenviar compartir inoltra inoltrare condividi transferez partagez encaminhe compartilhe "
    "doorsturen przeslij paylas перешлите انشر"
).split()
_ALL = (
    "alle allen everyone everybody kontakte kontakten contacts freunde freunden friends gruppen groups todos tutti tous"
).split()
_THREAT = ("sonst ansonsten otherwise andernfalls geloscht deleted gesperrt pech ungluck sterben").split()
_HASTE = "sofort dringend eilt eilig schnellstens urgent urgently immediately asap mitternacht midnight deadline".split()
_AUTHORITY = (
    "polizei police arzt arztin doctor professor krankenhaus hospital fernsehen radio bbc zdf ard notarzt kripo"
).split()


def find_traits(text: Normalized) -> tuple[str, ...]:
    """The signs found, as keys: asks_to_forward, threatens, hurries, names_authority, shouting, no_source; only_a_link where there is no text."""
    if text.links and not text.words:
        return ("only_a_link",)
    words = set(text.words)
    found = []
    if words & set(_FORWARD) and (words & set(_ALL) or any(word.isdigit() for word in words)):
        found.append("asks_to_forward")
    if words & set(_THREAT):
        found.append("threatens")
    if words & set(_HASTE):
        found.append("hurries")
    if words & set(_AUTHORITY) and not text.links:
        found.append("names_authority")
    letters = [char for char in text.original if char.isalpha()]
    if (len(letters) > 20 and sum(map(str.isupper, letters)) > 0.4 * len(letters)) or "!!!" in text.original:
        found.append("shouting")
    if len(text.words) >= 25 and not any(link.kind == "url" for link in text.links):
        found.append("no_source")
    return tuple(found)
