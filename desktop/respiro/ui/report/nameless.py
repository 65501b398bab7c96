"""A report that may be shown to anyone, in the user's language: clients have numbers, meetings are just meetings."""

from PySide6.QtCore import QCoreApplication

from respiro.services.review.report import WeekReport, without_names

translate = QCoreApplication.translate


def nameless(report: WeekReport) -> WeekReport:
    """Return the report with no client's name, and no title of a meeting, in it."""
    meeting = translate("report", "Meeting")
    return without_names(report, lambda number: translate("report", "Client {number}").format(number=number), meeting)
