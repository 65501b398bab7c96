"""The left half: who, how and when it came, the three questions, and how it weighs."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from respiro.domain.channel import Channel
from respiro.services.plan_b.expecting import LONGEST_EXPECTATION, Expected
from respiro.services.plan_b.opening import Answers, NewRequest
from respiro.ui.dialogs.quick_add.following import FollowingMoment
from respiro.ui.dialogs.quick_add.prompt_buttons import PromptCheck
from respiro.ui.dialogs.triage.answer_field import AnswerField, EffortRow
from respiro.ui.dialogs.triage.who import WhoField
from respiro.ui.look import HALF, UNIT
from respiro.ui.widgets.forms import Hint

_FIELDS = ("who", "channel", "came", "want", "expect", "done", "effort")


class RequestForm(QWidget):
    """Holds what is known; ``changed`` comes with every keystroke, ``entered`` with Enter in an answer."""

    changed = Signal()
    entered = Signal()

    def __init__(self, read_moment: Callable[[str], datetime | None], show_time: Callable[[datetime], str]) -> None:
        super().__init__()
        self.who = WhoField(self)
        self.channel = QComboBox(self)
        self.came = FollowingMoment(read_moment, show_time, self)
        self.want, self.done = AnswerField(2, self), AnswerField(2, self)
        self.expect = QLineEdit(self)
        self.expect.setMaxLength(LONGEST_EXPECTATION)
        self.effort = EffortRow(self)
        self.urgent, self.important = PromptCheck(), PromptCheck()
        self._labels = {name: QLabel(self) for name in _FIELDS}
        self._person, self._expected = Hint(), QLabel()
        self._follow_up_id = ""
        self._expected_by: datetime | None = None
        self._expect_read = ""
        """The answer that the instant was read from; what was read on another day is not read anew."""
        self._name_parts()
        self._lay_out()
        self.retranslate()
        self._connect()
        self.show_entry(NewRequest(self.who.caller))

    # what stands in it

    @property
    def entry(self) -> NewRequest:
        """The request as the fields have it."""
        answers = Answers(
            want=self.want.text,
            expect=self.expect.text(),
            done=self.done.text,
            minutes=self.effort.minutes,
            is_urgent=self.urgent.isChecked(),
            is_important=self.important.isChecked(),
            expected_by=self._expected_by,
        )
        channel = Channel(self.channel.currentData())
        return NewRequest(self.who.caller, answers, channel, self.came.moment, self._follow_up_id)

    def show_entry(self, entry: NewRequest, *, is_stored: bool = False) -> None:
        """Put a request into the fields; who a stored one is from, and when it came, stays as it is."""
        with QSignalBlocker(self):
            self._put(entry)
        is_read = is_stored or entry.answers.expected_by is not None
        self._expect_read = entry.answers.expect if is_read else ""
        self.who.setReadOnly(is_stored)
        self.came.setReadOnly(is_stored)

    def _put(self, entry: NewRequest) -> None:
        answers = entry.answers
        self._follow_up_id = entry.follow_up_id
        self.who.choose(entry.caller)
        self.channel.setCurrentIndex(self.channel.findData(entry.channel))
        self.came.forget()
        self.came.follow_moment(entry.received_at)
        self.want.setPlainText(answers.want)
        self.done.setPlainText(answers.done)
        self.expect.setText(answers.expect)
        self._expected_by = answers.expected_by
        self.effort.forget()
        if answers.minutes is not None:
            self.effort.choose(answers.minutes)
        self.urgent.setChecked(answers.is_urgent)
        self.important.setChecked(answers.is_important)

    def show_estimate(self, minutes: int) -> None:
        """Show how long it is estimated to take, where nothing was chosen."""
        self.effort.follow(minutes)

    def show_person(self, text: str, *, is_client: bool) -> None:
        """Say who the person is to the user."""
        self.who.show_client(known=is_client)
        self._person.setText(text)

    @property
    def expected(self) -> Expected | None:
        """What the second answer was read as; None while it is to be read."""
        return Expected(self._expected_by) if self.expect.text() == self._expect_read else None

    def show_expected(self, at: datetime | None, text: str) -> None:
        """Say what the second answer was understood as."""
        self._expected_by, self._expect_read = at, self.expect.text()
        self._expected.setText(text)
        self._expected.setVisible(bool(text))
        self.expect.setAccessibleDescription(text)

    def show_now(self, text: str) -> None:
        """Say when it came if nothing else is said."""
        self.came.setPlaceholderText(text)

    def take_focus(self) -> None:
        """Begin with what is missing first."""
        missing = (part for part in (self.who, self.want, self.expect) if not _text_of(part).strip())
        next(missing, self.want).setFocus()

    @property
    def in_order(self) -> list[QWidget]:
        """What takes keys, as it is read."""
        fields = [self.who, self.channel, self.came, self.want, self.expect, self.done, self.effort.box]
        return [*fields, *self.effort.presets.values(), self.urgent, self.important]

    # how it looks

    def _name_parts(self) -> None:
        for name in (*_FIELDS, "urgent", "important"):
            part = getattr(self, name)
            part.setObjectName(f"triage_{name}")
            if name in self._labels:
                buddy = part.box if name == "effort" else part
                self._labels[name].setBuddy(buddy)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF)
        column.addLayout(self._arrival())
        column.addWidget(self._person)
        parts: dict[str, AnswerField | QHBoxLayout] = {
            "want": self.want,
            "expect": self._with_reading(),
            "done": self.done,
        }
        for name, part in parts.items():
            column.addSpacing(UNIT)
            self._labels[name].setWordWrap(True)
            column.addWidget(self._labels[name])
            if isinstance(part, AnswerField):
                column.addWidget(part, 3 if part is self.want else 2)
            else:
                column.addLayout(part)
        column.addSpacing(UNIT)
        column.addWidget(self._labels["effort"])
        column.addWidget(self.effort)
        column.addSpacing(UNIT)
        weighs = QHBoxLayout()
        weighs.setSpacing(3 * UNIT)
        weighs.addWidget(self.urgent)
        weighs.addWidget(self.important)
        weighs.addStretch(1)
        column.addLayout(weighs)

    def _arrival(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(UNIT)
        grid.setVerticalSpacing(UNIT)
        grid.addWidget(self._labels["who"], 0, 0)
        grid.addWidget(self.who, 0, 1, 1, 3)
        for column, name in ((0, "channel"), (2, "came")):
            grid.addWidget(self._labels[name], 1, column)
            grid.addWidget(getattr(self, name), 1, column + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        return grid

    def _with_reading(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        row.addWidget(self.expect, 1)
        row.addWidget(self._expected)
        self._expected.setTextFormat(Qt.TextFormat.PlainText)
        self._expected.hide()
        return row

    def retranslate(self) -> None:
        """Put it in the language as it is now."""
        texts = {
            "who": self.tr("&Who"),
            "channel": self.tr("B&y"),
            "came": self.tr("&At"),
            "want": self.tr("1  W&hat do they want?"),
            "expect": self.tr("2  By when do they e&xpect it?"),
            "done": self.tr("3  What have they already &done?"),
            "effort": self.tr("It &takes about"),
        }
        for name, text in texts.items():
            self._labels[name].setText(text)
            buddy = self._labels[name].buddy()
            if buddy is not None:
                buddy.setAccessibleName(text.replace("&", "").lstrip("123 "))
        self.who.setPlaceholderText(self.tr("a client, or anyone: name, number or e-mail"))
        self.expect.setPlaceholderText(self.tr("today 18:00, before noon, Friday"))
        self.urgent.setText(self.tr("Really &urgent"))
        self.urgent.setToolTip(self.tr("Something is lost if it waits"))
        self.important.setText(self.tr("&Important"))
        self.important.setToolTip(self.tr("It matters for them, or for you"))
        self.effort.retranslate()
        self.came.follow_moment(self.came.moment)
        self._name_channels()

    def _name_channels(self) -> None:
        chosen = self.channel.currentIndex()
        with QSignalBlocker(self.channel):
            self.channel.clear()
            for channel, text in (
                (Channel.WHATSAPP, self.tr("WhatsApp")),
                (Channel.PHONE, self.tr("Phone")),
                (Channel.MAIL, self.tr("Mail")),
                (Channel.OTHER, self.tr("Another way")),
            ):
                self.channel.addItem(text, channel)
            self.channel.setCurrentIndex(max(chosen, 0))

    def draw_signs(self) -> None:
        """Draw the signs in the scheme's colours."""
        self.who.draw_signs()

    def _connect(self) -> None:
        for signal in (
            self.who.changed,
            self.channel.activated,
            self.came.corrected,
            self.want.textChanged,
            self.expect.textEdited,
            self.done.textChanged,
            self.effort.changed,
            self.urgent.toggled,
            self.important.toggled,
        ):
            signal.connect(lambda *_: self.changed.emit())
        for part in (self.want, self.done):
            part.entered.connect(self.entered)


def _text_of(part: QLineEdit | AnswerField) -> str:
    return part.text if isinstance(part, AnswerField) else part.text()
