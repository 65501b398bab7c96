"""What the week's window does, without a widget: it carries wishes out and remembers how to undo them."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from respiro.domain.errors import RespiroError
from respiro.domain.margins import Plan
from respiro.domain.period import Period
from respiro.domain.review import MarginFigures, Use
from respiro.domain.week import Week
from respiro.services import margin_draft, margin_hand, margin_hand_use, margin_keeper, news
from respiro.services.margin_keeper import Done
from respiro.services.ports import Ports
from respiro.services.review import week as review_week
from respiro.services.review.week import WeekView
from respiro.ui import words
from respiro.ui.context import Context
from respiro.ui.widgets.week_entries import Entry, ghost_key
from respiro.ui.windows.step_desk import StoredStep
from respiro.ui.windows.week_history import DraftChange, History


class WeekDesk(QObject):
    """The shown week, the proposal for one, and every change of them.

    ``changed`` asks to show everything again, ``said`` to tell something (True: something was refused),
    ``selection_wished`` to select the entry with that key.
    """

    changed = Signal()
    said = Signal(str, bool)
    selection_wished = Signal(str)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._proposal: tuple[Week, Plan] | None = None
        self.week = self.today
        self.history = History(self)
        for topic in (
            context.margins_changed,
            context.agenda_changed,
            context.clients_changed,
            context.settings_changed,
        ):
            topic.connect(self._on_topic)

    # --- what is shown

    @property
    def ports(self) -> Ports:
        """The ports as they are now."""
        return self._context.ports

    @property
    def today(self) -> Week:
        """The present week."""
        ports = self._context.ports
        return Week.of(margin_keeper.day_of(ports, ports.clock()))

    @property
    def proposal(self) -> Plan | None:
        """The proposal for the shown week."""
        return self._proposal[1] if self._proposal and self._proposal[0] == self.week else None

    def view(self) -> WeekView:
        """Return the shown week. Raises StoreError."""
        return review_week.week_view(self._context.ports, self.week)

    def trend(self) -> list[tuple[Week, MarginFigures]]:
        """Return the weeks up to the shown one, the present one at most. Raises StoreError."""
        return review_week.trend(self._context.ports, min(self.week, self.today))

    def is_planned(self, week: Week) -> bool:
        """Tell whether a week has margin. Raises StoreError."""
        return review_week.is_planned(self._context.ports, week)

    def has_agenda(self) -> bool:
        """Tell whether any calendar was brought in. Raises StoreError."""
        return bool(self._context.ports.store.sources())

    def go_to(self, week: Week) -> None:
        """Show another week; a proposal waits where it is."""
        self.week = week
        self.history.turn_to(draft=self.proposal is not None)
        self.said.emit("", False)
        self.changed.emit()

    # --- planning

    def propose(self, week: Week) -> None:
        """Show the best plan for a week that is not over."""
        if week < self.today:
            text = self.tr("{week} is over. Only weeks that are not over yet can be planned.")
            self.said.emit(text.format(week=words.week_name(week)), True)
            return
        try:
            plan = margin_keeper.propose(self._context.ports, week)
        except RespiroError as error:
            self._refuse(error)
            return
        self._proposal = (week, plan)
        self.history.begin_draft()
        self.go_to(week)
        if not plan.changes:
            self.said.emit(self.tr("Nothing to change: this is the best plan already."), False)

    def discard(self) -> None:
        """Forget the proposal; nothing was stored of it."""
        self._close_proposal()
        self.go_to(self.week)

    def apply(self) -> None:
        """Store the proposal."""
        plan = self.proposal
        if plan is not None:
            self._store(
                self.tr("Plan of {week}").format(week=words.week_name(self.week)),
                lambda ports: margin_keeper.apply(ports, plan),
                lambda _done: self.said.emit(self.tr("The plan is applied. Drag a block to put it elsewhere."), False),
                self._close_proposal,
            )

    def _close_proposal(self) -> None:
        self._proposal = None
        self.history.begin_draft()
        self.history.turn_to(draft=False)

    # --- by hand

    def place(self, entry: Entry, period: Period) -> None:
        """Put a block, or a proposed one, elsewhere."""
        if entry.edit is not None:
            index = entry.edit
            self._draft(
                self.tr("Move"),
                lambda ports, plan: margin_draft.move_in_draft(ports, self.week, plan, index, period),
                ghost_key(index),
            )
        elif entry.block is not None:
            uid = entry.block.uid
            text = self.tr("Move") if period.minutes == entry.block.minutes else self.tr("Resize")
            self._store(text, lambda ports: margin_hand.move_block(ports, uid, period))

    def add(self, period: Period) -> None:
        """Add a block there."""
        if self.proposal is not None:
            key = ghost_key(len(self.proposal.edits))
            self._draft(
                self.tr("Add"), lambda ports, plan: margin_draft.add_to_draft(ports, self.week, plan, period), key
            )
            return

        def select(done: Done) -> None:
            self.selection_wished.emit(f"block:{done.before[0][0]}")

        self._store(self.tr("Add"), lambda ports: margin_hand.add_block(ports, period), select)

    def release(self, entry: Entry) -> None:
        """Give a block's time back, or leave a proposed one out."""
        if entry.edit is not None:
            index = entry.edit
            self._draft(
                self.tr("Leave out"), lambda ports, plan: margin_draft.leave_out(ports, self.week, plan, index), ""
            )
        elif entry.block is not None:
            uid, length = entry.block.uid, words.duration(entry.block.minutes)
            said = self.tr("{length} given back.").format(length=length)
            self._store(
                self.tr("Release"),
                lambda ports: margin_hand.release_block(ports, uid),
                lambda _done: self.said.emit(said, False),
            )

    def pin(self, entry: Entry) -> None:
        """Pin a block where it is, or leave it to the planner again."""
        if entry.block is None or entry.edit is not None:
            return
        uid, pinned = entry.block.uid, not entry.block.pinned
        text = self.tr("Pin") if pinned else self.tr("Unpin")
        self._store(text, lambda ports: margin_hand.pin_block(ports, uid, pinned=pinned))

    def book_use(self, block_uid: str, minutes: int, client_id: str, what: str) -> None:
        """Book minutes of a block that has begun as used, for a client or for nobody in particular."""
        self._store(
            self.tr("Used margin"),
            lambda ports: margin_hand_use.book_use(ports, block_uid, minutes, client_id, what),
        )

    def correct_use(self, use: Use, minutes: int, client_id: str, what: str) -> None:
        """Book other minutes, another client or another note in place of a use."""
        self._store(
            self.tr("Correction of used margin"),
            lambda ports: margin_hand_use.correct_use(ports, use, minutes, client_id, what),
        )

    def take_back_use(self, use: Use) -> None:
        """Book that minutes were not used after all."""
        self._store(
            self.tr("Taking back used margin"),
            lambda ports: margin_hand_use.take_back_use(ports, use),
        )

    # --- how changes are carried out

    def _store(
        self,
        text: str,
        action: Callable[[Ports], Done],
        then: Callable[[Done], None] | None = None,
        prepare: Callable[[], None] | None = None,
    ) -> None:
        """Store a change; ``prepare`` runs before others hear of it, ``then`` afterwards."""
        week = self.week

        def done(change: Done) -> None:
            self.history.push(StoredStep(text, change, lambda step, _back: self._put_back(step, week)))
            self.said.emit("", False)
            if prepare:
                prepare()
            self._tell_of(change)
            if then:
                then(change)

        self._context.store(action, done, self._refuse)

    def _put_back(self, step: StoredStep[Done], week: Week) -> None:
        def done(opposite: Done) -> None:
            step.done = opposite
            self.week = week
            self.said.emit("", False)
            self._tell_of(opposite)

        def failed(error: RespiroError) -> None:
            self._refuse(error)
            QTimer.singleShot(0, self, self.history.forget)

        self._context.store(lambda ports: margin_hand.undo(ports, step.done), done, failed)

    def _tell_of(self, change: Done) -> None:
        """Let everyone know of a change that the user made, and need not be told of."""
        self._context.store(lambda ports: news.mark_done_told(ports, change), lambda _none: None, self._refuse)
        self._context.margins_changed.emit()

    def _draft(self, text: str, action: Callable[[Ports, Plan], Plan], key: str) -> None:
        before = self.proposal
        if before is None:
            return
        try:
            after = action(self._context.ports, before)
        except RespiroError as error:
            self._refuse(error)
            return
        self.said.emit("", False)
        self.history.push(DraftChange(text, before, after, self._show_draft))
        self.selection_wished.emit(key)

    def _show_draft(self, plan: Plan) -> None:
        self._proposal = (self.week, plan)
        self.changed.emit()

    def _refuse(self, error: RespiroError) -> None:
        self.changed.emit()
        self.said.emit(words.fault_words(error), True)

    def _on_topic(self) -> None:
        """Show what changed; a proposal nobody touched is made anew."""
        if self._proposal and not self.history.draft_was_changed:
            week, _ = self._proposal
            try:
                self._proposal = (week, margin_keeper.propose(self._context.ports, week))
            except RespiroError as error:
                self._refuse(error)
                return
        self.changed.emit()
