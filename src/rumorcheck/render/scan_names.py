"""Names as a report shows them: as they are, or as letters, the same letter for the same person everywhere. Pure functions of text."""

import re
from collections.abc import Mapping

SHORTEST = 3
"""Letters of a name from which its parts are looked for in texts."""
MOST = 3000
"""Parts of names that are looked for in texts."""

# Telephone numbers, mail addresses and mentions stand for people, too.
_CONTACT = re.compile(
    r"(?<![\w.,])(?:\+|00?)\d[\d /()-]{5,18}\d(?!\w)|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}|@[\w~\u2068]{3,40}"
)
HIDDEN = "[…]"


class Names:
    """How the people of a chat are called in its report. `people` gives each one's number; it may grow while the chat is read."""

    def __init__(self, people: Mapping[str, int], anonymous: bool) -> None:
        self._people = people
        self.anonymous = anonymous
        self._pattern: re.Pattern[str] | None = None
        self._letters: dict[str, str] = {}

    def of(self, sender: str) -> str:
        """The name shown for `sender`; empty where there is none."""
        if not self.anonymous or not sender:
            return sender
        number = self._people.get(sender)
        return HIDDEN if number is None else letters(number)

    def chat(self, name: str) -> str:
        """The name shown for a chat: it often is that of a person."""
        return "" if self.anonymous else name

    def within(self, text: str) -> str:
        """`text` as it may be quoted: names of the chat as their letters, numbers and addresses left out."""
        if not self.anonymous:
            return text
        if self._pattern is None:
            self._compile()
        text = _CONTACT.sub(HIDDEN, text)
        return self._pattern.sub(lambda found: self._letters[found[0].casefold()], text) if self._pattern else text

    def _compile(self) -> None:
        for name, number in self._people.items():
            for part in (name, *re.findall(r"[^\W\d_]+", name)):
                if len(part) >= SHORTEST and len(self._letters) < MOST:
                    self._letters.setdefault(part.casefold(), letters(number))
        if self._letters:
            parts = sorted(self._letters, key=len, reverse=True)
            self._pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, parts))})(?!\w)", re.IGNORECASE)


def letters(number: int) -> str:
    """A, B, ..., Z, AA, AB, ...

    >>> [letters(n) for n in (0, 25, 26, 27, 702)]
    ['A', 'Z', 'AA', 'AB', 'AAA']
    """
    name = ""
    number += 1
    while number:
        number, place = divmod(number - 1, 26)
        name = chr(65 + place) + name
    return name
