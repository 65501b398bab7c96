"""The queue's window: what is urgent, in its order, what is done, and beside it what can be done about one."""

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from respiro.domain.errors import InvalidValueError, RespiroError
from respiro.domain.plan_b import UrgentRequest
from respiro.services.plan_b import queue as plan_b
from respiro.services.plan_b.office import Office, office
from respiro.services.plan_b.queue import Queue, queue_in
from respiro.ui import assets, request_words
from respiro.ui.context import Context
from respiro.ui.models.call_rows import Sight
from respiro.ui.models.request_pages import DonePages, QueuePages
from respiro.ui.models.row_list_model import Pages
from respiro.ui.widgets.empty_page import EmptyPage
from respiro.ui.widgets.footer import UndoFooter
from respiro.ui.widgets.request_list import RequestList
from respiro.ui.widgets.window_frame import frame_window, panes, stack_up
from respiro.ui.windows.calls import follow_up_view
from respiro.ui.windows.queue import request_view
from respiro.ui.windows.queue.actions import QueueActions
from respiro.ui.windows.queue.answers import RequestAnswers, View
from respiro.ui.windows.queue.desk import QueueDesk
from respiro.ui.windows.queue.empty_words import say_empty
from respiro.ui.windows.queue.finder import DONE, QUEUE, QueueFinder
from respiro.ui.windows.queue.hints import hints
from respiro.ui.windows.queue.panel import RequestPanel
from respiro.ui.windows.window_header import WindowHeader

_SIZE, _LEAST_SIZE = QSize(1080, 720), QSize(760, 500)
_LEAST_LEFT = 320


class QueueWindow(QWidget):
    """Shows the queue. What needs another window is wished for, never opened here.

    ``triage_requested`` brings the id of the request to decide about, empty for a new one; ``playbooks_requested``
    the id and the words of the one that a playbook is for, empty for none; ``run_requested`` a run's id.
    """

    triage_requested = Signal(str)
    follow_up_requested = Signal(str)
    playbooks_requested = Signal(str, str)
    run_requested = Signal(str)
    settings_requested = Signal()
    client_requested = Signal(object, object)
    """The Caller who is to become a client, and the Channel they use."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("queue_window")
        self._context = context
        self.desk = QueueDesk(context, self)
        actions = self.actions_ = QueueActions(self)
        self.header = WindowHeader((actions.undo, actions.redo), actions.add, actions.others, self)
        self.finder = QueueFinder(self)
        self.lists = [RequestList(self) for _ in (QUEUE, DONE)]
        self.empty = EmptyPage(self)
        self.panel = RequestPanel(actions, self)
        self.footer = UndoFooter(self)
        self.answers = RequestAnswers(context, self.desk, actions, self.panel, self)
        self._done: tuple[str, DonePages] | None = None
        self._wished = ""
        self._stack = QStackedWidget(self)
        self._build()
        self._connect()
        self._retranslate()

    def show_request(self, request_id: str) -> None:
        """Show a request, in the list where it stands; say so if it is no longer there."""
        if not self.isVisible():
            self._wished = request_id
            return
        try:
            request = plan_b.request_named(self._context.ports, request_id)
        except InvalidValueError:
            self.footer.show_message(self.tr("This request is no longer there."), refusal=True)
            return
        except RespiroError as error:
            self._refuse(error)
            return
        self.finder.show_segment(QUEUE if request.is_open else DONE)
        if not self.shown_list.choose(request_id):
            self.finder.forget()
            self.refresh()
        rows, root = self.shown_list.rows, self.shown_list.rootIndex()
        while not self.shown_list.choose(request_id) and rows.canFetchMore(root):
            rows.fetchMore(root)
        self.shown_list.setFocus()

    @property
    def shown_list(self) -> RequestList:
        """The list that is shown."""
        return self.lists[self.finder.segment]

    def refresh(self) -> None:
        """Ask again for all that is shown."""
        if not self.isVisible():
            return
        try:
            desk = office(self._context.ports)
            queue = queue_in(desk)
            self.shown_list.show_pages(self._pages_of(queue), desk)
        except RespiroError as error:
            self._refuse(error)
            return
        self._show(queue, desk)

    # --- showing

    def _pages_of(self, queue: Queue) -> Pages:
        """Return what is looked for; what is done goes on from where it was loaded to."""
        text = self.finder.text
        if self.finder.segment == QUEUE:
            return QueuePages(queue, text)
        if self._done is None or self._done[0] != text:
            self._done = (text, DonePages(lambda: self._context.ports, text))
        return self._done[1]

    def _show(self, queue: Queue, desk: Office) -> None:
        sentence = request_words.queue_sentence(queue, desk) or self.tr("No emergency waits for you.")
        self.header.say(sentence, request_words.others_sentence(queue))
        self.finder.show_count(len(queue.requests) + len(queue.asked))
        is_empty = not self.shown_list.rows.rowCount()
        self.finder.show_search(there_is_something=not is_empty or self.finder.is_narrowed)
        say_empty(self.empty, self.finder)
        self._stack.setCurrentWidget(self.empty if is_empty else self.shown_list)
        self.panel.setVisible(not is_empty)
        self._show_chosen(desk)

    def _show_chosen(self, desk: Office) -> None:
        try:
            view = self._view_of_chosen(desk)
        except RespiroError as error:
            self._refuse(error)
            return
        self.answers.show_view(view)
        self.footer.show_hints(hints(self.actions_, self.panel.primary.text() if view else ""))

    def _view_of_chosen(self, desk: Office) -> View | None:
        chosen = self.shown_list.chosen
        if chosen is None:
            return None
        if isinstance(chosen, UrgentRequest):
            return request_view.view_of(chosen, desk)
        return follow_up_view.view_of(chosen, Sight(desk.ports, desk.now))

    def _refuse(self, error: RespiroError) -> None:
        self.footer.show_message(self.desk.fault_words(error), refusal=True)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Plan B queue"))
        for request_list, name in zip(self.lists, (self.tr("Queue"), self.tr("Done")), strict=True):
            request_list.setAccessibleName(name)
        for part in (self.actions_, self.header, self.finder, self.panel, self.footer):
            part.retranslate()

    # --- what Qt calls

    def showEvent(self, event: QShowEvent) -> None:
        """Be up to date from now on."""
        super().showEvent(event)
        self.refresh()
        if wished := self._wished:
            self._wished = ""
            self.show_request(wished)

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
        for request_list in self.lists:
            self._stack.addWidget(request_list)
        self._stack.addWidget(self.empty)
        left = QWidget(self)
        stack_up(QVBoxLayout(left), self.finder, self._stack, growing=self._stack)
        middle = panes(self, left, self.panel, least_left=_LEAST_LEFT, width=_SIZE.width())
        frame_window(self, self.header, middle, self.footer)
        self.lists[QUEUE].setFocus()

    def _connect(self) -> None:
        context, actions, desk = self._context, self.actions_, self.desk
        for topic in (
            *(context.plan_b_changed, context.calls_changed, context.clients_changed, context.margins_changed),
            *(context.settings_changed, context.time_passed, desk.changed),
        ):
            topic.connect(self.refresh)
        desk.said.connect(
            lambda text, refusal, undoable: self.footer.show_message(text, refusal=refusal, undoable=undoable)
        )
        desk.bind(actions.undo, actions.redo)
        self.footer.undo_requested.connect(desk.undo)
        for request_list in self.lists:
            request_list.chosen_changed.connect(self._on_chosen_changed)
            request_list.main_requested.connect(self.answers.do_main)
            request_list.rows.failed.connect(self._refuse)
        self.finder.wanted_changed.connect(self._on_wanted_changed)
        self.finder.left.connect(self._to_list)
        self.answers.settled.connect(self._to_list)
        self.answers.text_due.connect(self._on_text_due)
        self._connect_wishes()

    def _connect_wishes(self) -> None:
        actions, answers = self.actions_, self.answers
        answers.triage_requested.connect(self.triage_requested)
        answers.follow_up_requested.connect(self.follow_up_requested)
        answers.playbooks_requested.connect(self.playbooks_requested)
        answers.client_requested.connect(self.client_requested)
        self.panel.run_opened.connect(self.run_requested)
        actions.add.triggered.connect(lambda: self.triage_requested.emit(""))
        actions.playbooks.triggered.connect(lambda: self.playbooks_requested.emit("", ""))
        actions.settings.triggered.connect(self.settings_requested)
        actions.find.triggered.connect(self._on_find)
        actions.leave.triggered.connect(self._on_leave)
        for segment, action in enumerate(actions.segments):
            action.triggered.connect(lambda _checked=False, segment=segment: self.finder.show_segment(segment))
        self.empty.action_requested.connect(self._on_empty_action)
        self.empty.way_out_requested.connect(actions.playbooks.trigger)

    def _on_chosen_changed(self) -> None:
        self.answers.put_away()
        try:
            desk = office(self._context.ports)
        except RespiroError as error:
            self._refuse(error)
            return
        self._show_chosen(desk)

    def _on_text_due(self, request_id: str, kind: str) -> None:
        """Offer the text that goes with a decision, wherever the request stands now."""
        self.show_request(request_id)
        self.answers.offer_text(kind)

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
        elif self.finder.segment == DONE:
            self.finder.show_segment(QUEUE)
        else:
            self.actions_.add.trigger()
