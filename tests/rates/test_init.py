"""The public names, and what is not loaded with them."""

import subprocess
import sys

import pytest

import dealvalue.rates


@pytest.mark.parametrize("name", dealvalue.rates.__all__)
def test_each_public_name_is_there(name: str):
    assert getattr(dealvalue.rates, name).__module__.startswith("dealvalue.rates.")
    assert name in dir(dealvalue.rates)


def test_no_other_name():
    with pytest.raises(AttributeError, match="no attribute 'Rate'"):
        _ = dealvalue.rates.Rate


def test_a_conversion_loads_little():
    code = """
import sys
before = set(sys.modules)
from datetime import date
from dealvalue.money import Money
from dealvalue.rates import convert
convert(Money(1, "KRW"), "USD", on=date(2025, 12, 10)).to_dict()
print(*sorted({"babel", "csv", "dataclasses", "hashlib", "inspect", "json", "pathlib", "zipfile"} & set(sys.modules) - before))
print(*sorted(name for name in sys.modules if name.startswith("dealvalue.rates.formats") or name == "dealvalue.rates.table"))
"""
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "\n\n"
