# Every target sets up what it needs. The environments are made again only when pyproject.toml changes.
VENV := .venv
BIN := $(VENV)/bin
PYTHON ?= $(shell .ci/pythons | head -n 1)

.DEFAULT_GOAL := help
.PHONY: help run test lint bench compare fuzz matrix clean

help:
	@echo "make run     check a sample article: its figures in dollars and the verdict on its claims"
	@echo "make test    every check: linters, types, layers, tests with their coverage floor"
	@echo "make lint    the linters alone"
	@echo "make bench   speeds, each as a ratio against a peer in the same run"
	@echo "make compare what is read right, missed and read wrong, beside libraries that do part of it"
	@echo "make fuzz    ten minutes of random and of likely text in all languages (SECONDS=60 for one)"
	@echo "make matrix  the tests on each Python 3.11, 3.12 and 3.13 of this machine"
	@echo "make clean   remove what the other targets made"

run: $(VENV)/.run
	@$(BIN)/dealvalue check examples/article.txt --on 2025-12-10

test: lint
	$(BIN)/pytest -q -n 2 --cov --cov-report=term

lint: $(VENV)/.dev
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/deptry .
	$(BIN)/slotscheck -m dealvalue

bench: .venv-bench/.done
	@.venv-bench/bin/python -m compileall -q dealvalue
	.venv-bench/bin/python benchmarks/run.py

compare: .venv-bench/.done
	.venv-bench/bin/python benchmarks/accuracy.py

SECONDS ?= 600
fuzz: .venv-fuzz/.done
	cd fuzz && ../.venv-fuzz/bin/python read.py -max_total_time=$(SECONDS) -timeout=20 -max_len=4096 -print_final_stats=1

matrix:
	.ci/matrix

# the fuzzer needs a wheel that not every Python has
.venv-fuzz/.done: pyproject.toml
	$(PYTHON) -m venv .venv-fuzz
	.venv-fuzz/bin/python -m pip install --quiet --quiet --disable-pip-version-check --editable . atheris
	@touch $@

clean:
	rm -rf .venv* .coverage* .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache build dist htmlcov
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "dealvalue needs Python 3.11 or newer; set PYTHON=..." >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/.run: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --quiet --disable-pip-version-check --editable .
	$(BIN)/python -m compileall -q dealvalue
	@touch $@

$(VENV)/.dev: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@ $(VENV)/.run

# the peers that a benchmark compares with stay out of the environment of the tests
.venv-bench/.done: pyproject.toml benchmarks/requirements.txt
	$(PYTHON) -m venv .venv-bench
	.venv-bench/bin/python -m pip install --quiet --quiet --disable-pip-version-check --editable . --requirement benchmarks/requirements.txt
	.venv-bench/bin/python -m compileall -q dealvalue
	@touch $@
