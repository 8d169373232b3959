"""Many texts, one at a time: plain ones, or records that say their day, region and locale beside them."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from typing import Any, Literal, NamedTuple

from dealvalue._marker import shown
from dealvalue.errors import DealValueError, InputError, InvalidTypeError, InvalidValueError
from dealvalue.text.document import Document
from dealvalue.text.reader import Locale, read

__all__ = ["Fields", "read_many"]


class Fields(NamedTuple):
    """What a record calls its text, its id, its day, its region and its locale; all but the text may be missing."""

    text: str = "text"
    id: str = "id"
    on: str = "on"
    region: str = "region"
    locale: str = "locale"


def read_many(
    items: Iterable[str | Mapping[str, Any]],
    *,
    locale: Locale = "en",
    region: str | None = None,
    on: date | None = None,
    fields: Fields = Fields(),  # noqa: B008  it never changes
    errors: Literal["raise", "collect"] = "raise",
    **told: Any,  # noqa: ANN401  kinds, strict and fiscal, as for `read`
) -> Iterator[Document | InputError]:
    """Read texts or records as they come, a Document for each, in their order; nothing is held back.

    What a record says of its day (a date, or YYYY-MM-DD), region and locale goes before the arguments, which are as for
    `read`. A record that cannot be read raises InputError with its id; with `errors="collect"` the error stands in its place.

    >>> records = [{"text": "It cost 5 pesos.", "region": "CL"}, {"text": "It cost 5 pesos.", "region": "MX"}]
    >>> [document.figures[0].figure.currency.code for document in read_many(records)]
    ['CLP', 'MXN']
    >>> [len(document.mentions) for document in read_many(["$5 and €6", "nothing"])]
    [2, 0]
    """
    if errors not in ("raise", "collect"):
        raise InvalidValueError(f'errors is "raise" or "collect", not {shown(errors)}')
    if isinstance(items, str | bytes | Mapping):
        raise InvalidTypeError(f"many texts are an iterable of them, not one {type(items).__name__}: write [text]")
    defaults = {"locale": locale, "region": region, "on": on}
    return _read(items, fields, defaults, told, collect=errors == "collect")


def _read(
    items: Iterable[str | Mapping[str, Any]],
    fields: Fields,
    defaults: Mapping[str, Any],
    told: Mapping[str, Any],
    *,
    collect: bool,
) -> Iterator[Document | InputError]:
    for number, item in enumerate(items, 1):
        record = {fields.text: item} if isinstance(item, str) else item
        try:
            document = read(_text(record, fields), **{**defaults, **_said(record, fields)}, **told)
        except DealValueError as error:
            refused = InputError(str(error).partition("\n")[0], source=_name(record, fields, number))
            if not collect:
                raise refused from error
            yield refused
        else:
            yield document


def _text(record: object, fields: Fields) -> str:
    if not isinstance(record, Mapping):
        raise InvalidTypeError(f"what is read is a text or a record, not a {type(record).__name__}")
    text = record.get(fields.text)
    if not isinstance(text, str):
        raise InvalidTypeError(f"no text in the field {fields.text!r}: it has {shown(text)}")
    return text


def _said(record: Mapping[str, Any], fields: Fields) -> dict[str, Any]:
    """What a record says of its text; an empty field says nothing."""
    said = {"region": record.get(fields.region), "locale": record.get(fields.locale), "on": record.get(fields.on)}
    found = {name: value for name, value in said.items() if value not in (None, "")}
    if "on" in found:
        found["on"] = _day(found["on"])
    return found


def _day(value: object) -> date:
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    try:
        return date.fromisoformat(value if isinstance(value, str) else "")
    except ValueError:
        raise InvalidValueError(f"not a day, YYYY-MM-DD: {shown(value)}") from None


def _name(record: object, fields: Fields, number: int) -> str:
    """What an error calls a record: by its id, else by its number."""
    own = record.get(fields.id) if isinstance(record, Mapping) else None
    return f"record {number if own is None else own}"
