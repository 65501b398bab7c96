"""Quick add: one line that writes a call down, and below it the fields that were understood."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QPoint, QTimer
from PySide6.QtGui import QCursor, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLineEdit

from respiro.domain.calls import Caller
from respiro.domain.errors import RespiroError
from respiro.ui import words
from respiro.ui.context import Context
from respiro.ui.dialogs.quick_add import reading
from respiro.ui.dialogs.quick_add.draft import Draft
from respiro.ui.dialogs.quick_add.face import QuickAddFace
from respiro.ui.dialogs.quick_add.line_desk import LineDesk
from respiro.ui.dialogs.quick_add.outlook import outlook
from respiro.ui.dialogs.quick_add.saved_notice import SavedNotice
from respiro.ui.dialogs.quick_add.saving import Saving
from respiro.ui.dialogs.quick_add.speech import Speech
from respiro.ui.dialogs.quick_add.warming import Warming
from respiro.ui.look import UNIT

READ_AFTER_MILLISECONDS = 60
"""Whoever types is not disturbed by reading; Enter reads at once."""
_SEEN_MILLISECONDS = 30
"""By then it is painted."""


class QuickAddDialog(QDialog):
    """Made once and kept; closing it keeps what was typed as a draft, saving it begins a new one."""

    def __init__(self, context: Context, reader: reading.LineReader = reading.read) -> None:
        super().__init__(None)
        self.setObjectName("quick_add")
        self._context = context
        self._speech = Speech(context)
        self._draft = Draft(context)
        self._desk = LineDesk(context, reader)
        self._saving = Saving(context, self)
        self._warming = Warming(context.warm_up, self)
        self._passed: datetime | None = None
        self._closes = True
        """Whether saving closes the dialog."""
        self._is_drawn = False
        self.face = QuickAddFace(self, self._speech, self._desk.read_moment)
        self.notice = SavedNotice()
        self._pause = QTimer(self, singleShot=True, interval=READ_AFTER_MILLISECONDS)
        self._connect()

    def _connect(self) -> None:
        face, saving = self.face, self._saving
        pairs = (
            (face.line.textEdited, self._on_typed),
            (face.fields.corrected, self._pause.start),
            (face.suggestions.chosen, self._on_chosen),
            (face.suggestions.wanted, self._on_list_wanted),
            (face.save_button.clicked, self.save),
            (face.next_button.clicked, self.save_and_next),
            (face.cancel_button.clicked, self.reject),
            (face.tomorrow_button.clicked, self._take_tomorrow),
            (face.clear_button.clicked, self.clear),
            (face.undo_button.clicked, saving.undo),
            (self.notice.undo_requested, saving.undo),
            (saving.saved, self._on_saved),
            (saving.failed, self._on_failed),
            (saving.slow, self._on_slow),
            (saving.undone, self._on_undone),
            (saving.undo_failed, self._on_undo_failed),
            (saving.forgotten, lambda: face.show_saved("")),
            (self._warming.done, self._pause.start),
            (self._pause.timeout, self._on_pause),
            (self._context.settings_changed, self._pause.start),
            (self._context.calls_changed, self._on_people_changed),
            (self._context.clients_changed, self._on_people_changed),
        )
        for signal, slot in pairs:
            signal.connect(slot)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.save_and_next)

    # opening and closing

    def open_with(self, text: str = "") -> None:
        """Show the dialog at the pointer: with the text if one was handed over, else with the draft if there is one.

        What is being typed is never replaced.
        """
        if not self.isVisible():
            self.notice.hide()
            self.face.say("")
            self._put_line(self._draft.taken_up(text))
            self._place()
        elif text.strip() and not self._text_to_keep().strip():
            self._put_line(text)
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()
        self.face.line.setFocus()
        self.face.line.end(False)
        QTimer.singleShot(_SEEN_MILLISECONDS, self, self._settle_in)

    def insist_on_focus(self) -> None:
        """Take the keyboard's focus from a window manager that has not given it."""
        if self.isVisible() and not self.isActiveWindow():
            from respiro.ui.runtime.hotkey import insist_on_focus  # noqa: PLC0415  seldom needed

            insist_on_focus(self)

    def reject(self) -> None:
        """Close; what was typed is kept, and what could not be saved yet is not saved any more."""
        self._saving.give_up()
        self.face.set_saving(saving=False)
        self.face.suggestions.put_away()
        text = self._text_to_keep()
        self.face.line.setText(text)
        self._draft.keep(text)
        super().reject()

    def clear(self) -> None:
        """Begin anew."""
        self._draft.drop()
        self._put_line("")
        self.face.line.setFocus()

    def _settle_in(self) -> None:
        """Do what can wait until the dialog is seen."""
        if not self._is_drawn:
            self._is_drawn = True
            self.face.draw_signs()
        self._warming.start()

    def _place(self) -> None:
        """Go to the pointer, whole on the screen on which it is."""
        self.face.fit()
        pointer = QCursor.pos()
        screen = QGuiApplication.screenAt(pointer) or QGuiApplication.primaryScreen()
        free = screen.availableGeometry().adjusted(UNIT, UNIT, -UNIT, -UNIT)
        size = self.frameSize()
        left = min(max(pointer.x() - size.width() // 2, free.left()), max(free.right() - size.width(), free.left()))
        top = min(max(pointer.y() - 4 * UNIT, free.top()), max(free.bottom() - size.height(), free.top()))
        self.move(QPoint(left, top))

    def _text_to_keep(self) -> str:
        """Return the line; what was only put into fields counts as typed too."""
        return self.face.line.text() if self.face.line.text().strip() else self.face.fields.as_line()

    def _put_line(self, text: str) -> None:
        """Show a line and what it means; corrections stay only with the line for which they were made."""
        face = self.face
        if text != face.line.text() or not text.strip():
            self._desk.chosen = None
            face.fields.forget()
            face.line.setText(text)
        face.show_draft(self._draft.words() if text.strip() and self._draft.is_old else "")
        last = self._saving.last
        face.show_saved(self._speech.saved(last) if last and not text.strip() else "")
        face.show_passed("", "")
        self._pause.start()

    # reading

    def _on_typed(self, text: str) -> None:
        self._draft.begin(text)
        self.face.show_draft("")
        self.face.show_saved("")
        self._pause.start()

    def _on_pause(self) -> None:
        """Read, unless what reads is still being loaded: then its end is waited for."""
        if self._warming.is_under_way or not self.isVisible():
            return
        self._guarded(self._read)
        if self.focusWidget() is self.face.line and self.face.line.isModified():
            self._guarded(self._suggest)

    def _read(self) -> None:
        """Show what the line means, and what writing it down will. Raises what the store raises."""
        ports, face = self._context.ports, self.face
        line = face.line.text()
        understood = self._desk.read(line)
        face.fields.follow(understood)
        self._show_passed(line, line_has_passed=understood is not None and understood.has_passed)
        entry = face.fields.entry(self._draft.begun_at)
        ahead = outlook(ports, entry)
        is_empty = not entry.caller.label.strip() and not line.strip()
        face.fields.show_client(known=ahead.is_client and not is_empty)
        call_back = self._speech.reminder(ahead.call_back_at) if ahead.call_back_at and not is_empty else ""
        face.fields.show_defaults(call_back, self._speech.time(self._draft.begun_at))
        face.show_outlook("" if is_empty else "\n".join(ahead.sentences))

    def _show_passed(self, line: str, *, line_has_passed: bool) -> None:
        """Say that the time to call back lies behind, and offer tomorrow's."""
        call_back = self.face.fields.call_back
        passed = self._passed = self._desk.passed(line, call_back, line_has_passed=line_has_passed)
        if passed is not None:
            text = self.tr("{time} has passed.").format(time=self._speech.time(passed))
            self.face.show_passed(text, self._speech.moment(self._desk.tomorrow(passed)))
        else:
            is_past_day = line_has_passed and not call_back.is_corrected
            self.face.show_passed(self.tr("That day has passed.") if is_past_day else "", "")

    def _take_tomorrow(self) -> None:
        if self._passed is not None:
            self.face.fields.call_back.choose(self._desk.tomorrow(self._passed))
            self._guarded(self._read)
        self.face.line.setFocus()

    def _on_people_changed(self) -> None:
        self._desk.forget_people()
        self._pause.start()

    def _suggest(self) -> None:
        line, shown = self.face.line, self.face.suggestions
        people = self._desk.suggestions(line.text(), line.cursorPosition())
        if list(people) != shown.people:
            shown.suggest(people)

    def _on_list_wanted(self) -> None:
        line = self.face.line
        self._guarded(lambda: self.face.suggestions.suggest(self._desk.latest(line.text(), line.cursorPosition())))

    def _on_chosen(self, caller: Caller) -> None:
        self._desk.chosen = caller
        line = self.face.line
        line.setText(f"{words.plain(caller.label)} ")
        self._draft.begin(line.text())
        line.setFocus()
        self._guarded(self._read)

    def _guarded(self, step: Callable[[], object]) -> None:
        """Do what asks the store; a fault is told when saving, not while typing."""
        try:
            step()
        except RespiroError:
            self.face.show_outlook("")

    # saving and taking back

    def accept(self) -> None:
        """Save; the dialog closes when the call is on disk."""
        self.save()

    def save(self) -> None:
        """Write the call down, then close."""
        self._save(closes=True)

    def save_and_next(self) -> None:
        """Write the call down and begin the next one."""
        self._save(closes=False)

    def _save(self, *, closes: bool) -> None:
        if self._saving.is_under_way:
            return
        self._pause.stop()
        self.face.suggestions.put_away()
        try:
            self._read()
        except RespiroError as error:  # saved now, it might be less than what was typed
            self._on_failed(error)
            return
        fields = self.face.fields
        if unclear := next((field for field in (fields.call_back, fields.called_at) if field.is_unclear), None):
            text = self.tr("“{text}” is no time that I know. Write 17:00 or tomorrow 10:00.")
            self._stay(text.replace("{text}", words.plain(unclear.text())), unclear)
        elif self._passed is not None:
            self.face.tomorrow_button.setFocus()
        else:
            self._closes = closes
            self.face.set_saving(saving=True)
            self._saving.start(fields.entry(self._draft.begun_at))

    def _stay(self, text: str, field: QLineEdit) -> None:
        self.face.say(text)
        field.setFocus()

    def _on_saved(self) -> None:
        self.face.set_saving(saving=False)
        self.face.say("")
        self._draft.drop()
        if self._closes:
            place, last = self.pos(), self._saving.last
            self._put_line("")
            super().accept()
            self.notice.say(self._speech.saved(last) if last else "", place, can_undo=True)
        else:
            self._put_line(self._draft.taken_up(""))
            self.face.line.setFocus()
        self._context.calls_changed.emit()

    def _on_failed(self, error: RespiroError) -> None:
        self.face.set_saving(saving=False)
        if error.kind == "caller_missing":
            self._stay(self.tr("Who called? Write a name or a number."), self.face.line)
        else:
            self._stay(words.fault_words(error), self.face.line)

    def _on_slow(self) -> None:
        self.face.say(self.tr("Another program holds Respiro's store; still trying. Your text stays here."))

    def _on_undone(self) -> None:
        self._tell(self.tr("Taken back: nothing of it is kept."))

    def _on_undo_failed(self, error: RespiroError) -> None:
        self._tell(words.fault_words(error))

    def _tell(self, text: str) -> None:
        if self.isVisible():
            self.face.say(text)
        else:
            self.notice.say(text, self.notice.pos(), can_undo=False)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the colours."""
        if event.type() is QEvent.Type.LanguageChange:
            self.face.retranslate()
            self._pause.start()
        elif event.type() is QEvent.Type.PaletteChange:
            self.face.dress()
            self.face.draw_signs()
        super().changeEvent(event)
