"""Relations made of drafts: the days over which a duration runs once its start is resolved."""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from dealvalue.duration import Duration
from dealvalue.errors import InvalidValueError
from dealvalue.period import Period
from dealvalue.text.document import Relation
from dealvalue.text.mention import Mention
from dealvalue.text.rules.relations import LATER, RUNS

if TYPE_CHECKING:
    from dealvalue.text.rules.claims import Draft


def relation(draft: "Draft", made: Mapping[int, Mention], on: date | None) -> Relation | None:
    """The relation that a draft says, or None where its mentions or the document's day do not bear it out."""
    if draft.kind not in (RUNS, LATER):
        return None
    duration, start = (made.get(id(node)) for _, node in draft.roles)
    if duration is None or start is None:
        return None
    first = start.value.start if isinstance(start.value, Period) else None
    if draft.kind == LATER and (on is None or first is None or first <= on):
        return None
    return Relation(RUNS, duration, start, _days(first, duration))


def _days(first: date | None, duration: Mention) -> Period | None:
    """The days; None for an unresolved start, a range of durations, and what runs out of the calendar."""
    if first is None or not isinstance(duration.value, Duration):
        return None
    try:
        return Period.lasting(first, duration.value)
    except InvalidValueError:
        return None
