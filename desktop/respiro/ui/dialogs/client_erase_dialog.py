"""Erasing a client everywhere: what goes is said, a copy offered, the name asked for, for this can't come back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from respiro.domain.clients import Client
from respiro.domain.errors import RespiroError
from respiro.ui import words
from respiro.ui.context import Context, WorkerRunLike
from respiro.ui.dialogs.client_data_dialog import save, saved_words
from respiro.ui.dialogs.import_parts.answers import number_in, rows_in, text_in
from respiro.ui.dialogs.import_parts.dropping import downloads
from respiro.ui.look import MARGIN, UNIT, make_primary
from respiro.ui.widgets.choice_boxes import CheckBox
from respiro.ui.widgets.forms import Hint, Note, heading, plain

COMMAND = "erase-client"
_LETTERS = 70


class ClientEraseDialog(QDialog):
    """Before, while and after; ``erased`` comes when the client is gone."""

    erased = Signal()

    def __init__(self, context: Context, client: Client, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._client = client
        self._run: WorkerRunLike | None = None
        self.setWindowTitle(self.tr("Erase a client"))
        name = words.quoted(client.name)
        self.headline = heading(self.tr("Erase {name} for good?").format(name=name))
        self.what = plain(
            self.tr(
                "Their data, calls, follow-ups, urgent requests and playbooks go from Respiro, from every backup and"
                " from your home calendar. The minutes of margin that they used stay in your review, without a name."
                " This can't be undone."
            )
        )
        self.save_button = QPushButton(self.tr("Save a &copy first…"))
        self.damaged = CheckBox(self.tr("Delete &damaged stores that were set aside and may hold their data"))
        self.name_label, self.name = QLabel(self.tr("To confirm, type their &name")), QLineEdit()
        self.said, self.trouble, self.bar = Hint(), Note(), QProgressBar()
        self.erase_button, self.cancel_button = QPushButton(self.tr("&Erase")), QPushButton(self.tr("Cancel"))
        self.close_button = QPushButton(self.tr("Close"))
        self._lay_out()
        self._connect()
        self._dress()
        self.name.setFocus()

    def _lay_out(self) -> None:
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.hide()
        self.name_label.setBuddy(self.name)
        self.name.setAccessibleName(self.tr("Their name, to confirm"))
        self.name.setPlaceholderText(words.plain(self._client.name))
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        buttons.addButton(self.erase_button, role.AcceptRole)
        for button in (self.cancel_button, self.close_button):
            buttons.addButton(button, role.RejectRole)
        for button in (self.save_button, self.cancel_button, self.erase_button):
            button.setAutoDefault(False)
        self.close_button.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(UNIT)
        column.addWidget(self.headline)
        column.addWidget(self.what)
        column.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.damaged, self.name_label, self.name, self.bar, self.said):
            column.addWidget(part)
        column.addWidget(self.trouble)
        column.addStretch(1)
        column.addSpacing(UNIT)
        column.addWidget(buttons)
        column.addStrut(self.fontMetrics().averageCharWidth() * _LETTERS)

    def _connect(self) -> None:
        self.name.textChanged.connect(self._dress)
        self.name.returnPressed.connect(self.start)
        self.save_button.clicked.connect(self._ask_where)
        self.erase_button.clicked.connect(self.start)
        self.cancel_button.clicked.connect(self.reject)
        self.close_button.clicked.connect(self.accept)

    def _dress(self) -> None:
        is_named = words.plain(self.name.text()) == words.plain(self._client.name)
        self.erase_button.setEnabled(is_named and self._run is None)
        self.erase_button.setDefault(self.erase_button.isEnabled())
        self.save_button.setEnabled(self._run is None)

    # a copy first

    def _ask_where(self) -> None:
        if folder := QFileDialog.getExistingDirectory(self, self.tr("Save into which folder?"), downloads()):
            self.save_to(folder)

    def save_to(self, folder: str) -> None:
        """Have the worker write all that is stored into a folder."""

        def done(result: dict[str, object]) -> None:
            self.said.setText(saved_words(result))

        save(self._context, self._client, folder, self, done, self._on_failed)

    # the run

    def start(self) -> None:
        """Erase, once the name is typed."""
        if not self.erase_button.isEnabled():
            return
        self.trouble.say("")
        arguments = [COMMAND, self._client.id, *(["--delete-damaged"] if self.damaged.isChecked() else [])]
        run = self._context.start_worker(arguments, self)
        self._run = run
        run.progressed.connect(self._on_step)
        run.succeeded.connect(self._on_erased)
        run.failed.connect(self._on_failed)
        run.cancelled.connect(self._on_cancelled)
        self.bar.setRange(0, 0)
        self.bar.show()
        for field in (self.name, self.damaged):
            field.setEnabled(False)
        self._dress()

    def _on_step(self, stage: str, done: int, total: int) -> None:
        stages = {
            "copies": self.tr("Writing backup {number} of {count} anew…").format(number=done + 1, count=total),
            "erasing": self.tr("Erasing…"),
        }
        self.said.setText(stages.get(stage, ""))
        self.bar.setRange(0, total if total > 1 else 0)
        self.bar.setValue(done)

    def _on_erased(self, result: dict[str, object]) -> None:
        self._run = None
        self.headline.setText(self.tr("{name} was erased.").format(name=words.quoted(self._client.name)))
        counts = result.get("records")
        records = sum(counts.values()) if isinstance(counts, dict) else 0
        told = (
            self.tr("%n records are gone.", "", records),
            self.tr("%n backups were written anew.", "", number_in(result, "copies")),
            *self._mentioned(result),
        )
        self.what.setText(" ".join(told) if result else "")
        self.said.setText("")
        left = [_left_words(row) for row in rows_in(result, "left")]
        self.trouble.say("\n".join(left))
        for part in (self.damaged, self.name_label, self.name, self.bar, self.save_button, self.erase_button):
            part.hide()
        self.cancel_button.hide()
        self.close_button.show()
        make_primary(self.close_button)
        self.close_button.setFocus()
        self.erased.emit()

    def _mentioned(self, result: dict[str, object]) -> list[str]:
        mentions = result.get("mentions")
        count = sum(mentions.values()) if isinstance(mentions, dict) else 0
        text = self.tr(
            "%n entries of others, or meetings in your calendars, still name them: they are not theirs.", "", count
        )
        return [text] if count else []

    def _on_failed(self, error: RespiroError) -> None:
        self._stand_ready()
        self.trouble.say(words.fault_words(error))

    def _on_cancelled(self) -> None:
        if all(client.id != self._client.id for client in self._context.ports.store.clients()):
            self._on_erased({})  # it was too late: what is left to tidy up goes with the next backup
            return
        self._stand_ready()
        self.trouble.say(
            self.tr("Cancelled. They are still there; some backups may be without them already. You can go on later.")
        )

    def _stand_ready(self) -> None:
        self._run = None
        self.bar.hide()
        self.said.setText("")
        for field in (self.name, self.damaged):
            field.setEnabled(True)
        self._dress()

    def reject(self) -> None:
        """Cancel the erasing if it is under way, else close."""
        if self._run is not None:
            self.said.setText(self.tr("Cancelling…"))
            self._run.cancel()
        else:
            super().reject()


def _left_words(row: object) -> str:
    fields = row if isinstance(row, dict) else {}
    file = text_in(fields, "file")
    return words.fault_words(RespiroError(text_in(fields, "kind"), path=file, folder=file, reason=""))
