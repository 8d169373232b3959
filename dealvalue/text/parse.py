"""A whole string as one value: the figure, money or period that it is, or a ParseError that shows the place."""

import re
from datetime import date
from functools import lru_cache
from typing import Final

from dealvalue._marker import shown
from dealvalue.currency import Currency, as_currency
from dealvalue.duration import Duration, DurationRange
from dealvalue.errors import CurrencyMismatchError, InvalidTypeError, InvalidValueError, ParseError
from dealvalue.figure import Figure
from dealvalue.money import Money
from dealvalue.period import Period
from dealvalue.text import cldr
from dealvalue.text.grammar import Grammar
from dealvalue.text.language import Language, language, split_tag
from dealvalue.text.mention import Mention
from dealvalue.text.reading import Reading
from dealvalue.text.resolve import of_its_day, ranked
from dealvalue.text.rules.digits import num, read_digits
from dealvalue.text.scanner import Sentence
from dealvalue.text.vocabulary import BLANK

ISO: Final = re.compile(r"[0-9]{4}-[0-9]{2}|[0-9]{8}|P[0-9][0-9.YMWD]{1,30}")
SHORT: Final = 40
"""Characters; longer strings are no price tags and go the general way."""

WHOLE: Final = (
    "HEDGE{0,2} FILLER{0,3} (?:BETWEEN/FROM THE?)? (?:MONEY/COUNT/TIME/DURATION/NUMBER/DIGITS) (?:(?<=MONEY)COMMA/SLASH JOIN/DASH/NEG)?"
    " (?:JOIN? (?:PER|ARTICLE|THE|PERPREP|PERIN) JOIN? WORDLIKE (?:JOIN WORDLIKE)? | FILLER? EACH)? PARTICLE{0,2} HEDGE_AFTER? (?:DOT|END|BREAK)?"
)
BEFORE: Final = "HEDGE{0,2} (?:PER WORDLIKE|PERWORD) HEDGE{0,2} MONEY PARTICLE{0,2} HEDGE_AFTER? (?:DOT|END|BREAK)?"

OPEN: Final = "(?:HEDGE|OPENSIDE PREP? THE?) TIME (?:DOT|END|BREAK)? | TIME OPENAFTER (?:DOT|END|BREAK)?"


class Whole:
    """What a whole string may look like in one language."""

    def __init__(self, name: str) -> None:
        spoken = self.language = language(name)
        vocabulary = spoken.vocabulary
        lines = [Grammar(vocabulary.having).line(line, "r").regex for line in (WHOLE, BEFORE, OPEN)]
        self.whole = re.compile("|".join(lines), re.DOTALL)
        alphabet = vocabulary.alphabet
        plain = "".join(symbol for key, symbol in alphabet.items() if key in (frozenset(("SIGN",)), frozenset(("CODE",))))
        scales = "".join(symbol for key, symbol in alphabet.items() if "POWER" in key)
        scaled = f"[{scales}]?" if scales else ""  # a lexicon may know none yet
        self.price = re.compile(f"[{plain}][{vocabulary.having('PLAIN', 'SEPARATED')}]{scaled}")


def _grammar(locale: object) -> tuple[Whole, str | None]:
    if not isinstance(locale, str):
        message = f"a string is parsed in one locale, a BCP 47 tag such as en, not {shown(locale)}"
        raise InvalidTypeError(message)
    return _cached_grammar(locale)


@lru_cache(maxsize=64)
def _cached_grammar(locale: str) -> tuple[Whole, str | None]:
    name, region = split_tag(locale)
    return Whole(name), region


def parse_figure(
    text: str,
    *,
    currency: Currency | str | None = None,
    locale: str = "en",
    region: str | None = None,
    on: date | None = None,
    strict: bool = False,
) -> Figure:
    """The figure that the whole string is: money, a count, or a bare number.

    `currency` is what a bare number is in, and what an ambiguous sign is taken for; another one in the text raises
    CurrencyMismatchError. `strict` refuses what has more than one reading. Anything else raises ParseError, which shows the place.

    >>> parse_figure("$5-7 billion").high, parse_figure("1 234,50", currency="EUR", locale="fr").value
    (Decimal('7E+9'), Decimal('1234.50'))
    >>> parse_figure("$6.7 billion or so, they say")
    Traceback (most recent call last):
    ...
    dealvalue.errors.ParseError: more than a figure: ' or so, they say' at 12
      $6.7 billion or so, they say
                  ^^^^^^^^^^^^^^^^
    """
    grammar, own = _grammar(locale)
    plain = (on is None or type(on) is date) and (region is None or cldr.is_territory(region))
    if currency is None and plain and not strict and isinstance(text, str) and len(text) <= SHORT:
        found = _price(text, grammar, own if region is None else region, on)
        if found is not None:
            return found
    hint = None if currency is None else as_currency(currency)
    mention = _only(text, grammar, own if region is None else region, on, hint, strict=strict)
    figure = mention.value
    if not isinstance(figure, Figure):
        raise ParseError(text, *mention.span, f"a {mention.kind}, not a figure")
    if hint is not None and figure.currency is not None and figure.currency is not hint:
        message = f"{mention.text!r} is in {figure.currency.code}, not in {hint.code}"
        raise CurrencyMismatchError(message)
    return figure


def parse_money(
    text: str,
    *,
    currency: Currency | str | None = None,
    locale: str = "en",
    region: str | None = None,
    on: date | None = None,
    strict: bool = False,
) -> Money:
    """The exact amount that the whole string is; a hedge or a range is refused, because Money says neither.

    >>> parse_money("$1,234.50")
    Money('1234.50', 'USD')
    """
    figure = parse_figure(text, currency=currency, locale=locale, region=region, on=on, strict=strict)
    if figure.currency is None:
        raise ParseError(text, 0, len(text), "a number without a currency: write its sign or code, or pass currency=")
    if figure.value is None:
        raise ParseError(text, 0, len(text), "a range, not one amount: use parse_figure")
    if figure.hedge is not None:
        raise ParseError(text, 0, len(text), f"hedged ({figure.hedge.value.replace('_', ' ')}): use parse_figure")
    return Money(figure.value, figure.currency)


def parse_period(
    text: str,
    *,
    locale: str = "en",
    region: str | None = None,
    on: date | None = None,
    fiscal: tuple[int, str] | None = None,
) -> Period | Duration | DurationRange:
    """The period or duration that the whole string is, in words or as ISO 8601 writes it (2024-05, 20240305, P1Y6M).

    `fiscal` is the month in which fiscal years start and what names them, where the text does not tell.

    >>> str(parse_period("between 2012 and 2024")), parse_period("15 years").iso
    ('2012-01-01/2024-12-31', 'P15Y')
    >>> str(parse_period("Q2 FY2025", fiscal=(4, "start")))
    '2025-07-01/2025-09-30'
    """
    grammar, own = _grammar(locale)
    try:
        mention = _only(text, grammar, own if region is None else region, on, None, strict=False, fiscal=fiscal)
        return _time(text, mention)
    except ParseError:
        found = _iso(text)
        if found is None:
            raise
        return found


def _time(text: str, mention: Mention) -> Period | Duration | DurationRange:
    if isinstance(mention.value, Figure):
        raise ParseError(text, *mention.span, f"a {mention.kind}, not a period")
    if mention.value is None:
        raise ParseError(text, *mention.span, "relative: pass on=, the day it counts from")
    return mention.value


def _iso(text: str) -> Period | Duration | None:
    """What ISO 8601 writes in numbers that are none of a time in a sentence; None where it is no such form."""
    if ISO.fullmatch(text) is None:
        return None
    try:
        return Duration.from_iso(text) if text.startswith("P") else Period.from_iso(f"{text[:4]}-{text[4:6]}-{text[6:]}" if text.isdigit() else text)
    except InvalidValueError:
        return None


def _price(text: str, grammar: Whole, region: str | None, on: date | None) -> Figure | None:
    """Fast path: `SIGN DIGITS POWER?`, as most strings are; the sign must be nothing but a sign, the number must have one reading."""
    spoken = grammar.language
    raws = spoken.scanner.raw.findall(text)
    vocabulary = spoken.vocabulary
    if not grammar.price.fullmatch("".join(map(vocabulary.symbols.__getitem__, raws))):
        return None
    entries = vocabulary.entries
    number = read_digits(entries[raws[1]].meanings["DIGITS"], spoken.parameters_in(region))
    if number is None or number.other is not None or number.is_too_long:
        return None
    if len(raws) == 3:
        number = number.scaled(entries[raws[2]].meanings["POWER"])
    (codes,) = entries[raws[0]].meanings.values()
    if on is not None:
        codes = of_its_day(codes, "", on)
    found = (Currency(codes[0]),) if len(codes) == 1 else ranked(codes, None, (region, None, spoken.country), on)
    return Figure._made(number.value, None, None, found[0], None, (number.quantum,), None) if found else None


def _check(text: object) -> None:
    if not isinstance(text, str):
        message = f"a string is parsed, not a {type(text).__name__}"
        raise InvalidTypeError(message)


def _said(sentence: Sentence) -> int:
    """How many tokens the sentence has before the white space that ends it."""
    count = len(sentence.items)
    while count and not sentence.said(sentence.node(count - 1)).strip(BLANK):
        count -= 1
    return count


def _only(
    text: str,
    grammar: Whole,
    region: str | None,
    on: date | None,
    hint: Currency | None,
    *,
    strict: bool,
    fiscal: tuple[int, str] | None = None,
) -> Mention:
    """The one mention that the whole string is."""
    _check(text)
    spoken = grammar.language
    reading = Reading(text, on, region, None, strict=strict, relate=False, hint=hint.code if hint else None, fiscal=fiscal)
    reading.evidence.country = spoken.country
    sentences = list(spoken.scanner.sentences(text))
    for sentence in sentences:
        reading.sentence(spoken, sentence)
    if reading.skipped:
        skipped = reading.skipped[0]
        raise ParseError(text, *skipped.span, skipped.reason.replace("_", " "))
    if not reading.mentions and len(sentences) == 1:
        count = _said(sentences[0])
        bare = _bare(text, sentences[0].symbols[:count], sentences[0].nodes(0, count), spoken, hint, strict=strict)
        if bare is not None:
            return bare
    if not reading.mentions:
        raise ParseError(text, 0, len(text), "no figure to read")
    mention = reading.mentions[0]
    if len(reading.mentions) > 1:
        raise ParseError(text, *reading.mentions[1].span, "a second figure")
    whole = sentences[0]
    if len(sentences) > 1 or grammar.whole.fullmatch(whole.symbols[: _said(whole)]) is None or text[: whole.span()[0]].strip(BLANK) or text[whole.span()[1] :].strip(BLANK):
        start, end = mention.span
        place = (end, len(text)) if text[end:].strip(BLANK) else (0, start)
        raise ParseError(text, *place, "more than a figure")
    return mention


def _bare(text: str, symbols: str, nodes: list, spoken: Language, hint: Currency | None, *, strict: bool) -> Mention | None:  # type: ignore[type-arg]
    """A number alone, with a minus at most: in the currency of the hint, or a count of nothing said."""
    minus = nodes[0].meanings.keys() & {"NEG", "JOIN"} if nodes else set()
    if len(symbols) - bool(minus) != 1:
        return None
    number = num(nodes[-1], spoken.parameters)
    if number is None:
        return None
    if number.is_too_long:
        raise ParseError(text, 0, len(text), "too long")
    if number.other is not None and strict:
        raise ParseError(text, 0, len(text), "ambiguous number")
    number = number.negative() if minus else number
    figure = Figure._made(number.value, None, None, hint, number.hedge, (number.quantum,), None)
    span = (nodes[0].start, nodes[-1].end)
    candidates = () if number.other is None else (number.value, number.other)
    return Mention("money" if hint else "count", text[span[0] : span[1]], span, figure, number.hedge, candidates)
