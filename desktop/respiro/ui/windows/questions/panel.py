"""The right side of the window: one question, what each side says or what is gone, and the answers."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from respiro.domain.text import cut
from respiro.services.home_questions import BothChanged, MissingItems, Question, VanishedMargin
from respiro.services.missing_items import MissingItem
from respiro.services.ports import Ports
from respiro.ui import conflict_words, question_words
from respiro.ui.look import HALF, MARGIN, UNIT, heading_font, quieten
from respiro.ui.widgets.forms import Note
from respiro.ui.widgets.lines import Lines
from respiro.ui.widgets.narrow_label import breakable, narrow_label
from respiro.ui.windows.questions.answer_button import AnswerButton
from respiro.ui.windows.questions.sides import Sides
from respiro.ui.windows.quiet_progress import QuietProgress

_LEAST_LETTERS = 46
_LONGEST_TITLE = 90


class QuestionPanel(QScrollArea):
    """Scrolls down only. ``answer_given`` brings 0 for the first answer, 1 for the second."""

    answer_given = Signal(int)
    again_wished = Signal()
    """The answer between these two: what is ours is to be written on the server again."""
    question_wished = Signal(int)
    """-1 or 1: the question before, or the next one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = ""
        self.inside = QWidget(self)
        self.title, self.question, self.calendars, self.unknown, self.own = (
            narrow_label(self.inside) for _ in range(5)
        )
        self.note = Note(self.inside)
        self.sides = Sides(self.inside)
        self.lines = Lines(self.inside)
        self.progress = QuietProgress(self.inside)
        names = ("first_answer", "write_again", "second_answer")
        first, self.again, second = (AnswerButton(name, self.inside) for name in names)
        self.answers = [first, second]
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()
        self._connect()
        self.retranslate()

    # --- showing

    def show_question(
        self,
        question: Question,
        ports: Ports,
        fault: str,
        items: Sequence[MissingItem] | None,
        *,
        is_running: bool,
    ) -> None:
        """Ask a question; ``items`` are those of missing ones, None while they are looked up."""
        is_other, self._key = question.key != self._key, question.key
        self.title.setText(breakable(cut(question_words.title_of(question), _LONGEST_TITLE)))
        self.question.setText(breakable(question_words.question_of(question)))
        self._say(fault)
        self._show_answers_of(question)
        if isinstance(question, BothChanged):
            self._show_sides(question, ports)
        elif isinstance(question, VanishedMargin):
            self.lines.show_lines(
                self.tr("What vanished"), question_words.block_lines(question, ports.zone), other=is_other
            )
        else:
            self.lines.show_lines(
                self.tr("What is gone"), question_words.item_lines(question, items or (), ports.zone), other=is_other
            )
        self._show_missing(question, items, is_running=is_running)
        if is_other:
            self.verticalScrollBar().setValue(0)
        self.show()

    def focus_answer(self, side: int) -> None:
        """Go to the first answer (-1) or the second (1), where there is one."""
        self._focus(self.buttons[-1 if side > 0 else 0])

    def _focus(self, button: AnswerButton) -> None:
        button.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(button, 0, UNIT)

    @property
    def buttons(self) -> list[AnswerButton]:
        """The answers that are offered."""
        first, second = self.answers
        return [one for one in (*self.sides.buttons, first, self.again, second) if one.isVisibleTo(self.inside)]

    def retranslate(self) -> None:
        """Take the language that is installed now."""
        for name, text in zip(self.sides.names, (self.tr("Here"), self.tr("In the calendar")), strict=True):
            name.setText(text)
        for button, text in zip(
            self.sides.buttons, (self.tr("Keep &mine"), self.tr("&Take the calendar's")), strict=True
        ):
            button.setText(text)
        self.again.setText(self.tr("&Write mine again"))

    def _show_answers_of(self, question: Question) -> None:
        has_sides, own = isinstance(question, BothChanged), question.own if isinstance(question, MissingItems) else 0
        is_long = isinstance(question, VanishedMargin) or own
        self._put(self.own, question_words.own_words(own))
        self.again.setVisible(bool(own))
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if is_long else QBoxLayout.Direction.LeftToRight)
        self.sides.setVisible(has_sides)
        for button in self.answers:
            button.setVisible(not has_sides)
        if isinstance(question, VanishedMargin):
            on_purpose = self.tr("They were &deleted on purpose: give the time back")
            self._name_answers(on_purpose, self.tr("&Write them again"))
        elif isinstance(question, MissingItems):
            self._name_answers(self.tr("&Keep for now"), self.tr("&Let them go"))
            self.answers[0].setVisible(not question.is_kept)  # what can be taken back goes first
            self.again.setAccessibleDescription(self.own.text())

    def _show_sides(self, question: BothChanged, ports: Ports) -> None:
        self.lines.show_lines("", [])
        self.sides.show_facts(conflict_words.facts_of(question.conflict, ports.clock(), ports.zone))
        for column, button in enumerate(self.sides.buttons):
            button.setAccessibleDescription(self.sides.said(column))

    def _show_missing(self, question: Question, items: Sequence[MissingItem] | None, *, is_running: bool) -> None:
        missing = question if isinstance(question, MissingItems) else None
        self._put(self.calendars, question_words.calendars_words(missing) if missing else "")
        self._put(self.unknown, question_words.unknown_words(items) if missing and items else "")
        self.progress.tell(self.tr("Looking once more whether they are gone…") if is_running else "")
        for button in (*self.answers, self.again):
            button.setEnabled(not is_running)

    @staticmethod
    def _put(label: QLabel, text: str) -> None:
        label.setText(breakable(text))
        label.setVisible(bool(text))

    def _say(self, fault: str) -> None:
        if fault and fault != self.note.text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, fault))
        self.note.say(fault)

    def _name_answers(self, *names: str) -> None:
        for button, name in zip(self.answers, names, strict=True):
            button.setText(name)
            button.setAccessibleDescription(self.question.text())

    # --- what Qt calls

    def minimumSizeHint(self) -> QSize:
        """Never scroll sideways: leave room for the two sides."""
        letters = self.fontMetrics().averageCharWidth() * _LEAST_LETTERS
        return QSize(letters + self.verticalScrollBar().sizeHint().width(), super().minimumSizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font and the colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()

    # --- putting it together

    def _lay_out(self) -> None:
        self.setWidget(self.inside)
        column = QVBoxLayout(self.inside)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(MARGIN)
        head = QVBoxLayout()
        head.setSpacing(HALF)
        for label in (self.title, self.question, self.calendars):
            head.addWidget(label)
        column.addLayout(head)
        for part in (self.note, self.sides, self.lines, self.unknown, self.own, self.progress):
            column.addWidget(part)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(UNIT)
        first, second = self.answers
        for button in (first, self.again, second):  # what does no harm goes first
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self._row.addStretch(1)
        column.addLayout(self._row)
        column.addStretch(1)
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._dress()

    def _connect(self) -> None:
        for pair in (self.sides.buttons, self.answers):
            for place, button in enumerate(pair):
                button.clicked.connect(lambda _checked=False, place=place: self.answer_given.emit(place))
        self.again.clicked.connect(self.again_wished)
        for button in (*self.sides.buttons, *self.answers, self.again):
            button.side_wished.connect(self._on_side_wished)
            button.question_wished.connect(self.question_wished)

    def _on_side_wished(self, side: int) -> None:
        """Go to the answer before the one that has the keyboard, or after it."""
        buttons = self.buttons
        here = next((place for place, button in enumerate(buttons) if button.hasFocus()), 0)
        self._focus(buttons[max(0, min(here + side, len(buttons) - 1))])

    def _dress(self) -> None:
        self.title.setFont(heading_font(self.font()))
        for label in (self.calendars, self.unknown):
            quieten(label)
