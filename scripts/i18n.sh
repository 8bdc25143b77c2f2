#!/usr/bin/env bash
# i18n.sh [tidy | missing LANGUAGE | fill LANGUAGE FILE]: renew the translations from the sources and compile them.
#
# To translate what is new:
#   make i18n                                        the .ts files have every text; what is new is "unfinished"
#   scripts/i18n.sh missing fr > new.json            what has no French yet, as {"English": ""}
#   (write the French into new.json; of a text with %n a list: ["singular", "plural"]; plain spaces and
#    apostrophes will do: filling in sets French ones)
#   scripts/i18n.sh fill fr new.json                 into the .ts file, and compiled
# or open resources/i18n/cluster_atlas_fr.ts in Qt Linguist. Then the same for nl and de, and commit the .ts, the .qm and
# messages.json together. A text that is gone keeps its translation, marked "vanished", until `scripts/i18n.sh tidy`.
#
# In a message {1}, {2} ... are names and figures; a translation may put them in another order, and choose a
# word by a figure: "{2} {2|ligne|lignes}" (singular at 1). Tests: tests/resources/test_i18n.py.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

"$ROOT/scripts/setup.sh" i18n
case ${1:-update} in
  missing) exec "$PYTHON" "$ROOT/scripts/i18n.py" "$@" ;;
  fill) "$PYTHON" "$ROOT/scripts/i18n.py" "$@" ;;
esac
"$PYTHON" "$ROOT/scripts/i18n.py" "$([ "${1:-}" = tidy ] && echo tidy || echo update)"

for source in "$ROOT"/resources/i18n/*.ts; do
  QT_SELECT=qt5 lrelease -silent "$source" -qm "${source%.ts}.qm"
done
