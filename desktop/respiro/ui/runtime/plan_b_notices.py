"""Urgent requests on the screen: what is due is told, louder each time, and counts as told once it was seen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal

from respiro.domain.calls import is_quiet
from respiro.domain.errors import RespiroError
from respiro.domain.plan_b import UrgentRequest
from respiro.domain.plan_b.notices import LOUDEST
from respiro.services.plan_b import desk as plan_b
from respiro.services.plan_b import queue, steps
from respiro.services.plan_b.desk import Told
from respiro.services.plan_b.office import office
from respiro.services.plan_b.steps import PlanBDone
from respiro.services.ports import Ports
from respiro.ui import request_notice_words, words
from respiro.ui.context import Context
from respiro.ui.reminder_words import Said
from respiro.ui.request_notice_words import RequestAct
from respiro.ui.runtime.do_not_disturb import DoNotDisturb
from respiro.ui.runtime.grouped_notice import GroupedNotice, PeaceQuestion
from respiro.ui.runtime.notifier import Notifier

translate = QCoreApplication.translate

KEY = "planb"
"""All that requests tell is one notice."""
_MOVED_KEY, _DONE_KEY = "planb-margin", "planb-done"
_MOST_REMEMBERED = 20


class PlanBNotices(QObject):
    """Tells what urgent requests ask of the user. Closing a notice answers nothing: it comes back."""

    open_requested = Signal(str)
    """The request to show; empty for the queue."""
    failed = Signal(object)
    """A RespiroError."""

    def __init__(
        self,
        context: Context,
        notifier: Notifier,
        quiet: DoNotDisturb,
        is_looked_at: Callable[[], bool] = lambda: False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._notifier = notifier
        self._is_looked_at = is_looked_at
        """Whether the user has before their eyes what a notice would tell."""
        self._notice = GroupedNotice[Told](notifier, KEY, self._said, self)
        self._peace = PeaceQuestion(quiet, self)
        self._unrecorded: set[Told] = set()
        """What was on the screen, though that could not be stored yet."""
        self._moved: set[str] = set()
        """Whose margin changed, which is still to be told."""
        self._kept_at = -1
        self._undoable: dict[str, PlanBDone] = {}
        self._notice.seen.connect(self._on_seen)
        self._peace.failed.connect(self.failed)
        notifier.acted.connect(self._on_acted)

    def look(self, *, may_keep: bool = True) -> None:
        """Find margin anew, and tell what is due. Raises StoreError.

        ``may_keep`` tells that call-backs have found their margin already: they come first.
        """
        if may_keep:
            self._keep_places()
        stands = {request.id: request for request in self._context.ports.store.open_requests()}
        self._notice.keep(lambda told: told if _is_same(told.request, stands.get(told.request.id)) else None)
        if self._moved or self._news():
            self._peace.ask(self._on_quiet_known)

    # --- telling

    def _news(self) -> list[Told]:
        """Return what the user is to be told and was not; in quiet hours only of clients who are let through."""
        if self._is_looked_at():
            return []
        ports = self._context.ports
        due = [told for told in plan_b.due(ports) if told not in self._unrecorded]
        if due and is_quiet(ports.settings.calls.quiet, ports.clock(), ports.zone):
            return self._let_through(due)
        return due

    def _let_through(self, told: Sequence[Told]) -> list[Told]:
        clients = {client.id: client for client in self._context.ports.store.clients()}
        known = ((one, clients.get(one.request.caller.client_id)) for one in told)
        return [one for one, client in known if client is not None and client.let_through]

    def _on_quiet_known(self, disturbing: bool) -> None:  # noqa: FBT001  an answer
        if not disturbing:
            self._tell_moved()
        news = self._let_through(self._news()) if disturbing else self._news()
        if not news:
            return
        fresh = {one.request.id for one in news}
        together = [*news, *(one for one in self._notice.items if one.request.id not in fresh)]
        level = max(one.notice.level for one in news)
        ordered = sorted(together, key=lambda one: (-one.notice.level, one.notice.at, one.request.id))
        self._notice.send(ordered, certain=disturbing or level >= LOUDEST, critical=level > 1)

    def _said(self, told: Sequence[Told]) -> Said:
        return request_notice_words.notice_words(told, office(self._context.ports))

    def _tell_moved(self) -> None:
        """Tell whose margin moved or went, as it stands now."""
        ports, moved = self._context.ports, self._moved
        self._moved = set()
        requests = [request for request in ports.store.open_requests() if request.id in moved]
        if requests:
            said = request_notice_words.moved_words(requests, office(ports))
            self._notifier.notify(_MOVED_KEY, said.summary, said.body, said.actions)

    # --- recording

    def _on_seen(self, seen: tuple[Told, ...]) -> None:
        untold = [one for one in seen if one not in self._unrecorded]
        self._unrecorded.update(untold)

        def done(_answer: None) -> None:
            self._unrecorded.difference_update(untold)
            self._context.plan_b_changed.emit()

        if untold:
            self._context.store(lambda ports: plan_b.mark_told(ports, untold), done, self.failed.emit)

    # --- answers

    def _on_acted(self, key: str, action: str) -> None:
        if key not in (KEY, _MOVED_KEY, _DONE_KEY):
            return
        if key == KEY:
            self._notice.forget()
        self._notifier.withdraw(key)  # not each daemon takes a notice away when a button was pressed
        kind, _, request_id = action.partition(":")
        try:
            self._act(kind, request_id)
        except RespiroError as error:
            self._tell_fault(error)

    def _act(self, kind: str, request_id: str) -> None:
        if kind == RequestAct.OPEN:
            self.open_requested.emit(request_id)
        elif kind == RequestAct.START:
            self._store(lambda ports: queue.start(ports, request_id), RequestAct.START)
        elif kind == RequestAct.ANSWERED:
            self._store(lambda ports: queue.client_answered(ports, request_id), RequestAct.ANSWERED)
        elif kind == RequestAct.LATER:  # it was looked at, and its promise goes on being watched
            self._store(lambda ports: queue.look_at(ports, request_id))
        elif kind == RequestAct.UNDO and request_id in self._undoable:
            done = self._undoable.pop(request_id)
            self._store(lambda ports: steps.undo(ports, done))

    def _store(self, step: Callable[[Ports], PlanBDone], act: RequestAct | None = None) -> None:
        """Store a step; one that names its act is said, and offered to be taken back."""

        def stored(done: PlanBDone) -> None:
            self._context.plan_b_changed.emit()
            if done.change.margin.entries or done.change.margin.put:
                self._context.margins_changed.emit()
            if act is not None and done.request is not None:
                self._remember(done, done.request)
                undo = ((RequestAct.UNDO.of(done.request.id), translate("planb", "Undo")),)
                self._notifier.notify(_DONE_KEY, request_notice_words.done_words(done.request, act), "", undo)

        self._context.store(step, stored, self._tell_fault)

    def _remember(self, done: PlanBDone, request: UrgentRequest) -> None:
        self._undoable[request.id] = done
        while len(self._undoable) > _MOST_REMEMBERED:
            del self._undoable[next(iter(self._undoable))]

    def _tell_fault(self, error: RespiroError) -> None:
        self._notifier.notify(f"planb-{error.kind}", "Respiro", words.fault_words(error))

    # --- margin

    def _keep_places(self) -> None:
        """Find other margin for requests whose minutes moved or went, once the ledger says that margin changed."""
        number = self._context.ports.store.last_entry_number()
        if number != self._kept_at:
            self._kept_at = number
            self._context.store(plan_b.keep_places, self._on_kept, self._on_not_kept)

    def _on_kept(self, changed: list[UrgentRequest]) -> None:
        self._moved.update(request.id for request in changed)
        if changed:
            self._context.plan_b_changed.emit()

    def _on_not_kept(self, error: RespiroError) -> None:
        self._kept_at = -1
        self.failed.emit(error)


def _is_same(sent: UrgentRequest, stands: UrgentRequest | None) -> bool:
    """Tell whether a notice is still about what it was sent for."""
    if stands is None:
        return False
    before = (sent.stage, sent.since, sent.promised_at, sent.place)
    return before == (stands.stage, stands.since, stands.promised_at, stands.place)
