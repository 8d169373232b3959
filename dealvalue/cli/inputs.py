"""What is read: whole files, or the records of JSON Lines where a field is named; ids are carried through."""

import json
from argparse import Namespace
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from dealvalue.cli.streams import Files
from dealvalue.errors import InputError

if TYPE_CHECKING:
    from dealvalue.text.document import Document
    from dealvalue.text.many import Fields


class Input(NamedTuple):
    """A document, the file it came from, and its own id where it was a record."""

    file: str
    document: "Document"
    id: object = None

    def carried(self, records: "Iterator[dict[str, Any]]") -> Iterator[dict[str, Any]]:
        """The records with the id."""
        return records if self.id is None else ({"id": self.id, **record} for record in records)

    @property
    def name(self) -> str:
        """What the text is called where there is room for one name only."""
        return self.file if self.id is None else f"{self.file}#{self.id}"


def documents(files: Files, arguments: Namespace, kinds: tuple[str, ...] | None = None) -> Iterator[Input]:
    """The documents one after the other; of a record that cannot be read is told, and the others go on."""
    from dealvalue.text.many import read_many
    from dealvalue.text.reader import read

    told = {"locale": arguments.locale, "region": arguments.region, "on": arguments.on, "fiscal": arguments.fiscal}
    fields = _fields(arguments)
    if fields is None:
        for name, text in files:
            yield Input(name, read(text, **told, kinds=kinds))
        return
    for name, number, line in files.lines():
        try:
            record = _record(line, name, number)
            (document,) = read_many([record], **told, kinds=kinds, fields=fields)
        except InputError as error:
            files.refuse(error if error.line else InputError(error.reason, source=name, line=number))
        else:
            own = record.get(fields.id)
            yield Input(name, document, number if own is None else own)  # type: ignore[arg-type]  # nothing is collected


def _fields(arguments: Namespace) -> "Fields | None":
    from dealvalue.text.many import Fields

    named = {name: getattr(arguments, f"{name}_field") for name in Fields._fields}
    said = {name: field for name, field in named.items() if field is not None}
    return Fields(**said) if said else None


def _record(line: str, name: str, number: int) -> Mapping[str, Any]:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        raise InputError("not JSON", source=name, line=number) from None
    if not isinstance(record, dict):
        raise InputError("no JSON object", source=name, line=number)
    return record
