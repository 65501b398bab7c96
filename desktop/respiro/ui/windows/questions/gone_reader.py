"""What is known of items that are gone on a server, looked up piece by piece so that no window stalls."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal

from respiro.domain.errors import RespiroError
from respiro.services.home_questions import MissingItems
from respiro.services.missing_items import MissingItem, missing_items
from respiro.ui.context import Context
from respiro.ui.runtime.pieces import Work


class GoneReader(QObject):
    """Looks items up and keeps what it found as long as they are the same ones. ``read`` tells that it is done."""

    read = Signal()
    failed = Signal(object)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._found: dict[str, tuple[MissingItems, list[MissingItem]]] = {}
        self._work: Work | None = None
        self._wanted: MissingItems | None = None
        self._last: list[MissingItem] = []

    def items(self, question: MissingItems) -> list[MissingItem] | None:
        """Return them; None while they are being looked up."""
        if self._wanted is None or self._wanted.collections != question.collections:
            known = self._found.get(question.key)
            if known is not None and known[0].collections == question.collections:
                return known[1]
            if self._work is not None:
                self._work.drop()
            self._wanted = question
            self._work = self._context.pieces.do(self, self._steps(question), self._on_failed, self._on_done)
        return None

    def _steps(self, question: MissingItems) -> Iterator[object]:
        for items in missing_items(self._context.ports, question.collections):
            self._last = items
            yield items

    def _on_done(self) -> None:
        if self._wanted is not None:
            self._found[self._wanted.key] = self._wanted, self._last
        self._work = self._wanted = None
        self.read.emit()

    def _on_failed(self, error: RespiroError) -> None:
        self._work = self._wanted = None
        self.failed.emit(error)
