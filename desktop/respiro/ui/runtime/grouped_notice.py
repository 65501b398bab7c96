"""One notice for all that is to be told of a kind: told when the user may be disturbed, told once it was seen."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from respiro.domain.errors import RespiroError
from respiro.ui.reminder_words import Said
from respiro.ui.runtime.do_not_disturb import DoNotDisturb
from respiro.ui.runtime.notifier import Notifier

ItemT = TypeVar("ItemT")


class GroupedNotice(QObject, Generic[ItemT]):
    """Knows what it has sent, and whether that is on the screen. A new one takes the last one's place.

    ``seen`` brings what is on the screen now (a tuple of items). ``said`` puts items in words.
    """

    seen = Signal(object)

    def __init__(
        self, notifier: Notifier, key: str, said: Callable[[Sequence[ItemT]], Said], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.key = key
        self.items: tuple[ItemT, ...] = ()
        self._notifier = notifier
        self._said = said
        self._is_shown = False
        self._how = (False, False)
        notifier.shown.connect(self._on_shown)
        notifier.closed.connect(self._on_closed)

    def send(self, items: Sequence[ItemT], *, certain: bool = False, critical: bool = False) -> None:
        """Show these, unless they are on their way; ``certain`` where the desktop would hold them back."""
        if tuple(items) == self.items and not self._is_shown:
            return
        self.items, self._is_shown, self._how = tuple(items), False, (certain, critical)
        said = self._said(items)
        self._notifier.notify(self.key, said.summary, said.body, said.actions, certain=certain, critical=critical)

    def keep(self, stands: Callable[[ItemT], ItemT | None]) -> None:
        """Take off the screen what is no longer so: of which ``stands`` answers nothing.

        A list of which some are left stays as it is: it would pop up again and again while they are answered.
        """
        pairs = [(item, now) for item in self.items if (now := stands(item)) is not None]
        if len(pairs) == len(self.items):
            return
        if pairs and not self._is_shown:
            certain, critical = self._how
            self.send([now for _item, now in pairs], certain=certain, critical=critical)
        elif pairs:
            self.items = tuple(item for item, _now in pairs)
        else:
            self.withdraw()

    def withdraw(self) -> None:
        """Take it off the screen."""
        self.forget()
        self._notifier.withdraw(self.key)

    def forget(self) -> None:
        """Take it as gone from the screen."""
        self.items, self._is_shown = (), False

    def _on_shown(self, key: str) -> None:
        if key == self.key:
            self._is_shown = True
            if self.items:
                self.seen.emit(self.items)

    def _on_closed(self, key: str) -> None:
        if key == self.key:
            self.forget()


class PeaceQuestion(QObject):
    """Asks the desktop whether the user is to be left in peace, one question at a time."""

    failed = Signal(object)
    """A RespiroError that came up while the answer was dealt with."""

    def __init__(self, quiet: DoNotDisturb, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._quiet = quiet
        self._is_asking = False

    def ask(self, then: Callable[[bool], None]) -> None:
        """Ask, unless that is under way; ``then`` is told whether the user is to be left in peace."""
        if self._is_asking:
            return
        self._is_asking = True

        def answer(disturbing: bool) -> None:  # noqa: FBT001  an answer
            self._is_asking = False
            try:
                then(disturbing)
            except RespiroError as error:
                self.failed.emit(error)

        self._quiet.ask(answer)
