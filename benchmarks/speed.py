"""What rumorcheck costs, as ratios taken in one run: start-up, growth with the corpus, warm use, long messages, other engines.

    python benchmarks/speed.py [--quick] [--json FILE] [--plot FILE] [--only PART ...] [--most CLAIMS] [--pairs N] [--folder DIR]

Parts: start (processes against B, which is `python -c "import rapidfuzz"`), index (where the bytes of the shipped one are), compile
(what its steps cost), growth (corpora of 300 to 300,000 synthetic claims: how fast they compile, size, one lookup in a new process, memory; the largest takes ten
minutes of CPU), warm (300-character messages in one process against rapidfuzz over all claims), batch (chat messages a second), long
(one message of growing length), engines (recall and cost of ours, tantivy and SQLite FTS5). All times are CPU times of whole processes
or of calls; commands run in turn with what they are compared with, and the median of the ratios is told. `--quick` prints every table
with fewer runs, smaller draws and no corpus of more than 3,000 claims.
"""

import argparse
import compileall
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from random import Random
from time import process_time

import engines
import plain
import stages
import synthetic
from drawn import drawn_index, drawn_yaml
from rapidfuzz import fuzz, process

import rumorcheck
from rumorcheck.corpus import Corpus
from rumorcheck.corpus.compile import claim_wordings, compile_index, compile_pieces
from rumorcheck.corpus.index import Index, read_sections
from rumorcheck.corpus.layout import FORMAT
from rumorcheck.matching import check
from rumorcheck.matching.query import read_query
from rumorcheck.matching.retrieve import RANKED, retrieve
from rumorcheck.models import Claim, CorpusInfo
from rumorcheck.text.normalize import normalize

Table = dict[str, dict[str, float]]
BASELINE = (sys.executable, "-c", "import rapidfuzz")
PROGRAM = (sys.executable, "-c", "from rumorcheck.cli.main import run; run()")
LOOKUP = (
    "import sys, os\nfrom mmap import ACCESS_READ, mmap\nfrom rumorcheck.corpus import Corpus\nfrom rumorcheck.corpus.index import Index\n"
    "from rumorcheck.matching import check\n"
    "file = open(sys.argv[1], 'rb')\ncheck(sys.stdin.read(), Corpus(Index(memoryview(mmap(file.fileno(), 0, access=ACCESS_READ)), verify=False)))"
)
NAIVE = (
    "import sys, typer, yaml\nfrom rich.console import Console\nfrom rapidfuzz import fuzz, process\n"
    "claims = yaml.safe_load(open(sys.argv[1], encoding='utf-8'))['claims']\n"
    "texts = {c['id']: c['de']['claim'] for c in claims if 'de' in c}\n"
    "Console().print(process.extractOne(sys.stdin.read(), texts, scorer=fuzz.WRatio))"
)
MESSAGE = "Hallo ihr Lieben, Tante Gerda hat gehört, WhatsApp wird kostenpflichtig, habt ihr das auch gelesen? Liebe Grüße"
CHAT = (
    "Ok", "Bin um 7 da", "Kannst du Brot mitbringen?", "haha 😂", "Wann fängt das Training morgen an?", "Danke dir!", "Ja klar, gerne",
    "Ich ruf dich später an, bin noch in der Arbeit", "Hast du den Link zum Video?", "Der Zug hat wieder 20 Minuten Verspätung",
    "Alles Gute zum Geburtstag, liebe Oma! 🎂", "Stimmt das mit WhatsApp?", "Treffen wir uns am Bahnhof oder direkt im Kino?",
    "Die Kinder sind krank, wir kommen am Samstag leider nicht zum Grillen", "Schau mal, was ich im Keller gefunden habe",
)  # fmt: skip
START: dict[str, Sequence[str]] = {
    "piped, plain": (*PROGRAM, "--plain", "-"),
    "piped, JSON": (*PROGRAM, "--json", "-"),
    "piped, screen": (*PROGRAM, "-"),
    "in colour": (*PROGRAM, "--color", "always", "-"),
    "unknown, plain": (*PROGRAM, "--plain", "Treffen wir uns um 19 Uhr am Bahnhof?"),
    "--version": (*PROGRAM, "--version"),
    "--help": (*PROGRAM, "--help"),
    "show": (*PROGRAM, "show", "whatsapp-paid"),
    "reply": (*PROGRAM, "reply", "whatsapp-paid"),
    "list": (*PROGRAM, "list"),
    "search": (*PROGRAM, "search", "whatsapp"),
    "option, then search": (*PROGRAM, "--plain", "search", "whatsapp"),
    "wrong option": (*PROGRAM, "--josn"),
}


def cpu_seconds(command: Sequence[str], message: str = MESSAGE) -> float:
    """User and system time of one run of `command`, with the message on its standard input."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, input=message, text=True, capture_output=True, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def ratio(command: Sequence[str], to: Sequence[str], pairs: int, message: str = MESSAGE) -> float:
    """Median of `pairs` ratios of one command to another, run in turn after a first run of each."""
    cpu_seconds(command, message), cpu_seconds(to, message)
    return statistics.median(cpu_seconds(command, message) / cpu_seconds(to, message) for _ in range(pairs))


FEW = 30
"""Shipped claims that the naive program is given: with all of them it takes more than two hundred times a lookup, run after run."""


def start(pairs: int, folder: Path) -> Table:
    """Each command against B; the plain lookup in all claims against the naive program with a few of them, too."""
    table: Table = {name: {"/ B": ratio(command, BASELINE, pairs)} for name, command in START.items()}
    few = folder / "few.yaml"
    few.write_text(drawn_yaml(FEW), "utf-8")
    naive = (sys.executable, "-c", NAIVE, str(few))
    table["piped, plain"][f"/ naive, {FEW}"] = ratio(START["piped, plain"], naive, max(1, pairs // 5))
    table["bare Python"] = {"/ B": ratio((sys.executable, "-c", "pass"), BASELINE, pairs)}
    return table


SHARED = 150
"""A claim that corpora of all sizes have."""


def growth(sizes: Sequence[int], pairs: int, folder: Path) -> Table:
    """One lookup in a new process, over corpora of all `sizes`; each is compared with B and the smallest. The message is the same
    edited copy of a claim that all of them have.

    `built MB` is the peak memory of the process that draws the claims and compiles them.
    """
    table: Table = {}
    smallest: Sequence[str] = ()
    message = synthetic.message([*synthetic.claims(SHARED + 1)][SHARED], 300, Random(1))
    for size in sizes:
        place = folder / f"{size}.index"
        told = place.with_suffix(f".{FORMAT}.json")
        if not told.exists():
            done = subprocess.run(
                [sys.executable, __file__, "--compile", str(size), str(place)], capture_output=True, text=True, check=True
            )
            told.write_text(done.stdout, "utf-8")
        built = json.loads(told.read_text("utf-8"))
        command = (sys.executable, "-c", LOOKUP, str(place))
        smallest = smallest or command
        row = table[f"{size} claims"] = {**built, "MB": place.stat().st_size / 1e6}
        row["/ B"] = ratio(command, BASELINE, pairs, message)
        row["/ smallest"] = ratio(command, smallest, pairs, message)
        row["RSS MB"] = peak_memory(command, message)
    return table


GROUPS = {
    "claims": "claims cards ids dictionary info",
    "4-grams": "gram_claims norms",
    "wordings": "wordings variants",
    "patterns": "element_bits element_ranks element_prints element_patterns pairs phrases",
    "stems": "terms term_bits term_ranks term_numbers term_weights term_claims lengths",
    "hints": "hints related subject_claims domains",
    "words for typos": "spelled",
}
"""What the sections of an index are about."""


def shares() -> Table:
    """Where the bytes of the shipped index are, as shares of the YAML it is made from."""
    source = (synthetic.DATA / "claims.yaml").stat().st_size
    data = rumorcheck.load_corpus("shipped").index.data
    sizes = {name: section.nbytes for name, section in read_sections(data, verify=True).items()}
    table = {}
    for group, names in GROUPS.items():
        size = sum(size for name, size in sizes.items() if name.partition(".")[0] in names.split())
        table[group] = {"kB": size / 1000, "/ YAML": size / source}
    table["the index"] = {"kB": len(data) / 1000, "/ YAML": len(data) / source}
    return table


def compile_synthetic(size: int, place: Path) -> dict[str, float]:
    """Compile `size` claims into a file: how many a CPU second, bytes for one of text, peak memory."""
    text, drawing = 0, 0.0

    def drawn() -> Iterator[Claim]:
        nonlocal text, drawing
        source = synthetic.claims(size)
        for _ in range(size):
            began = process_time()
            claim = next(source)
            text += sum(
                len(wording.encode()) for wording in (*claim_wordings(claim), *(t.explanation for t in claim.texts.values()))
            )
            drawing += process_time() - began
            yield claim

    began = process_time()
    with place.open("wb") as file:
        file.writelines(compile_pieces(drawn(), (), CorpusInfo("synthetic", "1", "", size), "", str(place.parent)))
    took = process_time() - began - drawing
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"compiled/s": size / took, "built MB": peak, "bytes/text": place.stat().st_size / text}


def peak_memory(command: Sequence[str], message: str) -> float:
    """Peak resident memory of one run, in MB, as a parent that does nothing else sees it."""
    watch = "import resource, subprocess, sys; subprocess.run(sys.argv[1:], stdin=sys.stdin); print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024)"
    done = subprocess.run([sys.executable, "-c", watch, *command], input=message, text=True, capture_output=True, check=True)
    return float(done.stdout.split()[-1])


def per_call(call: Callable[[str], object], messages: Sequence[str]) -> float:
    """Median CPU milliseconds of `call`, after one round that warms it."""
    times = []
    for message in messages[:5]:
        call(message)
    for message in messages:
        began = process_time()
        call(message)
        times.append(process_time() - began)
    return statistics.median(times) * 1000


DRAWN = 300
"""Shipped claims that are drawn: the size for which a limit of 1 ms was set."""


def warm(sizes: Sequence[int], count: int) -> Table:
    """Messages of 300 characters: the shipped corpus and a draw of it, then synthetic ones, against rapidfuzz and BM25 over all claims."""
    shipped = rumorcheck.load_corpus("shipped")
    table: Table = {}
    for kind, corpus in (("shipped", shipped), ("drawn of these", Corpus(Index(drawn_index(DRAWN))))):
        long = [variant.text[:300] for claim in corpus.claims() for variant in claim.variants if len(variant.text) > 250][:count]
        table[f"{kind}, {corpus.info.claims}"] = compare(corpus, long, [claim_text(claim) for claim in corpus.claims()])
    for size in sizes:
        drawn = list(synthetic.claims(size))
        corpus = Corpus(Index(compile_index(drawn, (), CorpusInfo("synthetic", "1", "", size))))
        draw = Random(2)
        messages = [synthetic.message(draw.choice(drawn), 300, draw) for _ in range(count)]
        table[f"synthetic, {size}"] = compare(corpus, messages, [claim_text(claim) for claim in drawn])
    return table


def claim_text(claim: Claim) -> str:
    """All wordings as one text, as a brute-force search would hold it."""
    return " ".join(claim_wordings(claim))


def compare(corpus: Corpus, messages: Sequence[str], texts: Sequence[str]) -> dict[str, float]:
    """Ours against `process.extractOne` with token_set_ratio, and against BM25: neither reads a stance nor finds a span.

    The steps that any search has are timed on their own, as the floor of what follows: folding, looking up words, retrieval.
    """
    index = corpus.index
    ours = per_call(lambda message: check(message, corpus), messages)
    steps = {
        "fold ms": per_call(normalize, messages),
        "look up ms": per_call(lambda message: read_query(normalize(message), index), messages),
        "retrieve ms": per_call(lambda message: retrieve(read_query(normalize(message), index), index, RANKED), messages),
    }
    brute = per_call(lambda message: process.extractOne(message, texts, scorer=fuzz.token_set_ratio), messages[:10])
    bm25 = per_call(plain.bm25(texts), messages)
    return {"p50 ms": ours, **steps, "/ token_set": ours / brute, "/ BM25": ours / bm25}


def batch() -> Table:
    """Messages a CPU second: short talk as chats have it, in one process, every message looked up."""
    corpus = rumorcheck.load_corpus()
    draw = Random(3)
    messages = [f"{draw.choice(CHAT)} {draw.choice(CHAT)}" if draw.random() < 0.3 else draw.choice(CHAT) for _ in range(2000)]
    for message in CHAT:
        check(message, corpus)
    began = process_time()
    for message in messages:
        check(message, corpus)
    return {"chat": {"messages/s": len(messages) / (process_time() - began)}}


def long(lengths: Sequence[int]) -> Table:
    """A message, ten times as long each time; `growth` is the work against that of a tenth, 10 is linear.

    `talk` is one hoax in ordinary talk that goes on and on. `collage` is all hoaxes of the corpus in a row, the worst there is: each
    next stretch speaks of claims that the one before did not, so up to the first hundred claims the work grows with their number too.
    """
    corpus = rumorcheck.load_corpus()
    draw = Random(4)
    collage = " ".join(variant.text for claim in corpus.claims() for variant in claim.variants)
    talk = f"{MESSAGE} " + " ".join(draw.choice(CHAT) for _ in range(40_000))
    texts = {"talk": talk, "collage": collage}
    check(collage[:5000], corpus)
    table: Table = {}
    for kind, length in ((kind, length) for kind in texts for length in lengths):
        if len(texts[kind]) < length:
            continue
        began = process_time()
        check(texts[kind][:length], corpus)
        row = table[f"{kind}, {length}"] = {"ms": (process_time() - began) * 1000}
        if f"{kind}, {length // 10}" in table:
            row["growth"] = row["ms"] / table[f"{kind}, {length // 10}"]["ms"]
    return table


def show(parts: dict[str, Table]) -> None:
    """Print every table."""
    for part, table in parts.items():
        columns = [*dict.fromkeys(column for row in table.values() for column in row)]
        print(f"\n{part:<24}" + "".join(f"{column:>14}" for column in columns))
        for name, row in table.items():
            print(f"{name:<24}" + "".join(f"{row[column]:>14.2f}" if column in row else f"{'':>14}" for column in columns))


def whole_cpu_seconds() -> float:
    """CPU time of this process and of all it started."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def plot(table: Table, target: Path) -> None:
    """Cost of one lookup in a new process against the size of the corpus."""
    import matplotlib as mpl  # only for whoever asks for a picture

    mpl.use("Agg")
    from matplotlib import pyplot as plt

    sizes = [int(name.split()[0]) for name in table]
    figure, axes = plt.subplots(figsize=(6, 3.2))
    axes.plot(sizes, [row["/ B"] for row in table.values()], marker="o", label="one lookup in a new process")
    axes.axhline(1.0, linestyle="--", color="grey", label="B: import rapidfuzz")
    axes.set(xscale="log", xlabel="claims in the corpus", ylabel="CPU time / B", ylim=(0, None))
    axes.legend()
    figure.tight_layout()
    figure.savefig(target)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--quick", action="store_true", help="fewer runs and smaller draws; the last line tells the CPU time")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--plot", type=Path)
    parser.add_argument("--only", nargs="+", default=("start", "index", "compile", "growth", "warm", "batch", "long", "engines"))
    parser.add_argument("--folder", type=Path, help="where indexes are kept for the next run; none stays without it")
    parser.add_argument("--most", type=int, default=300_000, help="claims of the largest corpus")
    parser.add_argument("--pairs", type=int, default=0, help="runs of each command (3 with --quick, else 15)")
    wanted = parser.parse_args()
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    compileall.compile_dir(Path(rumorcheck.__file__).parent, quiet=2)
    sizes = [size for size in ((300, 3000) if wanted.quick else (300, 3000, 30_000, 300_000)) if size <= wanted.most]
    pairs = wanted.pairs or (3 if wanted.quick else 15)
    with tempfile.TemporaryDirectory() as temporary:
        folder = wanted.folder or Path(temporary)
        folder.mkdir(exist_ok=True)
        steps: dict[str, Callable[[], Table]] = {
            "start": lambda: start(pairs, folder),
            "index": shares,
            "compile": lambda: stages.measure(500, 2) if wanted.quick else stages.measure(3000, 5),
            "growth": lambda: growth(sizes, pairs, folder),
            "warm": lambda: warm([size for size in sizes if size != 3000 and size <= 30_000], 20 if wanted.quick else 60),
            "batch": batch,
            "long": lambda: long((10_000, 100_000) if wanted.quick else (1000, 10_000, 100_000, 1_000_000)),
            "engines": lambda: engines.measure(
                600 if wanted.quick else min(30_000, wanted.most),
                folder,
                lambda command, message: ratio(command, BASELINE, pairs, message),
            ),
        }
        parts = {name: steps[name]() for name in wanted.only}
    show(parts)
    print(f"\n{whole_cpu_seconds():.0f} s of CPU time in all")
    if wanted.json:
        wanted.json.write_text(json.dumps(parts, indent=1) + "\n", "utf-8")
    if wanted.plot and "growth" in parts:
        plot(parts["growth"], wanted.plot)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--compile"]:
        print(json.dumps(compile_synthetic(int(sys.argv[2]), Path(sys.argv[3]))))
    else:
        main()
