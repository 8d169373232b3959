"""Reader: the only place where rules meet locales. It scans, runs the cascade, resolves what is relative or ambiguous, and relates."""

from collections.abc import Collection
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Any, Final

from dealvalue.currency import Currency, as_currency
from dealvalue.duration import Duration
from dealvalue.errors import InvalidTypeError, InvalidValueError, ParseError
from dealvalue.figure import Figure, Hedge
from dealvalue.money import Money
from dealvalue.period import Period
from dealvalue.text.build import lexicon_of, scanner
from dealvalue.text.cascade import Cascade
from dealvalue.text.document import Claim, Document, Operand, Skipped
from dealvalue.text.mention import Candidate, Mention
from dealvalue.text.resolve import Evidence
from dealvalue.text.rules import claims, counts, hedges, money, numbers, times
from dealvalue.text.rules.counts import Count
from dealvalue.text.rules.hedges import Hedged
from dealvalue.text.rules.money import Amount
from dealvalue.text.rules.parameters import Parameters
from dealvalue.text.scanner import Sentence
from dealvalue.text.token import Node
from dealvalue.text.when import Day, DayShift, Weekday, When

FIGURES: Final = (
    numbers.GROUPED, numbers.NUMBERS, times.DAYS, times.PARTS, times.SPANS, money.MONIES, money.COMPOUNDS, counts.COUNTS, hedges.HEDGES, hedges.PRICES,
)  # fmt: skip
CLAIMS: Final = (claims.PRODUCTS, claims.SHARES, claims.CHANGES, claims.EQUIVALENTS, claims.SUMS, claims.TIMES)
KINDS: Final = frozenset(("money", "count", "period", "duration"))
LONGEST_SPAN: Final = 200
"""Characters; a longer mention is a misreading."""


class Reader:
    """Reads texts of one locale; built once, safe to share between threads.

    >>> Reader("en").find("54 K2 tanks for $6.7 billion")[1].text
    '$6.7 billion'
    """

    def __init__(self, locale: str = "en") -> None:
        self.locale = locale
        try:
            lexicon = lexicon_of(locale)
        except LookupError:
            message = f"no lexicon for locale {locale!r}: write one of {', '.join(locales())}"
            raise InvalidValueError(message) from None
        self.country = lexicon.country
        self._scanner = scanner(lexicon)
        vocabulary = self._scanner.vocabulary
        self._parameters = Parameters.of(lexicon, vocabulary)
        self._cascade = Cascade(FIGURES, vocabulary, self._parameters)
        self._claims = Cascade(CLAIMS, vocabulary, self._parameters)
        self._future = frozenset(vocabulary.having("FUTURE"))
        self._government = frozenset(vocabulary.having("GOVERNMENT"))
        self._then = frozenset(vocabulary.having("THEN"))
        alphabet = vocabulary.alphabet
        self._made = frozenset(alphabet[key] for key in alphabet if key & {"MONEY", "COUNT", "TIME", "DURATION", "SKIP"} and len(key) <= 2)  # noqa: PLR2004

    def read(
        self, text: str, *, on: date | None = None, region: str | None = None, kinds: Collection[str] | None = None, strict: bool = False, relate: bool = True
    ) -> Document:
        """Read a whole text."""
        pass_ = _Pass(self, text, on, region, kinds, strict=strict, relate=relate)
        return pass_.document()

    def find(self, text: str, *, on: date | None = None, region: str | None = None, kinds: Collection[str] | None = None, strict: bool = False) -> list[Mention]:
        """The mentions alone."""
        pass_ = _Pass(self, text, on, region, kinds, strict=strict, relate=False)
        pass_.run()
        return pass_.mentions


class _Pass:
    """One text on its way through a reader."""

    def __init__(self, reader: Reader, text: str, on: date | None, region: str | None, kinds: Collection[str] | None, *, strict: bool, relate: bool) -> None:
        if not isinstance(text, str):
            message = f"a text is read, not a {type(text).__name__}: decode bytes first"
            raise InvalidTypeError(message)
        if kinds is not None and not KINDS.issuperset(kinds):
            message = f"kinds are {', '.join(sorted(KINDS))}, not {', '.join(sorted(set(kinds) - KINDS))}"
            raise InvalidValueError(message)
        self.reader = reader
        self.text = text
        self.on = on
        self.region = region
        self.kinds = kinds
        self.relate = relate
        self.evidence = Evidence(region, on, reader.country, strict)
        self.mentions: list[Mention] = []
        self.claims: list[Claim] = []
        self.skipped: list[Skipped] = []

    def document(self) -> Document:
        self.run()
        return Document(self.text, self.on, self.region, self.reader.locale, tuple(self.mentions), tuple(self.claims), tuple(self.skipped))

    def run(self) -> None:
        reader = self.reader
        for sentence in reader._scanner.sentences(self.text):
            reader._cascade.run(sentence)
            symbols = sentence.symbols
            places = [index for index, symbol in enumerate(symbols) if symbol in reader._made]
            if not places:
                continue
            if not reader._government.isdisjoint(symbols):
                self.evidence.government = True
            related = self.relate and len(places) > 0
            if related:
                reader._claims.run(sentence)
            self._sentence(sentence, places)

    def _sentence(self, sentence: Sentence, places: list[int]) -> None:
        """Resolve the figures of a sentence: times first, for a figure is in the currency of its own year."""
        reader = self.reader
        future = not reader._future.isdisjoint(sentence.symbols)
        made: dict[int, Mention] = {}
        nodes = [sentence.node(index) for index in places]
        years: list[Period] = []
        for node in nodes:
            if "TIME" in node.meanings:
                mention = self._time(node, future=future)
                if mention is not None:
                    made[id(node)] = mention
                    if isinstance(mention.value, Period):
                        years.append(mention.value)
        day = _own_day(years, self.on)
        partners = {id(node): other for draft in sentence.claims if draft.kind == "equivalent" for (_, node), (_, other) in (draft.roles, draft.roles[::-1])}
        for node in nodes:
            meanings = node.meanings
            mention = None
            if "MONEY" in meanings:
                mention = self._money(node, day, partners.get(id(node)), made)
            elif "COUNT" in meanings:
                mention = self._count(node, meanings["COUNT"])
            elif "DURATION" in meanings:
                mention = self._duration(node)
            elif "SKIP" in meanings:
                self.skipped.append(Skipped(self.text[node.start : node.end], (node.start, node.end), meanings["SKIP"]))
            if mention is not None:
                made[id(node)] = mention
        kinds = self.kinds
        for node in nodes:
            found = made.get(id(node))
            if found is not None and (kinds is None or found.kind in kinds):
                self.mentions.append(found)
        for draft in sentence.claims:
            self._claim(draft, made, sentence, years)

    def _time(self, node: Node, *, future: bool) -> Mention | None:
        when: When = node.meanings["TIME"]
        period = when.resolve(self.evidence.context(future=future))
        span = (node.start, node.end)
        text = self.text[node.start : node.end]
        if period is None:
            if self.on is None:
                return Mention("period", text, span, None, reason="needs_on", tree=node)
            self.skipped.append(Skipped(text, span, "no_such_day"))
            return None
        if period.start is not None:
            self.evidence.note_time(period)
        return Mention("period", text, span, period, tree=node)

    def _duration(self, node: Node) -> Mention:
        held = node.meanings["DURATION"]
        hedge = None
        if isinstance(held, Hedged):
            held, hedge = held.duration, held.hedge
        return Mention("duration", self.text[node.start : node.end], (node.start, node.end), held, hedge, tree=node)

    def _count(self, node: Node, count: Count) -> Mention:
        single = count.single
        if single is not None:
            figure = Figure._made(single.value, None, None, count.unit, count.hedge, (single.quantum,), None)
        else:
            low, high = count.low, count.high
            figure = Figure._made(None, low.value, high.value, count.unit, count.hedge, (low.quantum, high.quantum), None)  # type: ignore[union-attr]
        return Mention("count", self.text[node.start : node.end], (node.start, node.end), figure, count.hedge, tree=node)

    def _money(self, node: Node, day: date | None, partner: Node | None, made: dict[int, Mention]) -> Mention | None:
        amount: Amount = node.meanings["MONEY"]
        evidence = self.evidence
        span = (node.start, node.end)
        text = self.text[node.start : node.end]
        currencies = evidence.currencies(amount.codes, amount.named, day)
        if len(currencies) > 1 and partner is not None:
            other = made.get(id(partner))
            taken = other.value.currency if other is not None and isinstance(other.value, Figure) else None
            certain = Currency(partner.meanings["MONEY"].codes[0]) if taken is None and len(partner.meanings["MONEY"].codes) == 1 else taken
            currencies = tuple(currency for currency in currencies if currency is not certain) or currencies
        if not currencies:
            if amount.unit is not None and amount.single is not None:
                return self._count(node, Count(amount.single, amount.unit))
            self.skipped.append(Skipped(text, span, "currency_not_in_use"))
            return None
        if evidence.strict and len(currencies) > 1:
            self.skipped.append(Skipped(text, span, "ambiguous_currency"))
            return None
        currency = currencies[0]
        if len(amount.codes) == 1:
            evidence.note_currency(currency.code, amount.named)
        candidates: tuple[Candidate, ...] = currencies if len(currencies) > 1 else ()
        single = amount.single
        if single is not None:
            if single.other is not None:
                if evidence.strict:
                    self.skipped.append(Skipped(text, span, "ambiguous_number"))
                    return None
                candidates = (*candidates, single.value, single.other)
            figure = Figure._made(single.value, None, None, currency, amount.hedge, (single.quantum,), amount.per)
        else:
            low, high = amount.low, amount.high
            figure = Figure._made(None, low.value, high.value, currency, amount.hedge, (low.quantum, high.quantum), amount.per)  # type: ignore[union-attr]
        return Mention("money", text, span, figure, amount.hedge, candidates, None, node)

    def _claim(self, draft: claims.Draft, made: dict[int, Mention], sentence: Sentence, years: list[Period]) -> None:
        operands: list[Operand] = []
        for role, node in draft.roles:
            mention = made.get(id(node))
            if mention is not None:
                operands.append(Operand.of(role, mention))
            elif role == "factor":
                operands.append(Operand(role, self.text[node.start : node.end], (node.start, node.end), draft.factor))
            else:
                return
        if draft.kind == "equivalent" and _currency(operands[0]) is _currency(operands[1]):
            return
        if draft.kind == "span" and operands[-1].role == "start" and self.on is not None:
            operands.append(Operand("end", self.on.isoformat(), None, self.on))
        when: date | Period | None = self.on
        if draft.kind == "equivalent" and not self.reader._then.isdisjoint(sentence.symbols):
            past = [period for period in years if period.start is not None and (self.on is None or period.start < self.on)]
            if len(past) == 1:
                when = past[0].start if past[0].is_day else past[0]
        self.claims.append(Claim(draft.kind, tuple(operands), sentence.span(), when, draft.complete, draft.direction, draft.weekday))


def _currency(operand: Operand) -> Currency | None:
    return operand.value.currency if isinstance(operand.value, Figure) else None


def _own_day(years: list[Period], on: date | None) -> date | None:
    """The day whose currencies a figure is in: the one past time that its sentence names, else the document's."""
    past = [period.start for period in years if period.start is not None and (on is None or period.start < on)]
    if len(past) == 1 and len(years) == 1:
        return past[0]
    return on


@lru_cache(maxsize=64)
def reader(locale: str) -> Reader:
    """The reader of a locale, built once."""
    return Reader(locale)


def locales() -> tuple[str, ...]:
    """The languages there are lexicons for."""
    from importlib.resources import files

    return tuple(sorted(entry.name.removesuffix(".py") for entry in files("dealvalue.text.locales").iterdir() if entry.name.endswith(".py") and entry.name[0] != "_"))


def read(
    text: str, *, locale: str = "en", region: str | None = None, on: date | None = None, kinds: Collection[str] | None = None, strict: bool = False
) -> Document:
    """Read a text: its mentions, what they claim of each other, and what was refused."""
    return reader(locale).read(text, on=on, region=region, kinds=kinds, strict=strict)


def find(
    text: str, *, locale: str = "en", region: str | None = None, on: date | None = None, kinds: Collection[str] | None = None, strict: bool = False
) -> list[Mention]:
    """The mentions of a text, in order, never overlapping."""
    return reader(locale).find(text, on=on, region=region, kinds=kinds, strict=strict)


_unused: Any = (Decimal, Duration, Hedge, Money, as_currency, ParseError, Day, DayShift, Weekday)
