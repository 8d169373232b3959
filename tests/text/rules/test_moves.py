from datetime import date

import pytest

from dealvalue.checks import check
from dealvalue.text.reader import read


def findings(text: str, locale: str, kinds: tuple[str, ...] = ("change", "multiple")) -> list[tuple[str, str]]:
    report = check(read(text, locale=locale, on=date(2025, 6, 11)))
    return [(finding.check, finding.verdict.value) for finding in report if finding.check in kinds]


@pytest.mark.parametrize(
    ("locale", "text", "verdict"),
    [
        ("en", "Sales more than doubled to $50 million from $20 million.", "consistent"),
        ("en", "Sales more than doubled to $35 million from $20 million.", "inconsistent"),
        ("en", "Sales almost tripled to $28 million from $10 million.", "consistent"),
        ("en", "Debt more than halved to $20 million from $70 million.", "consistent"),
        ("en", "Debt more than halved to $40 million from $70 million.", "inconsistent"),
        ("en", "Thefts fell threefold from 120 cases to 40 cases.", "consistent"),
        ("en", "The fee was tripled to $3,000 from $1,000 per child.", "consistent"),
        ("en", "It raised $3 million in 2022, four times the $750,000 of 2012.", "consistent"),
        ("en", "It raised $3 million in 2022, six times the $750,000 of 2012.", "inconsistent"),
        ("de", "Der Gewinn hat sich von 4 Millionen Euro auf 10 Millionen Euro mehr als verdoppelt.", "consistent"),
        ("fr", "Les ventes ont plus que doublé, à 50 millions d'euros contre 22 millions d'euros.", "consistent"),
        ("it", "Il debito è più che dimezzato, da 70 a 30 milioni di euro.", "consistent"),
        ("es", "La sede costó 9 millones de euros, el triple de los 3 millones de euros previstos.", "consistent"),
        ("es", "La sede costó 9 millones de euros, el triple de los 5 millones de euros previstos.", "inconsistent"),
        ("hi", "लागत 20 करोड़ रुपये से तिगुनी होकर 60 करोड़ रुपये हो गई।", "consistent"),
        ("pt", "O número de fogos dobrou: foram 1.840 fogos, contra 920 fogos em 2023.", "consistent"),
        ("ar", "تضاعفت الميزانية ثلاث مرات من 4 ملايين دولار إلى 12 مليون دولار.", "consistent"),
        ("tr", "Bütçe 5 milyon liradan 20 milyon liraya yükselerek dört katına çıktı.", "consistent"),
        ("ru", "Выручка выросла более чем вдвое — с 10 млрд рублей до 26 млрд рублей.", "consistent"),
        ("en", "The force has 9,000 troops, three times as many as the 3,000 troops of 2010.", "consistent"),
        ("ko", "요금은 두 배로 뛰어 200원에서 400원이 됐다.", "consistent"),
        ("ko", "조합원은 900명으로 2015년 300명의 3배다.", "consistent"),
        ("ja", "予算は2010年の20億円から4倍の80億円に膨らんだ。", "consistent"),
        ("ja", "予算は80億円と、2010年の10億円の4倍になった。", "inconsistent"),
        ("zh-Hans", "门票由20元涨到80元，翻了两番。", "consistent"),
        ("zh-Hans", "收入为90万元，是2010年30万元的3倍。", "consistent"),
        ("zh-Hant", "員額從80人減半至30人。", "inconsistent"),
    ],
)
def test_a_multiple_is_taken_as_its_words_hedge_it(locale, text, verdict):
    assert findings(text, locale) == [("multiple", verdict)]


@pytest.mark.parametrize(
    ("locale", "text", "verdict"),
    [
        ("en", "Profit fell from $100 million to $95 million (-5%).", "consistent"),
        ("en", "Profit went from $100 million to $95 million (−15%).", "inconsistent"),
        ("nl", "De winst was 69 miljoen euro, 15 procent meer dan de 60 miljoen euro van 2024.", "consistent"),
        ("nl", "Het aantal branden nam af van 2400 branden tot 1800 branden, een daling van 40 procent.", "inconsistent"),
        ("es", "El beneficio cayó un 18% entre enero y mayo, hasta los 410 millones de euros, frente a los 500 millones de euros de 2024.", "consistent"),
        ("de", "Die Zahl der Brände ging von 960 Fällen auf 720 Fälle zurück, ein Minus von 38 Prozent.", "inconsistent"),
        ("ru", "Выручка составила 23 млрд рублей, что на 15% больше, чем 20 млрд рублей в 2020 году.", "consistent"),
        ("hi", "मुनाफा 20 प्रतिशत बढ़कर 600 करोड़ रुपये हो गया, जो पिछले साल 500 करोड़ रुपये था।", "consistent"),
        ("tr", "İhracat 24 milyar dolardan 18 milyar dolara geriledi, düşüş yüzde 35 oldu.", "inconsistent"),
        ("en", "Profit: $48m (2023: $40m), +20%", "consistent"),
        ("en", "Net income rose to $1.21 billion, a 21% increase over the $1.0 billion it made in 2022.", "consistent"),
        ("fr", "Le résultat passe de 80 à 60 millions d'euros (-25 %).", "consistent"),
        ("es", "Las ventas cayeron un 20%, hasta los 80 millones de euros, frente a los 100 millones de euros de 2022.", "consistent"),
        ("pt", "O lucro foi de R$ 1,8 bilhão, alta de 20% ante R$ 1,5 bilhão em 2022.", "consistent"),
        ("sv", "Resultatet blev 60 Mkr, en minskning med 33 procent från 80 Mkr.", "inconsistent"),
        ("tr", "Kâr 80 milyon liradan 60 milyon liraya, yüzde 25 düştü.", "consistent"),
        ("tr", "Gelir yüzde 20 artarak 500 milyon liradan 600 milyon liraya çıktı.", "consistent"),
        ("ja", "売上高は前年の500億円から20%増の600億円となった。", "consistent"),
        ("ko", "영업이익은 600억원으로 전년(800억원)보다 33% 감소했다.", "inconsistent"),
        ("zh-Hans", "利润由50亿元降至40亿元,下降25%。", "inconsistent"),
        ("zh-Hans", "净利润60亿元,较上年的80亿元下降25%。", "consistent"),
        ("zh-Hans", "利润较上年的50亿元增长20%,达到60亿元。", "consistent"),
        ("ko", "매출은 전년(500억원)보다 20% 늘어난 600억원이다.", "consistent"),
        ("fr", "Les ventes ont reculé de 20 %, passant de 50 à 40 millions d'euros.", "consistent"),
        ("en", "Rents dropped by a quarter to $900 from $1,200.", "consistent"),
        ("en", "Rents fell 25% to $900 (€830) from $1,200.", "consistent"),
        ("en", "Sales jumped 25 percent year-on-year to $500 million, compared with $400 million in 2019.", "consistent"),
        ("en", "A ticket costs $66, a rise of 10% on the $60 of last year.", "consistent"),
        ("ko", "환자는 480명으로 2019년 600명에 비해 10% 줄었다.", "inconsistent"),
        ("ko", "이익은 6억달러(약 8200억원)로 2023년 5억달러보다 20% 늘었다.", "consistent"),
        ("ja", "売上高は2023年3月期の400億円から15%増えて460億円となった。", "consistent"),
        ("ja", "利益は2億ドル（約290億円）と2020年の1億6000万ドルから25%増えた。", "consistent"),
        ("ja", "利益は440億円で、2020年の400億円を10%上回った。", "consistent"),
        ("zh-Hans", "收入由2019年的200亿元增至2021年的250亿元，增幅25%。", "consistent"),
        ("zh-Hans", "利润为40亿元，比2019年的50亿元下降了20%。", "consistent"),
        ("zh-Hans", "票价上调25%至每张50元，此前为40元。", "consistent"),
        ("zh-Hant", "時薪自200元調高為220元，增加30%。", "inconsistent"),
    ],
)
def test_a_change_in_each_order_of_its_figures(locale, text, verdict):
    assert findings(text, locale) == [("change", verdict)]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "Shares fell 6% after profit slipped to $41 million from $44 million."),
        ("en", "Prices rose from $20 million to $25 million (+10% in Asia)."),
        ("en", "It had 300 staff in 2022, three times the 50 engineers it has."),
        ("en", "At $90 million, sales were good and the price is three times the $10 million it made."),
        ("en", "Sales in Spain halved to €20m while those in Italy rose from €30m to €40m."),
        ("zh-Hans", "营收由400亿元增至500亿元,净利润增长35%。"),
        ("fr", "Les ventes progressent de 8 % en volume, à 240 millions d'euros contre 200 millions d'euros."),
        ("ko", "매출은 15% 늘었고 영업이익은 40억원에서 80억원으로 증가했다."),
        ("ko", "요금은 1만1500원으로 작년보다 1500원(15%) 오른다."),
        ("en", "The fee rises to $55, up $5 (10%) from last year."),
        ("en", "Sales fell by half in Asia and rose to $9 million from $6 million in Europe."),
        ("zh-Hans", "产量从20吨增加到60吨，增长了2倍。"),
        ("ja", "売上高は200億円、利益は100億円の20%減だった。"),
        ("ko", "값은 100원에서 120원이 됐다."),
        ("en", "Sales were $80 million, three times larger than $20 million in 2010."),
    ],
)
def test_figures_of_something_else_are_not_related(locale, text):
    assert findings(text, locale) == []


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("fr", "Les ventes ont progressé de 5 % en volume, à 320 millions d'euros contre 300 millions d'euros."),
        ("pt", "O lucro dobrou com vendas de R$ 90 milhões, contra R$ 60 milhões."),
        ("de", "Mit 126 Millionen Euro wuchs das Budget, die Zahl der Gäste lag um 5 Prozent über den 120 von 2024."),
    ],
)
def test_a_word_of_change_that_speaks_of_something_else_is_no_move(locale, text):
    assert findings(text, locale) == []
