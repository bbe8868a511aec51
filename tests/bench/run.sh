#!/bin/sh
# Measures with a release build and writes the table of figures into README.md. Takes about twenty minutes;
# run it on an idle machine.
#   tests/bench/run.sh [--quick] [--only commands,ledger,storms,payments,clients,feed,grid,documents,workstation]
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
"$here/installer/install-packages.sh"
"$here/installer/build.sh" release purser_bench purser purser-office purser-bridge purser-sim
PURSER_BIN_DIR="$here/build/release/bin" PURSER_SOURCE_DIR="$here" \
    "$here/build/release/bin/purser_bench" --json "$here/build/release/figures.json" --readme "$here/README.md" "$@"
