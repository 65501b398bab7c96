"""An item of ours that is edited here and, before anyone syncs, on the server: what must be true of it afterwards.

Each edit stands on both sides, or is asked about with both versions; what others wrote stays, line by line.
"""

import re
from dataclasses import dataclass

from respiro.adapters.ics.margin_events import read_event as read_block
from respiro.adapters.ics.plan_events import read_event as read_plan
from respiro.adapters.ics.tasks import read_task
from respiro.domain.calls import Closed, EventKind, OutcomeKind
from respiro.domain.calls.task import TaskStatus
from respiro.domain.errors import InvalidValueError
from respiro.domain.margins import BlockState
from respiro.domain.period import Period
from respiro.domain.plan_b import Stage
from respiro.services.home_conflicts import Aspect, Conflict, ConflictKind, Side, settle
from support.call_desk import MONDAY, at
from support.conflict_edits import KEPT, KINDS, TUESDAY, lines_of, must_ask, with_lines
from support.conflict_item import EditedItem
from support.dav_items import event
from support.fakes import MADRID

_FIELD = {Aspect.GONE: "is_there"}


@dataclass
class Pair(EditedItem):
    """``run()`` asserts that none of the two edits is lost."""

    def run(self) -> bool:
        """Answer whether the user was asked."""
        for number in range(3):
            self.phone.put(f"filler-{number}.ics", event(f"filler-{number}"))
        self.make()
        self.machine.sync()
        self.phone.put(self.href().rpartition("/")[2], with_lines(KEPT)(self.text()))
        self.machine.sync()
        before = self.text()
        self.known = lines_of(before)
        assert KEPT in self.known
        self.edit_there(before)
        edited = self.text() if self.is_there() else ""
        self.edit_here()
        told = self.machine.sync()
        assert told["trouble"] is None
        is_asked = self._check(edited)
        self._quiet()
        if is_asked:
            self._settle(edited)
        return is_asked

    def _check(self, edited: str) -> bool:
        """See that both edits stand, or are asked about; answer whether they are."""
        conflict, where = self.conflict(), (self.kind, self.here, self.there)
        self._check_theirs(edited)
        if conflict is None:
            assert not must_ask(*where), where
            self._check_agreed(where)
            self._check_ours(where)
            return False
        assert conflict.about
        assert self.machine.told["asked"] == [self.uid], where
        self._check_shown(conflict)
        return True

    def _check_theirs(self, edited: str) -> None:
        """See that what others wrote stands there, line by line, whatever was written from here."""
        where = (self.kind, self.here, self.there)
        if self.copy:
            assert self.copy in self.phone.texts().values(), where
        if self.there == "deleted":
            assert not self.is_there(), where
            return
        if not self.is_there():
            assert self.here in ("release", "wait", "decline", "undo", "finish"), where
            is_unsaid = self.there in ("acknowledged", "cancelled") or sorted(lines_of(edited)) == sorted(self.known)
            assert is_unsaid, where
            return
        text = self.text()
        left = lines_of(text)
        added = [line for line in lines_of(edited) if line not in self.known]
        if (self.there in ("snoozed", "started") and self.here in ("reach", "drop")) or self.there == "acknowledged":
            added = []  # what is over reminds no more and is at work no more; an alarm rings again at its new time
        for line in (KEPT, *added):
            assert line in left, (where, line)
        if self.is_exact and "X-KEPT" in edited:
            raw = re.search(r"X-KEPT[^\r\n]*\r\n(?:[ \t][^\r\n]*\r\n)*", edited)
            assert raw
            assert raw[0] in text, where

    def _check_agreed(self, where: object) -> None:
        """See that both sides say the same."""
        if self.kind == "margin":
            block = self.block()
            is_left = not self.is_there() or "STATUS:CANCELLED" in lines_of(self.text())
            assert block.is_there is not is_left, where
            if block.is_there:
                assert read_block(self.text(), self.uid, MADRID).period == block.period, where
        elif self.kind == "plan_b":
            request = self.request()
            if self.is_there() and request.stage in (Stage.SCHEDULED, Stage.ACTIVE):
                event_there = read_plan(self.text(), self.uid, MADRID)
                assert event_there.is_cancelled or event_there.period == request.place, where
        else:
            self._check_task(where)

    def _check_task(self, where: object) -> None:
        found = self.follow_up()
        if found is None:
            return
        there = read_task(self.text(), self.uid, MADRID) if self.is_there() else None
        if isinstance(found.state, Closed):
            assert there is None or there.status in (TaskStatus.DONE, TaskStatus.CANCELLED), where
        elif there is None or there.status is TaskStatus.CANCELLED:
            assert found.state.question is not None, where
        else:
            due = found.state.due_at.replace(microsecond=0)
            is_on_day = there.due_day is not None and there.due_day == due.astimezone(MADRID).date()
            assert is_on_day or due in {there.due, *there.snoozes}, where

    def _check_ours(self, where: object) -> None:
        """See that what was done here stands here, and there where there is something."""
        is_gone = not self.is_there() or "STATUS:CANCELLED" in lines_of(self.text())
        for verb in self.here.split(" and "):
            match self.kind:
                case "margin":
                    self._check_block(verb, where)
                case "plan_b":
                    self._check_request(verb, where, is_gone=is_gone)
                case _:
                    self._check_follow_up(verb, where, is_gone=is_gone)

    def _check_block(self, verb: str, where: object) -> None:
        match verb:
            case "move":
                assert self.block().period == Period.lasting(at(TUESDAY, "17:00"), 60), where
            case "resize":
                assert self.block().minutes == 45, where
            case "release":
                assert self.block().state is BlockState.RELEASED, where

    def _check_request(self, verb: str, where: object, *, is_gone: bool) -> None:
        match verb:
            case "move":
                assert self.request().place == Period.lasting(at(TUESDAY, "18:00"), 30), where
            case "reword":
                assert self.request().want == "The shop is down", where
                assert is_gone or "shop" in "\n".join(lines_of(self.text())), where
            case "wait" | "decline" | "finish":
                assert self.request().stage.value in ("waiting", "declined", "resolved"), where

    def _check_follow_up(self, verb: str, where: object, *, is_gone: bool) -> None:
        found = self.follow_up()
        assert (found is None) is (verb == "undo"), where
        if found is None:
            return
        is_ended_there = self.there == "completed"
        match verb:
            case "move" | "snooze":
                wanted = at(MONDAY, "16:00" if verb == "move" else "16:30")
                kinds = [one.kind for one in self.ports.store.events_of(found.id)]
                assert (EventKind.MOVED if verb == "move" else EventKind.SNOOZED) in kinds, where
                is_open = not isinstance(found.state, Closed)
                assert is_ended_there is not is_open, where
                assert isinstance(found.state, Closed) or found.state.due_at == wanted, where
            case "reword":
                assert found.about == "invoice", where
                assert is_gone or "invoice" in "\n".join(lines_of(self.text())), where
            case "reach" | "drop":
                assert isinstance(found.state, Closed), where
                assert found.state.outcome is (OutcomeKind.REACHED if verb == "reach" else OutcomeKind.DROPPED), where

    def _check_shown(self, conflict: Conflict) -> None:
        """See that the conflict shows each side as it is."""
        where = (self.kind, self.here, self.there, conflict)
        assert conflict.kind is ConflictKind({"margin": "margin", "plan_b": "plan_b"}.get(self.kind, "task")), where
        is_gone = not self.is_there() or "STATUS:CANCELLED" in lines_of(self.text())
        assert conflict.there.is_there is not is_gone, where
        for aspect in conflict.about:
            name = _FIELD.get(aspect, aspect.value)
            assert getattr(conflict.here, name) != getattr(conflict.there, name), where
        if conflict.there.is_there and self.kind in KINDS[:2]:
            assert conflict.there.place == read_block(self.text(), self.uid, MADRID).period, where
        if self.kind == "margin":
            block = self.block()
            assert (conflict.here.is_there, conflict.here.place) == (block.is_there, block.period) or (
                not conflict.here.is_there and not block.is_there
            ), where
        if Aspect.DUE in conflict.about:
            found = self.follow_up()
            assert found
            assert not isinstance(found.state, Closed)
            assert conflict.here.due == found.state.due_at.replace(microsecond=0), where
        if Aspect.SUMMARY in conflict.about:
            assert f"SUMMARY:{conflict.there.summary}" in lines_of(self.text()), where

    def _quiet(self) -> None:
        """See that one more sync asks, tells and writes nothing."""
        where = (self.kind, self.here, self.there)
        told = self.machine.sync()
        assert (told["asked"], told["pushed"], told["waits"]) == ([], 0, 0), (where, told)

    def _settle(self, edited: str) -> None:
        """Answer, and see that both sides agree and nothing of someone else's went."""
        where = (self.kind, self.here, self.there, self.keep)
        keep = self.keep
        can_follow = self.there != "all day" and self.here != "start"
        try:
            settle(self.ports, self.uid, keep)
        except InvalidValueError:
            if can_follow:
                raise
            keep = Side.OURS
            settle(self.ports, self.uid, keep)
        assert self.machine.sync()["asked"] == [], where
        assert self.conflict() is None, where
        self._check_agreed(where)
        self._quiet()
        assert not any(key.startswith("conflict:") for key in self.ports.store.mirror()), where
        if keep is Side.OURS:
            self._check_ours(where)
        elif edited and self.there != "cancelled":
            self._check_theirs(edited)
        if self.is_there():
            assert KEPT in lines_of(self.text()), where
        else:
            assert keep is Side.OURS or not edited, where
