"""The one function of a batch that is run elsewhere: messages in, answers out. Opens the index it is told of, writes nothing.

`check_partition` depends on nothing but its arguments and the index they name, so the process pool, Dask, Spark and Ray can all run
it, again if need be, on any machine on which rumorcheck is installed.
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256
from mmap import ACCESS_READ, mmap

from rumorcheck.batch.forms import FRAGMENTS, failed_fragment
from rumorcheck.batch.nouns import Fragment, Job
from rumorcheck.corpus import Corpus
from rumorcheck.corpus.index import Index
from rumorcheck.errors import IndexFault
from rumorcheck.matching import check

_open: dict[str, Corpus] = {}
"""The corpora this process has opened, by the SHA-256 of their index: read once, used for every partition."""


def check_partition(messages: Iterable[str], job: Job) -> list[Fragment]:
    """The answer to each of `messages`, in their order, in the form `job` asks for. Identical messages are checked once.

    A message on which the matcher crashes gets `failed_fragment`: one of a million must not take the others with it.
    Raises IndexFault where the index is not there, or is not the very one the job names.
    """
    corpus = open_corpus(job)
    answer = FRAGMENTS[job.form]
    known: dict[str, Fragment] = {}
    answers: list[Fragment] = []
    for message in messages:
        if message not in known:
            try:
                known[message] = answer(check(message, corpus), job)
            except Exception as error:  # whatever it is, it is this message's own
                known[message] = failed_fragment(error, job)
        answers.append(known[message])
    return answers


def open_corpus(job: Job) -> Corpus:
    """The corpus `job` asks, opened at its first partition. Its file is mapped, so that processes of one machine share its memory."""
    corpus = _open.get(job.digest)
    if corpus is not None:
        return corpus
    if not job.path:
        raise IndexFault("the index of this batch was not handed to this worker")
    try:
        with open(job.path, "rb") as file:
            return register(memoryview(mmap(file.fileno(), 0, access=ACCESS_READ)), job.digest)
    except (OSError, ValueError) as error:
        raise IndexFault(f"the compiled index cannot be opened ({type(error).__name__})") from error


def register(data: bytes | memoryview, digest: str) -> Corpus:
    """Open `data` as the index whose SHA-256 is `digest`. Raises IndexFault where it is another one."""
    if sha256(data).hexdigest() != digest:
        raise IndexFault("the compiled index is not the one this batch began with: the corpus was changed meanwhile")
    corpus = _open[digest] = Corpus(Index(data))
    return corpus
