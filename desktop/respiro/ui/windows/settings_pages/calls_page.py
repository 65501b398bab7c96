"""Calls: promises and reminders, quiet hours, where calls and tasks are found, and the key that writes one down."""

import re

from PySide6.QtWidgets import QComboBox, QFileDialog, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from respiro.domain.calls import LadderStep, OutgoingRule, parse_ladder
from respiro.domain.calls.policy import MORNING
from respiro.domain.errors import InvalidValueError
from respiro.services.settings import SYSTEM
from respiro.ui import words
from respiro.ui.look import UNIT
from respiro.ui.runtime.hotkey import KeyUse
from respiro.ui.widgets.day_strip import DayStrip, StripInk
from respiro.ui.widgets.forms import Hint
from respiro.ui.widgets.hours_editor import RangesField
from respiro.ui.widgets.search_box import SearchBox
from respiro.ui.widgets.territories import territories
from respiro.ui.widgets.times import DurationBox
from respiro.ui.windows.settings_pages.desk import SettingsDesk
from respiro.ui.windows.settings_pages.page import SettingsPage
from respiro.ui.windows.settings_pages.rows import add_row, in_a_row
from respiro.ui.windows.settings_pages.shortcut import Shortcut

_MONTH = 30 * 24 * 60
_DAY = 24 * 60
_CALL = 240


class CallsPage(SettingsPage):
    """What holds for everyone who calls; a client may have a response window of their own."""

    def __init__(self, desk: SettingsDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.begin(self.tr("Calls"))
        self._add_promise()
        self._add_reminders()
        self._add_phone()
        self._add_sight()
        self.add_group(
            self.tr("A key for all programs"), self.tr("Writes a call down from wherever you are, in any program.")
        )
        self.shortcut = Shortcut(self, "calls.shortcut", KeyUse.CALL, ("call", "add", "--dialog"))
        self.finish()

    def _duration(self, form: QGridLayout, key: str, text: str, most: int, step: int = 5) -> DurationBox:
        field, note = self.duration_for(key, 1, most, step)
        add_row(form, text, field, note, field)
        return field

    def _add_promise(self) -> None:
        self.add_group(self.tr("Promise"), self.tr("Counted in your working time: evenings and days off don't count."))
        form = self.add_form()
        self.response = self._duration(form, "calls.response", self.tr("&Answer within"), _MONTH, 30)
        self.call_length = self._duration(form, "calls.duration", self.tr("A call-&back takes"), _CALL)

    def _add_reminders(self) -> None:
        self.add_group(self.tr("Reminders"))
        form = self.add_form()
        self.first = self._duration(form, "calls.first_reminder", self.tr("&First after"), _MONTH)
        self.again = self._duration(form, "calls.return_after", self.tr("Comes bac&k after"), _DAY)
        self.ladder = QLineEdit()
        self.ladder.setAccessibleName(self.tr("After no answer, try again after"))
        note = self.bind("calls.ladder", self._ladder_text, self._show_ladder, self._ladder_is_busy)
        self.ladder.textEdited.connect(lambda: self.check("calls.ladder"))
        self.ladder.editingFinished.connect(self._on_ladder)
        add_row(form, self.tr("After &no answer"), self.ladder, note, self.ladder)
        strip = DayStrip(StripInk.WORK)
        self.quiet = RangesField(strip)
        self.quiet.setPlaceholderText(self.tr("never"))
        note = self.ranges_for("calls.quiet", self.quiet)
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        row.addWidget(self.quiet, 1)
        row.addWidget(strip, 1)
        add_row(form, self.tr("&Quiet hours"), row, note, self.quiet)
        self.column.addWidget(Hint(self.tr("Clients who are let through remind you in quiet hours too.")))

    def _add_phone(self) -> None:
        self.add_group(self.tr("From the phone"))
        self.pick_up = self.check_for(
            "calls.pick_up", self.tr("Take missed calls over from &paired phones (KDE Connect)")
        )
        self.column.addWidget(self.pick_up)
        form = self.add_form()
        self.watch, note = self.line_for("calls.watch_folder")
        self.watch.setPlaceholderText(self.tr("none"))
        choose = self._chooser(self.watch, "calls.watch_folder", self.tr("Choose the folder with call logs"))
        add_row(form, self.tr("Folder with call &logs"), _with_button(self.watch, choose), note, self.watch)
        self.outgoing = QComboBox()
        for rule, text in (
            (OutgoingRule.ASK, self.tr("asks whether that was the call-back")),
            (OutgoingRule.CLOSE, self.tr("ends the reminder")),
            (OutgoingRule.KEEP, self.tr("changes nothing")),
        ):
            self.outgoing.addItem(text, rule.value)
        note = self.choice_for("calls.outgoing", self.outgoing)
        add_row(form, self.tr("When you ha&ve called them"), in_a_row(self.outgoing), note, self.outgoing)
        self.region = SearchBox()
        self.region.addItem(self.tr("As the system"), SYSTEM)
        for code, name in territories():
            self.region.addItem(name, code)
        note = self.choice_for("calls.region", self.region)
        add_row(form, self.tr("N&umbers without prefix are of"), in_a_row(self.region), note, self.region)

    def _add_sight(self) -> None:
        self.add_group(self.tr("In sight"))
        self.board = self.check_for("calls.board", self.tr("Keep the list of who &waits on the screen"))
        self.tasks = self.check_for("calls.tasks", self.tr("Keep call-backs as &tasks in the home calendar"))
        self.column.addWidget(self.board)
        self.column.addWidget(self.tasks)
        self.margin = self.check_for("home.margin", self.tr("Keep mar&gin in the home calendar"))
        self.column.addWidget(self.margin)
        form = self.add_form()
        self.home, note = self.line_for("home.folder")
        self.home.setPlaceholderText(self.tr("Respiro's own"))
        choose = self._chooser(self.home, "home.folder", self.tr("Choose the home calendar's folder"))
        add_row(form, self.tr("Folder of the &home calendar"), _with_button(self.home, choose), note, self.home)

    # folders

    def _chooser(self, field: QLineEdit, key: str, title: str) -> QPushButton:
        button = QPushButton(self.tr("Choose…"))
        button.setAutoDefault(False)
        button.setAccessibleName(title)

        def choose() -> None:
            dialog = QFileDialog(self, title, field.text())
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
            dialog.fileSelected.connect(lambda folder: self.take_folder(field, key, folder))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

        button.clicked.connect(choose)
        return button

    def take_folder(self, field: QLineEdit, key: str, folder: str) -> None:
        """Store a folder that was chosen."""
        field.setText(folder)
        self.touch(key)

    # the ladder, in words

    def _ladder_text(self) -> str:
        """Return what stands there as settings read it."""
        morning = self.tr("next morning").casefold()
        parts = (part.strip().casefold() for part in re.split(r"[,;]", self.ladder.text()))
        return ", ".join(MORNING if part in (morning, MORNING) else _plain_duration(part) for part in parts if part)

    def _show_ladder(self, text: str) -> None:
        try:
            steps = parse_ladder(text)
        except InvalidValueError:
            self.ladder.setText(text)
        else:
            self.ladder.setText(", ".join(map(self._step_words, steps)))

    def _step_words(self, step: LadderStep) -> str:
        return self.tr("next morning") if step.minutes is None else words.duration(step.minutes)

    def _ladder_is_busy(self) -> bool:
        return self.ladder.hasFocus() and self.ladder.isModified()

    def _on_ladder(self) -> None:
        if self.ladder.isModified():
            self.ladder.setModified(False)
            self.touch("calls.ladder")


def _with_button(field: QLineEdit, button: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(UNIT)
    row.addWidget(field, 1)
    row.addWidget(button)
    return row


def _plain_duration(text: str) -> str:
    """Return a length of time with the signs for hours that settings read: ``1 godz. 30`` is ``1 h 30``."""
    return re.sub(r"(?<=\d)\s*(godz\.?|ore|oră|horas?)", " h", text)
