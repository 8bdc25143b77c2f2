#!/usr/bin/env bash
# Make the demonstration sheet with qgis_process in a clean profile, and print its ledger and its files.
# Settings: DEMO_FOLDER (build/demo), DEMO_FORMATS (pdf), DEMO_DPI (300).
set -euo pipefail
. "$(dirname "$0")/lib.sh"

FOLDER=${DEMO_FOLDER:-$BUILD/demo}
PROFILE=$BUILD/profile

"$ROOT/scripts/setup.sh" system
rm -rf "$PROFILE"
clean_environment "$PROFILE"
mkdir -p "$PROFILE/cfg/profiles/default/python/plugins" "$FOLDER"
ln -s "$ROOT" "$PROFILE/cfg/profiles/default/python/plugins/cluster_atlas"
qgis_process plugins enable cluster_atlas > "$BUILD/plugins.log" 2>&1 ||
  { cat "$BUILD/plugins.log" >&2; fail "the plugin could not be enabled"; }

say "Making the demonstration sheet in $FOLDER"
start=$SECONDS
qgis_process run clusteratlas:producesheet \
  --FORMATS="${DEMO_FORMATS:-pdf}" --DPI="${DEMO_DPI:-300}" --FOLDER="$FOLDER" ||
  fail "the demonstration sheet was not made; the reason stands above"

say "The ledger: what became of every row and every job"
"$PYTHON" "$ROOT/scripts/print_ledger.py" "$FOLDER/ledger.csv"
say "The files, made in $((SECONDS - start)) s"
find "$FOLDER" -maxdepth 1 -type f -printf '%s\t%p\n' | sort -k2 |
  while IFS=$'\t' read -r size path; do printf '%8s kB  %s\n' "$(((size + 1023) / 1024))" "$path"; done
