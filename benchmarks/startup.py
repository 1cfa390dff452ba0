"""What one piped lookup costs, as a multiple of `python -c "import rapidfuzz"` in the same run.

    python benchmarks/startup.py [--pairs 20] [--json]

The two commands run in turn, so that a machine that is busy for a moment slows both; the ratio is taken pair by pair and its
median is told. CPU time of the whole process, as the operating system counts it. Byte code is compiled once before.
"""

import argparse
import compileall
import json
import os
import resource
import statistics
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import rumorcheck

BASELINE = (sys.executable, "-c", "import rapidfuzz")
PROGRAM = (sys.executable, "-m", "rumorcheck")
MESSAGE = "Hallo ihr Lieben, Tante Gerda hat gehört, WhatsApp wird kostenpflichtig, habt ihr das auch gelesen? Liebe Grüße"
LOOKUPS: dict[str, Sequence[str]] = {
    "piped, plain": (*PROGRAM, "--plain", "-"),
    "piped, JSON": (*PROGRAM, "--json", "-"),
    "piped, screen": (*PROGRAM, "-"),
    "in colour": (*PROGRAM, "--color", "always", "-"),
    "unknown, plain": (*PROGRAM, "--plain", "Treffen wir uns um 19 Uhr am Bahnhof?"),
    "--version": (*PROGRAM, "--version"),
    "--help": (*PROGRAM, "--help"),
    "show": (*PROGRAM, "show", "whatsapp-paid"),
}


def cpu_seconds(command: Sequence[str]) -> float:
    """User and system time of one run of `command`, with the message on its standard input."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, input=MESSAGE, text=True, capture_output=True, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def median_ratio(command: Sequence[str], pairs: int) -> tuple[float, float, float]:
    """Median, lowest and highest of `pairs` ratios of `command` to the baseline."""
    cpu_seconds(command)
    ratios = [cpu_seconds(command) / cpu_seconds(BASELINE) for _ in range(pairs)]
    return statistics.median(ratios), min(ratios), max(ratios)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else "")
    parser.add_argument("--pairs", type=int, default=20)
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    wanted = parser.parse_args()
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    compileall.compile_dir(Path(rumorcheck.__file__).parent, quiet=2)
    rows = {name: median_ratio(command, wanted.pairs) for name, command in LOOKUPS.items()}
    if wanted.json:
        print(json.dumps({name: {"median": row[0], "min": row[1], "max": row[2]} for name, row in rows.items()}, indent=1))
        return
    print(f"multiples of `import rapidfuzz`, CPU time, {wanted.pairs} pairs each")
    print(f"{'command':<16}{'median':>8}{'min':>8}{'max':>8}")
    for name, (median, low, high) in rows.items():
        print(f"{name:<16}{median:>8.2f}{low:>8.2f}{high:>8.2f}")


if __name__ == "__main__":
    main()
