"""The lists of the settings, by keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from respiro.ui.windows.settings_pages.item_list import ItemList


class Stage(QDialog):
    """A window with a list and a button that Enter would press."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        self.list = ItemList("Things", column, "Nothing yet.")
        self.close_button = QPushButton("Close")
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.close)
        column.addWidget(self.close_button)
        self.edited = 0
        self.list.edit_wished.connect(self._on_edit)

    def _on_edit(self) -> None:
        self.edited += 1


def test_the_first_thing_is_selected_and_enter_edits_it_and_closes_nothing(qtbot: QtBot) -> None:
    stage = Stage()
    qtbot.addWidget(stage)
    stage.list.show_items([("a", "Ana"), ("b", "Bea")])
    stage.show()
    stage.list.setFocus()
    assert stage.list.selected_id == "a"
    qtbot.keyClick(stage.list, Qt.Key.Key_Return)
    assert (stage.edited, stage.isVisible()) == (1, True)
    stage.list.clearSelection()
    qtbot.keyClick(stage.list, Qt.Key.Key_Return)
    assert (stage.edited, stage.isVisible()) == (1, True)


def test_what_is_selected_stays_so_while_others_come_and_go(qtbot: QtBot) -> None:
    stage = Stage()
    qtbot.addWidget(stage)
    stage.list.show_items([("a", "Ana"), ("b", "Bea")])
    stage.list.setCurrentRow(1)
    stage.list.show_items([("a", "Ana"), ("aa", "Anna"), ("b", "Bea")])
    assert stage.list.selected_id == "b"
    stage.list.show_items([("a", "Ana")])
    assert stage.list.selected_id == "a"
