"""The keyboard's way through the week's grid: what a key means, and what comes next in which direction."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from respiro.domain.period import Period
from respiro.services.review.week import WeekView
from respiro.ui.widgets.week_axis import wall_minute
from respiro.ui.widgets.week_drag import Grip, day_of, moved_to, resized
from respiro.ui.widgets.week_entries import Entry, EntryKind
from respiro.ui.widgets.week_layout import GridLayout, Item

MARGIN_KINDS: Final = frozenset(
    {EntryKind.SOFT, EntryKind.DEFENDED, EntryKind.KEPT, EntryKind.USED, EntryKind.EATEN, EntryKind.GHOST}
)


class Does(StrEnum):
    """What a key does."""

    GO = "go"
    MOVE = "move"
    RESIZE = "resize"
    PIN = "pin"
    RELEASE = "release"
    ADD = "add"
    USE = "use"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Command:
    """What a key means: so many days and steps in that direction."""

    does: Does
    days: int = 0
    steps: int = 0


_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_LETTERS: Final = {
    Qt.Key.Key_P: Does.PIN,
    Qt.Key.Key_Delete: Does.RELEASE,
    Qt.Key.Key_Backspace: Does.RELEASE,
    Qt.Key.Key_U: Does.USE,
    Qt.Key.Key_O: Does.OPEN,
    Qt.Key.Key_N: Does.ADD,
    Qt.Key.Key_Insert: Does.ADD,
}


def command_of(event: QKeyEvent) -> Command | None:
    """Return what a key means in the grid; None for those that are others' business."""
    key = Qt.Key(event.key())
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if key in _ARROWS:
        days, steps = _ARROWS[key]
        if modifiers in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier):
            return Command(Does.MOVE, days, steps)
        if modifiers == Qt.KeyboardModifier.ShiftModifier and steps:
            return Command(Does.RESIZE, steps=steps)
        return Command(Does.GO, days, steps) if modifiers == Qt.KeyboardModifier.NoModifier else None
    if key in _LETTERS and modifiers == Qt.KeyboardModifier.NoModifier:
        return Command(_LETTERS[key])
    return None


def shifted(entry: Entry, view: WeekView, command: Command) -> Period | None:
    """Return where the keyboard moves or resizes an entry to; None where the week or the day ends."""
    day = day_of(entry, view)
    grid = view.facts.policy.grid
    date = view.facts.days[day].date
    if command.does is Does.RESIZE:
        end = wall_minute(entry.period.end, date, view.zone) + command.steps * grid
        return resized(entry, view, Grip.END, end)
    if not 0 <= day + command.days < len(view.facts.days):
        return None
    start = wall_minute(entry.period.start, date, view.zone)
    on_grid = start - start % grid if command.steps < 0 and start % grid else start + command.steps * grid
    return moved_to(entry, view, day + command.days, on_grid)


def in_reading_order(layout: GridLayout, *, margin_only: bool) -> list[Item]:
    """Return each entry's first item, day by day."""
    seen: set[str] = set()
    result = []
    for item in sorted(
        (*layout.all_day, *layout.items), key=lambda item: (item.day, item.rect.top(), item.rect.left())
    ):
        if item.entry.key not in seen and (not margin_only or item.entry.kind in MARGIN_KINDS):
            seen.add(item.entry.key)
            result.append(item)
    return result


def next_to(layout: GridLayout, selected: str, command: Command) -> str:
    """Return the key of what an arrow leads to: up and down within the day, left and right to the nearest in time."""
    items = in_reading_order(layout, margin_only=False)
    here = next((item for item in items if item.entry.key == selected), None)
    if here is None:
        return items[0].entry.key if items else ""
    if command.steps:
        same_day = [item for item in items if item.day == here.day]
        place = same_day.index(here) + command.steps
        return same_day[place].entry.key if 0 <= place < len(same_day) else selected
    return _on_another_day(items, here, command.days)


def _on_another_day(items: Sequence[Item], here: Item, direction: int) -> str:
    days = sorted({item.day for item in items if (item.day - here.day) * direction > 0})
    if not days:
        return here.entry.key
    day = days[0] if direction > 0 else days[-1]
    middle = here.rect.center().y()
    nearest = min((item for item in items if item.day == day), key=lambda item: abs(item.rect.center().y() - middle))
    return nearest.entry.key


def next_margin(layout: GridLayout, selected: str, *, forward: bool) -> str:
    """Return the key of the next margin in reading order; empty past the last one."""
    keys = [item.entry.key for item in in_reading_order(layout, margin_only=True)]
    if selected not in keys:
        return (keys[0] if forward else keys[-1]) if keys else ""
    place = keys.index(selected) + (1 if forward else -1)
    return keys[place] if 0 <= place < len(keys) else ""
