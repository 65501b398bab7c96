"""What is asked in place, without a dialog: a word, a time, a correction, a text. Esc puts a sheet away."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, tzinfo

from PySide6.QtCore import QDate, QDateTime, QEvent, QLocale, Qt, QTime, QTimeZone, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateTimeEdit,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from respiro.domain.calls import Caller, Channel, FollowUp, OutcomeKind
from respiro.domain.clients import Client
from respiro.ui import assets, call_words, words
from respiro.ui.look import HALF, UNIT, bold_font, make_primary
from respiro.ui.widgets.forms import Hint, Note
from respiro.ui.widgets.narrow_label import narrow_label
from respiro.ui.windows.calls.desk import Correction

_LONGEST = 200
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
            self._dress()

    def _dress(self) -> None:
        make_primary(self.accept_button)
        self.cancel_button.setIcon(assets.icon_for("close", self.palette()))


class WordsSheet(Sheet):
    """Asks to whom it was delegated, or why it was dropped. ``answered`` brings the outcome and the words."""

    answered = Signal(object, str)

    def __init__(self, outcome: OutcomeKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.outcome = outcome
        self.field = QLineEdit(self)
        self.field.setMaxLength(_LONGEST)
        self.fields.append(self.field)
        self.column.addWidget(self.field)
        self.field.returnPressed.connect(self.accept)
        self.field.textChanged.connect(lambda: self.note.say(""))
        if outcome is OutcomeKind.DELEGATED:
            self.heading.setText(self.tr("Who takes it over?"))
            self.accept_button.setText(self.tr("Delegated"))
        else:
            self.heading.setText(self.tr("Why is it dropped?"))
            self.accept_button.setText(self.tr("Drop it"))
        self.field.setAccessibleName(self.heading.text())
        self._dress()

    def accept(self) -> None:
        """Hand the words on; without any, say what is missing."""
        text = self.field.text().strip()
        if text:
            self.answered.emit(self.outcome, text)
            return
        who = self.outcome is OutcomeKind.DELEGATED
        self.note.say(self.tr("Write who it is.") if who else self.tr("A word or two are enough."))
        self.field.setFocus()

    def take_focus(self) -> None:
        """Let the user type at once."""
        self.field.setFocus()


class TimeSheet(Sheet):
    """Asks for another time. ``answered`` brings it in UTC."""

    answered = Signal(object)

    def __init__(self, now: datetime, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone, self._now = zone, now
        self.heading.setText(self.tr("When shall Respiro remind you?"))
        self.field = QDateTimeEdit(self)
        self.field.setCalendarPopup(True)
        self.field.setAccessibleName(self.heading.text())
        locale = QLocale()
        date = locale.dateFormat(QLocale.FormatType.ShortFormat)
        if "yyyy" not in date:
            date = date.replace("yy", "yyyy")
        self.field.setDisplayFormat(f"{date}  {locale.timeFormat(QLocale.FormatType.ShortFormat)}")
        self.field.setTimeZone(QTimeZone.utc())
        begin = _wall(now + _NEXT_QUARTER, zone)
        self.field.setDateTime(begin.addSecs(-(begin.time().minute() % 15) * 60 - begin.time().second()))
        self.field.setMinimumDateTime(_wall(now, zone))
        self.said = Hint()
        self.field.dateTimeChanged.connect(self._say)
        self.field.lineEdit().returnPressed.connect(self.accept)
        self.fields.append(self.field)
        self.column.addWidget(self.field)
        self.column.addWidget(self.said)
        self.accept_button.setText(self.tr("Remind me then"))
        self._say()
        self._dress()

    def accept(self) -> None:
        """Hand the time on."""
        self.answered.emit(self._time)

    @property
    def _time(self) -> datetime:
        wall = datetime.fromisoformat(self.field.dateTime().toString("yyyy-MM-ddTHH:mm:00"))
        return wall.replace(tzinfo=self._zone).astimezone(UTC)

    def _say(self) -> None:
        self.said.setText(call_words.when_words(self._time, self._now, self._zone))

    def take_focus(self) -> None:
        """Begin with the day."""
        self.field.setFocus()
        self.field.setSelectedSection(QDateTimeEdit.Section.DaySection)


class EditSheet(Sheet):
    """Asks who it is about and what. ``answered`` brings a Correction."""

    answered = Signal(object)

    def __init__(self, follow_up: FollowUp, shown: str, clients: list[Client], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caller, self._shown_number = follow_up.caller, shown
        self.heading.setText(self.tr("Edit"))
        self.name = QLineEdit(words.plain(follow_up.caller.name), self)
        self.number = QLineEdit(shown, self)
        self.email = QLineEdit(words.plain(follow_up.caller.email), self)
        self.about = QLineEdit(words.plain(follow_up.about), self)
        self.client, self.channel = QComboBox(self), QComboBox(self)
        self.client.addItem(self.tr("No client"), "")
        for client in clients:
            self.client.addItem(words.plain(client.name), client.id)
        self.client.setCurrentIndex(max(0, self.client.findData(follow_up.caller.client_id)))
        for channel in Channel:
            self.channel.addItem(call_words.channel_words(channel), channel)
        self.channel.setCurrentIndex(self.channel.findData(follow_up.channel))
        self.accept_button.setText(self.tr("Save"))
        self._lay_out(with_client=bool(clients))
        self._dress()

    def _lay_out(self, *, with_client: bool) -> None:
        form = QGridLayout()
        form.setHorizontalSpacing(UNIT)
        form.setVerticalSpacing(HALF)
        form.setColumnStretch(1, 1)
        rows: list[tuple[str, QWidget]] = [
            (self.tr("Name"), self.name),
            (self.tr("Number"), self.number),
            (self.tr("Mail"), self.email),
            (self.tr("About"), self.about),
            (self.tr("By"), self.channel),
        ]
        if with_client:
            rows.insert(1, (self.tr("Client"), self.client))
        for row, (text, field) in enumerate(rows):
            label = QLabel(text, self)
            label.setBuddy(field)
            field.setAccessibleName(text)
            form.addWidget(label, row, 0)
            form.addWidget(field, row, 1)
            self.fields.append(field)
            if isinstance(field, QLineEdit):
                field.setMaxLength(_LONGEST)
                field.returnPressed.connect(self.accept)
                field.textChanged.connect(lambda: self.note.say(""))
        self.client.setVisible(with_client)
        self.column.addLayout(form)

    def accept(self) -> None:
        """Hand the correction on; without anyone to call, say what is missing."""
        number = self.number.text().strip()
        if number == self._shown_number:
            number = self._caller.number
        caller = replace(
            self._caller,
            name=self.name.text().strip(),
            number=number,
            email=self.email.text().strip(),
            client_id=str(self.client.currentData() or ""),
        )
        if not Caller(caller.name, caller.number, caller.email).label:
            self.note.say(self.tr("Write a name, a number or an address."))
            self.name.setFocus()
            return
        self.answered.emit(Correction(caller, self.about.text().strip(), Channel(self.channel.currentData())))

    def take_focus(self) -> None:
        """Begin with the name."""
        self.name.setFocus()
        self.name.selectAll()


def _wall(moment: datetime, zone: tzinfo) -> QDateTime:
    """Return the wall time in the zone, dressed as UTC: the field must not jump where summer time begins."""
    local = moment.astimezone(zone)
    return QDateTime(QDate(local.year, local.month, local.day), QTime(local.hour, local.minute), QTimeZone.utc())
