"""What the user answers about the chosen follow-up: the actions, the questions in place, the menus."""

from datetime import datetime

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from respiro.domain.calls import FollowUp, Open, OutcomeKind, QuestionKind, SnoozeOption, Way
from respiro.domain.errors import RespiroError
from respiro.services import hand_off, texts
from respiro.services.call_time import client_of, says_when_reached, snooze_choices
from respiro.services.plan_b.expecting import expected_by
from respiro.ui import call_words
from respiro.ui.call_kinds import outcome_choice
from respiro.ui.widgets.notice_box import Answer
from respiro.ui.widgets.sheets import Sheet, TimeSheet
from respiro.ui.windows.calls.actions import CallActions
from respiro.ui.windows.calls.desk import CallsDesk, Correction
from respiro.ui.windows.calls.follow_up_view import FollowUpView, Reach
from respiro.ui.windows.calls.panel import FollowUpPanel
from respiro.ui.windows.calls.question_words import question_words
from respiro.ui.windows.calls.sheets import EditSheet, WordsSheet
from respiro.ui.windows.calls.text_sheet import TextSheet
from respiro.ui.windows.window_actions import hinted


class CallAnswers(QObject):
    """Connects actions and panel with the desk; ``settled`` asks for the list's focus again.

    ``emergency_requested`` brings the id of a follow-up that is to be sorted out as an urgent request.
    """

    settled = Signal()
    emergency_requested = Signal(str)
    client_requested = Signal(object, object)
    """The Caller who is to become a client, and the Channel they use."""

    def __init__(self, desk: CallsDesk, actions: CallActions, panel: FollowUpPanel, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._actions = actions
        self._panel = panel
        self._view: FollowUpView | None = None
        self._called = ""
        self._drafts: dict[tuple[str, str], str] = {}
        self._connect()

    def show_view(self, view: FollowUpView | None) -> None:
        """Take the follow-up that is chosen now; None for none."""
        self._view = view
        self._actions.client.setEnabled(view is not None and not view.follow_up.caller.client_id)
        if view is None:
            return
        self._panel.show_view(view)
        self._show_notice(view)
        self._panel.order_tabs()

    def put_away(self) -> bool:
        """Put away what is being asked, keeping what was typed; False when nothing was."""
        self._keep_draft()
        was_open = self._panel.close_sheet()
        if not was_open and self._called:
            self._called, was_open = "", True
        self._show_again()
        return was_open

    # --- what is said about it

    def _show_notice(self, view: FollowUpView) -> None:
        notice, follow_up = self._panel.notice, view.follow_up
        state = follow_up.state
        if not isinstance(state, Open) or self._panel.sheet is not None:
            notice.hide()
        elif self._called == follow_up.id:
            notice.say("phone", self.tr("How did it go with {name}?").format(name=view.name), self._how_it_went())
        elif state.question is not None:
            text, settled, kept = question_words(view, state.question)
            always = self.tr("Always do so from now on") if state.question.kind is QuestionKind.OUTGOING else ""
            answers = [(settled, lambda: self._answer(settled=True)), (kept, lambda: self._answer(settled=False))]
            notice.say("question", text, answers, always)
        elif state.must_decide:
            text = self.tr("Put off %n times. Decide: call now, hand it on, or let it go.", "", state.snoozes)
            notice.say("warning", text, [self._of(OutcomeKind.DELEGATED), self._of(OutcomeKind.DROPPED)])
        else:
            notice.hide()

    def _how_it_went(self) -> list[Answer]:
        no_answer = self._actions.no_answer
        return [
            self._of(OutcomeKind.REACHED),
            (hinted(self.tr("No answer"), no_answer), no_answer.trigger),
            *(self._of(kind) for kind in (OutcomeKind.LEFT_MESSAGE, OutcomeKind.CALLED_AGAIN, OutcomeKind.WROTE)),
            (self.tr("Not called"), self._on_not_called),
        ]

    def _of(self, kind: OutcomeKind) -> Answer:
        action = self._actions.outcomes[kind]
        return hinted(outcome_choice(kind), action), action.trigger

    def _on_not_called(self) -> None:
        self._called = ""
        self._show_again()
        self.settled.emit()

    def _answer(self, *, settled: bool) -> None:
        view = self._view
        if view and isinstance(view.follow_up.state, Open) and (question := view.follow_up.state.question):
            always = self._panel.notice.remember.isChecked()
            self._desk.answer(view.follow_up, question, settled=settled, always=always)
            self.settled.emit()

    # --- actions

    def _connect(self) -> None:
        actions = self._actions
        actions.call.triggered.connect(self.call_back)
        actions.no_answer.triggered.connect(self._on_no_answer)
        actions.snooze.triggered.connect(self._on_snooze)
        self._panel.snooze_menu.aboutToShow.connect(self._fill_snooze_menu)
        for kind, action in actions.outcomes.items():
            action.triggered.connect(lambda _checked=False, kind=kind: self._on_outcome(kind))
        actions.text.triggered.connect(self._on_text)
        actions.edit.triggered.connect(self._on_edit)
        actions.reopen.triggered.connect(self._on_reopen)
        actions.emergency.triggered.connect(self._on_emergency)
        actions.client.triggered.connect(self._on_client)
        self._panel.way_opened.connect(self._on_way_opened)

    @property
    def _open_one(self) -> FollowUp | None:
        view = self._view
        return view.follow_up if view is not None and view.follow_up.is_open else None

    def call_back(self) -> None:
        """Open what calls back, and ask how it went; remind those who owe something."""
        view, follow_up = self._view, self._open_one
        if view is None or follow_up is None:
            return
        if follow_up.way is Way.THEIRS:
            self._on_text()
        elif not view.link:
            self._on_edit()
        else:
            self._open(view.link)

    def _on_way_opened(self, way: Reach) -> None:
        self._open(way.link)

    def _open(self, link: str) -> None:
        if self._desk.open_link(link) and (follow_up := self._open_one) is not None:
            self._called = follow_up.id
            self._panel.verticalScrollBar().setValue(0)
            self._show_again()

    def _on_no_answer(self) -> None:
        if (follow_up := self._open_one) is not None:
            self._called = ""
            self._desk.attempt(follow_up)
            self.settled.emit()

    def _on_outcome(self, kind: OutcomeKind) -> None:
        if (follow_up := self._open_one) is None:
            return
        if kind.needs_detail:
            sheet = WordsSheet(kind)
            sheet.field.setText(self._drafts.get((follow_up.id, kind.value), ""))
            sheet.answered.connect(self._on_words)
            self._ask(sheet)
            return
        self._end(follow_up, kind)

    def _on_words(self, kind: OutcomeKind, detail: str) -> None:
        if (follow_up := self._open_one) is not None:
            self._drafts.pop((follow_up.id, kind.value), None)
            self._end(follow_up, kind, detail)

    def _end(self, follow_up: FollowUp, kind: OutcomeKind, detail: str = "") -> None:
        self._called = ""
        self._desk.close(follow_up, kind, detail, self._finish)

    def _finish(self) -> None:
        """Put away what was asked, now that the answer is stored."""
        self._panel.close_sheet()
        self._show_again()
        self.settled.emit()

    def _on_reopen(self) -> None:
        if self._view is not None and not self._view.follow_up.is_open:
            self._desk.reopen(self._view.follow_up)
            self.settled.emit()

    def _on_emergency(self) -> None:
        if (follow_up := self._open_one) is not None:
            self.emergency_requested.emit(follow_up.id)

    def _on_client(self) -> None:
        if self._view is not None:
            follow_up = self._view.follow_up
            self.client_requested.emit(follow_up.caller, follow_up.channel)

    # --- snooze

    def _on_snooze(self) -> None:
        if self._open_one is not None and self._panel.snooze.isVisible():
            button = self._panel.snooze
            self._panel.snooze_menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _fill_snooze_menu(self) -> None:
        """Offer the times until which the chosen one can be put off, each with its time."""
        menu, follow_up, ports = self._panel.snooze_menu, self._open_one, self._desk.ports
        menu.clear()
        if follow_up is None:
            return
        try:
            choices = snooze_choices(ports, follow_up)
            client = client_of(ports, follow_up.caller.client_id)
        except RespiroError as error:
            self._desk.said.emit(self._desk.fault_words(error), True, False)
            return
        name = client.name if client and says_when_reached(choices) else ""
        now = ports.clock()
        for option in choices:
            text = call_words.snooze_words(option, now, ports.zone, name)
            self._add_choice(menu, follow_up, option, text)
        menu.addSeparator()
        menu.addAction(self.tr("&Another time…")).triggered.connect(self._on_another_time)

    def _add_choice(self, menu: QMenu, follow_up: FollowUp, option: SnoozeOption, text: str) -> None:
        def choose() -> None:
            self._called = ""
            self._desk.snooze(follow_up, option)
            self.settled.emit()

        menu.addAction(text.replace("&", "&&")).triggered.connect(choose)

    def _on_another_time(self) -> None:
        if self._open_one is not None:
            ports = self._desk.ports
            sheet = TimeSheet(ports.clock(), ports.zone, read=lambda text: expected_by(ports, text).at)
            sheet.answered.connect(self._on_time)
            self._ask(sheet)

    def _on_time(self, until: datetime) -> None:
        if (follow_up := self._open_one) is not None:
            self._called = ""
            self._desk.snooze_until(follow_up, until, self._finish)

    # --- corrections and texts

    def _on_edit(self) -> None:
        view, ports = self._view, self._desk.ports
        if view is None:
            return
        try:
            clients = ports.store.clients()
        except RespiroError as error:
            self._desk.said.emit(self._desk.fault_words(error), True, False)
            return
        sheet = EditSheet(view.follow_up, view.sight.number(view.follow_up.caller.number), clients)
        sheet.answered.connect(self._on_corrected)
        self._ask(sheet)

    def _on_corrected(self, correction: Correction) -> None:
        if self._view is not None:
            self._desk.edit(self._view.follow_up, correction, self._finish)

    def _on_text(self) -> None:
        view = self._view
        if view is None or not view.follow_up.is_open:
            return
        kind = hand_off.text_kind(view.sight.ports, view.follow_up)
        heading = {
            texts.LATE_CALL: self.tr("An apology for {name}"),
            texts.ASKED_REMINDER: self.tr("A reminder for {name}"),
        }.get(kind, self.tr("A text for {name}"))
        draft = self._drafts.get((view.follow_up.id, kind))
        rendered = texts.filled(view.sight.ports, kind, view.follow_up, view.client)
        text = rendered.text if draft is None else draft
        sheet = TextSheet(heading.format(name=view.name), text, view, rendered.problem)
        sheet.setProperty("kind", kind)
        sheet.taken.connect(self._on_text_taken)
        self._ask(sheet)

    def _on_text_taken(self, link: str) -> None:
        view, sheet = self._view, self._panel.sheet
        if view is None or sheet is None or (link and not self._desk.open_link(link)):
            return
        if sheet.property("kind") == texts.LATE_CALL:
            self._desk.note_apology(view.follow_up)
        if link:
            self._panel.close_sheet()
            self._called = view.follow_up.id if view.follow_up.way is Way.MINE else ""
            self._show_again()
        else:
            self._desk.said.emit(self.tr("The text is in the clipboard."), False, False)

    # --- sheets

    def _ask(self, sheet: Sheet) -> None:
        self._keep_draft()
        sheet.closed.connect(self._on_sheet_closed)
        self._panel.open_sheet(sheet)
        self._panel.notice.hide()

    def _on_sheet_closed(self) -> None:
        self.put_away()
        self.settled.emit()

    def _keep_draft(self) -> None:
        """Keep what was typed, so that Esc loses nothing."""
        sheet, view = self._panel.sheet, self._view
        if view is None:
            return
        if isinstance(sheet, WordsSheet):
            self._drafts[view.follow_up.id, sheet.outcome.value] = sheet.field.text()
        elif isinstance(sheet, TextSheet) and sheet.field.document().isModified():
            self._drafts[view.follow_up.id, str(sheet.property("kind"))] = sheet.field.toPlainText()

    def _show_again(self) -> None:
        if self._view is not None:
            self.show_view(self._view)
