"""Totals as one page of HTML: by itself, without a script or anything from a network; for a telephone and for paper.

    sum and what may be true ─ bars of the groups ─ largest deals ─ findings ─ what is not in the sum ─ sources

Whatever was read is escaped.
"""

from collections.abc import Hashable, Iterable, Iterator
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from html import escape
from typing import TYPE_CHECKING, Final, NamedTuple

from dealvalue.money import Money
from dealvalue.period import Period
from dealvalue.rates.rate import significant
from dealvalue.reports.columns import at_rate, said, words, worth
from dealvalue.reports.records import Record, rounded, used
from dealvalue.reports.totals import allowed_text, name_of
from dealvalue.say import say

if TYPE_CHECKING:
    from dealvalue.deals import Overlap, Part, Total, Totals

__all__ = ["lines"]

_LARGEST: Final = 20
_MOST: Final = 500
_STYLE: Final = """
:root { color-scheme: light dark; --line: #8884; --band: #6aa5d8; --mark: #c2410c; }
body { font: 16px/1.45 system-ui, sans-serif; margin: 1rem auto; max-width: 60rem; padding: 0 1rem; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin-top: 2rem; }
.sum { font-size: 1.6rem; font-variant-numeric: tabular-nums; margin: 0; }
.note { opacity: .75; font-size: .875rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: .3rem .5rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
.number { text-align: right; white-space: nowrap; }
.day { white-space: nowrap; }
.bar { position: relative; height: .9rem; min-width: 8rem; background: var(--line); border-radius: 2px; }
.bar i, .bar b { position: absolute; top: 0; bottom: 0; }
.bar i { background: var(--band); min-width: 2px; }
.bar i.open { background: linear-gradient(90deg, var(--band), transparent); }
.bar b { min-width: 2px; background: var(--mark); }
mark { background: #fde68a; color: #111; }
@media (max-width: 40rem) { .less { display: none; } body { margin: .5rem auto; } }
@media print {
  body { max-width: none; font-size: 10pt; } .wide { overflow: visible; } tr { break-inside: avoid; }
  .bar, .bar i, .bar b, mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
"""


def lines(totals: "Totals", twice: Iterable["Overlap"] = (), findings: Iterable[Record] = ()) -> Iterator[str]:
    """The page: what the groups come to, what may be twice among the deals, and the findings of a check of them.

    A finding is a record as `Finding.to_dict()` gives it; with a "sentence" its words are marked there.
    """
    whole = totals.whole
    yield "<!doctype html>"
    yield '<html lang="en"><head><meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>Deals in {escape(whole.currency.code)}</title><style>{_STYLE}</style></head><body>"
    yield f"<h1>Deals in {escape(whole.currency.name())}</h1>"
    yield from _sum(whole)
    if totals.names:
        yield from _groups(totals)
    yield from _largest(whole)
    yield from _findings([*map(_overlap, twice), *map(_finding, findings)])
    yield from _left_out(whole)
    yield from _sources(whole)
    yield "</body></html>"


def _sum(whole: "Total") -> Iterator[str]:
    yield f'<p class="sum">{escape(_printed(whole))}</p>'
    may_be = _may_be(whole)
    yield f'<p class="note">{_counted(whole.count, "deal")}{f"; may be {escape(may_be)}" if may_be else ""}</p>'


def _groups(totals: "Totals") -> Iterator[str]:
    ordered = totals.ordered()
    bars = {key: _Bar.of(total) for key, total in ordered.items()}
    scale = max([bar.longest for bar in bars.values()], default=Decimal(0)) or Decimal(1)
    yield f"<h2>By {escape(', '.join(totals.names).replace('_', ' '))}</h2>"
    yield '<p class="note">Dark is what was printed, light what may be true; a band that fades has no end.</p>'
    heads = [*totals.names, "deals", "total"]
    yield '<div class="wide"><table><tr>' + "".join(f"<th>{escape(head)}</th>" for head in heads)
    yield "<th></th><th class=less>may be</th></tr>"
    for key, total in ordered.items():
        yield "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in _cells(key))
        yield f"<td class=number>{total.count:,}</td><td class=number>{escape(_printed(total))}</td>"
        yield f"<td>{bars[key].drawn(scale)}</td><td class='number less'>{escape(_may_be(total))}</td></tr>"
    yield "</table></div>"


def _cells(key: Hashable) -> list[str]:
    return ["–" if value is None else str(value) for value in (key if isinstance(key, tuple) else (key,))]


class _Bar(NamedTuple):
    """What was printed, from a low to a high end, within what may be true; None is an open end."""

    least: Decimal | None
    low: Decimal
    high: Decimal
    most: Decimal | None

    @classmethod
    def of(cls, total: "Total") -> "_Bar":
        (low, high), ends = total.ends(), total.outward()
        least, most = (None if end is None else end.amount for end in ends)
        return cls(least, low.amount, high.amount, most)

    @property
    def longest(self) -> Decimal:
        return self.high if self.most is None else max(self.high, self.most)

    def drawn(self, scale: Decimal) -> str:
        band = _span("i", self.least or Decimal(0), scale if self.most is None else self.most, scale)
        if self.most is None:
            band = band.replace("<i", '<i class="open"')
        return f'<div class="bar">{band}{_span("b", self.low, self.high, scale)}</div>'


def _span(tag: str, low: Decimal, high: Decimal, scale: Decimal) -> str:
    # where a line stands on a screen: a float is fine enough
    left, right = (min(max(float(end / scale) * 100, 0.0), 100.0) for end in (low, high))
    return f'<{tag} style="left:{left:.2f}%;width:{max(right - left, 0.0):.2f}%"></{tag}>'


def _largest(whole: "Total") -> Iterator[str]:
    parts = sorted((part for part in whole.parts if part.conversion is not None), key=lambda part: -part.ends[1])
    yield f"<h2>{'The largest deals' if len(parts) > _LARGEST else 'Deals'}</h2>"
    heads = "<th>deal</th><th>amount</th><th>on</th><th>worth</th><th class=less>rate</th>"
    yield f'<div class="wide"><table><tr>{heads}</tr>'
    for part in parts[:_LARGEST]:
        yield _row(part)
    yield "</table></div>"


def _row(part: "Part") -> str:
    deal = part.deal.to_dict()
    ends = [Money(significant(end), part.conversion.currency) for end in part.ends]  # type: ignore[union-attr]
    low, high = [end.rounded() for end in ends]
    rate = used(part.conversion.rate)  # type: ignore[union-attr]
    at = "" if rate["base"] == rate["quote"] else f"{at_rate(rate)} on {rate['on']}"
    name, origin = escape(name_of(deal)), escape(str(deal.get("origin", "")))
    where = f'<br><span class="note">{origin}</span>' if origin and origin != name else ""
    on = part.on.iso if isinstance(part.on, Period) else str(part.on or "")
    # in few digits, to be compared at a glance; all of them where the pointer rests
    amount = _digits(say(part.deal.figure), said(deal["figure"]))
    value = _digits(_from_to(*ends), worth(rounded(low, high)))
    return (
        f"<tr><td>{name}{where}</td>{amount}<td class=day>{escape(on)}</td>{value}<td class=less>{escape(at)}</td></tr>"
    )


def _digits(short: str, whole: str) -> str:
    return f'<td class=number title="{escape(whole)}">{escape(short)}</td>'


def _findings(found: list[str]) -> Iterator[str]:
    if found:
        yield f"<h2>Findings</h2><ul>{''.join(found[:_MOST])}</ul>"
        if len(found) > _MOST:
            yield f'<p class="note">and {len(found) - _MOST:,} more</p>'


def _overlap(overlap: "Overlap") -> str:
    one, *others = (escape(deal.named) for deal in overlap.deals)
    sure = "in the sum twice" if overlap.is_said else "perhaps in the sum twice"
    held = "".join(f"<li>{other}</li>" for other in others)
    reason = escape(overlap.reason)
    return f"<li><strong>{sure}: {escape(words(overlap.kind))}</strong> – {reason}<br>{one}<ul>{held}</ul></li>"


def _finding(finding: Record) -> str:
    about = ", ".join(map(str, finding.get("figures", ())))
    reason = words(finding.get("reason")) or str(finding.get("note", ""))
    sentence = _marked(str(finding["sentence"]), finding["figures"]) if "sentence" in finding else escape(about)
    head = f"{escape(words(finding['verdict']))}: {escape(words(finding['check']))}"
    return f"<li><strong>{head}</strong>{f' – {escape(reason)}' if reason else ''}<br>{sentence}</li>"


def _marked(sentence: str, figures: Iterable[str]) -> str:
    """A sentence with each of the words marked, where it is first found behind the one before."""
    shown, rest = "", sentence
    for figure in figures:
        before, found, behind = rest.partition(figure)
        if found:
            shown += f"{escape(before)}<mark>{escape(found)}</mark>"
            rest = behind
    return shown + escape(rest)


def _left_out(whole: "Total") -> Iterator[str]:
    lost = [f"{part.deal.named}: {part.error}" for part in whole.missing]
    lost += [str(row) for row in whole.refused]
    if lost:
        yield "<h2>Not in the sum</h2><ul>"
        yield from (f"<li>{escape(line)}</li>" for line in lost[:_MOST])
        yield "</ul>" if len(lost) <= _MOST else f"<li>and {len(lost) - _MOST:,} more</li></ul>"


def _sources(whole: "Total") -> Iterator[str]:
    legs = [leg for part in whole.parts if part.conversion is not None for leg in part.conversion.legs]
    sources = dict.fromkeys(leg.source.partition(", average of")[0] for leg in legs)
    if sources:
        yield f'<p class="note">Rates: {escape("; ".join(sources))}.</p>'


def _printed(total: "Total") -> str:
    return _from_to(*total.ends())


def _from_to(low: Money, high: Money) -> str:
    return say(low, digits=4) if low == high else f"{say(low, digits=4)} – {say(high, digits=4)}"


def _may_be(total: "Total") -> str:
    if total.is_point:
        return ""
    low, high = total.outward()
    least = None if low is None else _outward(low, ROUND_FLOOR)
    return allowed_text(least, None if high is None else _outward(high, ROUND_CEILING))


def _outward(end: Money, mode: str) -> str:
    """Four digits that do not say too much: the low end is rounded down, the high end up."""
    return say(end.rounded(3 - end.amount.adjusted(), mode))


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
