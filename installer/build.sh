#!/bin/sh
# build.sh PRESET [TARGET...]: configures where needed and builds. Shared by trial.sh and tests/run.sh.
set -eu
preset=$1
shift
cd -- "$(dirname -- "$0")/.."
here=$(pwd -P)
cache=build/$preset/CMakeCache.txt

# A tree that was moved or copied is configured anew; ninja itself sees changed CMake files.
if [ ! -f "build/$preset/build.ninja" ] || ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$here" "$cache"; then
    cmake --preset "$preset" --fresh
fi
cmake --build "build/$preset" --parallel "$(nproc)" ${1:+--target "$@"}
