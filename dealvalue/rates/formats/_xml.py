"""XML as rates need it: elements in order with their line, and no entity but the five of XML itself.

A document type is refused as a whole: no published file of rates has one, and entities that expand to entities are
how a small file becomes a large one.
"""

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple, NoReturn
from xml.parsers import expat

from dealvalue.errors import InputError
from dealvalue.rates.formats._cells import CutOffError

__all__ = ["Element", "elements", "records"]

#: No file of rates has elements in elements so deep.
_DEEPEST: Final = 64
#: How expat says that a file has ended too soon: no element found, unclosed token, partial character.
_ENDED: Final = (3, 5, 6)


class Element(NamedTuple):
    """An element when it ends: its name without a namespace, what stands in it, and the elements around it."""

    name: str
    attributes: Mapping[str, str]
    #: The text in it, without that of the elements in it.
    text: str
    line: int
    #: The names of the elements around it, the outermost first.
    within: tuple[str, ...]


def elements(data: bytes, source: str | None = None) -> Iterator[Element]:
    """Yield each element, where it ends; those in it come before it.

    Where a file is cut off, the elements that it ends in are taken to end there, as far in as none of their kind has
    been seen whole; the others are left out. Then a CutOffError is raised.

    >>> [(each.name, each.text, each.line) for each in elements(b"<a><b x='1'>2</b></a>")]
    [('b', '2', 1), ('a', '', 1)]
    """
    reading = _Reading(source)
    try:
        for start in range(0, len(data), 65536):
            reading.parser.Parse(data[start : start + 65536], False)
            yield from reading.taken()
        reading.parser.Parse(b"", True)
        yield from reading.taken()
    except (expat.ExpatError, ValueError, LookupError) as error:
        if isinstance(error, InputError):
            raise
        line = getattr(error, "lineno", None) or reading.parser.CurrentLineNumber
        if not reading.around or getattr(error, "code", 0) not in _ENDED:
            reason = f"not XML: {error}"
            raise InputError(reason, source=source, line=line) from error
        name, _, text, _ = reading.around[-1]
        reading.close()
        yield from reading.taken()
        raise CutOffError(source=source, line=line, element=name, text="".join(text).strip()) from error


class _Reading:
    """What has been read of a file: the elements that are whole, and those around the place."""

    def __init__(self, source: str | None) -> None:
        self.source = source
        self.around: list[tuple[str, dict[str, str], list[str], int]] = []
        self._made: list[Element] = []
        self._whole: set[tuple[int, str]] = set()
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.StartElementHandler = self._begin
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._said
        self.parser.StartDoctypeDeclHandler = lambda *_: self._refuse("a document type is not read")

    def taken(self) -> list[Element]:
        """Hand out what is whole."""
        made, self._made = self._made, []
        return made

    def close(self) -> None:
        """Take the elements around to end here; of a record of which others were whole, a part is no record."""
        depths = (depth for depth, each in enumerate(self.around) if (depth, each[0]) in self._whole)
        del self.around[next(depths, len(self.around)) :]
        while self.around:
            self._end("")

    def _begin(self, name: str, attributes: dict[str, str]) -> None:
        if len(self.around) >= _DEEPEST:
            self._refuse("elements are nested too deep")
        local = {_local(key): value for key, value in attributes.items()}
        self.around.append((_local(name), local, [], self.parser.CurrentLineNumber))

    def _end(self, _: str) -> None:
        name, attributes, text, line = self.around.pop()
        within = tuple([each[0] for each in self.around])
        self._whole.add((len(within), name))
        self._made.append(Element(name, attributes, "".join(text).strip(), line, within))

    def _said(self, text: str) -> None:
        if self.around:
            self.around[-1][2].append(text)

    def _refuse(self, reason: str) -> NoReturn:
        raise InputError(reason, source=self.source, line=self.parser.CurrentLineNumber)


def records(data: bytes, source: str | None, name: str) -> Iterator[tuple[Element, dict[str, str]]]:
    """Yield each element, and with those of the name the texts of the elements right in them, by name.

    >>> [fields for each, fields in records(b"<a><b><c>1</c><d>2</d></b></a>", None, "b") if each.name == "b"]
    [{'c': '1', 'd': '2'}]
    """
    fields: dict[str, str] = {}
    for each in elements(data, source):
        if each.within[-1:] == (name,):
            if each.name in fields:
                reason = f"{name} has two {each.name}"
                raise InputError(reason, source=source, line=each.line)
            fields[each.name] = each.text
        yield each, fields if each.name == name else {}
        if each.name == name:
            fields = {}


def _local(name: str) -> str:
    return name.rpartition(" ")[2]
