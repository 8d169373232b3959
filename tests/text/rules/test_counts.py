import pytest


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("54 K2 tanks", ["54 tank"]),
        ("36 Leopard 2 main battle tanks", ["36 tank"]),
        ("12%", ["12 %"]),
        ("half a percentage point", ["0.5 percentage point"]),
        ("a rise of 2 1/2 percent", ["2.5 %"]),
        ("3/4 inch", ["0.75 inch"]),
        ("minus 40 degrees", ["-40 degree"]),
        ("a fall of -5 °C", ["-5 °c"]),
        ("500 Mbps", ["500 mbps"]),
        ("50m2 of it", ["50 m2"]),
        ("4 M2 tanks", ["4 tank"]),
        ("a 24-70 mm lens", ["24..70 mm"]),
        ("rose by 300 to 4,500 users", ["300 user", "4500 user"]),
        ("rose by 300 to 450 users", ["300..450 user"]),
        ("7 out of 10 drivers", []),
        ("seven of 10 drivers", ["10 driver"]),
        ("two 12-ounce steaks", ["2 steak"]),
        ("three 5 kg sacks", []),
        ("they gained 3 to 5 percent", ["3..5 %"]),
        ("they rose 3% to 5%", ["3 %", "5 %"]),
        ("three by-elections", ["3 by-election"]),
        ("at 0-62mph", ["0..62 mph"]),
        ("12 PC games", ["12 game"]),
        ("PC 1234", []),
        ("the 5g masts", []),
        ("dinner at Five Guys", []),
        ("€5 billion and 300 million users", ["300000000 user"]),
        ("6.5 per cent", ["6.5 %"]),
        ("4 percentage points", ["4 percentage point"]),
        ("100 basis points", ["100 basis point"]),
        ("-5%", ["-5 %"]),
        ("a fall of -5%", ["-5 %"]),
        ("%12", ["12 %"]),
        ("3 to 5 per cent", ["3..5 %"]),
        ("3%-5%", ["3..5 %"]),
        ("between 3% and 5%", ["3..5 %"]),
        ("from 3% to 5%", ["3..5 %"]),
        ("rose from 3% to 5%", ["3 %", "5 %"]),
        ("rose from 3 to 5 per cent", ["3 %", "5 %"]),
        ("It fell from 5 to 3 per cent", ["5 %", "3 %"]),
        ("40 or more schools", ["40 school at_least"]),
        ("40+ schools", ["40 school at_least"]),
        ("12 plus tax", []),
        ("3% to 5 percentage points", ["3 %", "5 percentage point"]),
        ("a 300-kilometre pipeline", ["300 kilometre"]),
        ("300 km", ["300 km"]),
        ("20 to 30 ships", ["20..30 ship"]),
        ("between 20 and 30 ships", ["20..30 ship"]),
        ("2 million people", ["2000000 person"]),
        ("more than 50 tanks", ["50 tank more_than"]),
        ("twenty-one new wide-body jets", ["21 jet"]),
        ('10 "smart" tanks', ["10 tank"]),
        ("100 first-class tickets", ["100 ticket"]),
        ("5 glass panels", ["5 panel"]),
        ("15 species", ["15 species"]),
        ("12 women", ["12 woman"]),
        ("3-5 million tourists", ["3000000..5000000 tourist"]),
        ("a 6.2 quake struck 10 km below", ["10 km"]),
        ("36 Leopard 2 tanks", ["36 tank"]),
        ("44 mg to 50 mg of salt", ["44..50 mg"]),
        ("between 44 mg and 50 mg", ["44..50 mg"]),
        ("44 mg to 50 kg", ["44 mg", "50 kg"]),
        ("cut from 44 mg to 50 mg", ["44 mg", "50 mg"]),
        ("an 8- to 16-metre mirror", ["8..16 metre"]),
        ("40°26′ north", []),
        ("45°N", []),
        ("a 15 MW plant", ["15 mw"]),
        ("10kg (25lbs)", ["10 kg", "25 lb"]),
        ("30 or more ships", ["30 ship at_least"]),
        ("30 or more per cent", ["30 % at_least"]),
        ("cut from 15.5 to 15 per cent", ["15.5 %", "15 %"]),
        ("from 15.5 to 15 per cent", ["15.5 %", "15 %"]),
        ("raised from 10 to 12%", ["10 %", "12 %"]),
        ("raised from 10-12%", ["12 %"]),
        ("grew from 20 to 30 ships", ["20 ship", "30 ship"]),
        ("cut from 30 to 20 ships", ["30 ship", "20 ship"]),
        ("rose from 3 to 5 million tourists", ["3000000 tourist", "5000000 tourist"]),
        ("rose from 2019 to 30 ships", ["30 ship"]),
    ],
)
def test_counts_as_people_write_them(said, text, values):
    assert said(text, "count") == values


@pytest.mark.parametrize(
    "text",
    ["the two nations", "5G network", "300x faster", "Article 9 tanks", "+49 30 tanks", "ISO 9001 tests", "Boeing 737 planes", "won 3:2 games", "10, tanks", "10 the tanks", "room 5 tables"],
)
def test_what_counts_nothing(said, text):
    assert said(text, "count") == []


@pytest.mark.parametrize(
    ("locale", "text", "values"),
    [
        ("es", "Recibirá 24 helicópteros", ["24 helicóptero"]),
        ("es", "2 millones de personas", ["2000000 persona"]),
        ("de", "30 neue Flugzeuge", ["30 flugzeug"]),
        ("de", "sechs U-Boote", ["6 u-boot"]),
        ("de", "36 F-35A", ["36 f-35a"]),
        ("ko", "전차 180대", ["180 전차"]),
        ("hi", "30 से अधिक यात्री", ["30 यात्री more_than"]),
        ("hi", "60 से अधिक उम्र के लोग", []),
        ("tr", "50 kadar öğrenci", ["50 öğrenci approximately"]),
        ("ko", "5개 업체가", ["5 업체"]),
        ("ja", "フリゲート艦11隻", ["11 フリゲート艦"]),
        ("ja", "8割", ["80 %"]),
        ("ko", "KF-21 20대를", ["20 kf-21"]),
        ("ko", "F-35A 20대와 K2 전차 180대", ["20 f-35a", "180 전차"]),
        ("ko", "직원 수는 12만4천여명", ["124000 명 more_than"]),
        ("ko", "사망자 수가 12명으로 늘었다", ["12 명"]),
        ("zh-Hans", "他身高1米85", []),
        ("zh-Hans", "长12米的桌子", ["12 米"]),
    ],
)
def test_where_the_noun_stands_in_other_languages(said, locale, text, values):
    assert said(text, "count", locale) == values


@pytest.mark.parametrize(
    ("locale", "text", "counts"),
    [
        ("en", "Norway bought 88 F-35s and 32 F-35A fighters.", ["88 f-35", "32 fighter"]),
        ("en", "It flies six F-35B jets, 12 F-16s and 3 Boeing 737s.", ["6 jet", "12 f-16", "3 boeing 737"]),
        ("en", "It flies 8 P-8A Poseidon aircraft and 24 Su-57s.", ["8 aircraft", "24 su-57"]),
        ("en", "It wants 12 additional FA-50s, 36 second-hand F-16s, six more C-130Js and 20 F16s.", ["12 fa-50", "36 f-16", "6 c-130j", "20 f16"]),
        ("en", "It wants 12 more MQ-9B SkyGuardians and 20 upgraded F-16 jets.", ["12 skyguardian", "20 jet"]),
        ("en", "The F-35s and the UH-60s are late.", []),
        ("de", "32 F-35A-Kampfjets und 88 F-35", ["32 f-35a-kampfjets", "88 f-35"]),
        ("fr", "La Suisse achète 36 F-35.", ["36 f-35"]),
        ("es", "Compró 32 cazas F-35A y 12 F-16.", ["32 caza", "12 f-16"]),
        ("tr", "Ülke 40 F-16 aldı.", ["40 f-16"]),
    ],
)
def test_a_designation_is_a_noun_or_part_of_one(said, locale, text, counts):
    assert said(text, "count", locale) == counts


def test_a_type_behind_the_noun_is_no_number_of_its_own(said):
    assert said("Bestellt sind 105 Leopard 2A8 und 44 Leopard-2-Panzer.", "count", "de") == ["105 leopard", "44 leopard-2-panzer"]
    assert said("India buys 83 LCA Mk-1A jets.", "count") == ["83 jet"]


@pytest.mark.parametrize(
    ("locale", "text", "counts"),
    [
        ("es", "dos kilos y medio de trufa", ["2.5 kilo"]),
        ("es", "dos kilos y medio limón", ["2 kilo"]),
        ("en", "half a percentage point", ["0.5 percentage point"]),
        ("fr", "sept Français sur dix", []),
        ("fr", "sept ministres sur le départ", ["7 ministre"]),
        ("fr", "le bureau ouvre à 20 heures", []),
        ("fr", "à 20 heures de route", ["20 heure"]),
        ("fr", "il tient jusqu'à 48 heures", ["48 heure at_most"]),
    ],
)
def test_parts_shares_and_hours(said, locale, text, counts):
    assert said(text, "count", locale) == counts


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("六成二的受访者", ["62 %"]),
        ("三成 五家", ["30 %", "5 家"]),
        ("7栋3单元", []),
        ("12架737客机", ["12 客机"]),
        ("3台500元", ["3 台"]),
    ],
)
def test_tenths_with_hundredths_and_addresses_of_unspaced_text(said, text, values):
    assert said(text, "count", "zh-Hans") == values


@pytest.mark.parametrize(
    ("locale", "text", "counts"),
    [
        ("en", "it fell to 4 degrees below zero", ["-4 degree"]),
        ("de", "vier Grad unter null", ["-4 grad"]),
        ("hi", "शून्य से चार डिग्री नीचे", ["-4 डिग्री"]),
        ("hi", "4 डिग्री नीचे", ["4 डिग्री"]),
        ("ru", "минус четырёх градусов", ["-4 градус"]),
    ],
)
def test_degrees_below_zero(said, locale, text, counts):
    assert said(text, "count", locale) == counts


@pytest.mark.parametrize(
    ("locale", "text", "counts"),
    [
        ("en", "half a tonne, a half-point cut and a quarter-mile walk", ["0.5 tonne", "0.5 point", "0.25 mile"]),
        ("en", "half man, half fish; half measures; the second half points", []),
        ("es", "media tonelada y medio kilo", ["0.5 tonelada", "0.5 kilo"]),
        ("fr", "un demi-point, un quart de point", ["0.5 point", "0.25 point"]),
        ("it", "mezzo punto e un quarto di punto", ["0.5 punto", "0.25 punto"]),
        ("pt", "A taxa vai a 3%, um quarto de ponto a mais.", ["3 %", "0.25 ponto"]),
    ],
)
def test_parts_of_one_measure(said, locale, text, counts):
    assert said(text, "count", locale) == counts


@pytest.mark.parametrize(
    ("locale", "text", "counts"),
    [
        ("ru", "«Три сестры»", []),
        ("ru", "«12 самолётов»", ["12 самолет"]),
        ("ru", "спектакль Три сестры", ["3 сестры"]),
        ("tr", "300 ile 400 arasında traktör", ["300..400 traktör"]),
        ("tr", "10 numara", []),
    ],
)
def test_titles_labels_and_what_lies_between(said, locale, text, counts):
    assert said(text, "count", locale) == counts


@pytest.mark.parametrize(
    ("locale", "text", "counts"),
    [
        ("en", "20-25,000 jobs", ["20000..25000 job"]),
        ("fr", "15 à 20 000 supporters", ["15000..20000 supporter"]),
        ("es", "entre 20 y 25.000 personas", ["20000..25000 persona"]),
        ("en", "5 to 50,000 people", ["5..50000 person"]),
        ("en", "5 to 9" + "9" * 70 + "000 people", []),
        ("ko", "9" * 59 + "대가 있다", ["9" * 59 + " 대"]),
        ("en", "800 to 1,000 people", ["800..1000 person"]),
    ],
)
def test_thousands_that_the_second_number_tells_for_both(said, locale, text, counts):
    assert said(text, "count", locale) == counts


@pytest.mark.parametrize(
    ("locale", "text", "counts"),
    [
        ("en", "five previous owners, 12 winter coats, three straight defeats and two second homes", ["5 owner", "12 coat", "3 defeat", "2 home"]),
        ("en", "nine grandchildren and two gunmen", ["9 grandchild", "2 gunman"]),
        ("en", "5,000 job cuts, three rate hikes and a dozen sturgeon", ["5000 cut", "3 hike", "12 sturgeon"]),
        ("en", "The S&P 500 cuts losses.", []),
        ("en", "At one point it sank.", []),
        ("es", "Las 225 tiendas abren a las 10 horas.", ["225 tienda"]),
        ("es", "Uno no debe fiarse.", []),
        ("it", "otto alti dirigenti", ["8 dirigente"]),
    ],
)
def test_what_stands_before_the_noun(said, locale, text, counts):
    assert said(text, "count", locale) == counts
