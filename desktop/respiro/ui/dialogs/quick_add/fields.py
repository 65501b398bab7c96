"""What was understood of the line, field by field; each can be corrected."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QWidget,
)

from respiro.domain.calls import Caller, Channel, Direction, Way
from respiro.domain.clients import LONGEST_NAME
from respiro.services.call_log import NewCall
from respiro.ui.assets import icon_for
from respiro.ui.dialogs.quick_add.following import FollowingLine, FollowingMoment
from respiro.ui.dialogs.quick_add.prompt_buttons import PromptCheck, PromptRadio
from respiro.ui.dialogs.quick_add.speech import Speech
from respiro.ui.look import MARGIN, UNIT

if TYPE_CHECKING:
    from respiro.services.quick_line import QuickLine

_LONGEST_ABOUT = 500
_NUMBER_LETTERS = 24

Kind = tuple[Direction, Way]
"""What became of the call, and whose turn it is."""
MISSED, ANSWERED = (Direction.MISSED, Way.MINE), (Direction.ANSWERED, Way.MINE)
CALLED, ASKED = (Direction.OUTGOING, Way.MINE), (Direction.OUTGOING, Way.THEIRS)


@dataclass(frozen=True, slots=True)
class _Reading:
    """What the fields follow."""

    caller: Caller = field(default_factory=Caller)
    about: str = ""
    call_back_at: datetime | None = None
    called_at: datetime | None = None
    kind: Kind = MISSED
    channel: Channel = Channel.PHONE
    shows_email: bool = False
    """A client's address that the line does not name need not be read beside their number."""


def _reading_of(line: "QuickLine") -> _Reading:
    caller = Caller(line.name, line.number, line.email, line.client_id)
    kind = (line.direction, line.way)
    shows_email = not line.number or any(span.field == "email" for span in line.spans)
    return _Reading(caller, line.about, line.call_back_at, line.called_at, kind, line.channel, shows_email)


class CallFields(QWidget):
    """Follows the line; ``corrected`` comes when the user changed a field."""

    corrected = Signal()

    def __init__(self, read_moment: Callable[[str, bool], datetime | None], speech: Speech) -> None:
        super().__init__()
        self._speech = speech
        self._followed = _Reading()
        self._kind_corrected = self._channel_corrected = False
        self.who, self.reach, self.about = FollowingLine(), FollowingLine(), FollowingLine()
        self.who.setMaxLength(LONGEST_NAME)
        self.about.setMaxLength(_LONGEST_ABOUT)
        self.call_back = FollowingMoment(lambda text: read_moment(text, False), speech.moment)
        self.called_at = FollowingMoment(lambda text: read_moment(text, True), speech.time)
        self.kinds = {kind: PromptRadio() for kind in (MISSED, ANSWERED, CALLED, ASKED)}
        self._group = QButtonGroup(self)
        self.channel = QComboBox()
        self.only_noted = PromptCheck()
        self._client_sign = QAction(self)
        self.who.addAction(self._client_sign, QLineEdit.ActionPosition.TrailingPosition)
        self._labels = {name: QLabel() for name in ("who", "reach", "about", "call_back", "called_at", "channel")}
        self._lay_out()
        self.retranslate()
        self._connect()
        self.forget()

    # what stands in it

    def follow(self, understood: "QuickLine | None") -> None:
        """Show what was understood in the fields that were not corrected; None for nothing."""
        reading = self._followed = _Reading() if understood is None else _reading_of(understood)
        caller = reading.caller
        self.who.follow(caller.name)
        shown = (self._speech.number(caller.number), caller.email if reading.shows_email else "")
        self.reach.follow(", ".join(filter(None, shown)))
        self.about.follow(reading.about)
        self.call_back.follow_moment(reading.call_back_at)
        self.called_at.follow_moment(reading.called_at)
        if not self._kind_corrected:
            self.kinds.get(reading.kind, self.kinds[ANSWERED]).setChecked(True)
        if not self._channel_corrected:
            with QSignalBlocker(self.channel):
                self.channel.setCurrentIndex(self.channel.findData(reading.channel))
        self._show_kind()

    def entry(self, written_at: datetime) -> NewCall:
        """Return the call as the fields have it; ``written_at`` (UTC) stands for a call without a time."""
        direction, way = self.kind
        return NewCall(
            caller=self._caller(),
            at=self.called_at.moment or written_at,
            direction=direction,
            channel=Channel(self.channel.currentData()),
            about=self.about.text().strip(),
            way=way,
            call_back_at=None if self.is_only_noted else self.call_back.moment,
            is_done=self.is_only_noted,
        )

    @property
    def kind(self) -> Kind:
        """What became of the call, and whose turn it is."""
        if not self._kind_corrected:
            return self._followed.kind
        return next(kind for kind, button in self.kinds.items() if button.isChecked())

    @property
    def is_only_noted(self) -> bool:
        """Whether nothing is left to do."""
        return self.kind in (ANSWERED, CALLED) and self.only_noted.isChecked()

    def forget(self) -> None:
        """Begin anew."""
        for part in (self.who, self.reach, self.about, self.call_back, self.called_at):
            part.forget()
        self._kind_corrected = self._channel_corrected = False
        self.only_noted.setChecked(False)
        self.follow(None)

    def as_line(self) -> str:
        """Return what was put into fields by hand as a line that means the same; empty if nothing was."""
        fields = (self.who, self.reach, self.about)
        if not any(part.is_corrected and part.text().strip() for part in (*fields, self.call_back)):
            return ""
        said = " ".join(part.text().strip() for part in fields if part.text().strip())
        when = self.call_back.text().strip()
        return f"{said}, {when}" if when else said

    def show_client(self, *, known: bool) -> None:
        """Tell whether the person is a client."""
        self._client_sign.setVisible(known)
        self.who.setAccessibleDescription(self._client_sign.toolTip() if known else "")

    def _caller(self) -> Caller:
        known = self._followed.caller
        number, email, client_id = known.number, known.email, known.client_id
        if self.reach.is_corrected:
            email = next((part for part in re.split(r"[,;\s]+", self.reach.text()) if "@" in part), "")
            number = self.reach.text().replace(email, "").strip(" ,;")
        if self.who.is_corrected or self.reach.is_corrected:
            client_id = ""  # another name or number may be another person's: they are recognised anew
        return Caller(self.who.text().strip(), number, email, client_id)

    # how it looks

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(UNIT)
        grid.setVerticalSpacing(UNIT)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(3, 2)
        places = {
            "who": (self.who, 0, 0),
            "reach": (self.reach, 0, 2),
            "about": (self.about, 1, 0),
            "call_back": (self.call_back, 1, 2),
            "channel": (self.channel, 3, 0),
            "called_at": (self.called_at, 3, 2),
        }
        for name, (part, row, column) in places.items():
            grid.addWidget(self._labels[name], row, column)
            grid.addWidget(part, row, column + 1)
            self._labels[name].setBuddy(part)
        self.channel.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.reach.setMinimumWidth(self.fontMetrics().averageCharWidth() * _NUMBER_LETTERS + MARGIN)
        kinds = QHBoxLayout()
        kinds.setSpacing(MARGIN)
        for button in self.kinds.values():
            self._group.addButton(button)
            kinds.addWidget(button)
        kinds.addStretch(1)
        grid.addLayout(kinds, 2, 1, 1, 3)

    def retranslate(self) -> None:
        """Put it in the language as it is now."""
        texts = {
            "who": self.tr("&Who"),
            "reach": self.tr("&Number"),
            "about": self.tr("A&bout"),
            "call_back": self.tr("Call bac&k"),
            "channel": self.tr("B&y"),
            "called_at": self.tr("A&t"),
        }
        for name, text in texts.items():
            label = self._labels[name]
            label.setText(text)
            if (buddy := label.buddy()) is not None:
                buddy.setAccessibleName(text.replace("&", ""))
        self.kinds[MISSED].setText(self.tr("&Missed"))
        self.kinds[ANSWERED].setText(self.tr("Answe&red"))
        self.kinds[CALLED].setText(self.tr("I call&ed"))
        self.kinds[ASKED].setText(self.tr("&I asked them"))
        self.reach.setPlaceholderText(self.tr("or e-mail"))
        self.only_noted.setText(self.tr("Nothing &left to do"))
        self._client_sign.setToolTip(self.tr("One of your clients"))
        chosen = self.channel.currentIndex()
        with QSignalBlocker(self.channel):
            self.channel.clear()
            for channel, text in (
                (Channel.PHONE, self.tr("Phone")),
                (Channel.WHATSAPP, self.tr("WhatsApp")),
                (Channel.MAIL, self.tr("Mail")),
                (Channel.OTHER, self.tr("Another way")),
            ):
                self.channel.addItem(text, channel)
            self.channel.setCurrentIndex(max(chosen, 0))

    def draw_signs(self) -> None:
        """Draw the signs in the scheme's colours."""
        self._client_sign.setIcon(icon_for("people", self.palette()))

    def show_defaults(self, call_back: str, called_at: str) -> None:
        """Tell what holds where nothing was said, in words."""
        self.call_back.setPlaceholderText(call_back)
        self.called_at.setPlaceholderText(called_at)

    def _show_kind(self) -> None:
        kind = self.kind
        self.only_noted.setVisible(kind in (ANSWERED, CALLED))
        self.call_back.setEnabled(not self.is_only_noted)
        label = self._labels["call_back"]
        label.setText(self.tr("Remin&d me") if kind[1] is Way.THEIRS else self.tr("Call bac&k"))
        self.call_back.setAccessibleName(label.text().replace("&", ""))

    def _connect(self) -> None:
        for part in (self.who, self.reach, self.about, self.call_back, self.called_at):
            part.corrected.connect(self.corrected)
        for button in self.kinds.values():
            button.clicked.connect(self._on_kind)
        self.channel.activated.connect(self._on_channel)
        self.only_noted.clicked.connect(self._on_kind)

    def _on_kind(self) -> None:
        self._kind_corrected = True
        self._show_kind()
        self.corrected.emit()

    def _on_channel(self) -> None:
        self._channel_corrected = True
        self.corrected.emit()
