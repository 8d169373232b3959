"""Money: a sign, code or name before or after its number; minor units and compounds; the stages of all that is money."""

from itertools import pairwise
from typing import Final

from dealvalue.decimals import EXACT
from dealvalue.text import cldr
from dealvalue.text.cascade import Match, Rule, Stage
from dealvalue.text.rules.amounts import (
    LEAD,
    NAME,
    THOUSAND,
    Amount,
    N,
    codes_of,
    made,
    name_of,
    refused,
    unknown_scale,
)
from dealvalue.text.rules.coins import and_a_half, bare_cents, compound, hundredths, minor, sign_between
from dealvalue.text.rules.colons import COLONS
from dealvalue.text.rules.digits import ONE, Num, num
from dealvalue.text.rules.lent import MOVED, PAUSE, TIME_BY_TIME
from dealvalue.text.rules.prices import PRICES
from dealvalue.text.rules.ranges import MINOR_RANGES, RANGES, SCALED_RANGES
from dealvalue.text.rules.signs import (
    PAUSES,
    among_capitals,
    in_a_pattern,
    is_numbered,
    is_word,
    opens,
    perhaps_local,
    touches,
)
from dealvalue.text.scanner import Sentence
from dealvalue.text.token import Node

CURRENCY: Final = frozenset(("CURRENCY",))
NAMES_OF_MONEY: Final = frozenset(NAME.split("/"))
ENOUGH: Final = 100
"""Smaller bare numbers before a name that is an everyday word are no money: "all 5 won", "2 marks"."""


def _negative(match: Match) -> bool | None:
    """Is the sign before it a minus? None: a hyphen that belongs to the word before."""
    sign = match.node("minus")
    if sign is None:
        return False
    if match.start == 0:
        return True
    before = match.sentence.node(match.start - 1)
    if "NEG" in sign.meanings:
        return None if "OR" in before.meanings else True  # plus or minus $5 million
    return True if before.meanings.keys() & {"OPEN", "COLON", "BAR"} or (match.parameters.unspaced and before.meanings.keys() & {"COMMA", "FILLER", "STOP", "PARTICLE"}) else None


def _amount(match: Match, codes: tuple[str, ...], named: str) -> Amount | None:
    found = num(match["number"], match.parameters)
    if found is None:
        return None
    suffix = match.node("suffix")
    if suffix is not None and _is_scale(suffix, match["number"], found):
        found = found.scaled(suffix.meanings["SUFFIX"])
    if found.other is not None and match.parameters.decimal == "." and found.scale == ONE and found.quantum != ONE and codes and codes[0] in cldr.dotted():
        found = Num(found.other, ONE, other=found.value)  # R$ 1.000, Rp 10.000: as their countries write
    minus = _negative(match)
    if minus is None:
        return None
    return Amount(found.negative() if minus else found, codes, named=named)


def _is_scale(suffix: Node, number: Node, found: Num) -> bool:
    """A single letter apart from a number that is large already is no scale: "€ 3.495.000 k.k."."""
    return suffix.start == number.end or suffix.end - suffix.start > 1 or found.value < EXACT.multiply(suffix.meanings["SUFFIX"], THOUSAND)


def _before(match: Match) -> Node | None:
    """`SIGN NUMBER`, `CODE NUMBER`, and what else says the currency again behind it: $5bn, USD 22.5 million, US$5 million dollars."""
    sign = match["sign"]
    codes = codes_of(sign)
    lead = match.node("lead")
    if lead is not None:  # CAD$ 5, US $5: the code before the sign says which
        said = lead.meanings.get("CODE") or (lead.meanings["SIGNLEAD"],)
        codes = tuple(code for code in codes if code in said)
        if not codes or (lead.end - lead.start == 1 and not opens(match)):
            return None
    again, land = match.node("again"), match.node("land")
    nodes = match.nodes()
    if land is not None:  # $4.76 billion U.S., $500 (US)
        there = tuple(code for code in codes if code in land.meanings["SIGNLEAD"])
        codes = there or codes
        if not there or ("OPEN" in nodes[-3].meanings) != ("CLOSE" in nodes[-1].meanings):
            nodes = nodes[: match.span("land")[0] - match.start]
    if again is not None:
        said = (*codes_of(again), *again.meanings.get("CURRENCY", ()))  # 美金5億元: the sign of some is the name of more
        both = tuple(dict.fromkeys(code for code in said if code in codes))
        codes = both or codes
        if not both and not _counter(match, again):  # "with $5 million won the seat"
            nodes = nodes[: match.span("again")[0] - match.start]
    suffix = match.node("suffix")
    if suffix is not None and (found := num(match["number"], match.parameters)) is not None and not _is_scale(suffix, match["number"], found):
        nodes = nodes[: match.span("suffix")[0] - match.start]
    if "CODE" in sign.meanings and ("NONUM" in sign.meanings or is_word(match, sign)):
        return None  # PLZ 10117 is a postal code in German
    if "NAMELEAD" in sign.meanings and "YEAR4" in match["number"].meanings:
        return None  # Euro 2024
    if "CODE" in sign.meanings and is_numbered(match, sign):
        return None
    named = name_of(match, sign)
    if "TOUCHSIGN" in sign.meanings and "PRECURRENCY" not in sign.meanings and not touches(match, sign):
        if not perhaps_local(match, sign):
            return None
        named = cldr.LOCAL
    amount = _amount(match, codes, named)
    if amount is None or amount.single is None:
        return None
    is_sign = "SIGN" in sign.meanings
    if not is_sign and "CODE" not in sign.meanings and amount.single.scale == ONE and amount.single.value < THOUSAND and match.sentence.text[sign.end - 1] != ".":
        return None  # Euro 6 engines: before a small number a name is a name; but Fr. 12.50
    if is_sign and match.node("join") is not None and (match["join"].start == sign.end or "NEG" in match["join"].meanings):
        amount.single = amount.single.negative()  # $-5
    if amount.single.scale == ONE and amount.single.value < ENOUGH and in_a_pattern(match):
        return None
    return unknown_scale(match, match["number"]) or made(match, amount, nodes)


def _counter(match: Match, again: Node) -> bool:
    """Is what stands behind no currency of its own but the counter of any (日幣500億元)?"""
    return bool(match.parameters.unspaced and "SIGN" in again.meanings and again.start == match["number"].end)


def _touching(match: Match) -> Node | None:
    """`NUMBER SIGN`, where the sign touches this number and not the next one: 12€ 5 people."""
    sign, after = match["name"], match.sentence.node(match.end)
    return _after(match) if match["number"].end == sign.start and sign.end < after.start else None


def _each_its_own(match: Match) -> Node | None:
    """`NUMBER SIGN` before a number that has the same sign behind it: 69 TL 41.90 TL, not "TL 41.90 TL"."""
    sentence, name = match.sentence, match["name"]
    again = next(sentence.node(at) for at in range(match.end + 1, match.end + 3) if not sentence.meanings(at).keys().isdisjoint(NAMES_OF_MONEY))
    if name.end == sentence.node(match.end).start or codes_of(again) != codes_of(name):
        return None  # in 2024 $5 million USD
    return _after(match)


def _after(match: Match) -> Node | None:
    """`NUMBER JOIN? CURRENCY`, `NUMBER OF CURRENCY`, `NUMBER HEDGE_AFTER CURRENCY`: 2 trillion won, 500 or more euros, 500-million-euro, 5 €, 900 bln rbl, dos millones de euros."""
    name = match["name"]
    meanings = name.meanings
    sentence = match.sentence
    codes, nodes, again = codes_of(name), match.nodes(), match.node("again")
    if again is not None:
        both = tuple(code for code in codes_of(again) if code in codes)
        codes = both or codes
        nodes = nodes if both else nodes[:-1]
    amount = _amount(match, codes, name_of(match, name))
    if amount is None or amount.single is None:
        return None
    single = amount.single
    if "TOUCHSIGN" in meanings and name.end - name.start == 1 and match.node("join") is None:
        return None  # Runway 25R
    if "MINOR" in meanings:
        return None  # ¢ before a number may be a sign, behind one it is the coin
    if (match.node("of") is not None and single.scale == ONE) or _divides(match):
        return None
    if "CODE" in meanings and is_word(match, name) and (match.node("minus") is not None or match.node("join") is not None or among_capitals(match)):
        return None
    if "DOUBTFUL" in meanings and single.scale == ONE and ((single.value < ENOUGH and single.quantum == ONE) or meanings["DOUBTFUL"] == "scale") and match.node("join") is None:
        return None
    if "WEIGHT" in meanings and single.scale == ONE and match.node("join") is not None and _weighed(match):
        return None
    if "WEIGHT" in meanings and single.scale == ONE and match.parameters.weighs(sentence, match.start, match.end):
        return None
    if "WEIGHT" in meanings and single.scale == ONE and match.parameters.noun == "capital" and match.end < len(sentence.items):
        thing = sentence.node(match.end)
        if not thing.meanings and sentence.said(thing)[:1].isupper():
            return None  # 500 Pfund Sprengstoff
    if "WEIGHT" in meanings and single.scale < ENOUGH and match.end < len(sentence.items) and "OF" in sentence.node(match.end).meanings:
        return None
    if match.start and "NAMELEAD" in sentence.node(match.start - 1).meanings:
        return None
    if "DOUBTFUL" in meanings:
        amount.unit = match.parameters.singular_of(sentence.said(name).casefold())
    if "NAMEWORD" in meanings and sentence.said(name)[0].isupper() and match.end < len(sentence.items) and _capital(sentence, match.end):
        return None
    if (inside := match.node("inside")) is not None:
        amount.hedge = inside.meanings["HEDGE_AFTER"]
    return made(match, amount)


def _weighed(match: Match) -> bool:
    """Is a thing behind it that weighs so much, and no sum of money: a 2,000-pound bomb, a 500-pound fine?"""
    sentence, at = match.sentence, match.end
    if at >= len(sentence.items):
        return False
    meanings = sentence.meanings(at)
    return "PAID" not in meanings and (not meanings or not meanings.keys().isdisjoint(("PLURAL", "MODIFIER", "MEASURE", "PERUNIT"))) and sentence.said(sentence.node(at)).islower()


def _divides(match: Match) -> bool:
    """Is the number the lower one of a fraction (1/3 million euros)? Then it is no amount by itself."""
    sentence, at = match.sentence, match.start
    if at < 2 or "SLASH" not in sentence.node(at - 1).meanings or sentence.node(at - 1).end != match["number"].start:
        return False
    return "DIGITS" in sentence.node(at - 2).meanings and sentence.node(at - 2).end == sentence.node(at - 1).start


def _capital(sentence: Sentence, at: int) -> bool:
    """1200 Pound Street: a capital behind it makes it a name."""
    return sentence.said(sentence.node(at))[:1].isupper()


def _scaled_code(match: Match) -> Node | None:
    """`NUMBER SCALEDCODE`, `SCALEDCODE NUMBER`: 30 MUSD, MEUR 5, 5 mdkr, 12 Md€."""
    codes, scale = match["code"].meanings["SCALEDCODE"]
    found, minus = num(match["number"], match.parameters), _negative(match)
    if "DOUBTFUL" in match["code"].meanings and (match["code"].start < match["number"].start or not _ends(match)):
        return None  # two grand pianos
    if found is None or minus is None:
        return None
    return made(match, Amount(found.scaled(scale).negative() if minus else found.scaled(scale), codes, named=codes[0]))


def _ends(match: Match) -> bool:
    """Does something stand behind that no noun is?"""
    return match.end >= len(match.sentence.items) or not match.sentence.meanings(match.end).keys().isdisjoint(PAUSES)


def _one_scaled(match: Match) -> Node | None:
    """`ARTICLE SCALEDCODE`: a grand, a tenner."""
    codes, scale = match["code"].meanings["SCALEDCODE"]
    after = match.sentence.meanings(match.end).keys()
    if "DOUBTFUL" in match["code"].meanings and match.end < len(match.sentence.items) and after.isdisjoint(("DOT", "END", "ARTICLE", "PER", "CLOSE", "PREP", "TIME", "QUERY", "SEMICOLON")):
        return None  # a grand, sweeping view
    return made(match, Amount(Num(ONE, ONE, spelled=True).scaled(scale), codes, named=codes[0]))


def _code_between(match: Match) -> Node | None:
    """`NUMBER CODE POWER`: 75 USD million."""
    found = num(match["number"], match.parameters)
    if found is None:
        return None
    for scale in match.all("scale"):
        found = found.scaled(scale.meanings.get("POWER") or scale.meanings["SUFFIX"])
    return made(match, Amount(found, codes_of(match["code"]), named=name_of(match, match["code"])))


def _one(match: Match) -> Node | None:
    """`ARTICLE CURRENCY PER UNIT`: a dollar a share, un euro por acción."""
    name = match["name"]
    if name.meanings.keys() & {"DOUBTFUL", "WEIGHT"}:
        return None
    return made(match, Amount(Num(ONE, ONE, spelled=True), codes_of(name), named=name_of(match, name)))


def _bare_scale(match: Match) -> Node | None:
    """`POWER JOIN CURRENCY`: a billion-dollar question."""
    powers = match.all("power")
    scale = ONE
    for power in powers:
        scale = EXACT.multiply(scale, power.meanings["POWER"])
    return made(match, Amount(Num(scale, scale, scale, spelled=True), codes_of(match["name"]), named=name_of(match, match["name"])))


def _accounting_sign(match: Match) -> Node | None:
    """`SIGN OPEN NUMBER CLOSE POWER?`, touching: $(1,234), €(12)m, USD (3.1)m — negative."""
    nodes = match.nodes()
    found = num(match["number"], match.parameters)
    scale = match.node("scale")
    apart = scale is not None  # USD (3.1)m
    if found is None or any(before.end != after.start for before, after in pairwise(nodes[apart:4])):
        return None
    if scale is not None:
        found = found.scaled(scale.meanings.get("POWER") or scale.meanings["SUFFIX"])
    return made(match, Amount(found.negative(), codes_of(match["sign"]), named=name_of(match, match["sign"])))


def _accounting(match: Match) -> Node | None:
    """`OPEN MONEY CLOSE` behind a colon, a bar or nothing: ($5.3 million) in a table is negative; in a sentence it is no sign."""
    sentence = match.sentence
    money: Amount = match["money"].meanings["MONEY"]
    if match.start:
        before = sentence.node(match.start - 1)
        if not before.meanings.keys() & {"COLON", "BAR"}:
            return None
    if money.single is None or money.single.value < 0:
        return None
    if match.start == 0 and match.end < len(sentence.items):
        return None
    money.single = money.single.negative()
    return made(match, money)


def _named(match: Match) -> Node | None:
    """`DEMONYM CURRENCY`, `CURRENCY DEMONYM_AFTER`: канадских долларов, ريال سعودي — the currency of that name there."""
    name, demonym = match["name"], match.node("demonym")
    codes = codes_of(name)
    if demonym is not None:
        there = demonym.meanings.get("DEMONYM") or demonym.meanings["DEMONYM_AFTER"]
        codes = tuple(code for code in there if code in codes)
    if not codes:
        return None
    nodes = match.nodes()
    return Node(match.sentence.vocabulary.alphabet[CURRENCY], nodes[0].start, nodes[-1].end, {"CURRENCY": codes}, None, nodes)


def _vague(match: Match) -> Node:
    """`VAGUENUM CURRENCY`: millions of dollars, 수조원 — seen, and refused."""
    return refused(match, "vague")


def _table_unit(match: Match) -> Node:
    """`TABLEUNIT COLON NUMBER CURRENCY`: 単位：百万円 — what the figures of a table are in, no figure."""
    return refused(match, "table_unit")


def _too_long(match: Match) -> Node:
    """`TOOLONG`: more digits than anyone reports."""
    return refused(match, "too_long")


def _notation(match: Match) -> Node:
    """`SIGN NOTATION`, `NOTATION CURRENCY`: $1e9."""
    return refused(match, "exponent")


NAMES: Final = Stage(
    "names of currencies", "DEMONYM/DEMONYM_AFTER/NEWCOIN",
    (
        Rule("adjective and name", "NEWCOIN? demonym:DEMONYM name:CURRENCY", _named),
        Rule("name and adjective", "name:CURRENCY demonym:DEMONYM_AFTER", _named),
        Rule("new coin", "NEWCOIN name:CURRENCY", _named),
    ),
)

MONIES: Final = Stage(
    "money", "SIGN/CODE/CURRENCY/PRECURRENCY/SCALEDCODE/MINOR/TOOLONG/PRICED",
    (
        Rule("too long", "TOOLONG", _too_long),
        Rule("unit of a table", f"TABLEUNIT COLON? NUMBER {NAME}", _table_unit),
        Rule("exponent", f"{LEAD} JOIN? NOTATION | NOTATION JOIN? {NAME}/SCALEDCODE/MINOR", _notation),
        *COLONS,
        *SCALED_RANGES,
        Rule("scaled code", f"minus:NEG/JOIN? SIGN? number:{N} JOIN? code:SCALEDCODE", _scaled_code),
        Rule("scaled code alone", f"number:{N} JOIN? code:SCALEDCODE", _scaled_code),
        Rule("scaled code before", f"code:SCALEDCODE number:{N}", _scaled_code),
        Rule("one of a scaled code", "ARTICLE code:SCALEDCODE (?!POWER)", _one_scaled),
        Rule("code between", f"number:{N} code:CODE/SIGN scale:(POWER{{1,2}}|SUFFIX)", _code_between),
        *RANGES,
        *MINOR_RANGES,
        Rule("sign between", "(?<!SIGN)whole:PLAIN sign:SIGN cents:TWO (?!JOIN/POWER/SUFFIX/SIGN)", sign_between),
        Rule("after, each with its own", f"number:{N} name:{NAME} (?={N} SUFFIX? {NAME})", _each_its_own),
        Rule("after, touching", f"number:{N} name:SIGN (?=NUMBER/DIGITS)", _touching),
        Rule("accounting sign", f"sign:{LEAD} OPEN number:{N} CLOSE scale:POWER/SUFFIX?", _accounting_sign),
        Rule("before", f"minus:NEG/JOIN? lead:CODE/SIGNLEAD? sign:{LEAD} (?:(?<=ABBREVIATION)DOT)? join:JOIN/NEG? number:{N} suffix:SUFFIX? (?:(?:JOIN/OF? again:{NAME}(?!NUMBER/DIGITS))|OPEN? land:SIGNLEAD (?:(?<=ABBREVIATION)DOT)? CLOSE? (?={PAUSE}/AND/OR/PER/QUOTE|$))?", _before),
        *PRICES,
        Rule("hundredths", f"number:{N} AND? cents:TWO SLASH whole:PLAIN name:CURRENCY", hundredths),
        Rule("after", f"minus:NEG/JOIN? number:{N} suffix:SUFFIX? (?:join:JOIN|of:OF)? name:{NAME} (?:again:CURRENCY (?!NUMBER/DIGITS))? (?!PERAFTER) (?!(?<=SIGN)NUMBER/DIGITS(?!MINOR))", _after),
        Rule("hedge before the name", f"number:{N} (?!OPENAFTER)inside:HEDGE_AFTER name:CURRENCY (?!PERAFTER)", _after),
        Rule("one of it", "ARTICLE name:CURRENCY (?=(?:PER|PERPREP|PERIN|ARTICLE|THE) PERUNIT|AND? NUMBER/DIGITS MINOR)", _one),
        Rule("minor", f"number:{N} join:JOIN? minor:MINOR", minor),
        Rule("bare scale", "power:(POWER{1,2}) JOIN name:CURRENCY", _bare_scale),
        Rule("vague", f"VAGUENUM OF? {NAME}/MINOR", _vague),
        Rule("vague before", "LEAD VAGUENUM".replace("LEAD", LEAD), _vague),
    ),
)

COMPOUNDS: Final = Stage(
    "compounds", "MONEY",
    (
        *MOVED,
        Rule("compound", "MONEY (?:AND? MONEY){1,3}", compound),
        Rule("money and a half", "money:MONEY AND ARTICLE? part:FRACTION (?=DOT/END/COMMA/CLOSE/SEMICOLON/COLON/QUERY/PER/PERPREP|$)", and_a_half),
        Rule("cents without a name", "money:MONEY cents:TWO (?=DOT/END/COMMA/CLOSE/SEMICOLON/PER/OPEN|PERPREP/THE PERUNIT|$)", bare_cents),
        Rule("accounting", "OPEN money:MONEY CLOSE", _accounting),
        *TIME_BY_TIME,
    ),
)
