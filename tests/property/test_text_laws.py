"""Laws of reading: spans are the text's own, what is written is read, nothing that is typed raises, work grows with length."""

import decimal
import json
import pickle
from collections import Counter, defaultdict
from contextlib import suppress
from datetime import date
from decimal import Decimal
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

import dealvalue
from dealvalue.errors import DealValueError
from dealvalue.text.cascade import Match
from dealvalue.text.language import language, names
from dealvalue.text.mention import Mention
from dealvalue.text.scanner import Scanner

ON = date(2025, 12, 10)
LOCALES = names()


def tag(name: str) -> str:
    return name.replace("_", "-")


# --- texts ------------------------------------------------------------------------------------------------------------

ALPHABETS = (
    "abcXYZ éßİıſ",
    "0123456789.,'’ ",
    "٠١٢٣٤٥٦٧٨٩०१२३４５６²①½",
    "$€£¥₩₹₽¢%‰°#@&",
    "()[]{}<>（）「」\"'“”",
    "-‐–—−~〜/\\|+=*",
    "가나다억조원漢億円万カタ",
    "абвгЖдолрублей ابت مليون करोड़",
    " \t\n\r\u00a0\u200b\u200e\u2028\u3000\ufeff",
    "\x00\x07\x1c\x7f\ud800\udfff\u0301\u00ad\u200d",
)
pieces = st.one_of([st.text(st.sampled_from(alphabet), min_size=1, max_size=6) for alphabet in ALPHABETS])
mixtures = st.lists(pieces, max_size=30).map("".join)


@cache
def by_category(name: str) -> dict[str, list[str]]:
    """The words and phrases of a language in each category."""
    vocabulary = language(name).vocabulary
    found: dict[str, list[str]] = defaultdict(list)
    for word, meanings in (*vocabulary.words.items(), *vocabulary.exact.items()):
        for category in meanings:
            found[category].append(word)
    for first, seconds in vocabulary.phrases.items():
        for second, group in seconds.items():
            for rest, meanings in group.items():
                for category in meanings:
                    found[category].append(" ".join((first, second, *rest)))
    return dict(found)


NUMBERS = "1 2 12 31 99 300 2024 1999 25 1,234 1.5 1.234 3,5 1/2 2025-05-02 31.02.2025 05/06/25 0 00 ½ ٣ 1e9 $5 €3bn Q3 5% 1½".split()
NUMBERS += ["9" * 59, "1" * 61]


@st.composite
def sentences(draw: st.DrawFn, name: str) -> str:
    """Numbers and words of every category of a language, next to each other in any order."""
    words = by_category(name)
    parts = draw(st.lists(st.sampled_from(sorted(words)) | st.sampled_from(NUMBERS), min_size=1, max_size=14))
    said = [draw(st.sampled_from(words[part])) if part in words else part for part in parts]
    return "".join(part + draw(st.sampled_from([" ", " ", " ", "", "-", ". "])) for part in said)


days = st.sampled_from([ON, None, date(1, 1, 1), date(2024, 2, 29), date(9999, 12, 31)])
everything = st.sampled_from(LOCALES).flatmap(lambda name: st.tuples(st.just(tag(name)), sentences(name)))


def checked(document: dealvalue.Document) -> None:
    """What holds for every document."""
    text, after = document.text, 0
    for mention in document.mentions:
        start, end = mention.span
        assert after <= start < end
        assert text[start:end] == mention.text
        after = end
        data = mention.to_dict()
        assert Mention.from_dict(json.loads(json.dumps(data))) == mention
        assert data["span"] == [start, end]
    for skipped in document.skipped:
        assert text[slice(*skipped.span)] == skipped.text
        assert skipped.reason
    for claim in document.claims:
        for operand in claim.operands:
            assert operand.span is None or text[slice(*operand.span)] == operand.text
    assert dealvalue.Document.from_dict(json.loads(json.dumps(document.to_dict()))) == document


@given(everything, days, st.booleans())
def test_words_in_any_order_are_read_without_a_crash(said, on, strict):
    locale, text = said
    checked(dealvalue.read(text, locale=locale, on=on, strict=strict))


@given(mixtures, st.sampled_from(LOCALES), days)
def test_characters_in_any_order_are_read_without_a_crash(text, name, on):
    checked(dealvalue.read(text, locale=tag(name), on=on))


@given(st.lists(mixtures, max_size=5).map("\n".join))
def test_paragraphs_in_any_language_are_read_without_a_crash(text):
    checked(dealvalue.read(text, locale="auto", on=ON))


@given(mixtures | everything.map(lambda said: said[1]), st.sampled_from(LOCALES))
def test_whole_strings_are_values_or_a_typed_error(text, name):
    for parse in (dealvalue.parse_figure, dealvalue.parse_money, dealvalue.parse_period):
        with suppress(DealValueError):
            parse(text, locale=tag(name), on=ON)


@given(mixtures, st.sampled_from(LOCALES))
def test_raw_tokens_cover_the_text(text, name):
    assert "".join(language(name).scanner.raw.findall(text)) == text


# --- what is written is read ------------------------------------------------------------------------------------------

SIGNS = {"€": "EUR", "USD ": "USD", "JPY ": "JPY", "US$": "USD", "CHF ": "CHF", "₹": "INR"}
BEHIND = {" USD": "USD", " EUR": "EUR", "€": "EUR", " KRW": "KRW", "\u00a0GBP": "GBP"}


def digits(value: Decimal, group: str, decimal_mark: str) -> str:
    """A plain number as a language writes it."""
    whole, _, part = format(value, "f").partition(".")
    grouped = f"{int(whole):,}".replace(",", group) if group else whole
    return grouped + (decimal_mark + part if part else "")


plain = st.builds(lambda number, places: Decimal(number).scaleb(-places), st.integers(0, 10**12), st.sampled_from([0, 0, 1, 2]))


@given(plain, st.sampled_from(LOCALES), st.sampled_from([*SIGNS, *BEHIND]), st.booleans())
def test_figures_written_in_digits_are_read_back(value, name, sign, grouped):
    lexicon = language(name).lexicon
    said = digits(value, lexicon.group if grouped else "", lexicon.decimal)
    text, code = (sign + said, SIGNS[sign]) if sign in SIGNS else (said + sign, BEHIND[sign])
    figure = dealvalue.parse_figure(text, locale=tag(name), on=ON)
    assert (figure.value, figure.currency.code) == (value, code)
    assert figure.quantum == Decimal(1).scaleb(value.as_tuple().exponent)


SCALES = {"thousand": 3, "million": 6, "billion": 9, "trillion": 12, "k": 3, "m": 6, "bn": 9, "tn": 12, "mn": 6, "M": 6, "B": 9}


@given(st.integers(1, 999), st.sampled_from([0, 1, 2]), st.sampled_from(sorted(SCALES)), st.sampled_from(["$", "€", "USD ", "£"]), st.booleans())
def test_figures_written_with_a_scale_are_read_back(number, places, scale, sign, negative):
    value = Decimal(number).scaleb(-places)
    text = f"{'-' if negative else ''}{sign}{format(value, 'f')}{' ' if len(scale) > 2 else ''}{scale}"
    figure = dealvalue.parse_figure(text, region="US")
    meant = value.scaleb(SCALES[scale])
    assert figure.value == (-meant if negative else meant)
    assert figure.quantum == Decimal(1).scaleb(SCALES[scale] - places)


ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def spelled(number: int, *, british: bool) -> str:
    """A number in English words."""
    for size, word in ((10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if number >= size:
            high, rest = divmod(number, size)
            link = " and " if british and rest < 100 and size <= 1000 else " "
            return spelled(high, british=british) + f" {word}" + (link + spelled(rest, british=british) if rest else "")
    if number < 20:
        return ONES[number]
    return TENS[number // 10 - 2] + (f"-{ONES[number % 10]}" if number % 10 else "")


@given(st.integers(1, 10**12 - 1) | st.integers(1, 9999), st.booleans())
def test_numbers_in_words_are_read_back(number, british):
    assert dealvalue.parse_figure(spelled(number, british=british) + " euros").value == number


@given(st.dates(date(1500, 1, 1), date(2199, 12, 31)), st.sampled_from(["%Y-%m-%d", "%B {}, %Y", "{} %B %Y", "%b {}, %Y", "%A, %B {}, %Y", "the {}th of %B %Y"]))
def test_days_are_read_back(day, form):
    text = day.strftime(form).replace("{}", str(day.day))
    period = dealvalue.parse_period(text)
    assert (period.start, period.end) == (day, day)


@given(st.integers(1, 500), st.integers(1, 500), st.sampled_from(["years", "months", "weeks", "days"]))
def test_durations_are_read_back(one, other, unit):
    low, high = sorted((one, other))
    assert dealvalue.parse_period(f"{low} {unit}").iso == f"P{low}{unit[0].upper()}"
    if low < high:
        found = dealvalue.parse_period(f"{low} to {high} {unit}")
        assert (found.low.iso, found.high.iso) == (f"P{low}{unit[0].upper()}", f"P{high}{unit[0].upper()}")


# --- texts side by side -----------------------------------------------------------------------------------------------

ALONE = [
    "The ministry signed for 54 K2 tanks at €6.7 billion.",
    "Sales rose 12% to £4.2bn.",
    "It paid between $5 and $7 billion over ten years.",
    "The plant opened on May 2, 2025.",
    "Nothing was said.",
    "About 2 trillion won ($1.3 billion) was paid in 2016.",
    "It costs US$70 a barrel.",
    "A deal worth more than 300 million euros, for 15 years.",
    "Millions of dollars were lost.",
    "",
]


@given(st.lists(st.sampled_from(ALONE), min_size=2, max_size=4), st.sampled_from([" ", "\n", "\n\n", "  ", "\n \n"]))
def test_texts_side_by_side_are_read_as_each_alone(texts, gap):
    document = dealvalue.read(gap.join(texts), region="US", on=ON)
    moved, at = [], 0
    for text in texts:
        moved += [
            (one.kind, one.text, (one.span[0] + at, one.span[1] + at), one.value, one.hedge, one.candidates)
            for one in dealvalue.find(text, region="US", on=ON)
        ]
        at += len(text) + len(gap)
    assert [(one.kind, one.text, one.span, one.value, one.hedge, one.candidates) for one in document.mentions] == moved


# --- one value, whoever asks ------------------------------------------------------------------------------------------


@given(everything)
def test_reading_again_gives_equal_values_and_leaves_the_decimal_context_alone(said):
    locale, text = said
    document = dealvalue.read(text, locale=locale, on=ON)
    with decimal.localcontext(decimal.Context(prec=1, traps=[decimal.Inexact, decimal.Rounded, decimal.Subnormal])):
        again = dealvalue.read(text, locale=locale, on=ON)
    assert (again, hash(again)) == (document, hash(document))
    assert pickle.loads(pickle.dumps(document)) == document
    assert dealvalue.find(text, locale=locale, on=ON) == list(document.mentions)


@given(everything)
def test_the_tree_is_no_part_of_the_value(said):
    locale, text = said
    for mention in dealvalue.find(text, locale=locale, on=ON):
        bare = Mention.from_dict(mention.to_dict())
        assert bare.tree is None
        assert (bare, hash(bare)) == (mention, hash(mention))
        assert pickle.loads(pickle.dumps(mention)).tree is None
        assert mention.explain().startswith(bare.explain())


@given(everything, st.sampled_from([["money"], ["count", "duration"], ["money", "period"], []]))
def test_what_is_not_there_is_not_related(said, kinds):
    locale, text = said
    checked(dealvalue.read(text, locale=locale, on=ON, kinds=kinds))


@given(everything, st.sampled_from(["money", "count", "period", "duration"]))
def test_kinds_choose_among_what_is_there(said, kind):
    locale, text = said
    found = dealvalue.find(text, locale=locale, on=ON)
    assert dealvalue.find(text, locale=locale, on=ON, kinds=[kind]) == [mention for mention in found if mention.kind == kind]


@given(everything)
def test_strict_reads_no_more_and_nothing_in_doubt(said):
    locale, text = said
    strict = dealvalue.find(text, locale=locale, on=ON, strict=True)
    assert all(not mention.candidates for mention in strict)


# --- work -------------------------------------------------------------------------------------------------------------

REPEATED = [
    "1,", "1 ", "1.", "1", "$", "$ ", "$1 ", "million ", "and ", "(", "(1 ", "-", "- ", "May ", "1-", "1 and ", "$1 and ", "$1 (", "5% ", "about ", "1 million ", "½",
    "a", "a ", "A ", "\n", ". ", ", ", " ", "x1 ", "1x", "2024 ", "2024-", "from 1 to ", "between ", "of ", "1/1", "1/", "US$", "₩", "\ud800", "é", "가", "억", "漢", "٣", "1'",
    "1 000 ", "5 years ", "1 tanks of ", "$1 a ", "the first ", "Monday (", "first three months of ", "\u200b", "a\u0301", "1e5 ", "$5, $6 and ", '."', "May 5 to ", "each of 5 ships $5 total $25 ", "5% of 5 of 5 (", "rose 5% to $5 from ", "$5, about €4 (€4; ",
]  # fmt: skip


def work(text: str, name: str, monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """What is done for a text: raw tokens scanned, nodes made and places looked at by rules, characters that their matches went over."""
    done: Counter[str] = Counter()
    chunk, match, nodes = Scanner._chunk, Match.__init__, Match.nodes

    def counted_chunk(self, text, base, chunk_text):
        done["raw"] += len(self.raw.findall(chunk_text))
        for sentence in chunk(self, text, base, chunk_text):
            done["tokens"] += len(sentence.items)
            yield sentence

    def counted_match(self, *parts):
        match(self, *parts)
        done["productions"] += 1
        done["matched"] += self.end - self.start

    def counted_nodes(self):
        found = nodes(self)
        done["nodes"] += len(found)
        return found

    with monkeypatch.context() as patch:
        patch.setattr(Scanner, "_chunk", counted_chunk)
        patch.setattr(Match, "__init__", counted_match)
        patch.setattr(Match, "nodes", counted_nodes)
        dealvalue.read(text, locale=tag(name), on=ON)
    return done


def grows_linearly(unit: str, name: str, monkeypatch: pytest.MonkeyPatch, size: int = 1500) -> None:
    times = size // len(unit) + 1
    small, large = work(unit * times, name, monkeypatch), work(unit * times * 4, name, monkeypatch)
    for what, steps in large.items():
        assert steps <= 8 * small[what] + 50, (unit, what, small[what], steps)  # what is quadratic is 16 times as much


@pytest.mark.parametrize("unit", REPEATED)
def test_steps_grow_with_the_length_of_what_repeats(unit, monkeypatch):
    grows_linearly(unit, "en", monkeypatch)


@pytest.mark.parametrize("name", LOCALES)
def test_steps_grow_with_repeats_of_words_of_every_category(name, monkeypatch):
    for words in by_category(name).values():
        grows_linearly(words[0] + " ", name, monkeypatch, 250)
        grows_linearly(f"5 {words[-1]} ", name, monkeypatch, 250)
