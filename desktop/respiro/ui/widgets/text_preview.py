"""A text that is ready to be sent: still to be changed, then copied or handed to mail or WhatsApp."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from respiro.domain.channel import Channel
from respiro.domain.clients import Client
from respiro.services.hand_off import mail_link, whatsapp_link
from respiro.services.ports import TemplateProblem
from respiro.ui import hand_off, text_words, words
from respiro.ui.assets import icon_for
from respiro.ui.context import Context
from respiro.ui.look import HALF, UNIT
from respiro.ui.widgets.forms import Hint, Note

_LEAST_LINES = 5
_ICONS = {Channel.WHATSAPP: "chat", Channel.MAIL: "mail"}


class TextPreview(QWidget):
    """Shows a text; what the user changes in it is what is sent. Nothing leaves before a button is pressed."""

    taken = Signal(str)
    """The text was taken along: ``copy``, ``whatsapp`` or ``mail``."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.open_link: Callable[[str], bool] = hand_off.open_link
        self._shown = ""
        self._subject = ""
        self._targets: dict[Channel, str] = {}
        self.field = QPlainTextEdit()
        self.note = Note()
        self.said = Hint()
        self.copy_button = QPushButton()
        self.carriers = {channel: QPushButton() for channel in _ICONS}
        self._lay_out()
        self._connect()
        self._put_words()
        self.show_text("", "", None)

    # what is shown

    def show_text(
        self,
        text: str,
        subject: str,
        client: Client | None,
        number: str = "",
        email: str = "",
        problem: TemplateProblem | None = None,
    ) -> None:
        """Show a text for a client, or whom number and address reach; ``problem``: why it is not the user's own.

        The same text once more leaves what the user changed in it; Ctrl+Z brings back what another one replaced.
        """
        self._subject = subject
        ports = self._context.ports
        known = number or next(iter(client.phones if client else ()), "")
        self._targets = {
            Channel.WHATSAPP: ports.numbers.understood(known, ports.settings.region) if known else "",
            Channel.MAIL: email or next(iter(client.emails if client else ()), ""),
        }
        if text != self._shown:
            self._shown = text
            self._replace(text)
        self.note.say(text_words.problem_words(problem) if problem else "")
        self.said.clear()
        self._show_carriers()

    @property
    def text(self) -> str:
        """The text as it stands now."""
        return self.field.toPlainText()

    @property
    def is_edited(self) -> bool:
        """Whether the user changed what was shown."""
        return self.text != self._shown

    def link(self, channel: Channel) -> str:
        """Return the link that takes the text along; empty if that can't be."""
        target = self._targets.get(channel, "")
        if not target:
            return ""
        return (
            mail_link(target, self._subject, self.text) if channel is Channel.MAIL else whatsapp_link(target, self.text)
        )

    def _replace(self, text: str) -> None:
        if self.text:
            cursor = QTextCursor(self.field.document())
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(text)
        else:
            self.field.setPlainText(text)
        self.field.moveCursor(QTextCursor.MoveOperation.Start)

    def _show_carriers(self) -> None:
        has_text = bool(self.text.strip())
        self.copy_button.setEnabled(has_text)
        for channel, button in self.carriers.items():
            link = self.link(channel)
            button.setVisible(bool(link))
            button.setEnabled(has_text)
            button.setToolTip(words.tooltip(hand_off.target_words(link)) if link else "")

    # what is done with it

    def copy(self) -> None:
        """Copy the text."""
        if self.text.strip():
            QGuiApplication.clipboard().setText(self.text)
            self.said.setText(self.tr("The text is in the clipboard."))
            self.taken.emit("copy")

    def send(self, channel: Channel) -> None:
        """Hand the text to the program that mails, or to WhatsApp; say so if none took it."""
        link = self.link(channel)
        if not link or not self.text.strip():
            return
        if self.open_link(link):
            self.said.clear()
            self.taken.emit(channel.value)
        else:
            self.said.setText(hand_off.not_opened_words(link))

    # how it looks

    def _lay_out(self) -> None:
        self.field.setTabChangesFocus(True)
        self.field.setMinimumHeight(self.fontMetrics().lineSpacing() * _LEAST_LINES)
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        row.addWidget(self.copy_button)
        for button in self.carriers.values():
            row.addWidget(button)
        row.addStretch(1)
        for button in (self.copy_button, *self.carriers.values()):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF)
        column.addWidget(self.field, 1)
        column.addWidget(self.note)
        column.addLayout(row)
        column.addWidget(self.said)
        self.setFocusProxy(self.field)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._show_carriers)
        self.copy_button.clicked.connect(self.copy)
        for channel, button in self.carriers.items():
            button.clicked.connect(lambda _checked=False, channel=channel: self.send(channel))

    def _put_words(self) -> None:
        self.field.setAccessibleName(self.tr("Text"))
        self.copy_button.setText(self.tr("&Copy"))
        self.carriers[Channel.WHATSAPP].setText(self.tr("&WhatsApp"))
        self.carriers[Channel.MAIL].setText(self.tr("Open in &mail"))
        for channel, name in _ICONS.items():
            self.carriers[channel].setIcon(icon_for(name, self.palette()))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the colour scheme."""
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.PaletteChange}:
            self._put_words()
        super().changeEvent(event)
