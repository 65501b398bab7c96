"""Reminders on the screen: what is due is told in one notice, and counts as told once it was really seen."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QObject, Signal

from respiro.domain.calls import FollowUp, Question, is_quiet, open_state
from respiro.domain.errors import RespiroError
from respiro.services import reminder_desk
from respiro.services.ports import Ports
from respiro.services.reminder_desk import Waiting
from respiro.ui import call_words, reminder_words
from respiro.ui.context import Context
from respiro.ui.reminder_words import Said
from respiro.ui.runtime.do_not_disturb import DoNotDisturb
from respiro.ui.runtime.grouped_notice import GroupedNotice, PeaceQuestion
from respiro.ui.runtime.notifier import Notifier
from respiro.ui.runtime.reminder_answers import ReminderAnswers

translate = QCoreApplication.translate

KEY = "calls"
"""All reminders are one notice: a new one takes the last one's place."""
_MOVED_KEY = "calls-margin"


class ReminderDesk(QObject):
    """Tells who waits. Closing a notice, or looking away, answers nothing: it comes back."""

    looked = Signal(object)
    """Who waits (services.reminder_desk.Waiting)."""
    open_requested = Signal(str)
    """The follow-up to show; empty for all of them."""
    failed = Signal(object)
    """A RespiroError."""

    def __init__(
        self,
        context: Context,
        notifier: Notifier,
        parent: QObject | None = None,
        quiet: DoNotDisturb | None = None,
        is_looked_at: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._notifier = notifier
        self._quiet = quiet or DoNotDisturb(self)
        self._peace = PeaceQuestion(self._quiet, self)
        self._is_looked_at = is_looked_at
        """Whether the user has before their eyes what a notice would tell."""
        self._notice = GroupedNotice[FollowUp](notifier, KEY, self._said, self)
        self._unrecorded: dict[str, tuple[datetime, datetime]] = {}
        self._asked: set[tuple[str, Question]] = set()
        self._moved: set[str] = set()
        """Whose margin changed, which is still to be told."""
        self._kept_at = -1
        self._is_keeping = False
        self._next_at: datetime | None = None
        self._answers = ReminderAnswers(context, notifier, KEY, self)
        self._answers.open_requested.connect(self.open_requested)
        self._notice.seen.connect(self._on_seen)
        self._peace.failed.connect(self.failed)
        notifier.acted.connect(self._on_acted)

    @property
    def next_at(self) -> datetime | None:
        """When the next reminder comes that is not due yet (UTC), as it stood at the last look."""
        return self._next_at

    def look(self) -> None:
        """Ask who waits, and tell what is due. Raises StoreError."""
        self._keep_reservations()
        waiting = self._waiting()
        self._tidy(waiting)
        if self._moved or self._news(waiting):
            self._peace.ask(self._on_quiet_known)

    def close(self) -> None:
        """Leave the bus."""
        self._quiet.close()

    # --- telling

    def _waiting(self) -> Waiting:
        waiting = reminder_desk.waiting(self._context.ports)
        now = self._context.ports.clock()
        coming = (open_state(follow_up).next_at for follow_up in waiting.follow_ups)
        self._next_at = min((next_at for next_at in coming if next_at > now), default=None)
        self.looked.emit(waiting)
        return waiting

    def _news(self, waiting: Waiting) -> list[FollowUp]:
        """Return what the user is to be told and was not: reminders that are due, and questions."""
        if self._is_looked_at():
            return []
        ports = self._context.ports
        quiet = is_quiet(ports.settings.calls.quiet, ports.clock(), ports.zone)
        due = [follow_up for follow_up in waiting.to_tell if not self._was_shown(follow_up)]
        ids = {follow_up.id for follow_up in due}
        return due + [
            follow_up
            for follow_up in waiting.follow_ups
            if follow_up.id not in ids and self._asks(follow_up) and (follow_up.let_through or not quiet)
        ]

    def _asks(self, follow_up: FollowUp) -> bool:
        question = open_state(follow_up).question
        return question is not None and (follow_up.id, question) not in self._asked

    def _was_shown(self, follow_up: FollowUp) -> bool:
        """Tell whether it was on the screen, though that could not be stored yet: it is not told every half minute."""
        next_at, shown_at = self._unrecorded.get(follow_up.id, (None, None))
        if next_at != open_state(follow_up).next_at or shown_at is None:
            return False
        pause = timedelta(minutes=self._context.settings.calls.return_after)
        return timedelta(0) <= self._context.ports.clock() - shown_at < pause

    def _on_quiet_known(self, disturbing: bool) -> None:  # noqa: FBT001  an answer
        waiting = self._waiting()
        if not disturbing:
            self._tell_moved(waiting)
        told = [follow_up for follow_up in self._news(waiting) if follow_up.let_through or not disturbing]
        if told:
            self._tell(waiting, told, certain=disturbing)

    def _tell(self, waiting: Waiting, told: Sequence[FollowUp], *, certain: bool) -> None:
        """Show one notice, with those that are on the screen still; ``certain`` where the desktop holds them back."""
        ids = {follow_up.id for follow_up in (*told, *self._notice.items)}
        together = [follow_up for follow_up in waiting.follow_ups if follow_up.id in ids]
        ordered = sorted(together, key=lambda follow_up: (open_state(follow_up).due_at, follow_up.id))
        self._notice.send(ordered, certain=certain)

    def _said(self, follow_ups: Sequence[FollowUp]) -> Said:
        """Put reminders in words; who is reminded of is no longer asked about."""
        ids = {follow_up.id for follow_up in follow_ups}
        self._answers.forget_question(lambda follow_up_id: follow_up_id in ids)
        return reminder_words.reminder(self._context.ports, follow_ups)

    def _tidy(self, waiting: Waiting) -> None:
        """Take off the screen what was answered, put off, or moved elsewhere."""
        stands = {follow_up.id: follow_up for follow_up in waiting.follow_ups}
        self._answers.forget_question(lambda follow_up_id: follow_up_id not in stands)
        self._notice.keep(lambda sent: now if _is_same(sent, now := stands.get(sent.id)) else None)

    # --- recording

    def _on_seen(self, seen: tuple[FollowUp, ...]) -> None:
        now = self._context.ports.clock()
        for follow_up in seen:
            state = open_state(follow_up)
            self._unrecorded[follow_up.id] = (state.next_at, now)
            if state.question is not None:
                self._asked.add((follow_up.id, state.question))
        self._record(seen)

    def _record(self, shown: tuple[FollowUp, ...]) -> None:
        def done(_answer: None) -> None:
            for follow_up in shown:
                self._unrecorded.pop(follow_up.id, None)
            self._context.calls_changed.emit()

        self._context.store(lambda ports: reminder_desk.mark_told(ports, shown), done, self.failed.emit)

    # --- answers

    def _on_acted(self, key: str, action: str) -> None:
        if key not in (KEY, self._answers.done_key):
            return
        if key == KEY:
            self._notice.forget()
        self._notifier.withdraw(key)  # not each daemon takes a notice away when a button was pressed
        self._answers.act(action)

    # --- margin

    def _keep_reservations(self) -> None:
        """Find other margin for call-backs whose minutes moved or went, once the ledger says that margin changed."""
        number = self._context.ports.store.last_entry_number()
        if number != self._kept_at:
            self._kept_at, self._is_keeping = number, True
            self._context.store(reminder_desk.keep_reservations, self._on_kept, self._on_not_kept)

    @property
    def has_kept_reservations(self) -> bool:
        """Whether call-backs have found their margin again: what gives way to them may look for its own then."""
        return not self._is_keeping

    def _on_kept(self, changed: list[FollowUp]) -> None:
        self._is_keeping = False
        self._moved.update(follow_up.id for follow_up in changed)
        if changed:
            self._context.calls_changed.emit()

    def _tell_moved(self, waiting: Waiting) -> None:
        """Tell whose call-back margin moved or went, as it stands now."""
        ports, moved = self._context.ports, self._moved
        self._moved = set()
        lines = [_moved_words(ports, follow_up) for follow_up in waiting.follow_ups if follow_up.id in moved]
        if lines:
            self._notifier.notify(_MOVED_KEY, translate("reminders", "Your margin has changed."), "\n".join(lines))

    def _on_not_kept(self, error: RespiroError) -> None:
        self._kept_at, self._is_keeping = -1, False
        self.failed.emit(error)


def _is_same(sent: FollowUp, stands: FollowUp | None) -> bool:
    """Tell whether a reminder is still about what it was sent for."""
    if stands is None:
        return False
    before, now = open_state(sent), open_state(stands)
    return (before.due_at, before.snoozes, before.question) == (now.due_at, now.snoozes, now.question)


def _moved_words(ports: Ports, follow_up: FollowUp) -> str:
    """Return where a call-back went whose minutes of margin were lost."""
    state = open_state(follow_up)
    if state.reservation is None:
        text = translate("reminders", "No margin is left for calling {name}. The reminder stays, {when}.")
    else:
        text = translate("reminders", "The time for calling {name} moved with it: {when}.")
    when = call_words.when_words(state.next_at, ports.clock(), ports.zone)
    return text.format(name=reminder_words.name_of(ports, follow_up), when=when)
