"""What findings are called in the dock: a sentence each, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject

from ..numbers import number_text

if TYPE_CHECKING:
    from ...processing.workflow.checks import Check, Place

_MOST_NAMES = 4


class CheckWords(QObject):
    """The sentences of the findings, in the user's language."""

    def sentence(self, check: Check) -> str:
        """Return what is found, with its page before it."""
        said = str(getattr(self, f"_{check.kind}")(check))
        return self.tr("{page}: {what}").format(page=check.page, what=said) if check.page else said

    def remedy(self, check: Check) -> str:
        """Return what can be done about it."""
        return {
            "secrecy": self.tr("Each publishes its members' headcount: exclude these rows, or ask whether it may be published."),
            "outside": self.tr("A note at the edge counts them. Show a larger area to have them on the map."),
            "unmatched": self.tr("Give each code a host in the step Data, or leave it out by a rule."),
            "long_text": self.tr("Shorten the commentary, or let it go on to a next page."),
            "long_panels": self.tr("Shorten the texts of the panels, or let them take pages of their own."),
            "no_sources": self.tr("Write the sources: they stand under each map."),
            "no_authors": self.tr("Write the authors: they stand on the page of the commentary."),
            "no_title": self.tr("Write the theme: it is the title of the sheet."),
            "no_base_map": self.tr("Add layers of limits, water or towns under Base map."),
            "giants": self.tr("Set this scale under Symbols; the giants are then empty circles that the legend names."),
            "colours": self.tr("Choose another colour for one of them in the step Clusters."),
            "no_room": self.tr("Name fewer places in the layout settings, or move the names by hand in the project."),
            "covered": self.tr("Move the legend in the project's layout, or make the symbols smaller."),
            "overlapping": self.tr("Make the symbols smaller, or put fewer on one map."),
            "too_small": self.tr("They are too small to be drawn to scale; the legend says so. Fewer jobs per mm² make them larger."),
        }[check.kind]

    def place(self, place: Place) -> str:
        """Return one place that a finding is about."""
        where = f"{place.country} {place.postal_code}".strip()
        if place.cluster:
            where = f"{where}, {place.cluster}"
        return self.tr("{where}: {jobs}").format(where=where, jobs=self._jobs(place.jobs))

    def edge(self, edge: str) -> str:
        """Return beyond which edge a place lies."""
        names = {
            "left": self.tr("beyond the left edge"),
            "right": self.tr("beyond the right edge"),
            "top": self.tr("beyond the upper edge"),
            "bottom": self.tr("beyond the lower edge"),
        }
        return names.get(edge, "")

    def _secrecy(self, check: Check) -> str:
        jobs = self._jobs(check.jobs)
        if check.value > 1:
            said = self.tr("%n symbol(s) of at most {most} members ({jobs})", "", check.count)
            return said.format(most=number_text(int(check.value)), jobs=jobs)
        return self.tr("%n symbol(s) of one member only ({jobs})", "", check.count).format(jobs=jobs)

    def _outside(self, check: Check) -> str:
        return self.tr("%n place(s) outside the frame ({jobs})", "", check.count).format(jobs=self._jobs(check.jobs))

    def _unmatched(self, check: Check) -> str:
        return self.tr("%n postal code(s) not found ({jobs})", "", check.count).format(jobs=self._jobs(check.jobs))

    def _long_text(self, check: Check) -> str:
        return self.tr("the text runs {mm} mm over one page").format(mm=_whole(check.value))

    def _long_panels(self, check: Check) -> str:
        return self.tr("the panels run {mm} mm over one page").format(mm=_whole(check.value))

    def _no_sources(self, _: Check) -> str:
        return self.tr("The sheet names no sources")

    def _no_authors(self, _: Check) -> str:
        return self.tr("The sheet names no authors")

    def _no_title(self, _: Check) -> str:
        return self.tr("The sheet has no theme")

    def _no_base_map(self, _: Check) -> str:
        return self.tr("The circles stand on white: the sheet has no base map")

    def _giants(self, check: Check) -> str:
        kinds = {
            "total": self.tr("On the map of all clusters"),
            "single": self.tr("On the pages of one cluster"),
            "grid": self.tr("On the pages of several maps"),
        }
        said = self.tr("{where} a few giants make dots of most places; 1 mm² for {jobs} would show them")
        return said.format(where=kinds[check.names[0]], jobs=self._jobs(check.value))

    def _colours(self, check: Check) -> str:
        return self.tr("colours that some readers cannot tell apart: {}").format(_listed(check.names))

    def _no_room(self, check: Check) -> str:
        return self.tr("names without room: {}").format(_listed(check.names))

    def _covered(self, check: Check) -> str:
        return self.tr("the legend lies over %n symbol(s)", "", check.count)

    def _overlapping(self, check: Check) -> str:
        return self.tr("%n symbol(s) still overlap", "", check.count)

    def _too_small(self, check: Check) -> str:
        return self.tr("%n place(s) drawn as dots ({jobs})", "", check.count).format(jobs=self._jobs(check.jobs))

    def _jobs(self, jobs: float) -> str:
        return self.tr("{} jobs").format(number_text(jobs))


def _whole(value: float) -> str:
    return number_text(max(1, round(value)))


def _listed(names: tuple[str, ...]) -> str:
    shown = ", ".join(names[:_MOST_NAMES])
    return f"{shown} …" if len(names) > _MOST_NAMES else shown
