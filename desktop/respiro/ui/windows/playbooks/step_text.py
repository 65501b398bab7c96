"""A step's text for the client: ready to be changed, copied, or handed to WhatsApp or mail."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from respiro.domain.channel import Channel
from respiro.services.hand_off import message_link
from respiro.services.playbook_runs import StepText
from respiro.ui import text_words, words
from respiro.ui.hand_off import TO_DESKTOP, Opener, not_opened_words, open_link, target_words
from respiro.ui.look import HALF, UNIT, bold_font
from respiro.ui.widgets.figures_table import plain_label
from respiro.ui.widgets.forms import Note

_MOST_LINES, _LEAST_LINES = 7, 3


class StepTextBox(QWidget):
    """Shows a text. ``sent`` brings its kind once it is copied or handed on, ``said`` what there is to say of that."""

    sent = Signal(str)
    said = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ready: StepText | None = None
        self.open_url: Opener = TO_DESKTOP
        self.heading = plain_label(self)
        self.field = QPlainTextEdit(self)
        self.field.setTabChangesFocus(True)
        self.note = Note()
        self.copy, self.whatsapp, self.mail = (QPushButton(self) for _ in range(3))
        for button in (self.copy, self.whatsapp, self.mail):
            button.setAutoDefault(True)
        self._lay_out()
        self.copy.clicked.connect(self._on_copy)
        self.whatsapp.clicked.connect(lambda: self._on_send(Channel.WHATSAPP))
        self.mail.clicked.connect(lambda: self._on_send(Channel.MAIL))
        self.retranslate()
        self._dress()
        self.hide()

    def show_text(self, ready: StepText | None) -> None:
        """Show a text; hide where there is none. What was changed in the same text is kept."""
        if ready == self._ready:
            return
        self._ready = ready
        self.setVisible(ready is not None)
        if ready is None:
            return
        self.heading.setText(self.tr("Text: {name}").format(name=text_words.kind_name(ready.kind)))
        self.field.setAccessibleName(self.heading.text())
        self.field.setPlainText(ready.text)
        self.note.say(text_words.problem_words(ready.problem) if ready.problem else "")
        for button, channel in ((self.whatsapp, Channel.WHATSAPP), (self.mail, Channel.MAIL)):
            link = self._link(channel)
            button.setVisible(bool(link))
            button.setToolTip(words.tooltip(target_words(link)) if link else "")
        lines = min(_MOST_LINES, max(_LEAST_LINES, ready.text.count("\n") + 1 + len(ready.text) // 60))
        self.field.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 3 * UNIT)

    def retranslate(self) -> None:
        """Take the language that is installed now."""
        self.copy.setText(self.tr("&Copy"))
        self.whatsapp.setText(self.tr("&WhatsApp"))
        self.mail.setText(self.tr("&Mail"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._dress()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(UNIT)
        for button in (self.copy, self.whatsapp, self.mail):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF)
        for part in (self.heading, self.field, self.note):
            column.addWidget(part)
        column.addLayout(buttons)

    def _link(self, channel: Channel) -> str:
        ready = self._ready
        if ready is None:
            return ""
        return message_link(channel, ready.number, ready.email, ready.about, self.field.toPlainText())

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.field.toPlainText())
        self._tell_sent(self.tr("Copied."))

    def _on_send(self, channel: Channel) -> None:
        link = self._link(channel)
        if open_link(link, self.open_url):
            self._tell_sent("")
        else:
            self.said.emit(not_opened_words(link), True)

    def _tell_sent(self, text: str) -> None:
        if self._ready is not None:
            self.sent.emit(self._ready.kind)
        self.said.emit(text, False)

    def _dress(self) -> None:
        self.heading.setFont(bold_font(self.font()))
