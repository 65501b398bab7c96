"""A client's own agenda in their form: none yet, or how the one that is followed stands."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from respiro.domain.subscriptions import Subscription
from respiro.services.ports import Ports
from respiro.ui import words
from respiro.ui.look import HALF, UNIT
from respiro.ui.subscription_words import state_words
from respiro.ui.widgets.forms import Hint
from respiro.ui.windows.settings_pages.item_list import page_button


class AgendaRow(QWidget):
    """Asks the store each time it is seen; hidden for a client who is not stored yet."""

    add_requested = Signal()

    def __init__(self, client_id: str, ports: Ports | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client_id, self._ports = client_id, ports
        self.state = Hint()
        self.state.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.button = page_button(self.tr("Add their agenda…"), self.add_requested.emit)
        label = QLabel(self.tr("Their agenda"))
        label.setBuddy(self.button)
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        row.addWidget(label)
        row.addWidget(self.button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF)
        column.addLayout(row)
        column.addWidget(self.state)
        self.refresh()

    def refresh(self) -> None:
        """Show how it stands now."""
        followed = self._followed()
        self.button.setText(self.tr("Add their agenda…") if not followed else self.tr("Add another…"))
        self.state.setText("\n".join(map(self._words, followed)) or self._empty_words())

    def showEvent(self, event: QShowEvent) -> None:
        """Ask anew whenever it is seen."""
        self.refresh()
        super().showEvent(event)

    def _empty_words(self) -> str:
        return self.tr("None. With it, margin lies where they are really free; you see no more than free and busy.")

    def _followed(self) -> Sequence[Subscription]:
        if self._ports is None:
            return ()
        return [one for one in self._ports.store.subscriptions() if one.client_id == self._client_id]

    def _words(self, one: Subscription) -> str:
        if self._ports is None:
            return ""
        state = state_words(one, self._ports.clock(), self._ports.zone)
        return self.tr("{calendar}: {state}").format(calendar=words.quoted(one.calendar), state=state)
