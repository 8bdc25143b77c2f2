#!/usr/bin/env bash
# guide.sh [LANGUAGE ...]: take the guide's pictures anew (fr and en) and give it the words of the dock as they are translated now.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

"$ROOT/scripts/setup.sh" venv
"$VENV/bin/python" "$ROOT/scripts/guide_pictures.py" "$@"
exec "$VENV/bin/python" "$ROOT/scripts/guide_words.py"
