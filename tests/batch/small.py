"""A corpus of three claims and messages about them, so that the tests of a batch spend their time on the batch."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

CORPUS = """\
schema: 1
corpus: {name: "small", version: "1", date: "2026-11-01"}
claims:
- {id: "burning-water", verdict: "false", de: {claim: "Das Leitungswasser in unserer Stadt brennt.", headline: "Das Wasser brennt nicht."}, variants: [{lang: "de", text: "Achtung, das Leitungswasser in der Stadt brennt, wenn man ein Streichholz daran hält!"}]}
- {id: "dog-tax-forms", verdict: "misleading", de: {claim: "Die Hundesteuer wird im Januar verdoppelt.", headline: "Nichts ist beschlossen."}, variants: [{lang: "de", text: "Eilmeldung: Die Hundesteuer wird ab Januar verdoppelt, alle Hundehalter müssen zahlen"}]}
- {id: "moon-holiday", verdict: "satire", de: {claim: "Der Mond bekommt einen eigenen Feiertag.", headline: "Das war ein Scherz."}, variants: [{lang: "de", text: "Der Bundestag hat beschlossen: Der Mond bekommt einen Feiertag im Oktober"}]}
"""
WATER = "Achtung, das Leitungswasser in der Stadt brennt, wenn man ein Streichholz daran hält!"
DOGS = "Eilmeldung: Die Hundesteuer wird ab Januar verdoppelt, alle Hundehalter müssen zahlen"
MESSAGES = (
    WATER,
    "Bringst du morgen bitte die blaue Tasche mit zum Training in die Halle?",
    "Das Leitungswasser in der Stadt brennt nicht, das ist ein Märchen",
    "ok",
    DOGS,
    '=HYPERLINK("https://evil.example") klick hier für mehr davon',
    'Zeile eins\nZeile zwei\tmit Tab und "Anführung"',
    "\x1b[31mRot\u202e und verdreht, damit es keiner lesen kann 🎈",
)


def corpus_file(folder: Path) -> Path:
    """The corpus as a file."""
    path = folder / "small.yaml"
    path.write_text(CORPUS, "utf-8")
    return path


def many(count: int) -> list[dict[str, Any]]:
    """`count` rows in JSON's nouns; two of three messages are alone of their kind."""
    return [
        {
            "nr": at,
            "text": MESSAGES[at % len(MESSAGES)] + (f" {at}" if at % 3 else ""),
            "when": f"2026-11-{1 + at % 28:02}T08:00:00Z",
        }
        for at in range(count)
    ]


def write_jsonl(path: Path, rows: Sequence[Mapping[str, Any]]) -> Path:
    """`rows` as JSON lines."""
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), "utf-8")
    return path


GUARDED = (
    "import sys, rumorcheck.batch.run as r; r.COMMIT_SECONDS = {commit}; from rumorcheck.cli.main import main; "
    "sys.exit(main()) if __name__ == '__main__' else None"
)
Done = subprocess.CompletedProcess[str]


def command(*args: object, commit: float = 1.0) -> list[str]:
    """The program as a process of its own that commits every `commit` seconds."""
    return [sys.executable, "-c", GUARDED.format(commit=commit), *map(str, args)]


def batch(*args: object, stdin: bytes | None = None, **env: str) -> Done:
    """Run `rumorcheck batch ARGS`."""
    call = command("batch", *args, *(() if "--lang" in args else ("--lang", "en")))
    done = subprocess.run(call, input=stdin, capture_output=True, timeout=240, check=False, env={**os.environ, **env})
    return Done(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())


def rows_of(path: Path) -> list[dict[str, Any]]:
    """The rows of a JSON lines file."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]
