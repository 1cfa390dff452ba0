"""The tasks of the house: `nox -l` lists them, `nox -s lint` runs one, `nox --no-venv` runs them in the environment you are in."""

import nox

nox.options.sessions = ["lint", "test", "corpus"]
nox.options.reuse_existing_virtualenvs = True


def install(session: nox.Session, extras: str = "dev") -> None:
    """The checkout and what its developers need, unless the session runs in an environment that has them."""
    if session.virtualenv.is_sandboxed:
        session.install("--editable", f".[{extras}]")


@nox.session
def lint(session: nox.Session) -> None:
    """Linter, formatter, types, layers."""
    install(session)
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("mypy")
    session.run("lint-imports")


@nox.session
def test(session: nox.Session) -> None:
    """All tests, or those named behind `--`."""
    install(session)
    session.run("python", "-m", "pytest", *session.posargs)


@nox.session
def bench(session: nox.Session) -> None:
    """What a lookup costs, and how often the answers are right."""
    install(session, "dev,bench")
    session.run("python", "benchmarks/speed.py", "--quick")
    session.run("python", "benchmarks/outcomes.py")


@nox.session
def docs(session: nox.Session) -> None:
    """Console blocks, Python sessions and pictures of the pages, written anew."""
    install(session)
    session.run("python", "tests/test_readme.py", "--write")


@nox.session
def corpus(session: nox.Session) -> None:
    """Every finding in the shipped corpus, and each entry's own tests."""
    install(session)
    session.run("rumorcheck", "corpus", "check", "data/claims.yaml")
    session.run("rumorcheck", "corpus", "test", "data/claims.yaml")
