"""What is looked for: which of the three lists, a text, and a filter for each list."""

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from respiro.domain.calls import Direction, OutcomeKind, Way
from respiro.domain.clients import Client
from respiro.ui import assets, words
from respiro.ui.call_kinds import direction_words, outcome_choice
from respiro.ui.models.call_pages import Wanted
from respiro.ui.widgets.list_finder import ListFinder

WAITING, ANSWERED, LOG = range(3)
_LONGEST_FILTER = 24
Filter = tuple[str, Wanted]
"""Its words, and what it leaves."""


class Finder(ListFinder):
    """Three lists, each with a filter of its own; all of them can be narrowed to a client."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._chosen = [0, 0, 0]
        self._client_id = ""
        self._clients: list[Client] = []
        super().__init__(len(self._chosen), parent)
        self.filter = QPushButton(self)
        self.filter.setAutoDefault(True)
        self.menu = QMenu(self.filter)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.filter.setMenu(self.menu)
        self.row.addWidget(self.filter)
        self.retranslate()
        self.dress()

    def wanted(self) -> Wanted:
        """Return what is looked for in the shown list."""
        chosen = self._filters()[self._chosen[self.segment]][1]
        return Wanted(self.search.text(), self._client_id, chosen.way, chosen.late, chosen.outcome, chosen.direction)

    @property
    def is_narrowed(self) -> bool:
        """Whether something may be left out."""
        return self.wanted() != Wanted()

    def forget(self) -> None:
        """Look for all again."""
        self._chosen[self.segment], self._client_id = 0, ""
        super().forget()

    def show_search(self, *, there_is_something: bool) -> None:
        """Offer to search where there is something to find."""
        super().show_search(there_is_something=there_is_something)
        self.filter.setVisible(there_is_something)

    def show_counts(self, waiting: int, clients: list[Client]) -> None:
        """Say how many wait, and which clients there are to filter by."""
        name = self.tr("Waiting")
        self.segments.name(WAITING, f"{name} ({waiting})" if waiting else name, "Ctrl+1")
        self._clients = clients
        if self._client_id and all(client.id != self._client_id for client in clients):
            self._client_id = ""
        self._name_filter()

    def retranslate(self) -> None:
        """Take the language that is installed now."""
        for segment, name in enumerate((self.tr("Waiting"), self.tr("Answered"), self.tr("Log"))):
            self.segments.name(segment, name, f"Ctrl+{segment + 1}")
        self.segments.setAccessibleName(self.tr("Which list"))
        self.name_search(self.tr("Name, number, subject"), self.tr("Search by name, number or subject"))
        self._name_filter()

    # --- the filter

    def _filters(self) -> list[Filter]:
        if self.segment == WAITING:
            return [
                (self.tr("All"), Wanted()),
                (self.tr("You owe them"), Wanted(way=Way.MINE)),
                (self.tr("They owe you"), Wanted(way=Way.THEIRS)),
                (self.tr("Later than promised"), Wanted(late=True)),
            ]
        if self.segment == ANSWERED:
            outcomes = [(outcome_choice(kind).rstrip("…"), Wanted(outcome=kind)) for kind in OutcomeKind]
            return [(self.tr("All"), Wanted()), *outcomes]
        directions = [(direction_words(direction), Wanted(direction=direction)) for direction in Direction]
        return [(self.tr("All"), Wanted()), *directions]

    def _fill_menu(self) -> None:
        self.menu.clear()
        group = QActionGroup(self.menu)
        for number, (text, _wanted) in enumerate(self._filters()):
            self._add(group, text, number == self._chosen[self.segment], lambda n=number: self._on_filter(n))
        if self._clients:
            self.menu.addSection(self.tr("Client"))
            of_clients = QActionGroup(self.menu)
            self._add(of_clients, self.tr("All clients"), not self._client_id, lambda: self._on_client(""))
            for client in self._clients:
                chosen = client.id == self._client_id
                self._add(of_clients, words.plain(client.name), chosen, lambda c=client: self._on_client(c.id))

    def _add(self, group: QActionGroup, text: str, checked: bool, chosen: object) -> None:  # noqa: FBT001  as in Qt
        action = self.menu.addAction(text.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(checked)
        group.addAction(action)
        if callable(chosen):
            action.triggered.connect(lambda _checked=False: chosen())

    def _on_filter(self, number: int) -> None:
        self._chosen[self.segment] = number
        self.look_again()

    def _on_client(self, client_id: str) -> None:
        self._client_id = client_id
        self.look_again()

    def look_again(self) -> None:
        """Tell that something else is looked for, also on the button."""
        self._name_filter()
        super().look_again()

    def _name_filter(self) -> None:
        kind = self._chosen[self.segment]
        client = next((words.plain(client.name) for client in self._clients if client.id == self._client_id), "")
        parts = [self._filters()[kind][0]] if kind or not client else []
        text = " · ".join([*parts, *([client] if client else [])])
        shown = text if len(text) <= _LONGEST_FILTER else text[: _LONGEST_FILTER - 1] + "…"
        self.filter.setText(shown.replace("&", "&&"))
        self.filter.setAccessibleName(self.tr("Filter: {what}").format(what=text))
        self.filter.setToolTip(words.tooltip(text) if shown != text else "")

    def dress(self) -> None:
        """Take the colours as they are now."""
        super().dress()
        self.filter.setIcon(assets.icon_for("filter", self.palette()))
