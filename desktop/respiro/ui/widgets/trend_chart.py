"""The margin of the last twelve weeks."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from respiro.domain.review import MarginFigures
from respiro.domain.week import Week
from respiro.ui import words
from respiro.ui.widgets.bar_chart import Bar, BarChart

_EACH_MARKED = 3


class TrendChart(BarChart):
    """One bar for each week, the shown one last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(56, parent)

    def show_trend(self, weeks: Sequence[tuple[Week, MarginFigures]]) -> None:
        """Show weeks, oldest first; every third one is marked, counted from the last."""
        self.setAccessibleName(self.tr("Margin of twelve weeks"))
        last = len(weeks) - 1
        self.show_bars(
            [
                Bar(
                    str(week.number) if (last - index) % _EACH_MARKED == 0 else "",
                    words.week_name(week),
                    figures,
                    strong=index == last,
                )
                for index, (week, figures) in enumerate(weeks)
            ]
        )
