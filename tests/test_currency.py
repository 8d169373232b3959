"""Currencies: one object a code, the facts of the table, and errors that know what is near."""

import copy
import pickle
import threading
from datetime import date, timedelta
from xml.etree.ElementTree import XML

import babel
import pytest
from babel.core import get_global

from dealvalue.currency import Currency, all_currencies, as_currency, is_code
from dealvalue.data import build_currencies, currencies
from dealvalue.data.currencies import FACTS
from dealvalue.errors import InvalidTypeError, InvalidValueError, UnknownCurrencyError
from dealvalue.period import Period

same_cldr = pytest.mark.skipif(
    f"Babel {babel.__version__}" not in str(currencies.__doc__), reason="the table was built from another CLDR"
)


class TestIdentity:
    def test_one_object_a_code(self):
        assert Currency("USD") is Currency("USD")
        assert Currency("USDX"[:3]) is Currency("USD")

    def test_equal_only_to_itself(self):
        assert Currency("USD") == Currency("USD")
        assert Currency("USD") != Currency("EUR")
        assert Currency("USD") != "USD"
        assert len({Currency("USD"), Currency("USD"), Currency("EUR")}) == 2

    @pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))])
    def test_a_copy_is_the_same_object(self, again):
        assert again(Currency("KRW")) is Currency("KRW")

    def test_threads_get_the_same_object(self):
        made = []
        threads = [threading.Thread(target=lambda: made.append(Currency("XPF"))) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(set(map(id, made))) == 1

    def test_is_frozen(self):
        with pytest.raises(AttributeError, match="cannot set 'code' of a frozen Currency"):
            Currency("USD").code = "EUR"
        with pytest.raises(AttributeError, match="cannot delete 'code' of a frozen Currency"):
            del Currency("USD").code
        with pytest.raises(AttributeError):
            Currency("USD").note = "mine"

    def test_has_no_order(self):
        with pytest.raises(TypeError):
            assert Currency("EUR") < Currency("USD")

    def test_shows_its_code(self):
        assert repr(Currency("USD")) == "Currency('USD')"
        assert str(Currency("USD")) == f"{Currency('USD')}" == "USD"

    def test_as_currency_takes_either(self):
        assert as_currency("USD") is as_currency(Currency("USD")) is Currency("USD")

    def test_is_code(self):
        assert is_code("DEM")
        assert not is_code("usd")


class TestUnknown:
    @pytest.mark.parametrize(
        ("code", "suggestions"),
        [
            ("usd", ("USD",)),
            ("Krw", ("KRW",)),
            ("", ()),
            ("US", ()),
            ("USDT", ()),
            ("QQQ", ()),
            ("ＵＳＤ", ()),
            ("\ud800", ()),
            ("U\x00D", ("USD",)),
            pytest.param("x" * 10**6, (), id="long"),
        ],
    )
    def test_says_what_is_near(self, code, suggestions):
        with pytest.raises(UnknownCurrencyError) as caught:
            Currency(code)
        assert caught.value.code == code
        assert caught.value.suggestions[:1] == suggestions[:1]
        assert len(caught.value.suggestions) <= 3
        assert len(str(caught.value)) < 200
        assert str(caught.value).encode()
        assert caught.value.__context__ is None

    def test_suggests_swapped_letters_first_and_the_living_before_the_dead(self):
        with pytest.raises(UnknownCurrencyError) as caught:
            Currency("UDS")
        assert caught.value.suggestions[0] == "USD"

    def test_is_a_lookup_and_a_value_error(self):
        with pytest.raises(LookupError):
            Currency("ABC")
        with pytest.raises(ValueError, match="unknown currency 'ABC'"):
            Currency("ABC")

    @pytest.mark.parametrize("code", [None, 840, 1.5, b"USD", ["USD"], True])
    def test_refuses_other_types(self, code):
        with pytest.raises(InvalidTypeError, match="a currency is named by its code: write 'USD'"):
            Currency(code)
        with pytest.raises(InvalidTypeError):
            as_currency(code)


class TestFacts:
    @pytest.mark.parametrize(
        ("code", "numeric", "iso", "cldr", "fund"),
        [
            ("USD", "840", 2, 2, False),
            ("ALL", "008", 2, 0, False),
            ("KRW", "410", 0, 0, False),
            ("IQD", "368", 3, 0, False),
            ("CLF", "990", 4, 4, True),
            ("XAU", "959", None, 2, False),
            ("DEM", None, None, 2, False),
            ("XAD", "396", 2, 2, False),
        ],
    )
    def test_codes_units_and_funds(self, code, numeric, iso, cldr, fund):
        it = Currency(code)
        assert (it.numeric, it.iso_minor_units, it.cldr_minor_units, it.is_fund) == (numeric, iso, cldr, fund)
        assert it.minor_units == (cldr if iso is None else iso)

    @pytest.mark.parametrize(
        ("code", "start", "end"),
        [
            ("EUR", "1999-01-01", None),
            ("KRW", "1962-06-10", None),
            ("TRL", "1922-11-01", "2004-12-31"),  # ended with the redenomination, not when the notes did
            ("TRY", "2005-01-01", None),
            ("ROL", "1952-01-28", "2005-06-30"),
            ("MGA", "2005-01-01", None),
            ("RUR", "1991-12-25", "1997-12-31"),
            ("RUB", "1998-01-01", None),
            ("BGN", "1999-07-05", "2026-01-31"),
            ("CLF", None, None),
            ("XXX", None, None),
        ],
    )
    def test_lives(self, code, start, end):
        it = Currency(code)
        assert it.start == (start and date.fromisoformat(start))
        assert it.end == (end and date.fromisoformat(end))

    def test_the_mark_ended_in_2002(self):
        assert Currency("DEM").end.year == 2002

    @pytest.mark.parametrize("code", ["TRL", "BGN", "EUR", "XXX"])
    def test_in_use_counts_both_days(self, code):
        it = Currency(code)
        for edge, out in ((it.start, -1), (it.end, 1)):
            if edge is not None:
                assert it.in_use(edge)
                assert not it.in_use(edge + timedelta(days=out))
        assert it.in_use(date(2000, 1, 1))

    def test_no_life_ends_before_it_starts(self):
        assert all(it.start < it.end for it in all_currencies() if it.start and it.end)

    def test_iso_and_cldr_differ_on_minor_units(self):
        differ = {it.code for it in all_currencies() if it.iso_minor_units not in (None, it.cldr_minor_units)}
        assert differ == set("AFN ALL IQD IRR KPW LAK LBP MGA MMK RSD SOS SYP YER".split())

    @same_cldr
    def test_cldr_has_every_code_but_one(self):
        codes = {it.code for it in all_currencies()}
        assert codes ^ set(get_global("all_currencies")) == {"XAD"}

    def test_iso_lists_178(self):
        listed = [it for it in all_currencies() if it.numeric]
        assert len(listed) == 178
        assert len({it.numeric for it in listed}) == 178
        assert all(len(it.numeric) == 3 and it.numeric.isdigit() for it in listed)
        assert sum(it.iso_minor_units is None for it in listed) == 13

    def test_seven_funds(self):
        assert [it.code for it in all_currencies() if it.is_fund] == "BOV CHE CHW CLF COU MXV USN UYI".split()


class TestName:
    @pytest.mark.parametrize(
        ("locale", "name"),
        [
            ("en", "South Korean Won"),
            ("ko", "대한민국 원"),
            ("de-CH", "Südkoreanischer Won"),
            ("zh-Hant-TW", "韓元"),
            ("zh_Hans", "韩元"),
        ],
    )
    def test_in_every_form_of_a_locale(self, locale, name):
        assert Currency("KRW").name(locale) == name

    @pytest.mark.parametrize("locale", ["", "xx", "not a locale", "en_XX_YY_ZZ", "\ud800", None, 5])
    def test_an_unknown_locale_is_refused(self, locale):
        with pytest.raises(InvalidValueError, match="unknown locale"):
            Currency("KRW").name(locale)

    def test_the_code_where_cldr_has_no_name(self):
        assert Currency("XAD").name() == "XAD"


class TestBuild:
    """The script beside the data; the whole of ISO's list is not here, so a small list stands in for it."""

    LIST = """
    <ISO_4217 Pblshd="2026-01-01"><CcyTbl>
      <CcyNtry><CtryNm>ANTARCTICA</CtryNm><CcyNm>No universal currency</CcyNm></CcyNtry>
      <CcyNtry><CcyNm>Gold</CcyNm><Ccy>XAU</Ccy><CcyNbr>959</CcyNbr><CcyMnrUnts>N.A.</CcyMnrUnts></CcyNtry>
      <CcyNtry><CcyNm IsFund="true">UF</CcyNm><Ccy>CLF</Ccy><CcyNbr>990</CcyNbr><CcyMnrUnts>4</CcyMnrUnts></CcyNtry>
      <CcyNtry><CcyNm>Dinar</CcyNm><Ccy>XAD</Ccy><CcyNbr>396</CcyNbr><CcyMnrUnts>2</CcyMnrUnts></CcyNtry>
    </CcyTbl></ISO_4217>"""

    @same_cldr
    def test_writes_the_lines_that_the_table_has(self):
        lines = list(build_currencies.lines(XML(self.LIST)))
        table = FACTS.splitlines()
        assert {line for line in lines if line[:3] in ("XAU", "CLF", "XAD", "TRL", "DEM", "BGN")} <= set(table)
        assert [line[:3] for line in lines] == [line[:3] for line in table]

    def test_every_correction_has_the_last_word(self):
        for code, days in build_currencies._corrections():
            for column, day in days.items():
                assert getattr(Currency(code), column) == date.fromisoformat(day)

    def test_writes_a_module(self, tmp_path, capsys):
        path = tmp_path / "table.xml"
        path.write_text(self.LIST)
        build_currencies.main(str(path))
        names = {}
        exec(capsys.readouterr().out, names)  # noqa: S102  # it is a module
        assert names["FACTS"].startswith("ADP ")
        assert "2026-01-01" in names["__doc__"]


def test_a_life_may_have_an_open_end_or_be_unknown():
    assert Currency("TRL").life == Period(date(1922, 11, 1), date(2004, 12, 31))
    assert Currency("TRY").life == Period.since(date(2005, 1, 1))
    assert all(one.life is None for one in all_currencies() if one.start is None and one.end is None)


@pytest.mark.parametrize(
    ("old", "new"),
    [("TRL", "TRY"), ("ROL", "RON"), ("PLZ", "PLN"), ("HRK", "EUR"), ("BGL", "BGN"), ("BGN", "EUR"), ("XEU", "EUR"), ("BRN", "BRE")],
)
def test_successors(old, new):
    assert Currency(old).successor is Currency(new)
    assert Currency(old) in Currency(new).predecessors


@pytest.mark.parametrize("code", ["KRW", "EUR", "VES", "SYP", "ZWD", "DDM"])
def test_no_successor_or_none_known(code):
    # VES and SYP are still the codes of their new units; ZWD's successor never had a code here
    assert Currency(code).successor is None
    assert Currency(code).parallel is None


def test_two_codes_are_valid_side_by_side():
    for code, days in (("DEM", "1999-01-01/2002-05-15"), ("BGN", "2026-01-01/2026-01-31"), ("SLL", "2022-07-01/2023-12-31")):
        old = Currency(code)
        assert str(old.parallel) == days
        assert all(one.in_use(day) for one in (old, old.successor) for day in (old.parallel.start, old.parallel.end))
    assert Currency("TRL").parallel is None


@pytest.mark.parametrize(
    ("code", "on", "then"),
    [
        ("RON", date(2004, 5, 2), "ROL"),
        ("RON", date(2005, 7, 1), "RON"),
        ("ROL", date(2025, 5, 2), "RON"),
        ("HRK", date(2024, 5, 2), "EUR"),
        ("DEM", date(2001, 5, 2), "DEM"),
        ("BGL", date(2026, 5, 2), "EUR"),
        ("BRL", date(1988, 5, 2), "BRC"),
        ("EUR", date(1998, 5, 2), None),  # of many countries
        ("UAH", date(1995, 5, 2), None),  # between two lives
        ("UAK", date(1995, 5, 2), None),
        ("DDM", date(2025, 5, 2), None),
    ],
)
def test_the_unit_of_a_line_on_a_day(code, on, then):
    assert Currency(code).as_of(on) == (None if then is None else Currency(then))


def test_lines_have_no_loops():
    for one in all_currencies():
        for year in (1850, 1950, 1990, 2000, 2010, 2030):
            found = one.as_of(date(year, 6, 1))
            assert found is None or found.in_use(date(year, 6, 1))
