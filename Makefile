# Any failing part of a line fails it.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := build

.PHONY: setup test-setup build release test lint format bench proof mutation demo clean

setup:
	@Scripts/setup.sh

test-setup: setup
	@Scripts/test-setup.sh

build: setup
	swift build --quiet

# One file that runs without the Swift toolchain; the linker's remark on Foundation's own code is
# left out. Packed relocations and few shared libraries let it start sooner.
release: setup
	swift build --quiet --configuration release --product timbang --static-swift-stdlib \
	  --pkg-config-path Sources/LateLibraries -Xswiftc -use-ld=lld \
	  -Xlinker --gc-sections -Xlinker -z -Xlinker pack-relative-relocs 2>&1 \
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

bench: release
	@Scripts/measure-start.py .build/timbang periksa Knowledge/Cases/pn-jeneponto/case.json
	@Scripts/measure-start.py .build/timbang pasal 'KUHP 85(4)'
	swift test --quiet --configuration release --disable-xctest --filter Benchmarks 2>&1 \
	  | { grep --invert-match --extended-regexp '^(◇|✔ (Test|Suite) ("|[A-Z]))' || true; }

# The program against the second model of the law, on 100,000 random cases of a new seed; to see a
# run again: make proof SEED=...
SEED ?= $(shell date +%s)
proof: test-setup
	swift build --quiet --configuration release --product BatchTool
	.venv/bin/python3 -B Tests/ProofTests/model/compare.py .build/release/BatchTool \
	  --random 100000 --seed $(SEED)

# Changes the knowledge in one small way at a time; what no case and no check notices is listed, and
# the last line is the score.
mutation: test-setup
	swift build --quiet --configuration release --product BatchTool
	.venv/bin/python3 -B Tests/MutationTests/driver/mutate.py .build/release/BatchTool

# A real case as it was reported, then the three papers of a synthetic one.
demo: release
	@mkdir -p demo
	.build/timbang periksa Knowledge/Cases/pn-jeneponto/case.json --peran hakim
	.build/timbang naskah persetujuan Templates/persetujuan/example.json -o demo/persetujuan.docx
	.build/timbang naskah tuntutan Templates/tuntutan/example.json -o demo/tuntutan.docx
	.build/timbang naskah putusan Templates/putusan/example.json -o demo/putusan.docx
	@ls -l demo/*.docx

clean:
	rm -rf .build .build-* .venv demo
