"""Who it is: searched among clients and past callers, or someone new."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from respiro.domain.calls import Caller
from respiro.domain.clients import LONGEST_NAME
from respiro.ui import words
from respiro.ui.assets import icon_for
from respiro.ui.dialogs.quick_add.suggestion_list import SuggestionList


class WhoField(QLineEdit):
    """A name, a number or an address; someone chosen from the list stays who they are until the field is changed."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMaxLength(LONGEST_NAME)
        self._chosen: Caller | None = None
        self._sign = QAction(self)
        self._sign.setVisible(False)
        self.addAction(self._sign, QLineEdit.ActionPosition.TrailingPosition)
        self.textEdited.connect(self._on_edited)

    @property
    def caller(self) -> Caller:
        """Who stands in it."""
        if self._chosen is not None:
            return self._chosen
        text = self.text().strip()
        if "@" in text:
            return Caller(email=text)
        return Caller(number=text) if _is_number(text) else Caller(name=text)

    @property
    def is_chosen(self) -> bool:
        """Whether somebody known stands in it."""
        return self._chosen is not None

    def choose(self, caller: Caller) -> None:
        """Put somebody known in."""
        self._chosen = caller if caller.label.strip() else None
        self.setText(words.plain(caller.label))
        self.setCursorPosition(0)

    def show_client(self, *, known: bool) -> None:
        """Tell whether the person is a client."""
        self._sign.setVisible(known)
        tip = self.tr("One of your clients") if known else ""
        self._sign.setToolTip(tip)
        self.setAccessibleDescription(tip)

    def draw_signs(self) -> None:
        """Draw the sign in the scheme's colours."""
        self._sign.setIcon(icon_for("people", self.palette()))

    def _on_edited(self) -> None:
        self._chosen = None
        self.changed.emit()


class WhoList(SuggestionList):
    """The list below the field."""

    def __init__(self, field: WhoField, show_number: Callable[[str], str], parent: QWidget) -> None:
        super().__init__(field, show_number, parent)
        self.setObjectName("who_list")

    def follow(self, people: Sequence[Caller]) -> None:
        """Show these people if they are others than are shown."""
        if list(people) != self.people:
            self.suggest(people)


def _is_number(text: str) -> bool:
    return sum(char.isdigit() for char in text) > 2 and not any(char.isalpha() for char in text)  # noqa: PLR2004  112
