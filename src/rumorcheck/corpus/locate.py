"""Where the shipped corpus, the user's own ones and the cache of indexes are. Asks environment and file system, writes nothing."""

import os
import sys

from rumorcheck.errors import CorpusError

CLAIMS = "claims.yaml"
CONCEPTS = "concepts.yaml"
INDEX = "claims.index"
"""The shipped corpus compiled; only an installed package has it (`hatch_build.py`)."""
CORPORA, UPDATES = "corpora", "updates"
"""Folders in the user's data directory: corpora asked after the shipped one, and newer editions of the shipped one."""
SHIPPED_NAME, OWN_NAME = "shipped", "own"
"""Words that stand for a path wherever a corpus is asked for. A file of such a name is given as `./own`."""


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
    return os.environ.get("RUMORCHECK_CACHE") or _home_folder("cache")


def user_directory() -> str:
    """The user's folder for data of their own; empty where there is no home. It need not exist."""
    own = os.environ.get("RUMORCHECK_DATA")
    return os.path.abspath(own) if own else _home_folder("data")


HOMES = {
    "win32": {"cache": ("LOCALAPPDATA", ""), "data": ("APPDATA", "")},
    "darwin": {"cache": ("", "~/Library/Caches"), "data": ("", "~/Library/Application Support")},
    "": {"cache": ("XDG_CACHE_HOME", "~/.cache"), "data": ("XDG_DATA_HOME", "~/.local/share")},
}
"""For each platform, the last for all others: the variable that names the folder of all programs, and where it is without that."""


def _home_folder(kind: str) -> str:
    variable, fallback = HOMES.get(sys.platform, HOMES[""])[kind]
    base = os.environ.get(variable) or os.path.expanduser(fallback)
    return os.path.join(base, "rumorcheck") if os.path.isabs(base) else ""


def own_corpora() -> list[str]:
    """The user's own corpus files, by name. Raises CorpusError where there is a folder of them that cannot be read."""
    return _yaml_files(CORPORA)


def shipped_corpus() -> str:
    """The shipped corpus, in the newest edition: that of the package, or one that an update put into the user's folder."""
    packaged = os.path.join(data_directory(), CLAIMS)
    updates = _yaml_files(UPDATES)
    return max([packaged, *updates], key=edition) if updates else packaged


def edition(path: str) -> tuple[int, ...]:
    """The version in the header of a corpus file as numbers: `2026.11.1` is (2026, 11, 1); () where it gives none.

    Reads only the beginning of the file: the header comes first. Raises CorpusError where it cannot be read.
    """
    import re  # only for whoever took an update

    try:
        with open(path, "rb") as file:
            head = file.read(4096)
    except OSError as error:
        raise CorpusError(f"{path}: cannot be read ({error.strerror}). Check the permissions.") from error
    found = re.search(rb"""\bversion:\s*["']?([0-9.]+)""", head)
    return tuple(int(part) for part in found[1].decode().split(".") if part) if found else ()


def resolve(paths: list[str]) -> list[str]:
    """`paths` with the words `shipped` and `own` put into files; none at all is both. Absolute paths."""
    named = {SHIPPED_NAME: lambda: [shipped_corpus()], OWN_NAME: own_corpora}
    found = [file for path in paths or [SHIPPED_NAME, OWN_NAME] for file in (named[path]() if path in named else [path])]
    if not found:
        raise CorpusError("There is no corpus of your own yet. To begin one: rumorcheck corpus init")
    return [os.path.abspath(path) for path in found]


def _yaml_files(name: str) -> list[str]:
    folder = os.path.join(user_directory(), name) if user_directory() else ""
    try:
        names = sorted(os.listdir(folder)) if folder else []
    except FileNotFoundError:
        return []
    except OSError as error:
        raise CorpusError(f"{folder}: cannot be read ({error.strerror}). Check the permissions.") from error
    return [os.path.join(folder, file) for file in names if file.endswith((".yaml", ".yml")) and file[0] != "."]
