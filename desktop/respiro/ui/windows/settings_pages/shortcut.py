"""The global key: recorded where a program may take one, else how to bind it in the desktop's own settings."""

import shlex
import shutil
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QLineEdit, QPushButton

from respiro.ui.runtime.hotkey import KeyState, KeyUse, can_grab, key_words
from respiro.ui.widgets.forms import Hint
from respiro.ui.windows.settings_pages.rows import add_row, in_a_row

if TYPE_CHECKING:
    from respiro.ui.windows.settings_pages.page import SettingsPage


class Shortcut(QObject):
    """Rows of a page: for the setting of that key, and with the command that does the same."""

    def __init__(self, page: "SettingsPage", key: str, use: KeyUse, command: Sequence[str]) -> None:
        super().__init__(page)
        self._page, self._key, self._use, self._tail = page, key, use, command
        self.recorder = QKeySequenceEdit()
        self.recorder.setMaximumSequenceLength(1)
        self.recorder.setClearButtonEnabled(True)
        self.state = Hint()
        self.command = QLineEdit(self._command())
        self.copy_button = QPushButton(self.tr("&Copy"))
        note = page.bind(key, self._text, self._show, self.recorder.hasFocus)
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

    @property
    def _set(self) -> str:
        """The key that is set."""
        return str(getattr(self._page.desk.context.settings, self._use))

    def _text(self) -> str:
        return self.recorder.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def _show(self, text: str) -> None:
        self.recorder.setKeySequence(QKeySequence(text, QKeySequence.SequenceFormat.PortableText))

    def _on_recorded(self) -> None:
        if self._text() != self._set:
            self._page.touch(self._key)

    def _on_changed(self, sequence: QKeySequence) -> None:
        if sequence.isEmpty():  # the clear button ends no editing
            self._on_recorded()

    def tell_state(self) -> None:
        """Say what became of the key."""
        key, state = self._set, self._page.desk.context.shortcut_states.get(self._use, "")
        if not key or not state:
            self.state.setText("" if key else self.tr("No key is set."))
        elif state == KeyState.WORKS:
            shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            self.state.setText(self.tr("{key} works in all programs.").replace("{key}", shown))
        else:
            self.state.setText(key_words(KeyState(state), key))

    def _command(self) -> str:
        command = list(self._page.desk.context.command)
        if "--home" not in command and shutil.which("respiro"):
            command = ["respiro"]
        return shlex.join([*command, *self._tail])

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.command.text())
        self._page.desk.said.emit(self.tr("Copied."))
