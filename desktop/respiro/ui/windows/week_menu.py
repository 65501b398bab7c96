"""The menu of a block in the week's grid, and what it opens."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QWidget

from respiro.domain.errors import RespiroError
from respiro.domain.links import find_link
from respiro.domain.review import Use
from respiro.ui import use_words, words
from respiro.ui.dialogs.link_dialog import LinkDialog
from respiro.ui.dialogs.use_dialog import UseDialog
from respiro.ui.hand_off import Opener
from respiro.ui.widgets.week_entries import Entry
from respiro.ui.widgets.week_grid import WeekGrid
from respiro.ui.windows.week_desk import WeekDesk

translate = QCoreApplication.translate


def entry_menu(window: QWidget, desk: WeekDesk, grid: WeekGrid, entry: Entry | None) -> QMenu:
    """Return the menu of an entry of the grid, or of its empty space."""
    menu = QMenu(window)
    if entry and find_link(entry.location):
        menu.addAction(translate("week", "&Open link…")).triggered.connect(lambda: grid.open_requested.emit(entry))
    if entry and entry.block and entry.movable:
        if entry.edit is None:
            text = translate("week", "Un&pin") if entry.pinned else translate("week", "&Pin here")
            menu.addAction(text).triggered.connect(lambda: desk.pin(entry))
        release = translate("week", "&Release") if entry.edit is None else translate("week", "&Leave out")
        menu.addAction(release).triggered.connect(lambda: desk.release(entry))
    if entry and entry.is_begun:
        _add_uses(menu, window, desk, grid, entry)
    if entry is None:
        menu.addAction(translate("week", "&New block at the next free place")).triggered.connect(grid.request_add)
    return menu


def ask_use(window: QWidget, desk: WeekDesk, grid: WeekGrid, entry: Entry, use: Use | None = None) -> UseDialog | None:
    """Ask what a block that has begun was used for, or correct a use of it; None where there is nothing to ask."""
    if grid.view is None or entry.block is None or not entry.is_begun:
        return None
    uid = entry.block.uid
    try:
        dialog = UseDialog(grid.view, entry.block, desk.ports, use, window)
    except RespiroError as error:
        desk.said.emit(words.fault_words(error), True)
        return None
    if not dialog.can_do_anything:
        dialog.deleteLater()
        desk.said.emit(translate("week", "All of this block is kept for someone already."), True)
        return None
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.book_requested.connect(lambda minutes, client_id, what: desk.book_use(uid, minutes, client_id, what))
    dialog.correct_requested.connect(desk.correct_use)
    dialog.take_back_requested.connect(desk.take_back_use)
    desk.said.connect(dialog.hear)
    dialog.open()
    return dialog


def ask_link(window: QWidget, desk: WeekDesk, entry: Entry, opener: Opener) -> LinkDialog | None:
    """Show where a meeting's link leads and ask whether to open it; None for a meeting without one."""
    link = find_link(entry.location)
    if link is None:
        desk.said.emit(translate("week", "There is no link to open here."), True)
        return None
    dialog = LinkDialog(link, entry.title, window, opener)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.said.connect(desk.said)
    dialog.open()
    return dialog


def _add_uses(menu: QMenu, window: QWidget, desk: WeekDesk, grid: WeekGrid, entry: Entry) -> None:
    """Add what a block can be booked as used for, and each use that can be corrected."""
    menu.addAction(translate("week", "&Used for…")).triggered.connect(lambda: ask_use(window, desk, grid, entry))
    if grid.view is None or entry.block is None:
        return
    for use in grid.view.review.uses_in(entry.block.uid):
        name = use_words.use_name(grid.view, use)
        text = translate("week", "Correct {name}, {length}…").replace("{length}", words.duration(use.minutes))
        action = menu.addAction(text.replace("{name}", words.mnemonic_free(name)))
        action.triggered.connect(lambda _checked=False, use=use: ask_use(window, desk, grid, entry, use))
