"""Slips of the finger, as they are put into messages by tests."""

from random import Random

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def mistype(text: str, draw: Random, letters: str = LETTERS) -> str:
    """`text` with one letter left out, doubled, swapped with its neighbour or another one of `letters` in its place.

    It stands within a word; a text without one of three letters stays as it is.
    """
    places = [at for at in range(1, len(text) - 1) if text[at - 1 : at + 2].isalpha()]
    if not places:
        return text
    at = draw.choice(places)
    wound = (text[at + 1], text[at] * 2 + text[at + 1], text[at + 1] + text[at], draw.choice(letters) + text[at + 1])
    return text[:at] + draw.choice(wound) + text[at + 2 :]
