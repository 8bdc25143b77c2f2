"""Take the pictures of the guide in a real QGIS window, and store them small in resources/help.

``guide_pictures.py [LANGUAGE ...]``: fr and en; the other guides show the English ones.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

try:
    from PIL import Image
except ImportError:
    sys.exit("error: the pictures need Pillow: apt-get install python3-pil")

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests"))
from desktop.window import Window, missing_tools, run  # noqa: E402

SIZE = (1280, 860)
COLOURS = 255
LEAST_STEP = 5
"""Of a colour's 256 steps: nearer ones are drawn as one."""

WORK = Path("/tmp/atlas")
"""Where the pictures are taken: its path can be read in them."""


def main(languages: list[str]) -> None:
    """Take and store the pictures of some languages."""
    if missing_tools():
        sys.exit(f"error: a real window needs {', '.join(missing_tools())}")
    for language in languages:
        WORK.mkdir()  # it must not be somebody's
        try:
            take(language, WORK)
        finally:
            shutil.rmtree(WORK)


def take(language: str, work: Path) -> None:
    """Take the pictures of one language; ``work`` is an empty folder."""
    shots, plugin = work / "shots", work / "cluster_atlas"
    for part in ("processing", "resources", "ui"):
        shutil.copytree(ROOT / part, plugin / part, ignore=shutil.ignore_patterns("__pycache__"))
    for part in ("__init__.py", "plugin.py", "metadata.txt"):
        shutil.copyfile(ROOT / part, plugin / part)
    (work / "tmp").mkdir()  # QGIS asks on leaving what becomes of layers that lie in the system's own
    settings = {"TMPDIR": str(work / "tmp"), "CLUSTER_ATLAS_OUT": str(work / "clusters-2007")}
    settings["CLUSTER_ATLAS_SHOTS"] = str(shots)
    told = run(ROOT / "tests" / "desktop" / "guide.py", plugin, work, Window(SIZE, language), settings)
    if told.errors or told.code:
        sys.exit("\n".join([*told.errors, told.log]))
    for shot in sorted(shots.glob("*.png")):
        store(shot, ROOT / "resources" / "help" / f"{language}-{shot.name}")


def store(shot: Path, target: Path) -> None:
    """Store a picture with few colours."""
    with Image.open(shot) as picture:
        whole = picture.convert("RGB")
    few = whole.quantize(palette=palette_of(whole), dither=Image.Dither.NONE)
    few.save(target, optimize=True)
    print(f"{target.relative_to(ROOT)}: {few.width} x {few.height}, {os.path.getsize(target) // 1000} kB")


def palette_of(picture: Image.Image) -> Image.Image:
    """Return the commonest colours that differ as a palette: windows and maps are flat, and even a small mark keeps its own."""
    counted = sorted(picture.getcolors(picture.width * picture.height), reverse=True)
    chosen: list[tuple[int, ...]] = []
    for _, colour in counted:
        if len(chosen) < COLOURS and all(max(map(abs, map(int.__sub__, colour, one))) >= LEAST_STEP for one in chosen):
            chosen.append(colour)
    palette = Image.new("P", (1, 1))
    palette.putpalette([part for colour in chosen for part in colour])
    return palette


if __name__ == "__main__":
    main(sys.argv[1:] or ["fr", "en"])
