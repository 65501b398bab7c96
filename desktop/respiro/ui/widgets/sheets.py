"""What is asked in place, without a dialog: a line of words, a time. Esc puts a sheet away."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, tzinfo

from PySide6.QtCore import QDate, QDateTime, QEvent, QLocale, QObject, Qt, QTime, QTimeZone, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDateTimeEdit, QHBoxLayout, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from respiro.domain.errors import InvalidValueError
from respiro.ui import assets
from respiro.ui.call_kinds import when_words
from respiro.ui.look import HALF, UNIT, bold_font, make_primary
from respiro.ui.widgets.forms import Hint, Note
from respiro.ui.widgets.narrow_label import narrow_label
from respiro.ui.words import fault_words

ReadMoment = Callable[[str], datetime | None]
"""Answers the instant (UTC) that words name, None if they name none ahead."""
LONGEST_LINE = 200
_NEXT_QUARTER = timedelta(minutes=15)


class Sheet(QWidget):
    """A question with fields, a button that answers and one that puts the sheet away."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = narrow_label(self)
        self.heading.setFont(bold_font(self.font()))
        self.note = Note()
        self.accept_button = QPushButton(self)
        self.cancel_button = QToolButton(self)
        self.cancel_button.setAutoRaise(True)
        self.cancel_button.setAccessibleName(self.tr("Cancel"))
        self.cancel_button.setToolTip(self.tr("Cancel (Esc)"))
        self.fields: list[QWidget] = []
        self.column = QVBoxLayout()
        self.column.setSpacing(HALF)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(UNIT)
        self.buttons.addStretch(1)
        self.accept_button.setAutoDefault(True)
        self.buttons.addWidget(self.accept_button)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.cancel_button, 0, Qt.AlignmentFlag.AlignTop)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(UNIT)
        outer.addLayout(head)
        outer.addLayout(self.column)
        outer.addWidget(self.note)
        outer.addLayout(self.buttons)
        self.cancel_button.clicked.connect(self.closed)
        self.accept_button.clicked.connect(self.accept)

    def accept(self) -> None:
        """Hand the answer on."""

    def take_focus(self) -> None:
        """Let the user type at once."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.dress()

    def dress(self) -> None:
        """Take the colours as they are now."""
        make_primary(self.accept_button)
        self.cancel_button.setIcon(assets.icon_for("close", self.palette()))


class LineSheet(Sheet):
    """Asks for a line of words. ``worded`` brings it; without any it says what is missing."""

    worded = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._missing = ""
        self.field = QLineEdit(self)
        self.field.setMaxLength(LONGEST_LINE)
        self.fields.append(self.field)
        self.column.addWidget(self.field)
        self.field.returnPressed.connect(self.accept)
        self.field.textChanged.connect(lambda: self.note.say(""))
        self.dress()

    def ask(self, heading: str, accept: str, missing: str) -> None:
        """Say what is asked, what the button says, and what to say when nothing was written."""
        self.heading.setText(heading)
        self.field.setAccessibleName(heading)
        self.accept_button.setText(accept)
        self._missing = missing

    def accept(self) -> None:
        """Hand the words on; without any, say what is missing."""
        if text := self.field.text().strip():
            self.worded.emit(text)
            return
        self.note.say(self._missing)
        self.field.setFocus()

    def take_focus(self) -> None:
        """Let the user type at once."""
        self.field.setFocus()


class TimeSheet(Sheet):
    """Asks for another time, of a reminder unless it is said of what; ``begin`` is proposed. ``answered`` brings it in UTC.

    With ``read`` it may be written in words, too: a letter typed into the date begins a line of them.
    """

    answered = Signal(object)

    def __init__(
        self,
        now: datetime,
        zone: tzinfo,
        heading: str = "",
        accept: str = "",
        begin: datetime | None = None,
        parent: QWidget | None = None,
        read: ReadMoment | None = None,
    ) -> None:
        super().__init__(parent)
        self._zone, self._now, self._read = zone, now, read
        self._unclear = ""
        self.heading.setText(heading or self.tr("When shall Respiro remind you?"))
        self.field = QDateTimeEdit(self)
        self.field.setCalendarPopup(True)
        self.field.setAccessibleName(self.heading.text())
        locale = QLocale()
        date = locale.dateFormat(QLocale.FormatType.ShortFormat)
        if "yyyy" not in date:
            date = date.replace("yy", "yyyy")
        self.field.setDisplayFormat(f"{date}  {locale.timeFormat(QLocale.FormatType.ShortFormat)}")
        self.field.setTimeZone(QTimeZone.utc())
        quarter = _wall(now + _NEXT_QUARTER, zone)
        quarter = quarter.addSecs(-(quarter.time().minute() % 15) * 60 - quarter.time().second())
        self.field.setDateTime(_wall(begin, zone) if begin is not None and begin > now else quarter)
        self.field.setMinimumDateTime(_wall(now, zone))
        self.said = Hint()
        self.field.dateTimeChanged.connect(self._say)
        self.field.lineEdit().returnPressed.connect(self.accept)
        self.words = QLineEdit(self)
        self.words.setAccessibleName(self.heading.text())
        self.words.setMaxLength(LONGEST_LINE)
        self.words.textEdited.connect(self._on_words)
        self.words.returnPressed.connect(self.accept)
        self.words.hide()
        self.field.installEventFilter(self)
        self.field.lineEdit().installEventFilter(self)
        self.fields += [self.field, self.words]
        self.column.addWidget(self.field)
        self.column.addWidget(self.words)
        self.column.addWidget(self.said)
        self.accept_button.setText(accept or self.tr("Remind me then"))
        self._say()
        self.dress()

    def accept(self) -> None:
        """Hand the time on; words that mean none are said to."""
        if self._unclear:
            self.note.say(fault_words(InvalidValueError("unknown_moment", text=self._unclear)))
            self.words.setFocus()
            return
        self.answered.emit(self._time)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a time in words, too: a letter typed into the date begins a line of them."""
        typed = event.text() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else ""
        if self._read is None or not typed.isalpha():
            return super().eventFilter(watched, event)
        self.words.show()
        self.words.setFocus()
        self.words.insert(typed)
        self._on_words(self.words.text())
        return True

    def _on_words(self, text: str) -> None:
        self.note.say("")
        if not text.strip():
            self._unclear = ""
            self.words.hide()
            self.take_focus()
            return
        moment = self._read(text) if self._read is not None else None
        self._unclear = text if moment is None else ""
        if moment is not None:
            self.field.setDateTime(_wall(moment, self._zone))

    @property
    def _time(self) -> datetime:
        wall = datetime.fromisoformat(self.field.dateTime().toString("yyyy-MM-ddTHH:mm:00"))
        return wall.replace(tzinfo=self._zone).astimezone(UTC)

    def _say(self) -> None:
        self.said.setText(when_words(self._time, self._now, self._zone))

    def take_focus(self) -> None:
        """Begin with the day."""
        self.field.setFocus()
        self.field.setSelectedSection(QDateTimeEdit.Section.DaySection)


def _wall(moment: datetime, zone: tzinfo) -> QDateTime:
    """Return the wall time in the zone, dressed as UTC: the field must not jump where summer time begins."""
    local = moment.astimezone(zone)
    return QDateTime(QDate(local.year, local.month, local.day), QTime(local.hour, local.minute), QTimeZone.utc())
