from datetime import date

import pytest

from dealvalue import read
from dealvalue.deals import Deal, deals_of, total
from dealvalue.errors import InvalidTypeError

DAY = date(2025, 12, 10)


def test_each_amount_is_a_deal_of_the_day_of_the_text():
    deals = deals_of(read("Peru paid $5 million for 54 tanks and €3 million for boats.", on=DAY), source="news.txt")
    assert [(str(deal), deal["text"]) for deal in deals] == [
        ("5000000 USD on 2025-12-10", "$5 million"),
        ("3000000 EUR on 2025-12-10", "€3 million"),
    ]
    assert deals[0].origin == "news.txt, character 10"


def test_the_day_and_labels_are_the_callers_where_given():
    [deal] = deals_of(read("It cost €5 million."), "2024", buyer="Peru")
    assert deal == Deal("€5 million", "2024", buyer="Peru", text="€5 million", id="8")


def test_what_the_text_says_twice_is_counted_twice_only_with_a_word():
    deals = deals_of(read("The order is worth €5 million ($5.8 million).", on=DAY))
    [overlap] = total(deals, "USD").overlaps
    assert (overlap.kind, overlap.is_said, overlap.numbers) == ("same_deal", True, (0, 1))


def test_the_parts_of_a_sum_are_part_of_it():
    text = "The total of $8 million includes $5 million for tanks and $3 million for boats."
    [overlap] = total(deals_of(read(text, on=DAY)), "USD").overlaps
    assert (overlap.kind, overlap.numbers) == ("parts", (0, 1, 2))


def test_other_readings_are_said():
    [deal] = deals_of(read("It cost 5 million pesos.", on=DAY))
    assert "ARS" in deal["candidates"]


def test_only_a_document_is_read():
    with pytest.raises(InvalidTypeError, match="write read"):
        deals_of("It cost $5 million.")
