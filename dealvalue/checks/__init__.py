"""Is it right? Every claim of a text is held against its own figures and the market.

    Claim ─ the row of its kind in CHECKS ─ a puzzle: figures as read, and a formula or a band of rates
                ├─ agrees as printed          → consistent
                ├─ agrees if all are rounded  → within_rounding
                ├─ another reading agrees     → ambiguous
                └─ nothing does               → inconsistent, and the one slip that would repair it

A check is added as one function in a file here and one row in CHECKS.
"""

from dealvalue.checks.check import CHECKS, Check, check
from dealvalue.checks.finding import Finding, RateUsed, Repair
from dealvalue.checks.report import Report
from dealvalue.checks.tolerance import Tolerance
from dealvalue.checks.verdict import Verdict

__all__ = ["CHECKS", "Check", "Finding", "RateUsed", "Repair", "Report", "Tolerance", "Verdict", "check"]
