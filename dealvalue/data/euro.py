"""The euro's conversion rates: 1 EUR = so many units, fixed for good from the day on.

Source: Council Regulation (EC) No 2866/98, article 1, as amended for each country that joined later; Regulation (EC)
No 1103/97, articles 4 and 5, for the arithmetic. Written by hand. The last column says how the rate was checked
against what the ECB or the Polish central bank (NBP) last published.
"""

from typing import Final

__all__ = ["IRREVOCABLE"]

# fmt: off
IRREVOCABLE: Final[tuple[tuple[str, str, str, str], ...]] = (
    # code, units of it for 1 EUR, first day, check
    ("ATS", "13.7603", "1999-01-01", "regulation text only"),
    ("BEF", "40.3399", "1999-01-01", "regulation text only"),
    ("DEM", "1.95583", "1999-01-01", "NBP cross 1.95585; last quote seen: NBP 2001-12-31 1.8007"),
    ("ESP", "166.386", "1999-01-01", "regulation text only"),
    ("FIM", "5.94573", "1999-01-01", "regulation text only"),
    ("FRF", "6.55957", "1999-01-01", "regulation text; last quote seen: NBP 2002-02-15 0.5554"),
    ("IEP", "0.787564", "1999-01-01", "regulation text only"),
    ("ITL", "1936.27", "1999-01-01", "NBP cross 1936.7 (4 digits); last quote seen: NBP 2002-02-28 0.001880"),
    ("LUF", "40.3399", "1999-01-01", "regulation text only"),
    ("NLG", "2.20371", "1999-01-01", "regulation text only"),
    ("PTE", "200.482", "1999-01-01", "regulation text only"),
    ("GRD", "340.750", "2001-01-01", "NBP cross 340.758; last quote seen: NBP 2002-02-28 0.010685"),
    ("SIT", "239.640", "2007-01-01", "NBP cross 239.645; last quote seen: ECB 2006-12-29"),
    ("CYP", "0.585274", "2008-01-01", "exact in the ECB file; last quote seen: ECB 2007-12-31 0.585274"),
    ("MTL", "0.429300", "2008-01-01", "exact in the ECB file; last quote seen: ECB 2007-12-31 0.4293"),
    ("SKK", "30.1260", "2009-01-01", "exact in the ECB file; last quote seen: ECB 2008-12-31 30.126"),
    ("EEK", "15.6466", "2011-01-01", "exact in the ECB file; last quote seen: ECB 2010-12-31 15.6466"),
    ("LVL", "0.702804", "2014-01-01", "exact in the ECB file; last quote seen: ECB 2013-12-31 0.702804"),
    ("LTL", "3.45280", "2015-01-01", "exact in the ECB file; last quote seen: ECB 2014-12-31 3.4528"),
    (
        "HRK", "7.53450", "2023-01-01",
        (
            "last ECB quote differs from the fixed rate by 0.03%; last quote seen: ECB 2022-12-30 7.5365"
        ),
    ),
    ("BGN", "1.95583", "2026-01-01", "ECB prints 5 digits, the law 6; last quote seen: ECB 2025-12-31 1.9558"),
)
# fmt: on
