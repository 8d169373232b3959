"""Presets: policies by the names of the rules of accounting and tax that they follow.

Each says what the rule is and where it was read. They choose the day; whose rates they are is the caller's to give:
Polish VAT asks for those of the Polish central bank, and the embedded ones are the European Central Bank's.
None of them is advice: the texts have exceptions, and the named source is the one that decides.
"""

from typing import Final, NamedTuple

from dealvalue._marker import shown
from dealvalue.errors import InvalidValueError
from dealvalue.rates.rules import DateRule, Gap

__all__ = ["PRESETS", "Preset", "preset"]


class Preset(NamedTuple):
    """A date rule and what to do on a day without a rate; what the rule says, and the text it comes from."""

    name: str
    date_rule: DateRule
    gap: Gap
    rule: str
    source: str


PRESETS: Final = (
    Preset(
        "ias21_transaction",
        "spot",
        "previous",
        "a transaction at the spot rate of its own day",
        "IAS 21, paragraphs 21 and 22 (read in textbooks that quote it, and in part itself); ASC 830 is alike",
    ),
    Preset(
        "ias21_average",
        "month_average",
        "previous",
        "transactions, and income in a presentation currency, at the average of their month: paragraph 22 allows that "
        "of a week or a month, unless rates move much",
        "IAS 21, paragraphs 22 and 39 (read in textbooks that quote it, and in part itself); ASC 830 is alike",
    ),
    Preset(
        "ias21_closing",
        "year_close",
        "previous",
        "monetary items and balances at the closing rate of the reporting day, here the end of the calendar year; "
        "of another reporting day: RatePolicy('fixed', day=...)",
        "IAS 21, paragraphs 23 and 39 (read in textbooks that quote it, and in part itself); ASC 830 is alike",
    ),
    Preset(
        "sec_convenience",
        "fixed",
        "previous",
        "a convenience translation: everything at the rate of the most recent balance sheet, which is the day to give "
        "(or of the latest practicable day, where that is materially different)",
        "SEC Regulation S-X, rule 3-20(b) (17 CFR 210.3-20)",
    ),
    Preset(
        "irs_yearly_average",
        "year_average",
        "previous",
        "income spread over the year at the yearly average, divided by it; the IRS has no official rate and generally "
        "accepts any posted rate that is used consistently",
        "irs.gov on yearly average exchange rates, as two public files quote it",
    ),
    Preset(
        "pl_vat_day_before",
        "day_before",
        "previous",
        "the Polish central bank's rate of the last business day before: give its rates",
        "Polish VAT act, article 31a, as a page on the central bank's rates tells it",
    ),
)

_BY_NAME: Final = {each.name: each for each in PRESETS}


def preset(name: str) -> Preset:
    """Return the preset of this name.

    >>> preset("pl_vat_day_before").date_rule
    'day_before'
    """
    if not isinstance(name, str) or name not in _BY_NAME:
        message = f"no policy is called {shown(name)}: there are {', '.join(_BY_NAME)}"
        raise InvalidValueError(message)
    return _BY_NAME[name]
