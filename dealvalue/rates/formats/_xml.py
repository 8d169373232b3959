"""XML as rates need it: elements in order with their line, and no entity but the five of XML itself.

A document type is refused as a whole: no published file of rates has one, and entities that expand to entities are
how a small file becomes a large one.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple, NoReturn
from xml.parsers import expat

from dealvalue.errors import InputError

__all__ = ["Element", "elements", "records"]

#: No file of rates has elements in elements so deep.
_DEEPEST = 64


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

    >>> [(each.name, each.text, each.line) for each in elements(b"<a><b x='1'>2</b></a>")]
    [('b', '2', 1), ('a', '', 1)]
    """
    made: list[Element] = []
    around: list[tuple[str, dict[str, str], list[str], int]] = []
    parser = expat.ParserCreate(namespace_separator=" ")

    def begin(name: str, attributes: dict[str, str]) -> None:
        if len(around) >= _DEEPEST:
            refuse("elements are nested too deep")
        local = {_local(key): value for key, value in attributes.items()}
        around.append((_local(name), local, [], parser.CurrentLineNumber))

    def end(_: str) -> None:
        name, attributes, text, line = around.pop()
        made.append(Element(name, attributes, "".join(text).strip(), line, tuple([each[0] for each in around])))

    def said(text: str) -> None:
        if around:
            around[-1][2].append(text)

    def refuse(reason: str) -> NoReturn:
        raise InputError(reason, source=source, line=parser.CurrentLineNumber)

    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = begin, end, said
    parser.StartDoctypeDeclHandler = lambda *_: refuse("a document type is not read")
    try:
        for start in range(0, len(data), 65536):
            parser.Parse(data[start : start + 65536], False)
            yield from made
            made.clear()
        parser.Parse(b"", True)
        yield from made
    except (expat.ExpatError, ValueError, LookupError) as error:
        if isinstance(error, InputError):
            raise
        line = getattr(error, "lineno", None) or parser.CurrentLineNumber
        reason = f"not XML: {error}"
        raise InputError(reason, source=source, line=line) from error


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
