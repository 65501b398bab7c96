from datetime import date
from zoneinfo import ZoneInfo

import pytest

from respiro.domain.clients import Client, client_windows
from respiro.domain.work_time import WallRange

SATURDAY, TUESDAY = 5, 1


@pytest.mark.parametrize(
    ("own", "other", "day", "weekday", "hour"),
    [
        ("Pacific/Kiritimati", "Pacific/Pago_Pago", date(2026, 11, 23), SATURDAY, 23),
        ("Pacific/Pago_Pago", "Pacific/Kiritimati", date(2026, 11, 22), TUESDAY, 0),
    ],
)
def test_a_client_a_day_and_more_away_can_be_reached(own: str, other: str, day: date, weekday: int, hour: int) -> None:
    client = Client("ana", "Ana", hours={weekday: (WallRange(hour * 60, hour * 60 + 60),)}, zone=ZoneInfo(other))
    on_the_day = [
        window
        for window in client_windows([client], [day], ZoneInfo(own))
        if window.period.start.astimezone(ZoneInfo(own)).date() == day
    ]
    assert len(on_the_day) == 1
