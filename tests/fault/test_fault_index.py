"""The cache under faults: built by many at once, killed while writing, full, read-only, damaged. The answer stays right."""

import os
import subprocess
from pathlib import Path

import pytest
from faulty import PROGRAM, corpus_file, left, lookup, needs_strace, run, shell, surroundings

from rumorcheck.corpus import store


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the small corpus and no cache."""
    corpus_file(tmp_path)
    return tmp_path


def answers(folder: Path) -> bool:
    done = run(folder, *lookup(folder))
    return (done.returncode, done.stderr) == (0, b"") and b"blue-bananas" in done.stdout


def test_twenty_processes_build_at_once(folder: Path) -> None:
    pipe = subprocess.PIPE
    command = [*PROGRAM, *lookup(folder)]
    running = [subprocess.Popen(command, env=surroundings(folder), stdout=pipe, stderr=pipe) for _ in range(20)]
    said = [process.communicate(timeout=300) for process in running]
    assert [process.returncode for process in running] == [0] * 20
    assert {(b"blue-bananas" in out, err) for out, err in said} == {(True, b"")}
    assert left(folder) <= {".index", ".seal"}


@needs_strace
@pytest.mark.parametrize(
    ("syscall", "turn", "stays"),
    [
        pytest.param("write", 1, ".tmp", id="before the first byte is written"),
        pytest.param("rename", 1, ".tmp", id="before the file gets its name"),
    ],
)
def test_killed_while_the_index_is_written(folder: Path, syscall: str, turn: int, stays: str) -> None:
    """The half file is never taken for an index; it goes with the next building once it is surely abandoned."""
    kill = ("strace", "-f", "-o", os.devnull, "-e", f"trace={syscall}", "-e", f"inject={syscall}:signal=SIGKILL:when={turn}")
    assert run(folder, *lookup(folder), under=kill).returncode in (-9, 137)
    assert left(folder) == {stays}
    assert answers(folder)
    (remains,) = (folder / "cache").glob("*.tmp")
    os.utime(remains, (1, 1))
    (folder / "claims.yaml").write_text((folder / "claims.yaml").read_text("utf-8") + "# edited\n", "utf-8")
    assert answers(folder) and left(folder) <= {".index", ".seal"}


@needs_strace
@pytest.mark.parametrize(
    ("syscall", "error"),
    [
        pytest.param("rename", "EROFS", id="a file system that became read-only"),
        pytest.param("rename", "EXDEV", id="a name on another device"),
        pytest.param("mkdir", "EACCES", id="no right to make the folder"),
        pytest.param("mmap", "ENOMEM", id="memory that cannot be mapped"),
    ],
)
def test_a_call_to_the_system_fails(folder: Path, syscall: str, error: str) -> None:
    """Each call of that kind fails on the cache; `mmap` only there, for Python itself needs it."""
    path = () if syscall != "mmap" else ("-P", str(folder / "cache"))
    fail = ("strace", "-f", "-o", os.devnull, *path, "-e", f"trace={syscall}", "-e", f"inject={syscall}:error={error}")
    done = run(folder, *lookup(folder), under=fail)
    assert (done.returncode, done.stderr) == (0, b"") and b"blue-bananas" in done.stdout
    assert left(folder) <= {".index", ".seal"}


@pytest.mark.parametrize("limit", [0, 1, 4], ids="a file may have {} blocks".format)
def test_a_full_disk(folder: Path, limit: int) -> None:
    done = shell(folder, f"ulimit -f {limit}; {' '.join(map(repr, ('rumorcheck', *lookup(folder))))} | cat")
    assert (done.returncode, done.stderr) == (0, b"") and b"blue-bananas" in done.stdout
    assert left(folder) == set()


@pytest.mark.parametrize(
    "env",
    [
        pytest.param({"RUMORCHECK_CACHE": "/proc/cache"}, id="a cache where nobody can write"),
        pytest.param({"RUMORCHECK_CACHE": "", "XDG_CACHE_HOME": "", "HOME": "/proc"}, id="a read-only home"),
        pytest.param({"RUMORCHECK_CACHE": "", "XDG_CACHE_HOME": "relative", "HOME": "also-relative"}, id="no home"),
        pytest.param({"RUMORCHECK_CACHE": "FOLDER/claims.yaml"}, id="a file where the folder should be"),
        pytest.param({"RUMORCHECK_CACHE": "FOLDER/" + "x" * 300}, id="a name too long for the disk"),
    ],
)
def test_no_cache_can_be_had(folder: Path, env: dict[str, str]) -> None:
    before = sorted(folder.iterdir())
    done = run(folder, *lookup(folder), env={name: value.replace("FOLDER", str(folder)) for name, value in env.items()})
    assert (done.returncode, done.stderr) == (0, b"") and b"blue-bananas" in done.stdout
    assert sorted(folder.iterdir()) == before


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(b"", id="an empty seal"),
        pytest.param(b"[[0, 0, 0, 0]]", id="the seal of another file"),
        pytest.param(b"[" * 100_000, id="brackets without end"),
        pytest.param(b"\xff" * 200, id="no text"),
    ],
)
def test_a_damaged_seal_is_written_anew(folder: Path, spoil: bytes) -> None:
    assert answers(folder) and answers(folder)
    (seal,) = (folder / "cache").glob("*.seal")
    whole = seal.read_bytes()
    seal.write_bytes(spoil)
    assert answers(folder) and seal.read_bytes() == whole


def test_a_seal_vouches_for_no_other_index(folder: Path) -> None:
    """An index changed behind its seal has other times, so it is read with its checksum again."""
    assert answers(folder) and answers(folder)
    (index,) = (folder / "cache").glob("*.index")
    times = index.stat()
    spoilt = bytearray(index.read_bytes())
    spoilt[len(spoilt) // 2] ^= 0xFF
    index.write_bytes(spoilt)
    os.utime(index, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert answers(folder) and index.read_bytes() != bytes(spoilt)


def test_a_device_in_place_of_the_index_is_passed_over(folder: Path) -> None:
    """A link to a device stands for what no regular file would do: the index is put beside it, the device stays."""
    assert answers(folder)
    (index,) = (folder / "cache").glob("*.index")
    index.unlink()
    index.symlink_to("/dev/zero")
    assert answers(folder) and not index.is_symlink() and Path("/dev/zero").is_char_device()


def test_the_cache_is_the_persons_own(folder: Path) -> None:
    assert answers(folder)
    assert {path.stat().st_mode & 0o077 for path in [folder / "cache", *(folder / "cache").iterdir()]} == {0}


def test_ctrl_c_while_writing_leaves_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        store._write(str(folder / "cache" / "x.index"), b"data")
    assert left(folder) == set()
