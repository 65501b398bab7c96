"""Everything that is stored about a client, to be read, copied, saved and erased (E4)."""

import json
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from respiro.domain.clients import Client
from respiro.domain.errors import RespiroError
from respiro.phrases import CONTEXT
from respiro.phrases.client_data import NOTHING, as_text, readable, used_phrases
from respiro.ui import words
from respiro.ui.context import Context
from respiro.ui.dialogs.import_parts.dropping import downloads
from respiro.ui.look import MARGIN, UNIT, make_primary
from respiro.ui.widgets.forms import Hint, Note, heading
from respiro.ui.widgets.plain_field import PlainField

COMMAND = "client-data"
_LETTERS, _LINES = 84, 26


class ClientDataDialog(QDialog):
    """Asks the worker, and shows what it answers; ``erase_requested`` comes when all of it shall go."""

    erase_requested = Signal()

    def __init__(self, context: Context, client: Client, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._client = client
        self.setWindowTitle(self.tr("All that is stored"))
        self.text = PlainField()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("All that is stored about {name}").format(name=words.plain(client.name)))
        self.text.setTabChangesFocus(True)
        self.said, self.trouble = Hint(self.tr("Collecting…")), Note()
        self.copy_button, self.save_button = QPushButton(self.tr("&Copy")), QPushButton(self.tr("Sa&ve…"))
        self.erase_button, self.close_button = QPushButton(self.tr("&Erase…")), QPushButton(self.tr("Close"))
        self._lay_out()
        self._connect()
        run = context.start_worker([COMMAND, client.id], self)
        run.succeeded.connect(self._on_collected)
        run.failed.connect(self._on_failed)

    def _lay_out(self) -> None:
        self.buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        for button in (self.copy_button, self.save_button, self.erase_button):
            self.buttons.addButton(button, role.ActionRole)
            button.setEnabled(False)
            button.setAutoDefault(False)
        self.buttons.addButton(self.close_button, role.RejectRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(UNIT)
        column.addWidget(heading(words.plain(self._client.name)))
        column.addWidget(self.text, 1)
        column.addWidget(self.said)
        column.addWidget(self.trouble)
        column.addSpacing(UNIT)
        column.addWidget(self.buttons)
        metrics = self.fontMetrics()
        self.text.setMinimumWidth(metrics.averageCharWidth() * _LETTERS)
        self.text.setMinimumHeight(metrics.lineSpacing() * _LINES // 2)
        self.resize(self.sizeHint().width(), metrics.lineSpacing() * (_LINES + 8))
        make_primary(self.close_button)

    def _connect(self) -> None:
        self.copy_button.clicked.connect(self._copy)
        self.save_button.clicked.connect(self._ask_where)
        self.erase_button.clicked.connect(self.erase_requested)
        self.buttons.rejected.connect(self.reject)

    def _on_collected(self, data: dict[str, object]) -> None:
        self.text.setPlainText(as_text(readable(data, _translate), _translate(NOTHING)))
        self.said.setText(self.tr("Meetings in your calendars are not listed: they belong to the calendars."))
        for button in (self.copy_button, self.save_button, self.erase_button):
            button.setEnabled(True)
        self.text.setFocus()

    def _on_failed(self, error: RespiroError) -> None:
        self.said.setText("")
        self.trouble.say(words.fault_words(error))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.said.setText(self.tr("Copied."))

    def _ask_where(self) -> None:
        if folder := QFileDialog.getExistingDirectory(self, self.tr("Save into which folder?"), downloads()):
            self.save_to(folder)

    def save_to(self, folder: str) -> None:
        """Have the worker write it into a folder, as text and as JSON."""
        save(self._context, self._client, folder, self, self._on_saved, self._on_failed)

    def _on_saved(self, result: dict[str, object]) -> None:
        self.trouble.say("")
        self.said.setText(saved_words(result))


def save(
    context: Context,
    client: Client,
    folder: str,
    parent: QWidget,
    done: object,
    failed: object,
) -> None:
    """Have the worker write all that is stored about a client into a folder, in the user's language."""
    told = {phrase: _translate(phrase) for phrase in used_phrases()}
    run = context.start_worker([COMMAND, client.id, "--to", folder, "--words", json.dumps(told)], parent)
    run.succeeded.connect(done)
    run.failed.connect(failed)


def saved_words(result: dict[str, object]) -> str:
    """Return which files were written."""
    files = result.get("files")
    names = [words.plain(Path(str(file)).name) for file in files] if isinstance(files, list) else []
    return QCoreApplication.translate("ClientDataDialog", "Saved as {files}.").format(files=", ".join(names))


def _translate(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
