"""Plan B: promises and reminders of urgent requests, how clients are written to, and the key for emergencies."""

from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from respiro.domain.clients import Tone
from respiro.domain.plan_b import LONGEST_EFFORT
from respiro.domain.work_time import DAY_MINUTES
from respiro.ui import text_words
from respiro.ui.runtime.hotkey import KeyUse
from respiro.ui.widgets.forms import Hint
from respiro.ui.widgets.times import DurationBox
from respiro.ui.windows.settings_pages.desk import SettingsDesk
from respiro.ui.windows.settings_pages.page import SettingsPage
from respiro.ui.windows.settings_pages.rows import add_row, in_a_row
from respiro.ui.windows.settings_pages.shortcut import Shortcut

_MONTH = 30 * DAY_MINUTES


class PlanBPage(SettingsPage):
    """What holds for every urgent request; a client may have an urgent window, hours and a tone of their own."""

    def __init__(self, desk: SettingsDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.begin(self.tr("Plan B"))
        self._add_promise()
        self._add_reminders()
        self._add_texts()
        self.add_group(
            self.tr("A key for all programs"), self.tr("Sorts an emergency out from wherever you are, in any program.")
        )
        command = ("planb", "add", "--dialog")
        self.shortcut = Shortcut(self, "planb.shortcut", KeyUse.EMERGENCY, command)
        self.finish()

    def _duration(self, form: QGridLayout, key: str, text: str, most: int, step: int = 5) -> DurationBox:
        field, note = self.duration_for(key, 1, most, step)
        add_row(form, text, field, note, field)
        return field

    def _add_promise(self) -> None:
        self.add_group(self.tr("Promise"), self.tr("Counted in your working time: evenings and days off don't count."))
        form = self.add_form()
        self.response = self._duration(form, "planb.response", self.tr("Urgent &requests within"), _MONTH, 30)
        self.effort = self._duration(form, "planb.effort", self.tr("A request &takes about"), LONGEST_EFFORT, 15)
        self.short = self._duration(form, "planb.short", self.tr("A s&horter way takes"), DAY_MINUTES)

    def _add_reminders(self) -> None:
        self.add_group(self.tr("Reminders"), self.tr("What nobody has looked at comes back louder each time."))
        form = self.add_form()
        self.acknowledge = self._duration(form, "planb.acknowledge", self.tr("&Look at it within"), DAY_MINUTES)
        self.louder = self._duration(form, "planb.louder_after", self.tr("Then lou&der after each"), DAY_MINUTES)
        self.before = self._duration(form, "planb.before_promise", self.tr("&Before a promise"), DAY_MINUTES)
        self.again = self._duration(form, "planb.ask_again", self.tr("&Ask a client again after"), _MONTH, 30)

    def _add_texts(self) -> None:
        self.add_group(self.tr("Texts for clients"))
        form = self.add_form()
        self.name, note = self.line_for("user.name")
        add_row(form, self.tr("You si&gn as"), self.name, note, self.name)
        self.tone = QComboBox()
        for tone in Tone:
            self.tone.addItem(text_words.tone_name(tone), tone.value)
        note = self.choice_for("texts.tone", self.tone)
        add_row(form, self.tr("T&one"), in_a_row(self.tone), note, self.tone)
        self.checks, note = self.line_for("user.inbox_checks")
        self.checks.setPlaceholderText(self.tr("at no fixed times"))
        add_row(form, self.tr("You look at your &mail at"), self.checks, note, self.checks)
        self.column.addWidget(Hint(self.tr("Told in the text “How to reach me”, such as 10:00, 16:30.")))
