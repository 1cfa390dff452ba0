"""`python -m rumorcheck`: the same program as the command `rumorcheck`."""

from rumorcheck.cli.main import run

if __name__ == "__main__":
    run()
