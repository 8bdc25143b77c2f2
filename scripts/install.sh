#!/usr/bin/env bash
# Link the checkout into the user's QGIS profile. Settings: QGIS_PROFILE (default), QGIS_CUSTOM_CONFIG_PATH.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

case $(uname -s) in
  Darwin) CONFIG="$HOME/Library/Application Support/QGIS/QGIS3" ;;
  *) CONFIG=${XDG_DATA_HOME:-$HOME/.local/share}/QGIS/QGIS3 ;;
esac
PLUGINS=${QGIS_CUSTOM_CONFIG_PATH:-$CONFIG}/profiles/${QGIS_PROFILE:-default}/python/plugins
LINK=$PLUGINS/cluster_atlas

if [ -e "$LINK" ] && [ ! -L "$LINK" ]; then
  fail "$LINK is there already and is no link: uninstall that plugin in QGIS first."
fi
mkdir -p "$PLUGINS"
ln -sfn "$ROOT" "$LINK"
echo "linked $LINK -> $ROOT"
echo "In QGIS: Plugins > Manage and Install Plugins > Installed, tick Cluster Atlas."
