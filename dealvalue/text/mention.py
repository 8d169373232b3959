"""One thing a text says: a figure, a period or a duration, with its place and its doubt."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any, final

from dealvalue._frozen import Frozen, setters
from dealvalue.currency import Currency
from dealvalue.decimals import plain
from dealvalue.duration import Duration, DurationRange
from dealvalue.figure import Figure, Hedge
from dealvalue.period import Period
from dealvalue.text.token import Node

Value = Figure | Period | Duration | DurationRange
Candidate = Currency | Decimal | Period
"""Another reading that the evidence leaves standing: of the currency, of the number, or of the days."""


def _candidate_to_dict(candidate: Candidate) -> dict[str, str]:
    if isinstance(candidate, Currency):
        return {"currency": candidate.code}
    if isinstance(candidate, Period):
        return candidate.to_dict()
    return {"value": plain(candidate)}


def _candidate_from_dict(data: dict[str, str]) -> Candidate:
    if "currency" in data:
        return Currency(data["currency"])
    if "value" in data:
        return Decimal(data["value"])
    return Period.from_dict(data)


@final
class Mention(Frozen):
    """A stretch of text and what it means; `text` is always the document's text at `span`.

    `span` counts code points, end excluded. `value` is None where something is missing to resolve it, and `reason` says what
    ("needs_on"). `candidates` lists the readings that survive the evidence, best first; it is empty where there is no doubt.

    >>> from dealvalue import find
    >>> find("a $5 million order")[0].to_dict()["currency"]
    'USD'
    """

    __slots__ = ("candidates", "hedge", "kind", "origin", "reason", "span", "text", "value")
    __match_args__ = ("kind", "text", "span", "value", "hedge", "candidates", "reason")

    kind: str
    text: str
    span: tuple[int, int]
    value: Value | None
    hedge: Hedge | None
    candidates: tuple[Candidate, ...]
    reason: str | None
    #: Grows the parse tree again; no part of what the mention is.
    origin: Callable[[tuple[int, int]], Node | None] | None

    def __init__(
        self,
        kind: str,
        text: str,
        span: tuple[int, int],
        value: Value | None,
        hedge: Hedge | None = None,
        candidates: tuple[Candidate, ...] = (),
        reason: str | None = None,
        origin: Callable[[tuple[int, int]], Node | None] | None = None,
    ) -> None:
        _set_kind(self, kind)
        _set_text(self, text)
        _set_span(self, span)
        _set_value(self, value)
        _set_hedge(self, hedge)
        _set_candidates(self, candidates)
        _set_reason(self, reason)
        _set_origin(self, origin)

    @property
    def tree(self) -> Node | None:
        """The parse tree, grown again when it is asked for: keeping every tree would take most of the memory and time of a long text."""
        return None if self.origin is None else self.origin(self.span)

    @property
    def per(self) -> str | None:
        """The unit of a unit price ("barrel" in "$70 a barrel")."""
        return self.value.per if isinstance(self.value, Figure) else None

    @property
    def figure(self) -> Figure | None:
        """The value, where it is a figure."""
        return self.value if isinstance(self.value, Figure) else None

    def to_dict(self) -> dict[str, Any]:
        """The JSON form; keys without a value are left out."""
        data: dict[str, Any] = {"kind": self.kind, "text": self.text, "span": list(self.span)}
        data |= self._value_to_dict()
        if self.hedge is not None:
            data["hedge"] = self.hedge.value
        if self.candidates:
            data["candidates"] = [_candidate_to_dict(candidate) for candidate in self.candidates]
        if self.reason is not None:
            data["reason"] = self.reason
        return data

    def _value_to_dict(self) -> dict[str, Any]:
        match self.value:
            case None:
                return {}
            case Duration():
                return {"duration": self.value.iso}
            case DurationRange():
                return {"low": self.value.low.iso, "high": self.value.high.iso}
            case _:
                return self.value.to_dict()

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> "Mention":
        """The mention that `to_dict` gave; its parse tree does not travel."""
        value: Value | None = None
        if data["kind"] in ("money", "count"):
            value = Figure.from_dict(data)
        elif "duration" in data:
            value = Duration.from_iso(data["duration"])
        elif "low" in data:
            value = DurationRange(Duration.from_iso(data["low"]), Duration.from_iso(data["high"]))
        elif "start" in data or "end" in data:
            value = Period.from_dict(data)
        return cls(
            kind=data["kind"],
            text=data["text"],
            span=(data["span"][0], data["span"][1]),
            value=value,
            hedge=Hedge(data["hedge"]) if "hedge" in data else None,
            candidates=tuple(_candidate_from_dict(candidate) for candidate in data.get("candidates", ())),
            reason=data.get("reason"),
        )

    def explain(self) -> str:
        """The tree of named rules that read this mention, down to the characters.

        >>> from dealvalue import find
        >>> print(find("about $5 million")[0].explain())  # doctest: +ELLIPSIS
        money "$5 million" [6, 16)...
        """
        head = f'{self.kind} "{self.text}" [{self.span[0]}, {self.span[1]})'
        if self.hedge is not None:
            head += f"  {self.hedge.value.replace('_', ' ')}"
        if self.per is not None:
            head += f"  per {self.per}"
        if self.reason is not None:
            head += f"  unresolved: {self.reason}"
        tree = self.tree
        return head if tree is None else head + "\n" + tree.drawn(self.text, self.span[0])


_set_kind, _set_text, _set_span, _set_value, _set_hedge, _set_candidates, _set_reason = setters(Mention)
_set_origin = vars(Mention)["origin"].__set__
