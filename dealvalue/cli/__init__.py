"""The command line: `dealvalue find | convert | total | check | rates`; see `dealvalue --help`.

    arguments   what is typed → argparse.Namespace
    policies    --policy, --gap, --rate, --explain → a policy, a provider
    verbs       what is done, a function a verb → the exit status
    rate_files  the files of --rates → a provider
    inputs      files and records → documents
    streams     texts in; data to stdout, words to stderr

The exit status is 0 where all is fine, 1 where a finding is inconsistent (or a listed rate in doubt, with --strict), 2
for a usage or an input error.
"""

import os
import sys

from dealvalue.cli.arguments import form_of, parser
from dealvalue.cli.streams import complain
from dealvalue.errors import DealValueError

_INTERRUPTED, _PIPE_CLOSED = 130, 141  # as a shell reports them


def main(argv: list[str] | None = None) -> int:
    """Run the command and return its exit status."""
    arguments = parser().parse_args(argv)
    arguments.format = arguments.format or form_of(arguments.output, arguments.possible)
    try:
        status = arguments.verb(arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        # who reads has read enough; what is still in the buffer goes nowhere, without a word
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _PIPE_CLOSED
    except KeyboardInterrupt:
        return _INTERRUPTED
    except (DealValueError, OSError) as error:
        return complain(error)
    return int(status)
