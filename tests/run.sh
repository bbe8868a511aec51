#!/bin/sh
# Builds Purser and runs every test. See --help.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
preset=ci
filter=
jobs=4 # some of the longest mostly wait: for a server that does not answer, for a bridge to look again
while [ $# -gt 0 ]; do
    case $1 in
    --filter) filter=${2:?--filter needs a regular expression}; shift 2 ;;
    --preset) preset=${2:?--preset needs a name}; shift 2 ;;
    --jobs) jobs=${2:?--jobs needs a number}; shift 2 ;;
    -h | --help)
        echo "usage: tests/run.sh [--filter REGEX] [--preset ci|dev|asan|coverage] [--jobs N]"
        echo "Preset ci, unless another is named, is the quickest from nothing: several sources are"
        echo "compiled at once. Who changes and builds again has the least to wait for with dev."
        exit 0 ;;
    *) echo "tests/run.sh: unknown option $1" >&2; exit 2 ;;
    esac
done

"$here/installer/install-packages.sh"
"$here/installer/build.sh" "$preset"
cd "$here"
exec ctest --test-dir "build/$preset" --output-on-failure --no-tests=error \
    --parallel "$jobs" ${filter:+--tests-regex "$filter"}
