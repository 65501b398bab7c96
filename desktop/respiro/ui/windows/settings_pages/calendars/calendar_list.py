"""The list of calendars: keeps what is selected while how they stand goes on changing."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QWidget

from respiro.ui.assets import icon
from respiro.ui.look import HALF, look_of
from respiro.ui.windows.settings_pages.calendars.rows import CalendarRow, Mark

_NAME, _MARK = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class CalendarList(QListWidget):
    """Names calendars and says how they stand. Keys: Enter changes, Delete removes."""

    change_wished = Signal()
    remove_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Calendars"))
        self.setSpacing(HALF // 2)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        size = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
        self.setIconSize(QSize(size, size))
        self.itemDoubleClicked.connect(lambda: self.change_wished.emit())  # noqa: PLW0108  the signal's values

    @property
    def selected_name(self) -> str:
        """The name of the calendar that is selected; empty if none is."""
        items = self.selectedItems()
        return str(items[0].data(_NAME)) if items else ""

    def select(self, name: str) -> None:
        """Select a calendar, if it is there."""
        for number in range(self.count()):
            if self.item(number).data(_NAME) == name:
                self.setCurrentRow(number)

    def show_rows(self, rows: Sequence[CalendarRow], text_of: Callable[[CalendarRow], str]) -> None:
        """Show these; where only their words have changed nothing moves."""
        names = [self.item(number).data(_NAME) for number in range(self.count())]
        if names != [row.name for row in rows]:
            self._fill(rows)
        for number, row in enumerate(rows):
            self._dress(self.item(number), row.mark, text_of(row))

    def _fill(self, rows: Sequence[CalendarRow]) -> None:
        selected = self.selected_name
        self.clear()
        for row in rows:
            item = QListWidgetItem()
            item.setData(_NAME, row.name)
            self.addItem(item)
        self.select(selected)
        if rows and not self.selectedItems():
            self.setCurrentRow(0)

    def _dress(self, item: QListWidgetItem, mark: Mark, text: str) -> None:
        if item.text() != text:
            item.setText(text)
        if item.data(_MARK) != mark.value:
            item.setData(_MARK, mark.value)
            item.setIcon(self._icon(mark))

    def _icon(self, mark: Mark) -> QIcon:
        look = look_of(self.palette())
        colour = {Mark.WELL: look.quiet_text, Mark.WAITS: look.text, Mark.TROUBLE: look.broken}[mark]
        drawn = icon(mark.value, colour)
        size = self.iconSize()
        drawn.addPixmap(icon(mark.value, self.palette().highlightedText().color()).pixmap(size), QIcon.Mode.Selected)
        return drawn

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Change with Enter, which goes no further: the window would press a button. Remove with Delete."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()
            self.change_wished.emit()
        elif event.key() == Qt.Key.Key_Delete:
            event.accept()
            self.remove_wished.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the marks anew in the scheme's colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            for number in range(self.count()):
                item = self.item(number)
                item.setIcon(self._icon(Mark(item.data(_MARK) or Mark.WELL.value)))
