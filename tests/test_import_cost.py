"""What is loaded, not how long it takes: sets of modules do not depend on the machine."""

import json
import subprocess
import sys

import pytest

HEAVY = {"pint", "hypothesis", "dateutil", "numpy", "pandas", "polars", "pyarrow", "pydantic", "argparse"}


def loaded_by(code):
    """The modules a fresh interpreter has after the code and not before it."""
    script = (
        f"import sys, json; before = set(sys.modules)\n{code}\nprint(json.dumps(sorted(set(sys.modules) - before)))"
    )
    run = subprocess.run([sys.executable, "-W", "error", "-c", script], capture_output=True, text=True, check=True)
    return set(json.loads(run.stdout.splitlines()[-1]))


def of_ours(modules):
    return {name for name in modules if name.partition(".")[0] == "dealvalue"}


def packages(modules):
    """Those of other projects: not ours, not the standard library's."""
    return {name.partition(".")[0] for name in modules} - {"dealvalue", *sys.stdlib_module_names, "_distutils_hack"}


def test_the_package_alone_loads_nothing_but_typing():
    modules = loaded_by("import dealvalue")
    assert of_ours(modules) == {"dealvalue"}
    assert packages(modules) == set()
    assert not modules & {"dataclasses", "inspect", "decimal", "datetime", "enum.StrEnum", "babel", *HEAVY}


@pytest.mark.parametrize(
    ("code", "rooms"),
    [
        ("dealvalue.Money", {"errors", "decimals", "currency", "money"}),
        ("dealvalue.find('a deal of $6.7 billion')", {"figure", "text", "text.reader"}),
        ("dealvalue.convert(dealvalue.Money(1, 'KRW'), 'USD', on='latest')", {"rates", "rates.convert"}),
    ],
    ids=["Money", "find", "convert"],
)
def test_a_name_loads_its_room_and_those_below(code, rooms):
    modules = loaded_by(f"import dealvalue; {code}")
    assert {f"dealvalue.{room}" for room in rooms} <= of_ours(modules)
    assert not {name.partition(".")[0] for name in modules} & HEAVY
    assert not of_ours(modules) & {f"dealvalue.{room}" for room in ("interop", "testing", "reports", "cli")}


def test_finding_loads_no_babel_and_no_rates():
    modules = loaded_by("import dealvalue; dealvalue.find('a deal of $6.7 billion')")
    assert packages(modules) == set()
    assert not {name for name in of_ours(modules) if name.startswith(("dealvalue.rates", "dealvalue.checks"))}


def test_converting_loads_no_text():
    modules = loaded_by("import dealvalue; dealvalue.convert(dealvalue.Money(1, 'KRW'), 'USD', on='latest')")
    assert not {name for name in of_ours(modules) if name.startswith("dealvalue.text")}


def test_a_slip_of_the_finger_at_the_command_loads_no_room():
    modules = loaded_by("import dealvalue.cli\ntry: dealvalue.cli.main(['--help'])\nexcept SystemExit: pass")
    assert not {
        name for name in of_ours(modules) if name.startswith(("dealvalue.text", "dealvalue.rates", "dealvalue.checks"))
    }


def test_a_command_that_finds_loads_no_rates(tmp_path):
    path = tmp_path / "text.txt"
    path.write_text("a deal of $6.7 billion")
    modules = loaded_by(f"import dealvalue.cli; dealvalue.cli.main(['find', {str(path)!r}])")
    assert not {
        name for name in of_ours(modules) if name.startswith(("dealvalue.rates", "dealvalue.deals", "dealvalue.checks"))
    }


def test_a_table_of_numbers_is_added_up_without_a_word_of_text(tmp_path):
    path = tmp_path / "deals.csv"
    path.write_text("value,currency,when\n5,EUR,2025-05-02\n")
    modules = loaded_by(f"import dealvalue.cli; dealvalue.cli.main(['total', {str(path)!r}])")
    assert not {name for name in of_ours(modules) if name.startswith(("dealvalue.text", "dealvalue.checks"))}
    assert not {name.partition(".")[0] for name in modules} & {"pint", "openpyxl"}
