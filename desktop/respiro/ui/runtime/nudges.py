"""Foreseen fires: the user is reminded to ask first, once for each occasion, with the text ready to be sent."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from respiro.domain.clients import Nudge
from respiro.services import foreseen
from respiro.ui.context import Context
from respiro.ui.nudge_words import nudge_words
from respiro.ui.reminder_words import Said
from respiro.ui.runtime.do_not_disturb import DoNotDisturb
from respiro.ui.runtime.grouped_notice import GroupedNotice, PeaceQuestion
from respiro.ui.runtime.notifier import Notifier

KEY = "ask-first"
_ASK = "ask:"


class NudgeNotices(QObject):
    """Tells of all that is due in one notice; ``ask_requested`` brings the Nudge whose text is wanted."""

    ask_requested = Signal(object)
    failed = Signal(object)
    """A RespiroError."""

    def __init__(
        self, context: Context, notifier: Notifier, quiet: DoNotDisturb, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._notifier = notifier
        self._notice = GroupedNotice[Nudge](notifier, KEY, self._said, self)
        self._peace = PeaceQuestion(quiet, self)
        self._unrecorded: set[str] = set()
        """Keys of what was told, though that could not be stored yet."""
        self._notice.seen.connect(self._on_seen)
        self._peace.failed.connect(self.failed)
        notifier.acted.connect(self._on_acted)

    def look(self) -> None:
        """Tell what is due by now. Raises StoreError."""
        if self._due():
            self._peace.ask(self._on_quiet_known)

    def _due(self) -> list[Nudge]:
        return [one for one in foreseen.nudges_due(self._context.ports) if one.key not in self._unrecorded]

    def _on_quiet_known(self, disturbing: bool) -> None:  # noqa: FBT001  an answer
        due = [] if disturbing else self._due()
        if due:
            fresh = {one.key for one in due}
            self._notice.send([*due, *(one for one in self._notice.items if one.key not in fresh)])

    def _said(self, nudges: Sequence[Nudge]) -> Said:
        return nudge_words(nudges, [f"{_ASK}{one.key}" for one in nudges], self._context.ports.zone)

    def _on_seen(self, seen: tuple[Nudge, ...]) -> None:
        keys = {one.key for one in seen}
        self._unrecorded |= keys

        def done(_answer: None) -> None:
            self._unrecorded -= keys

        self._context.store(lambda ports: foreseen.mark_told(ports, seen), done, self.failed.emit)

    def _on_acted(self, key: str, action: str) -> None:
        if key != KEY:
            return
        wanted = next((one for one in self._notice.items if f"{_ASK}{one.key}" == action), None)
        self._notice.withdraw()
        if wanted is not None:
            self.ask_requested.emit(wanted)
