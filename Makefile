# make run, make test: each brings in what is missing first. ARGS="…" goes to the program or to pytest.
# The tests run in several processes, file by file; ARGS="-n0 …" runs them in one.
.POSIX:
.PHONY: run test bench torture screenshots i18n wheel clean

run:
	@sh packaging/run.sh $(ARGS)

test:
	@sh packaging/setup.sh test
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check .
	@.venv/bin/mypy
	@.venv/bin/lint-imports
	@.venv/bin/pytest -n auto --maxprocesses 4 --dist loadfile -m "not torture" --ignore=tests/bench $(ARGS)

bench:
	@sh packaging/setup.sh test
	@for script in tests/bench/bench_*.py; do echo "== $$script"; PYTHONPATH=tests .venv/bin/python $$script $(ARGS) || exit 1; done

torture:
	@sh packaging/setup.sh test
	@.venv/bin/pytest -m "torture or hypothesis" --hypothesis-profile=torture $(ARGS)

# The pictures in README.md. Others: python tests/support/screenshots.py FOLDER [NAME …]
screenshots:
	@sh packaging/setup.sh test
	@.venv/bin/python tests/support/screenshots_review.py packaging/screenshots light=review proposal dark
	@.venv/bin/python tests/support/screenshots_calls.py packaging/screenshots add-filled=quick-add
	@.venv/bin/python tests/support/screenshots_calls_window.py packaging/screenshots light=calls
	@.venv/bin/python tests/support/screenshots_reminders.py packaging/screenshots board
	@.venv/bin/python tests/support/screenshots_triage.py packaging/screenshots impatient=triage
	@.venv/bin/python tests/support/screenshots_queue.py packaging/screenshots light=queue
	@.venv/bin/python tests/support/screenshots_playbooks.py packaging/screenshots promise=playbook
	@.venv/bin/python tests/support/screenshots_accounts.py packaging/screenshots two=accounts
	@.venv/bin/python tests/support/screenshots_questions.py packaging/screenshots task=questions

# After a change of a sentence in a window: collects it into resources/i18n/*.ts and compiles what is translated.
i18n:
	@sh packaging/setup.sh test
	@.venv/bin/python packaging/translations.py update

wheel:
	@sh packaging/setup.sh test
	@.venv/bin/python -m pip wheel --quiet --no-deps --no-build-isolation --wheel-dir dist .

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache resources/i18n/*.qm
	find desktop tests packaging -name __pycache__ -prune -exec rm -rf {} +
