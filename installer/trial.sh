#!/bin/sh
# Builds Purser, starts a trial office on this computer and opens the workstation. See --help.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
window=yes
if [ "$(id -u)" -eq 0 ]; then
    dir=/var/lib/purser-trial
else
    dir=${XDG_DATA_HOME:-$HOME/.local/share}/purser-trial
fi
while [ $# -gt 0 ]; do
    case $1 in
    --no-window) window=; shift ;;
    --dir) dir=${2:?--dir needs a folder}; shift 2 ;;
    -h | --help)
        cat <<TEXT
usage: installer/trial.sh [--no-window] [--dir D]
  --dir D      where the office, its logs and its passwords live (now: $dir)
  --no-window  no workstation: take one withdrawal from import to payout, print each step,
               and save the tour's pictures in D/tour
Stop it with: build/ci/bin/purser-office trial stop --dir D
TEXT
        exit 0 ;;
    *) echo "installer/trial.sh: unknown option $1" >&2; exit 2 ;;
    esac
done
mkdir -p "$dir"
dir=$(CDPATH='' cd -- "$dir" && pwd -P)

"$here/installer/install-packages.sh"
"$here/installer/build.sh" ci purser purser-bridge purser-office purser-sim
bin=$here/build/ci/bin

"$bin/purser-office" trial start --dir "$dir"
if [ -n "$window" ]; then
    exec "$bin/purser" --trial "$dir"
fi
"$bin/purser-office" trial run-main-job --dir "$dir"
QT_QPA_PLATFORM=offscreen "$bin/purser" --trial "$dir" --tour "$dir/tour"
