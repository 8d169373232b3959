"""The command as a user types it: a process, its two streams and its exit status."""

import csv
import io
import json
import os
import pty
import re
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from unittest import mock

import pytest
from openpyxl import Workbook

from dealvalue.cli import main
from dealvalue.rates import convert

COMMAND = [str(Path(sys.executable).with_name("dealvalue"))]
MODULE = [sys.executable, "-m", "dealvalue"]
EXAMPLES = Path(__file__).parent.parent / "examples"
GOOD = "The deal could exceed 2 trillion won, equivalent to approximately $1.3 billion.\n"
WRONG = "The order is worth 2 trillion won ($1.3 million).\n"
DAY = ["--on", "2025-12-10"]


def typed(*arguments, stdin=None, command=COMMAND, **environment):
    """A process of its own, as a user starts it."""
    return subprocess.run(
        [*command, *map(str, arguments)],
        input=stdin,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, **environment},
        check=False,
        timeout=60,
    )


def run(*arguments, stdin=""):
    """The same within this process, which is forty times faster."""
    streams = [io.TextIOWrapper(io.BytesIO(data), "utf-8", newline="") for data in (stdin.encode(), b"", b"")]
    with mock.patch.multiple(sys, stdin=streams[0], stdout=streams[1], stderr=streams[2]):
        try:
            status = main([str(argument) for argument in arguments])
        except SystemExit as stop:  # argparse's way
            status = stop.code
    shown = []
    for stream in streams[1:]:
        stream.flush()
        shown.append(stream.buffer.getvalue().decode())
    return SimpleNamespace(returncode=status, stdout=shown[0], stderr=shown[1])


def records(*arguments, **options):
    done = run(*arguments, "-f", "jsonl", **options)
    assert done.stderr == ""
    return [json.loads(line) for line in done.stdout.splitlines()]


def rows(*arguments, **options):
    return list(csv.DictReader(io.StringIO(run(*arguments, "-f", "csv", **options).stdout, newline="")))


@pytest.fixture
def write(tmp_path):
    def _write(name, data):
        path = tmp_path / name
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        return path

    return _write


class TestTyped:
    """Each verb once as a process, so that what runs below is what a user gets."""

    @pytest.mark.parametrize(
        ("arguments", "stdin"),
        [
            (["check", "-", *DAY], WRONG),
            (["check", EXAMPLES / "article.txt", *DAY, "-f", "jsonl"], ""),
            (["find", "-"], GOOD),
            (["total", EXAMPLES / "deals.csv", "--by", "country", "-f", "csv"], ""),
            (["total", "-"], "value,when\n$5,2025-05-02\nheaps,\n"),
            (["total", "-"], "name,sum\n"),
            (["rates", "KRW", "USD", *DAY], ""),
            (["rates", "ISK", "USD", "--on", "2012-05-02"], ""),
            (["convert", "2 trillion won", "USD", *DAY], ""),
            (["convert", "2 trilion wom", "USD", *DAY], ""),
            (["find", "no-such-file"], ""),
        ],
        ids=lambda argument: " ".join(map(str, argument)) if isinstance(argument, list) else "",
    )
    @pytest.mark.parametrize("command", [COMMAND, MODULE], ids=["dealvalue", "python -m dealvalue"])
    def test_a_process_says_the_same(self, arguments, stdin, command):
        done, here = typed(*arguments, stdin=stdin, command=command), run(*arguments, stdin=stdin)
        assert (done.returncode, done.stdout, done.stderr) == (here.returncode, here.stdout, here.stderr)

    @pytest.mark.parametrize("arguments", [[], ["fly"], ["--help"], ["check", "--help"]], ids=str)
    def test_usage(self, arguments):
        done = typed(*arguments)
        assert done.returncode == (0 if "--help" in arguments else 2)
        assert (done.stdout or done.stderr).startswith("usage: dealvalue")
        assert "" in (done.stdout, done.stderr)


class TestCheck:
    def test_the_sample_article(self):
        done = run("check", EXAMPLES / "article.txt", *DAY)
        assert (done.returncode, done.stderr) == (0, "")
        assert "3:182  4.4 trillion won " in done.stdout
        assert "= $2.993 billion " in done.stdout
        assert "1 USD = 1,469.97 KRW on 2025-12-10  ECB reference rates" in done.stdout
        assert "Neither side named a price, but brokers in Seoul expect" in done.stdout
        assert re.search(r"consistent  equivalent: 4\.4 trillion won, \$3 billion\n +the figures give ", done.stdout)
        assert "3 claims: 3 consistent" in done.stdout

    def test_a_slip_of_scale_is_named_and_exits_1(self):
        done = run("check", "-", *DAY, stdin=WRONG)
        assert done.returncode == 1
        assert "inconsistent  equivalent: 2 trillion won, $1.3 million" in done.stdout
        assert "scale: $1.3 million would agree as 1,300,000,000" in done.stdout

    def test_without_a_day_nothing_is_converted_and_nothing_passes(self):
        done = run("check", "-", stdin=GOOD)
        assert done.returncode == 0
        assert "not converted: needs on" in done.stdout
        assert "cannot check  equivalent" in done.stdout

    @pytest.mark.parametrize(
        ("verdicts", "status"), [("cannot_check", 1), ("ambiguous,cannot_check", 1), ("ambiguous", 0)]
    )
    def test_fail_on(self, verdicts, status):
        assert run("check", "-", "--fail-on", verdicts, stdin=GOOD).returncode == status

    def test_an_unknown_verdict_is_a_usage_error(self):
        done = run("check", "-", "--fail-on", "wrong", stdin=GOOD)
        assert done.returncode == 2
        assert "no verdict is called 'wrong'" in done.stderr

    def test_jsonl_has_everything(self):
        found = records("check", "-", *DAY, "--to", "EUR", stdin=WRONG)
        assert {record["schema"] for record in found} == {1}
        figure, finding = found[0], found[-1]
        assert (figure["record"], figure["file"], figure["line"], figure["column"]) == ("figure", "-", 1, 20)
        assert figure["sentence"] == WRONG.strip()
        assert figure["converted"]["rounded"] == {"value": "1169481218.13", "currency": "EUR"}
        assert figure["converted"]["rate"]["on"] == "2025-12-10"
        assert (finding["record"], finding["check"], finding["verdict"]) == ("finding", "equivalent", "inconsistent")
        assert finding["repair"] == {"kind": "scale", "figure": 1, "value": "1300000000"}

    def test_csv_has_a_row_a_record(self):
        figures = rows("check", "-", *DAY, stdin=WRONG)
        assert [row["record"] for row in figures] == ["figure", "figure", "finding"]
        assert figures[0]["converted.rounded.value"] == "1360574449.17"
        assert figures[0]["converted.rate.path"] == "KRW | EUR | USD"
        assert figures[2]["figures"] == "2 trillion won | $1.3 million"

    def test_several_files_one_of_them_missing(self, write):
        good, wrong = write("good.txt", GOOD), write("wrong.txt", WRONG)
        done = run("check", good, "no-such-file", wrong, *DAY)
        assert done.returncode == 2
        assert "no-such-file" in done.stderr
        assert len(done.stderr.splitlines()) == 1
        assert str(good) in done.stdout
        assert str(wrong) in done.stdout

    def test_why_a_figure_is_not_converted(self):
        [record] = records("check", "-", *DAY, stdin="The road cost 500 million Peruvian soles.\n")
        assert "no rate from PEN to USD" in record["converted"]["reason"]

    def test_a_currency_without_a_rate_is_looked_for_once(self):
        with mock.patch("dealvalue.rates.convert", wraps=convert) as asked:
            found = records("check", "-", *DAY, stdin="The roads cost 500 and 700 million Peruvian soles.\n")
        assert len(found) == 2
        assert asked.call_count == 1

    def test_rates_of_ones_own_are_asked_first(self, write):
        own = write("rates.csv", "date,base,quote,rate\n2025-12-10,USD,KRW,1000\n")
        found = records("check", "-", *DAY, "--rates", own, stdin=WRONG)
        assert found[0]["converted"]["rounded"]["value"] == "2000000000.00"
        assert str(own) in found[0]["converted"]["rate"]["source"]

    def test_a_text_without_figures(self):
        done = run("check", "-", *DAY, stdin="Nothing was said of the price.\n")
        assert (done.returncode, done.stdout) == (0, "")


class TestFind:
    def test_every_mention_with_its_place(self):
        done = run("find", "-", *DAY, stdin=f"First.\n{GOOD}")
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.splitlines()[0].split() == ["place", "kind", "text", "meaning", "note"]
        assert re.search(r"^-:2:23 +money +2 trillion won +more than 2,000,000,000,000 KRW$", done.stdout, re.MULTILINE)

    def test_jsonl_is_the_json_form_and_its_place(self):
        [won, dollars] = records("find", "-", stdin=GOOD)
        assert won["span"] == [22, 36]
        assert (won["text"], won["value"], won["currency"], won["hedge"]) == (
            "2 trillion won",
            "2000000000000",
            "KRW",
            "more_than",
        )
        assert dollars["line"] == 1

    def test_what_was_skipped_is_listed(self):
        found = records("find", "-", stdin=f"It cost ${'9' * 80} and no more.\n")
        assert [record["record"] for record in found] == ["skipped"]
        assert found[0]["reason"]

    def test_a_page_of_digits_takes_no_page(self):
        assert max(map(len, run("find", "-", stdin="9" * 100_000).stdout.splitlines())) < 200

    def test_a_relative_day_without_a_day_says_so(self):
        [record] = records("find", "-", stdin="They met last year.\n")
        assert record["reason"] == "needs_on"

    def test_a_range_of_years(self):
        assert re.search(
            r"duration +3 to 5 years +P3Y – P5Y$",
            run("find", "-", stdin="It takes 3 to 5 years.\n").stdout,
            re.MULTILINE,
        )

    def test_only_some_kinds(self):
        found = records("find", "-", "--kinds", "period,duration", stdin="It cost $5 million in 2020, after 3 years.\n")
        assert [record["kind"] for record in found] == ["period", "duration"]
        assert run("find", "-", "--kinds", "price").returncode == 2

    def test_several_locales(self):
        found = records("find", "-", "--locale", "en,ko", stdin="It cost $5 million.\n\n계약 규모는 2조 원이다.\n")
        assert [record["currency"] for record in found] == ["USD", "KRW"]

    def test_spans_count_line_breaks_as_they_are(self, write):
        text = "One.\r\nIt cost $5.\r\n"
        [record] = records("find", write("dos.txt", text))
        start, end = record["span"]
        assert text[start:end] == "$5"
        assert (record["line"], record["column"]) == (2, 9)

    def test_a_byte_order_mark_is_no_text(self, write):
        [record] = records("find", write("bom.txt", b"\xef\xbb\xbf$5 million"))
        assert record["span"] == [0, 10]

    def test_what_is_not_utf_8_is_an_input_error(self, write):
        path = write("latin.txt", b"fine\n\xa35 million\n")
        done = run("find", path)
        assert (done.returncode, done.stderr) == (2, f"dealvalue: {path}, line 2: not UTF-8: byte 0xa3\n")

    def test_fiscal_years(self):
        [record] = records("find", "-", "--fiscal", "4,start", stdin="in FY2024\n")
        assert (record["start"], record["end"]) == ("2024-04-01", "2025-03-31")
        refused = run("find", "-", "--fiscal", "13,start")
        assert refused.returncode == 2
        assert "not a month and start or end, as in 4,start: '13,start'" in refused.stderr

    def test_region_and_locale(self):
        [record] = records("find", "-", "--region", "MX", stdin="El costo: $5 million\n")
        assert record["currency"] == "MXN"
        [record] = records("find", "-", "--locale", "ko", stdin="계약 규모는 2조 원이다.\n")
        assert (record["value"], record["currency"]) == ("2000000000000", "KRW")

    def test_an_unknown_locale_is_one_line(self):
        done = run("find", "-", "--locale", "xx-not-one", stdin=GOOD)
        assert done.returncode == 2
        assert len(done.stderr.splitlines()) == 1

    def test_empty_input(self):
        done = run("find", "-", "-f", "jsonl", stdin="")
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


class TestConvert:
    def test_an_amount_in_words(self):
        done = run("convert", "2 trillion won", "USD", *DAY)
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.splitlines()[1].startswith(
            "2 trillion won  1,360,574,449.17 USD  1 USD = 1,469.97 KRW  2025-12-10  KRW→EUR→USD"
        )

    def test_several_amounts_and_a_range(self):
        first, second = records("convert", "2 trillion won", "$5-7 billion", "EUR", *DAY)
        assert first["rounded"] == {"value": "1169481218.13", "currency": "EUR"}
        assert set(second["rounded"]) == {"low", "high", "currency"}
        assert second["legs"][0]["base"] == "EUR"

    def test_amounts_from_the_standard_input(self):
        found = records("convert", "-", "EUR", *DAY, stdin="$5 million\n\n2 trillion won\n")
        assert [record["text"] for record in found] == ["$5 million", "2 trillion won"]

    def test_the_average_of_a_year(self):
        [record] = rows("convert", "2 trillion won", "eur", "--on", "2024")
        assert record["rate.value"]
        assert "average" in record["rate.source"]

    @pytest.mark.parametrize(
        ("amount", "to", "on", "said"),
        [
            ("2 trilion wom", "USD", "2025-12-10", "2 trilion wom"),
            ("2 trillion won", "USX", "2025-12-10", "unknown currency 'USX': perhaps XSU, UGX or USD"),
            ("5 billion kronur", "USD", "2012-05-02", "no rate from ISK to USD on 2012-05-02"),
            ("1e999999999 dollars", "USD", "2025-12-10", "1e999999999"),
        ],
    )
    def test_what_cannot_be_is_one_line(self, amount, to, on, said):
        done = run("convert", amount, to, "--on", on)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr.startswith("dealvalue: ")
        assert said in done.stderr
        assert len(done.stderr.splitlines()) == 1

    @pytest.mark.parametrize("day", ["2025-13-01", "today", "20251210", "2025-12-10/2025-01-01", "0000"])
    def test_a_wrong_day_is_a_usage_error(self, day):
        done = run("convert", "$5", "EUR", "--on", day)
        assert done.returncode == 2
        assert "Traceback" not in done.stderr

    def test_a_day_is_needed(self):
        done = run("convert", "$5", "EUR")
        assert done.returncode == 2
        assert "--on" in done.stderr


class TestPolicy:
    def test_a_date_rule_and_a_preset(self):
        [rule] = records("convert", "€100", "USD", *DAY, "--policy", "month_average")
        [named] = records("convert", "€100", "USD", *DAY, "--policy", "ias21_average")
        assert rule["rounded"] == named["rounded"] == {"value": "117.09", "currency": "USD"}
        assert (rule["policy"].get("name"), named["policy"]["name"]) == (None, "ias21_average")

    def test_a_preset_with_its_day(self):
        [record] = records("convert", "€100", "USD", *DAY, "--policy", "sec_convenience:2024-12-31")
        assert record["used_on"] == "2024-12-31"

    def test_a_gap(self):
        assert records("rates", "EUR", "USD", "--on", "2025-04-21")[0]["used_on"] == "2025-04-17"
        done = run("rates", "EUR", "USD", "--on", "2025-04-21", "--gap", "2")
        assert (done.returncode, done.stdout) == (2, "")
        assert "none within 2 days before it" in done.stderr

    @pytest.mark.parametrize(
        ("arguments", "said"),
        [
            (["--policy", "yesterday"], "no policy is called 'yesterday': there are spot, day_before, "),
            (["--policy", "sec_convenience"], "needs a day"),
            (["--policy", "sec_convenience:2025"], "written as YYYY-MM-DD, not '2025'"),
            (["--policy", "spot:2025-01-01"], "the rule 'fixed', and no other, needs a day"),
            (["--gap", "-1"], "max_gap is from 0 to 366 days"),
            (["--rate", "1 USD is 5 KRW"], "an agreed rate is written as"),
        ],
        ids=" ".join,
    )
    def test_what_means_nothing_is_one_line(self, arguments, said):
        done = run("convert", "$5", "KRW", *DAY, *arguments)
        assert (done.returncode, done.stdout) == (2, "")
        assert said in done.stderr
        assert len(done.stderr.splitlines()) == 1

    @pytest.mark.parametrize("equation", ["1 EUR = 2 USD", "1 USD = 0.5 EUR"])
    def test_an_agreed_rate_comes_first_whichever_way_it_was_written(self, equation):
        for amount, to, value in (("€100", "USD", "200.00"), ("$100", "EUR", "50.00")):
            [record] = records("convert", amount, to, *DAY, "--rate", equation)
            assert record["rounded"]["value"] == value
            assert record["legs"][0]["source"] == f"agreed: {equation}"

    def test_several_agreed_rates_and_a_file(self, write):
        own = write("rates.csv", "date,base,quote,rate\n2025-12-10,USD,KRW,1000\n2025-12-10,USD,TWD,30\n")
        typed = ["--rates", own, "--rate", "1 USD = 1400 KRW", "--rate", "1 GBP = 1.5 USD"]
        found = records("convert", "1.4 trillion won", "£2", "NT$30", "USD", *DAY, *typed)
        assert [record["rounded"]["value"] for record in found] == ["1000000000.00", "3.00", "1.00"]

    def test_explain(self):
        for arguments in (["convert", "€1", "USD"], ["rates", "EUR", "USD"]):
            done = run(*arguments, "--on", "2025-04-21", "--explain")
            assert (done.returncode, done.stderr) == (0, "")
            assert "  note: no rate on 2025-04-21: that of 2025-04-17 is used, 4 days before" in done.stdout.splitlines()


ROWS = "label,value,currency,when\nA,5,ISK,2012-05-02\nB,5,USD,2012-05-02\n"


class TestTotal:
    def test_the_sum_alone(self):
        done = run("total", EXAMPLES / "deals.csv")
        assert (done.returncode, done.stderr) == (0, "")
        assert re.search(r"^ +4  3,499,331,403\.93 USD$", done.stdout, re.MULTILINE)

    def test_each_deal_at_its_own_day(self):
        done = run("total", EXAMPLES / "deals.csv", "--parts")
        assert re.search(r"^Tanks +4,400,000,000,000 KRW +2025-12-10 +2,993,263,788\.18 USD", done.stdout, re.MULTILINE)
        assert re.search(r"^total +3,499,331,403\.93 USD$", done.stdout, re.MULTILINE)

    def test_parts_then_the_total(self):
        found = records("total", EXAMPLES / "deals.csv", "--to", "EUR", "--parts")
        assert [record["record"] for record in found] == ["part"] * 6 + ["total"]
        assert (found[-1]["count"], found[-1]["missing"]) == (4, 0)

    def test_by_year_and_country_with_the_whole(self):
        found = records("total", EXAMPLES / "deals.csv", "--by", "year,country", "--spread", "days", "--running")
        keys = [record.get("key") for record in found]
        assert keys[0] == {"year": "2023", "country": "CL"}
        assert found[-1]["record"] == "whole"
        assert found[-2]["running"] == found[-1]["rounded"]
        assert sum(float(record["share"]["low"]) for record in found[:-1]) == pytest.approx(100, abs=0.05)

    def test_a_deal_over_years_has_to_be_spread_first(self):
        done = run("total", EXAMPLES / "deals.csv", "--by", "year")
        assert done.returncode == 2
        assert "not in the sum: 'Repairs'" in done.stderr
        assert "spread it first" in done.stderr
        assert run("total", EXAMPLES / "deals.csv", "--by", "quarter", "--spread", "equal").returncode == 0

    def test_a_table_of_groups(self):
        done = run("total", "-", "--by", "buyer", stdin="value,when,buyer\nover $5m,2025,PL\n$1-2m,2025,\n")
        assert done.stdout.splitlines() == [
            "buyer  deals                            total                     may be          share",
            "PL         1                 5,000,000.00 USD       5,000,000.00 or more  71.4 – 83.3 %",
            "–          1  1,000,000.00 – 2,000,000.00 USD  500,000.00 – 2,500,000.00  16.7 – 28.6 %",
            "total      2  6,000,000.00 – 7,000,000.00 USD       5,500,000.00 or more        100.0 %",
        ]

    def test_amounts_in_words(self):
        [total] = records("total", "-", stdin="label,value,when\nTanks,2 trillion won,2025-12-10\n")
        assert total["rounded"] == {"value": "1360574449.17", "currency": "USD"}

    def test_other_amounts_days_and_columns(self):
        text = "Sum,upfront,signed,Day\n€10,€2,2025-05-02,2025-12-10\n"
        told = ["--columns", "value=Sum,when=Day", "--to", "EUR"]
        [total] = records("total", "-", "--value", "upfront", "--day", "signed", *told, stdin=text)
        assert total["rounded"]["value"] == "2.00"
        [total] = records("total", "-", *told, "--on", "latest", stdin=text)
        assert total["rounded"]["value"] == "10.00"

    def test_fiscal_years(self):
        found = records("total", "-", "--by", "fiscal_year", "--fiscal", "4,start", stdin="value,when\n$5,2025-02-01\n")
        assert found[0]["key"] == {"fiscal_year": "FY2024"}
        flow = "value,when\n$10,2025-01-01/2025-12-31\n"
        found = records("total", "-", "--by", "fiscal_year", "--fiscal", "4,start", "--spread", "equal", stdin=flow)
        assert [record.get("key", {}).get("fiscal_year") for record in found] == ["FY2024", "FY2025", None]

    def test_json_lines(self, write):
        path = write("deals.jsonl", '{"value": "€5", "when": "2025-05-02"}\n')
        assert records("total", path, "--to", "EUR")[0]["rounded"]["value"] == "5.00"
        assert records("total", "-", "--read-as", "jsonl", "--to", "EUR", stdin=path.read_text())[0]["count"] == 1

    def test_a_workbook(self, tmp_path):
        book = Workbook()
        for row in (["value", "when"], ["$5", "2025"], ["heaps", "2025"]):
            book.active.append(row)
        book.save(tmp_path / "deals.xlsx")
        done = run("total", tmp_path / "deals.xlsx")
        assert done.returncode == 2
        assert "deals.xlsx, line 3, column 'value': no figure to read" in done.stderr
        assert "5.00 USD" in done.stdout
        assert "has no sheet 'More', but 'Sheet'" in run("total", tmp_path / "deals.xlsx", "--sheet", "More").stderr

    def test_a_deal_without_a_rate_is_told_of_and_is_an_error(self):
        done = run("total", "-", stdin=ROWS)
        assert done.returncode == 2
        assert re.match(r"dealvalue: not in the sum: 'A' \(line 2\): no rate from ISK to USD", done.stderr)
        assert "5.00 USD" in done.stdout
        found = [json.loads(line)["record"] for line in run("total", "-", "-f", "jsonl", stdin=ROWS).stdout.splitlines()]
        assert found == ["total", "missing"]

    def test_what_may_be_twice_is_told_of_and_stays_in_the_sum(self):
        text = "value,when,label\n€5,2025-05-02,boats\n€5,2025-05-02,boats\n"
        done = run("total", "-", "--to", "EUR", stdin=text)
        assert (done.returncode, "10.00 EUR" in done.stdout) == (0, True)
        assert done.stderr == (
            "dealvalue: perhaps in the sum twice (repeated): 'boats' (line 2) and 'boats' (line 3): "
            "the same labels, day and figure\n"
        )
        lines = run("total", "-", "--to", "EUR", "-f", "jsonl", stdin=text).stdout.splitlines()
        assert json.loads(lines[-1])["record"] == "overlap"

    @pytest.mark.parametrize(
        ("row", "said"),
        [
            ("A,5,USD", "line 2: 3 cells, but 4 columns"),
            ("A,5,USX,2012-05-02", "line 2, column 'currency': unknown currency 'USX': perhaps XSU, UGX or USD"),
            ("A,heaps,,2012-05-02", "line 2, column 'value': no figure to read: 'heaps' at 0"),
        ],
    )
    def test_a_row_that_is_no_deal_loses_no_other(self, row, said):
        text = f"label,value,currency,when\n{row}\nB,5,USD,2012-05-02\n"
        done = run("total", "-", stdin=text)
        assert (done.returncode, done.stderr) == (2, f"dealvalue: not a deal: {said}\n")
        assert "5.00 USD" in done.stdout
        lines = run("total", "-", "-f", "jsonl", stdin=text).stdout.splitlines()
        assert json.loads(lines[-1])["record"] == "refused"
        strict = run("total", "-", "--strict", stdin=text)
        assert (strict.returncode, strict.stdout, strict.stderr) == (2, "", f"dealvalue: {said}\n")

    @pytest.mark.parametrize(("text", "said"), [("name,sum\nA,5\n", "no column 'value'"), ("", "no column")])
    def test_a_broken_file_is_one_line_and_nothing_is_half_written(self, text, said):
        done = run("total", "-", stdin=text)
        assert (done.returncode, done.stdout) == (2, "")
        assert said in done.stderr
        assert len(done.stderr.splitlines()) == 1

    def test_streamed_it_is_the_same(self, write):
        path = write("deals.csv", ROWS)
        kept, streamed = run("total", path, "--by", "label"), run("total", path, "--by", "label", "--stream")
        assert (streamed.returncode, streamed.stdout) == (2, kept.stdout)
        assert streamed.stderr == "dealvalue: not in the sum: 1 deals that could not be converted\n"
        assert "keeps no deal" in run("total", path, "--stream", "--parts").stderr

    def test_policies_agreed_rates_and_explanations(self):
        text = "value,when,buyer\n€5,2025-12-10,PL\n"
        [total] = records("total", "-", "--rate", "1 EUR = 2 USD", stdin=text)
        assert total["rounded"]["value"] == "10.00"
        [total] = records("total", "-", "--policy", "month_average", stdin=text)
        assert total["rounded"]["value"] == "5.85"
        done = run("total", "-", "--by", "buyer", "--explain", stdin=text)
        assert done.stdout.startswith("5.817 USD\n5 EUR on 2025-12-10 (line 2)\n  5 EUR = 5.817 USD\n")

    def test_a_page(self, tmp_path):
        path = tmp_path / "report.html"
        done = run("total", EXAMPLES / "deals.csv", "--by", "country", "-o", path)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
        assert path.read_text().startswith("<!doctype html>")
        assert run("total", EXAMPLES / "deals.csv", "--by", "country", "-f", "html").stdout == path.read_text()

    def test_a_file_of_another_form(self, tmp_path):
        path = tmp_path / "total.csv"
        assert run("total", EXAMPLES / "deals.csv", "-f", "csv", "-o", path).stdout == ""
        assert path.read_text().startswith("record,key,count,")

    @pytest.mark.parametrize("told", ["Sum", "worth=Sum", "value="])
    def test_columns_that_are_told_wrongly(self, told):
        assert run("total", EXAMPLES / "deals.csv", "--columns", told).returncode == 2

    def test_a_missing_file(self):
        done = run("total", "no-such-file")
        assert done.returncode == 2
        assert done.stderr.startswith("dealvalue: no-such-file: ")


def test_a_year_of_deals_from_end_to_end(tmp_path):
    """As a user types it: a table with a range, a hedge, a flow over years, a slip and a deal that is there twice."""
    (tmp_path / "deals.csv").write_text(
        "label,value,when,buyer,upfront\n"
        "Tanks,over 2 trillion won,2025-12-10,Peru,200 billion won\n"
        "Boats,€1.2-1.4 billion,2024-06-05,Peru,\n"
        "Repairs,$30 million,2024/2026,Chile,\n"
        "Radars,a fortune,2024-06-05,Chile,\n"
        "Trucks,€50 million,2025-05-02,Chile,\n"
        "Trucks,$56.5 million,2025-05-05,Chile,\n",
        encoding="utf-8",
    )
    page = tmp_path / "report.html"
    done = typed("total", tmp_path / "deals.csv", "--by", "year,buyer", "--spread", "equal", "-o", page)
    assert (done.returncode, done.stdout) == (2, "")
    told = done.stderr.splitlines()
    assert [line for line in told if "not a deal" in line] == [
        f"dealvalue: not a deal: {tmp_path}/deals.csv, line 5, column 'value': no figure to read: 'a fortune' at 0"
    ]
    assert any("perhaps in the sum twice (same deal): 'Trucks'" in line for line in told)
    html = page.read_text(encoding="utf-8")
    for shown in ("2024", "Peru", "Tanks", "or more", "in the sum twice", "a fortune", "ECB reference rates"):
        assert shown in html
    streamed = typed("total", tmp_path / "deals.csv", "--by", "buyer", "--value", "upfront", "--stream", "-f", "csv")
    assert "total,Peru,1," in streamed.stdout


class TestRates:
    def test_a_pair_and_its_path(self):
        [record] = records("rates", "KRW", "USD", *DAY)
        assert record["value"].startswith("0.00068028722458717312")
        assert record["path"] == ["KRW", "EUR", "USD"]
        assert [leg["value"] for leg in record["legs"]] == ["1710.16", "1.1634"]

    def test_a_weekend_takes_the_friday(self):
        [record] = records("rates", "EUR", "USD", "--on", "2025-12-14")
        assert (record["asked_on"], record["on"]) == ("2025-12-14", "2025-12-12")

    def test_latest(self):
        assert run("rates", "eur", "usd", "--on", "latest").returncode == 0

    def test_a_table(self):
        assert (
            "1 KRW = 0.0006802872246 USD  1 USD = 1,469.97 KRW  2025-12-10" in run("rates", "KRW", "USD", *DAY).stdout
        )

    @pytest.mark.parametrize(
        "content", ["", "date,base\n", "date,base,quote,rate\n2025-12-10,USD,KRW,-1\n", "\x00\x01"]
    )
    def test_a_rate_file_of_the_wrong_form_is_one_line(self, write, content):
        done = run("rates", "KRW", "USD", *DAY, "--rates", write("rates.csv", content))
        assert (done.returncode, done.stdout) == (2, "")
        assert len(done.stderr.splitlines()) == 1


HEAD = "date,base,quote,rate,kind\n"
ARGENTINA = HEAD + "2025-12-10,USD,ARS,1450.5,buy\n2025-12-10,USD,ARS,1480.5,sell\n2025-12-11,USD,ARS,14.505,buy\n"
TAIWAN = HEAD + "2025-12-10,USD,TWD,31.20,reference\n2025-12-10,USD,ARS,9999,reference\n"


class TestFilesOfRates:
    def test_several_are_asked_in_their_order(self, write):
        ours = HEAD + "2025-12-10,USD,ARS,1450.5,reference\n"
        files = ["--rates", write("taiwan.csv", TAIWAN), "--rates", write("ours.csv", ours)]
        assert "9,999.00 ARS" in run("convert", "1 USD", "ARS", *DAY, *files).stdout
        assert "1,450.50 ARS" in run("convert", "1 USD", "ARS", *DAY, *files[2:], *files[:2]).stdout
        done = run("convert", "31.20 TWD", "EUR", *DAY, *files)
        assert (done.returncode, done.stderr) == (0, "")
        assert "TWD→USD→EUR" in done.stdout

    def test_a_doubt_is_one_line_in_the_words_of_the_command(self, write):
        path = write("rates.csv", ARGENTINA)
        done = typed("rates", "USD", "ARS", *DAY, "--rates", path, "--kind", "buy")
        assert (done.returncode, "1 USD = 1,450.5 ARS" in done.stdout) == (0, True)
        assert done.stderr == (
            f"dealvalue: warning: {path}: line 4: USD to ARS on 2025-12-11: 14.505 after 1450.5 on 2025-12-10: "
            "100 times less from then on, as if of another unit\n"
        )

    def test_many_doubts_are_counted(self, write):
        path = write("rates.csv", ARGENTINA + "2025-12-12,USD,TWD,0,buy\n")
        done = run("rates", "USD", "ARS", *DAY, "--rates", path, "--kind", "buy")
        assert f"(2 in all: dealvalue rates --list --rates {path})" in done.stderr

    def test_check_reads_and_warns_once(self, write):
        path = write("rates.csv", HEAD + "2025-12-10,USD,TWD,0,buy\n")
        assert run("check", "-", *DAY, "--rates", path, stdin=GOOD).stderr.count("warning") == 1

    def test_strict_refuses_it(self, write):
        done = run("rates", "USD", "ARS", *DAY, "--rates", write("rates.csv", ARGENTINA), "--strict")
        assert (done.returncode, done.stdout) == (2, "")
        assert "line 4: USD to ARS on 2025-12-11" in done.stderr

    def test_of_several_kinds_one_has_to_be_chosen(self, write):
        path = write("rates.csv", ARGENTINA)
        done = run("rates", "USD", "ARS", *DAY, "--rates", path)
        assert (done.returncode, "buy and sell rates from USD to ARS: choose one" in done.stderr) == (2, True)
        assert "1,480.5 ARS" in run("rates", "USD", "ARS", *DAY, "--rates", path, "--kind", "sell").stdout
        done = run("rates", "USD", "ARS", *DAY, "--rates", path, "--kind", "mid")
        assert (done.returncode, done.stderr) == (2, "dealvalue: no rates of the kind 'mid': there are buy, sell\n")

    def test_a_kind_is_chosen_only_where_there_are_several(self, write):
        files = ["--rates", write("us.csv", ARGENTINA), "--rates", write("taiwan.csv", TAIWAN), "--kind", "sell"]
        assert "31.2 TWD" in run("rates", "USD", "TWD", *DAY, *files).stdout
        assert "1,480.5 ARS" in run("rates", "USD", "ARS", *DAY, *files).stdout

    def test_a_list_of_what_a_file_holds(self, write):
        path = write("rates.csv", ARGENTINA + "2025-12-12,USD,TWD,0,buy\n")
        done = run("rates", "--list", "--rates", path)
        assert (done.returncode, done.stderr) == (0, "")
        assert [line.split()[0] for line in done.stdout.splitlines()[1:]] == ["file", "series", "series", "doubt", "doubt"]
        assert "USD→ARS" in done.stdout
        assert "2 in doubt" in done.stdout
        assert run("rates", "--list", "--strict", "--rates", path).returncode == 1
        assert run("rates", "--list", "--strict", "--rates", write("good.csv", TAIWAN)).returncode == 0

    def test_the_list_as_records(self, write):
        path = write("rates.csv", ARGENTINA)
        whole, buy, sell, doubt = records("rates", "--list", "--rates", path)
        assert (whole["form"], whole["rates"], whole["kinds"], whole["doubts"]) == ("generic_csv", 3, ["buy", "sell"], 1)
        assert (buy["kind"], buy["rates"], buy["first"], buy["last"]) == ("buy", 2, "2025-12-10", "2025-12-11")
        assert (sell["base"], sell["quote"], sell["rates"]) == ("USD", "ARS", 1)
        assert (doubt["kind"], doubt["line"], doubt["on"]) == ("unit", 4, "2025-12-11")
        assert [row["record"] for row in rows("rates", "--list", "--rates", path)] == ["file", "series", "series", "doubt"]

    def test_what_was_left_out_is_said_and_listed(self, write):
        path = write("prices.ledger", "P 2025-12-10 USD BTC 0.0000105\nP 2025-12-10 USD TWD 31.20\nP 2025-12-10 USD ZZZ 1.105\n")
        done = run("rates", "USD", "TWD", *DAY, "--rates", path)
        assert (done.returncode, "left out: " in done.stderr, "(2 in all: " in done.stderr) == (0, True, True)
        assert "2 left out" in run("rates", "--list", "--rates", path).stdout
        assert [record["record"] for record in records("rates", "--list", "--rates", path)][-2:] == ["skipped"] * 2
        assert run("rates", "--list", "--strict", "--rates", path).returncode == 1

    def test_without_a_file_the_rates_of_the_package(self):
        whole, *series = records("rates", "--list")
        assert whole["first"] == "1999-01-04"
        assert sum(one["rates"] for one in series) == whole["rates"]

    def test_the_forms(self):
        assert {"generic_csv", "ecb_csv"} <= {record["form"] for record in records("rates", "--forms")}
        assert run("rates", "--forms").stdout.startswith("form ")

    @pytest.mark.parametrize("arguments", [[], ["USD"], ["USD", "KRW"]])
    def test_a_pair_and_a_day_are_needed(self, arguments):
        done = run("rates", *arguments)
        assert (done.returncode, done.stderr) == (2, "dealvalue: rates needs BASE, QUOTE and --on; or --list, or --forms\n")

    def test_latest_is_not_the_day_of_a_file(self, write):
        done = run("rates", "--list", "--rates", write("rates.csv", TAIWAN), "--rates-on", "latest")
        assert (done.returncode, "not a day or a period" in done.stderr) == (2, True)

    def test_the_averages_of_a_month_are_listed_by_their_days(self, write):
        text = "date,base,quote,rate,kind,start,end\n2025-12-31,USD,TWD,31.20,average,2025-12-01,2025-12-31\n"
        whole, series = records("rates", "--list", "--rates", write("rates.csv", text))
        assert (whole["first"], series["first"], series["last"]) == ("2025-12-01", "2025-12-01", "2025-12-31")


class TestStreams:
    @pytest.mark.parametrize("form", ["table", "jsonl", "csv"])
    def test_a_reader_that_leaves_is_no_error(self, write, form):
        path = write("long.txt", GOOD * 3000)
        done = subprocess.run(
            ["bash", "-c", f"{COMMAND[0]} find {path} -f {form} | head -n 1; exit ${{PIPESTATUS[0]}}"],  # noqa: S607 (a user's shell)
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.stderr == ""
        assert len(done.stdout.splitlines()) == 1
        assert done.returncode == 141

    def test_a_full_disk_is_one_line(self):
        done = subprocess.run(
            ["bash", "-c", f"{COMMAND[0]} check - --on 2025-12-10 > /dev/full"],  # noqa: S607
            input=GOOD,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 2
        assert len(done.stderr.splitlines()) == 1

    def test_an_interruption_is_silent(self):
        with mock.patch("dealvalue.cli.streams.read", side_effect=KeyboardInterrupt):
            done = run("find", "-")
        assert (done.returncode, done.stdout, done.stderr) == (130, "", "")

    def test_a_terminal_of_another_encoding(self):
        done = typed("find", "-", stdin="It cost €5 million.\n", PYTHONIOENCODING="ascii:strict", PYTHONUTF8="0")
        assert done.returncode == 0
        assert "Traceback" not in done.stderr

    def test_an_argument_that_is_no_text(self):
        done = subprocess.run([*COMMAND, "convert", b"\xff 5 dollars", "EUR", *DAY], capture_output=True, check=False)
        assert done.returncode == 2
        assert b"Traceback" not in done.stderr


def on_terminal(*arguments, **environment):
    """What the command writes when its output is a terminal."""
    leader, follower = pty.openpty()
    done = subprocess.Popen(
        [*COMMAND, *map(str, arguments)],
        stdout=follower,
        stderr=subprocess.PIPE,
        env={**os.environ, "TERM": "xterm", **environment},
    )
    os.close(follower)
    written = b""
    while True:
        try:
            part = os.read(leader, 65536)
        except OSError:  # the other end is closed
            break
        if not part:
            break
        written += part
    os.close(leader)
    done.communicate(timeout=60)
    return written.decode()


class TestColour:
    def test_only_on_a_terminal(self):
        assert "\x1b[" not in run("check", EXAMPLES / "article.txt", *DAY).stdout
        assert "\x1b[32mconsistent\x1b[0m" in on_terminal("check", EXAMPLES / "article.txt", *DAY, NO_COLOR="")

    @pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
    def test_and_only_if_it_is_wanted(self, environment):
        assert "\x1b[" not in on_terminal("check", EXAMPLES / "article.txt", *DAY, **environment)

    def test_a_text_cannot_paint(self, write):
        path = write("sly.txt", "It cost $5\x1b[31m million.\n")
        assert "\x1b[31m" not in run("find", path).stdout


def test_progress_of_many_files_only_on_a_terminal(write):
    paths = [write(f"{number}.txt", GOOD) for number in range(3)]
    assert typed("find", *paths).stderr == ""
    leader, follower = pty.openpty()
    subprocess.run([*COMMAND, "find", *map(str, paths)], stdout=subprocess.DEVNULL, stderr=follower, check=True)
    os.close(follower)
    assert "3/3" in os.read(leader, 65536).decode()
    os.close(leader)


class TestForms:
    """What `check` gives to other programs."""

    @pytest.mark.parametrize(
        ("form", "start"),
        [("html", "<!doctype html>"), ("sarif", "{"), ("brat", "T1\tMoney"), ("doccano", '{"id": "-"')],
    )
    def test_each_form_is_written(self, form, start):
        done = run("check", "-", *DAY, "-f", form, stdin=WRONG)
        assert done.stdout.startswith(start)
        assert (done.returncode, done.stderr) == (1, "")

    def test_sarif_is_json_with_the_file_and_the_place(self, tmp_path):
        (tmp_path / "text.txt").write_text(WRONG)
        log = json.loads(run("check", tmp_path / "text.txt", *DAY, "-f", "sarif").stdout)
        place = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
        assert place["artifactLocation"]["uri"].endswith("text.txt")
        assert place["region"]["startColumn"] == WRONG.index("$") + 1

    def test_brat_is_of_one_text(self):
        done = run("check", EXAMPLES / "article.txt", EXAMPLES / "article.txt", *DAY, "-f", "brat")
        assert done.returncode == 2
        assert "one at a time" in done.stderr

    def test_finding_has_fewer_forms(self):
        assert run("find", "-", "-f", "sarif").returncode == 2


class TestOutput:
    @pytest.mark.parametrize("form", ["table", "jsonl", "csv", "html", "sarif", "brat", "doccano"])
    def test_a_file_gets_what_the_standard_output_would(self, tmp_path, form):
        shown = run("check", "-", *DAY, "-f", form, stdin=WRONG).stdout
        done = run("check", "-", *DAY, "-f", form, "-o", tmp_path / "out", stdin=WRONG)
        assert (done.returncode, done.stdout) == (1, "")
        assert (tmp_path / "out").read_text(encoding="utf-8") == shown

    def test_every_verb_has_it(self, tmp_path):
        assert run("rates", "KRW", "USD", *DAY, "-o", tmp_path / "out").stdout == ""
        assert "KRW" in (tmp_path / "out").read_text()

    def test_a_file_that_cannot_be_written(self, tmp_path):
        done = run("find", "-", "-o", tmp_path / "no" / "where", stdin=GOOD)
        assert (done.returncode, done.stdout) == (2, "")
        assert "No such file" in done.stderr

    @pytest.mark.parametrize("verb", ["find", "check"])
    def test_without_a_file_the_standard_input_is_read(self, verb):
        assert run(verb, *DAY, stdin=GOOD).stdout == run(verb, "-", *DAY, stdin=GOOD).stdout != ""

    def test_a_text_for_a_file(self):
        done = run("find", "It cost $5 million.")
        assert (done.returncode, done.stdout.count("\n")) == (2, 1)
        assert done.stderr == "dealvalue: It cost $5 million.: No such file or directory; a text itself is piped in: echo '…' | dealvalue find\n"


class TestRecords:
    """JSON Lines in, ids carried through."""

    def lines(self, *items):
        return "".join(json.dumps(item, ensure_ascii=False) + "\n" for item in items)

    def test_what_each_record_says_is_its_own(self):
        stdin = self.lines(
            {"text": "5 pesos", "id": "a", "region": "CL"},
            {"text": "5 pesos", "id": "b"},
            {"text": "5 Millionen Euro", "locale": "de"},
        )
        found = records("find", "-", "--text-field", "text", "--region", "MX", stdin=stdin)
        assert [(one["id"], one["currency"]) for one in found] == [("a", "CLP"), ("b", "MXN"), (3, "EUR")]

    def test_a_record_is_checked_on_its_day(self):
        text = "The yard won 2 trillion won ($1.36 billion)."
        stdin = self.lines({"body": text, "day": "2025-12-10", "n": 7}, {"body": text, "n": 8})
        fields = ["--text-field", "body", "--on-field", "day", "--id-field", "n"]
        found = [one for one in records("check", "-", *fields, stdin=stdin) if one["record"] == "finding"]
        assert [(one["id"], one["verdict"]) for one in found] == [(7, "consistent"), (8, "cannot_check")]
        (worth, _) = [one for one in records("check", "-", *fields, stdin=stdin) if "converted" in one]
        assert worth["converted"]["rate"]["on"] == "2025-12-10"

    def test_ids_are_in_the_spreadsheet_and_in_other_forms(self):
        stdin = self.lines({"text": WRONG, "id": "a7"})
        assert rows("check", "-", *DAY, "--id-field", "id", stdin=stdin)[0]["id"] == "a7"
        doccano = json.loads(run("check", "-", *DAY, "--id-field", "id", "-f", "doccano", stdin=stdin).stdout)
        assert doccano["id"] == "-#a7"

    def test_a_line_that_is_no_record_is_told_and_the_others_go_on(self):
        stdin = "not JSON\n[5]\n\n" + self.lines({"id": 1}, {"text": "$5", "on": "May"}, {"text": "$6"})
        done = run("find", "-", "--text-field", "text", "-f", "jsonl", stdin=stdin)
        assert done.returncode == 2
        assert [json.loads(line)["text"] for line in done.stdout.splitlines()] == ["$6"]
        assert [line.partition(": ")[2] for line in done.stderr.splitlines()] == [
            "-, line 1: not JSON",
            "-, line 2: no JSON object",
            "-, line 4: no text in the field 'text': it has None",
            "-, line 5: not a day, YYYY-MM-DD: 'May'",
        ]


class TestEncoding:
    @pytest.mark.parametrize("encoding", ["cp1252", "utf-16", "utf-16-be", "utf-8"])
    def test_files_are_in_the_encoding_that_is_said(self, tmp_path, encoding):
        (tmp_path / "a.txt").write_text("It cost €5 million.\n", encoding=encoding)
        assert records("find", tmp_path / "a.txt", "--encoding", encoding)[0]["currency"] == "EUR"
        (tmp_path / "a.jsonl").write_text('{"text": "€5"}\n{"text": "€6"}\n', encoding=encoding)
        found = records("find", tmp_path / "a.jsonl", "--encoding", encoding, "--text-field", "text")
        assert [one["text"] for one in found] == ["€5", "€6"]

    def test_what_is_not_in_it_is_told_with_its_line(self, tmp_path):
        (tmp_path / "a.txt").write_bytes(b"one\ntwo \xff\n")
        assert "line 2: not UTF-8: byte 0xff" in run("find", tmp_path / "a.txt").stderr
        assert "line 2: not ascii" in run("find", tmp_path / "a.txt", "--encoding", "ascii").stderr
        assert "line 2: not UTF-8" in run("find", tmp_path / "a.txt", "--id-field", "id").stderr

    def test_an_encoding_that_nobody_knows(self):
        done = run("find", "-", "--encoding", "klingon")
        assert done.returncode == 2
        assert "no encoding is called 'klingon'" in done.stderr


def test_a_file_says_by_its_name_in_which_form_it_is_to_be(tmp_path: Path):
    article = tmp_path / "article.txt"
    article.write_text("The order is worth 2 trillion won ($1.3 billion).")
    for name, begins in (("a.html", "<!doctype html>"), ("a.sarif", "{"), ("a.jsonl", '{"'), ("a.txt", f"{article}\n")):
        assert main(["check", str(article), "--on", "2025-12-10", "-o", str(tmp_path / name)]) == 0
        assert (tmp_path / name).read_text().startswith(begins)
    assert main(["check", str(article), "--on", "2025-12-10", "-f", "csv", "-o", str(tmp_path / "b.html")]) == 0
    assert (tmp_path / "b.html").read_text().startswith("record,")


def test_how_far_from_the_market_a_figure_may_lie_can_be_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    article = tmp_path / "article.txt"
    article.write_text("The order is worth 2.00 trillion won ($1.42 billion).")
    told = ["check", str(article), "--on", "2025-12-10"]
    assert main(told) == 1
    assert main([*told, "--slack", "0.05"]) == 0
    assert main([*told, "--slack", "2"]) == 2
    assert "the slack is a share between 0 and 1" in capsys.readouterr().err
