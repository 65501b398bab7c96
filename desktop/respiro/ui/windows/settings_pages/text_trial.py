"""How a text reads: filled with what is stored about a client, while it is being written."""

from typing import NamedTuple

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from respiro.domain.clients import Client
from respiro.services.ports import TemplateProblem, TextSource
from respiro.services.text_room import preview_facts
from respiro.services.texts import Reader, TextFacts, tried, values_of
from respiro.ui import words
from respiro.ui.context import Context
from respiro.ui.look import HALF, UNIT


class Which(NamedTuple):
    """Which text: its kind, its language (a tag) and its tone (empty for all)."""

    kind: str
    language: str
    tone: str


class TextTrial(QWidget):
    """Reads like what the chosen client would get. ``reader_changed``: another client was chosen, or stored."""

    reader_changed = Signal()
    copied = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._reader: Client | None = None
        self._known: dict[str, TextFacts] = {}
        """What is known about the client by language: asked once, not at each keystroke."""
        self.client, self.preview = QComboBox(), QPlainTextEdit()
        self.copy_button = QPushButton(self.tr("&Copy"))
        self._lay_out()
        self.fill_clients()
        self.client.currentIndexChanged.connect(self._on_client)
        self.copy_button.clicked.connect(self.copy)

    def fill_clients(self) -> None:
        """Offer the clients as they are now; the same one stays chosen."""
        chosen = self.client.currentData()
        with QSignalBlocker(self.client):
            self.client.clear()
            self.client.addItem(self.tr("Nobody in particular"), "")
            for client in self._context.ports.store.clients():
                self.client.addItem(words.plain(client.name), client.id)
            first = 1 if chosen is None and self.client.count() > 1 else 0
            self.client.setCurrentIndex(max(self.client.findData(chosen), first))
        self._on_client()

    def look_again(self) -> None:
        """Look up anew what is known about the client."""
        wanted = self.client.currentData()
        self._reader = next((one for one in self._context.ports.store.clients() if one.id == wanted), None)
        self._known.clear()

    def show_text(self, which: Which, source: TextSource, typed: str) -> TemplateProblem | None:
        """Show how what was typed reads; Respiro's text, and why, if that does not work."""
        ports, facts, reader = self._context.ports, self._facts(which), self._reader_of(which)
        answer = tried(ports, typed, facts, self._reader, reader.tone, reader.language)
        problem = answer.problem
        if problem is not None and source.shipped:
            answer = tried(ports, source.shipped, facts, self._reader, reader.tone, reader.language)
        if self.preview.toPlainText() != answer.text:
            self.preview.setPlainText(answer.text)
        self.copy_button.setEnabled(bool(answer.text))
        return problem

    def names(self, which: Which) -> dict[str, str]:
        """Return what a text can ask for by name, each with what it would be now."""
        values = values_of(self._context.ports, self._facts(which), self._reader_of(which))
        return {name: str(value) for name, value in sorted(values.items())}

    def copy(self) -> None:
        """Copy the text as the client would read it."""
        if text := self.preview.toPlainText():
            QGuiApplication.clipboard().setText(text)
            self.copied.emit()

    def _facts(self, which: Which) -> TextFacts:
        if which.language not in self._known:
            self._known[which.language] = preview_facts(self._context.ports, self._reader, which.language)
        return self._known[which.language]

    def _reader_of(self, which: Which) -> Reader:
        return Reader.of(self._context.ports, self._reader, which.tone or None, which.language)

    def _on_client(self) -> None:
        self.look_again()
        self.reader_changed.emit()

    def _lay_out(self) -> None:
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setAccessibleName(self.tr("How it reads"))
        label = QLabel(self.tr("As &read by"))
        label.setBuddy(self.client)
        self.client.setAccessibleName(self.tr("As read by"))
        self.copy_button.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        row.addWidget(label)
        row.addWidget(self.client)
        row.addStretch(1)
        row.addWidget(self.copy_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF)
        column.addLayout(row)
        column.addWidget(self.preview, 1)
