"""A text for the client, ready to be changed and taken along: copied, by WhatsApp, or by mail."""

from urllib.parse import quote

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from respiro.domain.calls import Channel
from respiro.services.ports import TemplateProblem
from respiro.ui import text_words, words
from respiro.ui.look import HALF
from respiro.ui.widgets.forms import Note
from respiro.ui.widgets.sheets import Sheet
from respiro.ui.windows.calls.follow_up_view import FollowUpView, Reach, target_words

_LINES = 10
_LONGEST = 4000
_CARRIERS = (Channel.WHATSAPP, Channel.MAIL)


def with_text(link: str, text: str) -> str:
    """Return a WhatsApp or mail link with this text in place of the one that it carries."""
    target, _, query = link.partition("?")
    kept = [part for part in query.split("&") if part.startswith("subject=")]
    is_mail = link.startswith("mailto:")
    encoded = quote(text[:_LONGEST].replace("\n", "\r\n" if is_mail else "\n").encode("utf-8", "ignore"), safe="")
    return f"{target}?{'&'.join([*kept, ('body=' if is_mail else 'text=') + encoded])}"


class TextSheet(Sheet):
    """Shows a text. ``taken`` brings the link to open with it, empty when it was copied."""

    taken = Signal(str)

    def __init__(
        self,
        heading: str,
        text: str,
        view: FollowUpView,
        problem: TemplateProblem | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.heading.setText(heading)
        self.field = QPlainTextEdit(text, self)
        self.field.setAccessibleName(heading)
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES)
        self.fields.append(self.field)
        self.column.addWidget(self.field)
        self.note = Note()
        self.note.say(text_words.problem_words(problem) if problem else "")
        self.column.addWidget(self.note)
        self.column.setSpacing(HALF)
        self.accept_button.setText(self.tr("Copy"))
        self.carriers: list[QPushButton] = []
        for channel in _CARRIERS:
            way = next((way for way in view.ways if way.channel is channel), None)
            if way is not None:
                self._add_carrier(way)
        self.dress()

    def accept(self) -> None:
        """Copy the text."""
        QGuiApplication.clipboard().setText(self.field.toPlainText())
        self.taken.emit("")

    def take_focus(self) -> None:
        """Let the user change the text at once."""
        self.field.setFocus()

    def _add_carrier(self, way: Reach) -> None:
        name = self.tr("WhatsApp") if way.channel is Channel.WHATSAPP else self.tr("Mail")
        button = QPushButton(name, self)
        button.setAutoDefault(True)
        button.setToolTip(words.tooltip(target_words(way.link)))
        button.clicked.connect(lambda: self.taken.emit(with_text(way.link, self.field.toPlainText())))
        self.buttons.insertWidget(self.buttons.count() - 1, button)
        self.carriers.append(button)
        self.fields.append(button)
