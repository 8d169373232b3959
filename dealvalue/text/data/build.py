"""Bake CLDR's words, through Babel, into the files beside this one: `python -m dealvalue.text.data.build`.

Loading a whole locale through Babel takes 48 ms in a fresh process, the few words a reader needs take 1 ms from a text file.
"""

import re
from collections import defaultdict
from pathlib import Path
from typing import Any

import babel
from babel import localedata
from babel.core import Locale, UnknownLocaleError, get_global
from babel.languages import get_territory_language_info

HERE = Path(__file__).parent
NOT_WORDS = frozenset(("XXX", "XTS"))


def forms(data: Any, code: str) -> list[str]:  # noqa: ANN401  Babel's tables are not typed
    """Every spelling of a currency's name, years in brackets left out."""
    names = [str(data["currency_names"].get(code, "")), *map(str, data["currency_names_plural"].get(code, {}).values())]
    cleaned = (re.sub(r"\s*[(（][^)）]*[)）]", "", name).strip() for name in names)
    return list(dict.fromkeys(name for name in cleaned if name and name != code))


def scales(data: Any) -> dict[str, set[str]]:  # noqa: ANN401
    """The words of CLDR's compact patterns with the size they stand for ("0 Millionen" at 1000000)."""
    found: dict[str, set[str]] = defaultdict(set)
    for style in data["compact_decimal_formats"].values():
        for sizes in style.values():
            for size, pattern in sizes.items():
                text = str(getattr(pattern, "pattern", pattern)).replace("'", "")
                word = re.sub(r"[0#,.\s\u200e\u200f]+", " ", text).strip()
                zeros = text.count("0")
                if word and zeros:
                    found[str(int(size) // 10 ** (zeros - 1))].add(word)
    return found


def rows(locale: str) -> list[list[str]]:
    """The lines of a language's file: kind, key, words."""
    data = localedata.load(locale)
    lines = [["currency", code, *forms(data, code)] for code in sorted(data["currency_names"]) if code not in NOT_WORDS]
    lines += [["scale", size, *sorted(words)] for size, words in sorted(scales(data).items(), key=lambda item: int(item[0]))]
    whole = Locale.parse(locale)  # resolves CLDR's aliases, which the raw data does not
    for kind, table in (("month", whole.months), ("weekday", whole.days)):
        words: dict[int, list[str]] = defaultdict(list)
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, word in table[context][width].items():
                    if not str(word)[0].isdigit():  # "1月", "1월" are read as a number and a mark
                        words[int(number)].append(str(word))
        lines += [[kind, str(number), *dict.fromkeys(words[number])] for number in sorted(words)]
    return [line for line in lines if len(line) > 2]


def signs() -> dict[str, set[str]]:
    """The symbol of each currency in each locale of CLDR."""
    found: dict[str, set[str]] = defaultdict(set)
    for locale in localedata.locale_identifiers():
        for code, sign in localedata.load(locale).get("currency_symbols", {}).items():
            clean = str(sign).strip("\u200e\u200f ")
            if code not in (clean, "XXX") and not clean.isdigit():
                found[clean].add(code)
    return found


def written(path: Path, title: str, lines: list[list[str]]) -> None:
    """One file: header, then tab-separated lines."""
    header = f"# {title}, from CLDR (Unicode Licence v3) through Babel {babel.__version__}; rebuilt by build.py beside this file, not edited by hand\n"
    path.write_text(header + "".join("\t".join(line) + "\n" for line in lines), encoding="utf-8")


def dotted() -> list[str]:
    """The currencies whose country groups digits with a dot: 1.000 of them is a thousand, whatever the language around it."""
    found = []
    for code in sorted({code for history in get_global("territory_currencies").values() for code, *_ in history}):
        languages = sorted(get_territory_language_info(code[:2]).items(), key=lambda item: -float(item[1]["population_percent"] or 0))
        official = next((language for language, facts in languages if facts["official_status"] == "official"), None)
        if official is None:
            continue
        try:
            symbols = Locale.parse(f"{official}_{code[:2]}").number_symbols["latn"]
        except (UnknownLocaleError, KeyError):
            continue
        if symbols["group"] == "." and symbols["decimal"] == ",":
            found.append(code)
    return found


def main() -> None:
    """Write all files."""
    for locale in sorted(re.findall(r'cldr="(\w+)"', "".join(path.read_text("utf-8") for path in (HERE.parent / "locales").glob("[a-z]*.py")))):
        written(HERE / f"{locale}.tsv", f"words of {locale}", rows(locale))
    written(HERE / "signs.tsv", "currency signs of all locales: sign, codes", [[sign, *sorted(codes)] for sign, codes in sorted(signs().items())])
    written(HERE / "dotted.tsv", "currencies of countries that group digits with a dot", [[code] for code in dotted()])
    territories = get_global("territory_currencies")
    tender = [[territory, *(f"{code}:{(start and '-'.join(map(str, start))) or ''}:{(end and '-'.join(map(str, end))) or ''}" for code, start, end, legal in history if legal)] for territory, history in sorted(territories.items())]
    written(HERE / "territories.tsv", "territories and their currencies with first and last day of tender", tender)


if __name__ == "__main__":
    main()
