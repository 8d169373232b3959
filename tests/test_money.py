"""Money and bags of it: exact, of one currency at a time, and rounded only when told."""

import copy
import decimal
import pickle
from decimal import Decimal
from fractions import Fraction

import pytest

from dealvalue.currency import Currency
from dealvalue.decimals import plain
from dealvalue.errors import CurrencyMismatchError, InvalidTypeError, InvalidValueError, UnknownCurrencyError
from dealvalue.money import Money, MoneyBag

USD = Currency("USD")


def usd(amount):
    return Money(amount, USD)


def eur(amount):
    return Money(amount, "EUR")


class TestMaking:
    @pytest.mark.parametrize("amount", ["1.50", Decimal("1.50")])
    def test_keeps_the_digits(self, amount):
        assert str(usd(amount)) == "1.50 USD"
        assert repr(usd(amount)) == "Money('1.50', 'USD')"

    def test_takes_a_currency_or_its_code(self):
        assert Money(1, "USD").currency is Money(1, USD).currency is USD

    def test_writes_plainly(self):
        assert str(usd("2e12")) == "2000000000000 USD"

    @pytest.mark.parametrize("amount", [1.5, True, None, Fraction(1, 2), b"1"])
    def test_refuses_what_is_not_exact(self, amount):
        with pytest.raises(InvalidTypeError):
            usd(amount)

    def test_says_what_to_write_for_a_float(self):
        with pytest.raises(TypeError, match=r'a float is not exact: write Decimal\("1\.5"\) or "1\.5"'):
            usd(1.5)

    @pytest.mark.parametrize("amount", ["NaN", Decimal("NaN"), Decimal("Infinity"), "1e999999999", "9" * 61, "1,5", ""])
    def test_refuses_what_is_no_number_within_the_limits(self, amount):
        with pytest.raises(InvalidValueError):
            usd(amount)

    def test_refuses_an_unknown_currency(self):
        with pytest.raises(UnknownCurrencyError):
            Money(1, "usd")
        with pytest.raises(InvalidTypeError):
            Money(1, None)

    def test_the_quick_way_makes_the_same(self):
        assert Money._made(Decimal("1.50"), USD) == usd("1.50")


class TestBeing:
    def test_equal_amounts_are_equal_with_equal_hashes(self):
        assert usd("1.50") == usd("1.5") == usd(Decimal("0.15E+1"))
        assert hash(usd("1.50")) == hash(usd("1.5"))
        assert usd("-0") == usd(0)

    def test_currencies_are_never_equal(self):
        assert usd(0) != eur(0)
        assert usd(5) != eur(5)
        assert usd(5) != 5
        assert usd(0) != MoneyBag()

    def test_order_within_one_currency(self):
        assert usd(1) < usd(2)
        assert usd(1) <= usd("1.0")
        assert usd(2) > usd(1)
        assert usd(2) >= usd(2)
        assert sorted([usd(3), usd(-1), usd(2)]) == [usd(-1), usd(2), usd(3)]

    @pytest.mark.parametrize("compare", ["__lt__", "__le__", "__gt__", "__ge__"])
    def test_no_order_between_currencies_or_with_anything_else(self, compare):
        with pytest.raises(CurrencyMismatchError, match="cannot put EUR and USD together: convert one first"):
            getattr(usd(1), compare)(eur(2))
        assert getattr(usd(1), compare)(2) is NotImplemented

    def test_is_false_when_zero(self):
        assert not usd("0.00")
        assert usd("-0.01")

    @pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))])
    def test_survives(self, again):
        assert str(again(usd("1.50"))) == "1.50 USD"

    def test_is_frozen_and_slotted(self):
        with pytest.raises(AttributeError, match="cannot set 'amount' of a frozen Money"):
            usd(1).amount = Decimal(2)
        with pytest.raises(AttributeError, match="cannot delete 'amount' of a frozen Money"):
            del usd(1).amount
        assert not hasattr(usd(1), "__dict__")

    def test_matches_by_its_fields(self):
        match usd(5):
            case Money(amount, currency):
                assert (amount, currency) == (5, USD)


class TestArithmetic:
    def test_sums_and_differences_are_exact(self):
        assert usd("0.1") + usd("0.2") == usd("0.3")
        assert usd("1e18") - usd("0.01") == usd("999999999999999999.99")
        assert -usd(5) == usd(-5)
        assert abs(usd(-5)) == abs(usd(5)) == usd(5)
        assert str(-usd(0)) == "0 USD"

    def test_products_and_quotients_by_exact_numbers(self):
        assert usd("1.10") * 3 == 3 * usd("1.10") == usd("3.30")
        assert usd(10) * "0.15" == usd("1.5")
        assert usd(10) / 4 == usd("2.5")
        assert usd(1) / Decimal("0.5") == usd(2)

    def test_a_quotient_that_does_not_end_is_refused(self):
        with pytest.raises(InvalidValueError, match="10 USD divided by 3 does not end"):
            assert usd(10) / 3

    def test_a_quotient_by_zero_is_refused(self):
        with pytest.raises(InvalidValueError, match="cannot divide 10 USD by zero"):
            assert usd(10) / 0

    @pytest.mark.parametrize("odd", [1.5, True, None, Fraction(1, 3)])
    def test_factors_are_exact(self, odd):
        with pytest.raises(InvalidTypeError):
            assert usd(10) * odd
        with pytest.raises(InvalidTypeError):
            assert usd(10) / odd

    def test_no_product_of_moneys(self):
        with pytest.raises(InvalidTypeError, match="a Money is not read as a number"):
            assert usd(10) * usd(10)

    @pytest.mark.parametrize("odd", [5, "5", None, Decimal(5)])
    def test_sums_are_of_money(self, odd):
        with pytest.raises(TypeError):
            assert usd(5) + odd
        with pytest.raises(TypeError):
            assert odd - usd(5)
        with pytest.raises(TypeError):
            assert usd(5) - odd

    def test_no_sum_of_two_currencies(self):
        with pytest.raises(CurrencyMismatchError, match="cannot put EUR and USD together: convert one first"):
            assert usd(1) + eur(1)
        with pytest.raises(ValueError, match="EUR and USD"):
            assert usd(1) - eur(1)

    def test_a_result_past_the_limits_is_refused_not_rounded(self):
        with pytest.raises(InvalidValueError, match="more than 60 digits"):
            assert usd("9" * 60) + usd("0.1")
        with pytest.raises(InvalidValueError, match="more than 60 digits"):
            assert usd("9" * 40) * ("9" * 40)

    def test_does_not_depend_on_the_callers_context(self):
        hostile = decimal.Context(prec=2, Emax=2, Emin=-2, rounding=decimal.ROUND_UP, traps=[decimal.Inexact])
        with decimal.localcontext(hostile):
            assert plain((usd("1234.567") + usd("0.0001")).amount) == "1234.5671"
            assert plain((usd("1234.567") * 1000).amount) == "1234567.000"
            assert plain((-usd("1234.567")).amount) == "-1234.567"
            assert plain(abs(usd("-1234.567")).amount) == "1234.567"
            assert plain(usd("1234.565").rounded().amount) == "1234.56"
            assert plain((usd("1234.5") / 8).amount) == "154.3125"
            assert usd("1234.567") < usd("1234.568")
            assert usd("1234.567").format() == "$1,234.567"


class TestRounding:
    @pytest.mark.parametrize(
        ("amount", "code", "result"),
        [
            ("1.005", "USD", "1.00"),
            ("1.015", "USD", "1.02"),
            ("1.5", "KRW", "2"),
            ("1.2345", "IQD", "1.234"),
            ("5", "USD", "5.00"),
            ("-0.001", "USD", "0.00"),
            ("1.239", "DEM", "1.24"),
        ],
    )
    def test_to_the_minor_unit(self, amount, code, result):
        assert plain(Money(amount, code).rounded().amount) == result

    def test_to_places_and_in_a_mode(self):
        assert usd("1.25").rounded(1) == usd("1.2")
        assert usd("1.25").rounded(1, decimal.ROUND_HALF_UP) == usd("1.3")
        assert plain(usd("1349").rounded(-2).amount) == "1300"
        with pytest.raises(InvalidValueError, match="no rounding mode"):
            usd(1).rounded(2, "HALF")
        with pytest.raises(InvalidTypeError, match="decimal places are an int"):
            usd(1).rounded(2.0)


class TestWords:
    def test_with_currency_relabels(self):
        assert usd(5).with_currency("MXN") == Money(5, "MXN")

    @pytest.mark.parametrize(
        ("money", "locale", "text"),
        [
            (usd("1234.5"), "en_US", "$1,234.50"),
            (usd("1234.5678"), "en-US", "$1,234.5678"),
            (eur("1234.5"), "de", "1.234,50\xa0€"),
            (Money("2e12", "KRW"), "ko", "₩2,000,000,000,000"),
            (usd("-5"), "en", "-$5.00"),
            (usd("9" * 58 + ".25"), "en", "$" + f"{int('9' * 58):,}" + ".25"),
        ],
    )
    def test_format(self, money, locale, text):
        assert money.format(locale) == text

    def test_format_in_no_locale(self):
        with pytest.raises(InvalidValueError, match="unknown locale 'tlh_QO_nos'"):
            usd(5).format("tlh_QO_nos")


class TestJson:
    def test_both_ways(self):
        assert usd("1.50").to_dict() == {"value": "1.50", "currency": "USD"}
        assert str(Money.from_dict({"value": "1.50", "currency": "USD"})) == "1.50 USD"
        assert Money("2e12", "KRW").to_dict()["value"] == "2000000000000"

    @pytest.mark.parametrize("form", [{}, {"value": "1"}, {"currency": "USD"}, {"value": "x", "currency": "USD"}])
    def test_refuses_a_broken_form(self, form):
        with pytest.raises(InvalidValueError):
            Money.from_dict(form)

    @pytest.mark.parametrize("form", [None, "x", ["1", "USD"], {"value": 1.5, "currency": "USD"}])
    def test_refuses_a_form_of_another_type(self, form):
        with pytest.raises(InvalidTypeError):
            Money.from_dict(form)


class TestBag:
    def test_adds_up_by_currency_and_sorts_by_code(self):
        bag = MoneyBag([usd(5), eur(3), usd("0.50")])
        assert list(bag) == [eur(3), usd("5.50")]
        assert bag.moneys == (eur(3), usd("5.50"))
        assert bag.currencies == (Currency("EUR"), USD)
        assert len(bag) == 2

    def test_drops_zeros(self):
        assert MoneyBag([usd(5), usd(-5)]) == MoneyBag([eur(0)]) == MoneyBag()
        assert not MoneyBag([usd(0)])
        assert MoneyBag([usd(5)])

    def test_is_asked_by_currency_or_code(self):
        bag = MoneyBag([usd(5)])
        assert bag["USD"] == bag[USD] == usd(5)
        assert bag["EUR"] == eur(0)
        assert "USD" in bag
        assert USD in bag
        assert "EUR" not in bag
        assert 5 not in bag
        with pytest.raises(UnknownCurrencyError):
            assert bag["usd"]

    def test_order_does_not_matter(self):
        assert MoneyBag([usd(5), eur(3)]) == MoneyBag([eur(3), usd(5)])
        assert hash(MoneyBag([usd("5.0"), eur(3)])) == hash(MoneyBag([eur(3), usd(5)]))

    def test_arithmetic(self):
        bag = MoneyBag([usd(5), eur(3)])
        assert bag + bag == bag * 2 == 2 * bag == MoneyBag([usd(10), eur(6)])
        assert bag - bag == MoneyBag()
        assert bag + usd(1) == usd(1) + bag == MoneyBag([usd(6), eur(3)])
        assert bag - usd(5) == MoneyBag([eur(3)])
        assert usd(5) - bag == MoneyBag([eur(-3)])
        assert -bag == MoneyBag([usd(-5), eur(-3)])
        assert bag * 0 == MoneyBag()
        assert sum([usd(1), eur(1)], MoneyBag()) == MoneyBag([usd(1), eur(1)])

    @pytest.mark.parametrize("odd", [5, "5 USD", None, [5]])
    def test_holds_money_only(self, odd):
        with pytest.raises(InvalidTypeError, match="a bag holds Money, not"):
            MoneyBag([odd])
        with pytest.raises(InvalidTypeError, match="a bag holds Money, not"):
            assert MoneyBag() + odd
        with pytest.raises(InvalidTypeError, match="a bag holds Money, not"):
            assert MoneyBag() - odd

    def test_shows_what_it_holds(self):
        assert repr(MoneyBag([usd(5)])) == "MoneyBag([Money('5', 'USD')])"
        assert str(MoneyBag([usd(5), eur("3.20")])) == "3.20 EUR + 5 USD"
        assert str(MoneyBag()) == "0"

    @pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))])
    def test_survives(self, again):
        bag = MoneyBag([usd("5.00"), eur(3)])
        assert str(again(bag)) == str(bag)

    def test_json_both_ways(self):
        bag = MoneyBag([usd("5.00"), eur(3)])
        form = {"moneys": [{"value": "3", "currency": "EUR"}, {"value": "5.00", "currency": "USD"}]}
        assert bag.to_dict() == form
        assert MoneyBag.from_dict(form) == bag
        assert MoneyBag.from_dict({"moneys": []}) == MoneyBag()

    @pytest.mark.parametrize(
        "form", [None, {"moneys": "x"}, {"moneys": ["x"]}, {"moneys": {"a": 1}}, {"moneys": [None]}]
    )
    def test_refuses_a_form_of_another_type(self, form):
        with pytest.raises(InvalidTypeError):
            MoneyBag.from_dict(form)

    def test_refuses_a_broken_form(self):
        with pytest.raises(InvalidValueError):
            MoneyBag.from_dict({})
