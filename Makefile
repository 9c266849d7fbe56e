# Every verb of the project. `make demo` and `make test` set up a fresh Debian 12 machine that has the Swift toolchain.

SWIFT_FLAGS := --explicit-target-dependency-import-check error
BIN := .build/release

.PHONY: demo demo-clean soak-releases faults data-loss bench simulate-scheduler test build build-deps test-deps lint format generate clean

## The main job, end to end: up, a good release and a bad one under load. Leaves the app up and demo-report.json.
demo: build
	Scripts/install-packages demo
	Scripts/demo $(BIN)

## Takes away everything that `make demo` made.
demo-clean:
	Scripts/demo-clean $(BIN)

## COUNT deployments of each strategy in a row, good and bad mixed, under load, while tasks are killed and zones lost.
COUNT ?= 20
soak-releases: build test-deps
	.venv/bin/python Scripts/soak-releases $(BIN) $(COUNT)

## Every fault in turn on three tasks under load: what held, seconds to recover, requests lost; one line of JSON.
faults: build test-deps
	.venv/bin/python Scripts/faults $(BIN)

## kill -9 of the region COUNT times under writing: nothing acknowledged is lost or torn, in its state and on EFS; one line of JSON.
data-loss: COUNT = 100
data-loss: SEED ?= 1
data-loss: build test-deps
	.venv/bin/python Scripts/data-loss $(BIN) --kills $(COUNT) --seed $(SEED)

## Deployments, task starts, the region at rest, API calls beside moto: a table, Benchmarks/results/latest.json, one line of JSON.
bench: build test-deps
	Scripts/install-packages bench
	.venv/bin/python Benchmarks/run $(BIN)

## A million random events against what the ECS scheduler promises, then a year of 1,000 tasks: SEED= EVENTS= DAYS= TASKS=
simulate-scheduler: build-deps
	swift build -c release $(SWIFT_FLAGS) --product simulate-scheduler
	.build/release/simulate-scheduler

## Everything the tests need, then all tests.
test: lint test-deps
	swift build --build-tests $(SWIFT_FLAGS)
	TEAL_PYTHON=$(CURDIR)/.venv/bin/python swift test --skip-build --no-parallel

## The programs, as they are shipped: release, with the Swift runtime inside.
build: build-deps
	swift build -c release --static-swift-stdlib $(SWIFT_FLAGS) --product teal
	swift build -c release --static-swift-stdlib $(SWIFT_FLAGS) --product teal-web

## Debian packages, each with its reason in the script.
build-deps:
	Scripts/install-packages build run

test-deps:
	Scripts/install-packages build run test
	Scripts/install-python

lint:
	swift format lint --strict --parallel --recursive Package.swift Sources/Base Sources/AWS Sources/Engines Sources/Cloud Sources/Product Sources/Executables Tests

format:
	swift format --in-place --parallel --recursive Package.swift Sources/Base Sources/AWS Sources/Engines Sources/Cloud Sources/Product Sources/Executables Tests

## Shapes from botocore's models; see CONTRIBUTING.md.
generate: test-deps
	swift run teal-generate --models "$$(.venv/bin/python -c 'import botocore; print(botocore.__path__[0])')/data"

clean:
	swift package clean
