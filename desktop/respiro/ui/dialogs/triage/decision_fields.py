"""What a decision needs to know: when, how long, who, what instead, and what is promised."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from respiro.domain.clients import LONGEST_NAME
from respiro.domain.plan_b import BackupPerson, DecisionKind, Place
from respiro.ui import words
from respiro.ui.dialogs.quick_add.following import FollowingMoment
from respiro.ui.dialogs.triage import advice_words
from respiro.ui.dialogs.triage.answer_field import EffortBox
from respiro.ui.look import UNIT
from respiro.ui.widgets.forms import Hint

_LONGEST_ALTERNATIVE = 500
_ROWS = ("when", "worth", "minutes", "helper", "instead", "promise")
_WITH_PLACE = (DecisionKind.BLOCK, DecisionKind.LATER, DecisionKind.SHORTER, DecisionKind.PHONE, DecisionKind.MAIL)
_WITH_MINUTES = (DecisionKind.SHORTER, DecisionKind.PHONE, DecisionKind.MAIL)


class DecisionFields(QWidget):
    """The fields of the decision that is being made; ``changed`` comes when the user changed one."""

    changed = Signal()

    def __init__(self, read_moment: Callable[[str], datetime | None], show_moment: Callable[[datetime], str]) -> None:
        super().__init__()
        self._kind = DecisionKind.NOW
        self._places: list[Place | None] = []
        self._helpers: list[BackupPerson] = []
        self._minutes_corrected = False
        self.when, self.helper = QComboBox(self), QComboBox(self)
        self.when.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.helper.setEditable(True)
        self.helper.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        helper_line = self.helper.lineEdit()
        if helper_line is not None:
            helper_line.setMaxLength(LONGEST_NAME)
        self.minutes, self.instead = EffortBox(self), QLineEdit(self)
        self.instead.setMaxLength(_LONGEST_ALTERNATIVE)
        self.promise = FollowingMoment(read_moment, show_moment, self)
        self.worth = Hint(parent=self)
        """What speaks for and against the place."""
        self._labels = {name: QLabel(self) for name in _ROWS}
        self._lay_out()
        self.retranslate()
        for signal in (
            self.when.activated,
            self.helper.editTextChanged,
            self.minutes.valueChanged,
            self.instead.textEdited,
            self.promise.corrected,
        ):
            signal.connect(lambda *_: self.changed.emit())
        self.minutes.valueChanged.connect(self._on_minutes)

    def begin(self, kind: DecisionKind) -> None:
        """Show the fields of another decision, empty."""
        with QSignalBlocker(self):
            self._kind, self._minutes_corrected = kind, False
            self._places = []
            self.when.clear()
            self.helper.setCurrentIndex(0 if self.helper.count() else -1)
            self.instead.clear()
            self.promise.forget()
        shown = {
            "when": kind in _WITH_PLACE,
            "worth": False,
            "minutes": kind in _WITH_MINUTES,
            "helper": kind is DecisionKind.DELEGATE,
            "instead": kind is DecisionKind.DECLINE,
            "promise": True,
        }
        for name, label in self._labels.items():
            label.setVisible(shown[name])
            getattr(self, name).setVisible(shown[name])
        self.retranslate()

    @property
    def place(self) -> Place | None:
        """When it is to be done."""
        row = self.when.currentIndex()
        return self._places[row] if 0 <= row < len(self._places) else None

    @property
    def chosen_minutes(self) -> int | None:
        """How long a shorter way takes, if the user said so."""
        return self.minutes.value() if self._minutes_corrected else None

    @property
    def to(self) -> str:
        """Who takes it over."""
        return self.chosen_helper.name if self.chosen_helper else self.helper.currentText().strip()

    @property
    def chosen_helper(self) -> BackupPerson | None:
        """Who takes it over, if they are known."""
        text = self.helper.currentText().strip()
        return next((one for one in self._helpers if text in (one.name, advice_words.helper(one))), None)

    def offer_places(self, places: Sequence[Place | None], titles: Sequence[str], preferred: Place | None) -> None:
        """Offer places; the chosen one stays chosen while it is there."""
        chosen = self.place if self._places else preferred
        self._places = list(places)
        with QSignalBlocker(self.when):
            if [self.when.itemText(row) for row in range(self.when.count())] != list(titles):
                self.when.clear()
                self.when.addItems(list(titles))
            rows = (row for row, place in enumerate(places) if _same_time(place, chosen))
            self.when.setCurrentIndex(next(rows, 0))
        self.when.setToolTip(words.tooltip(self.when.currentText()))

    def offer_helpers(self, helpers: Sequence[BackupPerson]) -> None:
        """Offer the backup people."""
        if list(helpers) == self._helpers:
            return
        text = self.helper.currentText()
        self._helpers = list(helpers)
        with QSignalBlocker(self.helper):
            self.helper.clear()
            self.helper.addItems([advice_words.helper(one) for one in helpers])
            if text and not helpers:
                self.helper.setEditText(text)

    def follow(self, minutes: int, promise: datetime | None) -> None:
        """Show what holds where nothing was chosen."""
        if not self._minutes_corrected and minutes != self.minutes.value():
            with QSignalBlocker(self.minutes):
                self.minutes.setValue(minutes)
        self.promise.follow_moment(promise)

    def show_worth(self, text: str) -> None:
        """Say what speaks for and against the place; nothing for none."""
        self.worth.setText(text)
        self.worth.setVisible(bool(text))

    def take_focus(self) -> bool:
        """Begin with what only the user can say; False if there is nothing of that kind."""
        part: QWidget | None = {
            DecisionKind.LATER: self.when,
            DecisionKind.DELEGATE: self.helper,
            DecisionKind.DECLINE: self.instead,
            DecisionKind.SHORTER: self.minutes,
        }.get(self._kind)
        if part is not None:
            part.setFocus()
        return part is not None

    @property
    def in_order(self) -> list[QWidget]:
        """What takes keys, as it is read."""
        return [self.when, self.minutes, self.helper, self.instead, self.promise]

    def _on_minutes(self) -> None:
        self._minutes_corrected = True

    # how it looks

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(UNIT)
        grid.setVerticalSpacing(UNIT)
        grid.setColumnStretch(1, 1)
        for row, name in enumerate(_ROWS):
            part = getattr(self, name)
            part.setObjectName(f"decision_{name}")
            self._labels[name].setBuddy(part)
            grid.addWidget(self._labels[name], row, 0)
            grid.addWidget(part, row, 1)
        self.minutes.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def retranslate(self) -> None:
        """Put it in the language as it is now."""
        texts = {
            "when": self.tr("When"),
            "worth": "",
            "minutes": self.tr("Takes about"),
            "helper": self.tr("Who"),
            "instead": self.tr("You offer"),
            "promise": self.tr("Possible") if self._kind is DecisionKind.DECLINE else self.tr("Promise by"),
        }
        for name, text in texts.items():
            self._labels[name].setText(text)
            getattr(self, name).setAccessibleName(words.plain(text))
        self.instead.setPlaceholderText(self.tr("the first page tomorrow, or someone who can"))
        is_decline = self._kind is DecisionKind.DECLINE
        self.promise.setPlaceholderText(self.tr("tomorrow 12:00, or leave it open") if is_decline else "")


def _same_time(first: Place | None, second: Place | None) -> bool:
    if first is None or second is None:
        return first is second
    return first.period == second.period
