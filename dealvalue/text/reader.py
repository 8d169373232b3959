"""Reader: reads texts of a locale, of several, or of whichever they are in; and the functions that people import."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from functools import lru_cache

from dealvalue._marker import shown
from dealvalue.errors import InvalidTypeError
from dealvalue.text.choice import chooser
from dealvalue.text.document import Document
from dealvalue.text.inference import inferred
from dealvalue.text.language import Language, language, names, split_tag
from dealvalue.text.mention import Mention
from dealvalue.text.parse import parse_figure, parse_money, parse_period
from dealvalue.text.reading import Reading

__all__ = ["Reader", "find", "parse_figure", "parse_money", "parse_period", "read"]

Locale = str | Sequence[str]


class Reader:
    """Reads texts; built once, safe to share between threads.

    `locale` is a BCP 47 tag, several (each paragraph is read in one of them), or "auto" (in any language there is a lexicon for).
    A region in the tag ("en-GB") is the default region.

    >>> [mention.text for mention in Reader("en").find("54 K2 tanks for $6.7 billion")]
    ['54 K2 tanks', '$6.7 billion']
    """

    def __init__(self, locale: Locale = "en") -> None:
        tags = _tags(locale)
        parts = [(name, None) for name in ("en", *names())] if tags == ("auto",) else [split_tag(tag) for tag in tags]
        self.names = tuple(dict.fromkeys(name for name, _ in parts))
        self.region = parts[0][1] if len(parts) == 1 else None
        if len(self.names) == 1:
            language(self.names[0])

    def read(
        self,
        text: str,
        *,
        on: date | None = None,
        region: str | None = None,
        kinds: Collection[str] | None = None,
        strict: bool = False,
        fiscal: tuple[int, str] | None = None,
    ) -> Document:
        """Read a whole text: its mentions, its claims, and what was refused; see `dealvalue.read`."""
        reading, locale = self._read(text, on, region, kinds, fiscal, strict=strict, relate=True)
        mentions, skipped = tuple(reading.mentions), tuple(sorted(reading.skipped, key=lambda one: one.span))
        there = None if kinds is None else {mention.span for mention in mentions}  # what is not there is not related either
        claims = tuple(claim for claim in reading.claims if there is None or all(operand.mention is None or operand.mention.span in there for operand in claim.operands))
        relations = tuple(one for one in reading.relations if there is None or there >= {one.duration.span, one.start.span})
        day = inferred(text, reading.times, reading.claims) if on is None else None
        return Document(text, on, self.region if region is None else region, locale, mentions, claims, skipped, relations, day)

    def find(
        self,
        text: str,
        *,
        on: date | None = None,
        region: str | None = None,
        kinds: Collection[str] | None = None,
        strict: bool = False,
        fiscal: tuple[int, str] | None = None,
    ) -> list[Mention]:
        """The mentions alone; see `dealvalue.find`."""
        return self._read(text, on, region, kinds, fiscal, strict=strict, relate=False)[0].mentions

    def _read(
        self,
        text: str,
        on: date | None,
        region: str | None,
        kinds: Collection[str] | None,
        fiscal: tuple[int, str] | None,
        *,
        strict: bool,
        relate: bool,
    ) -> tuple[Reading, str]:
        stretches: Iterable[tuple[int, int, Language]]
        reading = Reading(text, on, self.region if region is None else region, kinds, strict=strict, relate=relate, fiscal=fiscal)
        if len(self.names) == 1:
            only = language(self.names[0])
            stretches = ((0, len(text), only),)
        else:
            stretches = list(chooser(self.names).stretches(text))
        reading.run(stretches)
        chosen = dict.fromkeys(stretch[2].name for stretch in stretches)
        return reading, " ".join(chosen)


def _tags(locale: Locale) -> tuple[str, ...]:
    tags: tuple[object, ...] = tuple(locale) if isinstance(locale, Sequence) and not isinstance(locale, str | bytes) else (locale,)
    found = tuple(tag for tag in tags if isinstance(tag, str))
    if not found or len(found) < len(tags):
        message = f"a locale is a BCP 47 tag such as en, several of them, or auto, not {shown(locale)}"
        raise InvalidTypeError(message)
    return found


@lru_cache(maxsize=64)
def _reader(locale: str | tuple[str, ...]) -> Reader:
    return Reader(locale)


def reader(locale: Locale) -> Reader:
    """The reader of a locale, from a cache."""
    return _reader(locale if isinstance(locale, str) else _tags(locale))


def read(
    text: str,
    *,
    locale: Locale = "en",
    region: str | None = None,
    on: date | None = None,
    kinds: Collection[str] | None = None,
    strict: bool = False,
    fiscal: tuple[int, str] | None = None,
) -> Document:
    """Read a text: its mentions in order, what they claim of each other, and what was refused.

    `region` is the ISO 3166 country whose "$", "peso" or "pound" is meant; `on` the document's day, without which relative times
    stay unresolved and say so; `kinds` some of money, count, period, duration; `strict` refuses what has more than one reading;
    `fiscal` is the month in which fiscal years start and what names them, (4, "start") or (10, "end"), where the text does not tell.
    Raises InvalidValueError for a locale without a lexicon, InvalidTypeError for bytes.

    >>> document = read("The order is worth 2 trillion won ($1.4 billion).", region="KR")
    >>> [mention.figure.currency.code for mention in document.figures], document.claims[0].kind
    (['KRW', 'USD'], 'equivalent')
    """
    return reader(locale).read(text, on=on, region=region, kinds=kinds, strict=strict, fiscal=fiscal)


def find(
    text: str,
    *,
    locale: Locale = "en",
    region: str | None = None,
    on: date | None = None,
    kinds: Collection[str] | None = None,
    strict: bool = False,
    fiscal: tuple[int, str] | None = None,
) -> list[Mention]:
    """The mentions of a text, in order, never overlapping; arguments as for `read`.

    >>> find("about €3bn over four years")[0].to_dict()["hedge"]
    'approximately'
    """
    return reader(locale).find(text, on=on, region=region, kinds=kinds, strict=strict, fiscal=fiscal)
