"""The calls' window: who waits, what was answered, the whole log; and beside it what can be done about one."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from respiro.domain.calls import Call, FollowUp
from respiro.domain.clients import Client
from respiro.domain.errors import InvalidValueError, RespiroError
from respiro.services import call_log, reminder_desk
from respiro.services.reminder_desk import Waiting
from respiro.ui import call_words
from respiro.ui.context import Context
from respiro.ui.models.call_pages import AnsweredPages, LogPages, WaitingPages, Wanted
from respiro.ui.models.call_rows import Sight
from respiro.ui.models.row_list_model import Pages
from respiro.ui.widgets.call_list import CallList
from respiro.ui.widgets.empty_page import EmptyPage
from respiro.ui.widgets.footer import UndoFooter
from respiro.ui.windows.calls.actions import CallActions
from respiro.ui.windows.calls.answers import CallAnswers
from respiro.ui.windows.calls.desk import CallsDesk
from respiro.ui.windows.calls.empty_words import say_empty
from respiro.ui.windows.calls.export import CallExport
from respiro.ui.windows.calls.finder import ANSWERED, LOG, WAITING, Finder
from respiro.ui.windows.calls.follow_up_view import view_of
from respiro.ui.windows.calls.panel import FollowUpPanel
from respiro.ui.windows.calls.question_words import hints
from respiro.ui.windows.list_window import ListWindow
from respiro.ui.windows.window_header import WindowHeader

_SIZE, _LEAST_SIZE = QSize(1040, 680), QSize(720, 480)
_LEAST_LEFT = 300


class CallsWindow(ListWindow[CallList]):
    """Shows who waits. What needs another window is wished for, never opened here."""

    desk: CallsDesk
    actions_: CallActions
    finder: Finder
    panel: FollowUpPanel
    answers: CallAnswers

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
        self._put_together(_SIZE, _LEAST_SIZE, _LEAST_LEFT, (context.calls_changed, context.clients_changed))
        self._connect_wishes()

    def show_follow_up(self, follow_up_id: str) -> None:
        """Show a follow-up, in the list where it stands; say so if it is no longer there."""
        self._show_when_visible(follow_up_id)

    def _show_entry(self, key: str) -> None:
        try:
            follow_up = call_log.follow_up_named(self._context.ports, key)
        except InvalidValueError:
            self.footer.show_message(self.tr("This one is no longer in the log."), refusal=True)
        except RespiroError as error:
            self._refuse(error)
        else:
            self._choose(key, WAITING if follow_up.is_open else ANSWERED)

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
        self._show_lists()
        say_empty(self.empty, self.finder)
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

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Who waits for you"))
        names = (self.tr("Who waits for you"), self.tr("Answered"), self.tr("Log of calls"))
        for call_list, name in zip(self.lists, names, strict=True):
            call_list.setAccessibleName(name)
        for part in (self.actions_, self.header, self.finder, self.panel, self.footer):
            part.retranslate()

    # --- what is wished

    def _connect_wishes(self) -> None:
        actions = self.actions_
        actions.add.triggered.connect(self.add_requested)
        actions.settings.triggered.connect(self.settings_requested)
        actions.import_log.triggered.connect(self.import_requested)
        self.answers.emergency_requested.connect(self.emergency_requested)
        self.answers.client_requested.connect(self.client_requested)
        actions.export_csv.triggered.connect(lambda: self.export.ask_where("csv"))
        actions.export_ics.triggered.connect(lambda: self.export.ask_where("ics"))
        self.export.said.connect(self.footer.show_message)
        self.export.failed.connect(self._refuse)
        self.empty.action_requested.connect(self._on_empty_action)
        self.empty.way_out_requested.connect(self.import_requested)

    def _on_chosen_changed(self) -> None:
        self.answers.put_away()
        ports = self._context.ports
        self._show_chosen(Sight(ports, ports.clock()))

    def _do_main(self) -> None:
        self.answers.call_back()

    def _on_empty_action(self) -> None:
        if self.finder.is_narrowed:
            self.finder.forget()
        elif self.finder.segment == ANSWERED:
            self.finder.show_segment(WAITING)
        else:
            self.add_requested.emit()
