from dealvalue.text import entries as module
from dealvalue.text.entries import LONGEST


def test_long_tokens_are_read_and_not_kept(vocabulary):
    long = "x" * (LONGEST + 1)
    assert vocabulary.kinds[vocabulary.symbols[long]] == {"WORDLIKE", "GLUED"}
    assert long not in vocabulary.entries
    assert long not in vocabulary.symbols


def test_memory_is_bounded_on_hostile_text(vocabulary, monkeypatch):
    monkeypatch.setattr(module, "MEMO", 10)
    for number in range(100):
        assert vocabulary.symbols[f"w{number}"]
    assert len(vocabulary.symbols) <= 12
    assert len(vocabulary.entries) <= 12
