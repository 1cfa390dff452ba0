"""A driver for `test_resume`: runs a batch that is killed at every step that touches the disk, goes on, and compares.

    python crash.py SOURCE OUT CORPUS

For each n a child process runs the batch and gets SIGKILL at its n-th fsync, rename, deletion, write or cut; another goes on and is killed at
its n-th step, too, until one comes to the end. Prints JSON: the kills that took place, and the runs whose output was not what it should be.
"""

import json
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from rumorcheck.batch import journal
from rumorcheck.batch import run as loop
from rumorcheck.batch.nouns import Fields
from rumorcheck.batch.plan import Plan, run_plan
from rumorcheck.batch.pool import Here
from rumorcheck.batch.run import Listener
from rumorcheck.batch.share import share_corpus

loop.COMMIT_SECONDS = 0.0
Here.rows = 16


def killing(call: Callable[..., Any], steps: list[int]) -> Callable[..., Any]:
    """`call`, but the process is dead before the last of `steps` steps, or after half of it."""

    def step(*args: Any, **options: Any) -> Any:
        steps[0] -= 1
        if steps[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return call(*args, **options)

    return step


def arm(steps: int) -> None:
    """Let this process die at its step number `steps`."""
    left = [steps]
    os.fsync = killing(os.fsync, left)
    os.replace = killing(os.replace, left)
    Path.unlink = killing(Path.unlink, left)  # type: ignore[method-assign]  # a process that is there to be killed
    for name in ("write", "write_bad", "commit"):
        setattr(journal.Journaled, name, killing(getattr(journal.Journaled, name), left))


def child(plan: Plan, steps: int) -> bool:
    """Run `plan` in a process that dies at step `steps`; whether it came to its end before."""
    pid = os.fork()
    if pid == 0:
        arm(steps)
        try:
            run_plan(plan, sys.stdout, Listener())
        except BaseException as error:
            sys.stderr.write(f"{type(error).__name__}: {error}\n")
            os._exit(1)
        os._exit(0)
    status = os.waitpid(pid, 0)[1]
    if os.WIFEXITED(status) and os.WEXITSTATUS(status):
        sys.exit("a run ended in an error")
    return os.WIFEXITED(status)


def main(source: str, out: str, corpus: str) -> None:
    """Kill at every step."""
    plan = Plan(source, "jsonl", "jsonl", out, f"{out}.bad.jsonl", Fields("text", "nr"), corpus=(corpus,))
    share_corpus([corpus])  # opened once, inherited by the children
    files = (Path(out), Path(plan.side))
    run_plan(plan, sys.stdout, Listener())
    wanted = [path.read_bytes() for path in files]
    kills = wrong = steps = 0
    whole = False
    while not whole:
        steps += 1
        for path in files:
            path.unlink()
        whole = child(plan, steps)
        kills += not whole
        for attempt in range(40):
            if not Path(f"{out}.part.journal").exists() and files[0].exists():
                break
            kills += not child(plan._replace(resume=True), steps + 4 * attempt)  # later each time, so that one comes to the end
        left = sorted(path.name for path in files[0].parent.iterdir() if ".part" in path.name)
        wrong += [path.read_bytes() for path in files] != wanted or left != []
    sys.stdout.write(json.dumps({"steps": steps, "kills": kills, "wrong": wrong}))


if __name__ == "__main__":
    main(*sys.argv[1:])
