"""Things that are told once each: all that is due is one notice, and what was seen counts as told."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from respiro.services.ports import Ports
from respiro.ui.context import Context
from respiro.ui.reminder_words import Said
from respiro.ui.runtime.do_not_disturb import DoNotDisturb
from respiro.ui.runtime.grouped_notice import GroupedNotice, PeaceQuestion
from respiro.ui.runtime.notifier import Notifier

ItemT = TypeVar("ItemT")


class ToldOnce(QObject, Generic[ItemT]):
    """Tells of what is due and was not told yet; who inherits says what that is, its words, and how it is marked."""

    failed = Signal(object)
    """A RespiroError."""

    def __init__(
        self, context: Context, notifier: Notifier, quiet: DoNotDisturb, key: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._notice = GroupedNotice[ItemT](notifier, key, self._said, self)
        self._peace = PeaceQuestion(quiet, self)
        self._unrecorded: set[str] = set()
        """Of what was told, though that could not be stored yet: how it is known."""
        self._notice.seen.connect(self._on_seen)
        self._peace.failed.connect(self.failed)
        notifier.acted.connect(self._on_acted)

    def look(self) -> None:
        """Tell what is due by now. Raises StoreError."""
        if self._news():
            self._peace.ask(self._on_quiet_known)

    # --- what each kind says of itself

    def _due(self) -> Sequence[ItemT]:
        """Return what the store says is due and was not told."""
        raise NotImplementedError

    def _known_by(self, item: ItemT) -> str:
        """Return what tells this item from the others."""
        raise NotImplementedError

    def _said(self, items: Sequence[ItemT]) -> Said:
        """Put items in words."""
        raise NotImplementedError

    def _mark(self, ports: Ports, items: Sequence[ItemT]) -> None:
        """Store that the user was told."""
        raise NotImplementedError

    def _act(self, action: str, items: Sequence[ItemT]) -> None:
        """Do what the user chose in the notice that told of these."""
        raise NotImplementedError

    # --- telling and recording

    def _news(self) -> list[ItemT]:
        return [item for item in self._due() if self._known_by(item) not in self._unrecorded]

    def _on_quiet_known(self, disturbing: bool) -> None:  # noqa: FBT001  an answer
        news = [] if disturbing else self._news()
        if news:
            fresh = {self._known_by(item) for item in news}
            self._notice.send([*news, *(item for item in self._notice.items if self._known_by(item) not in fresh)])

    def _on_seen(self, seen: tuple[ItemT, ...]) -> None:
        known = {self._known_by(item) for item in seen}
        self._unrecorded |= known

        def done(_answer: None) -> None:
            self._unrecorded -= known

        self._context.store(lambda ports: self._mark(ports, seen), done, self.failed.emit)

    def _on_acted(self, key: str, action: str) -> None:
        if key == self._notice.key:
            items = self._notice.items
            self._notice.withdraw()
            self._act(action, items)
