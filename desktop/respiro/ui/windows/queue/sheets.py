"""What is asked about a request in place: how long it took, who takes it over, the three questions anew."""

from collections.abc import Callable, Sequence
from datetime import datetime, tzinfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from respiro.domain.calls import Reservation
from respiro.domain.plan_b import LONGEST_EFFORT, BackupPerson, UrgentRequest
from respiro.services.plan_b.opening import LONGEST_ANSWER, Answers
from respiro.ui import request_words, words
from respiro.ui.dialogs.triage.answer_field import AnswerField, EffortBox
from respiro.ui.look import HALF, UNIT
from respiro.ui.widgets.choice_boxes import CheckBox
from respiro.ui.widgets.forms import Hint
from respiro.ui.widgets.sheets import LONGEST_LINE, Sheet
from respiro.ui.widgets.times import DurationBox

_ANSWER_LINES = 2


class FinishSheet(Sheet):
    """Asks how long it took. ``answered`` brings the minutes, and whether the rest of the block is given back.

    ``booked`` answers which minutes of margin are used by so many, ``left`` how many would be left of the block.
    """

    answered = Signal(int, bool)

    def __init__(
        self,
        request: UrgentRequest,
        worked: int,
        booked: Callable[[int], Reservation | None],
        left: Callable[[int], int],
        when: tuple[datetime, tzinfo],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._request, self._booked, self._left = request, booked, left
        self._now, self._zone = when
        self.heading.setText(self.tr("How long did it take?"))
        self.minutes = DurationBox(0, LONGEST_EFFORT, 5, self)
        self.minutes.setValue(worked)
        self.minutes.setAccessibleName(self.heading.text())
        self.minutes.setKeyboardTracking(True)
        self.said = Hint()
        self.release = CheckBox(self)
        self.fields += [self.minutes, self.release]
        for part in (self.minutes, self.said, self.release):
            self.column.addWidget(part)
        self.accept_button.setText(self.tr("Done"))
        self.minutes.valueChanged.connect(self._say)
        self.minutes.lineEdit().returnPressed.connect(self.accept)
        self._say()
        self.dress()

    def accept(self) -> None:
        """Hand the minutes on."""
        self.answered.emit(self.minutes.value(), self.release.isVisibleTo(self) and self.release.isChecked())

    def take_focus(self) -> None:
        """Let the user type at once."""
        self.minutes.setFocus()
        self.minutes.selectAll()

    def _say(self) -> None:
        """Say what is booked to which block, and offer the rest of it."""
        minutes = self.minutes.value()
        used, rest = self._booked(minutes), self._left(minutes)
        self.said.setText(self._booking(used))
        text = self.tr("&Give the last {length} of that margin back")
        self.release.setText(text.format(length=words.duration(rest)))
        self.release.setVisible(rest > 0)

    def _booking(self, used: Reservation | None) -> str:
        if used is not None:
            text = self.tr("Booked to your margin of {when}: {length}.")
            when = request_words.place_words(used.period, self._now, self._zone)
            return text.format(when=when, length=words.duration(used.period.minutes))
        place = self._request.reservation
        if place is not None and place.period.start > self._now:
            text = self.tr("Done before its time: your margin of {when} stays free.")
            return text.format(when=request_words.place_words(place.period, self._now, self._zone))
        return self.tr("No margin was kept for it, so none is booked.")


class HelperSheet(Sheet):
    """Asks who takes it over. ``answered`` brings the name, and the backup person if it is one (else None)."""

    answered = Signal(str, object)

    def __init__(
        self, people: Sequence[BackupPerson], answers_now: Callable[[BackupPerson], bool], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._people = sorted(people, key=lambda person: not answers_now(person))
        self.heading.setText(self.tr("Who takes it over?"))
        self.field, self._line = QComboBox(self), QLineEdit(self)
        self.field.setEditable(True)
        self.field.setLineEdit(self._line)
        self.field.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.field.setAccessibleName(self.heading.text())
        for person in self._people:
            self.field.addItem(words.plain(person.name))
        self._line.setMaxLength(LONGEST_LINE)
        self._line.returnPressed.connect(self.accept)
        self.said = Hint()
        self._answers_now = answers_now
        self.field.currentTextChanged.connect(self._say)
        self.fields.append(self.field)
        self.column.addWidget(self.field)
        self.column.addWidget(self.said)
        self.accept_button.setText(self.tr("Hand it over"))
        self._say()
        self.dress()

    def accept(self) -> None:
        """Hand the name on; without one, say what is missing."""
        text = self.field.currentText().strip()
        if text:
            self.answered.emit(text, self._person)
            return
        self.note.say(self.tr("Write who it is."))
        self.field.setFocus()

    def take_focus(self) -> None:
        """Let the user type at once."""
        self.field.setFocus()
        self._line.selectAll()

    @property
    def _person(self) -> BackupPerson | None:
        text = self.field.currentText().strip()
        return next((person for person in self._people if words.plain(person.name) == text), None)

    def _say(self) -> None:
        self.note.say("")
        person = self._person
        if person is None:
            self.said.setText(self.tr("You are reminded to ask them in time."))
            return
        takes = words.plain(", ".join(person.takes))
        available = "" if self._answers_now(person) else self.tr("does not answer any more today")
        self.said.setText(" · ".join(filter(None, (takes, available))))


class AnswersSheet(Sheet):
    """Asks the three questions anew. ``answered`` brings the Answers."""

    answered = Signal(object)

    def __init__(self, request: UrgentRequest, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._request = request
        self.heading.setText(self.tr("What has changed?"))
        self.want, self.expect, self.done = (AnswerField(_ANSWER_LINES, self) for _ in range(3))
        self.effort = EffortBox(self)
        self.effort.setValue(request.minutes)
        self.urgent, self.important = CheckBox(self.tr("&Urgent"), self), CheckBox(self.tr("&Important"), self)
        self.urgent.setChecked(request.is_urgent)
        self.important.setChecked(request.is_important)
        self.accept_button.setText(self.tr("Save"))
        self._lay_out()
        self.dress()

    def accept(self) -> None:
        """Hand the answers on; what they want can't be empty."""
        request = self._request
        if not self.want.text.strip():
            self.note.say(self.tr("Write what they want; one word is enough."))
            self.want.setFocus()
            return
        same = self.expect.text.strip() == request.expect
        self.answered.emit(
            Answers(
                want=self.want.text[:LONGEST_ANSWER],
                expect=self.expect.text[:LONGEST_ANSWER],
                done=self.done.text[:LONGEST_ANSWER],
                minutes=self.effort.value(),
                is_urgent=self.urgent.isChecked(),
                is_important=self.important.isChecked(),
                expected_by=request.expected_by if same else None,
            )
        )

    def take_focus(self) -> None:
        """Begin with what they want."""
        self.want.setFocus()

    def _lay_out(self) -> None:
        form = QGridLayout()
        form.setHorizontalSpacing(UNIT)
        form.setVerticalSpacing(HALF)
        form.setColumnStretch(1, 1)
        request = self._request
        rows: list[tuple[str, AnswerField, str]] = [
            (self.tr("They want"), self.want, request.want),
            (self.tr("They expect"), self.expect, request.expect),
            (self.tr("They have done"), self.done, request.done),
        ]
        for row, (text, field, known) in enumerate(rows):
            field.setPlainText(known)
            field.setAccessibleName(text)
            field.entered.connect(self.accept)
            label = QLabel(text, self)
            label.setBuddy(field)
            form.addWidget(label, row, 0)
            form.addWidget(field, row, 1)
        effort = QLabel(self.tr("Takes about"), self)
        effort.setBuddy(self.effort)
        self.effort.setAccessibleName(effort.text())
        form.addWidget(effort, len(rows), 0)
        form.addWidget(self.effort, len(rows), 1)
        self.column.addLayout(form)
        for box in (self.urgent, self.important):
            self.column.addWidget(box)
        self.fields += [self.want, self.expect, self.done, self.effort, self.urgent, self.important]
