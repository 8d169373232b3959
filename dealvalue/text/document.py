"""A text that was read: its mentions in order, what they claim of each other, and what was refused."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any, final

from dealvalue._frozen import Frozen, set_fields
from dealvalue.decimals import plain
from dealvalue.duration import Duration, DurationRange
from dealvalue.figure import Figure
from dealvalue.period import Period
from dealvalue.text.mention import Mention

Worth = Figure | Period | Duration | DurationRange | date | Decimal


@final
class Skipped(Frozen):
    """Something that looks like a figure and was refused: nothing is lost in silence."""

    __slots__ = ("reason", "span", "text")
    __match_args__ = ("text", "span", "reason")

    text: str
    span: tuple[int, int]
    reason: str

    def __init__(
        self,
        text: str,
        span: tuple[int, int],
        reason: str,
    ) -> None:
        set_fields(self, text=text, span=span, reason=reason)

    def to_dict(self) -> dict[str, Any]:
        """The JSON form."""
        return {"text": self.text, "span": list(self.span), "reason": self.reason}

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> "Skipped":
        """What `to_dict` gave."""
        return cls(data["text"], (data["span"][0], data["span"][1]), data["reason"])


@final
class Operand(Frozen):
    """A part of a claim in its role; `span` is None for the one thing no text says, the document's own day."""

    __slots__ = ("mention", "role", "span", "text", "value")
    __match_args__ = ("role", "text", "span", "value", "mention")

    role: str
    text: str
    span: tuple[int, int] | None
    value: Worth | None
    mention: Mention | None

    def __init__(
        self,
        role: str,
        text: str,
        span: tuple[int, int] | None,
        value: Worth | None,
        mention: Mention | None = None,
    ) -> None:
        set_fields(self, role=role, text=text, span=span, value=value, mention=mention)

    @classmethod
    def of(cls, role: str, mention: Mention) -> "Operand":
        """The mention in this role."""
        return cls(role, mention.text, mention.span, mention.value, mention)

    def to_dict(self) -> dict[str, Any]:
        """The JSON form: role, text, span, and the value where no mention of the document has it."""
        data: dict[str, Any] = {"role": self.role, "text": self.text}
        if self.span is not None:
            data["span"] = list(self.span)
        if self.mention is None and isinstance(self.value, Decimal):
            data["value"] = plain(self.value)
        elif self.mention is None and isinstance(self.value, date):
            data["value"] = self.value.isoformat()
        elif self.mention is None and isinstance(self.value, Figure):
            data["figure"] = self.value.to_dict()
        elif self.mention is None and isinstance(self.value, Duration):
            data["duration"] = self.value.iso
        return data


    @classmethod
    def from_dict(cls, data: dict[str, Any], mentions: Mapping[tuple[int, int], Mention]) -> "Operand":
        """What `to_dict` gave, among the mentions of its document by their spans."""
        if "span" not in data:
            return cls(data["role"], data["text"], None, date.fromisoformat(data["value"]))
        span = (data["span"][0], data["span"][1])
        if "value" in data:
            return cls(data["role"], data["text"], span, Decimal(data["value"]))
        if "figure" in data:
            return cls(data["role"], data["text"], span, Figure.from_dict(data["figure"]))
        if "duration" in data:
            return cls(data["role"], data["text"], span, Duration.from_iso(data["duration"]))
        return cls.of(data["role"], mentions[span])


@final
class Claim(Frozen):
    """What a text asserts about its own figures: "2 trillion won, equivalent to $1.3 billion".

    kind          roles of the operands, in this order
    equivalent    source, derived
    sum           total, part, part, …
    change        old, new, percent
    multiple      old, new, factor          (the factor's value is a Decimal: "tripled" is 3)
    share         part, whole, percent
    count_share   percent, whole            (of so few that not every percentage can be)
    product       total, count, unit_price
    span          duration, start[, end]    (the end may be the document's own day), or duration, period
    weekday       day                       (`weekday` is the one that is said, Monday = 0)
    rank          figure, rank, larger, …   (the rank's value is a Decimal: "second-largest" is 2)

    A number that counts nothing named ("20, or 25%, of the 80 tanks") is an operand without a mention; its value is a Decimal, or a
    Figure where it is hedged or a fraction in words ("more than doubled", "a third of"). So are the years of "in 1990, 35 years ago", a Duration.

    `span` is the sentence. `on` is the day (or the period, for a bare year) whose rate is meant: the document's day unless the
    sentence ties a past day to the figures; None where neither is known. `complete` is False for "including": the parts need not be all.
    `certain` is False where words that may speak of something else stand between the figures: it is a claim if the figures bear it out.
    """

    __slots__ = ("certain", "complete", "direction", "kind", "on", "operands", "span", "weekday")
    __match_args__ = ("kind", "operands", "span", "on", "complete", "direction", "weekday", "certain")

    kind: str
    operands: tuple[Operand, ...]
    span: tuple[int, int]
    on: date | Period | None
    complete: bool
    direction: str | None
    weekday: int | None
    certain: bool

    def __init__(
        self,
        kind: str,
        operands: tuple[Operand, ...],
        span: tuple[int, int],
        on: date | Period | None = None,
        complete: bool = True,
        direction: str | None = None,
        weekday: int | None = None,
        certain: bool = True,
    ) -> None:
        set_fields(self, kind=kind, operands=operands, span=span, on=on, complete=complete, direction=direction, weekday=weekday, certain=certain)

    def operand(self, role: str) -> Operand | None:
        """The first operand in this role."""
        return next((operand for operand in self.operands if operand.role == role), None)

    def to_dict(self) -> dict[str, Any]:
        """The JSON form; keys without a value are left out."""
        data: dict[str, Any] = {
            "kind": self.kind,
            "operands": [operand.to_dict() for operand in self.operands],
            "span": list(self.span),
        }
        if isinstance(self.on, Period):
            data["on"] = self.on.to_dict()
        elif self.on is not None:
            data["on"] = self.on.isoformat()
        if not self.complete:
            data["complete"] = False
        if self.direction is not None:
            data["direction"] = self.direction
        if self.weekday is not None:
            data["weekday"] = self.weekday
        if not self.certain:
            data["certain"] = False
        return data

    @classmethod
    def from_dict(cls, data: dict[str, Any], mentions: Mapping[tuple[int, int], Mention]) -> "Claim":
        """What `to_dict` gave, among the mentions of its document by their spans."""
        on = data.get("on")
        return cls(
            data["kind"],
            tuple(Operand.from_dict(operand, mentions) for operand in data["operands"]),
            (data["span"][0], data["span"][1]),
            Period.from_dict(on) if isinstance(on, dict) else None if on is None else date.fromisoformat(on),
            data.get("complete", True),
            data.get("direction"),
            data.get("weekday"),
            data.get("certain", True),
        )


@final
class Relation(Frozen):
    """Two mentions that belong together and stay two: "for ten years from 2026" runs from 2026-01-01 to 2035-12-31.

    `kind` is "runs". `period` is None where the start is not resolved, or the duration is a range.

    >>> from dealvalue import read
    >>> str(read("a lease of ten years from May 1, 2026").relations[0].period)
    '2026-05-01/2036-04-30'
    """

    __slots__ = ("duration", "kind", "period", "start")
    __match_args__ = ("kind", "duration", "start", "period")

    kind: str
    duration: Mention
    start: Mention
    period: Period | None

    def __init__(
        self,
        kind: str,
        duration: Mention,
        start: Mention,
        period: Period | None = None,
    ) -> None:
        set_fields(self, kind=kind, duration=duration, start=start, period=period)

    def to_dict(self) -> dict[str, Any]:
        """The JSON form: the spans of the duration and of its start, and the days."""
        data: dict[str, Any] = {"kind": self.kind, "spans": [list(self.duration.span), list(self.start.span)]}
        return data if self.period is None else data | self.period.to_dict()

    @classmethod
    def from_dict(cls, data: dict[str, Any], mentions: Mapping[tuple[int, int], Mention]) -> "Relation":
        """What `to_dict` gave, among the mentions of its document by their spans."""
        duration, start = (mentions[span[0], span[1]] for span in data["spans"])
        return cls(data["kind"], duration, start, _period(data))


@final
class Inferred(Frozen):
    """When a text that came without its day seems to be written: the evidence ("dateline", "span", "weekday") and where it stands.

    Nothing is resolved by it: pass it as `on` if you believe it.

    >>> from dealvalue import read
    >>> print(read("SEOUL, May 2, 2025 - The deal is worth $6.7 billion.").inferred.period)
    2025-05-02
    """

    __slots__ = ("kind", "period", "span")
    __match_args__ = ("kind", "period", "span")

    kind: str
    period: Period
    span: tuple[int, int]

    def __init__(
        self,
        kind: str,
        period: Period,
        span: tuple[int, int],
    ) -> None:
        set_fields(self, kind=kind, period=period, span=span)

    def to_dict(self) -> dict[str, Any]:
        """The JSON form."""
        return {"kind": self.kind, "span": list(self.span), **self.period.to_dict()}

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> "Inferred":
        """What `to_dict` gave."""
        return cls(data["kind"], Period.from_dict(data), (data["span"][0], data["span"][1]))


def _period(data: dict[str, Any]) -> Period | None:
    return Period.from_dict(data) if data.keys() & {"start", "end"} else None


@final
class Document(Frozen):
    """A text and everything that was read in it, in order of appearance."""

    __slots__ = ("claims", "inferred", "locale", "mentions", "on", "region", "relations", "skipped", "text")
    __match_args__ = ("text", "on", "region", "locale", "mentions", "claims", "skipped", "relations", "inferred")

    text: str
    on: date | None
    region: str | None
    locale: str
    mentions: tuple[Mention, ...]
    claims: tuple[Claim, ...]
    skipped: tuple[Skipped, ...]
    relations: tuple[Relation, ...]
    inferred: Inferred | None

    def __init__(
        self,
        text: str,
        on: date | None,
        region: str | None,
        locale: str,
        mentions: tuple[Mention, ...],
        claims: tuple[Claim, ...] = (),
        skipped: tuple[Skipped, ...] = (),
        relations: tuple[Relation, ...] = (),
        inferred: Inferred | None = None,
    ) -> None:
        set_fields(self, text=text, on=on, region=region, locale=locale, mentions=mentions, claims=claims, skipped=skipped, relations=relations, inferred=inferred)

    @property
    def figures(self) -> tuple[Mention, ...]:
        """The amounts and the counts."""
        return tuple(mention for mention in self.mentions if mention.kind in ("money", "count"))

    @property
    def periods(self) -> tuple[Mention, ...]:
        """The periods and the durations."""
        return tuple(mention for mention in self.mentions if mention.kind in ("period", "duration"))

    def to_dict(self) -> dict[str, Any]:
        """The JSON form, `"schema": 1`."""
        data: dict[str, Any] = {"schema": 1, "text": self.text, "locale": self.locale}
        if self.region is not None:
            data["region"] = self.region
        if self.on is not None:
            data["on"] = self.on.isoformat()
        data["mentions"] = [mention.to_dict() for mention in self.mentions]
        data["claims"] = [claim.to_dict() for claim in self.claims]
        data["relations"] = [relation.to_dict() for relation in self.relations]
        if self.inferred is not None:
            data["inferred"] = self.inferred.to_dict()
        data["skipped"] = [skipped.to_dict() for skipped in self.skipped]
        return data

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> "Document":
        """The document that `to_dict` gave; parse trees do not travel.

        >>> from dealvalue import read
        >>> document = read("about 2 trillion won ($1.4 billion)", region="KR")
        >>> Document.from_dict(document.to_dict()) == document
        True
        """
        mentions = tuple(map(Mention.from_dict, data["mentions"]))
        by_span = {mention.span: mention for mention in mentions}
        return cls(
            data["text"],
            date.fromisoformat(data["on"]) if "on" in data else None,
            data.get("region"),
            data["locale"],
            mentions,
            tuple(Claim.from_dict(claim, by_span) for claim in data["claims"]),
            tuple(map(Skipped.from_dict, data["skipped"])),
            tuple(Relation.from_dict(relation, by_span) for relation in data["relations"]),
            Inferred.from_dict(data["inferred"]) if "inferred" in data else None,
        )
