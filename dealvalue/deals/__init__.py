"""What does it come to? Deals, converted each at its own day and added up exactly.

code, mappings ─┐
CSV, JSON Lines ┼─ Deal ─ spread ─ the amount, the day ─ convert → Part ─ by … → Total, Totals
a text ─────────┘                                                    └─ overlaps: what may be in it twice
"""

from dealvalue.deals.adding import total, total_by
from dealvalue.deals.amounts import Parse
from dealvalue.deals.deal import Deal
from dealvalue.deals.documents import deals_of
from dealvalue.deals.overlaps import Overlap
from dealvalue.deals.part import Part, Step
from dealvalue.deals.reader import Deals, deals_in, read_deals
from dealvalue.deals.refused import Refused
from dealvalue.deals.total import Total
from dealvalue.deals.totals import Totals
from dealvalue.deals.writing import write_deals

__all__ = [
    "Deal",
    "Deals",
    "Overlap",
    "Parse",
    "Part",
    "Refused",
    "Step",
    "Total",
    "Totals",
    "deals_in",
    "deals_of",
    "read_deals",
    "total",
    "total_by",
    "write_deals",
]
