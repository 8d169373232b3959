"""News-like text in Korean, Japanese and Chinese, a figured sentence in three; the sentences are in cjk.toml."""

import random
import tomllib
from pathlib import Path

_SOURCE = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
LOCALES = tuple(_SOURCE)


def cjk(locale: str, size: int, seed: int = 1) -> str:
    """At least so many bytes of UTF-8."""
    rng = random.Random(seed)
    sentences: list[str] = []
    written = 0
    space = " " if locale == "ko" else ""
    while written < size:
        figures = {"n": rng.randint(2, 950), "m": rng.randint(2, 9), "year": rng.randint(2026, 2040)}
        figured = rng.choice(_SOURCE[locale]["figured"]).format(**figures)
        plain = space.join(rng.choice(_SOURCE[locale]["plain"]) for _ in range(2))
        sentences.append(f"{figured}{space}{plain}\n")
        written += len(sentences[-1].encode())
    return "".join(sentences)
