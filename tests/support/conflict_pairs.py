"""An item of ours that is edited here and, before anyone syncs, on the server: what must be true of it afterwards.

Each edit stands on both sides, or is asked about with both versions; what others wrote stays, line by line.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Protocol

from respiro.adapters.ics.margin_events import read_event as read_block
from respiro.adapters.ics.plan_events import read_event as read_plan
from respiro.adapters.ics.tasks import read_task
from respiro.domain.calls import Caller, Closed, EventKind, FollowUp, OutcomeKind, SnoozeKind, SnoozeOption, Way
from respiro.domain.calls.task import TaskStatus
from respiro.domain.errors import InvalidValueError
from respiro.domain.margins import BlockState, MarginBlock
from respiro.domain.period import Period
from respiro.domain.plan_b import DecisionKind, Place, Stage, UrgentRequest
from respiro.services import call_log, margin_hand
from respiro.services.call_log import NewCall
from respiro.services.home_conflicts import Aspect, Conflict, ConflictKind, Side, conflicts, settle
from respiro.services.plan_b import deciding, finishing, queue
from respiro.services.plan_b.deciding import Decision
from respiro.services.plan_b.queue import Answers, NewRequest
from respiro.services.ports import Ports
from support.call_desk import MONDAY, at, block_on
from support.dav_items import event
from support.fakes import MADRID
from support.mirror_stage import completed, snoozed, stamp
from support.sync_stage import moved_by, renamed
from support.two_homes import Machine

_FIELD = {Aspect.GONE: "is_there"}
TUESDAY = MONDAY + timedelta(days=1)
KINDS = ("margin", "plan_b", "call_back", "request")
KEPT = 'X-KEPT;A="b;c";D=e:one\\, two ö ' + "long " * 20 + "end"
_STAMPS = re.compile(r"(?:DTSTAMP|LAST-MODIFIED|SEQUENCE|CREATED|PRODID|VERSION|X-RESPIRO-|X-RADICALE-)")
_ZONE = (
    "BEGIN:VTIMEZONE\r\nTZID:Atlantic\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:-0300\r\n"
    "TZOFFSETTO:-0300\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
)


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


def lines_of(text: str) -> list[str]:
    """Return an item's content lines, unfolded, without the stamps that each writing sets anew."""
    lines = re.sub(r"(?:\r\n|\r|\n)[ \t]", "", text).splitlines()
    return [line.strip() for line in lines if line.strip() and not _STAMPS.match(line)]


def with_lines(*lines: str) -> Callable[[str], str]:
    """Add content lines of someone else's at the end of an item's own."""
    added = "".join(f"{line}\r\n" for line in lines)
    return lambda text: re.sub(r"(BEGIN:VALARM|END:VEVENT|END:VTODO)", lambda found: added + found[1], text, count=1)


def value(name: str, text: str) -> Callable[[str], str]:
    """Let a property say another thing, be it there or not."""

    def change(item: str) -> str:
        item = re.sub(rf"^{name}[;:][^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*", "", item, flags=re.MULTILINE)
        return with_lines(text)(item) if text else item

    return change


def _both(*changes: Callable[[str], str]) -> Callable[[str], str]:
    def change(text: str) -> str:
        for one in changes:
            text = one(text)
        return text

    return change


def _resized(text: str) -> str:
    end = re.search(r"DTEND[^:\r\n]*:(\d{8}T\d{6})Z", text)
    assert end
    later = datetime.strptime(end[1], "%Y%m%dT%H%M%S").replace(tzinfo=UTC) + timedelta(minutes=15)
    return value("DTEND", f"DTEND:{stamp(later)}")(text)


_ALARM = "BEGIN:VALARM\r\nACTION:AUDIO\r\nTRIGGER:-PT20M\r\nEND:VALARM\r\n"


def _with_alarm(text: str) -> str:
    return re.sub(r"(END:VEVENT|END:VTODO)", lambda found: _ALARM + found[1], text, count=1)


def _acknowledged(text: str) -> str:
    return text.replace("BEGIN:VALARM\r\n", "BEGIN:VALARM\r\nACKNOWLEDGED:20261123T070000Z\r\n", 1)


def _elsewhere(text: str) -> str:
    """Drag an event to a time in another zone."""
    start, end = (re.search(rf"{name}[^:\r\n]*:(\d{{8}}T\d{{6}})Z", text) for name in ("DTSTART", "DTEND"))
    assert start
    assert end
    text = value("DTSTART", f"DTSTART;TZID=Atlantic:{start[1]}")(text)
    return value("DTEND", f"DTEND;TZID=Atlantic:{end[1]}")(text).replace("BEGIN:VEVENT", f"{_ZONE}BEGIN:VEVENT", 1)


ANYTHING: dict[str, Callable[[str], str]] = {
    "nothing": lambda text: text,
    "summary": renamed("Mine now"),
    "notes": value("DESCRIPTION", "DESCRIPTION:Bring the plan\\, and tea"),
    "both words": _both(renamed("Mine too"), value("DESCRIPTION", "DESCRIPTION:Ring first")),
    "location": with_lines("LOCATION:Room 4"),
    "alarm": _with_alarm,
    "acknowledged": _acknowledged,
    "category": with_lines("CATEGORIES:GREEN,Later"),
    "attendees": with_lines('ATTENDEE;CN="Ruiz, M";PARTSTAT=ACCEPTED:mailto:m@example.org'),
    "property": with_lines("X-APPLE-SORT-ORDER:17", "X-OTHER;P=1:a\\;b"),
    "priority": with_lines("PRIORITY:1"),
    "recurring": with_lines("RRULE:FREQ=WEEKLY;COUNT=4"),
}
EVENTS: dict[str, Callable[[str], str]] = ANYTHING | {
    "moved": moved_by(90),
    "moved more": moved_by(-120),
    "resized": _resized,
    "other zone": _elsewhere,
    "moved and named": _both(moved_by(90), renamed("Elsewhere")),
    "all day": _both(value("DTSTART", "DTSTART;VALUE=DATE:20261125"), value("DTEND", "DTEND;VALUE=DATE:20261126")),
    "tentative": value("STATUS", "STATUS:TENTATIVE"),
    "confirmed": value("STATUS", "STATUS:CONFIRMED"),
    "transparent": value("TRANSP", "TRANSP:TRANSPARENT"),
    "cancelled": value("STATUS", "STATUS:CANCELLED"),
}
TASKS: dict[str, Callable[[str], str]] = ANYTHING | {
    "due": value("DUE", "DUE:20261123T170000Z"),
    "due and named": _both(value("DUE", "DUE:20261123T180000Z"), renamed("Elsewhere")),
    "due on a day": value("DUE", "DUE;VALUE=DATE:20261126"),
    "snoozed": snoozed(at(MONDAY, "19:30")),
    "completed": completed(at(MONDAY, "8:00")),
    "started": _both(value("STATUS", "STATUS:IN-PROCESS"), with_lines("PERCENT-COMPLETE:40")),
    "cancelled": value("STATUS", "STATUS:CANCELLED"),
}
THERE = {kind: (*(EVENTS if kind in KINDS[:2] else TASKS), "deleted", "twice") for kind in KINDS}
HERE = {
    "margin": ("nothing", "move", "resize", "release", "unpin"),
    "plan_b": ("nothing", "move", "reword", "wait", "decline", "start", "finish", "move and reword"),
    "call_back": ("nothing", "move", "snooze", "reword", "reach", "drop", "undo", "move and reword"),
    "request": ("nothing", "move", "snooze", "reword", "reach", "drop", "undo", "move and reword"),
}


@dataclass
class Pair:
    """One item, one edit on either side. ``run()`` asserts that none is lost."""

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

    def run(self) -> bool:
        """Answer whether the user was asked."""
        for number in range(3):
            self.phone.put(f"filler-{number}.ics", event(f"filler-{number}"))
        self._make()
        self.machine.sync()
        self.phone.put(self._href().rpartition("/")[2], with_lines(KEPT)(self.text()))
        self.machine.sync()
        before = self.text()
        self.known = lines_of(before)
        assert KEPT in self.known
        self._edit_there(before)
        edited = self.text() if self._is_there() else ""
        self._edit_here()
        told = self.machine.sync()
        assert told["trouble"] is None
        is_asked = self._check(edited)
        self._quiet()
        if is_asked:
            self._settle(edited)
        return is_asked

    # what there is

    def _href(self) -> str:
        return next((href for href, text in self.phone.texts().items() if self._is_it(href, text)), "")

    def _is_it(self, href: str, text: str) -> bool:
        return f"UID:{self.uid}" in lines_of(text) and not href.endswith("copy.ics")

    def _is_there(self) -> bool:
        return bool(self._href())

    def text(self) -> str:
        return self.phone.texts()[self._href()]

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

    # the item and the edits

    def _make(self) -> None:
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

    def _edit_there(self, before: str) -> None:
        name = self._href().rpartition("/")[2]
        if self.there == "deleted":
            self.phone.delete(self._href())
        elif self.there == "twice":
            self.copy = renamed("A copy")(before)
            with suppress(AssertionError, OSError):
                self.phone.put("copy.ics", self.copy)
            self.copy = next((text for href, text in self.phone.texts().items() if href.endswith("copy.ics")), "")
        elif self.there != "nothing":
            self.phone.put(name, (EVENTS if self.kind in KINDS[:2] else TASKS)[self.there](before))

    def _edit_here(self) -> None:
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

    # what must be true

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
            assert not self._is_there(), where
            return
        if not self._is_there():
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
            is_left = not self._is_there() or "STATUS:CANCELLED" in lines_of(self.text())
            assert block.is_there is not is_left, where
            if block.is_there:
                assert read_block(self.text(), self.uid, MADRID).period == block.period, where
        elif self.kind == "plan_b":
            request = self.request()
            if self._is_there() and request.stage in (Stage.SCHEDULED, Stage.ACTIVE):
                event_there = read_plan(self.text(), self.uid, MADRID)
                assert event_there.is_cancelled or event_there.period == request.place, where
        else:
            self._check_task(where)

    def _check_task(self, where: object) -> None:
        found = self.follow_up()
        if found is None:
            return
        there = read_task(self.text(), self.uid, MADRID) if self._is_there() else None
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
        is_gone = not self._is_there() or "STATUS:CANCELLED" in lines_of(self.text())
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
        is_gone = not self._is_there() or "STATUS:CANCELLED" in lines_of(self.text())
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
        if self._is_there():
            assert KEPT in lines_of(self.text()), where
        else:
            assert keep is Side.OURS or not edited, where


_PLACES = {"moved", "moved more", "resized", "other zone", "moved and named", "all day"}
_TIMES = {"due", "due and named", "due on a day", "snoozed"}
_NAMES = {"summary", "both words", "moved and named", "due and named"}
_GONE = {"deleted", "cancelled"}
_WRITTEN = {"summary", "notes", "both words", "location", "alarm", "category", "attendees", "property", "recurring"}


def must_ask(kind: str, here: str, there: str) -> bool:
    """Tell whether both sides said another thing of the same, so that nobody but the user knows which one holds."""
    verbs = set(here.split(" and "))
    is_event = kind in KINDS[:2]
    if verbs & {"release", "wait", "decline", "undo"}:
        return there in (_WRITTEN | _PLACES if is_event else _WRITTEN | _TIMES)
    if verbs & {"move", "resize", "snooze"} and there in (_PLACES | _GONE if is_event else _TIMES):
        return True
    return "reword" in verbs and there in _NAMES


def random_pairs(seed: int, count: int) -> Iterator[tuple[str, str, str, Side]]:
    """Yield kinds, edits here, edits there and answers."""
    pick = Random(seed)  # noqa: S311  no secret
    for _ in range(count):
        kind = pick.choice(KINDS)
        yield kind, pick.choice(HERE[kind]), pick.choice(THERE[kind]), pick.choice(list(Side))


def all_pairs() -> Iterator[tuple[str, str, str]]:
    """Yield each edit here with each there."""
    for kind in KINDS:
        for here in HERE[kind]:
            for there in THERE[kind]:
                yield kind, here, there
