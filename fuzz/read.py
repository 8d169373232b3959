"""Fuzz `dealvalue.read` over all locales: no input may raise anything but a DealValueError, or take long.

    make fuzz                    ten minutes
    make fuzz SECONDS=60         one

Input bytes choose a locale, a region and a day, then either raw text or words of that language's own vocabulary in a
row, because random letters seldom make a figure.
"""

import sys
import time
from datetime import date

import atheris

with atheris.instrument_imports(include=["dealvalue"]):
    import dealvalue
    from dealvalue.text.language import language, names

LOCALES = names()
WORDS = {name: sorted({*language(name).vocabulary.words, *language(name).vocabulary.exact}) for name in LOCALES}
REGIONS = (None, "US", "KR", "IN", "CL", "ZA", "JP")
SLOW = 2.0
"""Seconds that an input of at most MOST characters may take, instrumented."""
MOST = 4_000


def text_of(data: atheris.FuzzedDataProvider, name: str) -> str:
    """Raw text, or a row of words with digits, signs and raw text between."""
    if data.ConsumeBool():
        return str(data.ConsumeUnicode(MOST))
    parts = []
    for _ in range(data.ConsumeIntInRange(1, 60)):
        kind = data.ConsumeIntInRange(0, 3)
        if kind == 0:
            parts.append(str(data.ConsumeIntInRange(0, 10**9)))
        elif kind == 1:
            parts.append(data.ConsumeUnicode(3))
        else:
            parts.append(WORDS[name][data.ConsumeIntInRange(0, len(WORDS[name]) - 1)])
        parts.append(data.PickValueInList(["", " ", " ", "-", ", ", "\n"]))
    return "".join(parts)[:MOST]


def one_input(raw: bytes) -> None:
    """One input of the fuzzer."""
    data = atheris.FuzzedDataProvider(raw)
    name = data.PickValueInList(list(LOCALES))
    region = data.PickValueInList(list(REGIONS))
    on = date(2025, 5, 2) if data.ConsumeBool() else None
    text = text_of(data, name)
    started = time.perf_counter()
    try:
        document = dealvalue.read(text, locale=name, region=region, on=on, strict=data.ConsumeBool())
    except dealvalue.DealValueError:
        return
    took = time.perf_counter() - started
    if took > SLOW:
        raise RuntimeError(f"{took:.1f} s for {len(text)} characters in {name}: {text!r}")
    last = 0
    for mention in document.mentions:
        start, end = mention.span
        if mention.text != text[start:end] or start < last or mention != type(mention).from_dict(mention.to_dict()):
            raise RuntimeError(f"{name}: {mention!r} in {text!r}")
        last = end


if __name__ == "__main__":
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()
