"""Texts in; data to stdout, words to stderr; colour and a note of progress only where a person looks."""

import codecs
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import BinaryIO, Final

from dealvalue.errors import InputError

OK, ERROR = 0, 2
_COLOURS: Final = {"bold": "1", "dim": "2", "red": "31", "green": "32", "yellow": "33"}


class Files:
    """The files one after the other, as name and text; of one that cannot be read is told, and the others go on."""

    def __init__(self, names: list[str], encoding: str) -> None:
        self._names = names
        self._encoding = encoding
        self.status = OK

    def __iter__(self) -> Iterator[tuple[str, str]]:
        for number, name in enumerate(self._names, 1):
            if len(self._names) > 1:
                _note(f"{number}/{len(self._names)} {name}")
            try:
                text = read(name, self._encoding)
            except (InputError, OSError) as error:
                self.refuse(error)
            else:
                yield name, text
        _note("")

    def lines(self) -> Iterator[tuple[str, int, str]]:
        """Their lines that say something, with the file's name and their number."""
        for name in self._names:
            try:
                for number, line in enumerate(_lines(name, self._encoding), 1):
                    if line.strip():
                        yield name, number, line
            except (InputError, OSError) as error:
                self.refuse(error)

    def refuse(self, error: Exception) -> None:
        """Tell what could not be read."""
        self.status = complain(error)


def read(name: str, encoding: str = "utf-8-sig") -> str:
    """The text of a file, or of the standard input for "-", line breaks as they are."""
    with _open(name) as stream:
        return _decoded(stream.read(), encoding, name, 1)


def _lines(name: str, encoding: str) -> Iterator[str]:
    """The lines of a file as they come; one whose line breaks are not those of ASCII is read whole."""
    if "\n".encode(encoding).removeprefix(codecs.BOM_UTF8) != b"\n":
        yield from read(name, encoding).split("\n")
        return
    with _open(name) as stream:
        for number, data in enumerate(stream, 1):
            yield _decoded(data, encoding, name, number)


def _open(name: str) -> AbstractContextManager[BinaryIO]:
    return nullcontext(sys.stdin.buffer) if name == "-" else Path(name).open("rb")


def _decoded(data: bytes, encoding: str, name: str, line: int) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line += data.count(b"\n", 0, error.start)
        called = "UTF-8" if encoding == "utf-8-sig" else encoding
        raise InputError(f"not {called}: byte {data[error.start]:#04x}", source=name, line=line) from None


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


def write(lines: Iterable[str], output: str | None = None) -> None:
    """Lines to a file in UTF-8, or to the standard output; what that has no code for is shown by its number."""
    if output is not None:
        with Path(output).open("w", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
            file.writelines(f"{line}\n" for line in lines)
        return
    encoding = sys.stdout.encoding
    for line in lines:
        sys.stdout.write(line.encode(encoding, "backslashreplace").decode(encoding) + "\n")


def complain(error: Exception | str) -> int:
    """One line to the standard error, and the exit status that goes with it."""
    said = str(error)
    if isinstance(error, OSError) and error.filename is not None:
        said = f"{error.filename}: {error.strerror}"
        if isinstance(error, FileNotFoundError) and " " in str(error.filename):
            said += "; a text itself is piped in: echo '…' | dealvalue find"
    # the first line says it; those after it draw the place
    sys.stderr.write(f"dealvalue: {said.partition(chr(10))[0]}\n")
    return ERROR


def warn(text: str) -> None:
    """One line to the standard error about what is shown all the same."""
    sys.stderr.write(f"dealvalue: warning: {text}\n".encode("utf-8", "backslashreplace").decode())


def painter() -> Callable[[str, str], str]:
    """A function of a text and a colour: painted for a terminal, as it is for anything else."""
    plain = not sys.stdout.isatty() or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    if plain:
        return unpainted
    return lambda text, colour: f"\x1b[{_COLOURS[colour]}m{text}\x1b[0m"


def unpainted(text: str, _colour: str) -> str:
    """The text as it is."""
    return text


def _note(text: str) -> None:
    # where both are terminals, the data themselves show how far it is
    if sys.stderr.isatty() and not sys.stdout.isatty():
        sys.stderr.write(f"\r\x1b[K{text}")
        sys.stderr.flush()
