"""A simulated quarter: twelve weeks of six clients, lived through the services with a clock that is set.

The same seed lives the same quarter. What happened is in the scene's log, told in plain values.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from random import Random

from respiro.services.ports import Ports
from support.quarter_agenda import Calendar
from support.quarter_calls import expect_calls
from support.quarter_cast import WEEKS, monday_of, weeks
from support.quarter_fires import expect_fires
from support.quarter_hand import expect_hands, plan_next
from support.quarter_scene import Scene
from support.quarter_world import expect_meetings, standing_meetings


def live(
    ports: Ports,
    calendar: Calendar,
    seed: int,
    seen: Callable[[Scene], None] = lambda _scene: None,
    until: datetime | None = None,
) -> Scene:
    """Live through the quarter, or up to an instant; ``seen`` is told after each thing that happened."""
    scene = Scene(ports, calendar, Random(seed), seen)  # noqa: S311  chance that can be repeated
    lived = weeks()
    begin = scene.wall(monday_of(0) - timedelta(days=3), 15 * 60)
    scene.run(begin)
    standing_meetings(scene, (*lived, lived[-1].shifted(1)))
    scene.later(begin, lambda: plan_next(scene, lived[0]))
    for week in lived:
        expect_meetings(scene, week)
        expect_fires(scene, week)
        expect_calls(scene, week)
        expect_hands(scene, week)
        for day in week.days:
            for at in (8 * 60 + 30, 14 * 60, 18 * 60 + 5):
                scene.later(scene.wall(day, at), lambda: None)
    scene.run(until or scene.wall(monday_of(WEEKS), 8 * 60))
    return scene
