"""doccano's JSON Lines for sequence labelling with relations, a text a line."""

import json
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from dealvalue.reports.entities import entities, relations

if TYPE_CHECKING:  # a command that only finds is not to load the rates
    from dealvalue.reports.records import Checked


def lines(checked: "Iterable[Checked]") -> Iterator[str]:
    """A JSON object a text; numbers of entities and relations go on over the texts, as doccano's do."""
    entity_number = relation_number = 0
    for one in checked:
        known = entities(one)
        related = list(relations(one, known))
        yield json.dumps(
            {
                "id": one.file,
                "text": one.document.text,
                "entities": [
                    {"id": entity_number + at, "label": kind, "start_offset": start, "end_offset": end}
                    for at, (kind, (start, end)) in enumerate(known)
                ],
                "relations": [
                    {
                        "id": relation_number + at,
                        "type": check,
                        "from_id": entity_number + first,
                        "to_id": entity_number + other,
                        "verdict": finding.verdict.value,
                    }
                    for at, (check, first, other, finding) in enumerate(related)
                ],
            },
            ensure_ascii=False,
        )
        entity_number += len(known)
        relation_number += len(related)
