"""Whose agenda a calendar is, what of it is shown, and how often it is fetched."""

from collections.abc import Iterable

from PySide6.QtWidgets import QComboBox, QGridLayout, QSizePolicy

from respiro.domain.clients import Client
from respiro.domain.subscriptions import DEFAULT_EVERY
from respiro.ui import words
from respiro.ui.subscription_words import every_words
from respiro.ui.widgets.choice_boxes import CheckBox
from respiro.ui.windows.settings_pages.rows import add_row, show_choice

_EVERY = (15, 60, 4 * 60, 24 * 60)


class Choices:
    """Fields for a form; of a client's agenda no more than free and busy is shown unless that is taken back."""

    def __init__(self, clients: Iterable[Client], own: str, details: str) -> None:
        self.whose, self.every, self.bare = QComboBox(), QComboBox(), CheckBox(details)
        self.whose.addItem(own, "")
        for client in sorted(clients, key=lambda one: one.name.casefold()):
            self.whose.addItem(words.plain(client.name), client.id)
        for minutes in _EVERY:
            self.every.addItem(every_words(minutes), minutes)
        for field in (self.whose, self.every):
            field.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.whose.currentIndexChanged.connect(self._on_whose)
        self.show_them("", shows_details=False, every=DEFAULT_EVERY)

    def add_to(self, form: QGridLayout, whose: str, every: str) -> None:
        """Add the fields to a form, with their labels."""
        add_row(form, whose, self.whose, None, self.whose)
        form.addWidget(self.bare, form.rowCount(), 1)
        add_row(form, every, self.every, None, self.every)

    def show_them(self, client_id: str, *, shows_details: bool, every: int) -> None:
        """Show these choices; an interval that is not in the list is added."""
        if self.every.findData(every) < 0:
            self.every.addItem(every_words(every), every)
        self.every.setCurrentIndex(self.every.findData(every))
        show_choice(self.whose, client_id)
        self.bare.setChecked(not shows_details)
        self._on_whose()

    @property
    def client_id(self) -> str:
        """Whose agenda it is; empty for the user's own."""
        return str(self.whose.currentData() or "")

    @property
    def shows_details(self) -> bool:
        """Whether more than free and busy is shown of a client's."""
        return bool(self.client_id) and not self.bare.isChecked()

    @property
    def minutes(self) -> int:
        """How often it is fetched."""
        return int(self.every.currentData())

    def _on_whose(self) -> None:
        self.bare.setVisible(bool(self.client_id))
