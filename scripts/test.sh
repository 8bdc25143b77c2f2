#!/usr/bin/env bash
# test.sh [pytest's arguments]: run the tests offscreen; without arguments, all of them but the measurements.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

"$ROOT/scripts/setup.sh" venv
clean_environment "$BUILD/tests"
cd "$ROOT"
[ $# -gt 0 ] || set -- --ignore=tests/benchmarks
exec "$VENV/bin/python" -m pytest "$@"
