"""What the button of a remark does: it opens what the remark is about, or proposes a better next week."""

from PySide6.QtCore import QObject, Signal

from respiro.domain.clients import ForeseenFire
from respiro.domain.margins import Plan, whole_steps
from respiro.domain.review import DEFAULT_LEVEL, Remark, RemarkKind
from respiro.domain.work_time import DAY_MINUTES, WallRange
from respiro.services import margin_shift
from respiro.services.ports import Ports
from respiro.ui import words
from respiro.ui.context import Context
from respiro.ui.remark_words import weekday_first, weekday_words
from respiro.ui.windows.week_desk import WeekDesk


class RemarkActions(QObject):
    """Carries out what a remark suggests. What needs another window is wished for; nothing is stored unasked."""

    reset_requested = Signal(str)
    """The client whose limit is to be reset."""
    queue_requested = Signal()
    calls_requested = Signal()
    fire_requested = Signal(str, object)
    """The client, and the ForeseenFire that is to be written down for them."""

    def __init__(self, context: Context, desk: WeekDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = desk

    def carry_out(self, remark: Remark) -> None:
        """Do what the remark's button says."""
        match remark.kind:
            case RemarkKind.LIMIT:
                self.reset_requested.emit(remark.client_id)
            case RemarkKind.PROMISES | RemarkKind.OWED:
                self.queue_requested.emit()
            case RemarkKind.CALL_BACKS:
                self.calls_requested.emit()
            case RemarkKind.DID_NOT_FIT:
                self._propose_more(remark)
            case RemarkKind.TOO_MUCH:
                self._propose_less(remark)
            case RemarkKind.DAY_EATEN:
                self._move_margin(remark)
            case RemarkKind.DAY_UNSAFE:
                self._protect(remark)
            case RemarkKind.HABIT:
                self.fire_requested.emit(remark.client_id, self._fire(remark))

    # --- next week

    @property
    def _level(self) -> int:
        return self._context.settings.margin_level or DEFAULT_LEVEL

    def _propose_next_week(self, level: int | None = None) -> bool:
        """Propose next week; False where that can't be."""
        self._desk.propose(self._desk.today.shifted(1), level)
        return self._desk.proposal is not None

    def _propose_more(self, remark: Remark) -> None:
        """Propose what the past asks for; where that is no more than the week had, add what did not fit."""
        if not self._propose_next_week(self._level):
            return
        before = self._desk.wanted
        if before is not None and before.minutes <= remark.of:
            self._desk.choose_minutes(whole_steps(remark.of + remark.minutes, self._context.settings.policy.grid))

    def _propose_less(self, remark: Remark) -> None:
        """Propose what the past asks for; where that is no less, leave out half of what stayed blank."""
        if not self._propose_next_week(self._level):
            return
        before = self._desk.wanted
        if before is None or before.minutes < remark.minutes:
            return
        grid = self._context.settings.policy.grid
        less = max(before.forecast.foreseen, before.minutes - remark.minutes // 2)
        self._desk.choose_minutes(whole_steps(less, grid))
        self._tell(self.tr("Half of the margin that stayed blank is left out. Undo brings it back."))

    def _move_margin(self, remark: Remark) -> None:
        worst, better = remark.weekday, remark.better
        if worst is None or better is None or not self._propose_next_week():
            return
        week, before = self._desk.week, self._minutes_on(better)

        def shifted(ports: Ports, plan: Plan) -> Plan:
            return margin_shift.shift_day(ports, week, plan, worst, better)

        text = self.tr("Move margin to {day}").format(day=weekday_words(better))
        if self._desk.change_plan(text, shifted) is None:
            return
        moved, left = self._minutes_on(better) - before, self._minutes_on(worst)
        names = {"day": weekday_first(worst), "better": weekday_first(better)}
        if not moved and not left:
            self._tell(self.tr("{day}: no margin next week, so there is nothing to move.").format_map(names))
        elif not moved:
            said = self.tr("{better}: no room for more margin next week. The proposal leaves {day} as it is.")
            self._tell(said.format_map(names), refusal=True)
        elif left:
            said = self.tr("{better}: {length} more. {day} keeps {left}, for which there was no room.")
            self._tell(said.format_map({**names, "length": words.duration(moved), "left": words.duration(left)}))
        else:
            said = self.tr("{better}: {length} more. {day} needs none any longer. Apply the plan to keep it so.")
            self._tell(said.format_map({**names, "length": words.duration(moved)}))

    def _protect(self, remark: Remark) -> None:
        day = remark.weekday
        if day is None or not self._propose_next_week():
            return
        week = self._desk.week
        text = self.tr("Protect {day}").format(day=weekday_words(day))
        self._desk.change_plan(text, lambda ports, plan: margin_shift.pin_day(ports, week, plan, day))
        if self._minutes_on(day):
            said = self.tr(
                "{day}: its margin is pinned. It stays where it is, and Respiro tells you when a meeting lands on it."
            )
        else:
            said = self.tr("{day}: no margin next week, so there is nothing to protect.")
        self._tell(said.format(day=weekday_first(day)))

    def _minutes_on(self, weekday: int) -> int:
        desk, plan = self._desk, self._desk.proposal
        if plan is None:
            return 0
        day, zone = desk.week.days[weekday], desk.ports.zone
        return sum(block.minutes for block in plan.blocks if block.period.start.astimezone(zone).date() == day)

    def _tell(self, text: str, *, refusal: bool = False) -> None:
        self._desk.said.emit(text, refusal)

    # --- a habit

    def _fire(self, remark: Remark) -> ForeseenFire:
        grid = self._context.settings.policy.grid
        minutes = min(DAY_MINUTES, max(grid, whole_steps(remark.minutes, grid)))
        start, end = remark.hours or (0, DAY_MINUTES)
        return ForeseenFire(self.tr("Something urgent"), remark.weekday or 0, WallRange(start, end), minutes)
