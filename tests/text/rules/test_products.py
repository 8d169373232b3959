from datetime import date

import pytest

from dealvalue.checks import check
from dealvalue.text.reader import read


def verdicts(locale: str, text: str) -> list[str]:
    return [finding.verdict.value for finding in check(read(text, locale=locale, on=date(2025, 6, 12))) if finding.check == "product"]


@pytest.mark.parametrize(
    ("locale", "text", "verdict"),
    [
        ("en", "It bought 60 trams at €3.5 million each, a total of €210 million.", ["consistent"]),
        ("en", "It bought 60 trams at €3.5 million each, a total of €310 million.", ["inconsistent"]),
        ("en", "Rent is $2,000 a month for three years, a total of $72,000.", ["consistent"]),
        ("en", "Rent is $2,000 a month for three years, a total of $6,000.", ["inconsistent"]),
        ("de", "Die Miete beträgt 2.000 Euro im Monat für drei Jahre, insgesamt 72.000 Euro.", ["consistent"]),
        ("en", "It sold bread at €5 a loaf, butter at €8 each and 12 jars of honey for €190.", []),
        ("en", "Half of the 60 trams cost €3.5 million each, which is 2% of the total of €9 billion.", []),
    ],
)
def test_so_many_at_such_a_price(locale, text, verdict):
    assert verdicts(locale, text) == verdict
