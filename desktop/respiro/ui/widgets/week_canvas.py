"""The week's grid as something to look at: it shows a week, knows what is selected, and says it in words."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from respiro.domain.margins import Plan
from respiro.services.review.week import WeekView
from respiro.ui import words
from respiro.ui.look import look_of
from respiro.ui.widgets import week_keys
from respiro.ui.widgets.week_entries import Entry, InWords, in_words
from respiro.ui.widgets.week_layout import GridLayout, Item, Prepared, Space, lay_out
from respiro.ui.widgets.week_painter import Preview, Shown, paint_grid

_RULER_HOURS = (8, 12, 22)
_RULER_MARGIN = 18


class WeekCanvas(QAbstractScrollArea):
    """Shows a week and, over it, a proposal. All is painted from a layout that is made when something changes."""

    selection_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: WeekView | None = None
        self._proposal: Plan | None = None
        self._layout: GridLayout | None = None
        self._in_words: InWords | None = None
        self._selected = ""
        self._preview: Preview | None = None
        self._dragged = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Week"))

    def preparing(self, view: WeekView, proposal: Plan | None = None) -> Iterator[Prepared | None]:
        """Put a week into words and lay it out, piece by piece; nothing of it is shown yet. None but for the last."""
        held = in_words(view, proposal)
        yield None
        yield Prepared(held, lay_out(view, self._space(), proposal, held))

    def show_week(self, view: WeekView, proposal: Plan | None = None, prepared: Prepared | None = None) -> None:
        """Show a week as it is, or with a proposal; the selection stays on what is still there."""
        another = self._view is None or self._view.week != view.week
        self._view, self._proposal = view, proposal
        self._in_words = prepared.held if prepared else in_words(view, proposal)
        self._lay_out(prepared.layout if prepared else None)
        if self.selected is None:
            self._selected = ""
        if another:
            self._scroll_to_work()
        self._describe(announce=False)

    @property
    def view(self) -> WeekView | None:
        """The week that is shown."""
        return self._view

    @property
    def grid_layout(self) -> GridLayout | None:
        """Where everything stands now."""
        return self._layout

    @property
    def selected(self) -> Entry | None:
        """What is selected."""
        found = self._item(self._selected)
        return found.entry if found else None

    def select(self, key: str) -> None:
        """Select the entry with that key and bring it into sight; nothing if it is not there."""
        item = self._item(key)
        self._selected = key if item else ""
        if item:
            self._bring_into_sight(item)
        self._describe(announce=True)
        self.selection_changed.emit(self._selected)
        self.viewport().update()

    # --- what Qt calls

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint from the layout."""
        del event
        painter = QPainter(self.viewport())
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # times and lengths are read like that everywhere
        look = look_of(self.palette())
        if self._layout is None:
            painter.fillRect(self.viewport().rect(), look.base)
        else:
            scroll = float(self.verticalScrollBar().value())
            shown = Shown(scroll, self._selected, self.hasFocus(), self._preview, self._dragged)
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
            self._in_words = None
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
        forward = event.reason() == Qt.FocusReason.TabFocusReason
        by_tab = forward or event.reason() == Qt.FocusReason.BacktabFocusReason
        if by_tab and not self._selected and self._layout:
            self.select(week_keys.next_margin(self._layout, "", forward=forward))
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

    # --- where things are

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
        item = self._item_at(point)
        if item:
            return item.entry.description
        if self._layout is None:
            return ""
        if point.y() < self._layout.top:
            below_head = QPointF(point.x(), point.y() - self._layout.head_height)
            return "\n".join(entry.description for entry in self._layout.hidden_at(below_head))
        band = self._layout.band_at(self._in_body(point))
        return self.tr("Can be reached: {client}").format(client=band.tip) if band else ""

    def _space(self) -> Space:
        metrics = QFontMetricsF(self.font())
        ruler = max(metrics.horizontalAdvance(words.hour_mark(hour)) for hour in _RULER_HOURS) + _RULER_MARGIN
        size = self.viewport().size()
        return Space(float(size.width()), float(size.height()), metrics.height(), round(ruler))

    def _lay_out(self, known: GridLayout | None = None) -> None:
        if self._view is None:
            return
        space = self._space()
        fits = known is not None and known.space == space
        self._layout = known if known and fits else lay_out(self._view, space, self._proposal, self._in_words)
        bar = self.verticalScrollBar()
        room = space.height - self._layout.top
        bar.setRange(0, max(0, round(self._layout.axis.height + 1 - room)))
        bar.setPageStep(max(1, round(room)))
        bar.setSingleStep(max(1, round(self._layout.axis.hour_height / 4)))
        self.viewport().update()

    def _scroll_to_work(self) -> None:
        if self._layout and self._layout.working:
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
