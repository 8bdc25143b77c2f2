#!/usr/bin/env bash
# setup.sh [system|venv|bench|i18n]: install what is missing and nothing else; a machine that has everything is done at once.
#   system   QGIS, PyQGIS and pandas from the system's packages: what `make demo` needs
#   venv     these, a PostgreSQL server and a display for the tests, and a virtual environment with the test tools: what `make test` and
#            `make lint` need (default)
#   bench    these, and what the measurements hold the plugin against: what `make bench` needs
#   i18n     Qt's compiler of translations alone: what `make i18n` needs
set -euo pipefail
. "$(dirname "$0")/lib.sh"

PACKAGES=(qgis python3-qgis qgis-providers python3-pandas python3-venv fonts-open-sans poppler-utils)

# The names in PACKAGES that are not installed, one a line.
missing_packages() {
  local name
  for name in "${PACKAGES[@]}"; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || echo "$name"
  done
}

install_system_packages() {
  if ! command -v dpkg-query >/dev/null; then
    "$PYTHON" -c 'import qgis.core, pandas' 2>/dev/null && return
    fail "This is no Debian or Ubuntu: install QGIS, its Python and pandas by your system's own packages first."
  fi
  local missing
  mapfile -t missing < <(missing_packages)
  [ "${#missing[@]}" = 0 ] && return
  install_packages "${missing[@]}"
}

# The tests start a server of their own, in a temporary folder; where there can be none they skip what needs it and say so.
install_server() {
  command -v initdb >/dev/null || compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null && return
  command -v apt-get >/dev/null || return 0
  (install_packages postgresql python3-psycopg2) || say "No PostgreSQL server: the tests that need one are skipped"
}

# A real window is drawn on a display of its own; where there can be none the tests that need one are skipped and say so.
install_display() {
  command -v Xvfb >/dev/null || ! command -v apt-get >/dev/null || (install_packages xvfb) ||
    say "No Xvfb: the tests in a real window are skipped"
}

# Make the virtual environment again only when the list of tools or the system's Python has changed.
make_venv() {
  local list=$ROOT/scripts/requirements-test.txt stamp
  stamp=$(cat "$list" <("$PYTHON" -V) | cksum)
  [ "$(cat "$VENV/.stamp" 2>/dev/null)" = "$stamp" ] && return
  say "Making the virtual environment of the test tools"
  "$PYTHON" -m venv --clear --system-site-packages "$VENV"
  "$VENV/bin/python" -m pip install -qq --disable-pip-version-check -r "$list"
  echo "$stamp" > "$VENV/.stamp"
}

# Qt's lrelease, which compiles .ts to .qm; the Python is any.
install_translation_tools() {
  command -v lrelease >/dev/null && return
  command -v apt-get >/dev/null || fail "Install Qt's lrelease by your system's own packages first."
  install_packages qttools5-dev-tools
}

if [ "${1:-}" = i18n ]; then install_translation_tools; exit; fi
install_system_packages
case ${1:-venv} in
  system) ;;
  venv) install_server; install_display; make_venv ;;
  bench)
    install_server
    make_venv
    "$VENV/bin/python" -m pip install -qq --disable-pip-version-check -r "$ROOT/scripts/requirements-bench.txt"
    ;;
  *) fail "setup.sh knows system, venv, bench and i18n, not $1" ;;
esac
