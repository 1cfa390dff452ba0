"""Errors whose text is the whole message to the person: where, what, and what to do. Nothing rewords them later but a table of German."""


class RumorcheckError(Exception):
    """Base of everything rumorcheck raises on purpose. `str(error)` may have several lines, one per finding."""


class InputError(RumorcheckError):
    """A message or file could not be read: not there, too large, not text."""


class CorpusError(RumorcheckError):
    """A corpus is missing or does not hold the rules; each line reads `file:line:col: ...`."""


class IndexFault(RumorcheckError):
    """A compiled index is damaged, from another version, or cannot be written. Callers rebuild or say why not."""
