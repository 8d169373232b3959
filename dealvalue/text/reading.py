"""One text on its way through one language or several: scanned, reduced, resolved front to back, related."""

from collections.abc import Callable, Collection, Iterable
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING, Final

from dealvalue._marker import shown
from dealvalue.currency import Currency
from dealvalue.errors import InvalidTypeError, InvalidValueError
from dealvalue.figure import Figure
from dealvalue.period import Period
from dealvalue.text import cldr
from dealvalue.text.document import Claim, Operand, Relation, Skipped
from dealvalue.text.fiscal import FiscalEnded, FiscalNamed, fiscality
from dealvalue.text.mention import Candidate, Mention
from dealvalue.text.record import replace
from dealvalue.text.relating import relation
from dealvalue.text.resolve import Evidence, nearest_place
from dealvalue.text.rules.counts import Count
from dealvalue.text.rules.hedges import Hedged
from dealvalue.text.rules.relations import LATER, RUNS
from dealvalue.text.shifts import Later
from dealvalue.text.units import year_of
from dealvalue.text.when import Context, Year, days_of

if TYPE_CHECKING:
    from dealvalue.text.language import Language
    from dealvalue.text.rules.amounts import Amount
    from dealvalue.text.rules.claims import Draft
    from dealvalue.text.scanner import Sentence
    from dealvalue.text.token import Node
    from dealvalue.text.when import When

SOME_DAY: Final = date(2000, 1, 1)
"""Of a leap year: an expression that has no days even from here has none at all."""
FIRST_YEAR: Final = 1
LAST_YEAR: Final = 9998
FAR: Final = 300
"""Characters behind a time; "ten years later" may be counted from another one there."""
NO_PARTNERS: "Final[dict[int, Node]]" = {}
KINDS: Final = frozenset(("money", "count", "period", "duration"))


class Reading:
    """The state of one text: what was found so far, and the evidence that later figures are read by."""

    def __init__(
        self,
        text: str,
        on: date | None,
        region: str | None,
        kinds: Collection[str] | None,
        *,
        strict: bool,
        relate: bool,
        hint: str | None = None,
        fiscal: tuple[int, str] | None = None,
    ) -> None:
        _check(text, on, region, kinds)
        self.text = text
        self.on = on
        self.kinds = kinds
        self.relate = relate
        self.evidence = Evidence(region, on, "US", strict, hint, fiscal=fiscality(fiscal))
        self.origin: Callable[[tuple[int, int]], Node | None] | None = None
        self.mentions: list[Mention] = []
        self.claims: list[Claim] = []
        self.relations: list[Relation] = []
        self.times: list[Mention] = []
        self.skipped: list[Skipped] = []
        self.told = 0

    def run(self, stretches: "Iterable[tuple[int, int, Language]]") -> None:
        """Read stretches of the text, each in its language, front to back."""
        for start, end, language in stretches:
            self.evidence.country = language.country
            self.evidence.dollars = language.lexicon.dollars_of_places
            for sentence in language.scanner.sentences(self.text, start, end):
                self.sentence(language, sentence)

    def sentence(self, language: "Language", sentence: "Sentence") -> None:
        """Reduce a sentence, then resolve and relate what is left."""
        language.figures.run(sentence, language.parameters_in(self.evidence.region))
        symbols = sentence.symbols
        places = [found.start() for found in language.made(symbols)]
        if not places:
            if self.relate:
                self._of_bare_numbers(language, sentence)
            return
        self.evidence.place = sentence.place or self.evidence.place
        if not self.evidence.government and language.government(symbols) is not None:
            self.evidence.government = True
        self.origin = partial(language.tree, self.text, sentence.start, sentence.end, self.evidence.region)
        if self.relate:
            language.claims.run(sentence)
        elif symbols.count(language.money) > 1 and any(len(node.meanings["MONEY"].codes) > 1 for node in sentence.having(language.money)):
            language.equivalents.run(sentence)  # a partner tells what an ambiguous sign is not
        self._resolve(language, sentence, places)

    def _of_bare_numbers(self, language: "Language", sentence: "Sentence") -> None:
        """What a sentence without a mention says of its numbers: tickets doubled from 12,000 to 24,000."""
        language.claims.run(sentence)
        for draft in sentence.claims:
            self._claim(draft, {}, sentence, [])

    def _resolve(self, language: "Language", sentence: "Sentence", places: list[int]) -> None:
        """Resolve the figures of a sentence: times first, for a figure is in the currency of its own year."""
        made: dict[int, Mention] = {}
        nodes = [sentence.node(index) for index in places]
        years: list[Period] = []
        futures: list[tuple[int, int]] | None = None
        for place, node in zip(places, nodes, strict=True):
            when = node.meanings.get("TIME")
            if when is None:
                continue
            if futures is None:
                futures = language.futures(sentence.symbols)
            future = bool(futures) and any(first <= place < last for first, last in futures)
            mention = self._time(node, when, partial(language.is_past, sentence, place), future=future)
            if mention is not None:
                made[id(node)] = mention
                self.times.append(mention)
                if mention.value is not None:
                    years.append(mention.value)  # type: ignore[arg-type]  # a time's value is a period
        day = _own_day(years, self.on) if years else self.on
        claims = sentence.claims
        partners = {id(node): other for draft in claims if draft.kind == "equivalent" for (_, node), (_, other) in (draft.roles, draft.roles[::-1])} if claims else NO_PARTNERS
        several = sentence.places if len(sentence.places) > 1 else None  # of countries; the nearest one tells whose crowns are meant
        for node in nodes:
            meanings = node.meanings
            mention = None
            if "MONEY" in meanings:
                if several is not None:
                    self.evidence.place = nearest_place(several, node.start)
                mention = self._money(node, day, partners.get(id(node)), made)
            elif "COUNT" in meanings:
                mention = self._count(node, meanings["COUNT"])
            elif "DURATION" in meanings and id(node) not in made:
                mention = self._duration(node)
            elif "SKIP" in meanings:
                self.skipped.append(Skipped(self.text[node.start : node.end], (node.start, node.end), meanings["SKIP"]))
            if mention is not None:
                made[id(node)] = mention
        if several is not None:
            self.evidence.place = sentence.place
        kinds = self.kinds
        for node in nodes:
            found = made.get(id(node))
            if found is not None and (kinds is None or found.kind in kinds):
                self.mentions.append(found)
        if not claims:
            return
        then = self.relate and language.then(sentence.symbols) is not None
        for draft in claims if self.relate else ():
            if draft.kind not in (RUNS, LATER):
                self._claim(draft, made, sentence, years if then else [])
        self._relations([draft for draft in claims if draft.kind in (RUNS, LATER)], made)

    def _time(self, node: "Node", when: "When", is_past: Callable[[], bool], *, future: bool) -> Mention | None:
        if type(when) is Year and FIRST_YEAR <= when.year <= LAST_YEAR:  # fast path: what needs no context
            period: Period | None = year_of(when.year)
            self.evidence.before, self.told = period, node.end
            return Mention("period", self.text[node.start : node.end], (node.start, node.end), period, None, (), None, self.origin)
        context = self.evidence.context(future=future)
        if isinstance(when, FiscalEnded | FiscalNamed):
            self.evidence.told = when.told(context) or self.evidence.told
        span = (node.start, node.end)
        if type(when) is Later and node.start - self.told > FAR:
            return None  # so long after what was told far above, if it was
        period = days_of(when, context)
        if not future and self.on is not None and period is not None and (period.start or self.on) > self.on and is_past():
            period = days_of(when, replace(context, past=True))  # signed in March: of those that are over the nearest
        text = self.text[node.start : node.end]
        if period is None and "DURATION" in node.meanings:
            return None  # so long after what no one named
        if period is None:
            if self.on is None and days_of(when, Context(SOME_DAY, context.before, future, context.fiscal, context.day_first)) is not None:
                return Mention("period", text, span, None, reason="needs_on", origin=self.origin)
            self.skipped.append(Skipped(text, span, "no_such_day"))
            return None
        if period.start is not None:
            self.told = node.end
            self.evidence.note_time(period)
        other = when.other(context)
        if other is not None and self.evidence.strict:
            self.skipped.append(Skipped(text, span, "ambiguous_day"))
            return None
        return Mention("period", text, span, period, None, () if other is None else (period, other), None, self.origin)

    def _duration(self, node: "Node") -> Mention:
        held = node.meanings["DURATION"]
        hedge = None
        if isinstance(held, Hedged):
            held, hedge = held.duration, held.hedge
        return Mention("duration", self.text[node.start : node.end], (node.start, node.end), held, hedge, origin=self.origin)

    def _too_long(self, node: "Node", draft: "Amount | Count") -> bool:
        """Refuse what is past the limits of a figure."""
        if not any(number.is_too_long for number in (draft.single, draft.low, draft.high) if number is not None):
            return False
        self.skipped.append(Skipped(self.text[node.start : node.end], (node.start, node.end), "too_long"))
        return True

    def _count(self, node: "Node", count: Count) -> Mention | None:
        if self._too_long(node, count):
            return None
        single = count.single
        if single is not None:
            figure = Figure._made(single.value, None, None, count.unit, count.hedge, (single.quantum,), None)
        else:
            low, high = count.low, count.high
            figure = Figure._made(None, low.value, high.value, count.unit, count.hedge, (low.quantum, high.quantum), None)  # type: ignore[union-attr]
        return Mention("count", self.text[node.start : node.end], (node.start, node.end), figure, count.hedge, origin=self.origin)

    def _money(self, node: "Node", day: date | None, partner: "Node | None", made: dict[int, Mention]) -> Mention | None:
        amount: Amount = node.meanings["MONEY"]
        if self._too_long(node, amount):
            return None
        evidence = self.evidence
        span = (node.start, node.end)
        text = self.text[node.start : node.end]
        currencies = evidence.currencies(amount.codes, amount.named, day)
        if len(currencies) > 1 and partner is not None:
            other = made.get(id(partner))
            taken = other.value.currency if other is not None and isinstance(other.value, Figure) else None
            certain = Currency(partner.meanings["MONEY"].codes[0]) if taken is None and len(partner.meanings["MONEY"].codes) == 1 else taken
            currencies = tuple(currency for currency in currencies if currency is not certain) or currencies
        elif partner is not None and len(amount.codes) > 1 and len(partner.meanings["MONEY"].codes) == 1:
            # "4 miljarder kronor (3,9 miljarder svenska kronor)": the region's own is the other one
            others = tuple(code for code in amount.codes if code != partner.meanings["MONEY"].codes[0])
            currencies = evidence.currencies(others, amount.named, day) or currencies
        if amount.unit is not None and self._dead(amount, currencies, day):
            currencies = ()
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
        return Mention("money", text, span, figure, amount.hedge, candidates, None, self.origin)

    @staticmethod
    def _dead(amount: "Amount", currencies: tuple[Currency, ...], day: date | None) -> bool:
        """An everyday word that names only money of the past ("100 marks"), with no day to say that it was of that time."""
        single = amount.single
        return day is None and single is not None and single.scale == 1 and all(currency.end is not None for currency in currencies)

    def _relations(self, drafts: "list[Draft]", made: dict[int, Mention]) -> None:
        """What runs from where, in the order of the text; a duration runs once."""
        found = [one for draft in drafts if (one := relation(draft, made, self.on)) is not None]
        once = {one.duration.span: one for one in reversed(found)}
        self.relations += sorted(once.values(), key=lambda one: one.duration.span)

    def _claim(self, draft: "Draft", made: dict[int, Mention], sentence: "Sentence", years: list[Period]) -> None:
        operands: list[Operand] = []
        for role, node in draft.roles:
            mention = made.get(id(node))
            if mention is not None:
                operands.append(Operand.of(role, mention))
            elif role in ("factor", "rank"):
                operands.append(Operand(role, self.text[node.start : node.end], (node.start, node.end), draft.factor))
            elif id(node) in draft.bare:
                operands.append(Operand(role, self.text[node.start : node.end], (node.start, node.end), draft.bare[id(node)]))
            else:
                return
        if draft.kind == "equivalent" and _currency(operands[0]) is _currency(operands[1]):
            return
        if draft.kind == "span" and operands[-1].role == "start" and self.on is not None:
            start = operands[-1].value
            if isinstance(start, Period) and start.start is not None and start.start > self.on:
                return  # "five years starting in 2028" counts forward
            operands.append(Operand("end", self.on.isoformat(), None, self.on))
        when: date | Period | None = self.on
        if draft.kind == "equivalent" and years:
            past = [period for period in years if period.start is not None and (self.on is None or period.start < self.on)]
            if len(past) == 1:
                when = past[0].start if past[0].is_day else past[0]
        self.claims.append(Claim(draft.kind, tuple(operands), sentence.span(), when, draft.complete, draft.direction, draft.weekday, draft.certain))


def _check(text: object, on: object, region: object, kinds: object) -> None:
    """Refuse what is nothing to read, no day, no country, no kinds, and say what to write."""
    if not isinstance(text, str):
        message = f"a text is read, not a {type(text).__name__}: decode bytes first"
        raise InvalidTypeError(message)
    if on is not None and (not isinstance(on, date) or isinstance(on, datetime)):
        message = f"on is the document's day: write a datetime.date, not a {type(on).__name__}"
        raise InvalidTypeError(message)
    if region is not None and not isinstance(region, str):
        message = f"a region is an ISO 3166 code such as US, not a {type(region).__name__}"
        raise InvalidTypeError(message)
    if region is not None and not cldr.is_territory(region):
        message = f"no region is called {shown(region)}: write an ISO 3166 code such as US, GB or KR"
        raise InvalidValueError(message)
    if kinds is not None and (isinstance(kinds, str) or not isinstance(kinds, Collection) or not all(isinstance(kind, str) for kind in kinds)):
        message = f'kinds are several words, such as ["money"], not {shown(kinds)}'
        raise InvalidTypeError(message)
    if kinds is not None and not KINDS.issuperset(kinds):
        message = f"kinds are {', '.join(sorted(KINDS))}, not {', '.join(sorted(set(kinds) - KINDS))}"
        raise InvalidValueError(message)


def _currency(operand: Operand) -> Currency | None:
    return operand.value.currency if isinstance(operand.value, Figure) else None


def _own_day(years: list[Period], on: date | None) -> date | None:
    """The day whose currencies a figure is in: the one past time that its sentence names, else the document's."""
    past = [period.start for period in years if period.start is not None and (on is None or period.start < on)]
    if len(past) == 1 and len(years) == 1:
        return past[0]
    return on
