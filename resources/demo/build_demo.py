"""Build the embedded demonstration sheet: ``/usr/bin/python3 resources/demo/build_demo.py [WORK_FOLDER]``.

Needs PyQGIS and pip. It downloads the packages into the work folder (``build/demo-sources`` by default) and writes
``demo.gpkg`` and ``members.csv`` beside itself. The same packages give the same files. The other files of the
demonstration (the sheet, its rules and texts) are written by hand.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsApplication

if TYPE_CHECKING:
    from build_layers import Table

HERE = Path(__file__).resolve().parent
SEED = 2007


def main(work: Path) -> None:
    """Fetch the packages, build the layers and the members table, and say what was made."""
    from build_fetch import fetch
    from build_layers import build_tables, write_geopackage
    from build_members import write_members
    from build_sources import Sources

    sources = Sources(fetch(work))
    tables, repairs = build_tables(sources)
    write_geopackage(HERE / "demo.gpkg", tables)
    for table in tables:
        print(f"{table.name}: {len(table.rows)}")
    print("code points repaired:", *repairs, sep="\n  ")
    print("members:", write_members(HERE / "members.csv", SEED, _places(tables)))


def _places(tables: list[Table]) -> dict[str, str]:
    """Return the locality of every code of the two postal layers, Luxembourg's with an ``L`` before the code."""
    prefixes = {"postal_codes": "", "postal_points_lu": "L"}
    return {
        prefixes[table.name] + str(code): str(name)
        for table in tables
        if table.name in prefixes
        for _, (code, _, name) in table.rows
    }


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE.parents[1] / "build" / "demo-sources")
    application.exitQgis()
