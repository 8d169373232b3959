"""English news-like prose of our own making: whole sentences, varied words, a figure about every 200 characters.

The same seed gives the same text. The words and the sentences are in prose.toml.
"""

import random
import re
import tomllib
from pathlib import Path

_SOURCE = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
_WORDS: dict[str, list[str]] = _SOURCE["words"]
_SENTENCES: dict[str, list[str]] = _SOURCE["sentences"]
_FIGURED = 0.27  # of the sentences; some of them hold several figures
_ARTICLE = re.compile(r"\b([Aa])(?= [aeiou])")


def prose(size: int, seed: int = 1) -> str:
    """At least so many bytes of UTF-8, by less than a sentence; three to six sentences a paragraph.

    >>> len(prose(10_000).encode()) // 1_000
    10
    """
    rng = random.Random(seed)
    sentences: list[str] = []
    written = left = 0
    while written < size:
        sentences.append(_sentence(rng, "figured" if rng.random() < _FIGURED else "plain") + (" " if left else "\n\n"))
        written += len(sentences[-1].encode())
        left = left - 1 if left else rng.randint(2, 5)
    return "".join(sentences)


def _sentence(rng: random.Random, kind: str) -> str:
    words = {name: rng.choice(choices) for name, choices in _WORDS.items()}
    words |= {name.capitalize(): words[name][0].upper() + words[name][1:] for name in ("person", "body", "firm")}
    sentence = rng.choice(_SENTENCES[kind]).format(**words, **_figures(rng))
    return _ARTICLE.sub(r"\1n", sentence)


def _figures(rng: random.Random) -> dict[str, str]:
    year = rng.randint(2004, 2022)
    won = rng.uniform(1, 9)
    return {
        "money": _money(rng),
        "moremoney": _money(rng),
        "won": f"{won:.1f}",
        "small": f"{won / rng.uniform(1.42, 1.48):.1f}",  # as newsrooms convert: nearly always right
        "percent": f"{rng.uniform(1, 30):.1f}",
        "number": f"{rng.randint(12, 48_000):,}",
        "years": str(rng.randint(2, 25)),
        "day": str(rng.randint(1, 28)),
        "year": str(year),
        "later": str(year + rng.randint(1, 3)),
        "future": str(rng.randint(2026, 2040)),
    }


def _money(rng: random.Random) -> str:
    amount = rng.choice([f"{rng.uniform(1, 99):.1f}", str(rng.randint(2, 950)), f"{rng.uniform(1, 9):.2f}"])
    return rng.choice(_SENTENCES["money"]).format(amount)
