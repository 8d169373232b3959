"""Laws of rates: exact there and back, triangles that close, tables free of order, errors of one tree only."""

import contextlib
import decimal
import json
import pickle
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from tempfile import TemporaryDirectory

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from dealvalue import testing
from dealvalue.currency import Currency
from dealvalue.errors import DealValueError, RateNotFoundError
from dealvalue.figure import Figure
from dealvalue.money import Money
from dealvalue.period import Period
from dealvalue.rates import (
    Cached,
    Chained,
    ConstantConversion,
    Conversion,
    Crossed,
    Deflation,
    DiskCached,
    ExchangeRate,
    Fixed,
    FlowConversion,
    IndexTable,
    RatePolicy,
    RateTable,
    convert,
    convert_constant,
    convert_flow,
    default_rates,
    deflate,
    fixings,
)
from dealvalue.rates.doubt import RateWarning
from dealvalue.rates.rate import significant
from dealvalue.rates.snapshot import Snapshot

EMBEDDED = default_rates()
CODES = sorted(currency.code for currency in EMBEDDED.currencies)
# these have a rate on each working day since 1999
ALWAYS = [
    "AUD",
    "CAD",
    "CHF",
    "CZK",
    "DKK",
    "EUR",
    "GBP",
    "HKD",
    "HUF",
    "JPY",
    "KRW",
    "NOK",
    "NZD",
    "PLN",
    "SEK",
    "SGD",
    "USD",
    "ZAR",
]

# four of them in a row stay within the limits of a number
values = st.builds(lambda digits, places: Decimal(digits).scaleb(-places), st.integers(1, 10**6), st.integers(0, 6))
days = st.dates(date(1999, 1, 4), date(2026, 10, 30))
near = st.dates(date(2025, 1, 1), date(2025, 1, 20))
alive = st.sampled_from(ALWAYS)
policies = st.builds(
    RatePolicy,
    st.sampled_from(["spot", "week_average", "month_average"]),
    st.sampled_from(["previous", "next", "nearest", "interpolate", "error"]),
    st.integers(0, 30),
) | st.builds(
    RatePolicy,
    st.sampled_from(["day_before", "week_close", "quarter_close", "period_close"]),
    st.sampled_from(["previous", "error"]),
    st.integers(0, 30),
)


@st.composite
def rates(draw: st.DrawFn) -> ExchangeRate:
    """Published rates of any two currencies."""
    base, quote = draw(st.lists(testing.currencies(), min_size=2, max_size=2, unique=True))
    return ExchangeRate(base, quote, draw(values), draw(near), draw(st.sampled_from(["ECB", "mine"])))


@st.composite
def paths(draw: st.DrawFn) -> ExchangeRate:
    """Rates through one to four others, whichever way each of them runs."""
    codes = draw(st.lists(testing.currencies(), min_size=2, max_size=5, unique=True))
    day = draw(near)
    legs = []
    for here, there in pairwise(codes):
        base, quote = (here, there) if draw(st.booleans()) else (there, here)
        legs.append(ExchangeRate(base, quote, draw(values), day, "mine"))
    return ExchangeRate.through(codes[0], codes[-1], legs)


def tables() -> st.SearchStrategy[RateTable]:
    """Tables of a few pairs and days."""
    row = st.tuples(st.sampled_from(["EUR", "USD"]), st.sampled_from(["KRW", "JPY", "PLN"]), near)
    return st.dictionaries(row, values, max_size=30).map(
        lambda rows: RateTable(
            [ExchangeRate(base, quote, value, on, "mine") for (base, quote, on), value in rows.items()]
        )
    )


class TestARate:
    @given(rates() | paths())
    def test_the_inverse_of_the_inverse_is_the_rate(self, rate):
        assert rate.inverted().inverted() == rate
        assert rate.inverted().exact * rate.exact == 1

    @given(paths())
    def test_the_value_shows_the_exact_rate_in_34_digits(self, rate):
        assert rate.value == significant(rate.exact)
        assert len(rate.value.as_tuple().digits) <= 34 or not rate.legs
        if rate.legs:
            assert abs(Fraction(rate.value) / rate.exact - 1) <= Fraction(1, 10**33)

    @given(paths())
    def test_the_legs_alone_make_the_rate(self, rate):
        product = Fraction(1)
        for code, leg in zip(rate.path, rate.legs or (rate,), strict=False):
            product = product * leg.exact if leg.base.code == code else product / leg.exact
        assert product == rate.exact

    @given(rates() | paths())
    def test_json_and_pickle_give_it_back(self, rate):
        for again in (ExchangeRate.from_dict(json.loads(json.dumps(rate.to_dict()))), pickle.loads(pickle.dumps(rate))):
            assert again == rate
            assert hash(again) == hash(rate)
            assert again.exact == rate.exact


class TestATable:
    @given(tables(), st.randoms(use_true_random=False))
    def test_the_order_of_its_rates_does_not_matter(self, table, random):
        shuffled = list(table.rates)
        random.shuffle(shuffled)
        again = RateTable(shuffled)
        assert (again, again.version, hash(again)) == (table, table.version, hash(table))

    @pytest.mark.filterwarnings("ignore::dealvalue.rates.doubt.RateWarning")  # numbers at random jump
    @given(tables())
    def test_csv_json_and_pickle_give_it_back(self, table):
        assert RateTable.from_csv(table.to_csv(), table.source) == table
        assert RateTable.from_dict(json.loads(json.dumps(table.to_dict()))) == table
        assert pickle.loads(pickle.dumps(table)) == table

    @given(tables(), near, alive, alive)
    def test_wrappers_do_not_change_what_it_says(self, table, on, base, quote):
        expected = table.rate(base, quote, on)
        assert Cached(table).rate(base, quote, on) == expected
        assert Chained(table).rate(base, quote, on) == expected
        assert Chained(RateTable(), table, table).rate(base, quote, on) == expected


class TestAConversion:
    @given(testing.moneys(alive.map(Currency)), alive, days)
    def test_there_and_back_is_the_amount(self, amount, to, on):
        there = convert(amount, to, on=on)
        back = convert(Money(1, to), amount.currency, on=on)
        assert there.used_on == back.used_on
        assert there.exact * back.exact == Fraction(amount.amount)
        assert (there.rate.exact * back.rate.exact, there.path) == (1, back.path[::-1])

    @given(alive, alive, alive, days)
    def test_triangles_close(self, one, two, three, on):
        def rate(base, quote):
            return convert(Money(1, base), quote, on=on).exact

        assert rate(one, two) * rate(two, three) == rate(one, three)

    @given(alive, alive, st.integers(1999, 2025), st.integers(1, 12))
    def test_averages_close_too(self, one, two, year, month):
        period = Period.month(year, month)
        there, back = (convert(Money(1, base), quote, on=period).exact for base, quote in ((one, two), (two, one)))
        assert there * back == 1

    @given(testing.moneys(alive.map(Currency)), testing.moneys(alive.map(Currency)), alive, days)
    def test_what_was_asked_before_does_not_matter(self, one, two, to, on):
        alone = convert(one, to, on=on).exact
        convert(two, to, on=on)
        EMBEDDED.memo.clear()
        assert convert(one, to, on=on).exact == alone

    @given(alive, alive, days)
    def test_the_day_used_is_at_most_a_week_before_the_day_asked(self, base, quote, on):
        conversion = convert(Money(1, base), quote, on=on)
        assert 0 <= conversion.age <= 7
        assert all(leg.on == conversion.used_on for leg in conversion.legs)

    @given(alive, alive, days)
    def test_fixings_are_in_order_and_the_first_is_that_of_the_conversion(self, base, quote, on):
        found = fixings(base, quote, on)
        assert found[0] == convert(Money(1, base), quote, on=on).rate
        assert [rate.on for rate in found] == sorted({rate.on for rate in found}, reverse=True)

    @given(testing.figures(alive.map(Currency)), alive, days)
    def test_the_interval_is_that_of_the_figure_scaled(self, figure, to, on):
        conversion = convert(figure, to, on=on)
        interval = conversion.interval
        assert interval == figure.interval.scaled(conversion.rate.exact)
        if not figure.is_range and figure.hedge is None:
            assert interval.contains(conversion.exact)

    @given(testing.moneys(alive.map(Currency)), alive, days, st.integers(-6, 20))
    def test_rounding_is_within_half_a_place_of_the_exact_value(self, amount, to, on, places):
        conversion = convert(amount, to, on=on)
        assert abs(Fraction(conversion.rounded(places).amount) - conversion.exact) <= Fraction(10) ** -places / 2

    @given(testing.moneys() | testing.figures(testing.currencies()), st.sampled_from(CODES), days, policies)
    def test_json_and_pickle_give_it_back(self, amount, to, on, policy):
        with contextlib.suppress(RateNotFoundError):
            conversion = convert(amount, to, on=on, policy=policy)
            form = conversion.to_dict()
            for again in (Conversion.from_dict(json.loads(json.dumps(form))), pickle.loads(pickle.dumps(conversion))):
                assert (again, again.to_dict()) == (conversion, form)
                assert again.explain() == conversion.explain()

    @given(testing.moneys(alive.map(Currency)), alive, days)
    def test_the_callers_decimal_context_changes_nothing(self, amount, to, on):
        expected = convert(amount, to, on=on)
        shown = expected.to_dict(), expected.rounded()
        EMBEDDED.memo.clear()
        hostile = decimal.Context(prec=1, Emax=1, Emin=-1, traps=list(decimal.Context().flags))
        with decimal.localcontext(hostile):
            again = convert(amount, to, on=on)
            assert (again.to_dict(), again.rounded()) == shown


    @given(testing.moneys(alive.map(Currency)), alive, days)
    def test_there_and_back_in_rounded_money_is_within_what_rounding_takes(self, amount, to, on):
        there = convert(amount, to, on=on)
        back = convert(there.rounded(), amount.currency, on=on)
        half = Fraction(10) ** -there.currency.minor_units / 2
        assert abs(back.exact - Fraction(amount.amount)) <= half * back.factor

    @given(tables(), tables(), st.booleans(), near, alive, alive)
    def test_there_and_back_is_the_same_rate_in_a_chain_too(self, one, two, turned, on, base, quote):
        if turned:  # the second has its rates the other way round
            turn = [ExchangeRate(rate.quote, rate.base, rate.value, rate.on, "turned") for rate in two.rates]
            two = RateTable(turn)
        with contextlib.suppress(RateNotFoundError):
            there, back = (convert(Money(1, a), b, on=on, rates=Chained(one, two)) for a, b in ((base, quote), (quote, base)))
            assert there.exact * back.exact == 1

    @given(alive, alive, days)
    def test_a_cross_is_the_product_of_its_legs(self, base, quote, on):
        conversion = convert(Money(1, base), quote, on=on)
        product = Fraction(1)
        for code, leg in zip(conversion.path, conversion.legs, strict=False):
            product = product * Fraction(leg.value) if leg.base.code == code else product / Fraction(leg.value)
        assert product == conversion.factor == conversion.exact

    @given(alive, alive, st.integers(1999, 2025), st.integers(1, 12))
    def test_an_average_lies_between_the_extremes_leg_by_leg(self, base, quote, year, month):
        period = Period.month(year, month)
        averaged = convert(Money(1, base), quote, on=period)
        for leg in averaged.legs:
            published = [EMBEDDED.rate(leg.base, leg.quote, day) for day in period]
            values = [rate.value for rate in published if rate is not None]
            assert min(values) <= leg.value <= max(values)
            assert leg.observations == len(values)

    @given(alive, days, st.integers(0, 10))
    def test_the_day_before_is_the_last_publication_before(self, code, on, gap):
        days = [day for day in EMBEDDED.days("EUR", code) if day < on][-1:]
        with contextlib.suppress(RateNotFoundError):
            used = convert(Money(1, "EUR"), code, on=on, policy=RatePolicy("day_before", max_gap=gap)).used_on
            assert code == "EUR" or [used] == days


def indices(currency: str) -> st.SearchStrategy[IndexTable]:
    """Price indices of a few years."""
    levels = st.lists(values, min_size=2, max_size=5)
    return levels.map(
        lambda found: IndexTable([(Period.year(2020 + at), value) for at, value in enumerate(found)], "CPI", currency)
    )


class TestPrices:
    @given(testing.moneys(st.just(Currency("USD"))), indices("USD"), st.data())
    def test_there_and_back_is_the_amount(self, amount, index, data):
        one, two = (data.draw(st.dates(index.first_day, index.last_day)) for _ in range(2))
        there, back = deflate(amount, one, two, index), deflate(Money(1, "USD"), two, one, index)
        assert there.exact * back.exact == Fraction(amount.amount)
        assert deflate(amount, one, one, index).exact == Fraction(amount.amount)

    @given(indices("USD"), st.data())
    def test_a_mean_lies_between_its_years(self, index, data):
        first, last = sorted(data.draw(st.integers(2020, index.last_day.year)) for _ in range(2))
        levels = [index.at(Period.year(year)).value for year in range(first, last + 1)]
        mean = index.at(Period(date(first, 1, 1), date(last, 12, 31))).value
        assert min(levels) <= mean <= max(levels)

    @given(testing.moneys(alive.map(Currency)), indices("USD"), st.sampled_from(["convert_first", "deflate_first"]))
    def test_both_orders_are_rate_times_prices(self, amount, index, order):
        index = IndexTable(index.values, "CPI", "USD" if order == "convert_first" else amount.currency)
        on, base = date(2021, 5, 4), Period.year(2020)
        made = convert_constant(amount, "USD", on=on, prices_of=base, index=index, order=order)
        rate = convert(Money(1, amount.currency), "USD", on=on if order == "convert_first" else base)
        prices = index.at(base).value / index.at(on).value
        assert made.exact == Fraction(amount.amount) * rate.exact * prices
        assert ConstantConversion.from_dict(json.loads(json.dumps(made.to_dict()))) == made


class TestAFlow:
    @given(testing.moneys(alive.map(Currency)), alive, days, st.integers(1, 1500))
    def test_its_parts_add_up_and_none_is_beyond_the_extremes(self, amount, to, start, length):
        over = Period(start, min(start + timedelta(length), date(2026, 10, 30)))
        with contextlib.suppress(RateNotFoundError):
            flow = convert_flow(amount, to, over=over)
            factors = [part.conversion.factor for part in flow.parts]
            assert sum(part.piece.share for part in flow.parts) == 1
            assert flow.exact == sum(part.piece.share * part.conversion.exact for part in flow.parts)
            assert min(factors) <= flow.factor <= max(factors)
            assert FlowConversion.from_dict(json.loads(json.dumps(flow.to_dict()))) == flow


@pytest.mark.filterwarnings("ignore::dealvalue.rates.doubt.RateWarning")
class TestNoOtherErrors:
    @given(
        testing.moneys() | testing.figures(),
        testing.currencies(),
        st.dates() | testing.periods() | st.just("latest"),
        policies,
    )
    def test_convert_answers_or_says_why_not(self, amount, to, on, policy):
        with contextlib.suppress(DealValueError):
            conversion = convert(amount, to, on=on, policy=policy)
            conversion.explain()
            assert conversion.rate.base is amount.currency

    @given(
        st.binary(max_size=200)
        | st.text(max_size=200).map(lambda text: ("date,base,quote,rate\n" + text).encode("utf-8", "replace"))
    )
    def test_a_file_is_read_or_refused(self, data):
        for form in (None, "ecb_csv", "generic_csv"):
            with contextlib.suppress(DealValueError):
                RateTable.read(data, form)

    @given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: ("date,value\n" + text).encode("utf-8", "replace")))
    def test_an_index_is_read_or_refused(self, data):
        with contextlib.suppress(DealValueError):
            IndexTable.from_csv(data)

    @given(st.text(alphabet="0123456789.,= USDKRWa", max_size=30))
    def test_an_agreed_rate_is_read_or_refused(self, text):
        with contextlib.suppress(DealValueError):
            deal = Fixed.parse(text)
            assert deal.value > 0

    @given(
        st.sampled_from(
            [ExchangeRate, RatePolicy, RateTable, Conversion, Snapshot, FlowConversion, ConstantConversion, Deflation, IndexTable]
        ),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.sampled_from(["USD", "1.5", "2025-12-10"]),
            lambda inner: st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(
                    ["base", "quote", "value", "on", "source", "kind", "legs", "date_rule", "gap", "max_gap", "day", "pivot",
                     "redenominations", "rates", "name", "version", "last_day", "reason",
                     "prices", "order", "conversion", "parts", "over", "share", "values", "from", "to", "index", "amount", "result", "asked_on", "used_on", "path", "policy", "currency"]
                ),
                inner,
                max_size=12,
            ),
            max_leaves=30,
        ),
    )  # fmt: skip
    def test_a_form_is_read_or_refused(self, kind, form):
        with contextlib.suppress(DealValueError):
            kind.from_dict(form)


@pytest.mark.parametrize("code", CODES)
def test_every_embedded_currency_converts_on_its_last_day(code: str):
    on = EMBEDDED.days("EUR", code)[-1] if code != "EUR" else EMBEDDED.last_day
    conversion = convert(Money(1, code), "USD" if code != "USD" else "EUR", on=on + timedelta(days=0))
    assert conversion.used_on == on
    assert isinstance(conversion.amount, Money | Figure)


near_market = st.lists(
    st.sampled_from(["1450.5", "1449.0", "14.505", "0.0006894", "145050", "9000.1", "0"]), min_size=1, max_size=30
)


class TestDoubts:
    @pytest.mark.filterwarnings("ignore::dealvalue.rates.doubt.RateWarning")
    @given(near_market)
    def test_each_has_a_line_of_the_file_and_no_rate_is_changed(self, values):
        lines = [f"{date(2025, 1, 1) + timedelta(place)},USD,ARS,{value}" for place, value in enumerate(values)]
        table = RateTable.read("\n".join(["date,base,quote,rate", *lines]))
        assert all(lines[doubt.line - 2].startswith(f"{doubt.on},USD,ARS") for doubt in table.doubts)
        assert [str(rate.value) for rate in table.rates] == [value for value in values if value != "0"]
        assert len({(doubt.kind, doubt.line) for doubt in table.doubts}) == len(table.doubts)

    @given(st.lists(st.integers(145_000, 155_000), min_size=2, max_size=30), st.integers(1, 29), st.integers(1, 6))
    def test_a_misprint_among_quiet_rates_is_always_found(self, cents, place, power):
        assume(place < len(cents))
        values = [Decimal(number).scaleb(-2) for number in cents]
        values[place] = values[place].scaleb(power)
        rows = [(date(2025, 1, 1) + timedelta(number), value) for number, value in enumerate(values)]
        text = "".join(f"{day},USD,ARS,{value:f}\n" for day, value in rows)
        with pytest.warns(RateWarning):
            [doubt] = RateTable.read("date,base,quote,rate\n" + text).doubts
        assert (doubt.kind in ("misprint", "unit"), doubt.line) == (True, place + 2)


both = st.sampled_from(["EUR", "USD", "KRW", "JPY", "PLN"])


class TestProvidersOfProviders:
    @given(tables(), tables(), tables(), both, both, near)
    def test_a_chain_is_associative(self, one, two, three, base, quote, on):
        left, right = (one | two) | three, one | (two | three)
        assert left.rate(base, quote, on) == right.rate(base, quote, on)
        assert left.days(base, quote) == right.days(base, quote)
        assert (left.providers, left.source, left.version, left.last_day) == (
            right.providers, right.source, right.version, right.last_day,
        )  # fmt: skip

    @given(tables(), both, both, near)
    def test_what_has_nothing_changes_no_chain(self, table, base, quote, on):
        expected = table.rate(base, quote, on)
        for chain in (table | RateTable(), RateTable() | table, table | table):
            assert chain.rate(base, quote, on) == expected

    @given(tables(), both, both, near)
    def test_a_cross_is_the_product_of_published_rates(self, table, base, quote, on):
        crossed = Crossed(table)
        rate = crossed.rate(base, quote, on)
        if rate is not None and base != quote:
            product, here = Fraction(1), base
            for there, leg in zip(rate.path[1:], rate.legs or (rate,), strict=True):
                assert table.rate(leg.base, leg.quote, on) == leg
                product = product * leg.exact if leg.base.code == here else product / leg.exact
                here = there
            assert (product, here) == (rate.exact, quote)
            assert set(rate.path[1:-1]) <= {pivot.code for pivot in crossed.pivots}

    @given(tables(), st.lists(st.tuples(both, both, near), max_size=10))
    def test_what_is_kept_on_disk_is_what_was_said(self, table, questions):
        with TemporaryDirectory() as folder:
            for _ in range(2):
                kept = DiskCached(Crossed(table), folder)
                assert [kept.rate(*question) for question in questions] == [
                    Crossed(table).rate(*question) for question in questions
                ]
