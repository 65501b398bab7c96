"""The week's window: the margin of a week reviewed, planned, and changed by hand."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from respiro.domain.errors import RespiroError
from respiro.domain.week import Week
from respiro.services.review.comparison import Comparison
from respiro.services.review.report import WeekReport
from respiro.services.review.week import WeekView
from respiro.services.week_planning import Wanted
from respiro.ui import assets, sentences, words
from respiro.ui.context import Context
from respiro.ui.hand_off import TO_DESKTOP, Opener
from respiro.ui.runtime.pieces import Work
from respiro.ui.widgets.empty_page import EmptyPage
from respiro.ui.widgets.plan_panel import PlanPanel
from respiro.ui.widgets.review_panel import ReviewPanel
from respiro.ui.widgets.week_entries import Entry, why_here
from respiro.ui.widgets.week_grid import WeekGrid
from respiro.ui.widgets.week_layout import Prepared
from respiro.ui.widgets.window_frame import frame_window
from respiro.ui.windows.remark_actions import RemarkActions
from respiro.ui.windows.share_menu import ShareMenu
from respiro.ui.windows.week_actions import WeekActions
from respiro.ui.windows.week_desk import WeekDesk
from respiro.ui.windows.week_footer import WeekFooter
from respiro.ui.windows.week_header import WeekHeader
from respiro.ui.windows.week_jumps import WeekJumps
from respiro.ui.windows.week_menu import ask_link, ask_use, entry_menu
from respiro.ui.windows.week_offer import WeekOffer
from respiro.ui.windows.week_review import WeekReviewer

_SIZE, _LEAST_SIZE = (1080, 720), (760, 520)
_MOST_SIDE = 56
"""The width of what stands beside the grid, in letters of the font."""
_SHARES = (13, 5)
"""Of the grid, and of what stands beside it."""


class WeekWindow(QWidget):
    """Shows a week and plans one. What needs another window is wished for, never opened here."""

    import_requested = Signal()
    settings_requested = Signal()
    clients_requested = Signal()
    client_requested = Signal(str)
    reset_requested = Signal(str)
    queue_requested = Signal()
    calls_requested = Signal()
    fire_requested = Signal(str, object)
    question_requested = Signal(str)
    """The UID of a block that was changed here and in the calendar."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._view: WeekView | None = None
        self._report: WeekReport | None = None
        self._without_agenda = False
        self.open_url: Opener = TO_DESKTOP
        self._refreshing: Work | None = None
        self.desk = WeekDesk(context, self)
        self.reviewer = WeekReviewer(context, self.desk, self)
        self.actions_ = actions = WeekActions(self.desk, self)
        self.remark_actions = RemarkActions(context, self.desk, self)
        self.jumps = WeekJumps(self.desk, self.reviewer, actions, self)
        self.header = WeekHeader(actions.before, actions.after, actions.go_to, actions.in_header, self)
        self.grid = WeekGrid(self)
        self.empty = EmptyPage(self)
        self.review = ReviewPanel(actions.compare, self)
        self.plan = PlanPanel(self)
        self.footer = WeekFooter(self)
        self.share = ShareMenu(context, self._reviewed, self)
        self.header.offer_sharing(self.share)
        actions.share_with(self.share.saving["pdf"])
        self.offer = WeekOffer(self.desk, self.footer)
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
        """Ask again for all that is shown, and show it at once: the user did something."""
        self._drop_refreshing()
        try:
            for _ in self._showing():
                pass
        except RespiroError as error:
            self._show_fault(error)

    def refresh_soon(self) -> None:
        """Ask again for what others changed: piece by piece, and once for many changes."""
        self._drop_refreshing()
        self._refreshing = self._context.pieces.do(self, self._showing(), self._show_fault)

    def _drop_refreshing(self) -> None:
        if self._refreshing is not None:
            self._refreshing.drop()

    def _show_fault(self, error: RespiroError) -> None:
        self.footer.show_message(words.fault_words(error), refusal=True)

    # --- showing

    def _showing(self) -> Iterator[None]:
        """Ask, then show; the window is as it was until all is known."""
        if not self.isVisible() or self.grid.is_dragging:
            return
        yield from self._showing_proposal() if self.desk.proposal else self._showing_review()

    def _showing_proposal(self) -> Iterator[None]:
        view: WeekView | None = None
        for known in self.desk.viewing():
            view = known
            yield
        if view is None:
            return
        choices = self.desk.choices()
        yield
        yield from self._show(view, choices=choices)

    def _showing_review(self) -> Iterator[None]:
        report: WeekReport | None = None
        comparison: Comparison | None = None
        for known in self.reviewer.reporting():
            report = known
            yield
        if report is None:
            return
        for compared in self.reviewer.comparing(report):
            comparison = compared
            yield
        yield from self._show(report.view, report, comparison)

    def _show(
        self,
        view: WeekView,
        report: WeekReport | None = None,
        comparison: Comparison | None = None,
        choices: Sequence[Wanted] = (),
    ) -> Iterator[None]:
        proposal = self.desk.proposal
        prepared: Prepared | None = None
        for known in self.grid.preparing(view, proposal):
            prepared = known
            yield
        if self.grid.is_dragging:
            return
        self._report, self._view = report, view
        self.grid.show_week(view, proposal, prepared)
        yield
        if report:
            self.review.show_report(report, comparison)
        if proposal:
            self.plan.show_choice(view, self.desk.wanted, choices)
            self.plan.show_plan(view, proposal)
        self._side.setCurrentWidget(self.plan if proposal else self.review)
        empty = not (view.blocks or proposal or self._without_agenda or self.desk.has_agenda())
        self._main.setCurrentWidget(self.empty if empty else self.grid)
        self.header.show_week(view.week, self.desk.today, "" if empty else self._sentence(view))
        self._side.setVisible(not empty)
        self.offer.show(view, report, empty=empty)
        self.actions_.update(view)
        self.jumps.update()

    def _reviewed(self) -> WeekReport | None:
        """Return what can be shared: the shown week's report, also beside a proposal; None before there is anything."""
        if self._main.currentWidget() is self.empty:
            return None
        try:
            return self._report or self.reviewer.report()
        except RespiroError as error:
            self.footer.show_message(words.fault_words(error), refusal=True)
            return None

    def _sentence(self, view: WeekView) -> str:
        if self.desk.proposal and not view.review.total.planned:
            return self.tr("This is a proposal; nothing is in your agenda yet.")
        return sentences.report_words(self._report) if self._report else sentences.week_words(view)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Weekly review"))
        self.actions_.retranslate()
        self.header.retranslate()
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
        self._side.setMaximumWidth(_MOST_SIDE * self.fontMetrics().averageCharWidth())
        middle = QWidget(self)
        beside = QHBoxLayout(middle)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        for part, share in zip((self._main, self._side), _SHARES, strict=True):
            beside.addWidget(part, share)
        frame_window(self, self.header, middle, self.footer)
        self.grid.setFocus()

    def _connect(self) -> None:
        desk, grid, footer = self.desk, self.grid, self.footer
        context = self._context
        for topic in (desk.changed, self.reviewer.changed):
            topic.connect(self.refresh)
        for topic in (desk.followed, context.time_passed, context.calls_changed, context.plan_b_changed):
            topic.connect(self.refresh_soon)
        desk.said.connect(lambda text, refusal: footer.show_message(text, refusal=refusal))
        self.share.said.connect(lambda text, refusal: footer.show_message(text, refusal=refusal))
        desk.selection_wished.connect(grid.select)
        grid.place_requested.connect(desk.place)
        grid.add_requested.connect(desk.add)
        grid.release_requested.connect(desk.release)
        grid.pin_requested.connect(desk.pin)
        grid.use_requested.connect(lambda entry: ask_use(self, desk, grid, entry))
        grid.open_requested.connect(lambda entry: ask_link(self, desk, entry, self.open_url))
        grid.menu_requested.connect(self._on_menu_requested)
        grid.selection_changed.connect(self.plan.choose)
        grid.no_place_found.connect(self._on_no_place_found)
        self.plan.entry_chosen.connect(grid.select)
        self.plan.size_choice.level_chosen.connect(desk.choose_level)
        self.plan.size_choice.minutes_chosen.connect(desk.choose_minutes)
        review = self.review
        review.clients.client_requested.connect(self.client_requested)
        review.remarks.action_requested.connect(self.remark_actions.carry_out)
        self.remark_actions.reset_requested.connect(self.reset_requested)
        self.remark_actions.queue_requested.connect(self.queue_requested)
        self.remark_actions.calls_requested.connect(self.calls_requested)
        self.remark_actions.fire_requested.connect(self.fire_requested)
        review.trend.week_requested.connect(desk.go_to)
        review.comparison.other_requested.connect(self.jumps.ask_what_beside)
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
            if entry.asked:
                asked = menu.addAction(self.tr("&Answer the question about it…"))
                asked.triggered.connect(lambda: self.question_requested.emit(block.uid))
            menu.addAction(self.tr("&Why here?")).triggered.connect(lambda: self.footer.show_message(reason))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(position)
