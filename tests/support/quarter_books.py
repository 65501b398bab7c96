"""The quarter's margin added up a second time, minute by minute, out of its log: no ledger, none of Respiro's code.

Each block holds its minutes; each of them is used by someone, eaten once its time has passed, or neither.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from support.quarter_calendar import Minutes, day_of

User = tuple[str, str]
"""What used a minute: its kind, and the id of the request, the call or the client."""
_BUFFER_BEFORE, _BUFFER_AFTER = 10, 5


@dataclass
class Held:
    """A block: its minutes, who used which of them, and which a meeting took in the end."""

    start: int
    end: int
    there: bool
    settled: bool
    used: dict[int, User] = field(default_factory=dict)
    eaten: set[int] = field(default_factory=set)

    @property
    def minutes(self) -> range:
        """Its minutes, none if it is no margin any more."""
        return range(self.start, self.end) if self.there else range(0)


@dataclass
class Books:
    """Blocks, meetings and what was put where, as they stand; what was planned, eaten and released, by day."""

    blocks: dict[str, Held] = field(default_factory=dict)
    places: dict[str, tuple[str, int, int] | None] = field(default_factory=dict)
    meetings: dict[str, tuple[int, int, int]] = field(default_factory=dict)
    planned: Counter[date] = field(default_factory=Counter)
    eaten: Counter[date] = field(default_factory=Counter)
    released: Counter[date] = field(default_factory=Counter)

    def change(self, cause: str, changed: Mapping[str, Any], work: Minutes) -> None:
        """Take over where blocks stand now; ``changed`` is before and after by block, ``cause`` what did it."""
        pairs = [(self._standing(uid), after) for uid, (_before, after) in changed.items()]
        if cause in ("plan", "heal"):
            self._round(pairs, work)
        elif cause in ("hand", "decide"):
            for before, (start, end, there, _settled) in pairs:
                gain = (end - start if there else 0) - (before[1] - before[0] if before else 0)
                kind = self.released if cause == "hand" and gain < 0 else self.planned
                kind[day_of(start)] += abs(gain) if kind is self.released else gain
        else:
            assert cause == "settle", cause
        for uid, (start, end, there, settled) in ((uid, after) for uid, (_before, after) in changed.items()):
            held = self.blocks.setdefault(uid, Held(start, end, there, settled))
            held.start, held.end, held.there = start, end, there
            held.used = {minute: user for minute, user in held.used.items() if minute in held.minutes}
            if settled and (cause == "settle"):
                held.settled = True
                held.eaten = {minute for minute in held.minutes if minute not in held.used and self._is_met(minute)}

    def _standing(self, uid: str) -> tuple[int, int] | None:
        held = self.blocks.get(uid)
        return (held.start, held.end) if held and held.there else None

    def _round(self, pairs: Iterable[tuple[tuple[int, int] | None, Any]], work: Minutes) -> None:
        """Book a round: each loss for its reason, made good in order by what the round puts in elsewhere."""
        found = []
        for before, (start, end, there, _settled) in pairs:
            after = (start, end) if there else None
            found.append((after or before, before, after))
        losses: list[list[Any]] = []
        gains = []
        for _place, before, after in sorted(found, key=lambda one: one[0] or (0, 0)):
            gain = (after[1] - after[0] if after else 0) - (before[1] - before[0] if before else 0)
            if gain < 0 and before:
                kind = self._reason(before, work)
                self._book(kind, before[0], gain)
                losses.append([kind, -gain])
            elif gain and after:
                gains.append((after[0], gain))
        for start, gain in gains:
            left = gain
            for loss in losses:
                made_good = min(left, loss[1])
                self._book(loss[0], start, made_good)
                loss[1] -= made_good
                left -= made_good
            self._book("planned", start, left)

    def _book(self, kind: str, minute: int, minutes: int) -> None:
        """Book minutes put in (positive) or lost under a kind."""
        if kind == "planned":
            self.planned[day_of(minute)] += minutes
        else:
            (self.eaten if kind == "eaten" else self.released)[day_of(minute)] -= minutes

    def _reason(self, place: tuple[int, int], work: Minutes) -> str:
        for start, end, others in self.meetings.values():
            before, after = (_BUFFER_BEFORE, _BUFFER_AFTER) if others else (0, 0)
            if start - before < place[1] and place[0] < end + after:
                return "eaten"
        return "planned" if all(minute in work for minute in range(*place)) else "released"

    def _is_met(self, minute: int) -> bool:
        return any(start <= minute < end for start, end, _others in self.meetings.values())

    # --- what minutes were used for

    def spoken_for(self, but: str = "") -> set[int]:
        """Return the minutes that someone has put something into."""
        taken = [place for key, place in self.places.items() if place and place[0] and key != but]
        return {minute for _block, start, end in taken for minute in range(start, end)}

    def finish(self, request: str, minutes: int, now: int) -> None:
        """Book what a request took of its block: from its time on, until minutes that are someone's already."""
        place = self.places.get(f"request {request}")
        if not place or not place[0] or place[1] > now:
            return
        held, others = self.blocks[place[0]], self.spoken_for(f"request {request}")
        start = max(place[1], held.start)
        for minute in range(start, start + minutes):
            if minute not in held.minutes or minute in others or minute in held.used or start >= place[2]:
                return
            self._use(held, minute, ("request", request))

    def call_back(self, call: str, now: int) -> None:
        """Book what a call-back took of the minutes that were kept for it, if it was made in them."""
        place = self.places.get(f"call {call}")
        if place and place[1] < now <= place[2] + 60:
            held = self.blocks[place[0]]
            for minute in range(place[1], min(place[2], -(-now // 5) * 5)):
                if minute in held.minutes:
                    self._use(held, minute, ("call_back", call))

    def by_hand(self, block: str, minutes: int, client: str, first: Iterable[int] = ()) -> None:
        """Book so many free minutes of a block; ``first`` are those that are taken before others."""
        held, taken, begin = self.blocks[block], self.spoken_for(), list(first)
        free = [*begin, *(one for one in held.minutes if one not in taken and one not in begin)]
        for minute in [one for one in free if one not in held.used][:minutes]:
            self._use(held, minute, ("by_hand", client))

    def take_back(self, block: str, place: tuple[int, int], user: User) -> list[int]:
        """Free the minutes of one user again; answer them."""
        held = self.blocks[block]
        freed = [minute for minute in range(*place) if held.used.get(minute) == user]
        for minute in freed:
            del held.used[minute]
        return freed

    def eat_again(self, block: str, minutes: Iterable[int]) -> None:
        """Give free minutes of a block that is over to the meetings that lie there."""
        held = self.blocks[block]
        held.eaten |= {one for one in minutes if held.settled and one not in held.used and self._is_met(one)}

    def _use(self, held: Held, minute: int, user: User) -> None:
        held.used.setdefault(minute, user)
        held.eaten.discard(minute)

    # --- totals

    def by_day(self) -> dict[date, Counter[str]]:
        """Return planned, used, blank, left, eaten and released minutes of each day."""
        days: dict[date, Counter[str]] = {}
        for name in ("planned", "eaten", "released"):
            for day, minutes in getattr(self, name).items():
                days.setdefault(day, Counter())[name] += minutes
        for held in self.blocks.values():
            if held.minutes:
                of_day = days.setdefault(day_of(held.start), Counter())
                rest = len(held.minutes) - len(held.used) - len(held.eaten)
                of_day["used"] += len(held.used)
                of_day["eaten"] += len(held.eaten)
                of_day["blank" if held.settled else "left"] += rest
        return days

    def uses(self) -> dict[int, User]:
        """Return who used which minute."""
        return {minute: user for held in self.blocks.values() for minute, user in held.used.items()}
