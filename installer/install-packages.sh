#!/bin/sh
# Installs the Debian packages of packages.txt that are missing. As root, or with sudo.
set -eu
list=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)/packages.txt
wanted=$(sed 's/#.*//' "$list" | tr -s '[:space:]' ' ')

present=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' 2>/dev/null | sed -n 's/^installed //p')
missing=
for package in $wanted; do
    printf '%s\n' "$present" | grep -qxF "$package" || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null; then
    echo "Purser is built on Debian 12. Packages missing here:$missing" >&2
    exit 1
fi
as_root=
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "Neither root nor sudo; ask an administrator to install:$missing" >&2
        exit 1
    fi
    as_root=sudo
fi

echo "Installing:$missing" >&2
# Debian's package starts a server of its own on port 5432; Purser's trial and tests make private
# ones, so none is made here. A server that exists already is left alone.
quiet=/etc/postgresql-common/createcluster.d/purser-install.conf
if ! printf '%s\n' "$present" | grep -qxF postgresql-common; then
    $as_root mkdir -p "$(dirname "$quiet")"
    echo "create_main_cluster = false" | $as_root tee "$quiet" >/dev/null
    trap '$as_root rm -f "$quiet"' EXIT
fi
# Its daemon and the updater of its signatures are services that Debian starts at once; the tests start
# a scanner of their own. Who wants the services says: systemctl unmask clamav-daemon clamav-freshclam
if ! printf '%s\n' "$present" | grep -qxF clamav-daemon; then
    $as_root mkdir -p /etc/systemd/system
    for unit in clamav-daemon.service clamav-daemon.socket clamav-freshclam.service; do
        [ -e "/etc/systemd/system/$unit" ] || $as_root ln -s /dev/null "/etc/systemd/system/$unit"
    done
fi
$as_root apt-get update -qq
# shellcheck disable=SC2086 # a list of words
$as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends -o Dpkg::Use-Pty=0 $missing >&2
