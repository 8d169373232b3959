from dealvalue.reports.entities import entities, relations


def test_mentions_come_first_and_then_what_only_claims_name(checked):
    one = checked("Exports tripled to €480 million from €240 million.")
    known = entities(one)
    assert [(entity.kind, one.document.text[slice(*entity.span)]) for entity in known] == [
        ("money", "€480 million"),
        ("money", "€240 million"),
        ("other", "tripled"),
    ]
    assert [(relation.one, relation.other) for relation in relations(one, known)] == [(1, 0), (1, 2)]
