"""Build hook: compiles the shipped corpus into the wheel, so that the first lookup after an installation is as fast as any other."""

import sys
from pathlib import Path
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

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """The wheel has its copy."""
        (Path(self.directory) / "claims.index").unlink(missing_ok=True)
