"""Quick add: one line that writes a call down, and below it the fields that were understood."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QPoint, QSignalBlocker, QTimer
from PySide6.QtGui import QCursor, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from respiro.domain.calls import Caller
from respiro.domain.errors import InvalidValueError, RespiroError
from respiro.domain.week import local_day
from respiro.domain.work_time import instant
from respiro.services import call_log
from respiro.services.call_log import CallDone, NewCall
from respiro.services.ports import Ports
from respiro.ui import words
from respiro.ui.context import Context
from respiro.ui.dialogs.quick_add import reading
from respiro.ui.dialogs.quick_add.draft import Draft
from respiro.ui.dialogs.quick_add.face import QuickAddFace
from respiro.ui.dialogs.quick_add.outlook import outlook
from respiro.ui.dialogs.quick_add.saved_notice import SavedNotice
from respiro.ui.dialogs.quick_add.warming import Warming
from respiro.ui.look import UNIT
from respiro.ui.moment_words import moment_words, time_words

READ_AFTER_MILLISECONDS = 60
"""Whoever types is not disturbed by reading; Enter reads at once."""
_SEEN_MILLISECONDS = 30
"""By then it is painted."""
_SLOW_MILLISECONDS = 400
_UNDO_MILLISECONDS = 300_000
"""How long the dialog itself offers to take the last call back."""


class QuickAddDialog(QDialog):
    """Made once and kept; closing it keeps what was typed as a draft, saving it begins a new one."""

    def __init__(self, context: Context, reader: reading.LineReader = reading.read) -> None:
        super().__init__(None)
        self.setObjectName("quick_add")
        self._context = context
        self._reader = reader
        self._draft = Draft(context)
        self._people: list[Caller] | None = None
        self._chosen: Caller | None = None
        self._done: CallDone | None = None
        self._saving: NewCall | None = None
        self._passed: datetime | None = None
        self._is_drawn = False
        self._warming = Warming(context.warm_up, self)
        self.face = QuickAddFace(self, self._read_moment, self._moment_words, self._time_words, self._number_words)
        self.notice = SavedNotice()
        self._pause = self._timer(READ_AFTER_MILLISECONDS, self._read_when_warm)
        self._slow = self._timer(_SLOW_MILLISECONDS, self._say_slow)
        self._forget_done = self._timer(_UNDO_MILLISECONDS, self._drop_undo)
        self._connect()

    def _timer(self, milliseconds: int, action: Callable[[], None]) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=milliseconds)
        timer.timeout.connect(action)
        return timer

    def _connect(self) -> None:
        face = self.face
        face.line.textEdited.connect(self._on_typed)
        face.fields.corrected.connect(self._pause.start)
        face.suggestions.chosen.connect(self._on_chosen)
        face.suggestions.wanted.connect(self._suggest)
        face.save_button.clicked.connect(self.save)
        face.next_button.clicked.connect(self.save_and_next)
        face.cancel_button.clicked.connect(self.reject)
        face.tomorrow_button.clicked.connect(self._take_tomorrow)
        face.clear_button.clicked.connect(self.clear)
        face.undo_button.clicked.connect(self.undo)
        self.notice.undo_requested.connect(self.undo)
        self._warming.done.connect(self._pause.start)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.save_and_next)
        self._context.settings_changed.connect(self._pause.start)
        self._context.calls_changed.connect(self._on_people_changed)
        self._context.clients_changed.connect(self._on_people_changed)

    # opening and closing

    def open_with(self, text: str = "") -> None:
        """Show the dialog at the pointer: with the text if one was handed over, else with the draft if there is one.

        What is being typed is never replaced.
        """
        if not self.isVisible():
            self.notice.hide()
            self.face.say("")
            self._put_line(self._draft.taken_up(text))
            self.place()
        elif text.strip() and not self.face.line.text().strip():
            self._put_line(text)
        self.show()
        self.raise_()
        self.activateWindow()
        self.face.line.setFocus()
        self.face.line.end(False)
        QTimer.singleShot(_SEEN_MILLISECONDS, self, self._settle_in)

    def _settle_in(self) -> None:
        """Do what can wait until the dialog is seen."""
        if not self._is_drawn:
            self._is_drawn = True
            self.face.draw_signs()
        self._warming.start()

    def insist_on_focus(self) -> None:
        """Take the keyboard's focus from a window manager that has not given it."""
        if self.isVisible() and not self.isActiveWindow():
            from respiro.ui.runtime.hotkey import insist_on_focus  # noqa: PLC0415  seldom needed

            insist_on_focus(self)

    def place(self) -> None:
        """Go to the pointer, whole on the screen on which it is."""
        self.face.fit()
        pointer = QCursor.pos()
        screen = QGuiApplication.screenAt(pointer) or QGuiApplication.primaryScreen()
        free = screen.availableGeometry().adjusted(UNIT, UNIT, -UNIT, -UNIT)
        size = self.frameSize()
        left = min(max(pointer.x() - size.width() // 2, free.left()), max(free.right() - size.width(), free.left()))
        top = min(max(pointer.y() - 4 * UNIT, free.top()), max(free.bottom() - size.height(), free.top()))
        self.move(QPoint(left, top))

    def reject(self) -> None:
        """Close; what was typed is kept, and what could not be saved yet is not saved any more."""
        self._stop_saving()
        self.face.suggestions.put_away()
        self._draft.keep(self.face.line.text())
        super().reject()

    def clear(self) -> None:
        """Begin anew."""
        self._draft.drop()
        self._put_line("")
        self.face.line.setFocus()

    def _put_line(self, text: str) -> None:
        """Show a line and what it means; corrections stay only with the line for which they were made."""
        face = self.face
        if text != face.line.text() or not text.strip():
            self._chosen = None
            face.fields.forget()
            face.line.setText(text)
        face.show_draft(self._draft.words() if text.strip() and self._draft.is_old else "")
        face.show_saved(self._saved_words() if self._done and not text.strip() else "")
        face.show_passed("", "")
        self._pause.start()

    # reading

    def _on_typed(self, text: str) -> None:
        self._draft.begin(text)
        self.face.show_draft("")
        self.face.show_saved("")
        self._pause.start()

    def _read_when_warm(self) -> None:
        if self._warming.is_under_way:
            return
        self._guarded(self._read)
        if self.focusWidget() is self.face.line and self.face.line.isModified():
            self._guarded(self._suggest_typed)

    def _read(self) -> None:
        """Show what the line means, and what writing it down will."""
        ports = self._context.ports
        face = self.face
        if self._people is None:
            self._people = reading.people_of(ports)
        understood = reading.read_for(ports, face.line.text(), self._people, self._chosen, self._reader)
        face.fields.follow(understood)
        self._look_whether_passed(understood is not None and understood.has_passed)
        entry = face.fields.entry(self._draft.begun_at)
        is_empty = not entry.caller.label.strip() and not face.line.text().strip()
        ahead = outlook(ports, entry)
        face.fields.show_client(known=ahead.is_client and not is_empty)
        called_at = self._time_words(self._draft.begun_at)
        call_back = self._reminder_words(ahead.call_back_at) if ahead.call_back_at and not is_empty else ""
        face.fields.show_defaults(call_back, called_at)
        face.show_outlook("" if is_empty else "\n".join(ahead.sentences))

    def _on_people_changed(self) -> None:
        self._people = None
        if self.isVisible():
            self._pause.start()

    def _suggest_typed(self) -> None:
        face = self.face
        fragment = reading.fragment_of(face.line.text(), face.line.cursorPosition())
        is_chosen = self._chosen is not None and fragment.startswith(self._chosen.label)
        people = [] if is_chosen or not fragment.strip() else reading.suggestions(self._context.ports, fragment)
        if [caller.label for caller in people] != [caller.label for caller in face.suggestions.people]:
            face.suggestions.suggest(people)

    def _suggest(self) -> None:
        fragment = reading.fragment_of(self.face.line.text(), self.face.line.cursorPosition())
        self._guarded(lambda: self.face.suggestions.suggest(reading.suggestions(self._context.ports, fragment)))

    def _on_chosen(self, caller: Caller) -> None:
        self._chosen = caller
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

    def _read_moment(self, text: str, is_past: bool) -> datetime | None:  # noqa: FBT001  the fields' question
        return reading.moment_of(self._context.ports, text, self._reader, is_past=is_past)

    # a time that has passed

    def _look_whether_passed(self, line_has_passed: bool) -> None:  # noqa: FBT001  what was understood
        """Find the time to call back that lies behind, if the line or the field names one."""
        ports, call_back = self._context.ports, self.face.fields.call_back
        self._passed = None
        if call_back.is_corrected:
            if call_back.moment is not None and call_back.moment <= ports.clock():
                self._passed = call_back.moment
        elif line_has_passed:
            self._passed = reading.passed_moment(ports, self.face.line.text(), self._reader)
        tomorrow = self._tomorrow()
        if tomorrow is None or self._passed is None:
            self.face.show_passed("", "")
            return
        text = self.tr("{time} has passed.").format(time=self._time_words(self._passed))
        self.face.show_passed(text, self._moment_words(tomorrow))

    def _tomorrow(self) -> datetime | None:
        """Return tomorrow's time in place of one that has passed; None if none has."""
        if self._passed is None:
            return None
        ports = self._context.ports
        wall = self._passed.astimezone(ports.zone)
        day = local_day(ports.clock(), ports.zone) + timedelta(days=1)
        return instant(day, wall.hour * 60 + wall.minute, ports.zone)

    def _take_tomorrow(self) -> None:
        if tomorrow := self._tomorrow():
            self.face.fields.call_back.choose(tomorrow)
            self._guarded(self._read)
        self.face.line.setFocus()

    # saving

    def accept(self) -> None:
        """Save; the dialog closes when the call is on disk."""
        self.save()

    def save(self) -> None:
        """Write the call down, then close."""
        self._save(lambda: self._close_saved())  # noqa: PLW0108  named below

    def save_and_next(self) -> None:
        """Write the call down and begin the next one."""
        self._save(self._begin_next)

    def _save(self, then: Callable[[], None]) -> None:
        if self._saving is not None:
            return
        self._pause.stop()
        self.face.suggestions.put_away()
        self._guarded(self._read)
        fields = self.face.fields
        for field in (fields.call_back, fields.called_at):
            if field.is_unclear:
                self._stay(self.tr("“{text}” is no time that I know. Write 17:00 or tomorrow 10:00."), field)
                return
        if self._passed is not None:
            self.face.tomorrow_button.setFocus()
            return
        entry = self._saving = fields.entry(self._draft.begun_at)
        self.face.set_saving(saving=True)
        self._slow.start()
        self._context.store(
            lambda ports: self._write(ports, entry),
            lambda done: self._on_saved(done, entry, then),
            lambda error: self._on_failed(error, entry),
        )

    def _write(self, ports: Ports, entry: NewCall) -> CallDone | None:
        """Write the call down unless the user has given up waiting for the store."""
        return call_log.write_down(ports, entry) if entry is self._saving else None

    def _on_saved(self, done: CallDone | None, entry: NewCall, then: Callable[[], None]) -> None:
        if done is None or entry is not self._saving:
            return
        self._stop_saving()
        self._done = done
        self._forget_done.start()
        self._draft.drop()
        then()
        self._context.calls_changed.emit()

    def _on_failed(self, error: RespiroError, entry: NewCall) -> None:
        if entry is not self._saving:
            return
        self._stop_saving()
        if isinstance(error, InvalidValueError) and error.kind == "caller_missing":
            self._stay(self.tr("Who called? Write a name or a number."), self.face.line)
        else:
            self._stay(words.fault_words(error), self.face.line)

    def _stay(self, text: str, field: QWidget) -> None:
        typed = field.text() if hasattr(field, "text") else ""
        self.face.say(text.replace("{text}", words.plain(str(typed))))
        field.setFocus()

    def _stop_saving(self) -> None:
        self._saving = None
        self._slow.stop()
        self.face.set_saving(saving=False)
        self.face.say("")

    def _say_slow(self) -> None:
        self.face.say(self.tr("Another program holds Respiro's store; still trying. Your text stays here."))

    def _close_saved(self) -> None:
        corner = self.pos()
        said = self._saved_words()
        self._put_line("")
        super().accept()
        self.notice.say(said, corner, can_undo=True)

    def _begin_next(self) -> None:
        self._put_line(self._draft.taken_up(""))
        self.face.line.setFocus()

    # taking back

    def undo(self) -> None:
        """Take the last call back."""
        done = self._done
        if done is not None:
            self._drop_undo()
            self._context.store(
                lambda ports: call_log.undo(ports, done), lambda _: self._on_undone(), self._on_undo_failed
            )

    def _on_undone(self) -> None:
        self._tell(self.tr("Taken back: nothing of it is kept."))
        self._context.calls_changed.emit()

    def _on_undo_failed(self, error: RespiroError) -> None:
        self._tell(words.fault_words(error))

    def _tell(self, text: str) -> None:
        if self.isVisible():
            self.face.say(text)
        else:
            self.notice.say(text, self.notice.pos(), can_undo=False)

    def _drop_undo(self) -> None:
        self._done = None
        self.face.show_saved("")

    def _saved_words(self) -> str:
        """Return what was written down last, in a line: Marta, today 17:00."""
        if self._done is None:
            return ""
        [call] = self._done.change.calls
        name = words.plain(call.caller.label)
        follow_up = self._done.follow_up
        if follow_up is None:
            return self.tr("{name}, noted").format(name=name)
        state = follow_up.state
        when = self._moment_words(getattr(state, "next_at", call.at))
        return self.tr("{name}, {when}").format(name=name, when=when)

    # words

    def _moment_words(self, moment: datetime) -> str:
        ports = self._context.ports
        return moment_words(moment, ports.clock(), ports.zone)

    def _reminder_words(self, moment: datetime) -> str:
        """Return when a reminder comes; one that is due comes now."""
        return self.tr("now") if moment <= self._context.ports.clock() else self._moment_words(moment)

    def _time_words(self, moment: datetime) -> str:
        ports = self._context.ports
        return time_words(moment, ports.clock(), ports.zone)

    def _number_words(self, number: str) -> str:
        ports = self._context.ports
        return ports.numbers.shown(number, ports.settings.region) if number else ""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the colours."""
        if event.type() is QEvent.Type.LanguageChange:
            self.face.retranslate()
            with QSignalBlocker(self.face.line):
                self._pause.start()
        elif event.type() is QEvent.Type.PaletteChange:
            self.face.dress()
            self.face.draw_signs()
        super().changeEvent(event)
