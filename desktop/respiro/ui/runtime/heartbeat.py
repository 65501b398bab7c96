"""The one timer: asks of stored facts what is due. Sleep, clock jumps and zone changes only make it beat early."""

import time
from collections.abc import Callable, Iterator
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from respiro.domain.errors import ConflictError, RespiroError, StoreBusyError
from respiro.services import margin_keeper
from respiro.services.margin_keeper import Done, day_of
from respiro.services.ports import Ports
from respiro.services.today import today
from respiro.ui.context import Context
from respiro.ui.runtime.chores import Chores
from respiro.ui.runtime.news_desk import NewsDesk
from respiro.ui.runtime.plan_b_watch import PlanBWatch
from respiro.ui.runtime.reminders import ReminderDesk

BEAT_MILLISECONDS = 30_000
TICK_MILLISECONDS = 1_000
"""A reminder comes within two seconds of its time, also on a machine that has much to do."""
_JUMP = timedelta(seconds=5)
_WORKER_AFTER_MILLISECONDS = 5_000
"""The start belongs to the user."""
_HEAL_AGAIN_MILLISECONDS = 500
"""Someone else was storing something."""


class Heartbeat(QObject):
    """Settles, heals, tells and looks after the horizon, in this order; then whoever shows today is told.

    What healing has to do it does in pieces, so that nothing stalls; what comes after it in a beat waits for its end.
    Between two beats it ticks, which asks no store: it reminds when a reminder's time has come, and beats when the
    clock on the wall went another way than time itself.
    """

    looked = Signal(object, bool)
    """How today stands (services.today.Today), and whether something waits for the user."""
    beaten = Signal()

    def __init__(
        self,
        context: Context,
        desk: NewsDesk,
        chores: Chores,
        parent: QObject | None = None,
        *,
        reminders: ReminderDesk | None = None,
        plan_b: PlanBWatch | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = desk
        self._chores = chores
        self._reminders = reminders
        self._plan_b = plan_b
        self._monotonic = monotonic
        self._seen = (context.ports.clock(), monotonic())
        self._healed: object = None
        self._is_healing = self._was_asked_meanwhile = self._is_half_healed = False
        self._chores_may_start = False
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_MILLISECONDS)
        self._timer.timeout.connect(self.beat)
        self._ticker = QTimer(self)
        self._ticker.setInterval(TICK_MILLISECONDS)
        self._ticker.timeout.connect(self.tick)
        self._soon = _coalesced(self, self.beat)
        self._remind_soon = _coalesced(self, self.remind)
        self._show_soon = _coalesced(self, self.show_today)

    def start(self, worker_after_milliseconds: int = _WORKER_AFTER_MILLISECONDS) -> None:
        """Begin to beat: first from the event loop, then every half minute."""
        for topic in (self._context.agenda_changed, self._context.clients_changed, self._context.settings_changed):
            topic.connect(self._soon.start)
        for topic in (self._context.margins_changed, self._desk.waiting_changed):
            topic.connect(self._show_soon.start)
        for topic in (self._context.margins_changed, self._context.calls_changed, self._context.plan_b_changed):
            topic.connect(self._remind_soon.start)
        self._timer.start()
        self._ticker.start()
        self._soon.start()
        QTimer.singleShot(worker_after_milliseconds, self, self._allow_chores)

    def tick(self) -> None:
        """Beat early when there is a reason; costs microseconds when there is none."""
        self._context.follow_zone()
        before, then = self._seen
        now, moment = self._context.ports.clock(), self._monotonic()
        self._seen = (now, moment)
        jump = (now - before) - timedelta(seconds=moment - then)
        due_at = self._reminders.next_at if self._reminders else None
        if abs(jump) > _JUMP:
            self.beat()
        elif due_at is not None and due_at <= now:
            self.remind()

    def beat(self) -> None:
        """Do what is due now."""
        self._context.follow_zone()
        self.remind()
        self._quietly(self._settle)
        if self._is_healing:
            self._was_asked_meanwhile = True
            return
        self._quietly(self._heal)
        if not self._is_healing:
            self._end_beat()

    def _end_beat(self) -> None:
        for _ in self._ending():
            pass

    def _ending(self) -> Iterator[None]:
        if not self._is_half_healed:  # it is told as one
            self._quietly(self._desk.look)
        yield
        if self._chores_may_start:
            self._quietly(self._chores.look)
        self.show_today()
        yield
        self._context.time_passed.emit()
        self.beaten.emit()

    def remind(self) -> None:
        """Tell who waits, and which emergencies; call-backs find their margin first."""
        reminders, plan_b = self._reminders, self._plan_b
        if reminders is not None:
            self._quietly(reminders.look)
        if plan_b is not None:
            may_keep = reminders is None or reminders.has_kept_reservations
            self._quietly(lambda: plan_b.look(may_keep=may_keep))

    def show_today(self) -> None:
        """Let those who show it know how today stands."""
        self._quietly(lambda: self.looked.emit(today(self._context.ports), self._desk.is_waiting))

    def _allow_chores(self) -> None:
        self._chores_may_start = True
        self._quietly(self._chores.look)

    def _settle(self) -> None:
        self._context.store(margin_keeper.settle_past, self._on_changed, self._desk.tell_fault, retries=0)

    def _heal(self) -> None:
        """Heal when what healing depends on has changed: the agenda, the settings, or the day."""
        ports = self._context.ports
        state = (ports.store.revision(), ports.settings, ports.zone, day_of(ports, ports.clock()))
        if state == self._healed:
            return
        self._is_healing, self._was_asked_meanwhile = True, False
        done: list[Done] = []
        self._context.pieces.do(
            self,
            self._steps(ports, done),
            lambda error: self._on_not_healed(error, done),
            lambda: self._on_healed(state, done),
        )

    def _steps(self, ports: Ports, done: list[Done]) -> Iterator[None]:
        """Heal, and keep what was done; a bug of ours must not keep the next beat from healing."""
        try:
            for one in margin_keeper.healing(ports):
                if one is not None:
                    done.append(one)
                yield
        finally:
            self._is_healing = False

    def _on_healed(self, state: object, done: list[Done]) -> None:
        self._healed = state
        self._is_half_healed = False
        self._end_healing(done)

    def _on_not_healed(self, error: RespiroError, done: list[Done]) -> None:
        """Heal again soon where someone else was at it, else with the next beat."""
        if isinstance(error, StoreBusyError | ConflictError):
            self._is_half_healed = self._is_half_healed or bool(done)
            QTimer.singleShot(_HEAL_AGAIN_MILLISECONDS, self, self._soon.start)
        else:
            self._is_half_healed = False
            self._desk.tell_fault(error)
        self._end_healing(done)

    def _end_healing(self, done: list[Done]) -> None:
        self._on_changed(done)
        if self._was_asked_meanwhile:
            self._soon.start()
        self._context.pieces.do(self, self._ending(), self._desk.tell_fault)

    def _on_changed(self, done: list[Done]) -> None:
        if done:
            self._context.margins_changed.emit()

    def _quietly(self, step: Callable[[], object]) -> None:
        """Do a step; a fault of the world is told, or waits for the next beat, and the other steps go on."""
        try:
            step()
        except RespiroError as error:
            self._desk.tell_fault(error)


def _coalesced(parent: QObject, action: Callable[[], None]) -> QTimer:
    """Return a timer that does the action once, however often it is started before the event loop turns."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(0)
    timer.timeout.connect(action)
    return timer
