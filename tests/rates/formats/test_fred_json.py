import pytest

from dealvalue.errors import InputError
from dealvalue.rates.formats import Told, fred_json

FILE = b"""{"realtime_start": "2026-03-19", "realtime_end": "2026-03-19", "units": "lin", "output_type": 1, "count": 3,
"observations": [
{"realtime_start": "2026-03-19", "realtime_end": "2026-03-19", "date": "2004-12-30", "value": "2.6590"},
{"realtime_start": "2026-03-19", "realtime_end": "2026-03-19", "date": "2004-12-31", "value": "."},
{"realtime_start": "2026-03-19", "realtime_end": "2026-03-19", "date": "2005-01-03", "value": "2.6685"}]}"""


def rates(data: bytes, series: str | None = "DEXBZUS") -> list[str]:
    told = Told(series=series)
    return [f"{rate.on} {rate}" for _, rate in fred_json.rates(data, "fred.json", told)]


def test_the_series_is_told():
    assert rates(FILE) == ["2004-12-30 1 USD = 2.6590 BRL", "2005-01-03 1 USD = 2.6685 BRL"]
    _, rate = next(fred_json.rates(FILE, told=Told(series="DEXBZUS")))
    assert (rate.source, rate.kind) == (fred_json.SOURCE, "reference")


@pytest.mark.parametrize(
    ("data", "series", "words"),
    [
        (FILE, None, "does not name its series"),
        (FILE, "GDP", "the direction of the series 'GDP' is not known"),
        (FILE, "EXBZUS", "not the first day of a month"),
        (FILE.replace(b'"lin"', b'"pch"'), "DEXBZUS", "changes of a rate"),
        (FILE.replace(b'"units"', b'"unit"'), "DEXBZUS", "no 'units' of type str"),
        (FILE.replace(b'"2.6590"', b"2.6590"), "DEXBZUS", "no 'value' of type str"),
        (FILE.replace(b'"2.6590"', b'"two"'), "DEXBZUS", "not a number"),
        (FILE.replace(b'"2.6590"', b'"-1"'), "DEXBZUS", "greater than zero"),
        (FILE.replace(b"2004-12-30", b"2004-12-00"), "DEXBZUS", "not a day"),
        (FILE.replace(b'"value": "2.6590"', b'"DEXBZUS_20260319": "2.6590"'), "DEXBZUS", "no 'value' of type str"),
        (b'{"units": "lin", "observations": {}}', "DEXBZUS", "no 'observations' of type list"),
        (b'{"units": "lin", "observations": [1]}', "DEXBZUS", "no 'date' of type str"),
        (b'{"error_code": 400, "error_message": "Bad Request."}', "DEXBZUS", "the service gave no rates: 'Bad Request.'"),
    ],
)
def test_a_broken_file(data: bytes, series: str | None, words: str):
    with pytest.raises(InputError, match=words) as caught:
        rates(data, series)
    assert caught.value.source == "fred.json"


def test_recognised_by_its_observations():
    assert fred_json.recognises(FILE)
    assert not fred_json.recognises(b'{"observations": [{"d": "2026-03-02", "FXUSDCAD": {"v": "1.3682"}}]}')
