#!/usr/bin/env bash
# Read the code with ruff, flake8-qgis and, for the domain, mypy.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

"$ROOT/scripts/setup.sh" venv
# mypy wants the package under its own name, whatever the checkout's folder is called
mkdir -p "$BUILD/lint"
ln -sfn "$ROOT" "$BUILD/lint/cluster_atlas"
export MYPY_CACHE_DIR=$BUILD/lint/mypy RUFF_CACHE_DIR=$BUILD/lint/ruff

status=0
cd "$ROOT"
"$VENV/bin/python" -m ruff check . || status=1
# QGS105 wants iface imported (qgis_process has none), QGS202 guesses by the name of a method,
# QGS201 is experimental and asks for the answers of addParameter, setEllipsoid and the like,
# QGS402 wants QMetaType fields, which QGIS 3.22 does not have
"$VENV/bin/python" -m flake8 --select=QGS --extend-ignore=QGS105,QGS201,QGS202,QGS402 \
  --exclude=build,dist,tests,.git,.qgis-settings . || status=1
cd "$BUILD/lint"
"$VENV/bin/python" -m mypy --config-file "$ROOT/pyproject.toml" -p cluster_atlas.processing.domain || status=1
exit $status
