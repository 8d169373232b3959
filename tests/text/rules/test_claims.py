from datetime import date

import pytest

from dealvalue.checks import check
from dealvalue.text.reader import read


def claims(text: str) -> list[str]:
    return [
        " | ".join([claim.kind, *(f"{one.role}={one.text}" for one in claim.operands), *filter(None, [claim.direction, None if claim.complete else "not all"])])
        for claim in read(text, on=date(2025, 12, 10)).claims
    ]


def test_a_bound_opens_a_thought_of_its_own():
    assert claims("It paid under 2 trillion won, at least $1.4 billion.") == []


def test_what_is_weighed_is_not_what_is_counted():
    assert claims("The farm culled 380 cows as milk slid $1.15 to $17.80 per hundredweight.") == []


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("It paid 2 trillion won ($1.4 billion).", "equivalent | source=2 trillion won | derived=$1.4 billion"),
        ("It paid 2 trillion won ($1.4 bn.), he said.", "equivalent | source=2 trillion won | derived=$1.4 bn"),
        ("It paid 2 trillion won, equivalent to about $1.4 billion.", "equivalent | source=2 trillion won | derived=$1.4 billion"),
        ("It paid 2 trillion won, or about $1.4 billion.", "equivalent | source=2 trillion won | derived=$1.4 billion"),
        ("It paid 2 trillion won, about $1.4 billion.", "equivalent | source=2 trillion won | derived=$1.4 billion"),
        ("It paid 2 trillion won – about $1.4 billion – in May.", "equivalent | source=2 trillion won | derived=$1.4 billion"),
        ("A total of $10 million, including $6 million for roads and $4 million for rail.", "sum | total=$10 million | part=$6 million | part=$4 million | not all"),
        ("The $10 million consists of $6 million for roads and $4 million for rail.", "sum | total=$10 million | part=$6 million | part=$4 million"),
        ("$10 million: $6 million for roads and $4 million for rail.", "sum | total=$10 million | part=$6 million | part=$4 million"),
        ("It paid $6 million for roads and $4 million for rail, a total of $10 million.", "sum | total=$10 million | part=$6 million | part=$4 million"),
        ("The 10 tanks include 6 tanks for Poland and 4 tanks for Norway.", "sum | total=10 tanks | part=6 tanks | part=4 tanks | not all"),
        ("Sales rose 12% from $100 million to $112 million.", "change | old=$100 million | new=$112 million | percent=12% | up"),
        ("Sales fell 12% to $88 million from $100 million.", "change | old=$100 million | new=$88 million | percent=12% | down"),
        ("Sales rose from $100 million to $112 million, up 12%.", "change | old=$100 million | new=$112 million | percent=12% | up"),
        ("Sales tripled from $2 million to $6 million.", "multiple | old=$2 million | new=$6 million | factor=tripled"),
        ("Sales doubled to $6 million from $3 million.", "multiple | old=$3 million | new=$6 million | factor=doubled"),
        ("$35 million, or 35%, of the $100 million", "share | part=$35 million | whole=$100 million | percent=35%"),
        ("Of the $100 million, $35 million, or 35%, was paid.", "share | part=$35 million | whole=$100 million | percent=35%"),
        ("$35 million of the $100 million (35%)", "share | part=$35 million | whole=$100 million | percent=35%"),
        ("Of the 80 flats, 20 flats stand empty, 25%.", "share | part=20 flats | whole=80 flats | percent=25%"),
        ("The price halved from $48 to $24 a barrel.", "multiple | old=$48 | new=$24 | factor=halved"),
        ("60 trams at €3.5m each, a total of €210m", "product | total=€210m | count=60 trams | unit_price=€3.5m"),
        ("$12m a year for 15 years, or $180m in all", "product | total=$180m | count=15 years | unit_price=$12m"),
        ("It bought 60 trams for €210m, or €3.5m each.", "product | total=€210m | count=60 trams | unit_price=€3.5m"),
        ("It is nine years since 2016.", "span | duration=nine years | start=2016 | end=2025-12-10"),
        ("It began on May 2, 2025 and ended on June 16, 2025, 45 days later.", "span | duration=45 days | start=May 2, 2025 | end=June 16, 2025"),
        ("On Friday, May 2, 2025 it closed.", "weekday | day=Friday, May 2, 2025"),
        ("The night costs 5,000 baht per night (about $150).", "equivalent | source=5,000 baht | derived=$150"),
        ("It paid 2 trillion won, that is, $1.4 billion.", "equivalent | source=2 trillion won | derived=$1.4 billion"),
        ("It has 176 vehicles (62 tanks and 114 carriers).", "sum | total=176 vehicles | part=62 tanks | part=114 carriers"),
        ("Sales were $12 million, up from $10 million, a 20% increase.", "change | old=$10 million | new=$12 million | percent=20% | up"),
        ("Orders fell 40% to 600 from 1,000.", "change | old=1,000 | new=600 | percent=40% | down"),
        ("The rate rose from 4% to 6%, an increase of 2 percentage points.", "change | old=4% | new=6% | percent=2 percentage points | up"),
        ("Sales grew tenfold, from $2 million to $20 million.", "multiple | old=$2 million | new=$20 million | factor=tenfold"),
        ("Of the 80 tanks, 20, or 25%, burned.", "share | part=20 | whole=80 tanks | percent=25%"),
        ("The $6 million represents 12% of the $50 million.", "share | part=$6 million | whole=$50 million | percent=12%"),
        ("Some 25% of the 8 firms are foreign.", "count_share | percent=25% | whole=8 firms"),
        ("The $2.4 billion order is for 24 jets, or $100 million each.", "product | total=$2.4 billion | count=24 jets | unit_price=$100 million"),
        ("He served for six years, from 2010 to 2016.", "span | duration=six years | period=2010 to 2016"),
        ("It ran between 2012 and 2024, a period of 12 years.", "span | duration=12 years | period=between 2012 and 2024"),
        ("The $2 billion fund is the second-largest after the $3 billion of 2020.", "rank | figure=$2 billion | rank=second-largest | larger=$3 billion"),
    ],
)
def test_what_a_sentence_says_of_its_figures(text, claim):
    assert claims(text) == [claim]


@pytest.mark.parametrize(
    "text",
    [
        "It owes 80 million euros, of which 20 million euros, up 25%, is due.",
        "Bread 450 kg – $5.49, butter – $7.99 each.",
        "It owes 80 million euros, of which 20 million euros (25% more than in 2020) is due.",
        "It paid €2 billion (€1.4 billion).",
        "It paid 2 trillion won. It is $1.4 billion.",
        "The $10 million consists of $6 million for roads.",
        "The $10 million consists of $6 million for roads and 4 tanks for rail.",
        "Sales rose 12% from $100 million to 112 tanks.",
        "Sales tripled from $2 million to 6 tanks.",
        "60 trams at €3.5m each, a total of $210m",
        "It costs €475,000, with 12 rooms, service €185 a month",
        "60 trams at €3.5m, a total of €210m",
        "$35 million, or 35%, of the 100 tanks",
        "nine years until 2034",
        "On Friday it closed.",
        "The fine was 2 trillion won, or $10 million less than the maximum.",
        "Sales of $5 billion ($4.6 billion and $4.2 billion in the two years before) were a record.",
        "It has 176 vehicles (62 tanks and 50 tanks).",
        "Sales fell from $10 million to $8 million, while profit rose 40%.",
        "Sales fell from $10 million to $8 million, and costs, up 12%, hurt.",
        "Sales were $10 million, up from $8 million, with a 12% margin.",
        "The index rose 1.2% to 4,200, and gold fell from 2,000 to 1,900.",
        "It paid $60 million for 10% of the $500 million company.",
        "The $2.4 billion order for 24 jets, 8 of which cost $80 million each, stands.",
        "It paid $500 for 4 tickets, or $50 each for children and $200 each for adults.",
        "The ten-year bonds, sold between 2012 and 2024, fell.",
        "The $2 billion fund is the third-largest after the $3 billion of 2020.",
    ],
)
def test_figures_that_are_not_related_make_no_claim(text):
    assert claims(text) == []


def test_the_day_and_the_factor_that_are_said():
    (claim,) = read("On Friday, May 2, 2025 it closed.").claims
    assert claim.weekday == 4
    (claim,) = read("Sales tripled from $2 million to $6 million.").claims
    assert claim.operand("factor").value == 3


def test_two_conversions_in_one_bracket():
    assert claims("It paid 2 trillion won ($1.4 billion; €1.2 billion).") == [
        "equivalent | source=2 trillion won | derived=$1.4 billion",
        "equivalent | source=2 trillion won | derived=€1.2 billion",
    ]


@pytest.mark.parametrize(
    ("locale", "text", "claim"),
    [
        ("es", "Pagó 500 millones de dólares, es decir, 441 millones de euros.", "equivalent source=500 millones de dólares derived=441 millones de euros"),
        ("de", "Von den 200 Wagen sind 50, also 25 Prozent, fahrbereit.", "share part=50 whole=200 Wagen percent=25 Prozent"),
        ("ru", "Тариф подняли с 400 рублей до 460 рублей, то есть на 15%.", "change old=400 рублей new=460 рублей percent=15%"),
        ("ru", "Из 80 млн рублей вернули 20 млн рублей, или 25%.", "share part=20 млн рублей whole=80 млн рублей percent=25%"),
        ("pl", "Gmina ma 80 mln zł, z czego 20 mln zł, czyli 25 proc., na szkoły.", "share part=20 mln zł whole=80 mln zł percent=25 proc."),
        ("uk", "На дороги є 80 млн грн, з них 20 млн грн (25%) уже виплатили.", "share part=20 млн грн whole=80 млн грн percent=25%"),
        ("en", "It has 80 million euros, of which 20 million euros, or 25%, is for schools.", "share part=20 million euros whole=80 million euros percent=25%"),
        ("hi", "लाभ 400 करोड़ रुपये से बढ़कर 500 करोड़ रुपये हुआ, यानी 25 प्रतिशत की वृद्धि।", "change old=400 करोड़ रुपये new=500 करोड़ रुपये percent=25 प्रतिशत"),
        ("tr", "Satışlar 500 milyon liradan 400 milyon liraya yüzde 20 düştü.", "change old=500 milyon liradan new=400 milyon liraya percent=yüzde 20"),
        ("tr", "İhracat 20 milyar dolardan 23 milyar dolara çıkarak yüzde 15 arttı.", "change old=20 milyar dolardan new=23 milyar dolara percent=yüzde 15"),
        ("tr", "Kâr yüzde 50 düşüşle 600 milyon liradan 400 milyon liraya geriledi.", "change old=600 milyon liradan new=400 milyon liraya percent=yüzde 50"),
        ("tr", "Ciro 4 milyar liradan 5 milyar liraya çıktı, artış oranı yüzde 25 oldu.", "change old=4 milyar liradan new=5 milyar liraya percent=yüzde 25"),
        ("de", "Der Umsatz kletterte von 3,2 Milliarden auf 3,6 Milliarden Euro und damit um 12,5 Prozent.", "change old=3,2 Milliarden new=3,6 Milliarden Euro percent=12,5 Prozent"),
        ("hi", "बिक्री 500 करोड़ रुपये से 10 प्रतिशत बढ़कर 550 करोड़ रुपये हो गई।", "change old=500 करोड़ रुपये new=550 करोड़ रुपये percent=10 प्रतिशत"),
        ("ko", "전차 180대 가운데 45대(25%)가 있다.", "share part=45대 whole=전차 180대 percent=25%"),
        ("ko", "이익은 지난해 200억 원에서 올해 400억 원으로 두 배 늘었다.", "multiple old=200억 원 new=400억 원 factor=두 배"),
        ("ja", "売上高は10%増の550億円（前年は500億円）だった。", "change old=500億円 new=550億円 percent=10%"),
        ("zh-Hans", "营收从500亿元增长到550亿元，增幅为10%。", "change old=500亿元 new=550亿元 percent=10%"),
    ],
)
def test_the_order_of_words_is_the_languages_own(locale, text, claim):
    (found,) = read(text, locale=locale, on=date(2025, 5, 2)).claims
    assert " ".join([found.kind, *(f"{one.role}={one.text}" for one in found.operands)]) == claim


def test_a_bare_number_is_an_operand_without_a_mention():
    (claim,) = read("Orders dropped from 400 to 300, a 25% decline.").claims
    assert [(one.text, one.value, one.mention) for one in claim.operands[:2]] == [("400", 400, None), ("300", 300, None)]


@pytest.mark.parametrize(
    ("text", "certain"),
    [
        ("Sales rose to $110 million from $100 million, a rise of 10%.", True),
        ("Sales rose to $110 million from $100 million, helped by a 3% rise in prices.", False),
        ("Sales rose from $100 million to $110 million, up 10%.", True),
        ("It costs €500 ($566).", True),
        ("It raised €50 million ($30 million of it in America).", False),
        ("It raised €50 million, about $56 million.", True),
        ("It raised €50 million, about $56 million from banks.", False),
        ("40 jets at $100 million each, a total of $4 billion.", True),
        ("It spent $3 billion in 2023 and $4 billion in 2024, and plans a total of $20 billion.", False),
    ],
)
def test_words_that_may_speak_of_something_else_make_a_claim_uncertain(text, certain):
    assert [claim.certain for claim in read(text).claims] == [certain]


def test_parts_of_another_thing_than_the_total_are_no_parts_of_it():
    assert claims("It has three plants: 40 workers in Ohio and 60 workers in Texas.") == []


@pytest.mark.parametrize(
    ("locale", "text", "claim"),
    [
        ("fr", "Sur 577 députés, 289 ont voté pour, soit 50,1 %.", "share"),
        ("it", "Su 400 deputati, 210 hanno detto sì, pari al 52,5%.", "share"),
        ("es", "De los 1.200 trabajadores, 300, el 25%, pararon.", "share"),
        ("es", "En los ocho años transcurridos desde 2017 nada cambió.", "span"),
        ("pt", "Lucrou R$ 32,6 bilhões no terceiro trimestre, alta de 22,3% ante os R$ 26,6 bilhões de um ano antes.", "change"),
        ("ja", "1975年以来50年ぶりの改定だ。", "span"),
        ("ko", "6월 4일(수)부터 열린다.", "weekday"),
        ("vi", "Mở cửa từ thứ Sáu (26/12) đến hết Chủ nhật (28/12).", "weekday"),
        ("pt", "Pagou 18 milhões de euros pelo atacante (R$ 110 milhões na cotação atual).", "equivalent"),
        ("es", "Compra 120 autobuses a 3 millones de euros cada uno, para un total de 360 millones de euros.", "product"),
    ],
)
def test_claims_as_they_are_told_elsewhere(locale, text, claim):
    assert [found.kind for found in read(text, locale=locale, region={"pt": "BR"}.get(locale), on=date(2025, 12, 10)).claims] == [claim]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("fr", "Le lot de six yaourts est vendu 1,89 €, soit 2,52 €/kg."),
        ("pt", "Vale de 1º de dezembro de 2024 a 30 de novembro de 2025, prorrogável por 24 meses."),
        ("fr", "Audience lundi 15."),
        ("ja", "2024年3月以来1年ぶりの増加だ。"),
        ("ja", "2026年から10年間続ける。"),
        ("es", "De los 1.200 trabajadores, 300 pararon, el 90% de los fijos."),
    ],
)
def test_what_elsewhere_makes_no_claim(locale, text):
    assert read(text, locale=locale, on=date(2025, 12, 10)).claims == ()


@pytest.mark.parametrize(
    ("locale", "text", "factor"),
    [
        ("ko", "회원은 30명에서 90명으로 3배로 늘었다.", 3),
        ("ko", "회원은 30명에서 90명으로 세 배가 됐다.", 3),
        ("ja", "会員は30人から90人へ3倍に増えた。", 3),
        ("ja", "会員は30人から60人へ倍に増えた。", 2),
    ],
)
def test_so_many_times_is_the_number_that_is_said(locale, text, factor):
    (claim,) = read(text, locale=locale).claims
    assert (claim.kind, claim.operands[-1].value) == ("multiple", factor)


def test_what_it_was_then_may_stand_in_brackets():
    (claim,) = read("매출은 60억 원으로 전년 동기(40억 원) 대비 50% 늘었다.", locale="ko").claims
    assert [one.text for one in claim.operands] == ["40억 원", "60억 원", "50%"]
    assert not read("매출은 90억 원, 이익은 전년 동기(40억 원) 대비 50% 늘었다.", locale="ko").claims


def test_some_of_a_whole_need_not_be_all_of_it():
    (claim,) = read("예산 100억 원 가운데 인건비 20억 원과 운영비 30억 원을 깎았다.", locale="ko").claims
    assert (claim.kind, claim.complete) == ("sum", False)


def test_prices_of_one_unit_change():
    (claim,) = read("시급은 시간당 1만 원에서 1만2천 원으로 20% 올랐다.", locale="ko").claims
    assert claim.kind == "change"


def verdicts(locale: str, text: str) -> list[tuple[str, str]]:
    return [(finding.check, finding.verdict.value) for finding in check(read(text, locale=locale, on=date(2025, 6, 12)))]


@pytest.mark.parametrize(
    ("locale", "text", "verdict"),
    [
        ("de", "Von den 80 Millionen Euro trägt der Bund 40 Millionen Euro, das Land 25 Millionen Euro und der Kreis 15 Millionen Euro.", "consistent"),
        ("fr", "L'État met 24 millions d'euros, la région 15 millions d'euros et la ville 11 millions d'euros, soit 50 millions d'euros au total.", "consistent"),
        ("it", "Ai 18 milioni di euro dello Stato si aggiungono 7 milioni di euro del Comune e 5 milioni di euro dei privati, per un totale di 30 milioni di euro.", "consistent"),
    ],
)
def test_parts_stand_in_each_order(locale, text, verdict):
    assert verdicts(locale, text) == [("sum", verdict)]


@pytest.mark.parametrize(
    ("locale", "text", "claim"),
    [
        ("en", "It borrowed 30 billion won – $21 million – from a bank.", "equivalent source=30 billion won derived=$21 million"),
        ("ko", "탱크 값은 300억원이며, 이는 2000만달러에 해당한다.", "equivalent source=300억원 derived=2000만달러"),
        ("ja", "罰金の200万ユーロは約3億円に相当する。", "equivalent source=200万ユーロ derived=3億円"),
        ("zh-Hans", "罚款300万欧元，折合人民币2400万元。", "equivalent source=300万欧元 derived=人民币2400万元"),
        ("en", "The £900m ($1.2bn) plan is made up of £600m in loans and £300m in grants.", "sum total=£900m part=£600m part=£300m"),
        ("en", "Of the €80m, €50m came from the state and the remaining €30m from banks.", "sum total=€80m part=€50m part=€30m"),
        ("en", "It opened 20 shops on top of the 60 shops it had, taking the total to 80 shops.", "sum total=80 shops part=20 shops part=60 shops"),
        ("ko", "환자는 모두 30명으로 어른 18명, 아이 12명이다.", "sum total=30명 part=어른 18명 part=아이 12명"),
        ("ko", "예금 40억원에 대출 20억원을 더하면 60억원이다.", "sum total=60억원 part=40억원 part=20억원"),
        ("ja", "春の20億円と秋の50億円を合わせ、予算は70億円になる。", "sum total=70億円 part=20億円 part=50億円"),
        ("zh-Hant", "共錄取50人，分別為男性20人、女性30人。", "sum total=50人 part=男性20人 part=女性30人"),
        ("zh-Hans", "球队由教练4人、学生16人组成，共20人。", "sum total=20人 part=教练4人 part=学生16人"),
        ("zh-Hans", "每人补贴300元，发给2000人，共花费60万元。", "product total=60万元 count=2000人 unit_price=300元"),
        ("ja", "1台300万円の車を20台買い、総額は6000万円だった。", "product total=6000万円 count=20台 unit_price=300万円"),
        ("en", "The port placed a €90 million ($98 million) order for six cranes at €15 million each.", "product total=€90 million count=six cranes unit_price=€15 million"),
        ("en", "The dam, begun in 1991 and opened in 2003, took 12 years to build.", "span duration=12 years start=1991 end=2003"),
        ("en", "The four-day fair runs from March 3 to 6.", "span duration=four-day period=March 3 to 6"),
        ("en", "It was founded in 1990, 35 years ago.", "span duration=35 years start=1990 end=2025-05-02"),
        ("ko", "가게는 20년 전인 2005년에 열었다.", "span duration=20년 start=2005년 end=2025-05-02"),
        ("ja", "2001年に着工し、2008年に完成するまで7年かかった。", "span duration=7年 start=2001年 end=2008年"),
        ("zh-Hans", "隧道1996年动工，2001年通车，历时5年。", "span duration=5年 start=1996年 end=2001年"),
        ("zh-Hant", "本月2日（週五）起漲價。", "weekday day=本月2日（週五）"),
    ],
)
def test_claims_in_the_words_of_more_languages(locale, text, claim):
    (found,) = [one for one in read(text, locale=locale, on=date(2025, 5, 2)).claims if one.kind == claim.split()[0]]
    assert " ".join([found.kind, *(f"{one.role}={one.text}" for one in found.operands)]) == claim


def test_parts_that_are_told_of_among_others_are_not_all():
    (claim,) = read("한강은행 30억원, 두만은행 20억원 등 총 90억원을 냈다.", locale="ko").claims
    assert (claim.kind, claim.complete) == ("sum", False)


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "The club took in €120 million, including €50 million from TV, and spent €90 million."),
        ("de", "Der Verein nahm 120 Millionen Euro ein, davon 50 Millionen Euro aus TV-Rechten, und gab 90 Millionen Euro aus."),
        ("ru", "Клуб заработал 120 млн евро, из них 50 млн евро на билетах, и потратил 90 млн евро."),
        ("ar", "حقق النادي 120 مليون يورو، منها 50 مليون يورو من البث، وأنفق 90 مليون يورو."),
        ("hi", "क्लब ने 120 करोड़ रुपये कमाए, जिनमें से 50 करोड़ रुपये टीवी से आए, और 90 करोड़ रुपये खर्च किए।"),
    ],
)
def test_what_is_done_next_is_no_part(locale, text):
    assert verdicts(locale, text) == []


@pytest.mark.parametrize(
    ("locale", "text", "verdict"),
    [
        ("es", "El puente se cerró el 1 de marzo de 2025 y se reabrió el 30 de abril de 2025, 60 días después.", "consistent"),
        ("fr", "Le bail, signé le 1er mai 2014, a pris fin le 30 avril 2024, soit douze ans plus tard.", "inconsistent"),
        ("ru", "Стройка, начатая 1 марта 2021 года, завершилась 28 августа 2021 года, через 180 дней.", "consistent"),
        ("it", "Il ponte, chiuso il 4 marzo 2024, è stato riaperto il 2 giugno 2024, dopo 20 giorni.", "inconsistent"),
        ("tr", "2003'ten bu yana geçen 22 yılda 41 baraj yapıldı.", "consistent"),
        ("vi", "Trong 15 năm kể từ năm 2010, tỉnh đã xây 120 cây cầu.", "consistent"),
        ("id", "Ia memimpin perusahaan sejak 2010, artinya sudah 15 tahun.", "consistent"),
        ("pt", "Entre 2005 e 2015, ou seja, durante dez anos, a câmara não construiu casas.", "consistent"),
    ],
)
def test_how_long_it_was_is_told_in_each_order(locale, text, verdict):
    assert verdicts(locale, text) == [("span", verdict)]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("es", "Nació el 3 de junio de 1990 y se casó el 17 de junio de 2015, 15 días después del funeral."),
        ("fr", "Le chantier, lancé début 2022, s'achèvera fin 2026, soit un an et demi après la date annoncée."),
        ("it", "Aperto il 4 marzo 2024, chiuso il 2 giugno 2024 dopo 30 giorni di sciopero."),
        ("vi", "Hợp đồng 10 năm kể từ năm 2020 trị giá 5 tỷ đồng."),
        ("tr", "2003'ten bu yana 5 yıl hapis yattı."),
    ],
)
def test_a_length_of_something_else_is_no_span(locale, text):
    assert verdicts(locale, text) == []


def test_one_value_said_twice_is_no_equivalence():
    assert claims("The fee is five million dollars ($5,000,000).") == []
    assert claims("The fee is five million pesos ($5,000,000).") == []


def test_two_dollars_at_parity_are_an_equivalence():
    assert claims("It paid C$4 billion ($4 billion).") == ["equivalent | source=C$4 billion | derived=$4 billion"]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("zh-Hans", "公司去年营收10亿元，两季分别为3亿元、4亿元。"),
        ("zh-Hans", "每户补助2万元，另有300人领取1亿元。"),
        ("en", "Votes in 1998 and 2011 took three days to count."),
        ("en", "Of the $12m raised, $5m went to wages, and the remaining debt is $9m."),
        ("en", "The fund, from $2bn and $1bn loans, holds $5bn."),
    ],
)
def test_what_the_figures_do_not_bear_out_is_no_finding(locale, text):
    assert not check(read(text, locale=locale, on=date(2025, 5, 2))).findings
