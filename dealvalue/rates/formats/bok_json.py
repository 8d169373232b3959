"""The Bank of Korea's daily rates of the won from its statistics system ECOS, table 731Y001.

::

    {"StatisticSearch": {"row": [{"STAT_CODE": "731Y001", "ITEM_NAME1": "원/미국달러(매매기준율)", "UNIT_NAME": "원",
                                  "TIME": "20260929", "DATA_VALUE": "1,355.20"}, …]}}

1 unit = x KRW; of the yen, the rupiah and the dong 100 units, which the name says: "원/일본엔(100엔)". Commas part
thousands.
"""

import re
from collections.abc import Iterator
from typing import Any, Final

from dealvalue._marker import shown
from dealvalue.rates.formats import NOTHING_TOLD, Row, Told
from dealvalue.rates.formats._cells import Place, ungrouped
from dealvalue.rates.formats._json import bracket, entries, entry, loaded, members
from dealvalue.rates.formats._lives import living

__all__ = ["NAME", "SOURCE", "rates", "recognises"]

NAME: Final = "bok_json"
SOURCE: Final = "Bank of Korea"

_TABLE: Final = "731Y001"
_ITEM: Final = re.compile(r"원/([^(]{1,30})(?:\((?:매매기준율|(100)[^)]{1,10})\))?")
_CODES: Final = {
    "미국달러": "USD", "미달러": "USD", "위안": "CNY", "중국위안": "CNY", "일본엔": "JPY", "유로": "EUR",
    "영국파운드": "GBP", "캐나다달러": "CAD", "스위스프랑": "CHF", "홍콩달러": "HKD", "스웨덴크로나": "SEK",
    "호주달러": "AUD", "덴마크크로네": "DKK", "노르웨이크로네": "NOK", "사우디리얄": "SAR", "사우디리알": "SAR",
    "쿠웨이트디나르": "KWD", "바레인디나르": "BHD", "UAE디르함": "AED", "싱가폴달러": "SGD", "싱가포르달러": "SGD",
    "말레이지아링기트": "MYR", "말레이시아링깃": "MYR", "뉴질랜드달러": "NZD", "태국바트": "THB",
    "인도네시아루피아": "IDR", "대만달러": "TWD", "몽골투그릭": "MNT", "카자흐스탄텡게": "KZT", "베트남동": "VND",
    "파키스탄루피": "PKR", "방글라데시타카": "BDT", "인도루피": "INR", "필리핀페소": "PHP", "멕시코페소": "MXN",
    "브라질헤알": "BRL", "폴란드즈워티": "PLN", "러시아루블": "RUB", "이집트파운드": "EGP", "헝가리포린트": "HUF",
    "체코코루나": "CZK", "카타르리얄": "QAR", "카타르리알": "QAR", "요르단디나르": "JOD",
}  # fmt: skip
#: They are published per 100; a row that does not say so may be of either.
_BY_HUNDREDS: Final = ("JPY", "IDR", "VND")


def recognises(head: bytes) -> bool:
    """Whether it is JSON with rows of the table.

    >>> recognises(b'{"StatisticSearch":{"list_total_count":1,"row":[{"STAT_CODE":"731Y001"')
    True
    """
    return bracket(head) == b"{" and b'"StatisticSearch"' in head and f'"{_TABLE}"'.encode() in head


def rates(data: bytes, source: str | None = None, told: Told = NOTHING_TOLD) -> Iterator[Row]:
    """Yield each rate. JSON has no lines."""
    place = Place(source)
    for each in entries(members(loaded(data, source), "StatisticSearch", place), "row", place):
        yield _row(each, place)


def _row(each: Any, place: Place) -> Row:  # noqa: ANN401 (any JSON)
    table, name, unit, day, cell = (
        entry(each, key, place) for key in ("STAT_CODE", "ITEM_NAME1", "UNIT_NAME", "TIME", "DATA_VALUE")
    )
    if table != _TABLE or unit.strip() != "원":
        raise place.error(f"not in won of table {_TABLE}: {shown(unit)} of {shown(table)}")
    if len(day) != len("20260929"):
        raise place.error(f"not a day as YYYYMMDD: {shown(day)}")
    item = _ITEM.fullmatch(name.replace(" ", ""))
    code = _CODES.get(item[1]) if item else None
    if item is None or code is None:
        return None, place.error(f"no currency is known by {shown(name)}")
    if code in _BY_HUNDREDS and not item[2]:
        return None, place.error(f"{shown(name)} does not say whether it is the rate of 1 or of 100 {code}")
    on = place.day(f"{day[:4]}-{day[4:6]}-{day[6:]}")
    row = place.row(code, "KRW", ungrouped(cell.strip()), on, SOURCE, "reference", per=item[2] or 1)
    return living(place, row)  # the name of a currency stays when it is cut
