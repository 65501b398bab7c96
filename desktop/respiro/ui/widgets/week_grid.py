"""The week's grid as something to work in: it turns the mouse and the keyboard into wishes. It changes nothing."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from respiro.domain.margins import Plan
from respiro.domain.period import Period
from respiro.services.review.week import WeekView
from respiro.ui import words
from respiro.ui.widgets import week_drag, week_keys
from respiro.ui.widgets.week_axis import pieces
from respiro.ui.widgets.week_canvas import WeekCanvas
from respiro.ui.widgets.week_drag import Drag, Grip
from respiro.ui.widgets.week_layout import GridLayout, Prepared
from respiro.ui.widgets.week_painter import Preview, item_key
from respiro.ui.widgets.week_places import free_place, obstacle

_CURSORS = {
    Grip.START: Qt.CursorShape.SizeVerCursor,
    Grip.END: Qt.CursorShape.SizeVerCursor,
    Grip.BODY: Qt.CursorShape.OpenHandCursor,
}
_SCROLL_ZONE = 12


class WeekGrid(WeekCanvas):
    """Wishes carry the ``Entry`` and the ``Period`` they are about."""

    place_requested = Signal(object, object)  # Entry, Period
    add_requested = Signal(object)  # Period
    no_place_found = Signal()
    release_requested = Signal(object)  # Entry
    pin_requested = Signal(object)  # Entry
    use_requested = Signal(object)  # Entry, margin whose time has come
    open_requested = Signal(object)  # Entry, a meeting whose link is to be opened
    menu_requested = Signal(object, QPoint)  # Entry or None, global position

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed: tuple[QPointF, Drag] | None = None
        self._target: Period | None = None
        self.viewport().setMouseTracking(True)

    def show_week(self, view: WeekView, proposal: Plan | None = None, prepared: Prepared | None = None) -> None:
        """Show a week; what is being dragged is let go."""
        if self._pressed:
            self.cancel_drag()
        super().show_week(view, proposal, prepared)

    @property
    def is_dragging(self) -> bool:
        """Tell whether something is being dragged."""
        return self._pressed is not None

    def cancel_drag(self) -> None:
        """Let go of what is dragged; it stays where it was."""
        self._pressed, self._target, self._preview, self._dragged = None, None, None, ""
        self.viewport().unsetCursor()
        self.viewport().update()

    def request_add(self) -> None:
        """Wish for a block at the next free place, after the selected entry if there is one."""
        if self._view is None:
            return
        entry = self.selected
        after = entry.period.end if entry else self._view.facts.now
        place = free_place(self._view, self._view.facts.policy.block_minimum, after, self._proposal)
        if place:
            self.add_requested.emit(place)
        else:
            self.no_place_found.emit()

    # --- the keyboard

    def event(self, event: QEvent) -> bool:
        """Take Esc for the drag before a window's shortcut gets it."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self.is_dragging
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do by keyboard all that the mouse can do."""
        if event.key() == Qt.Key.Key_Escape and self.is_dragging:
            self.cancel_drag()
            return
        command = week_keys.command_of(event)
        if command is None or self._view is None or self._layout is None:
            event.ignore()
            return
        self._do(command, self._view, self._layout)

    def _do(self, command: week_keys.Command, view: WeekView, layout: GridLayout) -> None:
        entry = self.selected
        if command.does is week_keys.Does.GO:
            self.select(week_keys.next_to(layout, self._selected, command))
        elif command.does is week_keys.Does.ADD:
            self.request_add()
        elif entry and command.does is week_keys.Does.OPEN:
            self.open_requested.emit(entry)
        elif entry is None or entry.block is None:
            return
        elif command.does is week_keys.Does.PIN:
            self.pin_requested.emit(entry)
        elif command.does is week_keys.Does.RELEASE:
            self.release_requested.emit(entry)
        elif command.does is week_keys.Does.USE:
            if entry.is_begun:
                self.use_requested.emit(entry)
        else:
            period = week_keys.shifted(entry, view, command)
            if period and period != entry.period:
                self.place_requested.emit(entry, period)

    # --- the mouse

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Wish for the menu of what is under the pointer, or selected."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            item = self._item_at(QPointF(event.pos()))
            self.select(item_key(item))
            position = event.globalPos()
        else:
            item = self._item(self._selected)
            rect = self._in_viewport(item) if item else QRectF(self.viewport().rect())
            position = self.viewport().mapToGlobal(rect.center().toPoint())
        self.menu_requested.emit(item.entry if item else None, position)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select, and take hold."""
        point = event.position()
        item = self._item_at(point)
        if event.button() != Qt.MouseButton.LeftButton or self._layout is None:
            return
        self.select(item_key(item))
        if self._is_in_body(point) and (item is None or item.entry.movable):
            self._pressed = (point, week_drag.begin(self._layout, item, self._in_body(point)))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where what is dragged would go; show what could be dragged."""
        if self._pressed is None:
            self._point_out(event.position())
        elif self._target or self._has_moved(event.position()):
            self._scroll_along(event.position())
            self._preview_at(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put down what was dragged."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        (_, drag), period = self._pressed, self._target
        self.cancel_drag()
        if period is None:
            return
        if drag.entry is None:
            self.add_requested.emit(period)
        elif period != drag.entry.period:
            self.place_requested.emit(drag.entry, period)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Wish for a block where there is none; ask what a block was used for whose time has come."""
        point = event.position()
        item, is_left = self._item_at(point), event.button() == Qt.MouseButton.LeftButton
        if item and item.entry.is_begun and is_left:
            self.use_requested.emit(item.entry)
        if self._layout is None or self._view is None or item or not self._is_in_body(point):
            return
        if is_left:
            self.cancel_drag()
            day = self._layout.column_at(point.x()).index
            minute = self._layout.axis.minute(self._in_body(point).y())
            if period := week_drag.new_block_at(self._view, day, minute):
                self.add_requested.emit(period)

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the pointer."""
        super().leaveEvent(event)
        self.viewport().unsetCursor()

    def _is_in_body(self, point: QPointF) -> bool:
        layout = self._layout
        return layout is not None and point.y() >= layout.top and point.x() >= layout.columns[0].x

    def _has_moved(self, point: QPointF) -> bool:
        start = self._pressed[0] if self._pressed else point
        return (point - start).manhattanLength() >= QApplication.startDragDistance()

    def _preview_at(self, point: QPointF) -> None:
        if self._pressed is None or self._view is None or self._layout is None:
            return
        drag = self._pressed[1]
        period = week_drag.target(drag, self._view, self._layout, self._in_body(point))
        if period is None:
            return
        in_the_way = obstacle(self._view, period, drag.entry, self._proposal)
        text = f"{words.when(period, self._view.zone)} · {words.duration(period.minutes)}"
        rects = tuple(self._layout.rects_of(pieces(period, self._view.facts)))
        self._target, self._preview = period, Preview(rects, text, in_the_way)
        self._dragged = drag.entry.key if drag.entry else ""
        if drag.grip is Grip.BODY:
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self.viewport().update()

    def _point_out(self, point: QPointF) -> None:
        item = self._item_at(point)
        grip = week_drag.grip_at(item, self._in_body(point)) if item and item.entry.movable else Grip.NOTHING
        if grip in _CURSORS:
            self.viewport().setCursor(_CURSORS[grip])
        else:
            self.viewport().unsetCursor()

    def _scroll_along(self, point: QPointF) -> None:
        bar = self.verticalScrollBar()
        top = self._layout.top if self._layout else 0.0
        if point.y() > self.viewport().height() - _SCROLL_ZONE:
            bar.setValue(bar.value() + bar.singleStep())
        elif point.y() < top + _SCROLL_ZONE:
            bar.setValue(bar.value() - bar.singleStep())
