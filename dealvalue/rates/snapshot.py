"""Snapshot: which rates were asked, so that another day the same answer can be had again."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final, Self, final

from dealvalue._frozen import Frozen, optional, set_fields
from dealvalue.rates.amounts import words_in
from dealvalue.rates.provider import RateProvider, last_day_of, memo_of, source_of, version_of
from dealvalue.rates.rate import day_in

__all__ = ["Snapshot", "snapshots_of"]

_KEY: Final = ("snapshots",)


@final
class Snapshot(Frozen):
    """A source of rates as it was asked: its name, version and last day; and why it was passed over, if it was.

    >>> from dealvalue.rates import default_rates
    >>> (ecb,) = snapshots_of(default_rates())
    >>> print(ecb.source, ecb.version == default_rates().version, ecb.last_day)
    ECB reference rates to 2026-10-30 True 2026-10-30
    """

    __slots__ = ("_provider", "_version", "last_day", "reason", "source")
    __match_args__ = ("source", "version", "last_day", "reason")

    source: str
    last_day: date | None
    #: Why it did not serve; "" for one that did, or that may have: the sources of the legs say which.
    reason: str
    _provider: RateProvider | None
    _version: str | None

    def __init__(
        self, source: str, version: str | None = None, last_day: date | None = None, reason: str = ""
    ) -> None:
        set_fields(self, source=source, last_day=last_day, reason=reason, _version=version, _provider=None)

    @classmethod
    def _of(cls, provider: RateProvider, reason: str = "") -> Self:
        """Take a provider; the version of one that never changes is worked out when it is asked for."""
        made = cls(source_of(provider), None, last_day_of(provider), reason)
        later = memo_of(provider) is not None
        set_fields(made, _provider=provider if later else None, _version=None if later else version_of(provider))
        return made

    @property
    def version(self) -> str | None:
        """What another state of the source would not share; None where it names none."""
        if self._provider is not None:
            set_fields(self, _version=version_of(self._provider), _provider=None)
        return self._version

    def passed_over(self, reason: str) -> Self:
        """Return it with the reason why it did not serve."""
        made = type(self)(self.source, self._version, self.last_day, reason)
        set_fields(made, _provider=self._provider)
        return made

    def to_dict(self) -> dict[str, str]:
        """Return a form for JSON; what is not known is left out."""
        form = {"source": self.source, "version": self.version, "last_day": self.last_day and str(self.last_day)}
        return {name: entry for name, entry in (form | {"reason": self.reason}).items() if entry}

    @classmethod
    def from_dict(cls, form: Mapping[str, Any]) -> Self:
        """Read what ``to_dict`` returns."""
        last = None if optional(form, "last_day") is None else day_in(form, "last_day")
        version, reason = (words_in(form, name) if optional(form, name) else None for name in ("version", "reason"))
        return cls(words_in(form, "source"), version, last, reason or "")

    def __str__(self) -> str:
        version = f", version {self.version}" if self.version else ""
        last = f", to {self.last_day}" if self.last_day else ""
        return f"{self.source}{version}{last}{f': passed over, {self.reason}' if self.reason else ''}"


def snapshots_of(provider: RateProvider) -> tuple[Snapshot, ...]:
    """Return what a provider holds: one for each source in it."""
    memo = memo_of(provider)
    known: tuple[Snapshot, ...] | None = None if memo is None else memo.get(_KEY)
    if known is None:
        inner = getattr(provider, "providers", None) or [getattr(provider, "provider", None)]
        found = [snapshots_of(each) for each in inner if callable(getattr(each, "rate", None))]
        known = tuple(dict.fromkeys([one for each in found for one in each])) if found else (Snapshot._of(provider),)
        if memo is not None:
            memo[_KEY] = known
    return known
