"""What the week's window does, without a widget: it carries wishes out and remembers how to undo them."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject

from respiro.domain.margins import Plan
from respiro.domain.period import Period
from respiro.domain.review import Use
from respiro.domain.week import Week
from respiro.services import margin_draft, margin_hand, margin_hand_use
from respiro.services.margin_keeper import Done
from respiro.services.ports import Ports
from respiro.services.review import week as review_week
from respiro.services.review.week import WeekView
from respiro.ui import words
from respiro.ui.context import Context
from respiro.ui.widgets.week_entries import Entry, ghost_key
from respiro.ui.windows.week_proposals import WeekProposals


class WeekDesk(WeekProposals):
    """The shown week, the proposal for one, and every change of them."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        for topic in (
            context.margins_changed,
            context.agenda_changed,
            context.clients_changed,
            context.settings_changed,
        ):
            topic.connect(self.follow_soon)

    # --- what is shown

    def view(self) -> WeekView:
        """Return the shown week. Raises StoreError."""
        return review_week.week_view(self._context.ports, self.week)

    def viewing(self) -> Iterator[WeekView | None]:
        """Return the same piece by piece, None after each but the last. Raises StoreError."""
        return review_week.viewing(self._context.ports, self.week)

    def is_planned(self, week: Week) -> bool:
        """Tell whether a plan was made for a week. Raises StoreError."""
        return review_week.is_planned(self._context.ports, week)

    def has_agenda(self) -> bool:
        """Tell whether any calendar was brought in. Raises StoreError."""
        return bool(self._context.ports.store.sources())

    # --- by hand

    def place(self, entry: Entry, period: Period) -> None:
        """Put a block, or a proposed one, elsewhere."""
        if entry.edit is not None:
            index = entry.edit
            self._redraw(
                self.tr("Move"),
                lambda ports, plan: margin_draft.move_in_draft(ports, self.week, plan, index, period),
                ghost_key(index),
            )
        elif entry.block is not None:
            uid = entry.block.uid
            text = self.tr("Move") if period.minutes == entry.block.minutes else self.tr("Resize")
            self.store(text, lambda ports: margin_hand.move_block(ports, uid, period))

    def add(self, period: Period) -> None:
        """Add a block there."""
        if self.proposal is not None:
            key = ghost_key(len(self.proposal.edits))
            self._redraw(
                self.tr("Add"), lambda ports, plan: margin_draft.add_to_draft(ports, self.week, plan, period), key
            )
            return

        def select(done: Done) -> None:
            self.selection_wished.emit(f"block:{done.before[0][0]}")

        self.store(self.tr("Add"), lambda ports: margin_hand.add_block(ports, period), select)

    def release(self, entry: Entry) -> None:
        """Give a block's time back, or leave a proposed one out."""
        if entry.edit is not None:
            index = entry.edit
            self._redraw(
                self.tr("Leave out"), lambda ports, plan: margin_draft.leave_out(ports, self.week, plan, index), ""
            )
        elif entry.block is not None:
            uid, length = entry.block.uid, words.duration(entry.block.minutes)
            said = self.tr("{length} given back.").format(length=length)
            self.store(
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
        self.store(text, lambda ports: margin_hand.pin_block(ports, uid, pinned=pinned))

    def book_use(self, block_uid: str, minutes: int, client_id: str, what: str) -> None:
        """Book minutes of a block that has begun as used, for a client or for nobody in particular."""
        self.store(
            self.tr("Used margin"),
            lambda ports: margin_hand_use.book_use(ports, block_uid, minutes, client_id, what),
        )

    def correct_use(self, use: Use, minutes: int, client_id: str, what: str) -> None:
        """Book other minutes, another client or another note in place of a use."""
        self.store(
            self.tr("Correction of used margin"),
            lambda ports: margin_hand_use.correct_use(ports, use, minutes, client_id, what),
        )

    def take_back_use(self, use: Use) -> None:
        """Book that minutes were not used after all."""
        self.store(
            self.tr("Taking back used margin"),
            lambda ports: margin_hand_use.take_back_use(ports, use),
        )

    def _redraw(self, text: str, action: Callable[[Ports, Plan], Plan], key: str) -> None:
        if self.change_plan(text, action) is not None:
            self.selection_wished.emit(key)
