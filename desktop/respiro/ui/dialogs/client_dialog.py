"""One client: who they are, when each reaches the other, what holds for them, what they usually ask."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from respiro.domain.clients import Client, ForeseenFire
from respiro.domain.errors import InvalidValueError
from respiro.services.call_opening import new_id
from respiro.services.client_room import checked
from respiro.services.ports import Ports
from respiro.ui.dialogs.client_parts.fires import FiresPage
from respiro.ui.dialogs.client_parts.hours import USUAL_HOURS, ReachThemPage, ReachYouPage
from respiro.ui.dialogs.client_parts.limits import LimitsPage
from respiro.ui.dialogs.client_parts.money import MoneyPage
from respiro.ui.dialogs.client_parts.page import ClientPage
from respiro.ui.dialogs.client_parts.who import WhoPage, tier_words
from respiro.ui.look import HALF, MARGIN, UNIT, make_primary
from respiro.ui.widgets.forms import Note

_LETTERS = 78
"""A page's width."""
__all__ = ["ClientDialog", "tier_words"]


class ClientDialog(QDialog):
    """Asks for a client; ``saved`` brings the Client as it should be.

    Without a client it is about a new one, ``draft`` if that is given. Ctrl+Page Down and Up turn the pages.
    """

    saved = Signal(object)
    agenda_requested = Signal(str)
    """The id of the client whose agenda is to be followed."""

    def __init__(
        self,
        client: Client | None,
        parent: QWidget | None = None,
        ports: Ports | None = None,
        draft: Client | None = None,
    ) -> None:
        super().__init__(parent)
        self._client = client or draft or Client(new_id(), "", hours=USUAL_HOURS)
        self._ports = ports
        self.setWindowTitle(self.tr("Client") if client else self.tr("New client"))
        self.who, self.limits = WhoPage(self._client, ports), LimitsPage(self._client, ports)
        self.reach_them, self.reach_you = ReachThemPage(self._client, ports), ReachYouPage(self._client)
        self.reach_them.agenda.setVisible(client is not None and ports is not None)
        self.reach_them.agenda.add_requested.connect(lambda: self.agenda_requested.emit(self._client.id))
        self.fires, self.money = FiresPage(self._client), MoneyPage(self._client)
        self.pages: tuple[ClientPage, ...] = (
            self.who,
            self.reach_them,
            self.reach_you,
            self.limits,
            self.fires,
            self.money,
        )
        self.list, self._stack, self.trouble = QListWidget(), QStackedWidget(), Note()
        self._lay_out()
        self.who.name.setFocus()

    def _lay_out(self) -> None:
        for page in self.pages:
            self._stack.addWidget(page)
            item = QListWidgetItem(page.windowTitle())
            item.setSizeHint(QSize(0, self.fontMetrics().height() + 2 * HALF))
            self.list.addItem(item)
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        widest = max(self.fontMetrics().horizontalAdvance(page.windowTitle()) for page in self.pages)
        self.list.setFixedWidth(widest + 5 * UNIT)
        self.list.currentRowChanged.connect(self._stack.setCurrentIndex)
        self.list.setCurrentRow(0)
        width = max(self.fontMetrics().averageCharWidth() * _LETTERS, self._stack.minimumSizeHint().width())
        self._stack.setMinimumSize(width, max(page.height_for(width) for page in self.pages))
        for key, step in ((Qt.Key.Key_PageDown, 1), (Qt.Key.Key_PageUp, -1)):
            shortcut = QShortcut(QKeySequence(Qt.Modifier.CTRL | key), self)
            shortcut.activated.connect(lambda step=step: self._turn(step))
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(self.list)
        top.addWidget(self._stack, 1)
        self._add_buttons()
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(MARGIN)
        column.addLayout(top, 1)
        column.addWidget(self.trouble)
        column.addWidget(self.buttons)
        make_primary(self.save_button)

    def _add_buttons(self) -> None:
        self.buttons = QDialogButtonBox()
        cancel_button = self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel_button.setAutoDefault(False)
        self.save_button = self.buttons.addButton(self.tr("&Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def show_page(self, page: ClientPage) -> None:
        """Turn to a page."""
        self.list.setCurrentRow(self.pages.index(page))

    def show_fire(self, fire: ForeseenFire) -> None:
        """Turn to what they usually ask, with one more in the table; it holds once it is saved."""
        self.show_page(self.fires)
        self.fires.add_known(fire)

    def _turn(self, step: int) -> None:
        """Turn to the next page or the one before; the keys go on from the list."""
        self.list.setCurrentRow((self.list.currentRow() + step) % len(self.pages))
        self.list.setFocus()

    def accept(self) -> None:
        """Hand the client on, or stay at the first field that can't be."""
        for page in self.pages:
            if (field := page.fault_field()) is not None:
                self._go_to(page, field)
                return
        client = self._client
        for page in self.pages:
            client = page.applied_to(client)
        if self._ports is not None:
            try:
                client = checked(self._ports, client)
            except InvalidValueError as error:
                self._say(error)
                return
        self.saved.emit(client)
        super().accept()

    def _say(self, error: InvalidValueError) -> None:
        """Say why the client can't be kept: beside the field that it is about, else below."""
        for page in self.pages:
            if (field := page.field_of(error)) is not None:
                self._go_to(page, field)
                return
        self.trouble.say_fault(error)

    def _go_to(self, page: ClientPage, field: QWidget) -> None:
        self.show_page(page)
        field.setFocus()
        page.ensureWidgetVisible(field)
