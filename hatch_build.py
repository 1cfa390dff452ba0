"""Build hook: compiles the shipped corpus into the wheel, so that the first lookup after an installation is as fast as any other.

It also lets the program write its man pages and completion scripts, which an installation puts under `share` of its environment.
"""

import sys
from pathlib import Path
from shutil import rmtree
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

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
