"""Refused: a row that is no deal. It is kept as it is, with the reason and the place."""

from collections.abc import Mapping
from typing import Any, Self, final

from dealvalue._frozen import Frozen, optional, required, set_fields
from dealvalue.errors import InputError

__all__ = ["Refused"]


@final
class Refused(Frozen):
    """A row as it was read, and why it is no deal; `column` is None where the row as a whole is broken.

    >>> print(Refused((("value", "a lot"),), "no figure to read", "deals.csv", 7, "value"))
    deals.csv, line 7, column 'value': no figure to read
    """

    __slots__ = ("column", "line", "reason", "row", "source")
    __match_args__ = ("row", "reason", "source", "line", "column")

    #: The cells as text, each with the name of its column.
    row: tuple[tuple[str, str], ...]
    reason: str
    source: str | None
    line: int | None
    column: str | None

    def __init__(
        self,
        row: tuple[tuple[str, str], ...],
        reason: str,
        source: str | None = None,
        line: int | None = None,
        column: str | None = None,
    ) -> None:
        set_fields(self, row=tuple(row), reason=reason, source=source, line=line, column=column)

    @property
    def error(self) -> InputError:
        """The error that a strict reading raises."""
        return InputError(self.reason, source=self.source, line=self.line, column=self.column)

    def __str__(self) -> str:
        return str(self.error)

    def to_dict(self) -> dict[str, Any]:
        """The JSON form; keys without a value are left out."""
        data: dict[str, Any] = {"row": [list(cell) for cell in self.row], "reason": self.reason}
        places = {"source": self.source, "line": self.line, "column": self.column}
        return data | {name: place for name, place in places.items() if place is not None}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """What `to_dict` gave."""
        row = tuple([(name, cell) for name, cell in required(data, "row")])
        return cls(row, required(data, "reason"), *(optional(data, name) for name in ("source", "line", "column")))
