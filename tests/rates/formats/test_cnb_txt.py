import pytest

from dealvalue.errors import InputError
from dealvalue.rates.formats import cnb_txt

CZECH = """10.12.2025 #239
země|měna|množství|kód|kurz
Maďarsko|forint|100|HUF|6,312
Indonesie|rupie|1000|IDR|1,250
USA|dolar|1|USD|20,850
""".encode()
ENGLISH = b"""10 Dec 2025 #239
Country|Currency|Amount|Code|Rate
Hungary|forint|100|HUF|6.312
Indonesia|rupiah|1000|IDR|1.250
USA|dollar|1|USD|20.850
"""


def rates(data: bytes) -> list[str]:
    return [f"{line}: {rate} on {rate.on}" for line, rate in cnb_txt.rates(data, "denni_kurz.txt")]


@pytest.mark.parametrize("data", [CZECH, ENGLISH, ENGLISH.replace(b"\n", b"\r\n") + b"\r\n"])
def test_so_many_units_are_so_many_crowns(data: bytes):
    assert rates(data) == [
        "3: 1 HUF = 0.06312 CZK on 2025-12-10",
        "4: 1 IDR = 0.00125 CZK on 2025-12-10",
        "5: 1 USD = 20.850 CZK on 2025-12-10",
    ]


def test_source_and_kind():
    _, rate = next(cnb_txt.rates(CZECH))
    assert (rate.source, rate.kind) == (cnb_txt.SOURCE, "reference")


def test_an_unknown_code():
    assert [line for line, rate in cnb_txt.rates(CZECH.replace(b"HUF", b"QQQ")) if isinstance(rate, InputError)] == [3]


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ("10.12.2025", "2025", 1, "not a day"),
        ("10.12.2025", "10.13.2025", 1, "not a day"),
        ("kurz\n", "\n", 2, "the second line is"),
        ("|6,312", "", 3, "4 cells under 5 columns"),
        ("6,312", "6.312", 3, "not a number with ',' before its decimals"),
        ("6,312", "6,3,12", 3, "not a number"),
        ("6,312", "", 3, "not a number"),
        ("|100|", "|0|", 3, "greater than zero"),
        ("|100|", "||", 3, "not a rate"),
        ("|100|", "|7|", 3, "does not divide"),
        ("HUF", "CZK", 3, "a rate of CZK in itself"),
    ],
)
def test_a_broken_file_is_told_with_its_line(old: str, new: str, line: int, words: str):
    with pytest.raises(InputError, match=words) as caught:
        rates(CZECH.decode().replace(old, new, 1).encode())
    assert (caught.value.source, caught.value.line) == ("denni_kurz.txt", line)


def test_recognised():
    assert cnb_txt.recognises(CZECH)
    assert cnb_txt.recognises(ENGLISH)
    assert not cnb_txt.recognises(CZECH.replace(b"|", b";"))
