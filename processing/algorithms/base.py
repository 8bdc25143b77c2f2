"""What all algorithms of the provider share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication

from ..domain.errors import ClusterAtlasError
from ..workflow.members import cancellable
from ..workflow.requirements import how_to_install, missing_packages
from ..workflow.translated import translated, translated_error
from .tables import discard

CONTEXT = "ClusterAtlas"


class ClusterAtlasAlgorithm(QgsProcessingAlgorithm):
    """A Processing algorithm that turns the plugin's one error into Processing's, in one place.

    Subclasses give the class attributes and two methods:

    - ``define()`` adds the parameters and outputs;
    - ``run_steps(parameters, context, feedback) -> dict`` reads the parameters, makes one workflow call, writes the outputs.
    """

    NAME = ""
    DISPLAY_NAME = ""
    SUMMARY = ""
    HELP = ""
    GROUP = "Atlas sheet"
    GROUP_ID = "atlassheet"

    @staticmethod
    def tr(text: str) -> str:
        """Return the text in the language of QGIS."""
        return QCoreApplication.translate(CONTEXT, text)

    def createInstance(self) -> ClusterAtlasAlgorithm:
        """Return a fresh instance, as Processing asks for each run."""
        return type(self)()

    def name(self) -> str:
        """Return the id, which never changes."""
        return self.NAME

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return self.tr(self.DISPLAY_NAME)

    def group(self) -> str:
        """Return the group in the toolbox."""
        return self.tr(self.GROUP)

    def groupId(self) -> str:
        """Return the group's id."""
        return self.GROUP_ID

    def shortDescription(self) -> str:
        """Return one line for tooltips."""
        return self.tr(self.SUMMARY)

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return "\n\n".join(self.tr(paragraph) for paragraph in (self.HELP or self.SUMMARY).split("\n\n"))

    def canExecute(self) -> tuple[bool, str]:
        """Return whether the algorithm can run here, else what to install."""
        missing = missing_packages()
        return (False, how_to_install(missing)) if missing else (True, "")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Add the parameters."""
        self.define()

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run, and hand on the plugin's errors as Processing's; a run that fails leaves no output file."""
        possible, reason = self.canExecute()
        if not possible:
            raise QgsProcessingException(reason)
        self.made: list[str] = []
        try:
            with cancellable(feedback.isCanceled):
                return self.run_steps(parameters, context, feedback)
        except BaseException as error:
            for sink_id in self.made:
                discard(sink_id)
            if isinstance(error, ClusterAtlasError):
                raise QgsProcessingException(translated_error(error)) from error
            raise


def progress_of(feedback: QgsProcessingFeedback) -> Callable[[float, str], None]:
    """Return a callable (percent, text) that shows progress and says each new step once."""
    last = ""

    def show(percent: float, text: str) -> None:
        nonlocal last
        feedback.setProgress(percent)
        if text and text != last:
            last = text
            feedback.setProgressText(translated(text))

    return show
