"""The reply ready to be sent: its text can be changed, its tone and kind chosen; two of them when someone else helps."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from respiro.domain.clients import Tone
from respiro.services.ports import Rendered
from respiro.ui import text_words, words
from respiro.ui.dialogs.triage.answer_field import AnswerField
from respiro.ui.dialogs.triage.sending import COPY, Carrier
from respiro.ui.look import HALF, UNIT
from respiro.ui.widgets.forms import Note
from respiro.ui.widgets.segments import Segments

_TONES = (Tone.FRIENDLY, Tone.FORMAL)
_LINES = 6
_MOST_LETTERS = 2


@dataclass(frozen=True, slots=True)
class Letter:
    """A text to somebody: which kinds it may be, how each is written, and the ways it can go.

    ``render`` takes a kind and a tone. ``subject`` is what a mail is about.
    """

    key: str
    to: str
    kinds: Sequence[str]
    render: Callable[[str, Tone], Rendered]
    carriers: Sequence[Carrier]
    subject: str


@dataclass(slots=True)
class _Hand:
    """What the user chose for a letter; ``text`` is None while it is as it was written for them."""

    kind: str = ""
    text: str | None = None
    carrier: Carrier | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """A letter as it goes out."""

    key: str
    kind: str
    text: str
    carrier: Carrier
    subject: str


class TextField(AnswerField):
    """The text itself: here Enter begins a new line."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write lines; with Ctrl, Enter is the dialog's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.ignore()
            else:
                self.textCursor().insertBlock()
            return
        super().keyPressEvent(event)


class ReplyBox(QWidget):
    """Shows one letter at a time. ``changed`` comes when the user changed anything of it."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters: list[Letter] = []
        self._hands: dict[str, _Hand] = {}
        self.recipients, self.tone = Segments(_MOST_LETTERS, self), Segments(len(_TONES), self)
        for button in self.recipients.buttons:  # however long a name is, it makes the dialog no wider
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.kind, self.carrier = QComboBox(self), QComboBox(self)
        for box in (self.kind, self.carrier):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.field = TextField(_LINES, self)
        self.note = Note(self)
        self._label, self._by = QLabel(self), QLabel(self)
        self._is_shown = False
        self._lay_out()
        self.retranslate()
        self.recipients.current_changed.connect(lambda _place: self._show())
        self.tone.current_changed.connect(lambda _place: self._rewrite())
        self.kind.activated.connect(lambda _row: self._choose_kind())
        self.carrier.activated.connect(lambda _row: self._choose_carrier())
        self.field.textChanged.connect(self._on_typed)
        for segments in (self.recipients, self.tone):
            segments.current_changed.connect(lambda _place: self._mark())

    # what is written

    def follow(self, letters: Sequence[Letter]) -> None:
        """Show these letters; what was changed by hand stays as it is."""
        self._letters = list(letters)
        for number, letter in enumerate(letters):
            self.recipients.name(number, letter.to)
        self.recipients.setVisible(len(letters) > 1)
        if self._place >= len(letters):
            self.recipients.choose(0)
        self._show()

    def start(self, tone: Tone, edited: dict[str, str]) -> None:
        """Begin anew, with texts that were changed by hand before."""
        self._hands = {key: _Hand(text=text) for key, text in edited.items()}
        with QSignalBlocker(self.tone), QSignalBlocker(self.recipients):
            self.tone.choose(_TONES.index(tone))
            self.recipients.choose(0)

    @property
    def letters(self) -> list[Written]:
        """All letters as they go out. Raises what the texts raise."""
        return [
            Written(one.key, self._kind_of(one), self._text_of(one).text, self._carrier_of(one), one.subject)
            for one in self._letters
        ]

    @property
    def edited(self) -> dict[str, str]:
        """What was changed by hand."""
        return {key: hand.text for key, hand in self._hands.items() if hand.text is not None}

    @property
    def chosen_tone(self) -> Tone:
        """The tone."""
        return _TONES[self.tone.current]

    def set_waits(self, *, waits: bool) -> None:
        """Tell that the text is not handed to a program now."""
        self.carrier.setVisible(not waits)
        self._by.setVisible(not waits)

    @property
    def in_order(self) -> list[QWidget]:
        """What takes keys, as it is read."""
        return [*self.recipients.buttons, *self.tone.buttons, self.field, self.kind, self.carrier]

    @property
    def _place(self) -> int:
        return self.recipients.current

    @property
    def _letter(self) -> Letter | None:
        return self._letters[self._place] if self._place < len(self._letters) else None

    def _hand(self, letter: Letter) -> _Hand:
        return self._hands.setdefault(letter.key, _Hand())

    def _kind_of(self, letter: Letter) -> str:
        chosen = self._hand(letter).kind
        return chosen if chosen in letter.kinds else letter.kinds[0]

    def _carrier_of(self, letter: Letter) -> Carrier:
        chosen = self._hand(letter).carrier
        if chosen is not None and chosen in letter.carriers:
            return chosen
        return next(iter(letter.carriers), COPY)

    def _text_of(self, letter: Letter) -> Rendered:
        text = self._hand(letter).text
        return letter.render(self._kind_of(letter), self.chosen_tone) if text is None else Rendered(text)

    # what is shown

    def _mark(self) -> None:
        """Let the pressed ones be told without colour."""
        for button in (*self.recipients.buttons, *self.tone.buttons):
            font = button.font()
            if font.bold() != button.isChecked():
                font.setBold(button.isChecked())
                button.setFont(font)

    def _show(self) -> None:
        self._mark()
        letter = self._letter
        if letter is None:
            return
        kinds = list(letter.kinds)
        if [self.kind.itemData(row) for row in range(self.kind.count())] != kinds:
            self.kind.clear()
            for kind in kinds:
                self.kind.addItem(text_words.kind_name(kind), kind)
        self.kind.setCurrentIndex(kinds.index(self._kind_of(letter)))
        self.kind.setVisible(len(kinds) > 1)
        carriers = list(letter.carriers)
        if [self.carrier.itemData(row) for row in range(self.carrier.count())] != carriers:
            self.carrier.clear()
            for carrier in carriers:
                self.carrier.addItem(carrier.name, carrier)
        self.carrier.setCurrentIndex(carriers.index(self._carrier_of(letter)))
        self.carrier.setToolTip(words.tooltip(self._carrier_of(letter).target))
        self._write(self._text_of(letter))

    def _write(self, rendered: Rendered) -> None:
        """Show a text; the one before it can be brought back with Ctrl+Z."""
        if rendered.text != self.field.text:
            cursor = QTextCursor(self.field.document())
            with QSignalBlocker(self.field):
                cursor.select(QTextCursor.SelectionType.Document)
                cursor.insertText(rendered.text)
        self.note.say(text_words.problem_words(rendered.problem) if rendered.problem else "")

    def _rewrite(self) -> None:
        """Write the letter anew in another tone or of another kind; what was changed by hand is given up for it."""
        for hand in self._hands.values():
            hand.text = None
        self._show()
        self.changed.emit()

    def _choose_kind(self) -> None:
        letter = self._letter
        if letter is not None:
            hand = self._hand(letter)
            hand.kind, hand.text = str(self.kind.currentData()), None
            self._show()
            self.changed.emit()

    def _choose_carrier(self) -> None:
        letter = self._letter
        if letter is not None:
            self._hand(letter).carrier = self.carrier.currentData()
            self.carrier.setToolTip(words.tooltip(self._carrier_of(letter).target))
            self.changed.emit()

    def _on_typed(self) -> None:
        letter = self._letter
        if letter is not None:
            self._hand(letter).text = self.field.text
            self.changed.emit()

    # how it looks

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(UNIT)
        self._label.setBuddy(self.field)
        head.addWidget(self._label)
        head.addStretch(1)
        head.addWidget(self.tone)
        foot = QHBoxLayout()
        foot.setSpacing(UNIT)
        self._by.setBuddy(self.carrier)
        foot.addWidget(self.kind)
        foot.addStretch(1)
        foot.addWidget(self._by)
        foot.addWidget(self.carrier)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF)
        column.addLayout(head)
        column.addWidget(self.recipients)  # in a row of its own: names are as long as they are
        column.addWidget(self.field, 1)
        column.addWidget(self.note)
        column.addLayout(foot)

    def retranslate(self) -> None:
        """Put it in the language as it is now."""
        self._label.setText(self.tr("&Reply"))
        self._by.setText(self.tr("Hand it to"))
        self.field.setAccessibleName(self.tr("Reply"))
        self.kind.setAccessibleName(self.tr("Which text"))
        self.carrier.setAccessibleName(self.tr("Hand the reply to"))
        self.tone.setAccessibleName(self.tr("Tone"))
        for place, tone in enumerate(_TONES):
            self.tone.name(place, text_words.tone_name(tone))
