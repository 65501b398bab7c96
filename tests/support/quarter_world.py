"""What comes to the quarter from outside: meetings that are there, come, move and are called off, and a day off."""

from datetime import date, datetime, timedelta

from respiro.domain.period import Period
from respiro.domain.week import Week
from support.quarter_agenda import Meeting
from support.quarter_cast import EVERY_WEEK, HOLIDAYS, ILL, is_worked
from support.quarter_log import minute
from support.quarter_scene import Scene

_NEW = ("Llamada de Luis", "Fit & Co: urgent", "Kowalski: incidencia", "Estudio Norte: planos", "Dentist", "Gestoría")


def standing_meetings(scene: Scene, weeks: tuple[Week, ...]) -> None:
    """Put the meetings of every week into the calendar, but for those on holidays."""
    made = []
    for week in weeks:
        for number, (weekday, wall, minutes, summary, others) in enumerate(EVERY_WEEK):
            day = week.days[weekday]
            if day in HOLIDAYS:
                continue
            hour, past = map(int, wall.split(":"))
            start = minute(scene.wall(day, hour * 60 + past))
            made.append(Meeting(f"{week}-{number}", start, start + minutes, summary, others))
    scene.hold(*made)


def expect_meetings(scene: Scene, week: Week) -> None:
    """Let meetings come, move and be called off in a week."""
    for _ in range(scene.chance.randint(2, 5)):
        scene.later(_sometime(scene, week), lambda: _comes(scene))
    for _ in range(scene.chance.randint(1, 3)):
        scene.later(_sometime(scene, week), lambda: _moves(scene))
    if scene.happens(0.4):
        scene.later(_sometime(scene, week), lambda: _is_called_off(scene))
    if ILL in week.days:
        scene.later(scene.wall(ILL - timedelta(days=1), 20 * 60), lambda: scene.take_off(ILL))


def _sometime(scene: Scene, week: Week) -> datetime:
    day = week.days[scene.chance.randrange(5)]
    return scene.wall(day, scene.chance.randrange(8 * 12, 19 * 12) * 5)


def _comes(scene: Scene) -> None:
    """Let a meeting come: mostly one that lies on margin, today or in the next days."""
    uid, others = f"new-{len(scene.log.facts)}", scene.chance.randrange(4)
    start = _on_margin(scene) if scene.happens(0.7) else _somewhere(scene)
    if start is not None:
        length = scene.chance.choice((30, 45, 60, 90))
        scene.hold(Meeting(uid, start, start + length, scene.chance.choice(_NEW), others))


def _on_margin(scene: Scene) -> int | None:
    ahead = Period(scene.now, scene.now + timedelta(days=scene.chance.choice((1, 3, 6))))
    blocks = [block for block in scene.ports.store.blocks(ahead) if block.is_there]
    if not blocks:
        return None
    return minute(scene.chance.choice(blocks).period.start) + scene.chance.choice((-15, 0, 15, 30))


def _somewhere(scene: Scene) -> int:
    day: date = scene.today + timedelta(days=scene.chance.randrange(1, 5))
    return minute(scene.wall(day, scene.chance.randrange(9 * 4, 18 * 4) * 15))


def _moves(scene: Scene) -> None:
    """Move one of the next meetings by some quarters of an hour, or to another day."""
    known = _coming(scene)
    if known:
        one = scene.chance.choice(known)
        by = scene.chance.choice((-60, -30, 30, 45, 90, 24 * 60))
        if one.start + by > minute(scene.now):
            scene.hold(Meeting(one.uid, one.start + by, one.end + by, one.summary, one.others))


def _is_called_off(scene: Scene) -> None:
    known = _coming(scene)
    if known:
        scene.hold(gone=scene.chance.choice(known).uid)


def _coming(scene: Scene) -> list[Meeting]:
    now = minute(scene.now)
    return sorted(
        (one for one in scene.meetings.values() if now < one.start < now + 4 * 24 * 60), key=lambda one: one.uid
    )


def worked_days(week: Week) -> list[date]:
    """Return the days of a week on which the user works, as far as that is known from the start."""
    return [day for day in week.days if is_worked(day)]
