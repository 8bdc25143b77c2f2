"""The guide, in the language of QGIS."""

from __future__ import annotations

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ..processing.workflow.sheet_file import RESOURCES
from ..processing.workflow.suggest import users_language


def open_guide() -> None:
    """Open the guide in the browser, in English where there is none in the language of QGIS."""
    pages = [RESOURCES / "help" / f"guide-{language}.html" for language in (users_language(), "en")]
    page = next((one for one in pages if one.is_file()), pages[-1])
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(page)))
