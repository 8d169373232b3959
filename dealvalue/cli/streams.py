"""Texts in; data to stdout, words to stderr; colour and a note of progress only where a person looks."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Final

from dealvalue.errors import InputError

OK, ERROR = 0, 2
_COLOURS: Final = {"bold": "1", "dim": "2", "red": "31", "green": "32", "yellow": "33"}


class Texts:
    """The files one after the other, as name and text; of one that cannot be read is told, and the others go on."""

    def __init__(self, names: list[str]) -> None:
        self._names = names
        self.status = OK

    def __iter__(self) -> Iterator[tuple[str, str]]:
        for number, name in enumerate(self._names, 1):
            if len(self._names) > 1:
                _note(f"{number}/{len(self._names)} {name}")
            try:
                text = read(name)
            except (InputError, OSError) as error:
                self.status = complain(error)
            else:
                yield name, text
        _note("")


def read(name: str) -> str:
    """The text of a file, or of the standard input for "-", line breaks as they are."""
    data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError(f"not UTF-8: byte {data[error.start]:#04x}", source=name, line=line) from None


def lines() -> Iterator[str]:
    """The lines of the standard input, one at a time, with their breaks as they are."""
    encoding = "utf-8-sig"  # of the first line; a mark of byte order in another one is text
    for line in sys.stdin.buffer:
        yield line.decode(encoding)
        encoding = "utf-8"


def write_to(path: str | None, lines: Iterable[str]) -> None:
    """Lines to a file, once all of them are there, or to the standard output."""
    if path is None:
        write(lines)
        return
    text = "".join(f"{line}\n" for line in lines)
    Path(path).write_text(text, encoding="utf-8", newline="")


def write(lines: Iterable[str]) -> None:
    """Lines to the standard output; a character that it has no code for is shown by its number."""
    encoding = sys.stdout.encoding
    for line in lines:
        sys.stdout.write(line.encode(encoding, "backslashreplace").decode(encoding) + "\n")


def complain(error: Exception | str) -> int:
    """One line to the standard error, and the exit status that goes with it."""
    # the first line says it; those after it draw the place
    sys.stderr.write(f"dealvalue: {str(error).partition(chr(10))[0]}\n")
    return ERROR


def warn(text: str) -> None:
    """One line to the standard error about what is shown all the same."""
    sys.stderr.write(f"dealvalue: warning: {text}\n".encode("utf-8", "backslashreplace").decode())


def painter() -> Callable[[str, str], str]:
    """A function of a text and a colour: painted for a terminal, as it is for anything else."""
    plain = not sys.stdout.isatty() or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return lambda text, colour: text if plain else f"\x1b[{_COLOURS[colour]}m{text}\x1b[0m"


def _note(text: str) -> None:
    # where both are terminals, the data themselves show how far it is
    if sys.stderr.isatty() and not sys.stdout.isatty():
        sys.stderr.write(f"\r\x1b[K{text}")
        sys.stderr.flush()
