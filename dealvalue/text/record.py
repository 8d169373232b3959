"""Record: a frozen dataclass to the type checker, made without generating code, because a fresh process imports forty of them."""

from typing import Any, ClassVar, Self, TypeVar, dataclass_transform


@dataclass_transform(frozen_default=True)
class Record:
    """A small immutable value of the reader's own: fields by annotation, with defaults, compared and hashed by their values.

    >>> class Point(Record):
    ...     x: int
    ...     y: int = 0
    >>> Point(1) == Point(x=1, y=0), replace(Point(1), y=2)
    (True, Point(x=1, y=2))
    """

    fields: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls) -> None:
        # inspect.get_annotations would be the way, but importing inspect takes 5 ms
        own = tuple(name for name in cls.__dict__.get("__annotations__", {}) if name not in cls.fields)  # noqa: RUF063
        cls.fields = cls.fields + own

    def __init__(self, *values: Any, **named: Any) -> None:  # noqa: ANN401  each record has its own fields
        if not named and len(values) <= len(self.fields):  # fast path
            self.__dict__.update(zip(self.fields, values))  # noqa: B905  defaults stand for what is not given
            return
        given = dict(zip(self.fields, values, strict=False))
        given.update(named)
        if len(given) != len(values) + len(named) or not given.keys() <= set(self.fields):
            message = f"{type(self).__name__} takes {', '.join(self.fields)}"
            raise TypeError(message)
        self.__dict__.update(given)

    def __setattr__(self, name: str, value: object) -> None:
        message = f"{type(self).__name__} is frozen: {name} cannot be set"
        raise AttributeError(message)

    def __delattr__(self, name: str) -> None:
        message = f"{type(self).__name__} is frozen: {name} cannot be deleted"
        raise AttributeError(message)

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and self._values() == other._values()

    def __hash__(self) -> int:
        return hash((type(self), self._values()))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={getattr(self, name)!r}' for name in self.fields)})"

    def _values(self) -> tuple[Any, ...]:
        return tuple(getattr(self, name) for name in self.fields)

    def replaced(self, **changes: Any) -> Self:  # noqa: ANN401
        """A copy with other values in some fields."""
        return type(self)(**{**self.__dict__, **changes})


T = TypeVar("T", bound=Record)


def replace(record: T, **changes: Any) -> T:  # noqa: ANN401
    """As `dataclasses.replace`."""
    return record.replaced(**changes)
