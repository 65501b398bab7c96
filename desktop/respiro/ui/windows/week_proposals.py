"""Planning in the week's window: a proposal is made, changed by hand, made anew with more or less, and applied."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtCore import QObject

from respiro.domain.errors import RespiroError
from respiro.domain.margins import Plan
from respiro.domain.review import Forecast
from respiro.domain.week import Week
from respiro.services import week_planning
from respiro.services.ports import Ports
from respiro.services.review.demand import demand_forecast
from respiro.services.week_planning import Applied, Wanted
from respiro.ui import words
from respiro.ui.context import Context
from respiro.ui.runtime.pieces import Work
from respiro.ui.windows.step_desk import StoredStep
from respiro.ui.windows.week_draft import Draft, can_be_applied, make_draft, making_anew
from respiro.ui.windows.week_history import DraftChange
from respiro.ui.windows.week_steps import WeekSteps
from respiro.ui.words import translate


class WeekProposals(WeekSteps):
    """The proposal for a week; nothing of it is stored before it is applied, not even how much margin was chosen."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._draft: Draft | None = None
        self._following: Work | None = None

    # --- what is shown

    @property
    def proposal(self) -> Plan | None:
        """The proposal for the shown week."""
        return self._shown.plan if self._shown else None

    @property
    def wanted(self) -> Wanted | None:
        """How much margin the proposal for the shown week is made for."""
        return self._shown.wanted if self._shown else None

    @property
    def can_apply(self) -> bool:
        """Whether the proposal for the shown week has anything to store. Raises StoreError."""
        return self._shown is not None and can_be_applied(self.ports, self._shown)

    @property
    def _shown(self) -> Draft | None:
        return self._draft if self._draft and self._draft.week == self.week else None

    def choices(self) -> tuple[Wanted, ...]:
        """Return what the shown week may have by each level, by the settings' target last. Raises StoreError."""
        return week_planning.choices(self.ports, self.week)

    def next_forecast(self) -> Forecast:
        """Return how much margin next week needs. Raises StoreError."""
        return demand_forecast(self.ports, self.today.shifted(1))

    def go_to(self, week: Week) -> None:
        """Show another week; a proposal waits where it is."""
        self.week = week
        self.history.turn_to(draft=self.proposal is not None)
        self.said.emit("", False)
        self.changed.emit()

    # --- steps

    def propose(self, week: Week, level: int | None = None, minutes: int | None = None) -> None:
        """Show the best plan for a week that is not over: by the level, or with the minutes, that are asked for."""
        if week < self.today:
            text = translate("WeekDesk", "{week} is over. Only weeks that are not over yet can be planned.")
            self.said.emit(text.format(week=words.week_name(week)), True)
            return
        try:
            self._draft = make_draft(self.ports, week, level, minutes)
        except RespiroError as error:
            self.refuse(error)
            return
        self.history.begin_draft()
        self.go_to(week)
        if not self._draft.plan.changes:
            self.said.emit(translate("WeekDesk", "Nothing to change: this is the best plan already."), False)

    def choose_level(self, level: int) -> None:
        """Propose the shown week anew by a level, or by the settings' target (0); Undo brings back what was shown."""
        self._choose(level, None)

    def choose_minutes(self, minutes: int) -> None:
        """Propose the shown week anew with a length that holds for it alone."""
        self._choose(None, minutes)

    def _choose(self, level: int | None, minutes: int | None) -> None:
        if self._shown is None:
            return
        try:
            after = make_draft(self.ports, self.week, level, minutes)
        except RespiroError as error:
            self.refuse(error)
            return
        text = translate("WeekDesk", "Margin of {length}").format(length=words.duration(after.wanted.minutes))
        self._change(text, after)

    def discard(self) -> None:
        """Forget the proposal; nothing was stored of it."""
        self._close_proposal()
        self.go_to(self.week)

    def apply(self) -> None:
        """Store the proposal."""
        draft = self._shown
        if draft is None or not self.can_apply:
            return
        text = translate("WeekDesk", "Plan of {week}").format(week=words.week_name(self.week))

        def done(applied: Applied) -> None:
            self.history.push(StoredStep(text, applied, lambda step, _back: self._take_back_plan(step)))
            self._close_proposal()
            self._keep_level(draft.lasting_level)
            self.tell_of(applied.done)
            said = translate("WeekDesk", "The plan is applied. Drag a block to put it elsewhere.")
            self.said.emit(said, False)

        self._context.store(
            lambda ports: week_planning.apply_undoably(ports, draft.week, draft.plan), done, self.refuse
        )

    def change_plan(self, text: str, action: Callable[[Ports, Plan], Plan]) -> Plan | None:
        """Change the shown proposal, so that it can be undone; answer the plan, None where it can't be done."""
        before = self._shown
        if before is None:
            return None
        try:
            after = action(self.ports, before.plan)
        except RespiroError as error:
            self.refuse(error)
            return None
        if after != before.plan:
            self._change(text, before.changed_to(after))
        return after

    # --- how they are carried out

    def follow(self) -> None:
        """Show at once what the user changed; a proposal nobody touched is made anew."""
        self._drop_following()
        try:
            for _ in self._remaking():
                pass
        except RespiroError as error:
            self.refuse(error)
            return
        self.changed.emit()

    def follow_soon(self) -> None:
        """Do so for what others changed: piece by piece, and once for many changes."""
        self._drop_following()
        self._following = self._context.pieces.do(self, self._remaking(), self.refuse, self.followed.emit)

    def _drop_following(self) -> None:
        if self._following is not None:
            self._following.drop()

    def _remaking(self) -> Iterator[None]:
        """Make a proposal that nobody touched anew; one that was changed meanwhile stays as it is then."""
        before = self._draft
        if before is None or before.by_hand:
            return
        for after in making_anew(self.ports, before):
            if after is not None and self._draft is before:
                self._draft = after
            yield

    def _change(self, text: str, after: Draft) -> None:
        if self._draft is not None:
            self.said.emit("", False)
            self.history.push(DraftChange(text, self._draft, after, self._show_draft))

    def _show_draft(self, draft: Draft) -> None:
        self._draft = draft
        self.changed.emit()

    def _close_proposal(self) -> None:
        self._draft = None
        self.history.begin_draft()
        self.history.turn_to(draft=False)

    def _keep_level(self, level: int | None) -> None:
        """Let a level that was chosen hold for the weeks to come."""
        settings = self._context.settings
        if level is None or level == settings.margin_level:
            return
        try:
            self._context.change_settings(replace(settings, margin_level=level))
        except RespiroError as error:
            self.refuse(error)

    def _take_back_plan(self, step: StoredStep[Applied]) -> None:
        def done(opposite: Applied) -> None:
            step.done = opposite
            self.show_taken_back(opposite.week, opposite.done)

        self._context.store(lambda ports: week_planning.undo(ports, step.done), done, self.refuse_to_take_back)
