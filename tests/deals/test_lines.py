import pytest

from dealvalue.deals.lines import opened
from dealvalue.errors import InputError


def test_a_text_a_path_and_lines(tmp_path):
    path = tmp_path / "deals.csv"
    path.write_bytes(b"\xef\xbb\xbfa\r\nb\n")
    with opened("a\r\nb\n") as text, opened(path) as file, opened(["a\r\n", "b\n"]) as given:
        assert list(text) == list(file) == list(given) == ["a\r\n", "b\n"]


@pytest.mark.parametrize("name", ["nowhere.csv", "."])
def test_what_cannot_be_opened(tmp_path, name):
    with pytest.raises(InputError) as error, opened(tmp_path / name):
        pass
    assert error.value.source == str(tmp_path / name)
