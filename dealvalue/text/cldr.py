"""What CLDR knows, from the files that `data/build.py` bakes: currency names of a language, months, scale words, signs, territories."""

import os.path
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Final

from dealvalue.currency import Currency

DATA: Final = os.path.join(os.path.dirname(__file__), "data")  # noqa: PTH118, PTH120

MAJOR: Final = (
    "USD EUR GBP JPY CNY KRW CHF CAD AUD INR MXN BRL SEK NOK DKK PLN CZK HUF TRY RUB HKD SGD TWD NZD ZAR THB IDR MYR PHP ILS SAR AED"
    " EGP NGN PKR VND ARS CLP COP PEN UAH RON BGN ISK"
).split()
"""By turnover and by how often deals are told in them: the order among candidates where no evidence decides (BIS triennial survey)."""
TURNOVER: Final = {code: rank for rank, code in enumerate(MAJOR)}

OWN_SIGNS: Final = {
    # Signs that news desks write and CLDR lacks, or has in one locale only; the first code is the likeliest.
    "US$": "USD", "$US": "USD", "U$S": "USD", "U$": "USD", "USD$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD NIO", "CA$": "CAD", "Can$": "CAD", "Cdn$": "CAD",
    "HK$": "HKD", "NT$": "TWD", "S$": "SGD", "NZ$": "NZD", "R$": "BRL", "MX$": "MXN", "Ps": "MXN ARS CLP COP", "Mex$": "MXN", "AR$": "ARS", "CL$": "CLP", "COP$": "COP",
    "COL$": "COP", "Col$": "COP", "J$": "JMD", "TT$": "TTD", "EC$": "XCD", "RD$": "DOP", "B$": "BND BSD", "BZ$": "BZD", "G$": "GYD", "Z$": "ZWL", "FJ$": "FJD",
    "N$": "NAD", "N": "NGN", "L$": "LRD", "M$": "MXN", "$b": "BOB", "RM": "MYR", "Rs": "INR PKR LKR NPR MUR SCR", "Rs.": "INR PKR LKR NPR MUR SCR", "Rp": "IDR", "R": "ZAR", "kr": "SEK NOK DKK ISK",
    "Kr": "SEK NOK DKK ISK", "SKr": "SEK", "NKr": "NOK", "DKr": "DKK", "SFr": "CHF", "SFr.": "CHF", "sFr.": "CHF", "Fr": "CHF FRF", "SwFr": "CHF", "CHF": "CHF", "DM": "DEM", "FFr": "FRF", "FF": "FRF",
    "BFr": "BEF", "Pta": "ESP", "Ptas": "ESP", "Lit": "ITL", "Kč": "CZK", "Kcs": "CSK", "zł": "PLN", "zl": "PLN", "Ft": "HUF", "Sh": "KES TZS UGX SOS", "Ksh": "KES",
    "KSh": "KES", "Kshs": "KES", "KES": "KES", "Shs": "UGX TZS KES", "TSh": "TZS", "USh": "UGX", "UShs": "UGX", "GH₵": "GHS", "GH¢": "GHS", "Le": "SLE SLL", "Bs": "BOB VES VEF VEB",
    "S/": "PEN", "S/.": "PEN", "B/.": "PAB", "Gs": "PYG", "₲": "PYG", "Tk": "BDT", "Nu": "BTN", "Br": "ETB BYN", "TL": "TRY TRL", "YTL": "TRY", "LE": "EGP", "E£": "EGP", "EGP£": "EGP",
    "IR£": "IEP", "I£": "IEP", "LL": "LBP", "SR": "SAR", "SAR": "SAR", "Dh": "AED", "Dhs": "AED", "DH": "MAD AED", "QR": "QAR", "KD": "KWD", "BD": "BHD", "RO": "OMR", "JD": "JOD", "NIS": "ILS", "RMB": "CNY",
    "RMB¥": "CNY", "CN¥": "CNY", "JP¥": "JPY", "￥": "JPY CNY", "¥": "JPY CNY", "£": "GBP EGP LBP SYP SDG GIP FKP SHP IEP CYP", "€": "EUR", "₩": "KRW KPW", "$": "", "UF": "CLF", "UDI": "MXV", "SDR": "XDR",
    "₹": "INR", "₱": "PHP", "Php": "PHP", "PhP": "PHP", "lei": "RON MDL", "Lm": "MTL", "C£": "CYP", "₦": "NGN", "CFA": "XOF XAF", "FCFA": "XOF XAF",
    "F CFA": "XOF XAF", "CFAF": "XOF XAF", "F.CFA": "XOF XAF", "＄": "", "&euro;": "EUR", "&#8364;": "EUR", "&pound;": "GBP EGP", "&#163;": "GBP EGP", "&yen;": "JPY CNY", "&#165;": "JPY CNY", "&dollar;": "", "&#36;": "", "￡": "GBP", "￦": "KRW", "﹩": "",
    # What price tags write in their own script, whatever the language around them.
    "руб": "RUB", "руб.": "RUB", "грн": "UAH", "грн.": "UAH", "лв": "BGN", "лв.": "BGN", "ден": "MKD", "ден.": "MKD", "дин": "RSD", "дин.": "RSD", "원": "KRW", "円": "JPY", "元": "CNY TWD HKD SGD MOP",
}  # fmt: skip

LOCAL: Final = " local"
"""Goes for the name of a sign that is meant only where its money is the region's own (R350); no text says it, for it begins with a space."""

TOUCHING: Final = frozenset("R Fr FF DM Sh Le Br LE LL SR QR KD BD RO JD DH Dh Nu Lm Bs Gs Lit Tk LE N".split())
"""Signs of letters that are words, initials or units elsewhere: signs only where digits touch them."""


def lines(name: str) -> Iterator[list[str]]:
    """The lines of a baked file, split at tabs, its header left out."""
    with open(f"{DATA}/{name}.tsv", encoding="utf-8") as file:  # noqa: PTH123  pathlib and importlib.resources take 9 ms to import
        text = file.read()
    for line in text.split("\n"):
        if line and not line.startswith("#"):
            yield line.split("\t")


@cache
def signs() -> dict[str, tuple[str, ...]]:
    """Sign → codes, likeliest first."""
    found = {sign: tuple(codes) for sign, *codes in lines("signs") if len(sign) > 1 and not sign.isalpha() and sign[-1] != "." and "\u200b" not in sign}
    found |= {sign: tuple(codes) for sign, *codes in lines("signs") if len(sign) == 1 and not sign.isalpha()}
    dollars = ranked((*found.get("$", ("USD",)), "HKD"))  # CLDR has HK$ there; its papers write $
    for sign, codes in OWN_SIGNS.items():
        found[sign] = tuple(codes.split()) or dollars
    return found


def ranked(codes: tuple[str, ...] | list[str]) -> tuple[str, ...]:
    """Codes with the most traded first; currencies no longer in use come last, and before them units of account."""
    if len(codes) == 1:
        return tuple(codes)

    def rank(code: str) -> tuple[int, bool, bool, str]:
        currency = Currency(code)
        return TURNOVER.get(code, len(TURNOVER)), currency.end is not None, currency.is_fund, code

    return tuple(sorted(dict.fromkeys(codes), key=rank))


@cache
def dotted() -> frozenset[str]:
    """The currencies of countries that write 1.000 for a thousand, those with three decimals left out."""
    return frozenset(code for (code,) in lines("dotted") if Currency(code).cldr_minor_units < 3)


@cache
def tender(territory: str) -> tuple[tuple[str, date | None, date | None], ...]:
    """The currencies of a territory with the first and last day of tender, newest first; () where CLDR knows no such territory."""

    def day(text: str) -> date | None:
        return date(*map(int, text.split("-"))) if text else None

    for name, *history in lines("territories"):
        if name == territory:
            rows = [entry.split(":") for entry in history]
            return tuple((code, day(start), day(end)) for code, start, end in reversed(rows))
    return ()


def is_territory(region: object) -> bool:
    """Is it the code of a territory that has money?"""
    return isinstance(region, str) and bool(tender(region))


def local_currencies(territory: str, on: date | None) -> list[str]:
    """What money is called without more words in a territory on a day (or lately), the newest first."""
    rows = tender(territory)
    if on is None:
        return [code for code, _, end in rows if end is None] or [code for code, *_ in rows[:1]]
    return [code for code, start, end in rows if (start is None or start <= on) and (end is None or on <= end)]


@cache
def nouns() -> dict[str, str]:
    """Code → the noun of its English name: "leu" of RON and of ROL, "pound" of SDG but "dinar" of SDD."""
    return {code: forms[1 if len(forms) > 1 else 0].split()[-1].casefold() for kind, code, *forms in lines("en") if kind == "currency"}


@cache
def heir(code: str) -> str | None:
    """The unit that bears the name of a currency of the past now: ILS for ILR, TRY for TRL; None where another noun took over (DEM,
    BRE) or another country (YUM).
    """
    currency: Currency | None = Currency(code)
    while currency is not None and currency.end is not None:
        currency = currency.successor
    if currency is None or currency.code == code or currency.code[:2] != code[:2]:
        return None
    return currency.code if nouns().get(currency.code) == nouns().get(code) else None


def heads(names: dict[str, list[str]], *, first: bool) -> dict[str, tuple[str, ...]]:
    """The general nouns of currency names with all codes they can mean: "dollars" → USD, CAD, AUD …

    The general noun is the last word of a name ("Canadian dollars"), or the first ("dólares canadienses").
    """
    found: dict[str, list[str]] = defaultdict(list)
    for code, forms in names.items():
        for form in forms:
            words = form.split()
            if len(words) > 1:
                # "доллар США": a country behind a general noun is none
                found[words[0] if first or (words[-1][0].isupper() and words[0][0].islower()) else words[-1]].append(code)
    if sum(word[0].islower() for word in found) > len(found) / 2:
        # A language that writes its currencies small: a capital is the country behind the name ("песо Чили").
        found = {word: codes for word, codes in found.items() if word[0].islower()}
    alone: dict[str, list[str]] = defaultdict(list)
    for code, forms in names.items():
        for form in forms:
            if " " not in form:
                alone[form].append(code)
    return {word: ranked([*alone.get(word, ()), *codes]) for word, codes in found.items() if len(word) > 1 and not word.isdigit()}
