import io
import zipfile

import pytest

from dealvalue.errors import InputError
from dealvalue.rates import RateTable
from dealvalue.rates.formats import _zip, ecb_csv

HISTORY = b"Date,USD,JPY,\n2005-01-03,1.3507,138.29,\n"


def zipped(*files: tuple[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files:
            archive.writestr(name, content)
    return file.getvalue()


def test_what_is_no_zip_stays_as_it_is():
    assert _zip.unpacked(HISTORY) is HISTORY


def test_the_one_file_of_a_zip():
    assert _zip.unpacked(zipped(("eurofxref-hist.csv", HISTORY))) == HISTORY


def test_any_form_may_come_in_a_zip():
    data = zipped(("rates.txt", b"date,base,quote,rate\n2025-12-10,USD,KRW,1470.5\n"))
    assert len(RateTable.read(data)) == 1
    assert len(list(ecb_csv.rates(zipped(("eurofxref-hist.csv", HISTORY))))) == 2


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (zipped(("a.csv", HISTORY), ("b.csv", HISTORY)), "a zip holds one file"),
        (zipped(), "a zip holds one file"),
        (zipped(("a.csv", HISTORY))[:-30], "a broken zip"),
        (b"PK\x03\x04 and no more", "a broken zip"),
        (bytes([*(whole := zipped(("a.csv", HISTORY)))[:45], *([0] * 20), *whole[65:]]), "a broken zip"),
    ],
)
def test_a_broken_zip(data: bytes, words: str):
    with pytest.raises(InputError, match=words) as caught:
        _zip.unpacked(data, "rates.zip")
    assert caught.value.source == "rates.zip"


def test_a_zip_that_unpacks_to_too_much(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(_zip, "_LARGEST", 10)
    with pytest.raises(InputError, match="at most 10 bytes"):
        _zip.unpacked(zipped(("a.csv", HISTORY)))
