# Paths and helpers shared by the scripts; to be sourced.
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
BUILD=$ROOT/build
VENV=${CLUSTER_ATLAS_VENV:-$BUILD/venv}
PYTHON=${CLUSTER_ATLAS_PYTHON:-/usr/bin/python3} # the system's: another python3 on PATH may have no QGIS
VERSION=$(sed -n 's/^version=//p' "$ROOT/metadata.txt")

say() { printf '\n== %s\n' "$*"; }
fail() { printf 'error: %s\n' "$*" >&2; exit 1; }

# install_packages NAME...: install packages of Debian or Ubuntu, as root or through sudo, and ask nothing
install_packages() {
  local root=() log=$BUILD/setup.log
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || fail "as root, once: apt-get install $*"
    root=(sudo)
  fi
  say "Installing $* (a few minutes, once; the log is $log)"
  mkdir -p "$BUILD"
  { "${root[@]}" apt-get update && "${root[@]}" env DEBIAN_FRONTEND=noninteractive NEEDRESTART_MODE=a \
      apt-get install -y -o Acquire::Retries=3 --no-install-recommends "$@"; } > "$log" 2>&1 ||
    { tail -20 "$log" >&2; fail "the system's packages could not be installed; see $log"; }
}

# clean_environment DIR: draw offscreen, and keep home, QGIS profile and runtime folder under DIR
clean_environment() {
  mkdir -p "$1/home" "$1/cfg" "$1/run"
  chmod 700 "$1/run"
  export HOME=$1/home QGIS_CUSTOM_CONFIG_PATH=$1/cfg XDG_RUNTIME_DIR=$1/run QT_QPA_PLATFORM=offscreen
}

# qgis_process: the binary itself where Debian's wrapper hands it an option that it does not know
qgis_process() {
  local binary
  binary=$(command -v qgis_process.bin || type -P qgis_process) || fail "qgis_process was not found; install QGIS."
  PYTHONWARNINGS=ignore::DeprecationWarning "$binary" "$@"
}
