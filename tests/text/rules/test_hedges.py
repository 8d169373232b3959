import pytest

from dealvalue.duration import Duration
from dealvalue.figure import Hedge
from dealvalue.text.reader import find


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("about €5 million", "5000000 EUR approximately"),
        ("over an additional €5 million", "5000000 EUR more_than"),
        ("less than 5 million euros", "5000000 EUR less_than"),
        ("10% more than €5 million", "5000000 EUR"),
        ("a third less than €5 million", "5000000 EUR"),
        ("€12m+", "12000000 EUR at_least"),
        ("5 million euros or more", "5000000 EUR at_least"),
        ("nearly €5 million", "5000000 EUR nearly"),
        ("up to €5 million", "5000000 EUR at_most"),
        ("at least €5-7 million", "5000000..7000000 EUR at_least"),
        ("€70 a barrel", "70 EUR per barrel"),
        ("€84.80 per megawatt-hour", "84.80 EUR per megawatt-hour"),
        ("€37m each", "37000000 EUR per each"),
        ("€3 billion a year", "3000000000 EUR per year"),
        ("€5 per tank", "5 EUR per tank"),
        ("€5/kg", "5 EUR per kg"),
        ("per barrel €5", "5 EUR per barrel"),
        ("about €70 a barrel", "70 EUR approximately per barrel"),
    ],
)
def test_what_the_words_around_an_amount_say(said, text, value):
    assert said(text, "money") == [value]


def test_the_first_hedge_stays():
    (mention,) = find("nearly €5 million or more")
    assert mention.hedge is Hedge.NEARLY


def test_the_span_is_the_figures_own():
    (mention,) = find("It paid about €70 a barrel")
    assert mention.text == "€70"


def test_a_hedged_duration_is_a_duration_with_a_hedge():
    (mention,) = find("It runs for at least 15 years")
    assert (mention.value, mention.hedge) == (Duration(years=15), Hedge.AT_LEAST)


@pytest.mark.parametrize(
    ("locale", "text", "value"),
    [("de", "3.000 Euro brutto im Monat", "3000 EUR per monat"), ("de", "monatlich 3.000 Euro", "3000 EUR per monat"), ("de", "eine gute Milliarde Euro", "1000000000 EUR just_over"), ("nl", "een kleine miljoen euro", "1000000 EUR nearly"), ("nl", "€ 18 p/m", "18 EUR per maand"), ("fr", "1 443 euros net par mois", "1443 EUR per mois"), ("it", "1.500 euro lordi ciascuno", "1500 EUR per ciascuno"), ("ko", "배럴당 68.4달러", "68.4 USD per 배럴"), ("ko", "약 5천만원", "50000000 KRW approximately"), ("ja", "1株当たり2850円", "2850 JPY per 株"), ("ja", "約5億円", "500000000 JPY approximately"), ("de", "rund 5 Millionen Euro", "5000000 EUR approximately")],
)
def test_other_languages(said, locale, text, value):
    assert said(text, "money", locale) == [value]


def test_where_a_move_got_to_is_no_bound():
    old, new = find("Het aantal branden nam af van 2400 branden tot 1800 branden.", locale="nl")
    assert (old.hedge, new.hedge) == (None, None)
    assert [one.hedge for one in find("Het zijn tot 1800 branden.", locale="nl")] == [Hedge.AT_MOST]
