"""Things that stand until they are over: each is told once, quietly, and never while the user looks at them."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QObject

from respiro.domain.errors import RespiroError
from respiro.services.ports import Ports
from respiro.services.told_notes import Keyed, ToldNote
from respiro.ui.context import Context
from respiro.ui.runtime.do_not_disturb import DoNotDisturb
from respiro.ui.runtime.notifier import Notifier
from respiro.ui.runtime.told_once import ToldOnce

KeyedT = TypeVar("KeyedT", bound=Keyed)


class StandingNotices(ToldOnce[KeyedT], Generic[KeyedT]):
    """Tells of all that is news in one notice; who inherits says the words and what a button does."""

    def __init__(
        self,
        context: Context,
        notifier: Notifier,
        quiet: DoNotDisturb,
        key: str,
        told: ToldNote,
        parent: QObject | None = None,
        *,
        is_looked_at: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(context, notifier, quiet, key, parent)
        self._told = told
        self._is_looked_at = is_looked_at
        self._standing: Sequence[KeyedT] = ()

    def show_concerns(self, standing: Sequence[KeyedT]) -> None:
        """Tell what of these is news; what is over is taken back."""
        self._standing = standing
        there = {concern.key: concern for concern in standing}
        self._notice.keep(lambda concern: there.get(concern.key))
        try:
            self._told.forget_settled(self._context.ports, standing)
            self.look()
        except RespiroError as error:
            self.failed.emit(error)

    def _due(self) -> Sequence[KeyedT]:
        if self._is_looked_at():
            return ()
        return self._told.untold(self._context.ports, self._standing)

    def _known_by(self, item: KeyedT) -> str:
        return item.key

    def _mark(self, ports: Ports, items: Sequence[KeyedT]) -> None:
        self._told.mark(ports, items)
