"""Beside the grid: the week in numbers, by day, who ate margin, and the last twelve weeks."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from respiro.domain.review import Eaten, MarginFigures
from respiro.domain.week import Week
from respiro.services.review.week import WeekView
from respiro.ui import words
from respiro.ui.look import HALF, MARGIN, UNIT, bold_font, figures_font, quieten
from respiro.ui.widgets.day_chart import DayChart
from respiro.ui.widgets.figures_table import FiguresTable, plain_label
from respiro.ui.widgets.trend_chart import TrendChart

_MOST_EATERS = 5


class ReviewPanel(QScrollArea):
    """Shows a week's figures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(MARGIN, UNIT, MARGIN, UNIT)
        column.setSpacing(UNIT)
        self.figures = FiguresTable(inside)
        self.days = DayChart(inside)
        self.trend = TrendChart(inside)
        self._headings = {name: plain_label(inside) for name in ("margin", "eaters", "trend")}
        self._eaters = QVBoxLayout()
        self._eaters.setSpacing(HALF)
        self.hint = plain_label(inside, wrap=True)
        for part in (self._headings["margin"], self.figures, self.hint, self.days):
            column.addWidget(part)
        column.addSpacing(UNIT)
        column.addWidget(self._headings["eaters"])
        column.addLayout(self._eaters)
        column.addSpacing(UNIT)
        column.addWidget(self._headings["trend"])
        column.addWidget(self.trend)
        column.addStretch(1)
        self.setWidget(inside)
        self._dress()

    def show_week(self, view: WeekView, trend: Sequence[tuple[Week, MarginFigures]]) -> None:
        """Show a week and the weeks before it."""
        self._headings["margin"].setText(self.tr("Margin"))
        self._headings["eaters"].setText(self.tr("Who ate margin"))
        self._headings["trend"].setText(self.tr("Twelve weeks"))
        self.figures.show_review(view.review)
        self.days.show_week(view)
        self.trend.show_trend(trend)
        self._show_eaters(view.review.eaten_by)
        self._headings["eaters"].setVisible(bool(view.review.eaten_by))
        planned = view.review.total.planned > 0
        over = view.facts.now >= view.week.period(view.zone).end
        self.hint.setText(
            self.tr(
                "Plan the week: Respiro puts blank blocks where your clients can be reached, "
                "and you drag them where you want them."
            )
        )
        self.hint.setVisible(not planned and not over)
        self.days.setVisible(planned)
        lived = any(figures.planned for _, figures in trend)
        self.trend.setVisible(lived)
        self._headings["trend"].setVisible(lived)

    def _show_eaters(self, eaters: Sequence[Eaten]) -> None:
        while row := self._eaters.takeAt(0):
            if widget := row.widget():
                widget.hide()  # it would be painted once more before it goes
                widget.deleteLater()
        for eaten in eaters[:_MOST_EATERS]:
            self._eaters.addWidget(_Eater(words.summary(eaten.summary), words.duration(eaten.minutes), self.widget()))
        if len(eaters) > _MOST_EATERS:
            rest = sum(eaten.minutes for eaten in eaters[_MOST_EATERS:])
            self._eaters.addWidget(_Eater(self.tr("Others"), words.duration(rest), self.widget()))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font and the colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()

    def _dress(self) -> None:
        for heading in self._headings.values():
            heading.setFont(bold_font(self.font()))


class _Eater(QWidget):
    """One meeting that ate margin, and how much."""

    def __init__(self, name: str, length: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(UNIT)
        label: QLabel = plain_label(self, wrap=True)
        label.setText(name)
        value = plain_label(self)
        value.setText(length)
        value.setFont(figures_font(self.font()))
        quieten(value)
        row.addWidget(label, 1)
        row.addWidget(value, 0, Qt.AlignmentFlag.AlignTop)
