"""Which code took the place of which, and from which day: from the euro's fixed rates and the redenominations."""

from collections.abc import Iterator
from functools import cache

from dealvalue.data.euro import IRREVOCABLE
from dealvalue.data.redenominations import REDENOMINATIONS

__all__ = ["predecessors", "successor"]


def _steps() -> Iterator[tuple[str, str, str]]:
    for old, _, start, _ in IRREVOCABLE:
        yield old, "EUR", start
    for old, new, _, start, _, _ in REDENOMINATIONS:
        if old != new:  # the others are new units under the old code
            yield old, new, start


@cache
def _by_old() -> dict[str, tuple[str, str]]:
    steps: dict[str, tuple[str, str]] = {}
    for old, new, start in _steps():
        steps.setdefault(old, (new, start))
    return steps


def successor(code: str) -> tuple[str, str] | None:
    """Return the code that took the place of another, and the day; None where none did, or none is known.

    >>> successor("HRK"), successor("KRW")
    (('EUR', '2023-01-01'), None)
    """
    return _by_old().get(code)


def predecessors(code: str) -> tuple[str, ...]:
    """Return the codes that another took the place of.

    >>> predecessors("TRY")
    ('TRL',)
    """
    return tuple([old for old, (new, _) in _by_old().items() if new == code])
