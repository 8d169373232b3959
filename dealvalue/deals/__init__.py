"""What does it come to? Deals, converted each at its own day and added up exactly.

CSV ─ read_deals → Deal ─ the day, or its years ─ convert → Part ─ total, total_by → Total
"""

from dealvalue.deals.deal import Deal
from dealvalue.deals.part import Part
from dealvalue.deals.table import Parse, read_deals, write_deals
from dealvalue.deals.total import Total, total, total_by

__all__ = ["Deal", "Parse", "Part", "Total", "read_deals", "total", "total_by", "write_deals"]
