#!/usr/bin/env bash
# Pack the last commit as dist/cluster_atlas-VERSION.zip, ready for QGIS's "Install from ZIP".
# Settings: TREE (HEAD) is what is packed, DIST (dist) where to.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

TREE=${TREE:-HEAD} DIST=${DIST:-$ROOT/dist}
ZIP=$DIST/cluster_atlas-$VERSION.zip
cd "$ROOT"
git -c safe.directory="$ROOT" rev-parse --verify -q "$TREE^{tree}" >/dev/null || fail "there is no commit to pack"
if [ "$TREE" = HEAD ] && [ -n "$(git -c safe.directory="$ROOT" status --porcelain)" ]; then
  echo "note: changes that are not committed are left out"
fi
mkdir -p "$DIST"
git -c safe.directory="$ROOT" archive --format=zip --prefix=cluster_atlas/ -o "$ZIP" "$TREE"
echo "$ZIP"
