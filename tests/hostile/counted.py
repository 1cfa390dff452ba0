"""What a part found: inputs tried, and what went wrong with them. Holds values; touches nothing."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

KEPT = 5
"""Samples of what went wrong that are shown."""


@dataclass
class Count:
    """The tally of one part."""

    tried: int = 0
    crashes: int = 0
    """Inputs that ended in an exception nobody foresaw, in a traceback or in exit status 70."""
    leaks: int = 0
    """Outputs with a character that could steer a terminal, or with words that had to stay secret."""
    lost: int = 0
    """Rows, messages or answers that went in and did not come out."""
    samples: list[str] = field(default_factory=list)

    @contextmanager
    def attempt(self, what: object, *foreseen: type[Exception]) -> Iterator[None]:
        """Try one input: an error of a `foreseen` kind is an answer, any other one a crash."""
        self.tried += 1
        try:
            yield
        except foreseen:
            pass
        except Exception as error:  # whatever it is, it is what was looked for
            self.crashes += 1
            self.note("crash", f"{type(error).__name__}: {error}", what)

    def leak(self, found: str, what: object) -> None:
        """Count a leak if `found` is not empty."""
        if found:
            self.leaks += 1
            self.note("leak", repr(found[:20]), what)

    def lose(self, number: int, what: object) -> None:
        """Count `number` lost rows."""
        if number:
            self.lost += abs(number)
            self.note("lost", str(number), what)

    def note(self, kind: str, found: str, what: object) -> None:
        """Keep a sample."""
        if len(self.samples) < KEPT:
            self.samples.append(f"{kind}: {found[:200]} <- {what!r:.200}")

    @property
    def sound(self) -> bool:
        """Whether something was tried and nothing went wrong."""
        return self.tried > 0 and not (self.crashes or self.leaks or self.lost)

    def __str__(self) -> str:
        return f"{self.tried:,} inputs tried, {self.crashes} crashes, {self.leaks} leaks, {self.lost} lost rows"
