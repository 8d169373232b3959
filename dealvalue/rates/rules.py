"""The rules of which a policy is made: which day is meant, and what holds on a day without a rate."""

from typing import Literal

__all__ = ["DateRule", "Gap"]

DateRule = Literal[
    "spot",             # the day itself
    "day_before",       # the last publication before the day
    "week_average",     # of the ISO week that the day is in, Monday to Sunday
    "month_average",    # of the month; so for the others
    "quarter_average",
    "year_average",
    "week_close",       # the last publication of the week
    "month_close",
    "quarter_close",
    "year_close",
    "period_close",     # the last publication of the Period asked for; of a day the spot rate
    "fixed",            # the policy's own day, whatever the day of the amount
]  # fmt: skip
Gap = Literal["previous", "next", "nearest", "interpolate", "error"]
