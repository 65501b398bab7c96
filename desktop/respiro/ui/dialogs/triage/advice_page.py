"""The right half while the questions are answered: all that helps to decide, recomputed with every keystroke."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from respiro.domain.plan_b import Place
from respiro.services import texts
from respiro.services.plan_b.consequences import moves_of
from respiro.services.ports import Ports
from respiro.ui import words
from respiro.ui.dialogs.triage import advice_words
from respiro.ui.dialogs.triage.advice_words import Said
from respiro.ui.dialogs.triage.case import Known
from respiro.ui.dialogs.triage.facts import FactRow
from respiro.ui.dialogs.triage.place_list import Option, PlaceList
from respiro.ui.look import MARGIN, UNIT, bold_font
from respiro.ui.widgets.forms import plain

_ROWS = ("clock", "exceptions", "capacity", "place", "help", "also")
_FIRST_LINES = 2
"""Of a profile's advice: who they are and what to do; the rest is shown on demand."""


class AdvicePage(QWidget):
    """Shows what is known; ``place_chosen`` comes when the user prefers another place."""

    place_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._profile: tuple[str, str] | None = None
        self._lines: tuple[str, ...] = ()
        self._places: list[Place] = []
        self._preferred: Place | None = None
        self.profile_name, self._profile_text = QLabel(), plain()
        self.more_button = QPushButton()
        self.more_button.setFlat(True)
        self.more_button.setAutoDefault(False)
        self.more_button.setCheckable(True)
        self.more_button.toggled.connect(lambda _on: self._show_profile())
        self.places = PlaceList()
        self.places.chosen.connect(self._on_chosen)
        self.rows = {name: FactRow(*([self.places] if name == "place" else [])) for name in _ROWS}
        self._lay_out()
        self.retranslate()

    # what it says

    def follow(self, known: Known, ports: Ports, *, is_empty: bool) -> None:
        """Show the advice about a request; for one that is empty only what to do first."""
        self._follow_profile(known, ports)
        self._follow_places(known)
        advice = known.advice
        said = {
            "clock": advice_words.clock(known),
            "exceptions": advice_words.exceptions(known),
            "capacity": advice_words.capacity(known),
            "place": self._best_place(known),
            "help": Said(advice_words.helpers(advice.helpers)),
            "also": Said(advice_words.same_client(advice.same_client, known.situation)),
        }
        for name, row in self.rows.items():
            row.say(said[name] if not is_empty or name in ("clock", "help") else Said(""))
        self.places.setVisible(bool(self.places.options) and bool(self.rows["place"].said.text))

    @property
    def preferred(self) -> Place | None:
        """The place that the user prefers, the best one unless they chose."""
        number = self.places.current
        return self._places[number] if number < len(self._places) else None

    @property
    def profile_text(self) -> str:
        """What is said about the kind of client."""
        return self._profile_text.text()

    @property
    def in_order(self) -> list[QWidget]:
        """What takes keys, as it is read."""
        return [self.more_button, *self.places.buttons]

    def forget_choice(self) -> None:
        """Begin anew."""
        self._preferred = None
        self.more_button.setChecked(False)

    def _best_place(self, known: Known) -> Said:
        found, fit = known.advice.fit.place, known.advice.fit
        passed = advice_words.passed(fit.unfit, known)
        if fit.proposals:
            return Said(self.tr("No free margin keeps the promise. You can choose:"), more=passed)
        if found is None:
            text = self.tr("No margin of the next two weeks has room for this.")
            return Said(text, is_grave=True, more=passed)
        when = advice_words.place(found, known.situation)
        worth = advice_words.place_worth(found, known.situation)
        text = f"{when[:1].upper()}{when[1:]}" + (f", {worth}" if worth else "")
        return Said(text, more=passed)

    def _follow_places(self, known: Known) -> None:
        fit, situation = known.advice.fit, known.situation
        self._places = [*([fit.place] if fit.place else []), *fit.proposals] if fit.proposals else []
        options = []
        for place in self._places:
            when = advice_words.place(place, situation)
            worth = advice_words.place_worth(place, situation)
            details = advice_words.moves(moves_of(place.gives_way), situation) if place.gives_way else []
            if worth:
                details.insert(0, worth[:1].upper() + worth[1:])
            options.append(Option(when[:1].upper() + when[1:], "\n".join(details)))
        current = next((n for n, place in enumerate(self._places) if place == self._preferred), 0)
        self.places.offer(options, current)
        if not self._places and fit.place is not None:
            self._places = [fit.place]

    def _on_chosen(self, number: int) -> None:
        self._preferred = self._places[number]
        self.place_chosen.emit()

    def _follow_profile(self, known: Known, ports: Ports) -> None:
        key = (known.client.profile if known.client else "", ports.settings.language)
        if key == self._profile:
            return
        self._profile = key
        if known.client is None:
            name, self._lines = "", ()
        else:
            advice = texts.profile(ports, known.client.profile)
            name, self._lines = words.plain(advice.name), tuple(map(words.plain, advice.lines))
        self.profile_name.setText(name)
        self._show_profile()

    def _show_profile(self) -> None:
        lines = self._lines
        if not lines:
            lines = (self.tr("Stay calm. Three questions, one decision, one promised time."),)
        shown = lines if self.more_button.isChecked() else lines[:_FIRST_LINES]
        self._profile_text.setText("\n".join(shown))
        self.more_button.setVisible(len(lines) > _FIRST_LINES)
        self.profile_name.setVisible(bool(self.profile_name.text()))

    # how it looks

    def _lay_out(self) -> None:
        self.profile_name.setFont(bold_font(self.font()))
        self.profile_name.setTextFormat(Qt.TextFormat.PlainText)
        head = QHBoxLayout()
        head.addWidget(self.profile_name, 1)
        head.addWidget(self.more_button)
        grid = QGridLayout()
        grid.setHorizontalSpacing(MARGIN)
        grid.setVerticalSpacing(UNIT + UNIT // 2)
        grid.setColumnStretch(1, 1)
        for row in self.rows.values():
            row.add_to(grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 0, UNIT, 0)
        column.setSpacing(UNIT // 2)
        column.addLayout(head)
        column.addWidget(self._profile_text)
        column.addSpacing(MARGIN)
        column.addLayout(grid)
        column.addStretch(1)

    def retranslate(self) -> None:
        """Put it in the language as it is now."""
        names = {
            "clock": self.tr("Clock"),
            "exceptions": self.tr("Exceptions"),
            "capacity": self.tr("Capacity"),
            "place": self.tr("Best place"),
            "help": self.tr("Can help"),
            "also": self.tr("Also open"),
        }
        for name, row in self.rows.items():
            row.name.setText(names[name])
        self.more_button.setText(self.tr("More ad&vice"))
        self._profile = None

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        if event.type() is QEvent.Type.FontChange:
            self.profile_name.setFont(bold_font(self.font()))
        super().changeEvent(event)
