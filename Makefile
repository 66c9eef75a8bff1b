# Two commands matter to a newcomer:  make demo  and  make test.
# Both set up what they need (scripts/setup.sh) and may be run again and again.
#
# The demo is built like the tests, not optimised: about two minutes the first time on two cores,
# where an optimised build takes five. Without default features it needs no libpq.

SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help demo test run fmt lint suite suite-postgres browser soak bench

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-15s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

demo: ## Two chambers, a provider, their businesses, real weaknesses on http://127.0.0.1:8080 (PORT=n for another port)
	@scripts/setup.sh demo
	cargo run --locked --no-default-features -- demo $(if $(PORT),--port $(PORT))

test: ## All that CI runs: format, lints, licences, both databases, browser journeys
	@scripts/setup.sh test
	@scripts/test.sh

run: ## A development server; settings come from the environment, data is kept in ./data
	@scripts/setup.sh build
	TOCSIN_DATA="$${TOCSIN_DATA:-data}" cargo run --locked -- serve

fmt: ## Format the code
	cargo fmt

lint: ## Only the format and the lints
	@scripts/setup.sh build
	@scripts/test.sh format lints

suite: ## Only the Rust tests, on SQLite
	@scripts/setup.sh build
	@scripts/test.sh sqlite

suite-postgres: ## Only the Rust tests, on a private PostgreSQL
	@scripts/setup.sh test
	@scripts/test.sh postgres

browser: ## Only the browser journeys; screenshots go to target/screenshots
	@scripts/setup.sh test
	@scripts/test.sh browser

soak: ## The fuzzer on every reader, order and parser, 10 minutes each (SOAK_SECONDS=n for another time)
	@scripts/setup.sh soak
	@scripts/soak.sh

bench: ## Tocsin beside its peers on a quiet machine: see bench/README.md (BENCH="--only w2" for a part)
	@scripts/setup.sh bench
	python3 bench/run.py $(BENCH)
