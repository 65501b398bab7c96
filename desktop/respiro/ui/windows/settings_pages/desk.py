"""What the settings pages share: one way to change a setting, the values that were refused, and undo."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from respiro.domain.errors import InvalidValueError, RespiroError
from respiro.services.settings import Settings, as_texts, from_texts, key_named
from respiro.ui.context import Context


@dataclass(frozen=True, slots=True)
class Undo:
    """A step that can be taken back; ``words`` are what is said once it was."""

    words: str
    step: Callable[[], None]


def accept(texts: Mapping[str, str], base: Settings) -> tuple[Settings, dict[str, InvalidValueError]]:
    """Return the settings with all of the texts that can be, and for each of the others why not.

    Values that belong together are tried until none is accepted any more.
    """
    settings, waiting = base, dict(texts)
    while True:
        refused: dict[str, InvalidValueError] = {}
        for name, text in waiting.items():
            try:
                settings = key_named(name).read(settings, text)
            except InvalidValueError as error:
                refused[name] = error
        if not refused or len(refused) == len(waiting):
            return settings, refused
        waiting = {name: waiting[name] for name in refused}


class SettingsDesk(QObject):
    """Stores each valid change at once; what is refused waits in its field for the value that fits with it."""

    changed = Signal()
    """The settings, or what is refused, are others now."""
    said = Signal(str)
    """Something was done, in words."""
    failed = Signal(object)
    """RespiroError: something could not be stored."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.refused: dict[str, InvalidValueError] = {}
        self.drafts: dict[Hashable, str] = {}
        """What is being written and not saved yet; pages are made anew when the language changes."""
        self._waiting: dict[str, str] = {}
        self._undo: list[Undo] = []
        context.settings_changed.connect(self.changed)

    def texts(self) -> dict[str, str]:
        """Return the settings as text, by key."""
        return as_texts(self.context.settings)

    def check(self, texts: Mapping[str, str]) -> dict[str, InvalidValueError]:
        """Return why which of the texts would be refused, together with those that wait; nothing is stored."""
        return accept({**self._waiting, **texts}, self.context.settings)[1]

    def put(self, texts: Mapping[str, str]) -> None:
        """Store what can be, remember the rest with its reasons."""
        before = self.context.settings
        wanted = {**self._waiting, **texts}
        settings, self.refused = accept(wanted, before)
        self._waiting = {name: wanted[name] for name in self.refused}
        if settings == before:
            self.changed.emit()
            return
        try:
            self.context.change_settings(settings)
        except RespiroError as error:
            self.failed.emit(error)
            self.changed.emit()
            return
        old, new = as_texts(before), as_texts(settings)
        self.push_undo(
            Undo(self.tr("Back to how it was."), lambda: self._go_back({n: old[n] for n in old if old[n] != new[n]}))
        )
        self.said.emit(self.tr("Saved."))

    def _go_back(self, texts: Mapping[str, str]) -> None:
        self._waiting = {name: text for name, text in self._waiting.items() if name not in texts}
        self.refused = {name: error for name, error in self.refused.items() if name not in texts}
        self.context.change_settings(from_texts(texts, self.context.settings))

    def push_undo(self, undo: Undo) -> None:
        """Remember how the latest step is taken back."""
        self._undo.append(undo)
        self.changed.emit()

    def forget_undo(self) -> None:
        """Let nothing be taken back any more."""
        self._undo.clear()
        self.changed.emit()

    @property
    def can_undo(self) -> bool:
        """Tell whether there is a step to take back."""
        return bool(self._undo)

    def undo(self) -> None:
        """Take the latest step back."""
        if not self._undo:
            return
        undo = self._undo.pop()
        try:
            undo.step()
        except RespiroError as error:
            self.failed.emit(error)
        else:
            self.said.emit(undo.words)
        self.changed.emit()
