"""Build hooks: compile the shipped corpus into the wheel, so that the first lookup after an installation is as fast as any other.

They also let the program write its man pages and completion scripts, which an installation puts under `share` of its environment,
and make the page that a package index shows.
"""

import re
import sys
from pathlib import Path
from shutil import rmtree
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.metadata.plugin.interface import MetadataHookInterface

ROOT = Path(__file__).parent


class CompiledCorpus(BuildHookInterface):  # type: ignore[misc]  # hatchling is there while a wheel is built, not while types are checked
    """Adds `rumorcheck/data/claims.index`, stamped with the hash of the YAML beside it: edit that, and the index is passed over."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile into a folder of the build. An editable installation reads the checkout, whose index lies in the user's cache."""
        if version == "editable":
            return
        sys.path.insert(0, str(ROOT / "src"))
        from rumorcheck.corpus.store import compile_shipped

        target = Path(self.directory) / "claims.index"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(compile_shipped())
        build_data["force_include"][str(target)] = "rumorcheck/data/claims.index"
        for place, text in written_by_the_program().items():
            page = Path(self.directory) / "share" / place
            page.parent.mkdir(parents=True, exist_ok=True)
            page.write_text(text, "utf-8")
            build_data["shared_data"][str(page)] = f"share/{place}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """The wheel has its copies."""
        (Path(self.directory) / "claims.index").unlink(missing_ok=True)
        rmtree(Path(self.directory) / "share", ignore_errors=True)


def written_by_the_program() -> dict[str, str]:
    """What goes under `share`, by its place there."""
    from rumorcheck.cli.completion import completion_script
    from rumorcheck.cli.manpage import man_page

    return {
        "man/man1/rumorcheck.1": man_page("en"),
        "man/de/man1/rumorcheck.1": man_page("de"),
        "bash-completion/completions/rumorcheck": completion_script("bash"),
        "zsh/site-functions/_rumorcheck": completion_script("zsh"),
        "fish/vendor_completions.d/rumorcheck.fish": completion_script("fish"),
    }


PICTURE = re.compile(r'<p><img src="(?!https?:)[^"]*"[^>]*?alt="([^"]*)"[^>]*></p>')
LINK = re.compile(r"\[([^\]]+)\]\((?!https?:)[^)\s]*\)")
NOTE = "\n*The pages under `docs/` and the pictures come with the source distribution.*\n"


class PackagePage(MetadataHookInterface):  # type: ignore[misc]  # as above
    """Gives README.md to the package without what points into the checkout: an index would show a broken picture and dead links."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Set the long description."""
        text = page_for_packages((ROOT / "README.md").read_text("utf-8"))
        metadata["readme"] = {"content-type": "text/markdown", "text": text}


def page_for_packages(readme: str) -> str:
    """`readme` with pictures told in words, links into the checkout as plain text, and a note on where both are.

    >>> page_for_packages('# a\\n\\n<p><img src="b.svg" alt="An answer"></p>\\n\\nSee [docs](docs/x.md) or [us](https://a.example).')
    '# a\\n\\n*Picture: An answer*\\n\\nSee docs or [us](https://a.example).\\n\\n*The pages under `docs/` and the pictures come with the source distribution.*\\n'
    """
    return LINK.sub(r"\1", PICTURE.sub(r"*Picture: \1*", readme)).rstrip("\n") + "\n" + NOTE
