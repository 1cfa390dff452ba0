"""rumorcheck: is this forwarded message a known rumor? Offline, private, in German and English.

>>> from rumorcheck import check
>>> check("WhatsApp wird kostenpflichtig").state
'known'
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rumorcheck.corpus import Corpus, load_corpus
    from rumorcheck.errors import CorpusError, IndexFault, InputError, RumorcheckError
    from rumorcheck.models import Outcome
    from rumorcheck.text.normalize import Normalized, normalize

__all__ = [
    "Corpus",
    "CorpusError",
    "IndexFault",
    "InputError",
    "Normalized",
    "Outcome",
    "RumorcheckError",
    "check",
    "load_corpus",
    "normalize",
]
__version__ = "0.1.0"

_HOMES = {
    "Corpus": "rumorcheck.corpus",
    "load_corpus": "rumorcheck.corpus",
    "CorpusError": "rumorcheck.errors",
    "IndexFault": "rumorcheck.errors",
    "InputError": "rumorcheck.errors",
    "RumorcheckError": "rumorcheck.errors",
    "Outcome": "rumorcheck.models",
    "Normalized": "rumorcheck.text.normalize",
    "normalize": "rumorcheck.text.normalize",
}
"""Where each public name lives. They are loaded when first asked for, so that `--version` and an early Ctrl-C wait for nothing."""

_shipped: "list[Corpus]" = []


def check(message: str, corpus: "Corpus | None" = None) -> "Outcome":
    """What is known about `message` in `corpus`, or in the shipped one and the user's own, which are opened once and kept.

    Any string is accepted. Raises CorpusError where the shipped corpus is missing or broken.
    """
    from rumorcheck.matching import check as check_against

    if corpus is None:
        if not _shipped:
            from rumorcheck.corpus import load_corpus

            _shipped.append(load_corpus())
        corpus = _shipped[0]
    return check_against(message, corpus)


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module 'rumorcheck' has no attribute {name!r}")
    # `importlib.import_module` would load two modules more
    value = globals()[name] = getattr(__import__(_HOMES[name], fromlist=(name,)), name)
    return value
