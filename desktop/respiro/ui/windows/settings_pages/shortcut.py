"""The global key: recorded where a program may take one, else how to bind it in the desktop's own settings."""

import shlex
import shutil
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QLineEdit, QPushButton

from respiro.ui.runtime.hotkey import KeyState, can_grab, key_words
from respiro.ui.widgets.forms import Hint
from respiro.ui.windows.settings_pages.rows import add_row, in_a_row

if TYPE_CHECKING:
    from respiro.ui.windows.settings_pages.page import SettingsPage

_KEY = "calls.shortcut"


class Shortcut(QObject):
    """Rows of a page."""

    def __init__(self, page: "SettingsPage") -> None:
        super().__init__(page)
        self._page = page
        self.recorder = QKeySequenceEdit()
        self.recorder.setMaximumSequenceLength(1)
        self.recorder.setClearButtonEnabled(True)
        self.state = Hint()
        self.command = QLineEdit(self._command())
        self.copy_button = QPushButton(self.tr("&Copy"))
        note = page.bind(_KEY, self._text, self._show, self.recorder.hasFocus)
        form = page.add_form()
        if can_grab():
            add_row(form, self.tr("Ke&y"), in_a_row(self.recorder), note, self.recorder)
            page.column.addWidget(self.state)
            self._way_out = Hint(self.tr("Or bind this command in your desktop's own shortcut settings:"))
        else:
            self._way_out = Hint(
                self.tr(
                    "This desktop gives no key to programs, but its own shortcut settings can: add a custom shortcut"
                    " there with this command."
                )
            )
        page.column.addWidget(self._way_out)
        self._add_command()
        self._connect()
        self.tell_state()

    def _add_command(self) -> None:
        self.command.setReadOnly(True)
        self.command.setAccessibleName(self.tr("Command for the desktop's shortcut settings"))
        self.command.setCursorPosition(0)
        self.copy_button.setAutoDefault(False)
        form = self._page.add_form()
        row = in_a_row()
        row.insertWidget(0, self.command, 1)
        row.insertWidget(1, self.copy_button)
        add_row(form, self.tr("Command"), row, None, self.command)

    def _connect(self) -> None:
        self.recorder.editingFinished.connect(self._on_recorded)
        self.recorder.keySequenceChanged.connect(self._on_changed)
        self.copy_button.clicked.connect(self._copy)
        self._page.desk.context.shortcut_looked.connect(self.tell_state)
        self._page.desk.changed.connect(self.tell_state)

    def _text(self) -> str:
        return self.recorder.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def _show(self, text: str) -> None:
        self.recorder.setKeySequence(QKeySequence(text, QKeySequence.SequenceFormat.PortableText))

    def _on_recorded(self) -> None:
        if self._text() != self._page.desk.context.settings.shortcut:
            self._page.touch(_KEY)

    def _on_changed(self, sequence: QKeySequence) -> None:
        if sequence.isEmpty():  # the clear button ends no editing
            self._on_recorded()

    def tell_state(self) -> None:
        """Say what became of the key."""
        context = self._page.desk.context
        key = context.settings.shortcut
        if not key or not context.shortcut_state:
            self.state.setText("" if key else self.tr("No key is set."))
        elif context.shortcut_state == KeyState.WORKS:
            shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            self.state.setText(self.tr("{key} works in all programs.").replace("{key}", shown))
        else:
            self.state.setText(key_words(KeyState(context.shortcut_state), key))

    def _command(self) -> str:
        command = list(self._page.desk.context.command)
        if "--home" not in command and shutil.which("respiro"):
            command = ["respiro"]
        return shlex.join([*command, "call", "add", "--dialog"])

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.command.text())
        self._page.desk.said.emit(self.tr("Copied."))
