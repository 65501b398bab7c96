"""A text for a client that goes with no request: such as the one that resets a limit kindly."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from respiro.domain.clients import Client
from respiro.domain.errors import RespiroError
from respiro.services.call_time import client_of
from respiro.services.plan_b.limits import allowance_of
from respiro.services.texts import TextFacts, render
from respiro.ui import text_words, words
from respiro.ui.context import Context
from respiro.ui.look import MARGIN, UNIT, heading_font
from respiro.ui.widgets.figures_table import plain_label
from respiro.ui.widgets.forms import Note
from respiro.ui.widgets.text_preview import TextPreview

_WIDTH_IN_LETTERS = 60


class ClientTextDialog(QDialog):
    """Shows the text in the client's language, with this month's exceptions in it; it is sent as it then stands."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("client_text")
        self._context = context
        self._shown: tuple[str, str, TextFacts | None] = ("", "", None)
        self.heading = plain_label(self, wrap=True)
        self.preview = TextPreview(context, self)
        self.note = Note()
        self.close_button = QPushButton(self)
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.close)
        self._lay_out()
        self._retranslate()

    def show_text(self, client_id: str, kind: str, facts: TextFacts | None = None) -> None:
        """Show a text of that kind for a client; one that is gone meanwhile is said to be.

        Without ``facts`` it is about this month's exceptions.
        """
        self._shown = (client_id, kind, facts)
        self.note.say("")
        try:
            client = client_of(self._context.ports, client_id)
            if client is None:
                self.note.say(self.tr("This client is no longer there."))
                self.preview.show_text("", "", None)
            else:
                self._show(client, kind, facts)
        except RespiroError as error:
            self.note.say_fault(error)

    def _show(self, client: Client, kind: str, facts: TextFacts | None) -> None:
        ports = self._context.ports
        if facts is None:
            known = allowance_of(ports, client, ports.clock())
            facts = TextFacts(used=known.used, allowed=known.allowed, month=known.month)
        made = render(ports, kind, facts, client)
        self.heading.setText(self.tr("A text for {name}").format(name=words.plain(client.name)))
        self.preview.show_text(made.text, text_words.kind_name(kind), client, problem=made.problem)
        self.preview.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("A text for a client"))
        self.close_button.setText(self.tr("Close"))
        if self._shown[0]:
            self.show_text(*self._shown)

    def _lay_out(self) -> None:
        self.heading.setFont(heading_font(self.font()))
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(UNIT)
        column.addWidget(self.heading)
        column.addWidget(self.preview, 1)
        column.addWidget(self.note)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.close_button)
        column.addLayout(row)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _WIDTH_IN_LETTERS)
