# Pavilion: each target calls one tool. The first `make run` or `make test` installs what is missing (Scripts/setup).
.DEFAULT_GOAL := help
.PHONY: help run test bench bench-data soak lint format generate clean
swift_folders := Package.swift Benchmarks Sources Services Scripts Tests

help: ## show this list
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 12

run: ## start Pavilion on invented demo data in ./data: http://127.0.0.1:8080
	@Scripts/setup
	@Scripts/embed
	swift build --product pavilion
	[ -n "$$(ls -A data 2>/dev/null)" ] || .build/debug/pavilion demo --data data
	.build/debug/pavilion serve --data data --organizer-password-file data/organizer-password

test: ## run all tests, those in a real browser included
	@Scripts/setup --tests
	@Scripts/embed
	swift build --build-tests
	@# Built apart, so that `make run` beside it need not wait.
	Scripts/test

bench: ## measure a release build beside bare SQLite; JSON=1 for programs; WRITE=1 puts it into Docs/performance.md
	@Scripts/setup
	@Scripts/embed
	swift build -c release --product benchmarks
	swift build -c release --product pavilion
	@.build/release/pavilion demo --keep --parties 10000 --data .build/bench-data/parties-10000 >&2
	.build/release/benchmarks $(if $(JSON),--json) $(if $(WRITE),--write)

bench-data: ## keep invented hubs of 10,000 and of 1,000,000 parties in .build/bench-data
	@Scripts/setup
	@Scripts/embed
	swift build -c release --product pavilion
	@# A hub that has just this already stays; one with older tables is filled anew.
	for parties in 10000 1000000; do .build/release/pavilion demo --keep --parties $$parties --data .build/bench-data/parties-$$parties || exit; done

soak: ## run what takes long: 200 kills, 5000 power losses, whole lists, invented requests, fuzzing, the sanitizers
	@Scripts/setup --tests
	@Scripts/embed
	Scripts/soak

lint: ## check formatting, embedded files and generated message types
	swift format lint --strict --parallel --recursive $(swift_folders)
	Scripts/embed --check
	swift run generate --check

format: ## format all Swift files in place
	swift format --in-place --parallel --recursive $(swift_folders)

generate: ## write the message types from Schemas/, then the list of embedded files
	swift run generate
	Scripts/embed

clean: ## remove what was built; data stays
	swift package clean
