"""What a language fills in: words by category, and a few parameters. No rule.

A table maps what a group of words means to the words, written with commas between them:

    "HEDGE": {"more_than": "more than, over, above, in excess of"}

Words are matched without case; a word written with capitals only (in `exact`) counts in that spelling alone. A word may stand in
several categories: the rules see all of them. What CLDR has (names of currencies, months and days, sizes of scale words) is added
by `cldr.py` and need not be written here.

numbers    CARD 0–90 spelled, 1.5 for anderthalb · NUMBERSTEM dziesięcio- · NUMBERWORD a number as one word, read before what it counts (이만) · NAMENUMBER the same, a name too (오만: Oman), read before money, measures and SURECLASSIFIER · NUMBERTAIL units written behind a number (-jährig), and nouns that begin with their unit ("Y": -jahresvertrag) · POWER hundred, thousand … · ABOUT powers that round (centaine) · LEDPOWER scale words that are one of them behind a hedge, else no one knows how many (более тысячи) · SUFFIX bn, mn, k (written after digits) · PLACED units that say the nought before them (linh năm) · POINTED a number and the point behind it, where the number alone is another word (năm phẩy) · FRACTION half, quarter · VULGARSCALE ½ written with its scale (£2½m; by itself) ·
           NOBARE scale words that never open a number (млн) · SAMESCALE the scale said again (مليار ونصف المليار) · SCALED a number with its scale in one word ("2 1000000000") · ANDPART words for "and a half" (с половиной) · PLUSPART what is added to the number behind it (साढ़े 0.5) ·
           VAGUE several · VAGUESCALE millions (of) · DOTTED abbreviations that are never without their dot (Mio.) · AND · OF · ARTICLE · ORDINAL first …
money      CURRENCY codes by name ("USD|CAD": best first) · MINOR codes and the part of one unit ("USD|EUR 0.01") ·
           DEMONYM DEMONYM_AFTER adjectives or countries beside a currency's general name, with their codes · NEWCOIN new (leu) ·
           SCALEDCODE codes and scale in one word (mdp "MXN 1000000"; grand, which is DOUBTFUL: money only where no noun follows) · COIN names that tenths stand behind (三块五) · PRICED words for what is paid, with the money that a scaled number alone behind them is in (giá 35k) · PRECURRENCY names that stand before the number too · WEIGHT names that are a weight too · PAID what costs money and does not weigh (a 500-pound fine) · DOUBTFUL names that are everyday words ("scale": money behind a scale word only, livres) ·
           OTHERSCALE scale words of other languages (by itself)
           PLACE words that tell a country ("NO": Norwegen, norwegische), where a noun is the money of several (Kronen)
hedges     HEDGE before the figure · HEDGE_AFTER behind it · HEDGEVERB those of HEDGE that may have their subject behind them (لا تتجاوز التكلفة) · FILLER what may stand between ·
           LENT words that lead to a figure and end in a hedge (by itself: auf rund)
           DEALNOUN nouns behind which "over" says how much (ein Vertrag über 5 Millionen)
ranges     TO between the ends · BETWEEN · BETWEENAFTER behind both ends (arasında) · FROM · INSTEAD before what is replaced (63 statt 58 Euro) · MOVE verbs of change: "from 5 to 7" is then two figures · BY how much it moved ("by £98 to £2,171")
per        PER · PERUNIT what "a" and its like may be followed by · PERPREP prepositions that are "a" before such a unit (за баррель), PERIN before a unit of time (в год) ·
           PERBEHIND what stands behind the unit, before the price (hisse başına) · PERLEAD unit in one word, before the price (yılda) · EACH · BEFORETAX net and gross, between a price and its unit
counts     PERCENT unit by word · CLASSIFIER · STOP words that end a noun phrase · MODIFIER words between a number and its noun, "noun" what may be it (50 yolcu) · PLURAL nouns without a plural ending ·
           MEASURE units of measure · TURNS those that count turns too, where they are few (３度) · TYPETAIL what makes a type of a measure (37V型) · BELOWZERO behind degrees that are negative (unter null) · UNITWORD words between a number and its noun (adet, chiếc) · NONUM words before a number that is a name ("Article 9") · RATIO words between the numbers of a ratio ("one in five voters")
           QUIET everyday words ("un", "este") that are no reason by themselves to read a sentence: what they stand beside is one
periods    MONTH · WEEKDAY · UNIT Y M W D Q H · RELATIVE -1 0 1 · DAYWORD days from today · PART early mid late end · FISCAL ·
           SINCE UNTIL BEFORE AFTER · PREVIOUS the day before another · AGO · FUTURE words of things to come · TOLD verbs of what has been said or done, whose weekday is the last one, whatever is to come (sagte am Freitag) · DECADE ·
           RELATIVE_AFTER PREVIOUS_AFTER behind their unit (tahun lalu) · AGOBEFORE -1 1 (через) · SPANWORD a length in one word (полгода P6M) ·
           PASTSIDE words of OPENSIDE that look back (seit) · DAYSIDE as OPENSIDE, before days and ends only (nl voor) · NAMEDEND "end Y" (Jahresende), "end 1H" (halvårsskiftet) · ANCHORWORD "D -1" (накануне) · CONJUNCTION those of them that a clause or a noun may follow (the day before) · YEARWORD before a year (năm) · DECADEWORD · DAYLEAD before day/month (ngày) · PARTAFTER ·
           WEEKDAYLEAD before weekdays whose short names are ordinals too ("short": na segunda) · MONTHDAY before a day of no month (no dia 8) · SLASHCUE before day/month with a nought or a day past the months (el 22/06) · NEXTFEW next, behind a number (dix prochaines années) · LEGAL laws and judgments, whose number and year are a name ·
           CENTURY · CENTURYNUMBER its number (siglo XX) · SEASON 1 spring … 4 winter · NEARSEASON "-1 2" (i somras), 0 the one that runs or comes (i sommar) · YEARGENITIVE "the year's" before them (yılın ilk dokuz ayı) · FIRSTLAST first last (… months of 2025) · ELAPSED before so many months of a year (за) · OPENAFTER since … behind the time · OPENEND the same behind "from" and a time, where the clause ends (from 2016 on) ·
           LATER -1 1 behind a length, counted from the day named before (dos años después) · DURING words before "a year" that is a length ·
           AGELEAD before an age (âgé de) · NEAREST next and last whose weekday is the nearest one (el pasado lunes) · DOUBTFULMONTH DOUBTFULDAY names
           that are words too ("dated": only beside a day or a year; "lower": in lower case only; "name": none beside another word with a capital) · QUARTERSIGN "Q?" "H?": only with its year (T2 2025) ·
           WEEKSIGN before the number of a week ("calendar": without a year too, KW; "week": tydzień) · WEEKMARK behind it (주차) · LAST last, the final one · UNITS plural forms of UNIT, of which no one says how many · TIMEPART parts of a time: "half" (quincena), "third" (Drittel), "?" no days (Easter) · MONTHHALF 1 2 (上半月) ·
           MONTHSSIGN the M of 9M 2025 · CUMULATIVE from the year's start (누적) · IN before a time that something is a part of ·
           ORDINALEND º er · ANCHOR words that phrases of time are found by (i går) · YEARMARK MONTHMARK DAYMARK (년 월 일) · QUARTERMARK · QUARTERGENITIVE (3 квартала 2025) · HALFNAME · LEDHALF those of a year that is said before them (前半) · DAYPART a part of the day that a time names (夜) · MIDDOT parts the numbers of a list (・) · PARTNAME "2 4" (quý hai) · DAYCUE words before a day/month that are not of it (từ) · DECADEAFTER (के दशक) · EITHERDAY yesterday or tomorrow (कल) · NIGHT before the weekdays that it lies between · OVERNIGHT between a night's two days (z 3 na 4 marca) · STREETLEAD words before a day or a year that is a name (ul. 3 Maja)
           STRETCH STRETCH_AFTER "rest" (later this year) "sofar" (earlier this week), behind it (晚些时候) · NOW the end of what runs on (to date) · HENCE from a time that is still to come · EVERY before days that are none (every Monday), EVERYAFTER behind them (hằng tuần), WEEKLY before days that are so many (週3日) · COMPARING before the month or quarter that is before the one told (so với quý trước) · ONEUNIT one month or day, a length before DURATIONMARK (한 달간) ·
           PERIODNOUN between a length and its end (period) · ELAPSING of RELATIVE, a length before units (past) · WEEKEND WEEKENDLEAD before "the weekend" · YEARWEEK the week behind its year (18주) · CLOCK midnight, noon · MERIDIEM p.m. ·
           POSSESSIVE before decades that are ages (in his 30s) · YEARNOUN behind a year (2019 levels) · STREET behind a number that is an address · DIVIDED things that have halves and quarters of their own (match) · NAMETAIL what makes a name of a length (Six-Day War) · NAMEBEHIND what makes one of a length with a capital (Dreißigjähriger Krieg) · AGE words of age, "person" who has one
marks      (dates, counts and prices whose numbers carry a mark) ERA the year before an era's first · CALENDAR the same, or "hijri", with no mark behind its year (2568 BE, Reiwa 7) · HIJRIMONTH 1 to 12 · FIRSTYEAR 元 · DIGITWORD a digit as a character · RELWORD "Y -1",
           RESULT what is told of a quarter when it is over (실적) · SAMETIME behind it: the time named before in that year (같은 기간), or "formula" (동기 대비) ·
           "FY 0", "D 1 a" (counted from the day named before), "Y -1 said" (from the year its sentence speaks of) · RELMARK last or next of its kind (지난, 오는) · YEARPART end of the year in one word ·
           PARTAFTER · PERIODMARK 期 · ORDINALLEAD 第 · QUARTERNAME · RELWEEKDAY "-1 4" · WEEKDAYNOTE （金） · WITHMONTH a mark of days only behind a month (号) ·
           DURATIONMARK what makes days a length (間) · DAYSLEAD before days that are one (提前30日) · RELWEEKEND "-1" (先週末) · RELSEASON "1 Y 0" this year's spring, "4 -1" the last winter · RELSPAN "Y 0 1" (今明两年) · SAMEMONTH before a day of the month named before (同22日) · CENTURYMARK 世纪 · HOURMARK 時 · UNTILTODAY (至今早) · HALFAFTER half a year more · FRONT the first of so many months · LINK の ·
           PARTICLE · TOWARD the particle of a move's end · INNERHEDGE 여, 多 · SLIGHTLY, ADVERB before HEDGE_AFTER · NOBARE scales that open no number ·
           INNERMINOR minor units behind the major one only · TENTHS 割 · TENTHSPART 分 厘 behind it · TRAILING classifiers that no noun follows · DECADEAGE that tell an age in tens too (20대) · RANKING that make a rank of one that does ·
           PERBEFORE 每 · PERAFTER 当たり · TABLEUNIT 単位 · AMONG of which
lent       ADDED what more there is of money (más otros 12) · OFTHE "of the" in one word (della, do) · OUTOF between a share and its whole (sept sur dix) · CLOCKLEAD CLOCKUNIT the time of a day (à 20 heures)
claims     EQUIVALENT · EQUALLING the same behind the figure (해당한다) · INCLUDING · SUMCUE · TOTALCUE · UP DOWN words of change · MULTIPLE tripled 3 · SHARECUE makes up (12% of a whole) · HALF 1/2 and other fractions by themselves · PARTWORD 3 behind a number (a third of a whole) · SHAREOF of, by a share only (от) · TIMESWORD three times a figure · PLUSWORD one part more · SUMLAST behind the parts · ATPRICE à · PIECE measures that are a piece of anything (stuk, sztuka) · EACHOF each of those that are counted next (jede der, cada una de las) · RANK second-largest 2 · BEHIND what is larger follows · THAN · THEN · BEGIN FINISH · BEGUN FINISHED behind the time (着工, 준공) · LASTED what leads to SPANBEHIND behind how long it took, or ends it (历时, かかった) · SOLATER between that and the end (만인) ·has been (ぶり)
           REMAINDER what is left of a whole (the remaining) · ETC words that tell of parts not told (among others, 등) · BRINGS words of what parts come to (bringing the total to)
relations  BEGINNING words from which a duration runs, past or to come (starting on) · LASTING words before how long it runs, its start told (for)
"""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType
from typing import Any, Final

from dealvalue.decimals import EXACT
from dealvalue.duration import Duration
from dealvalue.figure import Hedge
from dealvalue.text.record import Record

Table = Mapping[str, str]


NO_WORDS: Final[Mapping[str, Any]] = MappingProxyType({})


class Lexicon(Record):
    """The words of one language, and what its grammar needs to know of it.

    `cldr` names the baked file of CLDR words; `country` is where the language's own "$" or "peso" is meant when nothing else tells.
    `year_first`: a year stands before its months and parts, and is theirs in a list (2025년 4월과 5월).
    `scores` are the tens that teens may follow (soixante-quinze).
    `colon_prices` are the currencies, parted by spaces, whose prices may be written with a colon before the cents (7:50 kronor).
    `swapped`: the territories that write `decimal` and `group` the other way round (es: MX PE).
    `doubtful_marks`: letters that are written in numbers for the mark of decimals by some and of thousands by others; such a number is not read.
    `head_first`: "peso mexicano", "dólar estadounidense": the general name is the first word of CLDR's names.
    `noun` is where the counted noun of "30 wide-body jets" stands: "last" of its phrase, "first" (30 aviones de combate) or "capital"
    (30 neue Flugzeuge); `noun_size` is how many words a noun that nobody knows has (nhà máy: two). `ordinal_dot`: "12. Juni" is a day, no end of a sentence.
    `future_leads`: words of the future stand before the time they are about.
    `past`: words that tell of the past ("was, ha -ado": a hyphen for any beginning), `present` those that turn a participle of these into the present (is held), and `verb_last` whether the verb ends the sentence.
    `dollars_of_places`: "$" is the money of the country that the text is about (es: Mexico's pesos), not US dollars.
    `tenths_behind`: one digit behind a scale is tenths of it, unless a word for nought stands between (一万五 is 15,000, một tỷ hai 1.2 billion).
    `verb_beginnings`: an unknown word that begins so is a verb, no noun (mencetak, ditangkap).
    `count_after`: the counted noun may stand before its number (전차 180대).
    `bare_power`: a scale word may open a number (mil millones, 천억).
    `leads` are words that may be written together with the known word or the digits behind them (Arabic و, ب, ل).
    `number_joiners`: numbers are written as one word, with these between its parts or nothing (einundzwanzig, tjugofem); None: they are not.
    `endings` may follow a known word inside a run of letters, `bound` are words only inside one (syllables for digits); `stems` are what
    inflected words begin with (육박하는, 육박했지만); `tails` end unknown words and give them a category (배럴당).
    `old_money` are words that tell a unit of the past from the one that has its name now (antiguo, старых).
    `not_money` are last (or first) words of CLDR's currency names that are no names of money by themselves (дня, unité).
    `script` (ISO 15924: Latn, Cyrl, Arab, Deva, Hang, Kana, Hani) and `function_words` (parted by spaces; characters for Hani) are what
    `locale="auto"` tells the language by. `opaque` are beginnings of words that only look like known ones.
    `particles` (after an "open" syllable, a "closed" one or "any") are cut from a counted noun; a word that ends in one of them or in one of
    `no_nouns` is not what the next number counts. `bare_year`: four digits can be a year without a word or mark that says so.
    `names_first`: a name stands between the number and its noun (54 K2 tankı) where the noun is the first word without an adjective's ending.
    `short_era`: the year before the first of the era that years of three digits are counted in (114年).
    `list_dot`: a middle dot parts the numbers of a list (3·4) and is no decimal mark. `unspaced`: words are not parted by spaces.
    `from_endings` of the time that a range begins with (Mayıs ortasından temmuz başına kadar).
    `person_endings` of nouns that say where someone comes from, behind an age (54-летний ростовчанин).
    `plural_endings` of nouns; `singular_endings` are those that only look like them (glass).
    """

    locale: str
    cldr: str
    country: str
    decimal: str = "."
    group: str = ","
    swapped: str = ""
    colon_prices: str = ""
    doubtful_marks: str = ""
    day_first: bool = True
    head_first: bool = False
    count_after: bool = False
    bare_power: bool = False
    tenths_behind: bool = False
    unspaced: bool = False
    noun: str = "last"
    noun_size: int = 1
    plural_endings: tuple[str, ...] = ()
    singular_endings: tuple[str, ...] = ()
    adjective_endings: tuple[str, ...] = ()
    verb_endings: tuple[str, ...] = ()
    person_endings: tuple[str, ...] = ()
    from_endings: tuple[str, ...] = ()
    verb_beginnings: tuple[str, ...] = ()
    ordinal_dot: bool = False
    future_leads: bool = False
    dollars_of_places: bool = False
    past: str = ""
    present: str = ""
    verb_last: bool = False
    singular: tuple[tuple[str, str], ...] = ()
    scores: tuple[int, ...] = ()
    year_first: bool = False
    words: Mapping[str, Table] = NO_WORDS
    exact: Mapping[str, Table] = NO_WORDS
    endings: Mapping[str, Table] = NO_WORDS
    tails: Mapping[str, str] = NO_WORDS
    bound: Mapping[str, Table] = NO_WORDS
    stems: Mapping[str, Table] = NO_WORDS
    particles: Mapping[str, str] = NO_WORDS
    no_nouns: str = ""
    bare_year: bool = True
    list_dot: bool = False
    short_era: int = 0
    names_first: bool = False
    leads: str = ""
    number_joiners: str | None = None
    opaque: str = ""
    not_money: str = ""
    old_money: str = ""
    script: str = "Latn"
    function_words: str = ""


def payload(category: str, meaning: str) -> Any:  # noqa: ANN401  each category has its own
    """What a rule reads for a word of this category."""
    make = MAKERS.get(category)
    return meaning if make is None else make(meaning)


def split_words(words: str) -> list[str]:
    """Function words, parted by spaces."""
    return words.split()


def split(words: str) -> list[str]:
    """The words of a table's cell."""
    return [word.strip() for word in words.split(",") if word.strip()]


def _minor(meaning: str) -> tuple[tuple[str, ...], Decimal]:
    codes, _, part = meaning.partition(" ")
    return tuple(codes.split("|")), Decimal(part or "0.01")


def _scaled(meaning: str) -> tuple[tuple[str, ...], Decimal]:
    codes, _, scale = meaning.partition(" ")
    return tuple(codes.split("|")), _scale(scale)


def _scale(meaning: str) -> Decimal:
    """1E+9, not 1000000000: then 1.3 times it is 13E+8, whose last place is the last digit written."""
    return EXACT.normalize(Decimal(meaning))


def _card(meaning: str) -> int | Decimal:
    """21, or 1.5 (anderthalb)."""
    return int(meaning) if meaning.isdigit() else Decimal(meaning)


def _parts(meaning: str) -> tuple[Decimal, Decimal]:
    count, _, scale = meaning.partition(" ")
    return Decimal(count), _scale(scale)


def _codes(meaning: str) -> tuple[str, ...]:
    return tuple(meaning.split("|"))


MAKERS: Final[dict[str, Any]] = {
    "CARD": _card,
    "NUMBERSTEM": int,
    "NUMBERWORD": int,
    "NAMENUMBER": int,
    "POWER": _scale,
    "SUFFIX": _scale,
    "LEDPOWER": _scale,
    "VAGUESCALE": _scale,
    "FRACTION": Decimal,
    "ORDINAL": int,
    "CURRENCY": _codes,
    "PRECURRENCY": _codes,
    "DEMONYM": _codes,
    "DEMONYM_AFTER": _codes,
    "SCALED": _parts,
    "TENTHS": _scale,
    "TENTHSPART": _scale,
    "PLUSPART": Decimal,
    "ANDPART": Decimal,
    "SPANWORD": Duration.from_iso,
    "SIGN": _codes,
    "PRICED": _codes,
    "MINOR": _minor,
    "SCALEDCODE": _scaled,
    "ABOUT": Hedge,
    "HEDGE": Hedge,
    "HEDGE_AFTER": Hedge,
    "INNERHEDGE": Hedge,
    "MONTH": int,
    "WEEKDAY": int,
    "RELATIVE": int,
    "DAYWORD": int,
    "PREVIOUS": int,
    "MULTIPLE": Decimal,
    "HALF": Fraction,
    "PARTWORD": int,
    "RANK": Decimal,
    "HALFNAME": int,
}
