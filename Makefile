# Any failing part of a line fails it.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := build

.PHONY: setup test-setup build release test lint format bench demo clean

setup:
	@Scripts/setup.sh

test-setup: setup
	@Scripts/test-setup.sh

build: setup
	swift build --quiet

# One file that runs without the Swift toolchain; the linker's remark on Foundation's own code is
# left out.
release: setup
	swift build --quiet --configuration release --product timbang --static-swift-stdlib 2>&1 \
	  | { grep --invert-match 'the use of .mktemp' || true; }
	@cp .build/release/timbang .build/timbang

# The names of passing tests are left out of what is shown; the last line counts them.
test: test-setup
	swift build --quiet --build-tests
	swift test --quiet --skip-build --disable-xctest 2>&1 \
	  | { grep --invert-match --extended-regexp '^(◇|✔ (Test|Suite) ("|[A-Z]))' || true; }

lint:
	swift format lint --strict --recursive Package.swift Sources Tests

format:
	swift format --in-place --recursive Package.swift Sources Tests

bench: setup
	swift test --quiet --configuration release --disable-xctest --filter Benchmarks 2>&1 \
	  | { grep --invert-match --extended-regexp '^(◇|✔ (Test|Suite) ("|[A-Z]))' || true; }

demo: release
	@echo 'Belum ada peragaan.' >&2; exit 1

clean:
	rm -rf .build .build-* .venv demo
