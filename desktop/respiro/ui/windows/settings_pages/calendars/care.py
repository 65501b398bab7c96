"""What the selected calendar needs: an answer about what vanished, or an address."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from respiro.domain.subscriptions import Subscription, SubscriptionKind
from respiro.services.subscription_news import ADDRESS_KINDS
from respiro.ui import words
from respiro.ui.look import HALF, UNIT
from respiro.ui.subscription_words import trouble_words
from respiro.ui.widgets.forms import Note, plain
from respiro.ui.windows.settings_pages.item_list import page_button


class MissingQuestion(QWidget):
    """Asks whether what is gone at the source may go here too; keeping it is what happens without an answer."""

    keep_wished = Signal()
    again_wished = Signal()
    """What is our own among it is to be written there again."""
    removal_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = plain()
        self.keep_button = page_button(self.tr("&Keep them"), self.keep_wished.emit)
        self.again_button = page_button(self.tr("Write &mine again"), self.again_wished.emit)
        self.go_button = page_button(self.tr("&Let them go"), self.removal_wished.emit)
        buttons = QHBoxLayout()
        buttons.setSpacing(UNIT)
        for button in (self.keep_button, self.again_button, self.go_button):  # what does no harm goes first
            buttons.addWidget(button)
        self.again_button.hide()
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, HALF, 0, HALF)
        column.setSpacing(HALF)
        column.addWidget(self.words)
        column.addLayout(buttons)
        self.hide()

    def ask_about(self, one: Subscription | None) -> None:
        """Ask about a calendar; hide when there is nothing to ask."""
        if one is None or not one.missing:
            self.ask("")
            return
        text = self.tr(
            "%n entries of {calendar} are no longer where they come from. Are they to go here too?"
            " They are kept until you say so: a source that is half broken looks just like that.",
            "",
            one.missing,
        )
        self.ask(text.format(calendar=words.quoted(one.calendar)))

    def ask(self, text: str, *, can_write: bool = False) -> None:
        """Ask with these words; hide when there are none. ``can_write``: some of it is our own."""
        self.again_button.setVisible(can_write)
        if text:
            self.words.setText(text)
        self.setVisible(bool(text))


class TroubleNote(QWidget):
    """Says why a calendar could not be fetched, and offers to type its address where that may help."""

    address_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = Note()
        self.address_button = page_button(self.tr("&Type the address again…"), self.address_wished.emit)
        buttons = QHBoxLayout()
        buttons.addWidget(self.address_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, HALF, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.note)
        column.addLayout(buttons)
        self.hide()

    def tell_of(self, one: Subscription | None) -> None:
        """Tell of a calendar's trouble; hide when it has none."""
        self.note.say(trouble_words(one) if one else "")
        trouble = one.trouble if one else None
        is_address = one is not None and one.kind is SubscriptionKind.ADDRESS
        self.address_button.setVisible(is_address and trouble is not None and trouble.kind in ADDRESS_KINDS)
        self.setVisible(trouble is not None)
