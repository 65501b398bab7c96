"""The top of the week's window: which week, its sentence, and what else there is to open."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from respiro.domain.week import Week
from respiro.ui import assets, words
from respiro.ui.look import HALF, MARGIN, UNIT, heading_font
from respiro.ui.widgets.elided_label import ElidedLabel
from respiro.ui.widgets.figures_table import plain_label
from respiro.ui.windows.window_header import icon_button


class WeekHeader(QWidget):
    """Names the shown week. The buttons are the window's actions; ``today_requested`` is its own wish."""

    today_requested = Signal()

    def __init__(
        self,
        before: QAction,
        after: QAction,
        go_to: QAction,
        others: list[QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, UNIT, MARGIN, UNIT)
        column.setSpacing(HALF)
        self._row = QHBoxLayout()
        self._row.setSpacing(HALF)
        column.addLayout(self._row)
        self.title = ElidedLabel(self)
        self.title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.today = QPushButton(self)
        self.today.setAutoDefault(False)
        self.today.clicked.connect(self.today_requested)
        self._row.addWidget(icon_button(self, before))
        self._row.addWidget(self.title)
        self._row.addWidget(icon_button(self, after))
        self._row.addWidget(icon_button(self, go_to))
        self._row.addSpacing(HALF)
        self._row.addWidget(self.today)
        self._row.addStretch(1)
        for action in others:
            self._row.addSpacing(UNIT if action.property("group") else 0)
            self._row.addWidget(icon_button(self, action))
        self.share: QToolButton | None = None
        self.sentence = plain_label(self, wrap=True)
        column.addWidget(self.sentence)
        self._dress()

    def offer_sharing(self, menu: QMenu) -> None:
        """Put the button that opens this menu at the end."""
        share = QToolButton(self)
        share.setObjectName("share")
        share.setMenu(menu)
        share.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        share.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        share.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.share = share
        self._row.addSpacing(UNIT)
        self._row.addWidget(share)
        self.retranslate()
        self._dress()

    def show_week(self, week: Week, today: Week, sentence: str) -> None:
        """Name the week and say how it stands."""
        days = words.week_days(week, with_year=week.year != today.year)
        self.title.setText(f"{words.week_name(week)} · {days}")
        self.today.setText(self.tr("This week"))
        self.today.setEnabled(week != today)
        self.sentence.setText(sentence)
        self._fit()

    def retranslate(self) -> None:
        """Take the language that is installed now."""
        if self.share is not None:
            self.share.setText(self.tr("S&hare"))
            self.share.setAccessibleName(self.tr("Share"))
            self.share.setToolTip(self.tr("Share or keep this review"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many words as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font and the colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()

    def _fit(self) -> None:
        """Leave the word beside the icon for sharing out where the week's name needs the room; that is elided last."""
        if self.share is None:
            return
        styles = Qt.ToolButtonStyle
        self.share.setToolButtonStyle(styles.ToolButtonTextBesideIcon)
        self._row.invalidate()
        if self._row.sizeHint().width() > self.width() - 2 * MARGIN:
            self.share.setToolButtonStyle(styles.ToolButtonIconOnly)

    def _dress(self) -> None:
        self.title.setFont(heading_font(self.font()))
        for button in self.findChildren(QToolButton):
            if (action := button.defaultAction()) is not None:
                action.setIcon(assets.icon_for(action.objectName(), self.palette()))
        if self.share is not None:
            self.share.setIcon(assets.icon_for("share", self.palette()))
