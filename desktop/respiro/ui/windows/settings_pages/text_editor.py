"""One text: as it is written, and as a client would read it. Respiro's own is never changed, only a copy of it."""

from typing import NamedTuple

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from respiro.domain.clients import Client
from respiro.domain.errors import RespiroError
from respiro.services.ports import Rendered, TextSource
from respiro.services.text_room import preview_facts, take_back
from respiro.services.texts import Reader, TextFacts, tried, values_of
from respiro.ui import text_words, words
from respiro.ui.look import HALF, UNIT
from respiro.ui.widgets.forms import Hint, Note
from respiro.ui.widgets.template_field import TemplateField
from respiro.ui.windows.settings_pages.desk import SettingsDesk, Undo

_LEAST_LINES = 5
_LONGEST_SHOWN = 40


class Which(NamedTuple):
    """Which text: its kind, its language (a tag) and its tone (empty for all)."""

    kind: str
    language: str
    tone: str


class TextEditor(QWidget):
    """Shows how the text reads at each keystroke. What is not saved yet is kept until it is."""

    stored = Signal()
    """A copy was stored, or forgotten."""

    def __init__(self, desk: SettingsDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._which: Which | None = None
        self._source: TextSource | None = None
        self._client: Client | None = None
        self._known: dict[str, TextFacts] = {}
        """What is known about the client by language: asked once, not at each keystroke."""
        self.heading = QLabel()
        self.field, self.note, self.preview = TemplateField(), Note(), QPlainTextEdit()
        self.state, self.client = Hint(), QComboBox()
        self.insert_button = self._button(self.tr("&Insert"))
        self.save_button = self._button(self.tr("&Save"))
        self.back_button = self._button(self.tr("&Back to Respiro's text"))
        self.copy_button = self._button(self.tr("&Copy"))
        self.menu = QMenu(self)
        self._lay_out()
        self._connect()
        self.fill_clients()

    # which text

    def show_text(self, which: Which) -> None:
        """Show a text: what was being written, else the user's copy, else Respiro's."""
        try:
            source = self._desk.context.ports.texts.source(*which)
        except RespiroError as error:
            self._desk.failed.emit(error)
            return
        if which == self._which and source == self._source:
            self._look()
            return
        self._which, self._source = which, source
        name = text_words.kind_name(which.kind)
        self.heading.setText(name)
        self.field.setAccessibleName(self.tr("Template of “{text}”").format(text=name))
        self._put(self._desk.drafts.get(which, self._stored))

    def fill_clients(self) -> None:
        """Offer the clients to look at the text with; the same one stays chosen."""
        chosen = self.client.currentData()
        with QSignalBlocker(self.client):
            self.client.clear()
            self.client.addItem(self.tr("Nobody in particular"), "")
            for client in self._desk.context.ports.store.clients():
                self.client.addItem(words.plain(client.name), client.id)
            first = 1 if chosen is None and self.client.count() > 1 else 0
            self.client.setCurrentIndex(max(self.client.findData(chosen), first))
        if self.isVisible():
            self._look()

    @property
    def _stored(self) -> str:
        source = self._source
        return "" if source is None else source.shipped if source.own is None else source.own

    def _put(self, text: str) -> None:
        with QSignalBlocker(self.field):
            self.field.setPlainText(text)
        self._show_state()
        self._look()

    # how it reads

    def _look(self) -> None:
        """Look up anew what is known about the client that is chosen, and show how the text reads."""
        wanted = self.client.currentData()
        self._client = next((one for one in self._desk.context.ports.store.clients() if one.id == wanted), None)
        self._known.clear()
        self._show_preview()

    def _facts(self, which: Which) -> TextFacts:
        if which.language not in self._known:
            self._known[which.language] = preview_facts(self._desk.context.ports, self._client, which.language)
        return self._known[which.language]

    def _reader(self, which: Which) -> Reader:
        return Reader.of(self._desk.context.ports, self._client, which.tone or None, which.language)

    def _show_preview(self) -> None:
        which, source, ports = self._which, self._source, self._desk.context.ports
        if which is None or source is None:
            return
        client, facts, reader = self._client, self._facts(which), self._reader(which)
        answer = tried(ports, self.field.toPlainText(), facts, client, reader.tone, reader.language)
        problem = answer.problem
        if problem is not None and source.shipped:
            answer = tried(ports, source.shipped, facts, client, reader.tone, reader.language)
        self._show_answer(answer, problem.line if problem else 0)
        told = self.tr("As it stands it can't be used, so Respiro's text would be sent. {why}")
        self.note.say(told.format(why=text_words.reason_words(problem)) if problem else "")

    def _show_answer(self, answer: Rendered, line: int) -> None:
        if self.preview.toPlainText() != answer.text:
            self.preview.setPlainText(answer.text)
        self.field.mark_line(line)
        self.copy_button.setEnabled(bool(answer.text))

    def _fill_menu(self) -> None:
        """Offer what a text can ask for, each with what it would be now."""
        if self._which is None:
            return
        values = values_of(self._desk.context.ports, self._facts(self._which), self._reader(self._which))
        self.menu.clear()
        for name, value in sorted(values.items()):
            shown = words.plain(str(value))[:_LONGEST_SHOWN]
            action = self.menu.addAction(f"{name} – {shown}" if shown else name)
            action.setData(name)
            action.triggered.connect(lambda _checked=False, name=name: self.field.insert_name(name))

    def _show_state(self) -> None:
        source, text = self._source, self.field.toPlainText()
        if source is None:
            return
        is_changed, is_own = text != self._stored, source.own is not None
        if is_changed:
            state = self.tr("Not saved yet")
        else:
            state = self.tr("Your own copy") if is_own else self.tr("Respiro's text")
        self.state.setText(state)
        self.save_button.setEnabled(is_changed)
        self.back_button.setEnabled(bool(source.shipped) and (is_own or is_changed))

    def _on_changed(self) -> None:
        if self._which is None:
            return
        text = self.field.toPlainText()
        if text == self._stored:
            self._desk.drafts.pop(self._which, None)
        else:
            self._desk.drafts[self._which] = text
        self._show_state()
        self._show_preview()

    # what is done with it

    def save(self) -> None:
        """Store the user's own copy; one that is Respiro's text again is none."""
        which, source, text = self._which, self._source, self.field.toPlainText().rstrip("\n")
        if which is None or source is None or not self.save_button.isEnabled():
            return
        if text == source.shipped:
            self.go_back()
            return
        self._desk.context.store(
            lambda ports: ports.texts.put_copy(*which, text),
            lambda _: self._on_stored(which, source.own, self.tr("Saved.")),
            self._desk.failed.emit,
        )

    def go_back(self) -> None:
        """Forget the user's own copy, and what was being written."""
        which, source = self._which, self._source
        if which is None or source is None:
            return
        if source.own is None:
            self._desk.drafts.pop(which, None)
            self._put(source.shipped)
            return
        self._desk.context.store(
            lambda ports: take_back(ports, *which),
            lambda _: self._on_stored(which, source.own, self.tr("Back to Respiro's text.")),
            self._desk.failed.emit,
        )

    def _on_stored(self, which: Which, before: str | None, told: str) -> None:
        self._desk.drafts.pop(which, None)
        self._desk.said.emit(told)
        self._desk.push_undo(Undo(self.tr("The text is as before."), lambda: self._restore(which, before)))
        self.stored.emit()

    def _restore(self, which: Which, before: str | None) -> None:
        texts = self._desk.context.ports.texts
        if before is None:
            texts.drop_copy(*which)
        else:
            texts.put_copy(*which, before)
        self.stored.emit()

    def copy(self) -> None:
        """Copy the text as the client would read it."""
        if text := self.preview.toPlainText():
            QGuiApplication.clipboard().setText(text)
            self._desk.said.emit(self.tr("The text is in the clipboard."))

    # how it looks

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        lines = self.fontMetrics().lineSpacing() * _LEAST_LINES
        for box in (self.field, self.preview):
            box.setMinimumHeight(lines)
            box.setSizePolicy(
                QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored
            )  # the page gives it what is left
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setAccessibleName(self.tr("How it reads"))
        self.insert_button.setMenu(self.menu)
        label = QLabel(self.tr("As &read by"))
        label.setBuddy(self.client)
        self.client.setAccessibleName(self.tr("As read by"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF)
        column.addLayout(self._row(self.heading, None, self.state))
        column.addWidget(self.field, 1)
        column.addWidget(self.note)
        column.addLayout(self._row(self.save_button, self.back_button, None, self.insert_button))
        column.addSpacing(UNIT)
        column.addLayout(self._row(label, self.client, None, self.copy_button))
        column.addWidget(self.preview, 1)

    def _row(self, *parts: QWidget | None) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        for part in parts:
            if part is None:
                row.addStretch(1)
            else:
                row.addWidget(part)
        return row

    def _connect(self) -> None:
        self.field.textChanged.connect(self._on_changed)
        self.save_button.clicked.connect(self.save)
        self.back_button.clicked.connect(self.go_back)
        self.copy_button.clicked.connect(self.copy)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.client.currentIndexChanged.connect(self._look)
