"""The pages are run: Python blocks as doctests, console blocks as a user types them."""

import doctest
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from dealvalue import find

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


def blocks(page, language):
    """The fenced blocks of a page, each with the line of its fence."""
    text = page.read_text(encoding="utf-8")
    for found in re.finditer(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL):
        yield text.count("\n", 0, found.start()) + 1, found.group(1)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_python_blocks(page):
    # one page is one session, so that a block may go on where the last one ended
    source = "\n".join(block for _, block in blocks(page, "python"))
    test = doctest.DocTestParser().get_doctest(source, {}, page.name, str(page), 0)
    runner = doctest.DocTestRunner(optionflags=FLAGS)
    told = []
    runner.run(test, out=told.append)
    assert not runner.failures, "".join(told)


CONSOLE = [pytest.param(block, id=f"{page.name}:{line}") for page in PAGES for line, block in blocks(page, "console")]


@pytest.mark.parametrize("block", CONSOLE)
def test_console_blocks(block):
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    for session in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        command, _, expected = session.partition("\n")
        shell = ["bash", "-c", command]  # what a user types it into
        run = subprocess.run(shell, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
        shown = run.stdout + run.stderr
        assert doctest.OutputChecker().check_output(expected, shown, FLAGS), f"$ {command}\n{shown}"


def test_each_page_has_something_to_run():
    assert all(any(blocks(page, "python")) or any(blocks(page, "console")) for page in PAGES)


def test_links_between_pages_lead_somewhere():
    for page in PAGES:
        for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"


def test_the_languages_of_the_readme_are_read_as_it_says():
    rows = [line.strip("| ").split(" | ") for line in PAGES[0].read_text(encoding="utf-8").splitlines() if "| `" in line]
    assert len(rows) == 19
    for _, locales, texts, meanings in rows:
        said = re.findall(r"([\d,]+) ([A-Z]{3})", meanings)
        for locale, text, (number, code) in zip(re.findall(r"`(.+?)`", locales), texts.split(", "), said, strict=True):
            figure = find(text, locale=locale)[0].value
            assert (figure.value, figure.currency.code) == (int(number.replace(",", "")), code)
