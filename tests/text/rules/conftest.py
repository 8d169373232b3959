"""What a sentence says, written short: `5000000 USD more_than`, `54 tank`, `2012-01-01/2024-12-31`, `P3Y..P5Y`."""

from collections.abc import Callable
from datetime import date

import pytest

from dealvalue.decimals import plain
from dealvalue.duration import Duration, DurationRange
from dealvalue.figure import Figure
from dealvalue.text.mention import Mention
from dealvalue.text.reader import find

ON = date(2025, 12, 10)
SHORT = {"money": ["money"], "count": ["count"], "times": ["period", "duration"]}


def short(mention: Mention) -> str:
    """The value of a mention in one line."""
    match mention.value:
        case Figure() as figure:
            number = plain(figure.value) if figure.value is not None else f"{plain(figure.low)}..{plain(figure.high)}"
            words = [number, str(figure.unit), figure.hedge and figure.hedge.value, figure.per and f"per {figure.per}"]
        case Duration() as duration:
            words = [duration.iso, mention.hedge and mention.hedge.value]
        case DurationRange() as both:
            words = [f"{both.low.iso}..{both.high.iso}", mention.hedge and mention.hedge.value]
        case period:
            words = [str(period)]
    return " ".join(word for word in words if word)


@pytest.fixture(scope="session")
def said() -> Callable[..., list[str]]:
    """The mentions of some kinds in a text, in short."""

    def found(text: str, kinds: str, locale: str = "en", **options: object) -> list[str]:
        return [short(mention) for mention in find(text, locale=locale, kinds=SHORT[kinds], **{"on": ON, "region": None, **options})]

    return found
