"""The document's day by its own evidence: reported, and never used."""

from datetime import date

import pytest

from dealvalue import read


@pytest.mark.parametrize(
    ("text", "kind", "said", "days"),
    [
        ("SEOUL, May 2, 2025 - The deal grew last year.", "dateline", "May 2, 2025", "2025-05-02"),
        ("SEOUL, May 2, 2025 (Reuters) - The deal.", "dateline", "May 2, 2025", "2025-05-02"),
        ("Big deal\n\nSEOUL, South Korea, May 2, 2025 /PRNewswire/ -- The deal", "dateline", "May 2, 2025", "2025-05-02"),
        ("(May 2, 2025) The deal is worth $5 million.", "dateline", "May 2, 2025", "2025-05-02"),
        ("SEOUL (2025-05-02) The deal.", "dateline", "2025-05-02", "2025-05-02"),
        ("May 2, 2025\n\nThe deal is off.", "dateline", "May 2, 2025", "2025-05-02"),
        ("SEOUL, May 2, 2025 - Nine years since 2010.", "dateline", "May 2, 2025", "2025-05-02"),
        ("It has stood for nine years since 2016.", "span", "nine years since 2016", "2025-01-01/2025-12-31"),
        ("18 months since January 2024", "span", "18 months since January 2024", "2025-07-01/2025-07-31"),
        ("ten days since May 2, 2025", "span", "ten days since May 2, 2025", "2025-05-12"),
        ("It opened in 2024. On Friday, May 2, it closed.", "weekday", "Friday, May 2", "2025-01-01/2025-12-31"),
    ],
)
def test_infers(text, kind, said, days):
    found = read(text).inferred
    assert (found.kind, text[slice(*found.span)], str(found.period)) == (kind, said, days)
    assert read(text).to_dict()["inferred"] == {"kind": kind, "span": list(found.span), **found.period.to_dict()}


@pytest.mark.parametrize(
    "text",
    [
        "Signed on May 2, 2025 - a big deal.",  # said inside a sentence
        "2025-05-02: signed\n2025-05-03: sealed",  # a list
        "May 2, 2025",  # nothing but a day
        "SEOUL, May 2 - The deal.",
        "Delivery May 2, 2030\nThe deal is worth $5 million.",
        "nearly nine years since 2016",  # hedged
        "nine years since 2016, ten years since 2010",  # they disagree
        "On Friday, May 2, it closed.",  # of any year
        "It opened in 2019. On Friday, May 2, it closed.",  # of none that is named
        "Friday, May 2, is said in 2024, 2025 and 2014.",  # two fit
        "x" * 500 + "\nSEOUL, May 2, 2025 - The deal.",  # far from the head
        "",
    ],
)
def test_infers_nothing(text):
    assert read(text).inferred is None
    assert "inferred" not in read(text).to_dict()


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de", "Berlin, den 2. Mai 2025 – Der Auftrag"),
        ("fr", "PARIS, le 2 mai 2025 — Le contrat"),
        ("es", "MADRID, 2 de mayo de 2025 (EFE).- El contrato"),
        ("ko", "(서울=연합뉴스) 2025년 5월 2일 - 계약"),
        ("ja", "(2025年5月2日) 契約"),
    ],
)
def test_datelines_of_other_languages(locale, text):
    assert str(read(text, locale=locale).inferred.period) == "2025-05-02"


def test_nothing_is_resolved_by_it():
    document = read("SEOUL, May 2, 2025 - The deal grew last year.")
    assert [mention.reason for mention in document.mentions] == [None, "needs_on"]


def test_who_says_the_day_is_not_second_guessed():
    assert read("SEOUL, May 2, 2025 - The deal.", on=date(2025, 5, 3)).inferred is None


def test_kinds_do_not_matter():
    assert str(read("SEOUL, May 2, 2025 - $5 million", kinds=["money"]).inferred.period) == "2025-05-02"
