"""One text as it is written, and as a client would read it. Respiro's own is never changed, only a copy of it."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from respiro.domain.errors import RespiroError
from respiro.services.ports import TextSource
from respiro.services.text_room import take_back
from respiro.ui import text_words, words
from respiro.ui.look import HALF, UNIT
from respiro.ui.widgets.forms import Hint, Note
from respiro.ui.widgets.template_field import TemplateField
from respiro.ui.windows.settings_pages.desk import SettingsDesk, Undo
from respiro.ui.windows.settings_pages.text_trial import TextTrial, Which

_LEAST_LINES = 5
_LONGEST_SHOWN = 40


class TextEditor(QWidget):
    """Shows how the text reads at each keystroke. What is not saved yet is kept until it is."""

    stored = Signal()
    """A copy was stored, or forgotten."""

    def __init__(self, desk: SettingsDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._which: Which | None = None
        self._source: TextSource | None = None
        self.heading, self.state, self.note = QLabel(), Hint(), Note()
        self.field, self.trial, self.menu = TemplateField(), TextTrial(desk.context), QMenu(self)
        self.save_button = self._button(self.tr("&Save"))
        self.back_button = self._button(self.tr("&Back to Respiro's text"))
        self.insert_button = self._button(self.tr("&Insert"))
        self._lay_out()
        self._connect()

    # which text

    def show_text(self, which: Which) -> None:
        """Show a text: what was being written, else the user's copy, else Respiro's."""
        try:
            source = self._desk.context.ports.texts.source(*which)
        except RespiroError as error:
            self._desk.failed.emit(error)
            return
        self.trial.look_again()
        if which == self._which and source == self._source:
            self._show_trial()
            return
        self._which, self._source = which, source
        name = text_words.kind_name(which.kind)
        self.heading.setText(name)
        self.field.setAccessibleName(self.tr("Template of “{text}”").format(text=name))
        self._put(self._desk.drafts.get(which, self._stored))

    @property
    def _stored(self) -> str:
        source = self._source
        return "" if source is None else source.shipped if source.own is None else source.own

    def _put(self, text: str) -> None:
        with QSignalBlocker(self.field):
            self.field.setPlainText(text)
        self._show_state()
        self._show_trial()

    # how it stands

    def _show_trial(self) -> None:
        if self._which is None or self._source is None:
            return
        problem = self.trial.show_text(self._which, self._source, self.field.toPlainText())
        self.field.mark_line(problem.line if problem else 0)
        told = self.tr("As it stands it can't be used, so Respiro's text would be sent. {why}")
        self.note.say(told.format(why=text_words.reason_words(problem)) if problem else "")

    def _show_state(self) -> None:
        source = self._source
        if source is None:
            return
        is_changed, is_own = self.field.toPlainText() != self._stored, source.own is not None
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
        self._show_trial()

    def _fill_menu(self) -> None:
        """Offer what a text can ask for, each with what it would be now."""
        self.menu.clear()
        for name, value in self.trial.names(self._which).items() if self._which else ():
            shown = words.plain(value)[:_LONGEST_SHOWN]
            action = self.menu.addAction(f"{name} – {shown}" if shown else name)
            action.setData(name)
            action.triggered.connect(lambda _checked=False, name=name: self.field.insert_name(name))

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

    # how it looks

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        lines = self.fontMetrics().lineSpacing() * _LEAST_LINES
        for box in (self.field, self.trial.preview):
            box.setMinimumHeight(lines)
            # the page gives it what is left
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.insert_button.setMenu(self.menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF)
        column.addLayout(self._row(self.heading, None, self.state))
        column.addWidget(self.field, 1)
        column.addWidget(self.note)
        column.addLayout(self._row(self.save_button, self.back_button, None, self.insert_button))
        column.addSpacing(UNIT)
        column.addWidget(self.trial, 1)

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
        self.trial.reader_changed.connect(self._show_trial)
        self.trial.copied.connect(lambda: self._desk.said.emit(self.tr("The text is in the clipboard.")))
        self.menu.aboutToShow.connect(self._fill_menu)
        self.save_button.clicked.connect(self.save)
        self.back_button.clicked.connect(self.go_back)
