"""What the quarter's reviews must say, worked out of its log a second time, without any of Respiro's code."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from statistics import median_low
from typing import Any

from support.quarter_books import User
from support.quarter_calendar import month_of, week_of
from support.quarter_facts import TIERS, Facts, Fire, Owed

WILD_CARDS = {"norte": 1, "luis": 2, "ana": 1, "fit": 1, "kowalski": 0, "bogota": 1, "": 0}
GRACE = 8 * 7 * 24 * 60


class Totals(Facts):
    """Adds up what a week's review must say."""

    def week(self, monday: date, now: int) -> dict[str, Any]:
        """Return all that the review of a week must say at an instant."""
        name = monday.isocalendar()[:2]
        days = {day: of_day for day, of_day in self.state.books.by_day().items() if day.isocalendar()[:2] == name}
        total: Counter[str] = Counter()
        for of_day in days.values():
            total.update(of_day)
        used = Counter(user for user in self.state.books.uses().values() if user[0] == "request")
        uses = {minute: user for minute, user in self.state.books.uses().items() if week_of(minute) == name}
        people = {client: self._person(client, name, now, uses, used) for client in TIERS}
        return {
            "total": _something(total),
            "days": {day: told for day, of_day in days.items() if (told := _something(of_day))},
            "uses": uses,
            "people": {client: person for client, person in people.items() if any(map(_counts, person.items()))},
            "outside": self._outside(name, used),
        }

    def _outside(self, name: tuple[int, int], used: Counter[User]) -> int:
        ended = [(key, fire) for key, fire in self.state.fires.items() if week_of(fire.since) == name]
        done = sum(max(0, fire.spent - used["request", key]) for key, fire in ended if fire.state == "done")
        return done + sum(
            fire.minutes for _key, fire in ended if fire.state == "declined" and fire.urgent and fire.important
        )

    def _person(
        self, client: str, name: tuple[int, int], now: int, uses: dict[int, User], used: Counter[User]
    ) -> dict[str, Any]:
        fires = {key: fire for key, fire in self.state.fires.items() if fire.client == client}
        calls = [owed for owed in self.state.owed.values() if owed.client == client and owed.mine]
        ended = [(key, fire) for key, fire in fires.items() if fire.state == "done" and week_of(fire.since) == name]
        exceptions = [at for who, at in self.state.exceptions if who == client]
        answered = [one for one in calls if one.closed and one.outcome != "dropped" and week_of(one.closed) == name]
        waits = [self.work.between(one.opened, one.closed or 0) for one in answered]
        sunday = date.fromisocalendar(*name, 7)
        return {
            "emergencies": sum(week_of(fire.received) == name for fire in fires.values()),
            "margin": sum(self._owner(user) == client for user in uses.values()),
            "outside": sum(max(0, fire.spent - used["request", key]) for key, fire in ended),
            "exceptions": sum(week_of(at) == name for at in exceptions),
            "month": sum(month_of(at) == (sunday.year, sunday.month) for at in exceptions),
            "allowed": WILD_CARDS[client],
            "promises": _tally([_promised(fire) for fire in fires.values()], name, now),
            "calls": _tally([_called(one) for one in calls], name, now),
            "delay": median_low(waits) if waits else None,
            "owes": sum(
                owed.client == client and not owed.mine and owed.closed is None for owed in self.state.owed.values()
            ),
        }

    def _owner(self, user: User) -> str:
        kind, key = user
        if kind == "by_hand":
            return key
        return self.state.fires[key].client if kind == "request" else self.state.owed[key].client


def _something(minutes: Counter[str]) -> dict[str, int]:
    return {name: number for name, number in minutes.items() if number}


def _counts(item: tuple[str, Any]) -> bool:
    """Tell whether something makes a client worth a line."""
    name, value = item
    return name not in ("allowed", "month", "delay") and value not in (0, None, (0, 0))


def _promised(fire: Fire) -> tuple[bool, int, int | None]:
    if fire.state in ("done", "declined"):
        return True, fire.promise, fire.since
    return fire.state != "waiting", fire.promise, None


def _called(owed: Owed) -> tuple[bool, int, int | None]:
    return owed.outcome != "dropped", owed.promise, owed.closed


def _tally(promises: Iterable[tuple[bool, int, int | None]], name: tuple[int, int], now: int) -> tuple[int, int]:
    """Return how many were kept, of how many that were kept or ran out in the week."""
    kept = total = 0
    for counts, promise, answered in promises:
        late = answered is None or answered > promise
        if not counts or (answered is None and now <= promise):
            continue
        told_at = promise if late and (answered is None or answered <= promise + GRACE) else answered
        if told_at is not None and week_of(told_at) == name:
            total += 1
            kept += not late
    return kept, total
