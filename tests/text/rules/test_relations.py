"""A duration and the time it runs from: two mentions, one relation, and the days of it."""

import json
from datetime import date

import pytest

from dealvalue import read

ON = date(2025, 5, 2)
TEN_YEARS = "2026-01-01/2035-12-31"


def relations(text, locale="en", on=ON):
    document = read(text, locale=locale, on=on)
    return [
        (text[slice(*one.duration.span)], text[slice(*one.start.span)], one.period and str(one.period))
        for one in document.relations
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It runs for ten years from 2026.", ("ten years", "2026", "2026-01-01/2035-12-31")),
        ("a 15-year lease starting on May 1, 2026", ("15-year", "May 1, 2026", "2026-05-01/2041-04-30")),
        ("a five-year deal starting June 1, 2025", ("five-year", "June 1, 2025", "2025-06-01/2030-05-31")),
        ("fuel for up to 15 years beginning in 2028", ("15 years", "2028", "2028-01-01/2042-12-31")),
        ("From 2026, it will pay $5 million a year for ten years.", ("ten years", "2026", "2026-01-01/2035-12-31")),
        ("It starts on May 1, 2026 and runs for 18 months.", ("18 months", "May 1, 2026", "2026-05-01/2027-10-31")),
        ("a two-year extension commencing January 2026", ("two-year", "January 2026", "2026-01-01/2027-12-31")),
        ("a four-year contract that begins next year", ("four-year", "next year", "2026-01-01/2029-12-31")),
        ("for 10 years after 2027", ("10 years", "2027", "2028-01-01/2037-12-31")),
        ("for 3 to 5 years from 2026", ("3 to 5 years", "2026", None)),
    ],
)
def test_a_duration_runs_from_its_start(text, expected):
    assert relations(text) == [expected]


@pytest.mark.parametrize(
    ("locale", "text", "expected"),
    [
        ("ko", "2026년부터 10년간 공급한다.", TEN_YEARS),
        ("de", "für zehn Jahre ab 2026", TEN_YEARS),
        ("de", "Ab 2026 liefert die Firma für zehn Jahre Gas.", TEN_YEARS),
        ("es", "Desde 2026 pagará 5 millones de dólares al año durante diez años.", TEN_YEARS),
        ("es", "un contrato de diez años a partir de 2026", TEN_YEARS),
        ("fr", "un contrat de dix ans à compter du 1er mai 2026", ("dix ans", "1er mai 2026", "2026-05-01/2036-04-30")),
        ("fr", "À partir de 2026, il fournira du gaz pendant dix ans.", TEN_YEARS),
        ("it", "un contratto di dieci anni a partire dal 2026", TEN_YEARS),
        ("ja", "2026年から10年間", TEN_YEARS),
        ("nl", "een contract van tien jaar vanaf 2026", TEN_YEARS),
        ("pl", "umowa na dziesięć lat począwszy od 2026 roku", TEN_YEARS),
        ("pt", "um contrato de dez anos a partir de 2026", TEN_YEARS),
        ("ru", "контракт на десять лет начиная с 2026 года", TEN_YEARS),
        ("sv", "ett avtal på tio år från och med 2026", TEN_YEARS),
        ("uk", "контракт на десять років починаючи з 2026 року", TEN_YEARS),
        ("ar", "عقد لمدة عشر سنوات اعتبارا من عام 2026", TEN_YEARS),
        ("hi", "2026 से दस साल के लिए", TEN_YEARS),
        ("id", "Mulai 2026, perusahaan memasok gas selama sepuluh tahun.", TEN_YEARS),
        ("tr", "2026'dan itibaren on yıl boyunca", TEN_YEARS),
        ("vi", "Từ năm 2026, công ty cung cấp khí trong mười năm.", TEN_YEARS),
        ("zh-TW", "自2026年起為期10年", TEN_YEARS),
        ("zh", "自2026年起为期10年", TEN_YEARS),
    ],
)
def test_in_other_languages(locale, text, expected):
    found = relations(text, locale)
    assert [one[2] for one in found] == [expected] if isinstance(expected, str) else found == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "nine years since 2016", "The two years from 2020 to 2022 were hard.", "two years from signing in 2024",
        "Sales rose over five years from 2020 levels.", "three years from now", "a ten-year bond due 2035", "in 2024 for once",
    ],
)  # fmt: skip
def test_what_does_not_run_from_there(text):
    assert relations(text) == []


def test_a_start_that_waits_for_the_documents_day_has_no_days():
    assert relations("a four-year contract that begins next year", on=None) == [("four-year", "next year", None)]


def test_a_word_for_since_runs_only_from_what_is_to_come():
    (claim,) = read("neun Jahre seit 2016", locale="de", on=ON).claims
    assert claim.kind == "span"
    assert relations("neun Jahre seit 2016", "de") == []


def test_beginning_is_no_span_up_to_the_documents_day():
    assert read("ten years starting in 2020", on=ON).claims == ()


def test_json():
    form = json.loads(json.dumps(read("for ten years from 2026", on=ON).to_dict()))
    assert form["relations"] == [
        {"kind": "runs", "spans": [[4, 13], [19, 23]], "start": "2026-01-01", "end": "2035-12-31"}
    ]
    assert [mention["text"] for mention in form["mentions"]] == ["ten years", "2026"]
