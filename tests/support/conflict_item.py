"""An item of ours that lies in the home calendar, and the two hands that edit it."""

from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Protocol

from respiro.domain.calls import Caller, FollowUp, OutcomeKind, SnoozeKind, SnoozeOption, Way
from respiro.domain.margins import MarginBlock
from respiro.domain.period import Period
from respiro.domain.plan_b import DecisionKind, Place, UrgentRequest
from respiro.services import call_log, margin_hand
from respiro.services.call_log import NewCall
from respiro.services.home_conflicts import Conflict, Side, conflicts
from respiro.services.plan_b import deciding, finishing, queue
from respiro.services.plan_b.deciding import Decision
from respiro.services.plan_b.queue import Answers, NewRequest
from respiro.services.ports import Ports
from support.call_desk import MONDAY, at, block_on
from support.conflict_edits import EVENTS, KINDS, TASKS, TUESDAY, lines_of
from support.sync_stage import renamed
from support.two_homes import Machine


class Phone(Protocol):
    """What else writes into the calendar."""

    def texts(self) -> dict[str, str]:
        """Return all that is there, by href."""
        ...

    def put(self, name: str, text: str) -> None:
        """Write an item; ``name`` is its href's last part."""
        ...

    def delete(self, href: str) -> None:
        """Delete an item."""
        ...


@dataclass
class EditedItem:
    """One item of ours with one edit on either side: ``here`` in the store, ``there`` by a phone."""

    machine: Machine
    phone: Phone
    kind: str
    here: str
    there: str
    keep: Side = Side.OURS
    is_exact: bool = True
    """Whether the server keeps what it is given byte for byte."""
    uid: str = ""
    known: list[str] = field(default_factory=list)
    done: call_log.CallDone | None = None
    copy: str = ""

    @property
    def ports(self) -> Ports:
        return self.machine.ports

    def href(self) -> str:
        return next((href for href, text in self.phone.texts().items() if self._is_it(href, text)), "")

    def _is_it(self, href: str, text: str) -> bool:
        return f"UID:{self.uid}" in lines_of(text) and not href.endswith("copy.ics")

    def is_there(self) -> bool:
        return bool(self.href())

    def text(self) -> str:
        return self.phone.texts()[self.href()]

    def conflict(self) -> Conflict | None:
        return next((one for one in conflicts(self.ports) if one.uid == self.uid), None)

    def block(self) -> MarginBlock:
        found = self.ports.store.block(self.uid)
        assert found
        return found

    def request(self) -> UrgentRequest:
        found = self.ports.store.request(self.uid.partition("@")[0])
        assert found
        return found

    def follow_up(self) -> FollowUp | None:
        return self.ports.store.follow_up(self.uid.partition("@")[0])

    def make(self) -> None:
        now = self.ports.clock()
        match self.kind:
            case "margin":
                self.uid = block_on(self.ports, TUESDAY, "12:00", 60).uid
            case "plan_b":
                block = block_on(self.ports, TUESDAY, "12:00", 60)
                asked = Answers(want="The site is down", minutes=30)
                made = queue.add(self.ports, NewRequest(Caller("Luis"), asked)).request
                assert made
                self.uid = made.uid
                self._place(block, 30)
            case _:
                way = Way.MINE if self.kind == "call_back" else Way.THEIRS
                entry = NewCall(
                    Caller("Marta", "+34600123456"), now, about="offer", way=way, call_back_at=at(MONDAY, "14:00")
                )
                self.done = call_log.write_down(self.ports, entry)
                assert self.done.follow_up
                self.uid = self.done.follow_up.uid

    def _place(self, block: MarginBlock, minutes: int) -> None:
        place = Place(Period.lasting(block.period.start, minutes), block.uid, True, True, True)
        deciding.decide(self.ports, self.request().id, Decision(DecisionKind.BLOCK, place))

    def edit_there(self, before: str) -> None:
        name = self.href().rpartition("/")[2]
        if self.there == "deleted":
            self.phone.delete(self.href())
        elif self.there == "twice":
            self.copy = renamed("A copy")(before)
            with suppress(AssertionError, OSError):
                self.phone.put("copy.ics", self.copy)
            self.copy = next((text for href, text in self.phone.texts().items() if href.endswith("copy.ics")), "")
        elif self.there != "nothing":
            self.phone.put(name, (EVENTS if self.kind in KINDS[:2] else TASKS)[self.there](before))

    def edit_here(self) -> None:
        edits = {"margin": self._edit_block, "plan_b": self._edit_request}
        for verb in self.here.split(" and "):
            if verb != "nothing":
                edits.get(self.kind, self._edit_follow_up)(verb)

    def _edit_block(self, verb: str) -> None:
        match verb:
            case "move":
                margin_hand.move_block(self.ports, self.uid, Period.lasting(at(TUESDAY, "17:00"), 60))
            case "resize":
                margin_hand.move_block(self.ports, self.uid, Period.lasting(at(TUESDAY, "12:00"), 45))
            case "release":
                margin_hand.release_block(self.ports, self.uid)
            case "unpin":
                margin_hand.pin_block(self.ports, self.uid, pinned=False)

    def _edit_request(self, verb: str) -> None:
        ports, request_id = self.ports, self.request().id
        match verb:
            case "move":
                self._place(block_on(ports, TUESDAY, "18:00", 30), 30)
            case "reword":
                queue.edit(ports, request_id, Answers(want="The shop is down", minutes=30))
            case "wait":
                queue.wait(ports, request_id, "the password")
            case "decline":
                deciding.decide(ports, request_id, Decision(DecisionKind.DECLINE, alternative="on Friday"))
            case "start":
                queue.start(ports, request_id)
            case "finish":
                queue.start(ports, request_id)
                self.machine.clock.now += timedelta(minutes=20)
                finishing.finish(ports, request_id)

    def _edit_follow_up(self, verb: str) -> None:
        ports, found = self.ports, self.follow_up()
        assert found
        match verb:
            case "move":
                call_log.move(ports, found.id, at(MONDAY, "16:00"))
            case "snooze":
                call_log.snooze(ports, found.id, SnoozeOption(SnoozeKind.DATE, at(MONDAY, "16:30")))
            case "reword":
                call_log.edit(ports, found.id, found.caller, "invoice", found.channel)
            case "reach":
                call_log.close(ports, found.id, OutcomeKind.REACHED)
            case "drop":
                call_log.close(ports, found.id, OutcomeKind.DROPPED, "no time")
            case "undo":
                assert self.done
                call_log.undo(ports, self.done)
