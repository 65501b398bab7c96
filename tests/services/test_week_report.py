"""What a week's review remembers of its requests, whenever it is looked at."""

from datetime import timedelta

from respiro.domain.calls import Caller
from respiro.domain.clients import Client
from respiro.domain.review import RemarkKind
from respiro.domain.week import Week
from respiro.services.plan_b import finishing, queue
from respiro.services.plan_b.queue import Answers, NewRequest
from respiro.services.review.report import week_report
from support.call_desk import MONDAY, at, set_clock
from support.call_desk import desk as ports_at

LUIS = Client("luis", "Luis")


def test_a_habit_is_seen_although_the_requests_ended_weeks_later() -> None:
    ports = ports_at(at(MONDAY, "10:00"), [LUIS])
    asked = []
    for week in range(3):
        set_clock(ports, at(MONDAY + timedelta(weeks=week), "10:00"))
        entry = NewRequest(Caller("Luis", client_id="luis"), Answers(f"help {week}"))
        request = queue.add(ports, entry).request
        assert request is not None
        asked.append(request.id)
    set_clock(ports, at(MONDAY + timedelta(weeks=6), "10:00"))
    for request_id in asked:
        finishing.finish(ports, request_id, 20)
    found = week_report(ports, Week.of(MONDAY).shifted(2)).remarks
    (habit,) = [remark for remark in found if remark.kind is RemarkKind.HABIT]
    assert (habit.number, habit.weekday, habit.minutes, habit.name) == (3, 0, 20, "Luis")
