"""One measurement in a fresh process: ``postgres_child.py SIDE SOURCE RULES POSTAL LAYER FIELD``.

``SIDE`` is ``csv``, ``server`` or ``features``. ``SOURCE`` is the file; the layer's data source, which has the login, is in the
environment's ``BENCH_SOURCE``. Prints one line of JSON: seconds, the peak memory above the start's in
MB, jobs in all, the log's first line.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from child import register_checkout
from join_child import forget_peak, memory


def main(side: str, source: str, rules: str, postal: str, layer: str, field: str) -> None:
    """Join the members to the polygons, from the file or from the server."""
    from qgis.core import QgsApplication, QgsVectorLayer

    app = QgsApplication([], False)
    app.initQgis()
    register_checkout()
    places = QgsVectorLayer(f"{postal}|layername={layer}", "codes", "ogr")
    members = source if side == "csv" else QgsVectorLayer(os.environ["BENCH_SOURCE"], "members", "postgres")
    assert side == "csv" or members.isValid()
    if side == "features":  # a virtual field is QGIS's own: the server does not know it
        from qgis.core import QgsField
        from qgis.PyQt.QtCore import QVariant

        members.addExpressionField("1", QgsField("one", QVariant.Int))
    begun, idle = time.perf_counter(), memory("VmRSS")
    forget_peak()
    from cluster_atlas.processing.workflow.join import join_employment, postal_layer
    from cluster_atlas.processing.workflow.members import MemberQuery, Watch

    log: list[str] = []
    codes = postal_layer(places, "codes", field, "", "BE")
    found = join_employment(MemberQuery(members, "members"), [codes], rules, None, Watch(log=log.append))
    seconds, peak = time.perf_counter() - begun, memory("VmHWM") - idle
    said = next(line for line in log if line.startswith("members"))
    jobs = round(float(found.totals["jobs"].sum()), 2)
    print(json.dumps({"work": seconds, "peak": peak, "jobs": jobs, "said": said}), flush=True)
    os._exit(0)  # QGIS needs no tidy end here


if __name__ == "__main__":
    main(*sys.argv[1:7])
