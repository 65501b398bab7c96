"""The week's window: the margin of a week reviewed, planned, and changed by hand."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from respiro.domain.errors import RespiroError
from respiro.domain.week import Week
from respiro.services.review.week import WeekView
from respiro.ui import assets, sentences, words
from respiro.ui.context import Context
from respiro.ui.widgets.empty_page import EmptyPage
from respiro.ui.widgets.plan_panel import PlanPanel
from respiro.ui.widgets.review_panel import ReviewPanel
from respiro.ui.widgets.week_entries import Entry, why_here
from respiro.ui.widgets.week_grid import WeekGrid
from respiro.ui.widgets.window_frame import frame_window
from respiro.ui.windows.week_actions import WeekActions, entry_menu
from respiro.ui.windows.week_desk import WeekDesk
from respiro.ui.windows.week_footer import WeekFooter
from respiro.ui.windows.week_header import WeekHeader

_SIZE, _LEAST_SIZE = (1080, 720), (760, 520)
_LEAST_SIDE, _MOST_SIDE = 232, 304


class WeekWindow(QWidget):
    """Shows a week and plans one. What needs another window is wished for, never opened here."""

    import_requested = Signal()
    settings_requested = Signal()
    clients_requested = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._view: WeekView | None = None
        self._without_agenda = False
        self.desk = WeekDesk(context, self)
        self.actions_ = WeekActions(self.desk, self)
        self.header = WeekHeader(self.actions_.before, self.actions_.after, self.actions_.in_header, self)
        self.grid = WeekGrid(self)
        self.empty = EmptyPage(self)
        self.review = ReviewPanel(self)
        self.plan = PlanPanel(self)
        self.footer = WeekFooter(self)
        self._main, self._side = QStackedWidget(self), QStackedWidget(self)
        self._build()
        self._connect()
        self._retranslate()

    def show_week(self, week: Week) -> None:
        """Show a week."""
        self.desk.go_to(week)

    def plan_week(self, week: Week) -> None:
        """Show a week with a proposal for it."""
        self._without_agenda = True
        self.desk.propose(week)

    def plan_next_week(self) -> None:
        """Show next week with a proposal for it."""
        self.plan_week(self.desk.today.shifted(1))

    def refresh(self) -> None:
        """Ask again for all that is shown."""
        if not self.isVisible() or self.grid.is_dragging:
            return
        try:
            self._show(self.desk.view())
        except RespiroError as error:
            self.footer.show_message(words.fault_words(error), refusal=True)

    # --- showing

    def _show(self, view: WeekView) -> None:
        self._view = view
        proposal = self.desk.proposal
        self.grid.show_week(view, proposal)
        self.review.show_week(view, self.desk.trend())
        if proposal:
            self.plan.show_plan(view, proposal)
        self._side.setCurrentWidget(self.plan if proposal else self.review)
        empty = not (view.blocks or proposal or self._without_agenda or self.desk.has_agenda())
        self._main.setCurrentWidget(self.empty if empty else self.grid)
        self.header.show_week(view.week, self.desk.today, "" if empty else self._sentence(view))
        self._side.setVisible(not empty)
        self._show_footer(view, empty=empty)
        self.actions_.update(view)

    def _sentence(self, view: WeekView) -> str:
        if self.desk.proposal and not view.review.total.planned:
            return self.tr("This is a proposal; nothing is in your agenda yet.")
        return sentences.week_words(view)

    def _show_footer(self, view: WeekView, *, empty: bool) -> None:
        footer, today = self.footer, self.desk.today
        coming = today.shifted(1)
        self._name_buttons(view.week)
        if empty:
            footer.show_news("")
            footer.offer([], None)
        elif (proposal := self.desk.proposal) is not None:
            footer.show_news(self.tr("Enter applies the plan, Esc discards it."))
            footer.offer([footer.discard, footer.apply], footer.apply)
            footer.apply.setEnabled(bool(proposal.changes))
        else:
            next_is_planned = self.desk.is_planned(coming)
            ready = self.tr("Next week is planned.") if next_is_planned else self.tr("Next week is not planned yet.")
            footer.show_news(ready)
            shown = [footer.plan_next]
            if view.week >= today and view.week != coming:
                shown.insert(0, footer.plan_shown)
            lacks_margin = footer.plan_shown in shown and not view.review.total.planned and _has_work_ahead(view)
            footer.offer(shown, footer.plan_shown if lacks_margin else footer.plan_next)

    def _name_buttons(self, week: Week) -> None:
        is_current = week == self.desk.today
        name = self.tr("&Plan this week") if is_current else self.tr("&Plan {week}").format(week=words.week_name(week))
        self.footer.plan_shown.setText(name)
        self.footer.plan_next.setText(self.tr("Plan &next week"))
        self.footer.apply.setText(self.tr("&Apply plan"))
        self.footer.discard.setText(self.tr("&Discard"))

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Weekly review"))
        self.actions_.retranslate()
        self.empty.say(
            self.tr("Your week will stand here"),
            self.tr(
                "Import the calendar file (.ics) that your calendar program exports. "
                "Respiro then finds room to breathe between your meetings. Your calendar itself is not changed."
            ),
            self.tr("&Import agenda…"),
            self.tr("Go on &without an agenda"),
        )

    # --- what Qt calls

    def showEvent(self, event: QShowEvent) -> None:
        """Be up to date from now on."""
        super().showEvent(event)
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.LocaleChange):
            self._retranslate()
            self.footer.show_message("")  # said in the language before
            self.refresh()

    # --- putting it together

    def _build(self) -> None:
        self.setWindowIcon(assets.app_icon())
        self.resize(*_SIZE)
        self.setMinimumSize(*_LEAST_SIZE)
        self._main.addWidget(self.grid)
        self._main.addWidget(self.empty)
        self._side.addWidget(self.review)
        self._side.addWidget(self.plan)
        self._side.setMinimumWidth(_LEAST_SIDE)
        self._side.setMaximumWidth(_MOST_SIDE)
        middle = QWidget(self)
        beside = QHBoxLayout(middle)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self._main, 3)
        beside.addWidget(self._side, 1)
        frame_window(self, self.header, middle, self.footer)
        self.grid.setFocus()

    def _connect(self) -> None:
        desk, grid, footer = self.desk, self.grid, self.footer
        for topic in (desk.changed, self._context.time_passed):
            topic.connect(self.refresh)
        desk.said.connect(lambda text, refusal: footer.show_message(text, refusal=refusal))
        desk.selection_wished.connect(grid.select)
        grid.place_requested.connect(desk.place)
        grid.add_requested.connect(desk.add)
        grid.release_requested.connect(desk.release)
        grid.pin_requested.connect(desk.pin)
        grid.menu_requested.connect(self._on_menu_requested)
        grid.selection_changed.connect(self.plan.choose)
        grid.no_place_found.connect(self._on_no_place_found)
        self.plan.entry_chosen.connect(grid.select)
        self.header.today_requested.connect(lambda: desk.go_to(desk.today))
        footer.plan_shown.clicked.connect(lambda: desk.propose(desk.week))
        footer.plan_next.clicked.connect(self.plan_next_week)
        footer.apply.clicked.connect(desk.apply)
        footer.discard.clicked.connect(desk.discard)
        self.empty.action_requested.connect(self.import_requested)
        self.empty.way_out_requested.connect(self._on_way_out_requested)
        self.actions_.import_agenda.triggered.connect(self.import_requested)
        self.actions_.settings.triggered.connect(self.settings_requested)
        self.actions_.clients.triggered.connect(self.clients_requested)
        self.actions_.leave.triggered.connect(self._on_leave)

    def _on_way_out_requested(self) -> None:
        self._without_agenda = True
        self.refresh()
        self.grid.setFocus()

    def _on_no_place_found(self) -> None:
        self.footer.show_message(self.tr("No free working time is left in this week."), refusal=True)

    def _on_leave(self) -> None:
        """Esc: one step back each time, the window last."""
        if self.desk.proposal is not None:
            self.desk.discard()
        elif self.footer.message:
            self.footer.show_message("")
        else:
            self.close()

    def _on_menu_requested(self, entry: Entry | None, position: QPoint) -> None:
        menu = entry_menu(self, self.desk, self.grid, entry)
        if entry and entry.block and self._view:
            view, block = self._view, entry.block
            reason = entry.description if entry.edit is not None else why_here(view, block)
            menu.addAction(self.tr("&Why here?")).triggered.connect(lambda: self.footer.show_message(reason))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(position)


def _has_work_ahead(view: WeekView) -> bool:
    return any(period.end > view.facts.now for day in view.facts.days for period in day.working)
