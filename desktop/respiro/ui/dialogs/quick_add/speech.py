"""Times, numbers and what was saved, in the dialog's words."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from respiro.domain.calls import Open
from respiro.services.call_log import CallDone
from respiro.ui import words
from respiro.ui.context import Context
from respiro.ui.moment_words import moment_words, time_words

translate = QCoreApplication.translate


class Speech:
    """Speaks of now, in the zone and region that hold now."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def moment(self, moment: datetime) -> str:
        """Return an instant with its day."""
        ports = self._context.ports
        return moment_words(moment, ports.clock(), ports.zone)

    def time(self, moment: datetime) -> str:
        """Return an instant of today as its time alone."""
        ports = self._context.ports
        return time_words(moment, ports.clock(), ports.zone)

    def reminder(self, moment: datetime) -> str:
        """Return when a reminder comes; one that is due comes now."""
        return translate("QuickAdd", "now") if moment <= self._context.ports.clock() else self.moment(moment)

    def number(self, number: str) -> str:
        """Return a number as people write it."""
        ports = self._context.ports
        return ports.numbers.shown(number, ports.settings.region) if number else ""

    def saved(self, done: CallDone) -> str:
        """Return what was written down, in a line: Marta, today 17:00."""
        name = words.plain(done.change.calls[0].caller.label)
        state = done.follow_up.state if done.follow_up else None
        if not isinstance(state, Open):
            return translate("QuickAdd", "{name}, noted").replace("{name}", name)
        when = self.reminder(state.next_at)
        return translate("QuickAdd", "{name}, {when}").replace("{when}", when).replace("{name}", name)
