"""Beside the grid: the week in numbers, what is worth a look, its people, the days ahead, and twelve weeks."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QScrollArea, QToolButton, QVBoxLayout, QWidget

from respiro.domain.week import Week
from respiro.services.review.comparison import Comparison
from respiro.services.review.report import WeekReport
from respiro.ui.look import HALF, MARGIN, UNIT, look_of, quieten
from respiro.ui.outlook_words import outlook_words
from respiro.ui.widgets.client_cards import ClientCards
from respiro.ui.widgets.comparison_table import ComparisonTable
from respiro.ui.widgets.day_chart import DayChart
from respiro.ui.widgets.eaters_list import EatersList
from respiro.ui.widgets.figures_table import FiguresTable
from respiro.ui.widgets.narrow_label import narrow_label
from respiro.ui.widgets.outlook_chart import OutlookChart
from respiro.ui.widgets.outlook_legend import OutlookLegend
from respiro.ui.widgets.remarks_list import RemarksList
from respiro.ui.widgets.section import Section
from respiro.ui.widgets.week_bars import WeekBars

_LEAST_LETTERS = 44


class ReviewPanel(QScrollArea):
    """Shows a week's report in sections. What has not changed stays as it is: nothing is built anew for it.

    The parts tell of wishes themselves: ``remarks.action_requested``, ``clients.client_requested``,
    ``trend.week_requested``, ``comparison.other_requested``. ``compare`` shows another week beside this one.
    """

    def __init__(self, compare: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._week: Week | None = None
        self._inside = inside = QWidget(self)
        self.figures, self.comparison, self.days = FiguresTable(inside), ComparisonTable(inside), DayChart(inside)
        self.hint = narrow_label(inside)
        self.remarks, self.clients = RemarksList(inside), ClientCards(inside)
        self.outlook, self.outlook_text = OutlookChart(inside), narrow_label(inside)
        self.outlook_legend = OutlookLegend(inside)
        self.trend, self.eaters = WeekBars(inside), EatersList(inside)
        self.compare_button = _toggle(compare, inside)
        self.margin_section = Section(
            [self.figures, self.comparison, self.hint, self.days], inside, self.compare_button
        )
        self.remarks_section = Section([self.remarks], inside)
        self.clients_section = Section([self.clients], inside)
        self.outlook_section = Section([self.outlook_text, self.outlook, self.outlook_legend], inside)
        self.trend_section = Section([self.trend], inside)
        self.eaters_section = Section([self.eaters], inside)
        self._stack(inside)
        self._ring = _FocusRing(self)
        self._dress()

    @property
    def sections(self) -> list[Section]:
        """All parts, from the top down."""
        first = [self.margin_section, self.remarks_section, self.clients_section]
        return [*first, self.outlook_section, self.trend_section, self.eaters_section]

    def show_report(self, report: WeekReport, compared: Comparison | None = None) -> None:
        """Show a week, beside another one if it is compared."""
        other, self._week = report.week != self._week, report.week
        begun = report.view.facts.now >= report.week.period(report.view.zone).start
        self._name_sections()
        self._show_margin(report, compared)
        self.compare_button.setVisible(begun)
        self.remarks_section.setVisible(begun)
        self.clients_section.setVisible(begun)
        if begun:
            anew = [self.remarks.show_remarks(report.remarks), self.clients.show_people(report.people, other=other)]
            if any(anew):
                self._order_tabs()
        self._show_outlook(report)
        self.trend.show_trend(report.trend)
        self.trend_section.setVisible(any(figures.planned or figures.used for _, figures in report.trend))
        self.eaters.show_eaters(report.review.eaten_by)
        self.eaters_section.setVisible(bool(report.review.eaten_by))
        if other and not self.trend.hasFocus():  # who goes from bar to bar stays there
            self.verticalScrollBar().setValue(0)

    def _show_margin(self, report: WeekReport, compared: Comparison | None) -> None:
        planned = report.review.total.planned > 0
        over = report.view.facts.now >= report.week.period(report.view.zone).end
        self.figures.show_review(report.review)
        if compared is not None:
            self.comparison.show_comparison(compared)
        self.figures.setVisible(compared is None)
        self.comparison.setVisible(compared is not None)
        self.hint.setText(
            self.tr(
                "Plan the week: Respiro puts blank blocks where your clients can be reached, "
                "and you drag them where you want them."
            )
        )
        self.hint.setVisible(not planned and not over)
        self.days.show_week(report.view)
        self.days.setVisible(planned)

    def _show_outlook(self, report: WeekReport) -> None:
        outlook, zone = report.outlook, report.view.zone
        self.outlook_text.setText(outlook_words(outlook, zone))
        self.outlook.show_outlook(outlook, zone)
        self.outlook_legend.show_legend(is_short=outlook.worst is not None)
        something = bool(outlook.free or outlook.promised)
        self.outlook.setVisible(something)
        self.outlook_legend.setVisible(something)

    def _name_sections(self) -> None:
        names = (
            self.tr("Margin"),
            self.tr("Worth a look"),
            self.tr("Clients"),
            self.tr("Two weeks ahead"),
            self.tr("Twelve weeks"),
            self.tr("Who ate margin"),
        )
        for section, name in zip(self.sections, names, strict=True):
            section.name(name)
        self.setAccessibleName(self.tr("Weekly review"))

    # --- what Qt calls

    def minimumSizeHint(self) -> QSize:
        """Never scroll sideways; rather scroll down than ask for height."""
        letters = self.fontMetrics().averageCharWidth() * _LEAST_LETTERS
        inside = self._inside.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(max(letters, inside), 12 * UNIT)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for other room when what is inside does."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self._inside:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the focus is: the arrow keys scroll."""
        super().focusInEvent(event)
        self._ring.go_round(self.viewport())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it is elsewhere."""
        super().focusOutEvent(event)
        self._ring.hide()

    def _stack(self, inside: QWidget) -> None:
        column = QVBoxLayout(inside)
        column.setContentsMargins(MARGIN, UNIT, MARGIN, UNIT)
        column.setSpacing(HALF)
        for section in self.sections:
            column.addWidget(section)
        column.addStretch(1)
        self.setWidget(inside)

    def _order_tabs(self) -> None:
        """Let Tab go from the top down, also over what has just been put there."""
        first = [self, self.compare_button, self.comparison.other, *self.remarks.buttons]
        names = [card.name for card in self.clients.cards]
        for before, after in pairwise([*first, *names, self.clients.more, self.outlook, self.trend]):
            QWidget.setTabOrder(before, after)

    def _dress(self) -> None:
        quieten(self.hint)


class _FocusRing(QWidget):
    """A frame that lets the pointer through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def go_round(self, other: QWidget) -> None:
        """Lie over another widget."""
        self.setGeometry(other.geometry())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame."""
        del event
        with QPainter(self) as painter:
            painter.setPen(QPen(look_of(self.palette()).text, 1, Qt.PenStyle.DotLine))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))


def _toggle(action: QAction, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
