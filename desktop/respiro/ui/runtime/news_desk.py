"""Tells the user what happened to their margin, and does what they answer."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QGuiApplication

from respiro.domain.errors import RespiroError, StoreBusyError
from respiro.domain.margins import LedgerEntry
from respiro.domain.week import Week
from respiro.services import margin_hand, news
from respiro.services.margin_keeper import Done
from respiro.services.ports import Ports
from respiro.ui import news_words, rhythm_words, words
from respiro.ui.actions import Wish
from respiro.ui.context import Context
from respiro.ui.runtime.do_not_disturb import DoNotDisturb
from respiro.ui.runtime.notices import Notice
from respiro.ui.runtime.notifier import Notifier
from respiro.ui.runtime.week_news import week_news

translate = QCoreApplication.translate

_UNDO = "undo"
_MOST_REMEMBERED = 20
Mark = Callable[[Ports], None]


class NewsDesk(QObject):
    """One notice at a time. A thing is marked as told once its notice was really on the screen.

    While the user is to be left in peace all waits: a desktop may swallow what it is sent, and say it was shown.
    """

    requested = Signal(object)
    """A Wish."""
    week_requested = Signal(object)
    """A Week to be shown."""
    plan_requested = Signal(object)
    """A Week to be planned."""
    waiting_changed = Signal()

    def __init__(
        self,
        context: Context,
        notifier: Notifier,
        parent: QObject | None = None,
        quiet: DoNotDisturb | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._notifier = notifier
        self._quiet = quiet
        self._is_asking = False
        self._news: tuple[str, Callable[[], Notice]] | None = None
        """What the store tells, and how it is put into words once it may be shown; asked anew with each look, for it
        may have passed."""
        self._sentences: dict[str, Notice] = {}
        """What only this object knows; kept until it can be shown."""
        self._marks: dict[str, Mark] = {}
        self._undoable: dict[str, tuple[LedgerEntry, ...]] = {}
        self._faults_told: set[str] = set()
        notifier.shown.connect(self._on_shown)
        notifier.acted.connect(self._on_acted)

    @property
    def is_waiting(self) -> bool:
        """Whether something could not be shown yet."""
        return bool(self._marks)

    def look(self) -> None:
        """Tell the first thing that the user doesn't know yet, and what had to wait. Raises StoreError."""
        if self._news is not None and not self._is_asking:
            self._marks.pop(self._news[0], None)
            self._news = None
        if not self._marks:
            _ = self._tell_healings() or self._tell_of_week() or self._tell_beginning()
        self._send_soon()

    def tell_fault(self, error: RespiroError) -> None:
        """Tell a fault, once for each kind; a busy store is none."""
        if not isinstance(error, StoreBusyError) and error.kind not in self._faults_told:
            self._faults_told.add(error.kind)
            self.tell(f"fault-{error.kind}", words.fault_words(error))

    def tell(
        self, key: str, sentence: str, mark: Mark | None = None, actions: tuple[tuple[str, str], ...] = ()
    ) -> None:
        """Show a sentence as it is; ``mark`` notes in the store that it was shown, ``actions`` are wishes."""
        if key in self._marks:
            return
        if mark is not None:
            self._marks[key] = mark
        self._sentences[key] = Notice(key, "Respiro", sentence, actions)
        self._send_soon()

    def _tell_healings(self) -> bool:
        ports = self._context.ports
        healings = news.untold_healings(ports)
        if not healings:
            return False
        entries = tuple(entry for healing in healings for entry in healing.entries)
        key = f"healing-{max(entry.number for entry in entries)}"
        actions: list[tuple[str, str]] = [(Wish.WEEK, translate("news", "Show the week"))]
        if any(healing.can_be_undone for healing in healings):
            actions.insert(0, (_UNDO, translate("news", "Undo")))
            self._remember(key, entries)
        self._send(key, news_words.healing_words(healings, ports.zone), actions, lambda p: news.mark_told(p, entries))
        return True

    def _tell_of_week(self) -> bool:
        item = week_news(self._context.ports)
        if item is None or _is_looked_at():
            return False
        self._send_later(item.key, item.make, item.mark)
        return True

    def _tell_beginning(self) -> bool:
        ports = self._context.ports
        block = news.block_beginning(ports)
        if block is None:
            return False
        key = f"block-{block.uid}-{block.period.start.isoformat()}"
        text = news_words.beginning_words(block, ports.zone)
        self._send(key, text, [], lambda p: news.mark_beginning_told(p, block))
        return True

    def _send(self, key: str, text: tuple[str, str], actions: list[tuple[str, str]], mark: Mark) -> None:
        notice = Notice(key, *text, tuple((str(action), label) for action, label in actions))
        self._send_later(key, lambda: notice, mark)

    def _send_later(self, key: str, make: Callable[[], Notice], mark: Mark) -> None:
        self._marks[key] = mark
        self._news = (key, make)

    def _send_soon(self) -> None:
        """Ask whether the user may be disturbed, and show what waits as soon as that is known."""
        if self._is_asking or (self._news is None and not self._sentences):
            return
        self._is_asking = True
        if self._quiet is None:
            self._on_quiet_known(disturbing=False)
        else:
            self._quiet.ask(lambda disturbing: self._on_quiet_known(disturbing=disturbing))

    def _on_quiet_known(self, *, disturbing: bool) -> None:
        self._is_asking = False
        if disturbing:
            return
        sentences = list(self._sentences.values())
        self._sentences.clear()
        for notice in (*sentences, *self._written()):
            self._notifier.notify(notice.key, notice.summary, notice.body, tuple(notice.actions))

    def _written(self) -> list[Notice]:
        """Put what the store tells into words; a fault is told instead, and the next look tries again."""
        news, self._news = self._news, None
        if news is None:
            return []
        key, make = news
        try:
            return [make()]
        except RespiroError as error:
            del self._marks[key]
            self.tell_fault(error)
            return []

    def _remember(self, key: str, entries: tuple[LedgerEntry, ...]) -> None:
        self._undoable[key] = entries
        while len(self._undoable) > _MOST_REMEMBERED:
            del self._undoable[next(iter(self._undoable))]

    def _on_shown(self, key: str) -> None:
        mark = self._marks.get(key)
        if mark is not None:
            self._context.store(mark, lambda _answer: self._on_marked(key), lambda error: self._on_unmarked(key, error))

    def _on_marked(self, key: str) -> None:
        self._marks.pop(key, None)
        self.waiting_changed.emit()

    def _on_unmarked(self, key: str, error: RespiroError) -> None:
        """Leave the mark: better silent until the next start than told every half minute."""
        del key
        self.tell_fault(error)

    def _on_acted(self, key: str, action: str) -> None:
        if action == _UNDO and key in self._undoable:
            entries = self._undoable.pop(key)
            self._context.store(lambda ports: _undo(ports, entries), self._on_undone, self._on_undo_failed)
        elif wanted := rhythm_words.asked_for(action):
            self._request(*wanted)

    def _request(self, wish: Wish, week: str) -> None:
        if not week:
            self.requested.emit(wish)
        elif wish is Wish.PLAN:
            self.plan_requested.emit(Week.parse(week))
        else:
            self.week_requested.emit(Week.parse(week))

    def _on_undone(self, done: Done) -> None:
        del done
        self._context.margins_changed.emit()

    def _on_undo_failed(self, error: RespiroError) -> None:
        self.tell(f"undo-{error.kind}", words.fault_words(error))


def _is_looked_at() -> bool:
    """Tell whether the user is in one of our windows; the week's says by itself that next week is not planned."""
    window = QGuiApplication.focusWindow()
    return bool(window) and window.isVisible()  # not each platform forgets one that was hidden


def _undo(ports: Ports, entries: tuple[LedgerEntry, ...]) -> Done:
    """Undo rounds of healing, the latest first, and note that the user knows: they did it."""
    done = margin_hand.undo_healing(ports, tuple(reversed(entries)))
    news.mark_done_told(ports, done)
    return done
