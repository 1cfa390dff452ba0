"""The scripts that teach shells to complete our words. Beside `app` the only module that knows typer; touches nothing."""

from rumorcheck.cli.main import COMPLETION

SHELLS = ("bash", "zsh", "fish", "powershell", "pwsh")
AUTOLOADED = '\n[ "$funcstack[1]" = "_rumorcheck" ] && _rumorcheck_completion "$@"\n'
"""zsh loads a file of its function path when the first word is to be completed, and that word is still to be answered."""


def completion_script(shell: str) -> str:
    """The script for one of `SHELLS`."""
    from typer.completion import get_completion_script  # type: ignore[attr-defined]  # typer has it, but does not list it

    script: str = get_completion_script(prog_name="rumorcheck", complete_var=COMPLETION, shell=shell)
    return script + (AUTOLOADED if shell == "zsh" else "\n")
