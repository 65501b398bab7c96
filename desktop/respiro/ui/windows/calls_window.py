"""The calls' window: who waits, what was answered, the whole log; and beside it what can be done about one."""

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from respiro.domain.calls import Call, FollowUp
from respiro.domain.clients import Client
from respiro.domain.errors import InvalidValueError, RespiroError
from respiro.services import call_log, reminder_desk
from respiro.services.reminder_desk import Waiting
from respiro.ui import assets, call_words
from respiro.ui.context import Context
from respiro.ui.models.call_pages import AnsweredPages, LogPages, WaitingPages, Wanted
from respiro.ui.models.call_rows import Sight
from respiro.ui.models.row_list_model import Pages
from respiro.ui.widgets.call_list import CallList
from respiro.ui.widgets.empty_page import EmptyPage
from respiro.ui.widgets.footer import UndoFooter
from respiro.ui.widgets.window_frame import frame_window, panes, stack_up
from respiro.ui.windows.calls.actions import CallActions
from respiro.ui.windows.calls.answers import CallAnswers
from respiro.ui.windows.calls.desk import CallsDesk
from respiro.ui.windows.calls.empty_words import say_empty
from respiro.ui.windows.calls.export import CallExport
from respiro.ui.windows.calls.finder import ANSWERED, LOG, WAITING, Finder
from respiro.ui.windows.calls.follow_up_view import view_of
from respiro.ui.windows.calls.panel import FollowUpPanel
from respiro.ui.windows.calls.question_words import hints
from respiro.ui.windows.window_header import WindowHeader

_SIZE, _LEAST_SIZE = QSize(1040, 680), QSize(720, 480)
_LEAST_LEFT = 300


class CallsWindow(QWidget):
    """Shows who waits. What needs another window is wished for, never opened here."""

    add_requested = Signal()
    settings_requested = Signal()
    import_requested = Signal()
    emergency_requested = Signal(str)
    """The follow-up that is an emergency."""
    client_requested = Signal(object, object)
    """The Caller who is to become a client, and the Channel they use."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("calls_window")
        self._context = context
        self.desk = CallsDesk(context, self)
        self.actions_ = CallActions(self)
        actions = self.actions_
        self.header = WindowHeader((actions.undo, actions.redo), actions.add, actions.others, self)
        self.finder = Finder(self)
        self.lists = [CallList(self) for _ in (WAITING, ANSWERED, LOG)]
        self.empty = EmptyPage(self)
        self.panel = FollowUpPanel(self.actions_, self)
        self.footer = UndoFooter(self)
        self.answers = CallAnswers(self.desk, self.actions_, self.panel, self)
        self.export = CallExport(context, self)
        self._pages: dict[int, tuple[Wanted, Pages]] = {}
        self._wished = ""
        self._stack = QStackedWidget(self)
        self._build()
        self._connect()
        self._retranslate()

    def show_follow_up(self, follow_up_id: str) -> None:
        """Show a follow-up, in the list where it stands; say so if it is no longer there."""
        if not self.isVisible():
            self._wished = follow_up_id
            return
        try:
            follow_up = call_log.follow_up_named(self._context.ports, follow_up_id)
        except InvalidValueError:
            self.footer.show_message(self.tr("This one is no longer in the log."), refusal=True)
            return
        except RespiroError as error:
            self._refuse(error)
            return
        self.finder.show_segment(WAITING if follow_up.is_open else ANSWERED)
        if not self.shown_list.choose(follow_up_id):
            self.finder.forget()
            self.refresh()
        rows = self.shown_list.rows
        while not self.shown_list.choose(follow_up_id) and rows.canFetchMore(self.shown_list.rootIndex()):
            rows.fetchMore(self.shown_list.rootIndex())
        self.shown_list.setFocus()

    @property
    def shown_list(self) -> CallList:
        """The list that is shown."""
        return self.lists[self.finder.segment]

    def refresh(self) -> None:
        """Ask again for all that is shown."""
        if not self.isVisible():
            return
        ports = self._context.ports
        try:
            waiting, clients = reminder_desk.waiting(ports), ports.store.clients()
            ids = frozenset(follow_up.id for follow_up in waiting.follow_ups)
            sight = Sight(ports, ports.clock(), ids)
            self.shown_list.show_pages(self._pages_of(waiting, sight), sight)
        except RespiroError as error:
            self._refuse(error)
            return
        self._show(waiting, clients, sight)

    # --- showing

    def _pages_of(self, waiting: Waiting, sight: Sight) -> Pages:
        """Return what is looked for; the log, and what was answered, go on from where they were loaded to."""
        wanted, segment = self.finder.wanted(), self.finder.segment
        if segment == WAITING:
            return WaitingPages(wanted, waiting, sight.now)
        known, pages = self._pages.get(segment, (None, None))
        if pages is None or known != wanted:
            kind = LogPages if segment == LOG else AnsweredPages
            pages = kind(lambda: self._context.ports, wanted)
            self._pages[segment] = (wanted, pages)
        return pages

    def _show(self, waiting: Waiting, clients: list[Client], sight: Sight) -> None:
        self.header.say(call_words.mine_sentence(waiting, sight.now, sight.zone), call_words.theirs_sentence(waiting))
        self.finder.show_counts(len(waiting.follow_ups), clients)
        is_empty = not self.shown_list.rows.rowCount()
        self.finder.show_search(there_is_something=not is_empty or self.finder.is_narrowed)
        say_empty(self.empty, self.finder)
        self._stack.setCurrentWidget(self.empty if is_empty else self.shown_list)
        self.panel.setVisible(not is_empty)
        self._show_chosen(sight)

    def _show_chosen(self, sight: Sight) -> None:
        chosen = self.shown_list.chosen
        try:
            follow_up = self._follow_up_of(chosen)
            view = view_of(follow_up, sight) if follow_up else None
        except RespiroError as error:
            self._refuse(error)
            return
        self.answers.show_view(view)
        if view is None and isinstance(chosen, Call):
            self.panel.show_call(chosen, sight)
        if view is None:
            for action in (*self.actions_.of_an_open_one, self.actions_.text, self.actions_.edit, self.actions_.reopen):
                action.setEnabled(False)
        self.footer.show_hints(hints(view.follow_up if view else None))

    def _follow_up_of(self, chosen: FollowUp | Call | None) -> FollowUp | None:
        if isinstance(chosen, Call):
            return self._context.ports.store.follow_up(chosen.follow_up_id) if chosen.follow_up_id else None
        return chosen

    def _refuse(self, error: RespiroError) -> None:
        self.footer.show_message(self.desk.fault_words(error), refusal=True)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Who waits for you"))
        names = (self.tr("Who waits for you"), self.tr("Answered"), self.tr("Log of calls"))
        for call_list, name in zip(self.lists, names, strict=True):
            call_list.setAccessibleName(name)
        for part in (self.actions_, self.header, self.finder, self.panel, self.footer):
            part.retranslate()

    # --- what Qt calls

    def showEvent(self, event: QShowEvent) -> None:
        """Be up to date from now on."""
        super().showEvent(event)
        self.refresh()
        if wished := self._wished:
            self._wished = ""
            self.show_follow_up(wished)

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

    def _build(self) -> None:
        self.setWindowIcon(assets.app_icon())
        self.resize(_SIZE)
        self.setMinimumSize(_LEAST_SIZE)
        for call_list in self.lists:
            self._stack.addWidget(call_list)
        self._stack.addWidget(self.empty)
        left = QWidget(self)
        stack_up(QVBoxLayout(left), self.finder, self._stack, growing=self._stack)
        middle = panes(self, left, self.panel, least_left=_LEAST_LEFT, width=_SIZE.width())
        frame_window(self, self.header, middle, self.footer)
        self.lists[WAITING].setFocus()

    def _connect(self) -> None:
        context, actions, desk = self._context, self.actions_, self.desk
        for topic in (
            context.calls_changed,
            context.clients_changed,
            context.settings_changed,
            context.time_passed,
            desk.changed,
        ):
            topic.connect(self.refresh)
        desk.said.connect(lambda text, refusal, undoable: self._say(text, refusal=refusal, undoable=undoable))
        desk.bind(actions.undo, actions.redo)
        self.footer.undo_requested.connect(desk.undo)
        for call_list in self.lists:
            call_list.chosen_changed.connect(self._on_chosen_changed)
            call_list.main_requested.connect(self.answers.call_back)
            call_list.rows.failed.connect(self._refuse)
        self.finder.wanted_changed.connect(self._on_wanted_changed)
        self.finder.left.connect(self._to_list)
        self.answers.settled.connect(self._to_list)
        self._connect_wishes()

    def _connect_wishes(self) -> None:
        actions = self.actions_
        actions.add.triggered.connect(self.add_requested)
        actions.settings.triggered.connect(self.settings_requested)
        actions.import_log.triggered.connect(self.import_requested)
        self.answers.emergency_requested.connect(self.emergency_requested)
        self.answers.client_requested.connect(self.client_requested)
        actions.find.triggered.connect(self._on_find)
        actions.leave.triggered.connect(self._on_leave)
        actions.export_csv.triggered.connect(lambda: self.export.ask_where("csv"))
        actions.export_ics.triggered.connect(lambda: self.export.ask_where("ics"))
        self.export.said.connect(self.footer.show_message)
        self.export.failed.connect(self._refuse)
        for segment, action in enumerate(actions.segments):
            action.triggered.connect(lambda _checked=False, segment=segment: self.finder.show_segment(segment))
        self.empty.action_requested.connect(self._on_empty_action)
        self.empty.way_out_requested.connect(self.import_requested)

    def _say(self, text: str, *, refusal: bool, undoable: bool) -> None:
        self.footer.show_message(text, refusal=refusal, undoable=undoable)

    def _on_chosen_changed(self) -> None:
        self.answers.put_away()
        self._show_chosen(self._sight())

    def _sight(self) -> Sight:
        ports = self._context.ports
        return Sight(ports, ports.clock())

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

    def _on_empty_action(self) -> None:
        if self.finder.is_narrowed:
            self.finder.forget()
        elif self.finder.segment == ANSWERED:
            self.finder.show_segment(WAITING)
        else:
            self.add_requested.emit()
