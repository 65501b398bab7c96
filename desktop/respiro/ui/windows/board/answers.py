"""What a wish on the board becomes: a link, a menu, or a step that the calls' desk stores."""

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu

from respiro.domain.calls import FollowUp, OutcomeKind, Way, open_state
from respiro.domain.errors import RespiroError
from respiro.services.call_time import client_of, says_when_reached, snooze_choices
from respiro.services.hand_off import call_back_link
from respiro.ui import call_words
from respiro.ui.context import Context
from respiro.ui.models.call_rows import Sight, person
from respiro.ui.windows.board import row
from respiro.ui.windows.board.row import BoardRow
from respiro.ui.windows.calls.desk import CallsDesk


class BoardAnswers(QObject):
    """``said`` brings a text, whether something was refused, and whether it can be taken back."""

    open_requested = Signal(str)
    emergency_requested = Signal(str)
    """The follow-up that is an emergency."""
    said = Signal(str, bool, bool)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.desk = CallsDesk(context, self)
        self.desk.said.connect(self.said)

    def do(self, wish: str, place: BoardRow) -> None:
        """Do what was wished for at a row."""
        follow_up = place.follow_up
        try:
            if wish == row.CALL:
                self._call(follow_up)
            elif wish == row.SNOOZE:
                self._offer_snooze(follow_up, place)
            elif wish == row.REACHED:
                self.desk.close(follow_up, OutcomeKind.REACHED)
            elif wish == row.NO_ANSWER:
                self.desk.attempt(follow_up)
            elif wish == row.EMERGENCY:
                self.emergency_requested.emit(follow_up.id)
            else:
                self.open_requested.emit(follow_up.id)
        except RespiroError as error:
            self.said.emit(self.desk.fault_words(error), True, False)

    def _call(self, follow_up: FollowUp) -> None:
        """Open what calls back, and say how to answer then."""
        ports = self._context.ports
        link = call_back_link(ports, follow_up, client_of(ports, follow_up.caller.client_id))
        if self.desk.open_link(link) and follow_up.way is Way.MINE:
            text = self.tr("How did it go with {name}? R reached, N no answer.")
            self.said.emit(text.format(name=person(follow_up, Sight(ports, ports.clock()))), False, False)

    def _offer_snooze(self, follow_up: FollowUp, place: BoardRow) -> None:
        """Offer until when; who was put off too often is decided about where all of it is shown."""
        if open_state(follow_up).must_decide:
            self.open_requested.emit(follow_up.id)
            return
        ports = self._context.ports
        client = client_of(ports, follow_up.caller.client_id)
        choices = snooze_choices(ports, follow_up)
        name = client.name if client and says_when_reached(choices) else ""
        menu = QMenu(place)
        menu.setObjectName("snooze_menu")
        menu.aboutToHide.connect(menu.deleteLater)
        for option in choices:
            text = call_words.snooze_words(option, ports.clock(), ports.zone, name).replace("&", "&&")
            action = menu.addAction(text)
            action.triggered.connect(lambda _checked=False, option=option: self.desk.snooze(follow_up, option))
        menu.popup(place.mapToGlobal(QPoint(place.width() // 2, place.height())))
