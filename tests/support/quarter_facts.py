"""The quarter's log taken up fact by fact: what then stands where, who was promised what, and what was let pass."""

from collections.abc import Iterable
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

from support.quarter_books import Books
from support.quarter_calendar import ANA_MAY_REACH, KNOWN_FREE, WORK, Minutes

URGENT_RESPONSE = {"luis": 60, "bogota": 240}
RESPONSE = {"fit": 120}
TIERS = {"norte": "A", "luis": "A", "ana": "B", "fit": "B", "kowalski": "C", "bogota": "C", "": "B"}
TOOK_TIME = ("reached", "left_message", "called_again", "wrote")


@dataclass
class Fire:
    """An urgent request, as far as the totals go."""

    client: str
    received: int
    promise: int
    minutes: int
    urgent: bool
    important: bool
    call: str
    state: str = "mine"
    """mine, active, waiting, delegated, done or declined."""
    since: int = 0
    worked: int = 0
    left: int | None = None
    spent: int = 0
    counted: set[str] = field(default_factory=set)
    helper: str = ""


@dataclass
class Owed:
    """A call-back (``mine``), or something that someone owes the user."""

    client: str
    mine: bool
    opened: int
    promise: int = 0
    closed: int | None = None
    outcome: str = ""


@dataclass
class State:
    """Everything as it stands after some facts."""

    books: Books = field(default_factory=Books)
    fires: dict[str, Fire] = field(default_factory=dict)
    owed: dict[str, Owed] = field(default_factory=dict)
    exceptions: list[tuple[str, int]] = field(default_factory=list)


class Facts:
    """Takes facts in order, without any of Respiro's code."""

    def __init__(self) -> None:
        self.state = State()
        self._kept = State()
        self._free = list(KNOWN_FREE)
        self._calendars()

    def _calendars(self) -> None:
        self.work, self.ana = Minutes(WORK, self._free), Minutes(ANA_MAY_REACH, self._free)

    def take(self, facts: Iterable[Any]) -> None:
        """Take facts."""
        for fact in facts:
            getattr(self, "_" + fact.what.replace(" ", "_"))(fact)

    # --- the agenda

    def _meeting(self, fact: Any) -> None:
        self.state.books.meetings[fact["uid"]] = (*fact["place"], fact["others"])

    def _meeting_gone(self, fact: Any) -> None:
        del self.state.books.meetings[fact["uid"]]

    def _day_off(self, fact: Any) -> None:
        self._free.append(fact["day"])
        self._calendars()

    def _blocks(self, fact: Any) -> None:
        self.state.books.change(fact["cause"], fact["changed"], self.work)

    def _placed(self, fact: Any) -> None:
        self.state.books.places[fact["key"]] = fact["place"]

    def _mark(self, _fact: Any) -> None:
        self._kept = deepcopy(self.state)

    def _back_to_the_mark(self, _fact: Any) -> None:
        self.state = self._kept

    # --- margin used by hand

    def _booked(self, fact: Any) -> None:
        self.state.books.by_hand(fact["block"], fact["minutes"], fact["client"])

    def _taken_back(self, fact: Any) -> None:
        books = self.state.books
        books.eat_again(fact["block"], books.take_back(fact["block"], fact["place"], fact["key"]))

    def _corrected(self, fact: Any) -> None:
        books = self.state.books
        freed = books.take_back(fact["block"], fact["place"], fact["key"])
        books.by_hand(fact["block"], fact["minutes"], fact["client"], freed)
        books.eat_again(fact["block"], freed)

    # --- emergencies

    def _reach(self, client: str) -> Minutes:
        return self.ana if client == "ana" else self.work

    def _promise(self, client: str, at: int) -> int:
        return self.work.after(self._reach(client).next(at), URGENT_RESPONSE.get(client, 120))

    def _fire(self, fact: Any) -> None:
        client, received = fact["client"], fact["received"]
        self.state.fires[fact["id"]] = Fire(
            client,
            received,
            self._promise(client, received),
            fact["minutes"],
            fact["urgent"],
            fact["important"],
            fact["call"],
            since=fact.at,
        )

    def _goes(self, fire: Fire, state: str, at: int) -> None:
        if fire.state == "active" and state != "active":
            fire.worked += at - fire.since
        if fire.state != state or state != "active":
            fire.since = at
        fire.state = state

    def _decided(self, fact: Any) -> None:
        fire, kind = self.state.fires[fact["id"]], fact["kind"]
        if fire.helper:
            self._close(fire.helper, "dropped", fact.at)
        fire.minutes = fact["minutes"] or fire.minutes
        if kind == "now":
            self._begin(fact["id"], fact.at)
        elif fact["answers_now"]:
            self._answers(fire, fact.at)
        if fact["by"] is not None:
            fire.promise = fact["by"]
        if kind != "now":
            self._goes(fire, {"delegate": "delegated", "decline": "declined"}.get(kind, "mine"), fact.at)
        if fact["answers_now"] and fire.call:
            self._close(fire.call, "wrote", fact.at)

    def _answers(self, fire: Fire, at: int) -> None:
        """Count an answer out of the client's hours, once for each request."""
        if fire.client and at not in self._reach(fire.client):
            self._count(fire, "out of hours", at)

    def _count(self, fire: Fire, kind: str, at: int) -> None:
        if kind not in fire.counted:
            fire.counted.add(kind)
            if fire.client:
                self.state.exceptions.append((fire.client, at))

    def _started(self, fact: Any) -> None:
        self._begin(fact["id"], fact.at)

    def _begin(self, fire_id: str, at: int) -> None:
        fire = self.state.fires[fire_id]
        self._answers(fire, at)
        if self._passes_over(fire_id, at):
            self._count(fire, "queue jump", at)
        for other in self.state.fires.values():
            if other.state == "active" and other is not fire:
                self._goes(other, "mine", at)
        self._goes(fire, "active", at)

    def _passes_over(self, fire_id: str, at: int) -> bool:
        """Tell whether someone else's request that could be worked on now stands ahead of this one."""
        own = self.state.fires[fire_id]
        if self._has_come(fire_id, at):
            return False
        return any(
            self._standing(other, at) < self._standing(own, at)
            for other_id, other in self.state.fires.items()
            if other is not own and (not own.client or other.client != own.client)
            if other.state == "active"
            or (other.state == "mine" and (not self._place(other_id) or self._has_come(other_id, at)))
        )

    def _place(self, fire_id: str) -> Any:
        return self.state.books.places.get(f"request {fire_id}")

    def _has_come(self, fire_id: str, at: int) -> bool:
        place = self._place(fire_id)
        return bool(place) and self.state.fires[fire_id].state == "mine" and place[1] <= at

    def _standing(self, fire: Fire, at: int) -> tuple[int, str, int]:
        left = self.work.between(at, fire.promise)
        if at > fire.promise:
            left = -max(1, self.work.between(fire.promise, at))
        return -(1 + fire.urgent) * (1 + fire.important), TIERS[fire.client], left

    def _waits(self, fact: Any) -> None:
        fire = self.state.fires[fact["id"]]
        fire.left = self.work.between(fact.at, fire.promise) if fact.at <= fire.promise else -1
        self._goes(fire, "waiting", fact.at)

    def _answered(self, fact: Any) -> None:
        fire = self.state.fires[fact["id"]]
        if fire.left is not None and fire.left >= 0:
            fire.promise = max(fire.promise, self.work.after(fact.at, fire.left))
        fire.left = None
        self._goes(fire, "mine", fact.at)

    def _done(self, fact: Any) -> None:
        fire, at = self.state.fires[fact["id"]], fact.at
        if fire.helper:
            self._close(fire.helper, "reached", at)
        left_running = fire.state == "active" and at - fire.since > 8 * 60
        probable = fire.worked + self.work.between(fire.since, at) if left_running else None
        self._goes(fire, "done", at)
        probable = fire.worked if probable is None else probable
        fire.spent = probable if fact["minutes"] is None else fact["minutes"]
        self.state.books.finish(fact["id"], fire.spent, at)

    def _reopened(self, fact: Any) -> None:
        fire = self.state.fires[fact["id"]]
        self._goes(fire, "mine", fact.at)
        fire.spent, fire.promise = 0, self._promise(fire.client, fact.at)

    def _helper_asked(self, fact: Any) -> None:
        self.state.fires[fact["request"]].helper = fact["id"]
        self.state.owed[fact["id"]] = Owed("", mine=False, opened=fact.at)

    # --- calls

    def _call_missed(self, fact: Any) -> None:
        client, at = fact["client"], fact.at
        exceptional = client == "ana" and at not in self.ana
        if exceptional:
            self.state.exceptions.append((client, at))
        if fact["id"] not in self.state.owed:
            begins = at if exceptional else self._reach(client).next(at)
            promise = self.work.after(begins, RESPONSE.get(client, 240))
            self.state.owed[fact["id"]] = Owed(client, mine=True, opened=at, promise=promise)

    def _client_asked(self, fact: Any) -> None:
        self.state.owed.setdefault(fact["id"], Owed(fact["client"], mine=False, opened=fact.at))

    def _call_closed(self, fact: Any) -> None:
        self._close(fact["id"], fact["outcome"], fact.at)

    def _close(self, owed_id: str, outcome: str, at: int) -> None:
        owed = self.state.owed[owed_id]
        if owed.closed is not None:
            return
        owed.closed, owed.outcome = at, outcome
        if owed.mine and outcome in TOOK_TIME:
            self.state.books.call_back(owed_id, at)
