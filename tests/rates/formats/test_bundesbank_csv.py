import pytest

from dealvalue.errors import InputError
from dealvalue.rates import RateTable
from dealvalue.rates.formats import bundesbank_csv

HEADER = (
    "DATAFLOW;BBK_STD_FREQ;BBK_STD_CURRENCY;BBK_ERX_PARTNER_CURRENCY;BBK_ERX_RATE_TYPE;TIME_PERIOD;OBS_VALUE;BBK_ID;"
    "BBK_UNIT;BBK_TITLE;BBK_COMM_GEN;OBS_STATUS\n"
)
SCHILLING = "Devisenkurse der Frankfurter Börse / 100 ATS = ... DEM / Österreich"


def row(
    day: str,
    value: str,
    pair: str = "ATS;DEM",
    title: str = SCHILLING,
    kind: str = "AC",
    frequency: str = "D",
    status: str = "",
) -> str:
    code = f"BBEX3.{frequency}.{pair.replace(';', '.')}"
    head = f"BBK:BBEX3(1.0);{frequency};{pair};{kind};{day};{value};{code}"
    return f"{head};DEM;{title};Ab 1. Januar 1999 unwiderruflich: 1 EUR = 13,7603 ATS.;{status}\n"


def file(*rows: str) -> bytes:
    return f"\ufeff{HEADER}{''.join(rows)}".replace("\n", "\r\n").encode()


def rates(data: bytes) -> list[str]:
    return [f"{line}: {rate} on {rate.on}, {rate.kind}" for line, rate in bundesbank_csv.rates(data, "bbk.csv")]


def test_the_unit_and_the_direction_stand_in_the_title():
    lire = "Devisenkurse der Frankfurter Börse / 1 000 ITL = ... DEM / Italien"
    euro = "Euro-Referenzkurse der EZB / 1 EUR = ... USD / Vereinigte Staaten"
    data = file(
        row("1998-12-21", "14.214"),
        row("1998-12-22", "14,213"),
        row("1998-12-24", ".", status="K"),
        row("1998-12-25", "-", status="K"),
        row("1998-12-26", "", status="K"),
        row("1998-12-21", "1.0103", "ITL;DEM", lire),
        row("1999-01-04", "1.1789", "USD;EUR", euro),
    )
    assert rates(data) == [
        "2: 1 ATS = 0.14214 DEM on 1998-12-21, reference",
        "3: 1 ATS = 0.14213 DEM on 1998-12-22, reference",
        "7: 1 ITL = 0.0010103 DEM on 1998-12-21, reference",
        "8: 1 EUR = 1.1789 USD on 1999-01-04, reference",
    ]


def test_english_titles():
    title = "Exchange rates / ATS 100 = DEM ... / Austria"
    data = file(
        row("1998-12-21", "14.214", title=title),
        row("1999-01-04", "1.1789", "USD;EUR", "Euro reference rates / EUR 1 = USD ... / United States"),
    )
    assert [rate.partition(" on ")[0] for rate in rates(data)] == ["2: 1 ATS = 0.14214 DEM", "3: 1 EUR = 1.1789 USD"]


def test_another_type_of_rate_keeps_its_name():
    table = RateTable.read(file(row("1998-12-21", "14.194", kind="AA"), row("1998-12-21", "14.214")))
    assert (table.kinds, table.doubts) == (("rate type AA", "reference"), ())


def test_a_monthly_series_is_named_once():
    table = RateTable.read(file(row("1998-11", "14.2", frequency="M"), row("1998-12", "14.2", frequency="M")))
    assert [str(error) for error in table.skipped] == [
        "line 2: BBEX3.M.ATS.DEM is not daily: its frequency is 'M'",
    ]


def test_a_part_of_a_file_may_end_within_the_comment():
    data = file(row("1998-12-21", "14.214"), row("1998-12-22", "14.213"))
    assert rates(data[: data.rindex(b"Januar")]) == rates(data)
    with pytest.raises(InputError, match="10 cells under 12 columns"):
        rates(data[: data.rindex(b"DEM / ") + 2])


@pytest.mark.parametrize(
    ("data", "line", "words"),
    [
        (b"", 1, "no column BBK_STD_FREQ"),
        (HEADER.replace("BBK_TITLE", "TITLE").encode(), 1, "no column BBK_TITLE"),
        (file(row("1998-12-21", "14;214")), 2, "13 cells under 12 columns"),
        (file(row("1998-12-21", "14.214", title="Devisenkurse")), 2, "does not say the unit of ATS and DEM"),
        (file(row("1998-12-21", "14.214", title="100 ATS = ... FRF")), 2, "does not say the unit"),
        (file(row("1998-12-21", "14.214", title="150 ATS = ... DEM")), 2, "does not say the unit"),
        (file(row("1998-12-21", "14.214", title="1000000000000000000 ATS = ... DEM")), 2, "does not say the unit"),
        (file(row("1998-12-21", "1.234,5")), 2, "not a number"),
        (file(row("1998-12-21", "-14.214")), 2, "greater than zero"),
        (file(row("1998-12", "14.214")), 2, "not a day"),
        (file(row("1998-12-21", '"14.214')), 2, "not CSV"),
    ],
)
def test_a_broken_file_is_told_with_its_line(data: bytes, line: int, words: str):
    with pytest.raises(InputError, match=words) as caught:
        rates(data)
    assert (caught.value.source, caught.value.line) == ("bbk.csv", line)


def test_recognised_by_its_first_bytes():
    assert bundesbank_csv.recognises(file())
    assert not bundesbank_csv.recognises(b"DATAFLOW;FREQ;CURRENCY\nBBK_ERX_PARTNER_CURRENCY")
