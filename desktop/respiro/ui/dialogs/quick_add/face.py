"""What the dialog looks like: the line, the fields, what it will mean, and the buttons."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout

from respiro.services.messages import LONGEST
from respiro.ui.assets import icon_for
from respiro.ui.dialogs.quick_add.fields import CallFields
from respiro.ui.dialogs.quick_add.speech import Speech
from respiro.ui.dialogs.quick_add.suggestion_list import SuggestionList
from respiro.ui.look import HALF, MARGIN, UNIT, heading_font, make_primary
from respiro.ui.widgets.forms import Hint, Note, plain

_WIDTH_IN_LETTERS = 88
_LINES = 2
"""Of the outlook: so that the dialog does not jump while one types."""


class QuickAddFace:
    """Lays the dialog out and puts words into it; what they are is decided elsewhere."""

    def __init__(self, dialog: QDialog, speech: Speech, read_moment: Callable[[str, bool], datetime | None]) -> None:
        self._dialog = dialog
        self.line = QLineEdit()
        self.line.setObjectName("quick_add_line")
        self.line.setMaxLength(LONGEST)
        font = heading_font(self.line.font())
        font.setWeight(self.line.font().weight())
        self.line.setFont(font)
        self._sign = QAction(dialog)
        self.line.addAction(self._sign, QLineEdit.ActionPosition.LeadingPosition)
        self.fields = CallFields(read_moment, speech)
        self.tomorrow_button, self.clear_button, self.undo_button = QPushButton(), QPushButton(), QPushButton()
        self.cancel_button, self.next_button, self.save_button = QPushButton(), QPushButton(), QPushButton()
        self._outlook, self._passed, self._trouble = plain(), Note(), Note()
        self._draft, self._saved = Hint(), Hint()
        self._lay_out()
        self.suggestions = SuggestionList(self.line, speech.number, dialog)
        self.retranslate()
        self.dress()

    def _lay_out(self) -> None:
        column = self._column = QVBoxLayout(self._dialog)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)  # it counts wrapped words twice: see fit()
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(UNIT)
        column.addWidget(self.line)
        for label, button in ((self._draft, self.clear_button), (self._saved, self.undo_button)):
            column.addLayout(_row(label, button))
        column.addWidget(self.fields)
        column.addSpacing(HALF)
        column.addLayout(_row(self._passed, self.tomorrow_button))
        self._outlook.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        outlook = QHBoxLayout()
        outlook.setSpacing(MARGIN)
        outlook.addWidget(self._outlook, 1)
        outlook.addWidget(self.fields.only_noted, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(outlook)
        column.addWidget(self._trouble)
        buttons = QHBoxLayout()
        buttons.setSpacing(UNIT)
        buttons.addStretch(1)
        for button in (self.cancel_button, self.next_button, self.save_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        column.addLayout(buttons)
        for button in (self.clear_button, self.undo_button):
            button.setAutoDefault(False)
        self.tomorrow_button.setAutoDefault(True)
        for part in (self._draft, self.clear_button, self._saved, self.undo_button, self.tomorrow_button):
            part.hide()
        metrics = self._dialog.fontMetrics()
        self._outlook.setMinimumHeight(_LINES * metrics.lineSpacing())
        width = max(column.minimumSize().width(), metrics.averageCharWidth() * _WIDTH_IN_LETTERS)
        self._dialog.setMinimumWidth(width)
        self._dialog.resize(width, 0)

    def retranslate(self) -> None:
        """Put it in the language as it is now."""
        translate = QCoreApplication.translate
        self._dialog.setWindowTitle(translate("QuickAdd", "Write a call down"))
        self.line.setAccessibleName(translate("QuickAdd", "Who, number, about what, when to call back"))
        self.line.setPlaceholderText(translate("QuickAdd", "Marta 600 123 456 quote, today 17:00"))
        self.clear_button.setText(translate("QuickAdd", "&Clear"))
        self.undo_button.setText(translate("QuickAdd", "&Undo"))
        self.cancel_button.setText(translate("QuickAdd", "Cancel"))
        self.next_button.setText(translate("QuickAdd", "Save and ne&xt"))
        self.next_button.setToolTip(translate("QuickAdd", "Ctrl+Enter"))
        self.save_button.setText(translate("QuickAdd", "&Save  ⏎"))
        self.save_button.setAccessibleName(translate("QuickAdd", "Save"))
        self.fields.retranslate()

    def dress(self) -> None:
        """Follow the colours."""
        make_primary(self.save_button)

    def draw_signs(self) -> None:
        """Draw the signs in the scheme's colours; that takes longer than the rest, and the words can be read before."""
        self._sign.setIcon(icon_for("phone", self._dialog.palette()))
        self.fields.draw_signs()

    def fit(self) -> None:
        """Take the height that the parts need now at this width."""
        self._column.activate()
        width = max(self._dialog.width(), self._dialog.minimumWidth())
        column = self._column
        height = column.totalHeightForWidth(width) if column.hasHeightForWidth() else column.totalSizeHint().height()
        if (width, height) != (self._dialog.width(), self._dialog.height()):
            self._dialog.resize(width, height)

    def say(self, text: str) -> None:
        """Say why the call is not saved; nothing for none."""
        self._trouble.say(text)
        self.fit()

    @property
    def said(self) -> str:
        """What it says."""
        return self._trouble.text

    def show_outlook(self, text: str) -> None:
        """Say what writing the call down will mean."""
        self._outlook.setText(text)
        self.fit()

    @property
    def outlook(self) -> str:
        """What writing the call down will mean."""
        return self._outlook.text()

    def show_passed(self, text: str, offer: str) -> None:
        """Say that a time has passed and offer another; nothing for none."""
        self._passed.say(text)
        self.tomorrow_button.setText(offer[:1].upper() + offer[1:])
        self.tomorrow_button.setVisible(bool(offer))
        self.fit()

    def show_draft(self, text: str) -> None:
        """Say that the line is a draft; nothing for none."""
        _show(self._draft, self.clear_button, text)
        self.fit()

    def show_saved(self, text: str) -> None:
        """Say what was saved last; nothing for none."""
        saved = QCoreApplication.translate("QuickAdd", "Saved: {what}.").format(what=text)
        _show(self._saved, self.undo_button, saved if text else "")
        self.fit()

    def set_saving(self, *, saving: bool) -> None:
        """Let nothing be pressed twice."""
        for part in (self.save_button, self.next_button, self.line, self.fields):
            part.setEnabled(not saving)


def _row(label: Hint | Note, button: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(UNIT)
    row.addWidget(label, 1, Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(button)
    return row


def _show(label: Hint, button: QPushButton, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))
    button.setVisible(bool(text))
