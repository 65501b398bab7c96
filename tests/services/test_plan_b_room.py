"""The best block and the free margin for clients in several zones: a table worked out by hand."""

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from respiro.domain.calls import Caller
from respiro.domain.clients import Client
from respiro.domain.work_time import parse_ranges
from respiro.services.plan_b import queue, triage
from respiro.services.plan_b.queue import Answers, NewRequest
from support.call_desk import MONDAY, at, block_on
from support.call_desk import desk as ports_at
from support.fakes import MADRID

NINE_TO_FIVE = dict.fromkeys(range(5), parse_ranges("09:00-17:00"))
TUESDAY = MONDAY + timedelta(days=1)
FREE = Client("free", "Free", urgent_response=16 * 60)
CLIENTS = (
    FREE,
    replace(FREE, id="york", name="York", hours=NINE_TO_FIVE, zone=ZoneInfo("America/New_York")),
    replace(FREE, id="tokyo", name="Tokyo", hours=NINE_TO_FIVE, zone=ZoneInfo("Asia/Tokyo")),
    replace(FREE, id="iasi", name="Iasi", hours=NINE_TO_FIVE, zone=ZoneInfo("Europe/Bucharest")),
    replace(FREE, id="late", name="Late", free_after=17 * 60),
)


@pytest.mark.parametrize(
    ("now", "who", "minutes", "best", "shared", "free"),
    [
        # margin on Monday 11:00-12:00 and 16:30-18:00, on Tuesday 9:00-10:30 and 15:00-16:00; two days are promised
        ("9:00", "Free", 60, "Mon 11:00", True, 300),
        ("9:00", "Free", 61, "Mon 16:30", True, 300),
        ("9:00", "Free", 91, "", False, 300),
        # New York works from 15:00 to 23:00 here: of today's margin the piece that both share goes first
        ("9:00", "York", 60, "Mon 16:30", True, 300),
        ("17:30", "York", 45, "Tue 15:00", True, 180),
        # Tokyo works from 1:00 to 9:00 here: no margin is shared, today's is used all the same, another day's is not
        ("9:00", "Tokyo", 60, "Mon 11:00", False, 300),
        ("16:31", "Tokyo", 86, "", False, 239),
        # Bucharest works from 8:00 to 16:00 here
        ("9:00", "Iasi", 60, "Mon 11:00", True, 300),
        ("9:00", "Iasi", 90, "Mon 16:30", False, 300),
        ("16:31", "Iasi", 86, "Tue 09:00", True, 239),
        # usually free after 17:00: the part of a block from then on
        ("9:00", "Late", 60, "Mon 17:00", True, 300),
        ("9:00", "Late", 61, "Mon 16:30", False, 300),
        ("17:30", "Late", 30, "Mon 17:30", True, 180),
        # a block under way has what is left of it, from the next five minutes on
        ("11:20", "Free", 40, "Mon 11:20", True, 280),
        ("11:21", "Free", 40, "Mon 16:30", True, 279),
        ("11:58", "Free", 10, "Mon 16:30", True, 242),
    ],
)
def test_the_best_block_and_the_margin_until_the_promise(
    now: str, who: str, minutes: int, best: str, *, shared: bool, free: int
) -> None:
    ports = ports_at(at(MONDAY, now), CLIENTS)
    ports_before = replace(ports, clock=lambda: at(MONDAY, "8:00"))
    for day, wall, length in (
        (MONDAY, "11:00", 60),
        (MONDAY, "16:30", 90),
        (TUESDAY, "9:00", 90),
        (TUESDAY, "15:00", 60),
    ):
        block_on(ports_before, day, wall, length)
    request = queue.add(ports, NewRequest(Caller(who), Answers("help", minutes=minutes))).request
    assert request is not None
    advice = triage.advise(triage.look(ports, request.caller.client_id, request.id), request)
    place = advice.fit.place
    assert (f"{place.period.start.astimezone(MADRID):%a %H:%M}" if place else "") == best
    assert (place is not None and place.is_shared) == shared
    assert (advice.capacity.free, advice.capacity.needed) == (free, minutes)
