"""Emergency: three questions, the advice while one types, one decision, and the reply ready to be sent (P1)."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QCursor, QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPushButton

from respiro.domain.calls import Caller
from respiro.domain.errors import ConflictError, InvalidValueError, RespiroError
from respiro.domain.plan_b import DecisionKind
from respiro.services.plan_b.expecting import expected_by
from respiro.ui import words
from respiro.ui.context import Context
from respiro.ui.dialogs.quick_add import reading
from respiro.ui.dialogs.quick_add.line_desk import LineDesk
from respiro.ui.dialogs.quick_add.saved_notice import SavedNotice
from respiro.ui.dialogs.quick_add.speech import Speech
from respiro.ui.dialogs.quick_add.warming import Warming
from respiro.ui.dialogs.triage import advice_words
from respiro.ui.dialogs.triage.accepting import Accepted, Accepting, Order
from respiro.ui.dialogs.triage.case import Case, Known, is_empty
from respiro.ui.dialogs.triage.consequence_words import done_words
from respiro.ui.dialogs.triage.face import TriageFace
from respiro.ui.dialogs.triage.sending import hand_over_text
from respiro.ui.dialogs.triage.subject import Subject, SubjectDesk
from respiro.ui.look import UNIT

READ_AFTER_MILLISECONDS = 60
"""Names are searched and times are read when whoever types pauses; all else follows each keystroke."""
JOTTED_AFTER_MILLISECONDS = 1000
"""How much of what was typed a kill may take."""
_SEEN_MILLISECONDS = 30
_FIELD_OF = {"caller_missing": "who", "want_missing": "want", "text_too_long": "want", "request_lies_ahead": "came"}


class TriageDialog(QDialog):
    """Made once and kept; closing it keeps what was written as a draft, accepting a decision begins anew."""

    def __init__(self, context: Context, reader: reading.LineReader = reading.read) -> None:
        super().__init__(None)
        self.setObjectName("triage")
        self._context = context
        self._case = Case()
        self._desk = LineDesk(context, reader)
        self._subjects = SubjectDesk(context, self._desk)
        self._subject = self._subjects.new()
        self._speech = Speech(context)
        self._accepting = Accepting(context, self)
        self._warming = Warming(context.warm_up, self)
        self._known: Known | None = None
        self.face = TriageFace(self, self._desk.read_moment, self._speech.moment, self._speech.number)
        self.notice = SavedNotice()
        self._pause = QTimer(self, singleShot=True, interval=READ_AFTER_MILLISECONDS)
        self._jotting = QTimer(self, singleShot=True, interval=JOTTED_AFTER_MILLISECONDS)
        self._connect()

    def _connect(self) -> None:
        face, accepting, context = self.face, self._accepting, self._context
        pairs = (
            (face.form.changed, self._on_changed),
            (face.form.entered, self._on_entered),
            (face.people.chosen, self._on_person_chosen),
            (face.people.wanted, self._on_people_wanted),
            (face.advice.place_chosen, self._follow),
            (face.decision.changed, self._follow),
            (face.decision.changed, self._jot_soon),
            (face.decision.back, self.show_advice),
            (face.bar.chosen, self.choose),
            (face.accept_button.clicked, self.accept),
            (face.clear_button.clicked, self.clear),
            (self.notice.undo_requested, accepting.undo),
            (accepting.accepted, self._on_accepted),
            (accepting.failed, self._on_failed),
            (accepting.slow, self._on_slow),
            (accepting.undone, self._on_undone),
            (accepting.undo_failed, self._on_undo_failed),
            (self._warming.done, self._pause.start),
            (self._pause.timeout, self._on_pause),
            (self._jotting.timeout, self._on_jot),
            (context.settings_changed, self._on_world_changed),
            (context.clients_changed, self._on_people_changed),
            (context.calls_changed, self._on_people_changed),
            (context.plan_b_changed, self._on_world_changed),
            (context.margins_changed, self._on_world_changed),
            (context.agenda_changed, self._on_world_changed),
            (context.time_passed, self._on_world_changed),
        )
        for signal, slot in pairs:
            signal.connect(slot)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._on_entered)
        for keys, steps in (("Ctrl+Up", 1), ("Ctrl+Down", -1)):
            QShortcut(QKeySequence(keys), self, lambda steps=steps: face.form.effort.box.stepBy(steps))

    # opening and closing

    def open_with(self, text: str = "", follow_up_id: str = "", request_id: str = "") -> None:
        """Show the dialog: for a request in the queue, for a call, with a line, or with the draft if there is one.

        What is being written is kept as a draft first, unless it is what is asked for.
        """
        self.notice.hide()
        is_asked_for = bool(text.strip() or follow_up_id or request_id)
        if not self.isVisible() or (is_asked_for and not self._subject.is_about(follow_up_id, request_id)):
            self._keep()
            try:
                self._begin(self._subjects.taken_up(text, follow_up_id, request_id))
            except RespiroError as error:
                self._begin(self._subjects.new())
                self.face.note.say_fault(error)
            self._place()
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()
        self.face.form.take_focus()
        QTimer.singleShot(_SEEN_MILLISECONDS, self, self._settle_in)

    def insist_on_focus(self) -> None:
        """Take the keyboard's focus from a window manager that has not given it."""
        if self.isVisible() and not self.isActiveWindow():
            from respiro.ui.runtime.hotkey import insist_on_focus  # noqa: PLC0415  seldom needed

            insist_on_focus(self)

    def reject(self) -> None:
        """Close; what was written is kept, and what could not be stored yet is not stored any more."""
        self._accepting.give_up()
        self.face.set_busy(busy=False)
        self.face.people.put_away()
        self._keep()
        super().reject()

    def clear(self) -> None:
        """Begin anew."""
        self._begin(self._subjects.new())
        self._subjects.settle()
        self.face.form.take_focus()

    def _begin(self, subject: Subject) -> None:
        """Show a request from its beginning."""
        face = self.face
        self._subject = subject
        self._case.begin(subject.stored)
        face.people.put_away()
        face.decision.put_edited(subject.replies)
        face.advice.forget_choice()
        face.show_decision(shown=False)
        face.form.show_entry(subject.entry, is_stored=subject.stored is not None)
        self._say_draft()
        self._follow()
        self._pause.start()
        self._jotting.start()

    def _say_draft(self) -> None:
        begun = self._speech.moment(self._subject.begun_at)
        is_draft = self._subject.is_draft
        self.face.show_draft(self.tr("Your draft, begun {when}.").format(when=begun) if is_draft else "")

    def _keep(self) -> None:
        """Keep what was written, and show nothing of it any more."""
        face = self.face
        self._jotting.stop()
        self._subjects.keep(
            self._subject, face.form.entry, face.decision.edited, lambda error: self._tell(words.fault_words(error))
        )
        self._subject = self._subjects.new()
        self._case.begin()
        face.decision.put_edited({})
        face.form.show_entry(self._subject.entry)

    def _settle_in(self) -> None:
        """Do what can wait until the dialog is seen."""
        self.face.dress()
        self._warming.start()

    def _place(self) -> None:
        """Stand in the middle of the screen on which the pointer is."""
        self.face.fit()
        screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        free = screen.availableGeometry().adjusted(UNIT, UNIT, -UNIT, -UNIT)
        size = self.frameSize()
        left = free.left() + max(0, (free.width() - size.width()) // 2)
        top = free.top() + max(0, (free.height() - size.height()) // 3)
        self.move(QPoint(left, top))

    # while one types

    def _on_changed(self) -> None:
        self._follow()
        self._pause.start()
        self._jot_soon()

    def _jot_soon(self) -> None:
        """Note it before long, however fast the typing goes on."""
        if not self._jotting.isActive():
            self._jotting.start()

    def _on_jot(self) -> None:
        if self.isVisible() and not self._accepting.is_under_way:
            self._subjects.jot(self._subject, self.face.form.entry, self.face.decision.edited)

    def _follow(self) -> None:
        """Show what there is to say about the request as it is known now; a fault of a field beside it."""
        ports, face = self._context.ports, self.face
        entry = face.form.entry
        try:
            known = self._known = self._case.known(ports, entry)
            nothing = is_empty(entry)
            face.form.show_estimate(known.request.minutes)
            face.form.show_now(self._speech.time(known.situation.office.now))
            face.form.show_person(
                advice_words.person(known, is_empty=not entry.caller.label.strip()),
                is_client=known.client is not None and not nothing,
            )
            face.advice.follow(known, ports, is_empty=nothing)
            if face.is_deciding:
                face.decision.follow(known, ports, face.advice.preferred)
                face.show_accept(face.decision.accept_text)
        except RespiroError as error:
            self._known = None
            face.note.say_fault(error)
            return
        face.bar.show_state(None if nothing else known.recommended, face.decision.kind if face.is_deciding else None)
        face.note.say("")

    def _on_pause(self) -> None:
        """Search names and read times, unless what reads is still being loaded: then its end is waited for."""
        if self._warming.is_under_way or not self.isVisible():
            return
        form, ports = self.face.form, self._context.ports
        found = form.expected or expected_by(ports, form.expect.text(), reading.language_of(ports))
        text = self.tr("has passed") if found.has_passed else ""
        form.show_expected(found.at, self._speech.moment(found.at) if found.at else text)
        self._follow()
        if self.focusWidget() is form.who and form.who.isModified() and not form.who.is_chosen:
            self._guarded(self._suggest)

    def _suggest(self) -> None:
        who = self.face.form.who
        self.face.people.follow(self._desk.suggestions(who.text(), len(who.text())))

    def _on_people_wanted(self) -> None:
        self._guarded(lambda: self.face.people.suggest(self._everyone()))

    def _everyone(self) -> list[Caller]:
        """Return whom the name may mean; for none who called last, and the clients."""
        text = self.face.form.who.text()
        found = list(self._desk.latest(text, len(text)))
        clients = [] if text.strip() else map(reading.caller_of, self._context.ports.store.clients())
        found += [one for one in clients if not any(one.is_same_person(known) for known in found)]
        return found[: reading.MOST_SUGGESTIONS]

    def _on_person_chosen(self, caller: Caller) -> None:
        form = self.face.form
        form.who.choose(caller)
        form.want.setFocus()
        self._on_changed()

    def _on_people_changed(self) -> None:
        self._desk.forget_people()
        self._on_world_changed()

    def _on_world_changed(self) -> None:
        """Look anew: something was stored, or time has passed."""
        self._case.look_again()
        if self.isVisible() and not self._accepting.is_under_way:
            self._pause.start()

    def _guarded(self, step: Callable[[], object]) -> None:
        """Do what asks the store; a fault is told when accepting, not while typing."""
        try:
            step()
        except RespiroError:
            self.face.people.put_away()

    # deciding

    def _on_entered(self) -> None:
        """Go on: to the decision that is advised, or accept the one that is shown."""
        if self.face.is_deciding:
            self.accept()
        elif self.face.bar.recommended is not None:
            self.choose(self.face.bar.recommended)

    def choose(self, kind: DecisionKind) -> None:
        """Show a decision with its reply; the one that is shown already makes room for the advice again."""
        face = self.face
        if face.is_deciding and face.decision.kind is kind:
            self.show_advice()
            return
        self._follow()
        if self._known is None:
            return
        face.decision.begin(kind, self._known, self._context.ports)
        face.show_decision(shown=True)
        self._follow()
        if not face.decision.take_focus():
            face.accept_button.setFocus()

    def show_advice(self) -> None:
        """Show the advice again."""
        self.face.decision.keep_reply()
        self.face.show_decision(shown=False)
        self._follow()
        self.face.form.take_focus()

    def accept(self) -> None:
        """Store the decision; then the reply is handed on, and the dialog closes."""
        face = self.face
        if self._accepting.is_under_way or not face.is_deciding:
            return
        self._on_pause()
        try:
            choice = face.decision.choice
        except RespiroError as error:
            face.note.say_fault(error)
            return
        if choice is None or self._known is None:
            return
        if problem := self._problem():
            face.note.say(problem)
            return
        face.set_busy(busy=True)
        want = words.plain(next(iter(self._known.request.want.splitlines()), ""))
        reminder = self.tr("Send the answer: {want}").replace("{want}", want)
        self._accepting.start(Order(face.form.entry, self._case.stored, choice, reminder))

    def _problem(self) -> str:
        """Return what keeps the decision from being accepted, and go there."""
        form, decision = self.face.form, self.face.decision
        promise = decision.fields.promise
        for field in (form.came, promise):
            if field.is_unclear:
                field.setFocus()
                text = self.tr("“{text}” is no time that I know. Write 17:00 or tomorrow 10:00.")
                return text.replace("{text}", words.plain(field.text()))
        if decision.needs_consent:
            decision.anyway.setFocus()
            return self.tr("A promise breaks by this. Tick “Accept it anyway” if you mean it, or choose another way.")
        return ""

    def _on_accepted(self, accepted: Accepted) -> None:
        face, known = self.face, self._known
        face.set_busy(busy=False)
        said = done_words(accepted.choice.decision, known) if known else ""
        said = ". ".join(filter(None, (said, self._hand_over(accepted))))
        place = self.pos()
        self._begin(self._subjects.new())
        self._subjects.settle()
        super().accept()
        self.notice.say(said, place, can_undo=True)

    def _hand_over(self, accepted: Accepted) -> str:
        """Hand the letters to their programs; answer what the notice adds."""
        if accepted.fault is not None:
            return words.fault_words(accepted.fault)
        if accepted.choice.answer_at is not None:
            when = self._speech.moment(accepted.choice.answer_at)
            return self.tr("You are reminded {when} to send the answer.").format(when=when)
        found = [hand_over_text(one.carrier, one.subject, one.text) for one in accepted.choice.letters]
        self._accepting.note_answers(accepted)
        return " ".join(dict.fromkeys(filter(None, found)))

    def _on_failed(self, error: RespiroError) -> None:
        self.face.set_busy(busy=False)
        self.face.note.say_fault(error)
        if isinstance(error, ConflictError):
            self._take_over_change()
        elif isinstance(error, InvalidValueError):
            self._go_to(error.kind)

    def _go_to(self, kind: str) -> None:
        """Put the cursor where the fault can be mended."""
        fields = self.face.decision.fields
        parts = {"helper_missing": fields.helper, "alternative_missing": fields.instead, "time_has_passed": fields.when}
        part = parts.get(kind) or getattr(self.face.form, _FIELD_OF.get(kind, ""), None)
        if part is not None:
            part.setFocus()

    def _take_over_change(self) -> None:
        """Look at the request and its places anew; the answers stay as they were written."""
        stored = self._case.stored
        said = self.face.note.text
        try:
            fresh = self._context.ports.store.request(stored.id) if stored else None
        except RespiroError:
            return
        self._case.begin(fresh)
        self._follow()
        self.face.note.say(said)

    def _on_slow(self) -> None:
        self.face.note.say(self.tr("Another program holds Respiro's store; still trying. Your text stays here."))

    def _on_undone(self) -> None:
        self._tell(self.tr("Taken back."))

    def _on_undo_failed(self, error: RespiroError) -> None:
        self._tell(words.fault_words(error))

    def _tell(self, text: str) -> None:
        if self.isVisible():
            self.face.note.say(text)
        else:
            self.notice.say(text, self.notice.pos(), can_undo=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter as the wish to go on, wherever it is pressed; on a button it presses that."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            part = self.focusWidget()
            if isinstance(part, QPushButton):
                part.click()
            else:
                self._on_entered()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the colours."""
        if event.type() is QEvent.Type.LanguageChange:
            self.face.retranslate()
            self._say_draft()
            self._on_world_changed()
        elif event.type() is QEvent.Type.PaletteChange:
            self.face.dress()
        super().changeEvent(event)
