#!/usr/bin/env bash
# test.sh [pytest's arguments]: run the tests offscreen; without arguments, all of them but the measurements.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

"$ROOT/scripts/setup.sh" venv
export CLUSTER_ATLAS_TESTS=$BUILD/tests${PYTEST_XDIST_WORKER:+-$PYTEST_XDIST_WORKER} # two versions may be tested at once
clean_environment "$CLUSTER_ATLAS_TESTS"
cd "$ROOT"
[ $# -gt 0 ] || set -- --ignore=tests/benchmarks
exec "$VENV/bin/python" -m pytest "$@"
