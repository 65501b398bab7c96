"""What the user answers about the chosen one: the actions, and the questions in place."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from respiro.domain.calls import FollowUp
from respiro.domain.errors import RespiroError
from respiro.domain.plan_b import BackupPerson, RequestEventKind, Stage, UrgentRequest
from respiro.services import hand_off, texts
from respiro.services.plan_b import finishing
from respiro.services.plan_b.expecting import expected_by
from respiro.services.plan_b.office import office
from respiro.ui import hand_off as ui_hand_off
from respiro.ui.context import Context
from respiro.ui.widgets.sheets import LineSheet, Sheet, TimeSheet
from respiro.ui.windows.calls.follow_up_view import FollowUpView
from respiro.ui.windows.calls.text_sheet import TextSheet
from respiro.ui.windows.queue.actions import QueueActions
from respiro.ui.windows.queue.desk import QueueDesk
from respiro.ui.windows.queue.panel import RequestPanel
from respiro.ui.windows.queue.reply_sheet import ReplySheet
from respiro.ui.windows.queue.request_view import RequestView
from respiro.ui.windows.queue.sheets import AnswersSheet, FinishSheet, HelperSheet
from respiro.ui.windows.window_actions import hinted

View = RequestView | FollowUpView


class RequestAnswers(QObject):
    """Connects actions and panel with the desk; ``settled`` asks for the list's focus again.

    ``triage_requested`` brings the id of the request to decide about, ``follow_up_requested`` that of a follow-up
    to show among the calls, ``playbooks_requested`` the request that a playbook is chosen for, and its words.
    """

    settled = Signal()
    triage_requested = Signal(str)
    follow_up_requested = Signal(str)
    playbooks_requested = Signal(str, str)
    client_requested = Signal(object, object)
    """The Caller who is to become a client, and the Channel they use."""
    text_due = Signal(str, str)
    """A text of that kind goes with what was decided about the request of that id."""

    def __init__(
        self, context: Context, desk: QueueDesk, actions: QueueActions, panel: RequestPanel, window: QWidget
    ) -> None:
        super().__init__(window)
        self._context = context
        self._desk, self._actions, self._panel = desk, actions, panel
        self._view: View | None = None
        self._drafts: dict[tuple[str, str], str] = {}
        self.open_link: Callable[[str], bool] = ui_hand_off.open_link
        self._connect()

    def show_view(self, view: View | None) -> None:
        """Take what is chosen now; None for nothing."""
        self._view = view
        about = _about(view)
        self._actions.client.setEnabled(about is not None and not about.caller.client_id)
        if isinstance(view, RequestView):
            self._panel.show_view(view)
            self._show_notice(view)
        elif view is not None:
            self._panel.show_asked(view)
        else:
            self._actions.allow(())
            return
        self._panel.order_tabs()

    def put_away(self) -> bool:
        """Put away what is being asked, keeping what was typed; False when nothing was."""
        self._keep_draft()
        was_open = self._panel.close_sheet()
        if was_open and self._view is not None:
            self.show_view(self._view)
        return was_open

    def _show_notice(self, view: RequestView) -> None:
        """Say that what was planned fell through."""
        request, steps = view.request, [event for event in view.events if event.kind is not RequestEventKind.TOLD]
        lost = bool(steps) and steps[-1].kind is RequestEventKind.LOST
        if lost and request.stage is Stage.TRIAGED and self._panel.sheet is None:
            decide = self._actions.decide
            answers = [(hinted(decide.text().replace("&", ""), decide), decide.trigger)]
            self._panel.notice.say("warning", self.tr("Its margin is gone. Decide anew when you do it."), answers)
        else:
            self._panel.notice.hide()

    # --- actions

    def _connect(self) -> None:
        actions, desk = self._actions, self._desk
        for action, step in (
            (actions.start, lambda request: desk.start(request, self._finish)),
            (actions.set_aside, lambda request: desk.set_aside(request, self._finish)),
            (actions.wait, self._on_wait),
            (actions.done, self._on_done),
            (actions.decide, lambda request: self.triage_requested.emit(request.id)),
            (actions.change, self._on_change),
            (actions.delegate, self._on_delegate),
            (actions.decline, self._on_decline),
            (actions.promise, self._on_promise),
            (actions.reopen, lambda request: desk.reopen(request, self._finish)),
            (actions.playbook, lambda request: self.playbooks_requested.emit(request.id, request.caller.label)),
        ):
            action.triggered.connect(lambda _checked=False, step=step: self._with_request(step))
        actions.answered.triggered.connect(self._on_answered)
        actions.reply.triggered.connect(self._on_reply)
        actions.call.triggered.connect(self._on_call)
        actions.client.triggered.connect(self._on_client)

    def _on_client(self) -> None:
        if (about := _about(self._view)) is not None:
            self.client_requested.emit(about.caller, about.channel)

    def _with_request(self, step: Callable[[UrgentRequest], None]) -> None:
        """Do something about the chosen request; a fault of the world is said."""
        view = self._view
        if isinstance(view, RequestView):
            try:
                step(view.request)
            except RespiroError as error:
                self._desk.refuse(error)

    def do_main(self) -> None:
        """Do the main thing about what is chosen."""
        self._panel.trigger(0)

    def _on_answered(self) -> None:
        if isinstance(self._view, FollowUpView):
            self._desk.settle(self._view.follow_up, self._finish)
        else:
            self._with_request(lambda request: self._desk.answered(request, self._finish))

    def _on_call(self) -> None:
        view = self._view
        if isinstance(view, FollowUpView):
            self.follow_up_requested.emit(view.follow_up.id)
        elif view is not None:
            helper = view.request.helper_follow_up_id if view.request.stage is Stage.DELEGATED else ""
            self.follow_up_requested.emit(helper or view.request.follow_up_id or view.request.helper_follow_up_id)

    # --- questions in place

    def _on_wait(self, request: UrgentRequest) -> None:
        sheet = LineSheet()
        sheet.ask(self.tr("What did you ask them?"), self.tr("Wait for them"), self.tr("A word or two are enough."))
        known = request.detail if request.stage is Stage.WAITING else ""
        self._ask_line(sheet, "wait", known, lambda text: self._desk.wait(request, text, self._finish))

    def _on_decline(self, request: UrgentRequest) -> None:
        sheet = LineSheet()
        missing = self.tr("A no comes with an alternative: write what you offer instead.")
        sheet.ask(self.tr("What do you offer instead?"), self.tr("No, but this"), missing)
        done = lambda: self._finish_with(request, "no_with_alternative")  # noqa: E731  once it is stored
        self._ask_line(sheet, "decline", "", lambda text: self._desk.decline(request, text, done))

    def _ask_line(self, sheet: LineSheet, name: str, known: str, answered: Callable[[str], None]) -> None:
        key = (self._key, name)

        def done(text: str) -> None:
            self._drafts.pop(key, None)
            answered(text)

        sheet.setProperty("draft", name)
        sheet.field.setText(self._drafts.get(key, known))
        sheet.worded.connect(done)
        self._ask(sheet)

    def _on_done(self, request: UrgentRequest) -> None:
        ports = self._desk.ports
        now = ports.clock()
        sheet = FinishSheet(
            request,
            finishing.probable_minutes(office(ports), request),
            lambda minutes: finishing.used_period(ports, request, minutes),
            lambda minutes: finishing.left_after(ports, request, minutes),
            (now, ports.zone),
        )
        sheet.answered.connect(
            lambda minutes, release: self._desk.finish(request, minutes, release_rest=release, then=self._finish)
        )
        self._ask(sheet)

    def _on_delegate(self, request: UrgentRequest) -> None:
        ports = self._desk.ports
        now, zone = ports.clock(), ports.zone
        sheet = HelperSheet(ports.store.backup_people(), lambda person: person.answers_at(now, zone))

        def answered(name: str, person: BackupPerson | None) -> None:
            self._desk.delegate(request, name, person, lambda: self._finish_with(request, "hand_over"))

        sheet.answered.connect(answered)
        self._ask(sheet)

    def _on_change(self, request: UrgentRequest) -> None:
        sheet = AnswersSheet(request)
        sheet.answered.connect(lambda answers: self._desk.change(request, answers, self._finish))
        self._ask(sheet)

    def _on_promise(self, request: UrgentRequest) -> None:
        ports = self._desk.ports
        ask, accept = self.tr("By when do you promise it?"), self.tr("Promise that")
        sheet = TimeSheet(
            ports.clock(), ports.zone, ask, accept, request.promised_at, read=lambda text: expected_by(ports, text).at
        )
        done = lambda: self._finish_with(request, "later")  # noqa: E731  once it is stored
        sheet.answered.connect(lambda by: self._desk.promise(request, by, done))
        self._ask(sheet)

    # --- texts

    def _on_reply(self) -> None:
        if isinstance(self._view, FollowUpView):
            self._remind(self._view)
        else:
            self.offer_text()

    def offer_text(self, kind: str = "") -> None:
        """Show a text that goes with the chosen request: of that kind, else the one that fits best."""
        self._with_request(lambda request: self._reply(request, kind))

    def _reply(self, request: UrgentRequest, kind: str) -> None:
        view = self._view
        if not isinstance(view, RequestView):
            return
        sheet = ReplySheet(self._context, request, view.client)
        if kind:
            sheet.choose(kind)
        sheet.preview.open_link = self.open_link
        sheet.taken.connect(lambda taken: self._desk.note_text(request, taken))
        self._ask(sheet)

    def _remind(self, view: FollowUpView) -> None:
        """Offer the text that reminds a client of what was asked."""
        kind = hand_off.text_kind(view.sight.ports, view.follow_up)
        rendered = texts.filled(view.sight.ports, kind, view.follow_up, view.client)
        heading = self.tr("A reminder for {name}").format(name=view.name)
        sheet = TextSheet(heading, rendered.text, view, rendered.problem)
        sheet.taken.connect(self._on_reminder_taken)
        self._ask(sheet)

    def _on_reminder_taken(self, link: str) -> None:
        if link and not self.open_link(link):
            self._desk.said.emit(ui_hand_off.not_opened_words(link), True, False)
            return
        self._finish()
        if not link:
            self._desk.said.emit(self.tr("The text is in the clipboard."), False, False)

    # --- sheets

    @property
    def _key(self) -> str:
        view = self._view
        if view is None:
            return ""
        return view.request.id if isinstance(view, RequestView) else view.follow_up.id

    def _ask(self, sheet: Sheet) -> None:
        self._keep_draft()
        sheet.closed.connect(self._on_sheet_closed)
        self._panel.open_sheet(sheet)

    def _finish(self) -> None:
        """Put away what was asked, now that the answer is stored."""
        self._panel.close_sheet()
        if self._view is not None:
            self.show_view(self._view)
        self.settled.emit()

    def _finish_with(self, request: UrgentRequest, kind: str) -> None:
        """Put away what was asked, and offer the text that goes with the answer."""
        self._finish()
        self.text_due.emit(request.id, kind)

    def _on_sheet_closed(self) -> None:
        self.put_away()
        self.settled.emit()

    def _keep_draft(self) -> None:
        """Keep what was typed, so that Esc loses nothing."""
        sheet = self._panel.sheet
        if isinstance(sheet, LineSheet) and sheet.property("draft"):
            self._drafts[self._key, str(sheet.property("draft"))] = sheet.field.text()


def _about(view: View | None) -> UrgentRequest | FollowUp | None:
    """Return the request, or what was asked of a client, that is shown."""
    if view is None:
        return None
    return view.request if isinstance(view, RequestView) else view.follow_up
