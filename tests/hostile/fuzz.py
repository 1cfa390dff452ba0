"""Coverage-guided fuzzing of what reads foreign bytes: `python tests/hostile/fuzz.py TARGET [SECONDS] [FOLDER]`; needs `pip install atheris`.

It ends with the first input that breaks a promise, which it leaves in FOLDER, or after SECONDS without one. Without FOLDER the seeds
and what was found interesting are kept in a temporary folder that goes at the end.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["rumorcheck", "yaml"]):
    from attacks import KNOWN, leaks, texts
    from parts_core import CLAIM, HEADER, NASTY, WORDING
    from parts_rows import BATCHES, CHATS

    from rumorcheck import Corpus, check, load_corpus
    from rumorcheck.batch.readers import READERS, Source
    from rumorcheck.chats import ChatFault
    from rumorcheck.chats.source import open_stream
    from rumorcheck.cli.input import decode
    from rumorcheck.corpus.index import Index
    from rumorcheck.corpus.parse import parse_corpus
    from rumorcheck.corpus.write import format_corpus
    from rumorcheck.errors import CorpusError, IndexFault, InputError
    from rumorcheck.render import RENDERERS, View
    from rumorcheck.render.safe import safe
    from rumorcheck.text.normalize import normalize

from io import BufferedReader, BytesIO


def fuzz_loader(data: bytes) -> None:
    """Corpus YAML is read, or refused with a place in every line."""
    try:
        parsed = parse_corpus(data, "c.yaml")
    except CorpusError as error:
        assert all(line.startswith("c.yaml:") for line in str(error).splitlines()), str(error)
    else:
        text = format_corpus(parsed.info, parsed.claims)
        assert parse_corpus(text, "c.yaml").claims == parsed.claims


def fuzz_readers(data: bytes) -> None:
    """A chat is read or refused by a ChatFault; a batch is read or refused by an InputError."""
    try:
        for post in open_stream(BufferedReader(BytesIO(data), 1 << 16), "chat").posts():
            assert post.text.encode("utf-8", "surrogatepass") is not None
    except ChatFault:
        pass
    for kind in BATCHES:
        with suppress(InputError):
            list(READERS[kind](Source(BytesIO(data))))


def fuzz_safe(data: bytes) -> None:
    """Nothing that steers a terminal gets through, and a second pass changes nothing."""
    text = (
        data.decode("utf-8", "surrogatepass" if data[:1] < b"\x80" else "replace") if _is_text(data) else data.decode("latin-1")
    )
    shown = safe(text)
    assert not leaks(shown), shown
    assert safe(shown) == shown


def _is_text(data: bytes) -> bool:
    try:
        data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return False
    return True


def fuzz_check(data: bytes) -> None:
    """Any message is answered, its spans lie in it, and every format can show the answer."""
    try:
        text = decode(data, "en")
    except InputError:
        return
    folded = normalize(text)
    assert all(0 <= start < end <= len(text) for start, end in zip(folded.starts, folded.ends, strict=True))
    outcome = check(text, CORPUS[0])
    for render in RENDERERS.values():
        assert not leaks(render(outcome, View("de", 40, True, verbose=True)))


def fuzz_index(data: bytes) -> None:
    """An index with any bytes in it is refused; so it is where they stand at the end of a whole one."""
    for tried in (data, WHOLE[0][: len(WHOLE[0]) - len(data)] + data):
        try:
            corpus = Corpus(Index(tried))
        except IndexFault:
            continue
        assert check(WORDING, corpus) == check(WORDING, Corpus(Index(WHOLE[0])))


CORPUS: list[Corpus] = []
WHOLE: list[bytes] = []
SEEDS: dict[str, Callable[[], list[bytes]]] = {
    "loader": lambda: [format_corpus(HEADER, [CLAIM]).encode(), *NASTY.values()],
    "readers": lambda: [*(write([f"{KNOWN} {n}" for n in range(3)]) for write in (*CHATS.values(), *BATCHES.values()))],
    "safe": lambda: [text.encode("utf-8", "surrogatepass") for text in texts(120)],
    "check": lambda: [text.encode("utf-8", "surrogatepass") for text in texts(160)],
    "index": lambda: [b"", bytes(8), bytes(range(64))],
}
TARGETS = {"loader": fuzz_loader, "readers": fuzz_readers, "safe": fuzz_safe, "check": fuzz_check, "index": fuzz_index}


def main(target: str, seconds: str = "60", folder: str = "") -> None:
    """Fuzz one target. Ends the process."""
    with tempfile.TemporaryDirectory() as own:
        kept = Path(folder or own)
        kept.mkdir(parents=True, exist_ok=True)
        os.environ.setdefault("RUMORCHECK_CACHE", own)
        CORPUS.append(load_corpus())
        source = Path(own) / "small.yaml"
        source.write_text(format_corpus(HEADER, [CLAIM]), "utf-8")
        WHOLE.append(bytes(load_corpus(source).index.data))
        for number, seed in enumerate(SEEDS[target]()):
            (kept / f"seed-{number}").write_bytes(seed[:100_000])
        options = [
            f"-max_total_time={seconds}",
            "-timeout=25",
            "-rss_limit_mb=4096",
            "-max_len=4096",
            f"-artifact_prefix={kept}/",
        ]
        atheris.Setup([sys.argv[0], *options, str(kept)], TARGETS[target])
        atheris.Fuzz()


if __name__ == "__main__":
    main(*sys.argv[1:])
