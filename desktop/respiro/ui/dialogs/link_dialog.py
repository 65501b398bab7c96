"""A link out of someone's calendar: shown whole before anything opens it."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QTextOption
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from respiro.domain.links import Link
from respiro.ui import hand_off, words
from respiro.ui.look import MARGIN, UNIT, make_primary
from respiro.ui.widgets.forms import heading, plain

translate = QCoreApplication.translate

_LETTERS: Final = 64
_LEAST_LINES, _MOST_LINES = 2, 8


class LinkDialog(QDialog):
    """Shows where a link leads, as plain text, and opens or copies it; ``said`` tells words, refusal."""

    said = Signal(str, bool)

    def __init__(
        self,
        link: Link,
        summary: str = "",
        parent: QWidget | None = None,
        opener: hand_off.Opener = hand_off.TO_DESKTOP,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("link")
        self.setWindowTitle(self.tr("Open link"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._link, self._opener = link, opener
        self.question = heading(_question(link))
        self.origin = plain(self.tr("From {name}.").format(name=words.quoted(summary)) if summary else "")
        self.origin.setVisible(bool(summary))
        self.target = QPlainTextEdit(self)
        roles = QDialogButtonBox.ButtonRole
        self.buttons = QDialogButtonBox(self)
        self.copy_button = self.buttons.addButton(self.tr("&Copy"), roles.ActionRole)
        self.cancel_button = self.buttons.addButton(self.tr("Cancel"), roles.RejectRole)
        self.open_button = self.buttons.addButton(self.tr("&Open"), roles.AcceptRole)
        self._show_target()
        self._lay_out()

    def copy(self) -> None:
        """Put the link on the clipboard, as it would be opened."""
        QGuiApplication.clipboard().setText(self._link.url)
        self.said.emit(self.tr("The link is copied."), False)
        self.reject()

    def accept(self) -> None:
        """Hand the link on to the program that the desktop has for it."""
        super().accept()
        if not hand_off.open_link(self._link.url, self._opener):
            self.said.emit(hand_off.not_opened_words(self._link.url), True)

    def _show_target(self) -> None:
        self.target.setReadOnly(True)
        self.target.setTabChangesFocus(True)
        self.target.setPlainText(self._link.shown)
        self.target.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.target.setAccessibleName(self.tr("Where the link leads"))
        metrics = QFontMetricsF(self.target.font())
        around = self.target.document().documentMargin() + self.target.frameWidth()
        self.target.setMinimumWidth(round(metrics.averageCharWidth() * _LETTERS))
        lines = min(max(len(self._link.shown) // _LETTERS + 1, _LEAST_LINES), _MOST_LINES)
        self.target.setFixedHeight(round(metrics.lineSpacing() * lines + 2 * around))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(UNIT)
        for part in (self.question, self.origin, self.target, self.buttons):
            column.addWidget(part)
        for button in (self.copy_button, self.cancel_button):
            button.setAutoDefault(False)
        self.copy_button.clicked.connect(self.copy)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        make_primary(self.open_button)
        self.open_button.setDefault(True)
        self.open_button.setFocus()


def _question(link: Link) -> str:
    """Return what opening the link means."""
    scheme = link.url.partition(":")[0].lower()
    text = {
        "mailto": translate("LinkDialog", "Write to {place}?"),
        "tel": translate("LinkDialog", "Call {place}?"),
    }.get(scheme, translate("LinkDialog", "Open {place}?"))
    return text.format(place=words.isolated(words.plain(link.place)))
