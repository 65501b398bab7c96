"""A report that may be shown to anyone: clients have numbers, meetings are just meetings."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from respiro.services.review.report import WeekReport, without_names

translate = QCoreApplication.translate


def nameless(report: WeekReport) -> WeekReport:
    """Return the report with no client's name, and no title of a meeting, in it."""
    bare = without_names(report, lambda number: translate("report", "Client {number}").format(number=number))
    meeting = translate("report", "Meeting")
    view = replace(
        bare.view,
        occurrences=tuple(replace(event, summary=meeting) for event in bare.view.occurrences),
        eaten=tuple(
            replace(entry, taker=replace(entry.taker, summary=meeting)) if entry.taker else entry
            for entry in bare.view.eaten
        ),
        review=replace(
            bare.view.review, eaten_by=tuple(replace(eaten, summary=meeting) for eaten in bare.view.review.eaten_by)
        ),
    )
    return replace(bare, view=view)
