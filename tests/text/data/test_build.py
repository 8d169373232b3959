"""The baked files are what CLDR says: rebuilt for a few locales, they are the same to the character."""

import pytest

from dealvalue.text import cldr
from dealvalue.text.data import build


@pytest.mark.parametrize("locale", ["en", "ko", "zh_Hant"])
def test_a_language_is_rebuilt_as_it_was_baked(locale):
    assert build.rows(locale) == list(cldr.lines(locale))


def test_everything_is_written_beside_the_script(tmp_path, monkeypatch):
    monkeypatch.setattr(build, "HERE", tmp_path)
    monkeypatch.setattr(build.localedata, "locale_identifiers", lambda: ["en", "pl"])
    build.main()
    assert {path.name for path in tmp_path.iterdir()} >= {"signs.tsv", "territories.tsv"}
    for path in tmp_path.iterdir():
        assert path.read_text(encoding="utf-8").startswith("# ")
    lines = (tmp_path / "territories.tsv").read_text(encoding="utf-8").splitlines()[1:]
    assert [line.split("\t") for line in lines] == list(cldr.lines("territories"))
    assert "zł\tPLN" in (tmp_path / "signs.tsv").read_text(encoding="utf-8").splitlines()
