"""A page of settings: fields bound to keys, each with room for a note."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLineEdit, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from respiro.ui.look import HALF, MARGIN, UNIT
from respiro.ui.widgets.choice_boxes import CheckBox
from respiro.ui.widgets.forms import Hint, Note, group_name, heading
from respiro.ui.widgets.hours_editor import RangesField
from respiro.ui.widgets.times import DurationBox
from respiro.ui.windows.settings_pages.desk import SettingsDesk
from respiro.ui.windows.settings_pages.rows import first_column, show_choice

_STEP_PAUSE_MS = 500
"""Arrow keys in a number are one change once they rest."""


@dataclass(frozen=True, slots=True)
class _Binding:
    read: Callable[[], str]
    show: Callable[[str], None]
    is_busy: Callable[[], bool]
    """Tells that the user is in the middle of it: its text is left alone."""
    note: Note


class SettingsPage(QScrollArea):
    """Scrolls where it must; stores a change when the user is done with the field, shows every other at once."""

    def __init__(self, desk: SettingsDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QWidget()
        self.column = QVBoxLayout(body)
        self.column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self.column.setSpacing(UNIT)
        self.setWidget(body)
        self._bindings: dict[str, _Binding] = {}
        self._touched: set[str] = set()
        self._forms: list[QGridLayout] = []
        self._pause = QTimer(self, singleShot=True, interval=_STEP_PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        desk.changed.connect(self.refresh)

    def begin(self, title: str) -> None:
        """Set the page's title, which its entry in the list shows too."""
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.column.addWidget(heading(title))

    def bind(
        self,
        key: str,
        read: Callable[[], str],
        show: Callable[[str], None],
        is_busy: Callable[[], bool],
        note: Note | None = None,
    ) -> Note:
        """Bind a setting to a field; return the note that goes beside it."""
        note = note or Note()
        self._bindings[key] = _Binding(read, show, is_busy, note)
        return note

    def note_of(self, key: str) -> Note:
        """Return the note beside a setting's field."""
        return self._bindings[key].note

    def touch(self, key: str, *, done: bool = True) -> None:
        """Store the field's value: now when the user is ``done`` with it, else once they rest."""
        self._touched.add(key)
        if done:
            self.flush()
        else:
            self._pause.start()

    def check(self, key: str) -> None:
        """Show beside the field whether it could be stored as it is."""
        binding = self._bindings[key]
        binding.note.say_fault(self.desk.check({key: binding.read()}).get(key))

    def flush(self) -> None:
        """Store what was touched and not stored yet."""
        self._pause.stop()
        texts = {key: self._bindings[key].read() for key in sorted(self._touched)}
        self._touched.clear()
        if texts:
            self.desk.put(texts)

    def refresh(self) -> None:
        """Show the settings as they are, but leave what was refused or is being typed."""
        texts = self.desk.texts()
        for key, binding in self._bindings.items():
            binding.note.say_fault(self.desk.refused.get(key))
            if key not in self.desk.refused and key not in self._touched and not binding.is_busy():
                binding.show(texts[key])

    def hideEvent(self, event: QHideEvent) -> None:
        """Store what is still waiting for a rest."""
        self.flush()
        super().hideEvent(event)

    # the fields that forms are made of

    def line_for(self, key: str) -> tuple[QLineEdit, Note]:
        """Return a line of text bound to a setting."""
        field = QLineEdit()
        note = self.bind(key, field.text, field.setText, lambda: field.hasFocus() and field.isModified())
        field.textEdited.connect(lambda: self.check(key))
        field.editingFinished.connect(lambda: self._finish(field, key))
        return field, note

    def _finish(self, field: QLineEdit, key: str) -> None:
        if field.isModified():
            field.setModified(False)
            self.touch(key)

    def ranges_for(self, key: str, field: RangesField, note: Note | None = None) -> Note:
        """Bind a line of ranges to a setting."""
        busy = lambda: field.hasFocus() and field.isModified()  # noqa: E731
        note = self.bind(key, lambda: field.tidy, field.show_text, busy, note)
        field.checked.connect(lambda: self.check(key))
        field.edited.connect(lambda: self.touch(key))
        return note

    def duration_for(self, key: str, least: int, most: int, step: int = 5) -> tuple[DurationBox, Note]:
        """Return a length of time bound to a setting."""
        field = DurationBox(least, most, step)
        field.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        note = self.bind(key, lambda: str(field.value()), lambda text: field.setValue(int(text)), lambda: False)
        field.valueChanged.connect(lambda value: self._on_number(key, str(value)))
        return field, note

    def _on_number(self, key: str, text: str) -> None:
        if text != self.desk.texts()[key] or key in self.desk.refused:
            self.check(key)
            self.touch(key, done=False)

    def check_for(self, key: str, text: str) -> CheckBox:
        """Return a check box bound to a setting."""
        field = CheckBox(text)
        self.bind(
            key,
            lambda: "yes" if field.isChecked() else "no",
            lambda shown: field.setChecked(shown == "yes"),
            lambda: False,
        )
        field.clicked.connect(lambda: self.touch(key))
        return field

    def choice_for(self, key: str, field: QComboBox) -> Note:
        """Bind a list of choices, whose data are the setting's texts."""
        note = self.bind(key, lambda: str(field.currentData()), lambda text: show_choice(field, text), lambda: False)
        field.activated.connect(lambda: self.touch(key))
        return note

    # the rows that they stand in

    def add_group(self, title: str, hint: str = "") -> None:
        """Begin a group of fields."""
        self.column.addSpacing(UNIT)
        self.column.addWidget(group_name(title))
        if hint:
            self.column.addWidget(Hint(hint))

    def finish(self) -> None:
        """Let all forms of the page share the width of their labels, and show the settings."""
        labels = [item.widget() for grid in self._forms for item in first_column(grid)]
        width = max((label.sizeHint().width() for label in labels if label), default=0)
        for grid in self._forms:
            grid.setColumnMinimumWidth(0, width)
        self.column.addStretch(1)
        self.refresh()

    def add_form(self) -> QGridLayout:
        """Return a grid for labels and fields, in the column."""
        grid = QGridLayout()
        self._forms.append(grid)
        grid.setHorizontalSpacing(UNIT)
        grid.setVerticalSpacing(HALF)
        grid.setColumnStretch(1, 1)
        self.column.addLayout(grid)
        return grid
