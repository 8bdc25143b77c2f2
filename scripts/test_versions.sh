#!/usr/bin/env bash
# Run the tests on QGIS 3.44 too, in a chroot of Debian trixie with backports; skip, with the reason, where there can be none.
# Settings: CLUSTER_ATLAS_CHROOT (its folder), CLUSTER_ATLAS_SHARED (the folder with qgis/mkchroot.sh).
set -euo pipefail
. "$(dirname "$0")/lib.sh"

CHROOT=${CLUSTER_ATLAS_CHROOT:-/opt/qgis-trixie-bpo}
TOOLS=${CLUSTER_ATLAS_SHARED:-$(dirname "$ROOT")/shared}/qgis

skip() { printf 'skipped: the tests on QGIS 3.44: %s\n' "$*"; exit 0; }

[ -x "$TOOLS/in-chroot.sh" ] || skip "there is no $TOOLS/in-chroot.sh"
[ "$(id -u)" = 0 ] || skip "a chroot needs root"
unshare --mount true 2>/dev/null || skip "this machine allows no mount namespace"
if [ ! -x "$CHROOT/opt/venv/bin/python" ]; then
  command -v apt-get >/dev/null || skip "a chroot is made by debootstrap, and this is no Debian"
  say "Making a chroot with QGIS 3.44 in $CHROOT (about four minutes, once)"
  mkdir -p "$BUILD"
  "$TOOLS/mkchroot.sh" trixie "$CHROOT" trixie-backports > "$BUILD/chroot.log" 2>&1 ||
    { tail -20 "$BUILD/chroot.log"; skip "the chroot could not be made; see $BUILD/chroot.log"; }
fi

# The folder above is mounted, so that the real layers beside the checkout are seen; not one that the chroot has itself.
WORK=$(dirname "$ROOT")
case $WORK in / | /usr | /usr/* | /etc | /etc/* | /root | /opt) WORK=$ROOT ;; esac
export WORK

# A virtual environment and a QGIS profile apart from those of the host. pip's settings may name folders of the host.
say "The tests on QGIS 3.44"
"$TOOLS/in-chroot.sh" "$CHROOT" env -u PIP_FIND_LINKS -u PIP_CONSTRAINT PIP_CERT=/etc/ssl/certs/ca-certificates.crt \
  CLUSTER_ATLAS_VENV=/opt/cluster-atlas-venv PYTEST_XDIST_WORKER=qgis-3.44 "$ROOT/scripts/test.sh" "$@"
