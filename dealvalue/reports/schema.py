"""The JSON Schema of a report, for those who read it in another language."""

import json
from functools import cache
from importlib.resources import files
from typing import Any

__all__ = ["report_schema"]


@cache
def _text() -> str:
    return files("dealvalue.reports").joinpath("report.schema.json").read_text(encoding="utf-8")


def report_schema() -> dict[str, Any]:
    """The schema of `Report.to_dict()`, in the words of JSON Schema 2020-12.

    >>> report_schema()["$schema"]
    'https://json-schema.org/draft/2020-12/schema'
    """
    schema: dict[str, Any] = json.loads(_text())
    return schema
