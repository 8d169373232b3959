import pytest

from dealvalue.errors import InputError
from dealvalue.rates.formats import nbu_json

NEW = b"""[{"exchangedate": "10.12.2025", "cc": "USD", "rate": 42.0670, "units": 1, "rate_per_unit": 42.0670},
 {"exchangedate": "10.12.2025", "cc": "VND", "rate": 1.5980, "units": 1000, "rate_per_unit": 0.001598}]"""
OLD = b'[{"r030": 840, "txt": "Dollar", "rate": 24.5, "cc": "USD", "exchangedate": "02.03.2020"}]'


def rates(data: bytes) -> list[str]:
    return [
        str(rate) if isinstance(rate, InputError) else f"{rate} on {rate.on}"
        for _, rate in nbu_json.rates(data, "nbu.json")
    ]


def test_so_many_units_are_so_many_hryvnias():
    assert rates(NEW) == ["1 USD = 42.0670 UAH on 2025-12-10", "1 VND = 0.001598 UAH on 2025-12-10"]
    line, rate = next(nbu_json.rates(NEW))
    assert (line, rate.source, rate.kind) == (None, nbu_json.SOURCE, "reference")


def test_a_file_without_units_is_of_one():
    assert rates(OLD) == ["1 USD = 24.5 UAH on 2020-03-02"]


def test_a_rate_per_unit_may_be_rounded_but_not_another():
    assert rates(NEW.replace(b"0.001598", b"0.0016"))[1] == "1 VND = 0.001598 UAH on 2025-12-10"
    with pytest.raises(InputError, match=r"1000 VND = 1\.5980 UAH, and one = 0\.015980"):
        rates(NEW.replace(b"0.001598", b"0.015980"))


def test_codes():
    assert "unknown currency 'QQQ'" in rates(NEW.replace(b"VND", b"QQQ"))[1]
    assert "HRK was not in use" in rates(NEW.replace(b"VND", b"HRK"))[1]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"{}", "not a list of rates"),
        (b"[1]", "no 'cc' of type str"),
        (NEW.replace(b'"rate": 42.0670', b'"rate": "42.0670"'), "no 'rate' of type Decimal"),
        (NEW.replace(b'"units": 1000', b'"units": null'), "no 'units' of type Decimal"),
        (NEW.replace(b'"units": 1000', b'"units": 0'), "greater than zero"),
        (NEW.replace(b"0.001598", b"null"), "no 'rate_per_unit' of type Decimal"),
        (NEW.replace(b"42.0670", b"-1"), "greater than zero"),
        (NEW.replace(b"10.12.2025", b"2025-12-10"), "not a day as day month year"),
        (NEW.replace(b"USD", b"UAH"), "a rate of UAH in itself"),
        (NEW[:-1], "not JSON"),
    ],
)
def test_a_broken_file(data: bytes, words: str):
    with pytest.raises(InputError, match=words) as caught:
        rates(data)
    assert caught.value.source == "nbu.json"


def test_recognised():
    assert nbu_json.recognises(NEW)
    assert nbu_json.recognises(OLD)
    assert not nbu_json.recognises(NEW[1:])
