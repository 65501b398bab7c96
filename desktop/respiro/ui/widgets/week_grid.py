"""The week's grid as a widget: it shows, and turns the mouse and the keyboard into wishes. It changes nothing."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QContextMenuEvent,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QToolTip, QWidget

from respiro.domain.margins import Plan
from respiro.domain.period import Period
from respiro.services.weekly_review import WeekView
from respiro.ui import words
from respiro.ui.look import look_of
from respiro.ui.widgets import week_drag, week_keys
from respiro.ui.widgets.week_axis import HOUR, pieces
from respiro.ui.widgets.week_drag import Drag, Grip
from respiro.ui.widgets.week_entries import Entry
from respiro.ui.widgets.week_layout import GridLayout, Item, Space, lay_out
from respiro.ui.widgets.week_painter import Preview, Shown, item_key, paint_grid
from respiro.ui.widgets.week_places import free_place, obstacle

_CURSORS = {
    Grip.START: Qt.CursorShape.SizeVerCursor,
    Grip.END: Qt.CursorShape.SizeVerCursor,
    Grip.BODY: Qt.CursorShape.OpenHandCursor,
}


class WeekGrid(QAbstractScrollArea):
    """Shows a week and, over it, a proposal. Wishes carry the ``Entry`` and the ``Period`` they are about."""

    place_requested = Signal(object, object)  # Entry, Period
    add_requested = Signal(object)  # Period
    no_place_found = Signal()
    release_requested = Signal(object)  # Entry
    pin_requested = Signal(object)  # Entry
    menu_requested = Signal(object, QPoint)  # Entry or None, global position
    selection_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: WeekView | None = None
        self._proposal: Plan | None = None
        self._layout: GridLayout | None = None
        self._selected = ""
        self._pressed: tuple[QPointF, Drag] | None = None
        self._pointer = QPointF()
        self._preview: tuple[Preview, Period] | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Week"))

    def show_week(self, view: WeekView, proposal: Plan | None = None) -> None:
        """Show a week as it is, or with a proposal; the selection stays on what is still there."""
        another = self._view is None or self._view.week != view.week
        self._view, self._proposal = view, proposal
        if self._pressed:
            self.cancel_drag()
        self._lay_out()
        if self.selected is None:
            self._selected = ""
        if another:
            self._scroll_to_work()
        self._describe(announce=False)

    @property
    def grid_layout(self) -> GridLayout | None:
        """Where everything stands now."""
        return self._layout

    @property
    def selected(self) -> Entry | None:
        """What is selected."""
        found = self._item(self._selected)
        return found.entry if found else None

    @property
    def is_dragging(self) -> bool:
        """Tell whether something is being dragged."""
        return self._pressed is not None

    def select(self, key: str) -> None:
        """Select the entry with that key and bring it into sight; nothing if it is not there."""
        item = self._item(key)
        self._selected = key if item else ""
        if item:
            self._bring_into_sight(item)
        self._describe(announce=True)
        self.selection_changed.emit(self._selected)
        self.viewport().update()

    def cancel_drag(self) -> None:
        """Let go of what is dragged; it stays where it was."""
        self._pressed, self._preview = None, None
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

    # --- what Qt calls

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint from the layout."""
        del event
        painter = QPainter(self.viewport())
        look = look_of(self.palette())
        if self._layout is None:
            painter.fillRect(self.viewport().rect(), look.base)
        else:
            dragged = self._pressed[1].entry if self._pressed and self._preview else None
            shown = Shown(
                scroll=self.verticalScrollBar().value(),
                selected=self._selected,
                focused=self.hasFocus(),
                preview=self._preview[0] if self._preview else None,
                dragged=dragged.key if dragged else "",
            )
            paint_grid(painter, self._layout, look, self.font(), shown)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the week out anew."""
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font, the language and the colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.LocaleChange):
            self._lay_out()
        elif event.type() == QEvent.Type.PaletteChange:
            self.viewport().update()

    def sizeHint(self) -> QSize:
        """Ask for room for a week."""
        return QSize(760, 520)

    def viewportEvent(self, event: QEvent) -> bool:
        """Show what is under the pointer in words."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = self._tip(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), words.tooltip(text), self.viewport())
            return True
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select something, so that the keyboard has a place to start from."""
        super().focusInEvent(event)
        by_tab = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_tab and not self._selected and self._layout:
            self.select(week_keys.next_margin(self._layout, "", forward=event.reason() == Qt.FocusReason.TabFocusReason))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the selection without focus."""
        super().focusOutEvent(event)
        self.viewport().update()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001  Qt's signature
        """Walk through the margin with Tab, and leave the grid past the last block."""
        if self._layout and self.hasFocus() and self._selected:
            key = week_keys.next_margin(self._layout, self._selected, forward=forward)
            if key:
                self.select(key)
                return True
        return super().focusNextPrevChild(forward)

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
        elif entry is None or entry.block is None:
            return
        elif command.does is week_keys.Does.PIN:
            self.pin_requested.emit(entry)
        elif command.does is week_keys.Does.RELEASE:
            self.release_requested.emit(entry)
        else:
            period = week_keys.shifted(entry, view, command)
            if period and period != entry.period:
                self.place_requested.emit(entry, period)

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
        in_body = point.y() >= self._layout.top and point.x() >= self._layout.columns[0].x
        if in_body and (item is None or item.entry.movable):
            drag = week_drag.begin(self._layout, item, self._in_body(point))
            self._pressed = (point, drag)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where what is dragged would go; show what could be dragged."""
        self._pointer = event.position()
        if self._pressed is None:
            self._point_out(event.position())
        elif self._preview or self._has_moved(event.position()):
            self._scroll_along(event.position())
            self._preview_at(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put down what was dragged."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        (_, drag), preview = self._pressed, self._preview
        self.cancel_drag()
        if preview is None:
            return
        period = preview[1]
        if drag.entry is None:
            self.add_requested.emit(period)
        elif period != drag.entry.period:
            self.place_requested.emit(drag.entry, period)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Wish for a block where there is none."""
        point = event.position()
        if self._layout is None or self._view is None or self._item_at(point) or point.y() < self._layout.top:
            return
        if event.button() == Qt.MouseButton.LeftButton and point.x() >= self._layout.columns[0].x:
            self.cancel_drag()
            day = self._layout.column_at(point.x()).index
            minute = self._layout.axis.minute(self._in_body(point).y())
            if period := week_drag.new_block_at(self._view, day, minute):
                self.add_requested.emit(period)

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the pointer."""
        super().leaveEvent(event)
        self.viewport().unsetCursor()

    # --- helpers

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
        own = drag.entry.block.uid if drag.entry and drag.entry.block else ""
        in_the_way = obstacle(self._view, period, own, self._proposal)
        text = f"{words.when(period, self._view.zone)} · {words.duration(period.minutes)}"
        rects = tuple(self._layout.rects_of(pieces(period, self._view.facts)))
        self._preview = (Preview(rects, text, in_the_way), period)
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
        if point.y() > self.viewport().height() - 12:
            bar.setValue(bar.value() + bar.singleStep())
        elif point.y() < top + 12:
            bar.setValue(bar.value() - bar.singleStep())

    def _in_body(self, point: QPointF) -> QPointF:
        top = self._layout.top if self._layout else 0.0
        return QPointF(point.x(), point.y() - top + self.verticalScrollBar().value())

    def _item_at(self, point: QPointF) -> Item | None:
        if self._layout is None:
            return None
        if point.y() < self._layout.top:
            above = QPointF(point.x(), point.y() - self._layout.head_height)
            return next((item for item in self._layout.all_day if item.rect.contains(above)), None)
        return self._layout.item_at(self._in_body(point))

    def _item(self, key: str) -> Item | None:
        if self._layout is None or not key:
            return None
        return next((item for item in (*self._layout.items, *self._layout.all_day) if item.entry.key == key), None)

    def _in_viewport(self, item: Item) -> QRectF:
        if self._layout is None or item in self._layout.all_day:
            return item.rect.translated(0, self._layout.head_height if self._layout else 0.0)
        return item.rect.translated(0, self._layout.top - self.verticalScrollBar().value())

    def _tip(self, point: QPointF) -> str:
        if self._layout is None:
            return ""
        item = self._item_at(point)
        if item:
            return item.entry.description
        if point.y() < self._layout.top:
            return ""
        band = self._layout.band_at(self._in_body(point))
        return self.tr("Can be reached: {client}").format(client=band.tip) if band else ""

    def _lay_out(self) -> None:
        if self._view is None:
            return
        metrics = QFontMetricsF(self.font())
        ruler = max(metrics.horizontalAdvance(words.hour_mark(hour)) for hour in (8, 12, 22)) + 18
        size = self.viewport().size()
        space = Space(float(size.width()), float(size.height()), metrics.height(), ruler)
        self._layout = lay_out(self._view, space, self._proposal)
        bar = self.verticalScrollBar()
        room = size.height() - self._layout.top
        bar.setRange(0, max(0, round(self._layout.axis.height + 1 - room)))
        bar.setPageStep(max(1, round(room)))
        bar.setSingleStep(max(1, round(self._layout.axis.hour_height / 4)))
        self.viewport().update()

    def _scroll_to_work(self) -> None:
        if self._view is None or self._layout is None or not self._layout.working:
            return
        first = min(rect.top() for rect in self._layout.working)
        self.verticalScrollBar().setValue(round(first - self._layout.axis.hour_height))

    def _bring_into_sight(self, item: Item) -> None:
        if self._layout is None or item in self._layout.all_day:
            return
        bar = self.verticalScrollBar()
        room = self.viewport().height() - self._layout.top
        if item.rect.top() < bar.value():
            bar.setValue(int(item.rect.top()) - 4)
        elif item.rect.bottom() > bar.value() + room:
            bar.setValue(int(min(item.rect.top() - 4, item.rect.bottom() - room + 4)))

    def _describe(self, *, announce: bool) -> None:
        """Tell assistive technology what the week holds and what is selected."""
        if self._view is None or self._layout is None:
            return
        self.setAccessibleName(f"{words.week_name(self._view.week)}, {words.week_days(self._view.week)}")
        entry = self.selected
        blocks = len(week_keys.in_reading_order(self._layout, margin_only=True))
        text = entry.description if entry else self.tr("%n margin block(s)", "", blocks)
        if text == self.accessibleDescription():
            return
        self.setAccessibleDescription(text)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        if announce and entry:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
