"""The document's day by its own evidence, where nobody told it: reported, and never used to resolve anything."""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from dealvalue.duration import Duration
from dealvalue.errors import InvalidValueError
from dealvalue.period import Period
from dealvalue.text.document import Claim, Inferred
from dealvalue.text.mention import Mention
from dealvalue.text.record import replace
from dealvalue.text.when import Context, Day, Weekday

HEAD: Final = 400
"""Characters in which a dateline may stand: a headline may come before it."""
PLACES: Final = 60
"""Characters that may stand before its day: "SEOUL, South Korea, "."""
MANY: Final = 28
"""Years: every day is every weekday in some of so many."""
NO_PLACE: Final = re.compile(r"(?<!\w)[a-zß-öø-ÿа-я]\w*|[.!?;:\d]")
ARTICLE: Final = re.compile(r",\s*\w{1,3}$")
"""PARIS, le 2 mai; Berlin, den 2. Mai."""
AFTER: Final = re.compile(r"[)\]】]?[^\S\n]*(?:\([^()\n]{1,40}\)|/[^/\n]{1,40}/)?[^\S\n]*\.?(?:[-‐-―−|:=]+(?=\s)|\n)")
OPEN: Final = ("(", "[", "【", "（")
CLOSED: Final = (")", "]", "】", "）")


def inferred(text: str, times: Sequence[Mention], claims: Iterable[Claim]) -> Inferred | None:
    """What a dateline says; else the year that every "nine years since 2016" counts to; else what a weekday fits."""
    claims = tuple(claims)
    for found in (_datelines(text, times), _spans(claims), _weekdays(claims, times)):
        if found:
            return found[0] if len({one.period for one in found}) == 1 else None
    return None


def _datelines(text: str, times: Sequence[Mention]) -> list[Inferred]:
    """`PLACES? DAY —` at the head of a line, or the day in brackets; a list of such lines is no dateline."""
    found = []
    for mention in times:
        start, end = mention.span
        if start > HEAD:
            break
        if isinstance(mention.value, Period) and mention.value.is_day and not mention.candidates:
            lead = text[text.rfind("\n", 0, start) + 1 : start].strip()
            bracketed = lead.endswith(OPEN) and text.startswith(CLOSED, end)
            after = AFTER.match(text, end)
            alone = not lead or lead.endswith(",")  # then the day may end its line
            closed = bracketed or (after is not None and (alone or not after[0].endswith("\n")))
            if closed and len(lead) <= PLACES and not NO_PLACE.search(ARTICLE.sub(",", lead)):
                found.append(Inferred("dateline", mention.value, mention.span))
    return found


def _spans(claims: Iterable[Claim]) -> list[Inferred]:
    """`DURATION since TIME`: to the year, month or day that lies so far behind."""
    found = []
    for claim in claims:
        duration, start = claim.operand("duration"), claim.operand("start")
        if claim.kind != "span" or claim.operand("end") is not None or duration is None or start is None:
            continue
        if not isinstance(duration.value, Duration) or not isinstance(start.value, Period) or start.value.start is None:
            continue
        if duration.mention is None or duration.mention.hedge is not None or not duration.span or not start.span:
            continue
        period = _counted(start.value.start, duration.value)
        if period is not None:
            first, last = sorted((duration.span, start.span))
            found.append(Inferred("span", period, (first[0], last[1])))
    return found


def _counted(start: date, duration: Duration) -> Period | None:
    """The unit of the duration in which it ends: nine years since 2016 is said in 2025."""
    try:
        day = duration.after(start)
    except InvalidValueError:
        return None
    if duration.total_days:
        return Period.day(day) if not duration.total_months else None
    return Period.month(day.year, day.month) if duration.months else Period.year(day.year)


def _weekdays(claims: Iterable[Claim], times: Sequence[Mention]) -> list[Inferred]:
    """`WEEKDAY DAY` without a year: the one year in which the day is that weekday, of those named and the next ones."""
    named = [mention.value for mention in times if isinstance(mention.value, Period)]
    years = {day.year for period in named for day in (period.start, period.end) if day is not None}
    candidates = years | {year + 1 for year in years}
    if len(candidates) > MANY:
        return []
    found = []
    for claim in claims:
        mention = claim.operands[0].mention
        if claim.kind != "weekday" or mention is None or mention.value is not None or mention.tree is None:
            continue
        when = mention.tree.meanings.get("TIME")
        fits = [year for year in candidates if isinstance(when, Weekday) and _fits(when, year)]
        if len(fits) == 1:
            found.append(Inferred("weekday", Period.year(fits[0]), mention.span))
    return found


def _fits(when: Weekday, year: int) -> bool:
    """Is the day of a month that weekday in a year?"""
    if not isinstance(when.day, Day):
        return False
    found = replace(when.day, year=year).resolve(Context(None))
    return found is not None and found.start is not None and found.start.weekday() == when.weekday
