"""The step that waits: its clock, what to do in large words, how, the text that goes with it, and the answers."""

from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from respiro.domain.playbooks import Run, Step
from respiro.services.playbook_runs import StepText
from respiro.ui.look import HALF, MARGIN, UNIT, bold_font, heading_font
from respiro.ui.widgets.forms import Note
from respiro.ui.widgets.narrow_label import breakable, narrow_label
from respiro.ui.windows.playbooks.big_button import BigButton
from respiro.ui.windows.playbooks.run_words import answer_words, ended_words, what_now_words, whole
from respiro.ui.windows.playbooks.step_clock import StepClock
from respiro.ui.windows.playbooks.step_text import StepTextBox

_LARGER = 1.2
"""Times the heading: read from where one stands with the phone at the ear."""


_ONE_COLUMN = 4
"""As many answers stand below each other; more of them side by side, or they would leave no room."""


class StepView(QWidget):
    """Shows a step, or how the run ended. ``answered`` brings the answer's number, from 0."""

    answered = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run: Run | None = None
        self.clock = StepClock(self)
        self.say, self.how, self.ask = (narrow_label(self) for _ in range(3))
        self.over = Note(self)
        self.text = StepTextBox(self)
        self.buttons: list[BigButton] = []
        self.answers = QGridLayout()
        self.answers.setSpacing(UNIT)
        self._lay_out()
        self._dress()

    def show_run(self, run: Run, now: datetime, ready: StepText | None) -> None:
        """Show where the run stands; the first answer has the focus when the step is a new one."""
        before, self._run = self._run, run
        step = run.step
        heading, more = (step.say, step.how) if step else ended_words(run)
        self.say.setText(breakable(whole(heading)))
        self.how.setText(breakable(whole(more)))
        self.how.setVisible(bool(more))
        self.ask.setText(breakable(whole(step.ask)) if step else "")
        self.ask.setVisible(bool(step and step.ask))
        self.text.show_text(ready)
        self.show_time(now)
        if before is None or (before.id, before.current, before.is_open) != (run.id, run.current, run.is_open):
            self._scroll.verticalScrollBar().setValue(0)
            self._make_answers(step)

    def show_time(self, now: datetime) -> None:
        """Show what is left of the step's time, and what to do once it is over."""
        step, left = (self._run.step, self._run.left(now)) if self._run else (None, None)
        self.clock.setVisible(left is not None)
        is_over = left is not None and left <= timedelta(0)
        self.over.say(what_now_words(step.over) if step and is_over else "")
        if step and left is not None:
            self.clock.show_time(left, timedelta(minutes=step.minutes))

    def take_focus(self) -> None:
        """Let Enter give the first answer."""
        if self.buttons:
            self.buttons[0].setFocus()

    def retranslate(self) -> None:
        """Take the language that is installed now."""
        self.text.retranslate()
        if self._run is not None:
            self._make_answers(self._run.step)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._dress()

    def _make_answers(self, step: Step | None) -> None:
        for button in self.buttons:
            self.answers.removeWidget(button)
            button.hide()
            button.deleteLater()
        ways = step.answers if step else ()
        self.buttons = [
            BigButton(answer_words(answer), key=str(number) if len(ways) > 1 else "", parent=self)
            for number, answer in enumerate(ways, 1)
        ]
        columns = 1 if len(ways) <= _ONE_COLUMN else 2
        for number, button in enumerate(self.buttons):
            button.setObjectName(f"answer_{number + 1}")
            button.clicked.connect(lambda _checked=False, number=number: self.answered.emit(number))
            self.answers.addWidget(button, number // columns, number % columns)
            button.show()  # now, for it takes the focus below
        if len(self.buttons) == 1:
            self.buttons[0].make_primary()
        for first, second in zip([self.text.mail, *self.buttons], self.buttons, strict=False):
            QWidget.setTabOrder(first, second)
        self.take_focus()

    def _lay_out(self) -> None:
        sheet = QWidget(self)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(MARGIN, UNIT, MARGIN, UNIT)
        column.setSpacing(UNIT + HALF)
        head = QHBoxLayout()
        head.setSpacing(MARGIN)
        head.addWidget(self.clock, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.say, 1)
        column.addLayout(head)
        for part in (self.over, self.how, self.text):
            column.addWidget(part)
        column.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(sheet)
        self._scroll.viewport().setAutoFillBackground(False)
        sheet.setAutoFillBackground(False)
        below = QVBoxLayout()
        below.setContentsMargins(MARGIN, UNIT, MARGIN, MARGIN)
        below.setSpacing(UNIT)
        below.addWidget(self.ask)
        below.addLayout(self.answers)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        whole.addLayout(below)

    def _dress(self) -> None:
        large = QFont(heading_font(self.font()))
        large.setPointSizeF(large.pointSizeF() * _LARGER)
        self.say.setFont(large)
        self.ask.setFont(bold_font(self.font()))
