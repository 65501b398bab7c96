"""What the dialog looks like: the questions at the left, advice or decision at the right, the decisions below."""

from collections.abc import Callable
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from respiro.ui.dialogs.triage.advice_page import AdvicePage
from respiro.ui.dialogs.triage.decision_bar import DecisionBar
from respiro.ui.dialogs.triage.decision_page import DecisionPage
from respiro.ui.dialogs.triage.form import RequestForm
from respiro.ui.dialogs.triage.who import WhoList
from respiro.ui.look import MARGIN, UNIT, make_primary
from respiro.ui.widgets.forms import Hint, Note

_SIZE = QSize(860, 560)
_LETTERS = 46
"""Average characters that each half is wide at least."""
ReadMoment = Callable[[str, bool], datetime | None]


class TriageFace:
    """Lays the dialog out and puts words into it; what they are is decided elsewhere."""

    def __init__(
        self,
        dialog: QDialog,
        read_moment: ReadMoment,
        show_moment: Callable[[datetime], str],
        show_number: Callable[[str], str],
    ) -> None:
        self._dialog = dialog
        self.form = RequestForm(lambda text: read_moment(text, True), show_moment)
        self.advice = AdvicePage()
        self.decision = DecisionPage(lambda text: read_moment(text, False), show_moment)
        self.bar = DecisionBar(dialog)
        self.accept_button, self.clear_button = QPushButton(dialog), QPushButton(dialog)
        self.note, self._draft = Note(), Hint()
        self._pages = QStackedWidget()
        self._lay_out()
        self.people = WhoList(self.form.who, show_number, dialog)
        self._order()
        self.retranslate()
        self.show_decision(shown=False)

    # what is shown

    @property
    def is_deciding(self) -> bool:
        """Whether a decision is shown, rather than the advice."""
        return self._pages.currentIndex() == 1

    def show_decision(self, *, shown: bool) -> None:
        """Show the decision, or the advice again."""
        self._pages.setCurrentIndex(int(shown))
        self.accept_button.setVisible(shown)
        make_primary(self.accept_button, primary=shown)

    def show_accept(self, text: str) -> None:
        """Name what accepting does."""
        self.accept_button.setText(f"{text}  ⏎")
        self.accept_button.setAccessibleName(text)

    def show_draft(self, text: str) -> None:
        """Say that this is a draft; nothing for none."""
        self._draft.setText(text)
        self._draft.setVisible(bool(text))
        self.clear_button.setVisible(bool(text))

    @property
    def draft_words(self) -> str:
        """What is said about the draft."""
        return "" if self._draft.isHidden() else self._draft.text()

    def set_busy(self, *, busy: bool) -> None:
        """Let nothing be pressed twice."""
        for part in (self.form, self.bar, self.accept_button):
            part.setEnabled(not busy)

    def fit(self) -> None:
        """Take the usual size, or what the words need, as far as the screen has room."""
        needed = self._dialog.minimumSizeHint().expandedTo(_SIZE)
        room = self._dialog.screen().availableGeometry().size() - QSize(2 * UNIT, 6 * UNIT)
        self._dialog.resize(self._dialog.size().expandedTo(needed).boundedTo(room))

    # how it looks

    def _lay_out(self) -> None:
        halves = QHBoxLayout()
        halves.setSpacing(MARGIN)
        halves.addWidget(self.form, 9)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.VLine)
        line.setFrameShadow(QFrame.Shadow.Plain)
        line.setForegroundRole(QPalette.ColorRole.Mid)
        halves.addWidget(line)
        halves.addWidget(self._right(), 10)
        head = QHBoxLayout()
        head.addWidget(self._draft, 1)
        head.addWidget(self.clear_button)
        self.clear_button.setAutoDefault(False)
        column = QVBoxLayout(self._dialog)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(MARGIN)
        column.addLayout(head)
        column.addLayout(halves, 1)
        column.addWidget(self.note)
        column.addWidget(self.bar)
        width = self._dialog.fontMetrics().averageCharWidth() * _LETTERS
        self.form.setMinimumWidth(width)
        self.show_draft("")

    def _order(self) -> None:
        """Let the Tab key go through all of it as it is read."""
        parts = [
            *self.form.in_order,
            *self.advice.in_order,
            *self.decision.in_order,
            self.accept_button,
            *self.bar.buttons.values(),
        ]
        for before, after in pairwise(parts):
            QWidget.setTabOrder(before, after)

    def _right(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        for page in (self.advice, self.decision):
            self._pages.addWidget(_Scrolling(page))
        column.addWidget(self._pages, 1)
        self.accept_button.setAutoDefault(True)
        self.accept_button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, UNIT, 0)  # as far from the edge as the page, which has room for a scroll bar
        foot.addStretch(1)
        foot.addWidget(self.accept_button)
        column.addLayout(foot)
        return side

    def retranslate(self) -> None:
        """Put it in the language as it is now."""
        self._dialog.setWindowTitle(QCoreApplication.translate("Triage", "Emergency"))
        self.clear_button.setText(QCoreApplication.translate("Triage", "Clear"))
        for part in (self.form, self.advice, self.decision, self.bar):
            part.retranslate()

    def dress(self) -> None:
        """Follow the colours."""
        make_primary(self.accept_button, primary=self.is_deciding)
        self.bar.dress()
        self.form.draw_signs()
        self.decision.draw_signs()


class _Scrolling(QScrollArea):
    """Scrolls a page where the window is too low for it; never narrower than the page, which would be cut off."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self._page = page
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)

    def minimumSizeHint(self) -> QSize:
        """Leave room for the page and a scroll bar beside it."""
        width = self._page.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        least = self.fontMetrics().averageCharWidth() * _LETTERS
        return QSize(max(width, least), super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for more width once the page needs it."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
