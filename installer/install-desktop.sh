#!/bin/sh
# install-desktop.sh [BIN_DIR]: puts Purser into the menu of the person who runs it and makes it the
# handler of purser:// links. BIN_DIR: where the program is (build/dev/bin). Undo: --remove.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
data=${XDG_DATA_HOME:-$HOME/.local/share}
entry=$data/applications/purser.desktop
icon=$data/icons/hicolor/scalable/apps/purser.svg

if [ "${1:-}" = --remove ]; then
    rm -f "$entry" "$icon"
else
    bin=$(CDPATH='' cd -- "${1:-$here/build/dev/bin}" && pwd -P)
    [ -x "$bin/purser" ] || { echo "install-desktop.sh: no program purser in $bin" >&2; exit 1; }
    mkdir -p "$(dirname -- "$entry")" "$(dirname -- "$icon")"
    cp "$here/resources/icons/purser.svg" "$icon"
    # The path is quoted as the desktop entry specification wants it.
    sed "s|^Exec=purser |Exec=\"$bin/purser\" |" "$here/installer/purser.desktop" >"$entry"
fi
if command -v update-desktop-database >/dev/null; then
    update-desktop-database "$data/applications"
fi
if [ -f "$entry" ] && command -v xdg-mime >/dev/null; then
    xdg-mime default purser.desktop x-scheme-handler/purser
fi
