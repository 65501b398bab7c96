"""What was typed and not saved: kept while the dialog is closed, and between starts."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from respiro.domain.errors import RespiroError
from respiro.ui.context import Context
from respiro.ui.moment_words import moment_words

translate = QCoreApplication.translate

NOTE = "quick_add_draft"


class Draft:
    """One line, and when it was begun; a second one that was put aside waits until the first is done."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._line = ""
        self._aside: tuple[str, datetime] | None = None
        self._noted = ""
        self.begun_at: datetime = context.ports.clock()
        """When the call was first written down (UTC): what is typed for minutes does not become later by it."""
        self.is_old = False
        """Whether it was closed and opened again."""
        self._load()

    def taken_up(self, text: str) -> str:
        """Return the line to show: the text if there is one, else what was kept."""
        if text.strip():
            if self._line.strip():
                self._aside = (self._line, self.begun_at)
            self._line = ""
            self._begin_now()
            return text.strip()
        if not self._line.strip() and self._aside is not None:
            (self._line, self.begun_at), self._aside = self._aside, None
        self.is_old = bool(self._line.strip())
        if not self.is_old:
            self._begin_now()
        return self._line

    def begin(self, text: str) -> None:
        """Take note of what is being typed."""
        if not self._line.strip() and text.strip() and not self.is_old:
            self._begin_now()
        self._line = text
        self.is_old = False if not text.strip() else self.is_old

    def keep(self, text: str) -> None:
        """Keep the line for the next time, also for another start."""
        self._line = text.strip() and text
        self._note()

    def drop(self) -> None:
        """Forget the line; one that was put aside comes up with the next opening."""
        self._line = ""
        self.is_old = False
        self._begin_now()
        self._note()

    def words(self) -> str:
        """Return where the line comes from, in words."""
        ports = self._context.ports
        when = moment_words(self.begun_at, ports.clock(), ports.zone)
        return translate("QuickAdd", "Your draft, begun {when}.").format(when=when)

    def _begin_now(self) -> None:
        self.begun_at = self._context.ports.clock()
        self.is_old = False

    def _load(self) -> None:
        try:
            noted = self._context.ports.store.note(NOTE) or ""
        except RespiroError:
            return
        begun, _, line = noted.partition(" ")
        try:
            self.begun_at = datetime.fromisoformat(begun)
        except ValueError:
            return
        self._line, self._noted = line, noted

    def _note(self) -> None:
        """Note it in the store; a store that can't be written costs only what another start would have found."""
        line, begun = (self._line, self.begun_at) if self._line.strip() or not self._aside else self._aside
        noted = f"{begun.isoformat()} {line}" if line.strip() else ""
        if noted == self._noted:
            return
        self._noted = noted
        self._context.store(lambda ports: ports.store.put_note(NOTE, noted), lambda _: None, lambda _: None)
