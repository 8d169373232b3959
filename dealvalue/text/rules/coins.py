"""Coins: minor units and compounds (3 dollars and 20 cents), and prices whose cents have no name (5€50, and 25/100 dollars)."""

from decimal import Decimal
from typing import Final

from dealvalue.decimals import EXACT
from dealvalue.text.cascade import Match
from dealvalue.text.rules.amounts import Amount, codes_of, is_coin, made, name_of
from dealvalue.text.rules.digits import ONE, Num, num
from dealvalue.text.token import Node

CENT: Final = Decimal("0.01")
ENOUGH: Final = 100
"""A number in digits that is larger takes no half behind its money: 500 euros e mezzo."""


def minor(match: Match) -> Node | None:
    """`NUMBER JOIN? MINOR`: 470 pence, 50¢, 15 cents."""
    found = num(match["number"], match.parameters)
    minor = match["minor"]
    if found is None or not is_coin(match, match["number"], minor):
        return None
    if "SINGULARMINOR" in minor.meanings and found.value != 1 and match.node("join") is None:
        return None
    codes, part = minor.meanings["MINOR"]
    amount = Amount(found.of(part), codes, named="")
    amount.minor = part
    return made(match, amount)


def compound(match: Match) -> Node | None:
    """`MONEY AND? MONEY`, the second in the minor unit of the first: 3 dollars and 20 cents, 5元6角3分."""
    nodes = match.nodes()
    first: Amount = nodes[0].meanings["MONEY"]
    if first.single is None or first.minor is not None:
        return None
    value, quantum, codes = first.single.value, first.single.quantum, first.codes
    good = 1
    for at, node in enumerate(nodes):
        amount: Amount | None = node.meanings.get("MONEY")
        if amount is None or at == 0:
            continue
        both = tuple(code for code in codes if code in amount.codes)
        if amount.minor is None or amount.single is None or not both or amount.single.value >= quantum:
            break
        codes, value, quantum = both, EXACT.add(value, amount.single.value), amount.minor
        good = at + 1
    if good == 1:
        return None
    return made(match, Amount(Num(value, quantum), codes, named=first.named), nodes[:good])


def bare_cents(match: Match) -> Node | None:
    """`MONEY TWO`, the name between whole and cents: 2 euros 50, 3 euro 20 — else half of it would be read."""
    money: Amount = match["money"].meanings["MONEY"]
    named = match["money"].children[-1].meanings if match["money"].children else {}
    single = money.single
    if single is None or single.scale != ONE or single.quantum != ONE or money.minor is not None or named.keys().isdisjoint(("CURRENCY", "SIGN")):
        return None
    if match["cents"].start - match["money"].end != 1:
        return None
    cents = EXACT.multiply(Decimal(match["cents"].meanings["DIGITS"]), CENT)
    return made(match, Amount(Num(EXACT.add(single.value, cents), CENT), money.codes, named=money.named))


def and_a_half(match: Match) -> Node | None:
    """`MONEY AND FRACTION`: tre euro e mezzo; a scale has its half too (un milione di euro e mezzo)."""
    money: Amount = match["money"].meanings["MONEY"]
    single, part = money.single, match["part"].meanings["FRACTION"]
    if single is None or single.value != int(single.value) or (single.scale == ONE and not single.spelled and single.value >= ENOUGH):
        return None
    value = EXACT.add(single.value, EXACT.multiply(part, single.scale))
    quantum = EXACT.multiply(Decimal(1).scaleb(part.as_tuple().exponent), single.scale)
    return made(match, Amount(Num(value, quantum, single.scale, spelled=single.spelled), money.codes, named=money.named))


def hundredths(match: Match) -> Node | None:
    """`NUMBER AND TWO/100 CURRENCY`: one hundred and 00/100 dollars, as cheques and deeds have it."""
    found = num(match["number"], match.parameters)
    if found is None or found.quantum < ONE or match["whole"].meanings["DIGITS"] != "100":
        return None
    value = EXACT.add(found.value, EXACT.multiply(Decimal(match["cents"].meanings["DIGITS"]), CENT))
    return made(match, Amount(Num(value, CENT), codes_of(match["name"]), named=name_of(match, match["name"])))


def sign_between(match: Match) -> Node | None:
    """`PLAIN SIGN TWO`, touching: 5€50 — the sign stands for the mark."""
    whole, sign, cents = match["whole"], match["sign"], match["cents"]
    found = num(whole, match.parameters)
    if found is None or whole.end != sign.start or sign.end != cents.start or match.sentence.said(sign)[-1].isalpha():
        return None
    value = EXACT.add(found.value, EXACT.multiply(Decimal(cents.meanings["DIGITS"]), CENT))
    return made(match, Amount(Num(value, CENT), codes_of(sign), named=name_of(match, sign)))
