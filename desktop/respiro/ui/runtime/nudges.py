"""Foreseen fires: the user is reminded to ask first, once for each occasion, with the text ready to be sent."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from respiro.domain.clients import Nudge
from respiro.services import foreseen
from respiro.services.ports import Ports
from respiro.ui.context import Context
from respiro.ui.nudge_words import nudge_words
from respiro.ui.reminder_words import Said
from respiro.ui.runtime.do_not_disturb import DoNotDisturb
from respiro.ui.runtime.notifier import Notifier
from respiro.ui.runtime.told_once import ToldOnce

KEY = "ask-first"
_ASK = "ask:"


class NudgeNotices(ToldOnce[Nudge]):
    """Tells of all that is due in one notice; ``ask_requested`` brings the Nudge whose text is wanted."""

    ask_requested = Signal(object)

    def __init__(
        self, context: Context, notifier: Notifier, quiet: DoNotDisturb, parent: QObject | None = None
    ) -> None:
        super().__init__(context, notifier, quiet, KEY, parent)

    def _due(self) -> Sequence[Nudge]:
        return foreseen.nudges_due(self._context.ports)

    def _known_by(self, item: Nudge) -> str:
        return item.key

    def _said(self, items: Sequence[Nudge]) -> Said:
        return nudge_words(items, [f"{_ASK}{one.key}" for one in items], self._context.ports.zone)

    def _mark(self, ports: Ports, items: Sequence[Nudge]) -> None:
        foreseen.mark_told(ports, items)

    def _act(self, action: str, items: Sequence[Nudge]) -> None:
        wanted = next((one for one in items if f"{_ASK}{one.key}" == action), None)
        if wanted is not None:
            self.ask_requested.emit(wanted)
