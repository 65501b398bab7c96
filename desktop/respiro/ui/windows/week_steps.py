"""How the week's window stores a change of its margin, tells everyone, and takes it back."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from respiro.domain.errors import RespiroError
from respiro.domain.week import Week
from respiro.services import margin_hand, margin_keeper, news
from respiro.services.margin_keeper import Done
from respiro.services.ports import Ports
from respiro.ui import words
from respiro.ui.context import Context
from respiro.ui.windows.step_desk import StoredStep
from respiro.ui.windows.week_history import History


class WeekSteps(QObject):
    """The shown week and its history; whoever inherits from it says what the steps are.

    ``changed`` asks to show everything again, ``followed`` to do so without a stall, ``said`` to tell something (True: something was refused),
    ``selection_wished`` to select the entry with that key.
    """

    changed = Signal()
    followed = Signal()
    said = Signal(str, bool)
    selection_wished = Signal(str)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.week = self.today
        self.history = History(self)

    @property
    def ports(self) -> Ports:
        """The ports as they are now."""
        return self._context.ports

    @property
    def today(self) -> Week:
        """The present week."""
        ports = self._context.ports
        return Week.of(margin_keeper.day_of(ports, ports.clock()))

    # --- for whoever inherits from it

    def store(self, text: str, action: Callable[[Ports], Done], then: Callable[[Done], None] | None = None) -> None:
        """Store a change; ``then`` runs once everyone has heard of it."""
        week = self.week

        def done(change: Done) -> None:
            self.history.push(StoredStep(text, change, lambda step, _back: self._put_back(step, week)))
            self.said.emit("", False)
            self.tell_of(change)
            if then:
                then(change)

        self._context.store(action, done, self.refuse)

    def show_taken_back(self, week: Week, opposite: Done) -> None:
        """Show the week in which something was taken back."""
        self.week = week
        self.said.emit("", False)
        self.tell_of(opposite)

    def tell_of(self, change: Done) -> None:
        """Let everyone know of a change that the user made, and need not be told of."""
        self._context.store(lambda ports: news.mark_done_told(ports, change), lambda _none: None, self.refuse)
        self._context.margins_changed.emit()
        self.follow()

    def follow(self) -> None:
        """Show at once what the user changed."""
        self.changed.emit()

    def refuse(self, error: RespiroError) -> None:
        """Say why something can't be, and show how everything stands."""
        self.changed.emit()
        self.said.emit(words.fault_words(error), True)

    def refuse_to_take_back(self, error: RespiroError) -> None:
        """Say so, and forget what can't be put back any more."""
        self.refuse(error)
        QTimer.singleShot(0, self, self.history.forget)

    def _put_back(self, step: StoredStep[Done], week: Week) -> None:
        def done(opposite: Done) -> None:
            step.done = opposite
            self.show_taken_back(week, opposite)

        self._context.store(lambda ports: margin_hand.undo(ports, step.done), done, self.refuse_to_take_back)
