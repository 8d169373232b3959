"""Every phrasing of the corpora is read as what it means, and what means nothing is not read.

A corpus is tests/corpus/LANGUAGE.toml:

    [[money]]                    # also [[count]], [[period]], [[duration]]
    value = "2000000000000"      # or low and high; duration = "P15Y"; start and end (an open end left out)
    currency = "KRW"             # unit = "tank" for a count
    hedge = "more_than"          # optional, and so are per, on (the document's day) and region
    phrasings = ["more than 2 trillion won", "over 2tn won"]

    [[nothing]]                  # texts in which nothing of these kinds is said
    kinds = ["money"]
    phrasings = ["they won 54 orders"]

The rest of a phrasing's text may say other things: one mention of the kind must have exactly this meaning.
"""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import dealvalue

CORPUS = Path(__file__).parent / "corpus"
FIELDS = ("value", "low", "high", "currency", "unit", "hedge", "per", "start", "end", "duration")


def rows() -> list[Any]:
    found = []
    for path in sorted(CORPUS.glob("*.toml")):
        locale = path.stem
        for kind, entries in tomllib.loads(path.read_text(encoding="utf-8")).items():
            for entry in entries:
                found += [pytest.param(locale, kind, entry, text, id=f"{locale}-{kind}-{text[:50]}") for text in entry["phrasings"]]
    return found


def found(locale: str, entry: dict[str, Any], text: str) -> list[dict[str, Any]]:
    on = date.fromisoformat(entry["on"]) if "on" in entry else None
    return [mention.to_dict() for mention in dealvalue.find(text, locale=locale, region=entry.get("region"), on=on)]


@pytest.mark.parametrize(("locale", "kind", "entry", "text"), rows())
def test_phrasing(locale: str, kind: str, entry: dict[str, Any], text: str) -> None:
    mentions = found(locale, entry, text)
    if kind == "nothing":
        assert [mention for mention in mentions if mention["kind"] in entry["kinds"]] == []
        return
    meant = {field: entry.get(field) for field in FIELDS}
    got = [{field: mention.get(field) for field in FIELDS} for mention in mentions if mention["kind"] == kind]
    assert got == [meant]
