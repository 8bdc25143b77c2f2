"""A real QGIS window under Xvfb, in a clean profile, steered by a script that runs inside it."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

DRIVER = Path(__file__).with_name("driver.py")
_INI = """[migration]
firstRunVersionFlag=99900
fileVersion=2

[qgis]
checkVersion=false
enableMacros=Never
newProjectDefault=false

[app]
plugin_installer\\checkOnStart=false

[plugin-manager]
automatically-check-for-updates=false

[core]
NewsFeed\\httpsfeedqgisorg\\disabled=true

[locale]
overrideFlag=true
userLocale={language}

[UI]
UITheme={theme}

[PythonPlugins]
processing=true
cluster_atlas=true
"""


@dataclass(frozen=True)
class Window:
    """How a window is to be: ``size`` in pixels, the language of QGIS, the theme."""

    size: tuple[int, int] = (1280, 800)
    language: str = "en"
    theme: str = "default"

    def __str__(self) -> str:
        """Return a name for its pictures: "fr-1280x800"."""
        parts = [self.language, "x".join(map(str, self.size)), *([self.theme] if self.theme != "default" else [])]
        return "-".join(parts).replace(" ", "_")


@dataclass
class Told:
    """What the script inside QGIS told: named facts, errors, the process's own output and how it ended."""

    facts: dict[str, Any] = field(default_factory=dict)
    errors: list[str] = field(default_factory=list)
    log: str = ""
    code: int | None = None


def missing_tools() -> list[str]:
    """Name the programs that a real window needs and that are not here."""
    return [name for name in ("Xvfb", "qgis") if shutil.which(name) is None]


def run(script: Path, root: Path, work: Path, window: Window, settings: Mapping[str, str], seconds: float = 240) -> Told:
    """Run a script inside QGIS with the plugin of ``root`` enabled; ``work`` is an empty folder for its profile.

    ``script`` defines ``steps(drive)``, a generator: see ``driver.py``.
    """
    profiles = work / "profiles"
    profile = profiles / "profiles" / "default"
    (profile / "QGIS").mkdir(parents=True)
    (profile / "python" / "plugins").mkdir(parents=True)
    (profile / "QGIS" / "QGIS3.ini").write_text(_INI.format(language=window.language, theme=window.theme), "utf-8")
    (profile / "python" / "plugins" / "cluster_atlas").symlink_to(root)
    told = work / "told.json"
    for name in ("home", "run"):
        (work / name).mkdir(mode=0o700)
    with _display(window.size) as display:
        environment = {
            **{k: v for k, v in os.environ.items() if not k.startswith(("QGIS_", "PYTEST"))},
            "HOME": str(work / "home"),
            "XDG_RUNTIME_DIR": str(work / "run"),
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "LIBGL_ALWAYS_SOFTWARE": "1",
            "LC_ALL": "C.UTF-8",
            "CLUSTER_ATLAS_SCRIPT": str(script),
            "CLUSTER_ATLAS_TOLD": str(told),
            "CLUSTER_ATLAS_SIZE": "x".join(map(str, window.size)),
            **settings,
        }
        environment.pop("WAYLAND_DISPLAY", None)
        command = [_binary(), "--nologo", "--noversioncheck", "--profiles-path", str(profiles), "--profile", "default"]
        log = work / "qgis.log"
        with log.open("wb") as stream:
            process = subprocess.Popen(
                [*command, "--code", str(DRIVER)], env=environment, stdout=stream, stderr=subprocess.STDOUT, start_new_session=True
            )
            try:
                code = process.wait(seconds)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                code = None
                process.wait()
    result = Told(log=log.read_text("utf-8", "replace"), code=code)
    if told.is_file():
        stored = json.loads(told.read_text("utf-8"))
        result.facts, result.errors = stored["facts"], stored["errors"]
    return result


def _binary() -> str:
    """Return QGIS itself: Debian's wrapper hands it an option that it does not know."""
    return shutil.which("qgis.bin") or str(shutil.which("qgis"))


@contextmanager
def _display(size: tuple[int, int]) -> Iterator[str]:
    """Give the name of a display of its own."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size[0]}x{size[1]}x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        number = b""
        while not number.endswith(b"\n"):
            more = os.read(read, 16)
            if not more:
                raise RuntimeError("Xvfb did not start")
            number += more
        yield f":{number.decode().strip()}"
    finally:
        os.close(read)
        server.terminate()
        server.wait()
