"""The one exception of the plugin."""

from __future__ import annotations


class ClusterAtlasError(Exception):
    """Tell what is wrong, where, and what to do about it.

    - ``what``: one sentence that names the thing (a file, a column, a rule).
    - ``where``: the file, row, column, rule or sheet key, if it is not already in ``what``.
    - ``remedy``: what the user can do now.
    """

    def __init__(self, what: str, where: str = "", remedy: str = "") -> None:
        self.what, self.where, self.remedy = what, where, remedy
        super().__init__(self.message())

    def message(self) -> str:
        """Return the three parts as one text, ready for a log or a message bar."""
        text = f"{self.where}: {self.what}" if self.where else self.what
        return f"{text} {self.remedy}".strip()


class Cancelled(ClusterAtlasError):
    """The user stopped the run; nothing was written."""

    def __init__(self) -> None:
        super().__init__("The run was cancelled; no file was written.")
