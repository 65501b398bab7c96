"""The people of an address book, each with a box to check; who is known already, and who could not be read."""

from collections.abc import Iterator, Mapping
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from respiro.services.client_cards import CardStanding
from respiro.services.ports import Ports
from respiro.ui import words
from respiro.ui.dialogs.import_parts.answers import number_in, problems_in, rows_in, text_in
from respiro.ui.look import UNIT
from respiro.ui.widgets.choice_boxes import CheckBox
from respiro.ui.widgets.forms import Hint, plain
from respiro.ui.widgets.problem_list import problem_words

_NUMBER = Qt.ItemDataRole.UserRole
_MEASURED = 200
"""Rows by which columns are measured: there may be thousands."""
_LONGEST = 30
"""Letters of a column that is as wide as it needs."""


class CardsPeople(QWidget):
    """Who was found; ``chosen_changed`` comes with every box that is checked or not."""

    chosen_changed = Signal()

    def __init__(self, ports: Ports, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ports = ports
        self.headline, self.tree, self.all_box = plain(), _Tree(), CheckBox(self.tr("Choose a&ll"))
        self.all_box.setTristate(False)
        self.count = Hint()
        below = QHBoxLayout()
        below.setSpacing(UNIT)
        below.addWidget(self.all_box)
        below.addWidget(self.count, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        column.addWidget(self.headline)
        column.addWidget(self.tree, 1)
        column.addLayout(below)
        self.tree.itemChanged.connect(self._tell)
        self.all_box.clicked.connect(self.choose_all)

    def show_people(self, result: Mapping[str, object]) -> None:
        """Show what the worker found; who is new, or has something to add, is chosen to begin with."""
        added, completed = number_in(result, "added"), number_in(result, "completed")
        parts = [self.tr("%n people found", "", number_in(result, "accepted")), self.tr("%n new", "", added)]
        if completed:
            parts.append(self.tr("%n with something to add", "", completed))
        if reported := number_in(result, "reported"):
            parts.append(self.tr("%n could not be read", "", reported))
        self.headline.setText(self.tr("{list}.").format(list=", ".join(parts)))
        with QSignalBlocker(self.tree):
            self.tree.clear()
            people, bad = list(map(self._item, rows_in(result, "cards"))), list(self._bad(result))
            self.tree.addTopLevelItems([*people, *bad])
            for item in bad:
                item.setFirstColumnSpanned(True)
        self._tell()

    def _item(self, card: Mapping[str, object]) -> QTreeWidgetItem:
        standing = text_in(card, "standing")
        item = QTreeWidgetItem(
            [
                words.plain(text_in(card, "name")),
                _standing_words(standing, text_in(card, "client")),
                words.plain(", ".join(map(self._shown, _texts(card, "phones")))),
                words.plain(", ".join(_texts(card, "emails"))),
            ]
        )
        item.setData(0, _NUMBER, number_in(card, "number"))
        for column in range(4):
            item.setToolTip(column, words.tooltip(item.text(column)))
        if standing == CardStanding.KNOWN:
            item.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
        else:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(0, Qt.CheckState.Checked)
        return item

    def _bad(self, result: Mapping[str, object]) -> Iterator[QTreeWidgetItem]:
        for problem in problems_in(result):
            text = self.tr("Line {line}: {why}").replace("{line}", str(problem.line))
            item = QTreeWidgetItem([text.replace("{why}", problem_words(problem))])
            item.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
            item.setToolTip(0, words.tooltip(item.text(0)))
            yield item

    def _shown(self, phone: str) -> str:
        return self._ports.numbers.shown(phone, self._ports.settings.region)

    # who is chosen

    def choose_all(self, chosen: bool) -> None:  # noqa: FBT001  a slot of Qt's
        """Check everyone who can be, or nobody."""
        with QSignalBlocker(self.tree):
            for item in self._open_items():
                item.setCheckState(0, Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
        self._tell()

    def _open_items(self) -> Iterator[QTreeWidgetItem]:
        for row in range(self.tree.topLevelItemCount()):
            item = self.tree.topLevelItem(row)
            if item is not None and item.flags() & Qt.ItemFlag.ItemIsUserCheckable:
                yield item

    @property
    def chosen(self) -> list[int]:
        """The numbers of those who are chosen."""
        checked = (item for item in self._open_items() if item.checkState(0) is Qt.CheckState.Checked)
        return [int(item.data(0, _NUMBER)) for item in checked]

    def _tell(self) -> None:
        count, possible = len(self.chosen), sum(1 for _ in self._open_items())
        with QSignalBlocker(self.all_box):
            self.all_box.setChecked(bool(possible) and count == possible)
        self.all_box.setEnabled(bool(possible))
        self.count.setText(self.tr("{count} of {possible} chosen").format(count=count, possible=possible))
        self.count.setVisible(bool(possible))
        self.chosen_changed.emit()


def as_ranges(numbers: list[int]) -> str:
    """Return numbers in order as the worker reads them: ``1-40,43``."""
    runs = [[number for _, number in run] for _, run in groupby(enumerate(numbers), lambda pair: pair[1] - pair[0])]
    return ",".join(f"{run[0]}-{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs)


def _texts(card: Mapping[str, object], name: str) -> list[str]:
    listed = card.get(name)
    return [str(text) for text in listed] if isinstance(listed, list) else []


def _standing_words(standing: str, client: str) -> str:
    translate = QCoreApplication.translate
    if standing == CardStanding.NEW:
        return translate("CardsPeople", "New")
    if standing == CardStanding.COMPLETES:
        text = translate("CardsPeople", "Adds to {client}")
        return text.replace("{client}", words.plain(client))
    return translate("CardsPeople", "Known already")


class _Tree(QTreeWidget):
    """Item views show text as it is, never as markup."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderLabels([self.tr("Name"), self.tr("Here"), self.tr("Phones"), self.tr("E-mails")])
        self.setAccessibleName(self.tr("People found"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.header()
        header.setStretchLastSection(False)
        header.setResizeContentsPrecision(_MEASURED)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setMaximumSectionSize(self.fontMetrics().averageCharWidth() * _LONGEST)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.setMinimumHeight(header.sizeHint().height() + 8 * (self.fontMetrics().height() + UNIT // 2))
