"""The capacity curve, reckoned by hand. Times are minutes from now on."""

from datetime import UTC, datetime, timedelta

import pytest

from respiro.domain.period import Period
from respiro.domain.plan_b import Demand
from respiro.domain.review import Outlook, outlook

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
DAY = 1440


def at(minute: int) -> datetime:
    return NOW + timedelta(minutes=minute)


def span(start: int, end: int) -> Period:
    return Period(at(start), at(end))


def due(minute: int, minutes: int, name: str = "Luis") -> Demand:
    return Demand(name.lower(), name, minutes, at(minute))


def curve(margin: list[Period], *demands: Demand) -> Outlook:
    return outlook(span(0, DAY), margin, demands)


def points(found: Outlook) -> list[tuple[int, int, int]]:
    return [((point.at - NOW) // timedelta(minutes=1), point.free, point.promised) for point in found.points]


def test_margin_grows_along_its_blocks_and_promises_by_steps() -> None:
    found = curve([span(60, 120), span(300, 330)], due(120, 45), due(400, 30, "Ana"))
    assert points(found) == [
        *((0, 0, 0), (60, 0, 0), (120, 60, 45)),
        *((300, 60, 45), (330, 90, 45), (400, 90, 75), (DAY, 90, 75)),
    ]
    assert (found.free, found.promised, found.worst) == (90, 75, None)


def test_what_was_due_before_now_is_due_at_once() -> None:
    found = curve([span(60, 120)], due(-30, 20))
    assert points(found)[0] == (0, 0, 20)
    assert found.worst is not None
    assert (found.worst.at, found.worst.short) == (NOW, 20)


def test_what_is_due_after_the_end_is_not_shown_and_what_is_due_at_the_end_is() -> None:
    assert curve([], due(DAY + 1, 20)).demands == ()
    assert curve([], due(DAY, 20)).promised == 20


def test_margin_is_cut_at_both_ends() -> None:
    found = curve([span(-30, 30), span(DAY - 10, DAY + 50)])
    assert found.margin == (span(0, 30), span(DAY - 10, DAY))
    assert found.free == 40


def test_margin_behind_or_beyond_the_time_shown_counts_for_nothing() -> None:
    assert curve([span(-60, 0), span(DAY, DAY + 60)]).margin == ()


@pytest.mark.parametrize(
    ("demands", "worst"),
    [
        ([due(100, 40), due(200, 60, "Ana")], (200, 70)),
        ([due(100, 70), due(200, 0, "Ana")], (100, 40)),
        ([due(100, 50), due(300, 30, "Ana"), due(500, 5, "Ola")], (100, 20)),
        ([due(100, 30)], None),
    ],
)
def test_the_worst_is_where_most_is_missing_the_first_of_equals(
    demands: list[Demand], worst: tuple[int, int] | None
) -> None:
    found = curve([span(0, 30), span(250, 310)], *demands).worst
    assert (found and ((found.at - NOW) // timedelta(minutes=1), found.short)) == worst
