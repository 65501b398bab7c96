"""The right side of a window with a list: what is chosen, and in its place what is asked about it."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from respiro.ui.look import UNIT
from respiro.ui.widgets.narrow_label import breakable
from respiro.ui.widgets.sheets import Sheet

_LEAST_LETTERS = 52


class SheetPanel(QScrollArea):
    """Scrolls down only. Whoever inherits from it puts ``sheet_place`` into its layout and sets ``inside`` in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet: Sheet | None = None
        self.inside = QWidget(self)
        self.sheet_place = QVBoxLayout()
        self._key = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def in_order(self) -> Sequence[QWidget]:
        """What Tab goes through, from top to bottom."""
        raise NotImplementedError

    def make_room(self) -> None:
        """Hide the answers for what is asked in their place."""
        raise NotImplementedError

    def open_sheet(self, sheet: Sheet) -> None:
        """Ask something in place of the answers."""
        self.close_sheet()
        self.sheet = sheet
        self.make_room()
        self.sheet_place.addWidget(sheet)
        sheet.show()
        self.order_tabs()
        sheet.take_focus()
        QTimer.singleShot(0, sheet, lambda: self.ensureWidgetVisible(sheet, 0, UNIT))  # once it has its place

    def close_sheet(self) -> bool:
        """Put away what is asked; False when nothing was."""
        sheet, self.sheet = self.sheet, None
        if sheet is None:
            return False
        self.sheet_place.removeWidget(sheet)
        sheet.hide()
        sheet.deleteLater()
        return True

    def order_tabs(self) -> None:
        """Let Tab go from top to bottom, also over what has just been put there."""
        for before, after in pairwise(self.in_order):
            QWidget.setTabOrder(before, after)

    @property
    def asked(self) -> Sequence[QWidget]:
        """What Tab goes through of what is asked."""
        return (*self.sheet.fields, self.sheet.accept_button, self.sheet.cancel_button) if self.sheet else ()

    def turn_to(self, key: str) -> bool:
        """Note whose panel it is; True, from the top, when it was someone else's."""
        other, self._key = key != self._key, key
        if other:
            self.close_sheet()
            self.verticalScrollBar().setValue(0)
        return other

    @staticmethod
    def say(label: QLabel, text: str) -> None:
        """Show words in a label, or hide it for none."""
        label.setText(breakable(text))
        label.setVisible(bool(text))

    def minimumSizeHint(self) -> QSize:
        """Never scroll sideways: leave room for three buttons in a row."""
        letters = self.fontMetrics().averageCharWidth() * _LEAST_LETTERS
        return QSize(letters + self.verticalScrollBar().sizeHint().width(), super().minimumSizeHint().height())
