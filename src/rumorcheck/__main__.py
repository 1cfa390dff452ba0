"""`python -m rumorcheck`: the same program as the command `rumorcheck`."""

import sys

from rumorcheck.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
