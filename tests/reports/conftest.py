from datetime import date

import pytest

from dealvalue.checks import check
from dealvalue.reports.records import Checked
from dealvalue.text.reader import read


@pytest.fixture
def checked():
    """A text, read and checked on a day of known rates."""

    def made(text, file="a.txt", on=date(2025, 5, 2)):
        document = read(text, on=on, region="US")
        return Checked(file, document, check(document))

    return made
