from datetime import date

import pytest

from dealvalue.currency import all_currencies
from dealvalue.text import cldr


def test_the_baked_files_have_no_header_in_their_lines():
    kinds = {kind for kind, *_ in cldr.lines("en")}
    assert kinds == {"currency", "scale", "month", "weekday"}


@pytest.mark.parametrize(("sign", "codes"), [("€", ("EUR",)), ("US$", ("USD",)), ("zł", ("PLN",)), ("₹", ("INR",)), ("Rs", ("INR", "PKR", "LKR", "NPR", "MUR", "SCR"))])
def test_signs_of_all_locales(sign, codes):
    assert cldr.signs()[sign] == codes


def test_a_bare_dollar_is_any_dollar_the_likeliest_first():
    assert cldr.signs()["$"][:3] == ("USD", "CAD", "AUD")
    assert cldr.signs()["＄"] == cldr.signs()["$"]


def test_every_sign_means_currencies_that_there_are():
    known = {currency.code for currency in all_currencies()}
    assert {code for codes in cldr.signs().values() for code in codes} <= known


def test_the_most_traded_come_first_and_the_dead_last():
    assert cldr.ranked(["DEM", "ISK", "USD", "XOF", "USD"]) == ("USD", "ISK", "XOF", "DEM")
    assert cldr.ranked(["UYI", "UYU"]) == ("UYU", "UYI")


def test_currencies_of_countries_that_write_a_point_for_thousands():
    assert {"BRL", "IDR", "CLP", "ARS", "VND"} <= cldr.dotted()
    assert not cldr.dotted() & {"USD", "GBP", "JPY", "KRW", "CHF", "KWD", "TND"}


def test_the_tender_of_a_territory():
    assert cldr.tender("DE")[0] == ("EUR", date(1999, 1, 1), None)
    assert cldr.tender("ZZ") == ()
    assert cldr.is_territory("KR")
    assert not cldr.is_territory("ZZ")
    assert not cldr.is_territory(5)


@pytest.mark.parametrize(("on", "codes"), [(date(2025, 5, 2), ["EUR"]), (date(1990, 5, 2), ["DEM"]), (date(2001, 5, 2), ["EUR", "DEM"]), (None, ["EUR"]), (date(1900, 1, 1), [])])
def test_what_money_is_called_in_a_place_on_a_day(on, codes):
    assert cldr.local_currencies("DE", on) == codes


def test_a_territory_whose_money_is_gone_keeps_its_last():
    assert len(cldr.local_currencies("YU", None)) == 1


def test_general_nouns_of_currency_names():
    names = {"USD": ["US dollar", "US dollars"], "CAD": ["Canadian dollar", "Canadian dollars"], "EUR": ["euro", "euros"], "XYZ": ["dollar"]}
    assert cldr.heads({"USD": names["USD"], "CAD": names["CAD"]}, first=False) == {"dollar": ("USD", "CAD"), "dollars": ("USD", "CAD")}
    assert cldr.heads({"MXN": ["peso mexicano"], "CLP": ["peso chileno"]}, first=True) == {"peso": ("MXN", "CLP")}
    assert cldr.heads({"EUR": names["EUR"]}, first=False) == {}
    assert cldr.heads({"USD": ["US dollar"], "EUR": ["dollar"]}, first=False) == {"dollar": ("USD", "EUR")}


def test_a_capital_in_a_language_that_writes_its_money_small_is_a_country():
    names = {"CLP": ["песо Чили"], "MXN": ["мексиканское песо"], "USD": ["доллар США"], "RUB": ["российский рубль"], "PLN": ["польский злотый"], "CAD": ["канадский доллар"]}
    assert set(cldr.heads(names, first=False)) == {"песо", "рубль", "злотый", "доллар"}
