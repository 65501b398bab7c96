"""The week by client: for each a name that leads to them, and what there is to tell."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from respiro.domain.review import ClientWeek
from respiro.ui import words
from respiro.ui.client_week_words import Fact, client_facts, client_name
from respiro.ui.look import HALF, UNIT, bold_font, figures_font, quieten
from respiro.ui.models.call_rows import Mark
from respiro.ui.widgets.call_mark import MarkLabel
from respiro.ui.widgets.figures_table import plain_label
from respiro.ui.widgets.narrow_label import narrow_label
from respiro.ui.widgets.text_button import TextButton
from respiro.ui.words import translate

_Told = tuple[str, str, tuple[Fact, ...]]
"""Whose it is, their name, and what there is to tell."""
_SHORT = 4
"""So many are shown at first; as many and one more are shown at once."""


class ClientCards(QWidget):
    """Shows whom the week went to, who took most time first; a long list shows its beginning until it is asked."""

    client_requested = Signal(str)
    """The id of the client whose name was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told: tuple[_Told, ...] | None = None
        self._is_whole = False
        self.cards: list[ClientCard] = []
        self.calm = narrow_label(self)
        self.more = QPushButton(self)
        self.more.setFlat(True)
        self.more.setAutoDefault(True)
        self.more.clicked.connect(self._on_more)
        self._column = QVBoxLayout()
        self._column.setSpacing(UNIT + HALF)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        column.addWidget(self.calm)
        column.addLayout(self._column)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._dress()

    def show_people(self, people: Sequence[ClientWeek], *, other: bool = False) -> bool:
        """Show these; True when they are others than before. ``other`` when it is another week: the list is short."""
        self.calm.setText(self.tr("No client needed anything."))
        self.calm.setVisible(not people)
        told = tuple((one.client_id, client_name(one), tuple(client_facts(one))) for one in people)
        if told == self._told and not (other and self._is_whole):
            return False
        self._is_whole = self._is_whole and not other
        self._told = told
        self._put()
        return True

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _put(self) -> None:
        people = self._told or ()
        focused = next((card.client_id for card in self.cards if card.name.hasFocus()), None)
        for card in self.cards:
            self._column.removeWidget(card)
            card.hide()  # it would be painted once more before it goes
            card.deleteLater()
        whole = self._is_whole or len(people) <= _SHORT + 1
        self.cards = [self._card(one) for one in (people if whole else people[:_SHORT])]
        for card in self.cards:
            self._column.addWidget(card)
            if card.client_id == focused:
                card.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.more.setText(translate("calls", "Show all %n", "", len(people)))
        self.more.setVisible(not whole)

    def _card(self, told: _Told) -> "ClientCard":
        card = ClientCard(*told, self)
        card.name.clicked.connect(lambda: self.client_requested.emit(card.client_id))
        return card

    def _on_more(self) -> None:
        self._is_whole = True
        place = len(self.cards)
        self._put()
        self.cards[min(place, len(self.cards) - 1)].name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _dress(self) -> None:
        quieten(self.calm)


class ClientCard(QWidget):
    """One client's week: the name, and a line for each fact."""

    def __init__(self, client_id: str, name: str, facts: Sequence[Fact], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.client_id, self.facts = client_id, facts
        self.name = TextButton(self)
        self.name.name(name, self.tr("Opens {name}").format(name=name) if client_id else "")
        self.name.setEnabled(bool(client_id))
        self._names: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(self.name, 0, Qt.AlignmentFlag.AlignLeft)
        for fact in self.facts:
            self._column.addLayout(self._line(fact))
        self._dress()

    @property
    def lines(self) -> list[str]:
        """What the card says, line by line."""
        return [f"{fact.name}: {fact.value}" for fact in self.facts]

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _line(self, fact: Fact) -> QHBoxLayout:
        name, value, mark = plain_label(self, wrap=True), plain_label(self), MarkLabel(self)
        name.setText(fact.name)
        value.setText(fact.value)
        value.setFont(bold_font(figures_font(self.font())) if fact.is_broken else figures_font(self.font()))
        value.setAccessibleName(f"{fact.name}: {fact.value}")
        for part in (name, value):
            part.setToolTip(words.tooltip(fact.tip))
            part.setAccessibleDescription(fact.tip)
        mark.show_mark(Mark.LATE if fact.is_broken else Mark.NONE)
        line = QHBoxLayout()
        line.setSpacing(HALF)
        line.addWidget(name, 1, Qt.AlignmentFlag.AlignTop)
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(value, 0, Qt.AlignmentFlag.AlignTop)
        self._names.append(name)
        return line

    def _dress(self) -> None:
        for name in self._names:
            quieten(name)
