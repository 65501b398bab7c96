"""What is worth a look in a week: at most three remarks, each with one thing to do about it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from respiro.domain.review import Remark
from respiro.ui import remark_words
from respiro.ui.look import HALF, UNIT, quieten
from respiro.ui.widgets.narrow_label import breakable, narrow_label


class RemarksList(QWidget):
    """Shows remarks below each other; one calm line when there are none. The buttons wish, they do nothing here."""

    action_requested = Signal(object)
    """The Remark whose button was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[Remark, str, str], ...] | None = None
        self.buttons: list[QPushButton] = []
        self.calm = narrow_label(self)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(UNIT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        column.addWidget(self.calm)
        column.addLayout(self._rows)
        self._dress()

    def show_remarks(self, remarks: Sequence[Remark]) -> bool:
        """Show these; True when they are others than before. What is shown already stays as it is, with its focus."""
        self.calm.setText(self.tr("Nothing stands out."))
        self.calm.setVisible(not remarks)
        told = tuple((one, remark_words.remark_words(one), remark_words.action_words(one)) for one in remarks)
        if told == self._shown:
            return False
        focused = next((place for place, button in enumerate(self.buttons) if button.hasFocus()), None)
        self._shown = told
        self._put(told)
        if focused is not None and self.buttons:
            self.buttons[min(focused, len(self.buttons) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    @property
    def texts(self) -> list[str]:
        """What the remarks say."""
        return [text for _one, text, _action in self._shown or ()]

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _put(self, told: Sequence[tuple[Remark, str, str]]) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.hide()  # it would be painted once more before it goes
                row.deleteLater()
        self.buttons = []
        for one, text, action in told:
            row = _Row(text, action, self)
            row.button.clicked.connect(lambda _checked=False, one=one: self.action_requested.emit(one))
            self.buttons.append(row.button)
            self._rows.addWidget(row)

    def _dress(self) -> None:
        quieten(self.calm)


class _Row(QWidget):
    """A remark, and the button below it."""

    def __init__(self, text: str, action: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        label = narrow_label(self)
        label.setText(breakable(text).replace("&", "&&"))  # a label with a buddy underlines what follows a single one
        self.button = QPushButton(action, self)
        self.button.setAutoDefault(True)
        self.button.setAccessibleDescription(text)
        label.setBuddy(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF)
        column.addWidget(label)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
