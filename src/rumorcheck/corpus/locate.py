"""Where the shipped corpus and the cache of compiled indexes are. Asks the environment and the file system, writes nothing."""

import os
import sys

from rumorcheck.errors import CorpusError

CLAIMS = "claims.yaml"
CONCEPTS = "concepts.yaml"
INDEX = "claims.index"
"""The shipped corpus compiled; only an installed package has it (`hatch_build.py`)."""


def data_directory() -> str:
    """The folder of the shipped data: inside the package of a wheel, or `data/` at the top of a checkout.

    Raises CorpusError where neither is there.
    """
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    top = os.path.dirname(os.path.dirname(package))
    for folder in (os.path.join(package, "data"), os.path.join(top, "data")):
        if os.path.isfile(os.path.join(folder, CLAIMS)):
            return folder
    raise CorpusError("The shipped corpus is missing: this installation is incomplete. Install rumorcheck again.")


def cache_directory() -> str:
    """The user's folder for compiled indexes; empty where there is no home. It need not exist."""
    own = os.environ.get("RUMORCHECK_CACHE")
    if own:
        return own
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA", "")
    elif sys.platform == "darwin":
        base = os.path.expanduser("~/Library/Caches")
    else:
        base = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return os.path.join(base, "rumorcheck") if os.path.isabs(base) else ""
