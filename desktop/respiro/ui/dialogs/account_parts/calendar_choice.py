"""Which of the calendars on a server are used, and what for; what the account is called, and how often it is synced."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from respiro.domain.accounts import DEFAULT_EVERY, LONGEST_EVERY, SHORTEST_EVERY, Collection
from respiro.domain.calendars import LONGEST_NAME
from respiro.services.accounts import AccountState
from respiro.ui import words
from respiro.ui.dialogs.account_parts.calendar_rows import CalendarRows
from respiro.ui.dialogs.account_parts.home_choice import HomeChoice
from respiro.ui.dialogs.account_parts.renewal import order_of
from respiro.ui.dialogs.account_parts.words import EVENTS, can_be_home, home_now
from respiro.ui.dialogs.import_parts.answers import rows_in, text_in
from respiro.ui.dialogs.subscribe_parts.form import form_grid
from respiro.ui.look import HALF, UNIT
from respiro.ui.widgets.forms import Hint, heading
from respiro.ui.widgets.times import DurationBox
from respiro.ui.windows.settings_pages.rows import add_row

translate = QCoreApplication.translate
_OURS = "respiro"
_SHOWN_ROWS = 6


class RowsArea(QScrollArea):
    """Shows a few rows at once, and scrolls through the others."""

    def __init__(self, rows: CalendarRows) -> None:
        super().__init__()
        self._rows = rows
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setWidget(rows)

    def fit(self, count: int) -> None:
        """Be as high as so many rows, up to a few."""
        share = min(count, _SHOWN_ROWS) / max(count, 1)
        self.setFixedHeight(round(self._rows.sizeHint().height() * share))


class CalendarChoice(QWidget):
    """The second step: sensible choices are made already."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found: list[Collection] = []
        self.rows = CalendarRows()
        self._area = RowsArea(self.rows)
        self.home, self.home_hint = HomeChoice(), Hint(home_hint())
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.every = DurationBox(SHORTEST_EVERY, LONGEST_EVERY)
        self.every.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        grid = form_grid()
        add_row(grid, self.tr("What Respiro p&lans goes to"), self.home, None, self.home)
        grid.addWidget(self.home_hint, grid.rowCount(), 1)
        add_row(grid, self.tr("&Name of the account"), self.name, None, self.name)
        add_row(grid, self.tr("Sync e&very"), self.every, None, self.every)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF)
        column.addWidget(heading(self.tr("Calendars found")))
        column.addWidget(Hint(self.tr("Margin keeps clear of what counts as busy time.")))
        column.addSpacing(HALF)
        column.addWidget(self._area)
        column.addSpacing(UNIT)
        column.addLayout(grid)
        column.addStretch(1)

    def show_found(self, found: Sequence[Collection], name: str, states: Sequence[AccountState]) -> None:
        """Show what was found, with what most would choose; the home stays where it is, unless it is a folder."""
        self.found = list(found)
        self.rows.show_calendars(self.found)
        self._area.fit(len(self.found))
        homes = [(one.href, words.plain(one.name)) for one in self.found if can_be_home(one)]
        has_home = any(state.home for state in states)
        ours = next((one.href for one in self.found if can_be_home(one) and _OURS in one.name.casefold()), "")
        stays = self.tr("As it is: {place}").format(place=home_now(states))
        self.home.show_choices(stays, homes, "" if has_home else ours)
        self.name.setText(name)
        self.every.setValue(DEFAULT_EVERY)

    def order(self) -> dict[str, object]:
        """Return what the worker is told."""
        is_read = self.rows.is_read
        collections = [
            order_of(one, is_read=is_read[one.href] and EVENTS in one.components, is_home=one.href == self.home.key)
            for one in self.found
        ]
        return {"name": self.name.text().strip(), "every": self.every.value(), "collections": collections}


def home_hint() -> str:
    """Return what it means to be the home."""
    return translate(
        "CalendarChoice",
        "Margin, call-backs and urgent work are written there and nowhere else; a read-only calendar can't be chosen.",
    )


def found_in(result: Mapping[str, object]) -> list[Collection]:
    """Return the calendars that the worker found; all that hold events are ticked."""
    found = []
    for row in rows_in(result, "collections"):
        told = row.get("components")
        components = tuple(map(str, told)) if isinstance(told, list) else ()
        found.append(
            Collection(
                id="",
                account_id="",
                href=text_in(row, "href"),
                name=text_in(row, "name"),
                colour=text_in(row, "colour"),
                components=components,
                is_read_only=bool(row.get("is_read_only")),
                is_read=EVENTS in components,
            )
        )
    return sorted(found, key=lambda one: one.name.casefold())
