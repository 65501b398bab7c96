"""The right half once a decision is chosen: what it needs, what it would mean, and the reply ready to be sent."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from respiro.domain.calls import Caller
from respiro.domain.plan_b import BackupPerson, DecisionKind, Place
from respiro.services.plan_b import choices
from respiro.services.plan_b.consequences import Consequences, consequences
from respiro.services.plan_b.deciding import Decision
from respiro.services.plan_b.triage import Advice
from respiro.services.ports import Ports
from respiro.ui import words
from respiro.ui.assets import icon_for
from respiro.ui.dialogs.quick_add.prompt_buttons import PromptCheck
from respiro.ui.dialogs.triage import advice_words
from respiro.ui.dialogs.triage.case import Known
from respiro.ui.dialogs.triage.choice_line import ChoiceLine
from respiro.ui.dialogs.triage.consequence_words import accept_name, consequence_lines, decision_title
from respiro.ui.dialogs.triage.decision_fields import DecisionFields
from respiro.ui.dialogs.triage.facts import SignedLabel
from respiro.ui.dialogs.triage.letters import letters_of
from respiro.ui.dialogs.triage.reply_box import ReplyBox, Written
from respiro.ui.look import HALF, MARGIN, UNIT, heading_font

_MOST_LINES = 6


@dataclass(frozen=True, slots=True)
class Choice:
    """A decision as it stands, with its letters; ``answer_at`` (UTC) is when they are sent, None for now."""

    decision: Decision
    letters: list[Written]
    answer_at: datetime | None


class DecisionPage(QWidget):
    """Follows the request; ``changed`` comes when the user changed something here, ``back`` to see the advice."""

    changed = Signal()
    back = Signal()

    def __init__(self, read_moment: Callable[[str], datetime | None], show_moment: Callable[[datetime], str]) -> None:
        super().__init__()
        self.kind: DecisionKind | None = None
        self.consequences = Consequences()
        self._decision: Decision | None = None
        self._known: Known | None = None
        self._edited: dict[str, dict[str, str]] = {}
        self._wait_corrected = False
        self._offered: tuple[Advice, DecisionKind, int, tuple[Place | None, ...]] | None = None
        self._weighed: tuple[Advice, Decision] | None = None
        """Of which advice these are: while only words change, neither does."""
        self.title, self.back_button = QLabel(), QPushButton()
        self.fields = DecisionFields(read_moment, show_moment)
        self.lines = [SignedLabel() for _ in range(_MOST_LINES)]
        self.anyway = PromptCheck()
        self._later_line, self._now_line = ChoiceLine(), ChoiceLine()
        self.later, self.at_once = self._later_line.button, self._now_line.button
        self.reply = ReplyBox()
        self._sending = QWidget()
        self._lay_out()
        self.retranslate()
        self.back_button.clicked.connect(self.back)
        self.fields.changed.connect(self.changed)
        self.reply.changed.connect(self.changed)
        self.anyway.toggled.connect(lambda _on: self.changed.emit())
        for button in (self.later, self.at_once):
            button.clicked.connect(self._on_wait_chosen)

    # what is decided

    def begin(self, kind: DecisionKind, known: Known, ports: Ports) -> None:
        """Take up a decision; its reply is as it was changed by hand, if it was."""
        self.keep_reply()
        self._weighed = None
        self.kind = kind
        self._wait_corrected = False
        self.anyway.setChecked(False)
        self.title.setText(decision_title(kind))
        self.fields.offer_helpers(known.advice.helpers or known.situation.helpers)
        self.fields.begin(kind)
        tone = (known.client.tone if known.client else None) or ports.settings.tone
        self.reply.start(tone, self._edited.get(kind.value, {}))

    def follow(self, known: Known, ports: Ports, preferred: Place | None) -> None:
        """Show what the decision means for the request as it is known now. Raises what the texts raise."""
        kind = self.kind
        if kind is None:
            return
        self._known = known
        self._follow_fields(kind, known, preferred)
        self._follow_waiting(kind, known)
        decision = self._decision = self._made(kind, known)
        if self._weighed is None or self._weighed[0] is not known.advice or self._weighed[1] != decision:
            self._weighed = (known.advice, decision)
            self.consequences = consequences(known.situation, known.request, known.advice, decision)
            self._show_lines(consequence_lines(self.consequences, known, decision))
            self.anyway.setVisible(self.consequences.is_beyond_capacity)
        self.reply.set_waits(waits=not decision.answers_now)
        self.reply.follow(letters_of(ports, known, decision, self.fields.chosen_helper))

    @property
    def choice(self) -> Choice | None:
        """What stands to be accepted. Raises what the texts raise."""
        if self._decision is None or self._known is None:
            return None
        waits = not self._decision.answers_now
        return Choice(self._decision, self.reply.letters, self._known.advice.opens_at if waits else None)

    @property
    def needs_consent(self) -> bool:
        """Whether a promise breaks by it and the user has not accepted that."""
        return self.consequences.is_beyond_capacity and not self.anyway.isChecked()

    @property
    def edited(self) -> dict[str, dict[str, str]]:
        """The replies that were changed by hand, by decision and letter."""
        self.keep_reply()
        return {kind: dict(texts) for kind, texts in self._edited.items() if texts}

    def put_edited(self, edited: dict[str, dict[str, str]]) -> None:
        """Take up replies that were changed before."""
        self.kind = None
        self._edited = edited

    def keep_reply(self) -> None:
        """Remember the reply of the decision that is shown."""
        if self.kind is not None:
            self._edited[self.kind.value] = self.reply.edited

    def _made(self, kind: DecisionKind, known: Known) -> Decision:
        place = choices.place_now(known.situation, known.advice) if kind is DecisionKind.NOW else self.fields.place
        helper = self.fields.chosen_helper
        minutes = self._minutes(kind, known)
        return Decision(
            kind=kind,
            place=None if kind in (DecisionKind.DELEGATE, DecisionKind.DECLINE) else place,
            minutes=minutes if minutes != known.request.minutes else None,
            promised_at=self.fields.promise.moment,
            to=self.fields.to if kind is DecisionKind.DELEGATE else "",
            helper=_caller(helper) if helper else None,
            alternative=self.fields.instead.text().strip() if kind is DecisionKind.DECLINE else "",
            answers_now=kind is DecisionKind.NOW or not self.waits,
        )

    def _minutes(self, kind: DecisionKind, known: Known) -> int:
        chosen = self.fields.chosen_minutes
        return chosen or choices.minutes_of(known.situation, known.request, known.advice, kind)

    def _follow_fields(self, kind: DecisionKind, known: Known, preferred: Place | None) -> None:
        situation, request = known.situation, known.request
        minutes = self._minutes(kind, known)
        places = self._places(kind, known, minutes)
        self.fields.offer_places(places, [self._place_title(place, known) for place in places], preferred)
        place = choices.place_now(situation, known.advice) if kind is DecisionKind.NOW else self.fields.place
        promise = choices.promise_for(situation, request, place, kind)
        is_chosen = place is not None and kind is not DecisionKind.NOW
        worth = advice_words.place_worth(place, situation, with_promise=False) if place and is_chosen else ""
        self.fields.show_worth(worth[:1].upper() + worth[1:])
        self.fields.follow(minutes, None if kind is DecisionKind.DECLINE else promise)

    def _places(self, kind: DecisionKind, known: Known, minutes: int) -> tuple[Place | None, ...]:
        if self._offered is None or self._offered[0] is not known.advice or self._offered[1:3] != (kind, minutes):
            places = choices.places_for(known.situation, known.request, known.advice, kind, minutes)
            self._offered = (known.advice, kind, minutes, places)
        return self._offered[3]

    def _place_title(self, place: Place | None, known: Known) -> str:
        if place is None:
            return self.tr("No time of its own, in the queue")
        when = advice_words.place(place, known.situation)
        return when[:1].upper() + when[1:]

    # sending later

    @property
    def waits(self) -> bool:
        """Whether the answer waits until the client's hours begin."""
        return not self._sending.isHidden() and self.later.isChecked()

    def _follow_waiting(self, kind: DecisionKind, known: Known) -> None:
        """Out of hours the answer waits, unless a wild card is left for it."""
        out_of_hours = not known.advice.in_hours and kind is not DecisionKind.NOW
        if out_of_hours and not self._wait_corrected:
            allowance = known.advice.allowance
            may_answer = allowance is not None and allowance.used < allowance.allowed
            (self.at_once if may_answer else self.later).setChecked(True)
        opens = advice_words.moment(known.advice.opens_at, known.situation)
        self._later_line.say(self.tr("Send the answer {when}; you are reminded").format(when=opens))
        counts = known.client is not None
        self._now_line.say(self.tr("Send it now: counts as an exception") if counts else self.tr("Send it now"))
        self._sending.setVisible(out_of_hours)

    def _on_wait_chosen(self) -> None:
        self._wait_corrected = True
        self.changed.emit()

    # how it looks

    def _show_lines(self, said: list[advice_words.Said]) -> None:
        for number, label in enumerate(self.lines):
            one = said[number] if number < len(said) else None
            label.say(one.text if one else "", is_grave=bool(one and one.is_grave))
            label.setVisible(one is not None)

    @property
    def said(self) -> list[str]:
        """What the decision would mean, in sentences."""
        return [label.text for label in self.lines if not label.isHidden()]

    @property
    def accept_text(self) -> str:
        """What accepting it is called."""
        return accept_name(self.kind) if self.kind is not None else ""

    def take_focus(self) -> bool:
        """Begin with what only the user can say; False if there is nothing of that kind."""
        if self.fields.take_focus():
            return True
        if self.needs_consent:
            self.anyway.setFocus()
        return self.needs_consent

    def _lay_out(self) -> None:
        self.title.setFont(heading_font(self.font()))
        self.title.setWordWrap(True)
        self.back_button.setFlat(True)
        self.draw_signs()
        self.back_button.setAutoDefault(False)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.back_button)
        means = QVBoxLayout()
        means.setSpacing(HALF)
        for label in self.lines:
            means.addWidget(label)
        means.addWidget(self.anyway)
        group = QButtonGroup(self)
        sending = QVBoxLayout(self._sending)
        sending.setContentsMargins(0, 0, 0, 0)
        sending.setSpacing(HALF)
        for line in (self._later_line, self._now_line):
            group.addButton(line.button)
            sending.addWidget(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 0, UNIT, 0)
        column.setSpacing(UNIT + HALF)
        column.addLayout(head)
        column.addWidget(self.fields)
        column.addLayout(means)
        column.addWidget(self.reply, 1)
        column.addWidget(self._sending)

    @property
    def in_order(self) -> list[QWidget]:
        """What takes keys, as it is read."""
        return [self.back_button, *self.fields.in_order, self.anyway, *self.reply.in_order, self.later, self.at_once]

    def draw_signs(self) -> None:
        """Draw the sign in the scheme's colours."""
        self.back_button.setIcon(icon_for("previous", self.palette()))

    def retranslate(self) -> None:
        """Put it in the language as it is now."""
        self.back_button.setText(self.tr("Ad&vice"))
        self.anyway.setText(self.tr("A&ccept it anyway"))
        if self.kind is not None:
            self.title.setText(decision_title(self.kind))
        self.fields.retranslate()
        self.reply.retranslate()


def _caller(helper: BackupPerson) -> Caller:
    return Caller(words.plain(helper.name), next(iter(helper.phones), ""), next(iter(helper.emails), ""))
