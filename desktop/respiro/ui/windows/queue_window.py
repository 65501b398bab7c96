"""The queue's window: what is urgent, in its order, what is done, and beside it what can be done about one."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from respiro.domain.errors import InvalidValueError, RespiroError
from respiro.domain.plan_b import UrgentRequest
from respiro.services.plan_b import queue as plan_b
from respiro.services.plan_b.office import Office, office
from respiro.services.plan_b.queue import Queue, queue_in
from respiro.ui import request_words
from respiro.ui.context import Context
from respiro.ui.models.call_rows import Sight
from respiro.ui.models.request_pages import DonePages, QueuePages
from respiro.ui.models.row_list_model import Pages
from respiro.ui.widgets.empty_page import EmptyPage
from respiro.ui.widgets.footer import UndoFooter
from respiro.ui.widgets.request_list import RequestList
from respiro.ui.windows.calls import follow_up_view
from respiro.ui.windows.list_window import ListWindow
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


class QueueWindow(ListWindow[RequestList]):
    """Shows the queue. What needs another window is wished for, never opened here.

    ``triage_requested`` brings the id of the request to decide about, empty for a new one; ``playbooks_requested``
    the id and the words of the one that a playbook is for, empty for none; ``run_requested`` a run's id.
    """

    desk: QueueDesk
    actions_: QueueActions
    finder: QueueFinder
    panel: RequestPanel
    answers: RequestAnswers

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
        topics = (context.plan_b_changed, context.calls_changed, context.clients_changed, context.margins_changed)
        self._put_together(_SIZE, _LEAST_SIZE, _LEAST_LEFT, topics)
        self.answers.text_due.connect(self._on_text_due)
        self._connect_wishes()

    def show_request(self, request_id: str) -> None:
        """Show a request, in the list where it stands; say so if it is no longer there."""
        self._show_when_visible(request_id)

    def _show_entry(self, key: str) -> None:
        try:
            request = plan_b.request_named(self._context.ports, key)
        except InvalidValueError:
            self.footer.show_message(self.tr("This request is no longer there."), refusal=True)
        except RespiroError as error:
            self._refuse(error)
        else:
            self._choose(key, QUEUE if request.is_open else DONE)

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
        self._show_lists()
        say_empty(self.empty, self.finder)
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

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Plan B queue"))
        for request_list, name in zip(self.lists, (self.tr("Queue"), self.tr("Done")), strict=True):
            request_list.setAccessibleName(name)
        for part in (self.actions_, self.header, self.finder, self.panel, self.footer):
            part.retranslate()

    # --- what is wished

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

    def _do_main(self) -> None:
        self.answers.do_main()

    def _on_text_due(self, request_id: str, kind: str) -> None:
        """Offer the text that goes with a decision, wherever the request stands now."""
        self.show_request(request_id)
        self.answers.offer_text(kind)

    def _on_empty_action(self) -> None:
        if self.finder.is_narrowed:
            self.finder.forget()
        elif self.finder.segment == DONE:
            self.finder.show_segment(QUEUE)
        else:
            self.actions_.add.trigger()
