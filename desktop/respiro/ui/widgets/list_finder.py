"""What is looked for above a list: which list, and a text."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from respiro.ui import assets
from respiro.ui.look import MARGIN, UNIT
from respiro.ui.widgets.segments import Segments

_TYPING_MILLISECONDS = 120


class SearchField(QLineEdit):
    """Hands Enter and the arrow down on to the list."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the list."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
            return
        super().keyPressEvent(event)


class ListFinder(QWidget):
    """``wanted_changed`` tells that something else is looked for, ``left`` that the list is to be gone to.

    Whoever inherits from it may add parts to ``row``, beside the field, and calls ``dress`` once they are there.
    """

    wanted_changed = Signal()
    left = Signal()

    def __init__(self, lists: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.segments = Segments(lists, self)
        self.search = SearchField(self)
        self.search.setClearButtonEnabled(True)
        self._glass = self.search.addAction(QAction(self.search).icon(), QLineEdit.ActionPosition.LeadingPosition)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MILLISECONDS)
        self.row = QHBoxLayout()
        self._lay_out()
        self.segments.current_changed.connect(self.look_again)
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.search.left.connect(self.left)
        self._typing.timeout.connect(self.wanted_changed)

    @property
    def segment(self) -> int:
        """Which list is shown."""
        return self.segments.current

    @property
    def is_narrowed(self) -> bool:
        """Whether something may be left out."""
        return bool(self.search.text().strip())

    def show_segment(self, segment: int) -> None:
        """Show one of the lists."""
        self.segments.choose(segment)

    def forget(self) -> None:
        """Look for all again."""
        self.search.clear()
        self._typing.stop()
        self.look_again()

    def show_search(self, *, there_is_something: bool) -> None:
        """Offer to search where there is something to find."""
        self.search.setVisible(there_is_something)

    def look_again(self) -> None:
        """Tell that something else is looked for."""
        self.wanted_changed.emit()

    def name_search(self, placeholder: str, name: str) -> None:
        """Say what can be searched for."""
        self.search.setPlaceholderText(placeholder)
        self.search.setAccessibleName(name)
        self.search.setToolTip("Ctrl+F")

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.dress()

    def dress(self) -> None:
        """Take the colours as they are now."""
        self._glass.setIcon(assets.icon_for("search", self.palette()))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, UNIT, MARGIN, UNIT)
        column.setSpacing(UNIT)
        column.addWidget(self.segments)
        self.row.setSpacing(UNIT)
        self.row.addWidget(self.search, 1)
        column.addLayout(self.row)
