"""How fast `rumorcheck scan` reads a chat, and how much memory it takes, in a process of its own.

    python benchmarks/scan.py [--messages 100000] [--times 1 5] [--claims 400 859] [--json]

The chat is written here, from a seed: a family group of twelve, half of whose messages are a few words that come again and again,
one in eight a picture, most others one short sentence that nobody wrote before, a few long ones, and one in a hundred a forwarded
letter, some with edits. `--times` gives the lengths to compare, in multiples of `--messages`: memory must not grow with them.
`--claims` gives corpora to compare: each a draw of so many shipped claims, and the chat has letters of these. All of them without it.
CPU time of the whole process, as the operating system counts it, and its largest resident memory.
"""

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from itertools import product
from pathlib import Path

from drawn import drawn_index

import rumorcheck

PEOPLE = [
    "Anna Müller",
    "Bert",
    "Carla",
    "Dora",
    "Onkel Jürgen",
    "Oma",
    "Papa",
    "Mama",
    "Tim",
    "Lena",
    "+49 171 1234567",
    "Mehmet",
]
SHORT = (
    "ok|ja|nein|danke|👍|😂|😂😂|❤️|super|genau|bis später|gute Nacht|guten Morgen|alles klar|bin da|komme gleich|wo seid ihr?|lol|hahaha|"
    "gerne|stimmt|weiß nicht|kein Problem|Danke dir!|Wie süß 😍|Herzlichen Glückwunsch! 🎉|Gute Besserung|Oh nein 😢|Schönes Wochenende|"
    "bin unterwegs|5 Minuten|mach ich|hab dich lieb|na klar|ich auch|bitte|okay 👍|Wann?|Wo?|Wer?|Echt?|cool|passt|jup|?|!|.|Ja gerne|"
    "Nein leider nicht|Viel Spaß!|Kommt gut heim|bis morgen|Mahlzeit|Guten Appetit|Frohe Ostern|Frohe Weihnachten|sehr schön|toll"
).split("|")
WHO = "ich|wir|Tim|Lena|die Kinder|Opa|der Nachbar|meine Schwester|Frau Schneider|der Trainer|unser Chef|die Lehrerin|Emma|Paul".split(
    "|"
)
DOES = (
    "kommt|bleibt|fährt|wartet|kocht|schläft noch|ist krank|hat angerufen|hat das vergessen|sucht einen Parkplatz|geht einkaufen|"
    "steht im Stau|braucht noch etwas|hat keine Zeit|freut sich schon|will das nicht|hat den Schlüssel|bringt Kuchen mit|muss arbeiten"
).split("|")
WHEN = (
    "heute|morgen|am Samstag|um 15 Uhr|um halb acht|nach dem Essen|vor der Schule|am Wochenende|im Urlaub|gerade|später|in einer Stunde|"
    "nächste Woche|gestern|jeden Tag|seit Montag|um 9|gegen 18 Uhr|am 3. Mai"
).split("|")
WHERE = (
    "am Bahnhof|beim Arzt|in der Schule|zu Hause|bei Oma|im Garten|beim Training|auf dem Markt|im Büro|in Köln|am See|vor der Tür|"
    "im Kino|beim Bäcker|in der Stadt|auf der Autobahn|im Krankenhaus|in der Küche"
).split("|")
TAILS = "|.|!|?| 😊| oder?|, sagt Mama|, glaube ich| 👍|, wenn es nicht regnet|, aber ohne Hund| und du?|, wie immer|...".split(
    "|"
)
WORDS = (
    "Haus Garten Tisch Regen Sonne Schnee Zug Auto Fahrrad Rechnung Termin Geschenk Torte Salat Film Buch Lied Spiel Mathe Heft "
    "Hund Katze Arzt Rezept Tablette Handy Foto Video Brief Paket Post Bank Geld Preis Miete Strom Wasser Lampe Schrank Farbe Hose "
    "Jacke Schuhe Mütze Ferien Koffer Flug Hotel Strand Berg Wald Fluss Brücke Straße Ampel Polizei Feuerwehr Lehrer Klasse Prüfung"
).split()
LETTERS = 60
"""Different forwarded letters in the chat."""


def write_chat(path: Path, messages: int, wordings: list[str]) -> None:
    """A WhatsApp export of `messages` messages at `path`."""
    draw = random.Random(7)
    at = datetime(2019, 1, 13, 8, 0)
    letters = draw.sample(wordings, LETTERS)
    kinds: list[Callable[[], str]] = [
        lambda: SHORT[min(int(draw.expovariate(0.06)), len(SHORT) - 1)],
        lambda: "<Medien ausgeschlossen>",
        lambda: sentence(draw),
        lambda: " ".join(story(draw)),
        lambda: letter(draw, letters),
    ]
    with path.open("w", encoding="utf-8") as file:
        for _ in range(messages):
            text = draw.choices(kinds, (48, 12, 35, 4, 1))[0]()
            file.write(f"{at:%d.%m.%y, %H:%M} - {draw.choice(PEOPLE)}: {text}\n")
            at += timedelta(minutes=draw.expovariate(0.05))


def sentence(draw: random.Random) -> str:
    """A short sentence of one's own."""
    extra = f", {draw.choice(WORDS)} und {draw.choice(WORDS)} auch" if draw.random() < 0.3 else ""
    text = f"{draw.choice(WHO)} {draw.choice(DOES)} {draw.choice(WHEN)} {draw.choice(WHERE)}{extra}{draw.choice(TAILS)}"
    return text[0].upper() + text[1:]


def story(draw: random.Random) -> Iterator[str]:
    """A longer message: sentences one after the other."""
    for _ in range(draw.randint(3, 7)):
        yield sentence(draw)


def letter(draw: random.Random, letters: list[str]) -> str:
    """A forwarded letter, as it came or with a greeting."""
    return draw.choice(("", "", "Habt ihr das gelesen? ", "Wichtig!! ")) + draw.choice(letters)


def measure(path: Path, corpus: str) -> dict[str, float]:
    """CPU seconds, seconds of a bare start, largest resident memory in MiB, and what the scan says of itself."""
    start = run([sys.executable, "-m", "rumorcheck", "--version"])
    scan = run([sys.executable, "-m", "rumorcheck", "--corpus", corpus, "scan", "--jsonl", str(path)])
    summary = json.loads(scan[2].splitlines()[-1])
    return {
        "messages": summary["messages"],
        "checked": summary["texts"]["checked"],
        "matches": sum(sum(claim["counts"].values()) for claim in summary["claims"]),
        "claims": summary["corpus"]["claims"],
        "cpu_seconds": scan[0],
        "start_seconds": start[0],
        "per_cpu_second": summary["messages"] / scan[0],
        "rss_mib": scan[1],
    }


WATCH = (
    "import os, sys\nused = os.wait4(os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ), 0)[2]\n"
    "sys.stderr.write(f'{used.ru_utime + used.ru_stime} {used.ru_maxrss / 1024}')"
)
"""Runs a command and tells what it took. A process of its own: a new process starts with the largest memory of the one it comes from."""


def run(command: list[str]) -> tuple[float, float, str]:
    """CPU seconds, largest resident memory in MiB and output of one process."""
    done = subprocess.run([sys.executable, "-c", WATCH, *command], capture_output=True, text=True, check=True)
    seconds, memory = map(float, done.stderr.split()[-2:])
    return seconds, memory, done.stdout


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else "")
    parser.add_argument("--messages", type=int, default=100_000)
    parser.add_argument("--times", type=int, nargs="+", default=[1, 5])
    parser.add_argument(
        "--claims", type=int, nargs="+", help="sizes of the corpora, drawn from the shipped one; all of it without"
    )
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    wanted = parser.parse_args()
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    if not wanted.json:
        print(f"{'messages':>10}{'looked up':>11}{'matches':>9}{'claims':>8}{'CPU s':>8}{'msg/CPU s':>11}{'RSS MiB':>9}")
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for claims, times in product(wanted.claims or [0], wanted.times):
            place = str(Path(folder) / f"{claims}.index") if claims else "shipped"
            if claims and not Path(place).exists():
                Path(place).write_bytes(drawn_index(claims))
            wordings = [variant.text for claim in rumorcheck.load_corpus(place).claims() for variant in claim.variants]
            path = Path(folder) / "chat.txt"
            write_chat(path, wanted.messages * times, wordings)
            row = measure(path, place)
            rows.append(row)
            if not wanted.json:
                print(
                    f"{row['messages']:>10}{row['checked']:>11}{row['matches']:>9}{row['claims']:>8}{row['cpu_seconds']:>8.1f}"
                    f"{row['per_cpu_second']:>11.0f}{row['rss_mib']:>9.0f}",
                    flush=True,
                )
    if wanted.json:
        print(json.dumps(rows, indent=1))


if __name__ == "__main__":
    main()
