"""JSON Lines: a record a line, nothing left out."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any


def lines(records: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """A JSON object a line; each says its schema, so that a line cut out of the stream still does.

    >>> next(lines([{"text": "2조 원", "value": "2000000000000"}]))
    '{"schema": 1, "text": "2조 원", "value": "2000000000000"}'
    """
    for record in records:
        yield json.dumps({"schema": 1, **record}, ensure_ascii=False)
