"""The base of every value: slotted, frozen, and its own copy.

The standard dataclass would do the same, but ``import dataclasses`` alone costs 8 ms (it loads inspect), and
its frozen ``__init__`` is too slow for the values that a reader builds thousands of times a second.
"""

from collections.abc import Mapping
from typing import Any, ClassVar, NoReturn, Self, dataclass_transform

from dealvalue._marker import shown
from dealvalue.errors import InvalidTypeError, InvalidValueError


@dataclass_transform(frozen_default=True)
class Frozen:
    """A value that is equal to another of its type with equal fields.

    A subclass lists its fields in ``__match_args__``, in the order in which its constructor takes them.
    """

    __slots__ = ()
    __match_args__: ClassVar[tuple[str, ...]] = ()

    def _fields(self) -> tuple[Any, ...]:
        return tuple([getattr(self, name) for name in self.__match_args__])

    def __setattr__(self, name: str, value: object) -> NoReturn:
        message = f"cannot set {name!r} of a frozen {type(self).__name__}"
        raise AttributeError(message)

    def __delattr__(self, name: str) -> NoReturn:
        message = f"cannot delete {name!r} of a frozen {type(self).__name__}"
        raise AttributeError(message)

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._fields() == other._fields()

    def __hash__(self) -> int:
        return hash(self._fields())

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(map(repr, self._fields()))})"

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __replace__(self, /, **changes: Any) -> Self:  # noqa: ANN401  # each value has its own fields
        """A copy with other values in some fields; `copy.replace` of Python 3.13 calls it."""
        return type(self)(**{**dict(zip(self.__match_args__, self._fields(), strict=True)), **changes})

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), self._fields()


def set_fields(value: Frozen, /, **fields: object) -> None:
    """Set the fields of a value that is being made."""
    for name, field in fields.items():
        object.__setattr__(value, name, field)


def setters(kind: type[Frozen]) -> tuple[Any, ...]:
    """Return the function that sets each field of a type, in their order: three times as fast as set_fields."""
    return tuple([vars(kind)[name].__set__ for name in kind.__match_args__])


def optional(form: object, name: str) -> Any:  # noqa: ANN401  # whatever JSON holds
    """Return one entry of a JSON form, or None where it is not there."""
    if not isinstance(form, Mapping):
        message = f"a JSON form is a mapping, not {type(form).__name__}"
        raise InvalidTypeError(message)
    return form.get(name)


def required(form: object, name: str) -> Any:  # noqa: ANN401  # whatever JSON holds
    """Return one entry of a JSON form that cannot do without it."""
    entry = optional(form, name)
    if entry is None:
        message = f"a JSON form without {name!r}: {shown(form)}"
        raise InvalidValueError(message)
    return entry


def listed(form: object, name: str) -> list[Any] | tuple[Any, ...]:
    """Return one entry that is a list; a string in its place would be read letter by letter."""
    entry = required(form, name)
    if not isinstance(entry, list | tuple):
        message = f"{name!r} must be a list in a JSON form, not {type(entry).__name__}"
        raise InvalidTypeError(message)
    return entry
