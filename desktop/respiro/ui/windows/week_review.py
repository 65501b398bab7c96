"""What the week's window reviews: the shown week's report, and another week beside it when two are compared."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal

from respiro.domain.week import Week
from respiro.services.review.comparison import Comparison, compared
from respiro.services.review.report import WeekReport, reporting, week_report
from respiro.ui.context import Context
from respiro.ui.windows.week_desk import WeekDesk


class WeekReviewer(QObject):
    """Computes reports when it is asked, once each time. ``changed`` asks to show everything again."""

    changed = Signal()

    def __init__(self, context: Context, desk: WeekDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = desk
        self._chosen: Week | None = None
        self.is_comparing = False

    def report(self) -> WeekReport:
        """Return the shown week's report. Raises StoreError."""
        return week_report(self._context.ports, self._desk.week)

    def reporting(self) -> Iterator[WeekReport | None]:
        """Return the same piece by piece, None after each but the last. Raises StoreError."""
        return reporting(self._context.ports, self._desk.week)

    @property
    def can_compare(self) -> bool:
        """Whether the shown week is one to look back on: it has begun."""
        return self._desk.week <= self._desk.today

    @property
    def other(self) -> Week:
        """The week that is compared with: the one that was chosen, else the one before."""
        if self._chosen is None or self._chosen == self._desk.week:
            return self._desk.week.shifted(-1)
        return self._chosen

    def comparison(self, report: WeekReport) -> Comparison | None:
        """Return the report's week beside the other one, None while nothing is compared. Raises StoreError."""
        return next((known for known in self.comparing(report) if known is not None), None)

    def comparing(self, report: WeekReport) -> Iterator[Comparison | None]:
        """Do so piece by piece, None after each but the last; nothing while nothing is compared. Raises StoreError."""
        if self.is_comparing and self.can_compare:
            for other in reporting(self._context.ports, self.other):
                yield compared(report, other) if other else None

    def compare(self, *, on: bool) -> None:
        """Compare, or stop to; the next time it is the week before again."""
        if on == self.is_comparing:
            return
        self.is_comparing = on
        if not on:
            self._chosen = None
        self.changed.emit()

    def compare_with(self, week: Week) -> None:
        """Compare with that week."""
        self._chosen, self.is_comparing = week, True
        self.changed.emit()
