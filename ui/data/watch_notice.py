"""The line that says that what was read has changed, or is gone."""

from __future__ import annotations

from ..step import WARNING
from .notice import Notice
from .source_watcher import SourceWatcher


class WatchNotice(Notice):
    """Say what a watcher noticed, with the button to read again; hidden where all is as it was read."""

    def show_watched(self, watcher: SourceWatcher) -> None:
        """Show what is gone, else what has changed."""
        gone, changed = ", ".join(watcher.gone), ", ".join(watcher.changed)
        text = ""
        if gone:
            text = self.tr(
                "{names} is not there any more. The figures are those read before, and columns and rules are kept."
                " Put it back and read again, or choose another one."
            ).format(names=gone)
        elif changed:
            text = self.tr("{names} has changed since it was read.").format(names=changed)
        self.say(text, WARNING, self.tr("Read again") if text else "")
