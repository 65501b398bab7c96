"""A window of lists: a finder says which one and what of it, a panel beside says what can be done about what is chosen."""

from abc import abstractmethod
from collections.abc import Iterable, Sequence
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QEvent, QSize, QTimer, SignalInstance
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from respiro.domain.errors import RespiroError
from respiro.ui import assets
from respiro.ui.context import Context
from respiro.ui.widgets.empty_page import EmptyPage
from respiro.ui.widgets.footer import UndoFooter
from respiro.ui.widgets.list_finder import ListFinder
from respiro.ui.widgets.row_list import RowList
from respiro.ui.widgets.window_frame import frame_window, panes, stack_up
from respiro.ui.windows.step_desk import StepDesk
from respiro.ui.windows.window_header import WindowHeader

ListT = TypeVar("ListT", bound=RowList[Any])


class ListActions(Protocol):
    """The actions that every window of lists has."""

    undo: QAction
    redo: QAction
    find: QAction
    leave: QAction
    segments: list[QAction]


class Answers(Protocol):
    """What is being answered in the panel."""

    @property
    def settled(self) -> SignalInstance:
        """It is over, one way or the other."""
        ...

    def put_away(self) -> bool:
        """Close what is being filled in; False if nothing is."""
        ...


class ListWindow(QWidget, Generic[ListT]):
    """Who inherits makes the parts, and then has them put together; it says what is shown and what else is wished."""

    _context: Context
    desk: StepDesk[Any]
    actions_: ListActions
    header: WindowHeader
    finder: ListFinder
    lists: Sequence[ListT]
    empty: EmptyPage
    panel: QWidget
    footer: UndoFooter
    answers: Answers

    # --- for whoever inherits from it

    @abstractmethod
    def refresh(self) -> None:
        """Ask again for all that is shown."""

    @abstractmethod
    def _show_entry(self, key: str) -> None:
        """Show one entry, in the list where it stands."""

    @abstractmethod
    def _on_chosen_changed(self) -> None:
        """Show what can be done about what is chosen now."""

    @abstractmethod
    def _do_main(self) -> None:
        """Do the main thing about what is chosen."""

    @abstractmethod
    def _retranslate(self) -> None:
        """Name all that the window itself names."""

    @property
    def shown_list(self) -> ListT:
        """The list that is shown."""
        return self.lists[self.finder.segment]

    # --- showing

    def _choose(self, key: str, segment: int) -> None:
        """Choose an entry of a list, wherever it stands in it; what hides it is no longer looked for."""
        self.finder.show_segment(segment)
        if not self.shown_list.choose(key):
            self.finder.forget()
            self.refresh()
        rows, root = self.shown_list.rows, self.shown_list.rootIndex()
        while not self.shown_list.choose(key) and rows.canFetchMore(root):
            rows.fetchMore(root)
        self.shown_list.setFocus()

    def _show_when_visible(self, key: str) -> None:
        """Show an entry, now or as soon as the window is."""
        if self.isVisible():
            self._show_entry(key)
        else:
            self._wished = key

    def _show_lists(self) -> None:
        """Show the list, or what stands in its place while it is empty."""
        is_empty = not self.shown_list.rows.rowCount()
        self.finder.show_search(there_is_something=not is_empty or self.finder.is_narrowed)
        self._stack.setCurrentWidget(self.empty if is_empty else self.shown_list)
        self.panel.setVisible(not is_empty)

    def _refuse(self, error: RespiroError) -> None:
        self.footer.show_message(self.desk.fault_words(error), refusal=True)

    # --- what Qt calls

    def showEvent(self, event: QShowEvent) -> None:
        """Be up to date from now on."""
        super().showEvent(event)
        self.refresh()
        if wished := self._wished:
            self._wished = ""
            self._show_entry(wished)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            QTimer.singleShot(0, self, self.refresh)  # once all parts have the new colours
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.LocaleChange):
            self._retranslate()
            self.footer.show_message("")  # said in the language before
            self.refresh()

    # --- putting it together

    def _put_together(self, size: QSize, least: QSize, least_left: int, topics: Iterable[SignalInstance]) -> None:
        """Lay the parts out and connect them; ``topics`` are what the shown depends on."""
        self._wished = ""
        self._stack = QStackedWidget(self)
        self.setWindowIcon(assets.app_icon())
        self.resize(size)
        self.setMinimumSize(least)
        for one in self.lists:
            self._stack.addWidget(one)
        self._stack.addWidget(self.empty)
        left = QWidget(self)
        stack_up(QVBoxLayout(left), self.finder, self._stack, growing=self._stack)
        middle = panes(self, left, self.panel, least_left=least_left, width=size.width())
        frame_window(self, self.header, middle, self.footer)
        self.lists[0].setFocus()
        self._connect_parts(topics)
        self._retranslate()

    def _connect_parts(self, topics: Iterable[SignalInstance]) -> None:
        actions, desk = self.actions_, self.desk
        for topic in (*topics, self._context.settings_changed, self._context.time_passed, desk.changed):
            topic.connect(self.refresh)
        desk.said.connect(
            lambda text, refusal, undoable: self.footer.show_message(text, refusal=refusal, undoable=undoable)
        )
        desk.bind(actions.undo, actions.redo)
        self.footer.undo_requested.connect(desk.undo)
        for one in self.lists:
            one.chosen_changed.connect(self._on_chosen_changed)
            one.main_requested.connect(self._do_main)
            one.rows.failed.connect(self._refuse)
        self.finder.wanted_changed.connect(self._on_wanted_changed)
        self.finder.left.connect(self._to_list)
        self.answers.settled.connect(self._to_list)
        actions.find.triggered.connect(self._on_find)
        actions.leave.triggered.connect(self._on_leave)
        for segment, action in enumerate(actions.segments):
            action.triggered.connect(lambda _checked=False, segment=segment: self.finder.show_segment(segment))

    def _on_wanted_changed(self) -> None:
        self.answers.put_away()
        self.refresh()

    def _to_list(self) -> None:
        target = self.empty.action if self._stack.currentWidget() is self.empty else self.shown_list
        target.setFocus()

    def _on_find(self) -> None:
        self.finder.search.setFocus()
        self.finder.search.selectAll()

    def _on_leave(self) -> None:
        """Esc: one step back each time, the window last."""
        if self.answers.put_away():
            self._to_list()
        elif self.footer.message:
            self.footer.show_message("")
        elif self.finder.search.text():
            self.finder.search.clear()
            self._to_list()
        else:
            self.close()
