"""The week's margin day by day."""

from PySide6.QtWidgets import QWidget

from respiro.services.review.week import WeekView
from respiro.ui import words
from respiro.ui.widgets.bar_chart import Bar, BarChart


class DayChart(BarChart):
    """One bar for each day that has working time or margin."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(56, parent)

    def show_week(self, view: WeekView) -> None:
        """Show a week's days."""
        self.setAccessibleName(self.tr("Margin by day"))
        today = view.facts.now.astimezone(view.zone).date()
        figures = dict(view.review.days)
        shown = [day for day in view.facts.days if day.working or figures[day.date].planned]
        self.show_bars(
            [
                Bar(words.day_short(day.date), words.day_name(day.date), figures[day.date], day.date == today)
                for day in shown
            ]
        )
