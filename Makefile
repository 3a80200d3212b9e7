# make demo   check the example briefs and see one of them refused
# make test   everything that must hold: style, types, floors, tests
# make bench  how long a check takes, beside starting Python and beside pandoc; how well and how fast passages are found;
#             how well evidence is judged
# make docs   write anew what is generated: the schemas, the README's table of rules and example
# Both need Python 3.11 or later, make and git; they work in .venv. Another interpreter: make test PYTHON=python3.13

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
SCHEMAS := record config report

.PHONY: demo test bench schemas docs clean
.DELETE_ON_ERROR:

demo: $(VENV)/.installed
	@$(BIN)/python .ci/demo.py

test: $(VENV)/.installed-for-tests
	$(BIN)/python -m pytest -n auto --dist loadfile

bench: $(VENV)/.installed-for-bench
	$(BIN)/python -m tests.benchmarks.speed
	$(BIN)/python -m tests.benchmarks.anchoring
	$(BIN)/python -m tests.benchmarks.anchoring.speed
	$(BIN)/python -m tests.benchmarks.judging
	$(BIN)/python -m tests.benchmarks.digits

schemas: $(VENV)/.installed
	@mkdir -p schemas
	@for name in $(SCHEMAS); do $(BIN)/provenance schema $$name > schemas/$$name.json.new \
		&& mv schemas/$$name.json.new schemas/$$name.json || exit; done

docs: schemas
	$(BIN)/python .ci/readme.py

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache .provenance_cache

$(VENV)/.python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo 'Python 3.11 or later is needed, and "$(PYTHON)" is not one: make PYTHON=/path/to/python3' >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.installed: $(VENV)/.python pyproject.toml
	$(PIP) --editable .
	@touch $@

$(VENV)/.installed-for-tests: $(VENV)/.python pyproject.toml
	$(PIP) --editable '.[test]'
	@touch $@ $(VENV)/.installed

$(VENV)/.installed-for-bench: $(VENV)/.python pyproject.toml
	$(PIP) --editable '.[bench]'
	@touch $@ $(VENV)/.installed
