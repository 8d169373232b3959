"""The lines of a path, of an open file, or of a text."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from os import PathLike, fspath
from pathlib import Path

from dealvalue.errors import InputError

__all__ = ["Source", "opened"]

#: A path, a text with a line break in it, or what gives lines.
Source = str | PathLike[str] | Iterable[str]


@contextmanager
def opened(source: Source) -> Iterator[Iterable[str]]:
    """The lines with their breaks, one at a time; a file that cannot be opened is an InputError."""
    if isinstance(source, str) and "\n" in source:
        yield source.splitlines(keepends=True)
    elif isinstance(source, str | PathLike):
        try:
            with Path(source).open(encoding="utf-8-sig", newline="") as file:
                yield file
        except OSError as error:
            raise InputError(error.strerror or str(error), source=fspath(source)) from error
    else:
        yield source
