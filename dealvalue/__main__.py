"""`python -m dealvalue` is the `dealvalue` command."""

import sys

from dealvalue.cli import main

if __name__ == "__main__":
    sys.exit(main())
