"""What the quarter's user does to margin by hand: plans on Fridays, moves, gives back, books and corrects."""

from datetime import timedelta
from typing import Any

from respiro.domain.margins import BlockState, MarginBlock
from respiro.domain.period import Period
from respiro.domain.review import Use
from respiro.domain.week import Week
from respiro.services import margin_hand, margin_hand_use, week_planning
from respiro.services.review.week import review
from support.quarter_cast import CLIENTS, NEVER_PLANNED, is_worked
from support.quarter_log import span
from support.quarter_scene import Scene
from support.quarter_world import worked_days

_FRIDAY = 4


def plan_next(scene: Scene, week: Week) -> None:
    """Plan a week, as the review of the one before proposes it; sometimes with another length."""
    if week == NEVER_PLANNED:
        return
    minutes = scene.chance.choice((None, None, None, 300, 480))
    ports = scene.ports
    scene.do("plan", lambda: week_planning.apply(ports, week, week_planning.propose(ports, week, minutes=minutes)))


def expect_hands(scene: Scene, week: Week) -> None:
    """Let the user change the week's margin, and say what it was used for."""
    scene.later(scene.wall(week.days[_FRIDAY], 14 * 60 + 30), lambda: plan_next(scene, week.shifted(1)))
    if scene.happens(0.3):
        scene.later(scene.wall(week.days[_FRIDAY], 17 * 60), lambda: plan_next(scene, week.shifted(1)))
    for day in worked_days(week):
        moment = scene.wall(day, scene.chance.randrange(9 * 12, 18 * 12) * 5)
        if scene.happens(0.6):
            scene.later(moment, lambda: _change(scene))
        for _ in range(scene.chance.randrange(3)):
            used_at = scene.wall(day, scene.chance.randrange(10 * 12, 19 * 12) * 5)
            scene.later(used_at, lambda: _book(scene))
        if scene.happens(0.35):
            scene.later(scene.wall(day, 17 * 60 + 50), lambda: _correct(scene))


def _ahead(scene: Scene) -> list[MarginBlock]:
    ahead = Period(scene.now, scene.now + timedelta(days=6))
    blocks = scene.ports.store.blocks(ahead)
    return [one for one in blocks if one.state is BlockState.STANDING and one.period.start >= scene.now]


def _change(scene: Scene) -> None:
    blocks = _ahead(scene)
    step = scene.chance.choice(("add", "move", "move", "grow", "pin", "release", "undo", "undo"))
    if step == "add" or not blocks:
        _add(scene)
        return
    block, ports = scene.chance.choice(blocks), scene.ports
    match step:
        case "move":
            by = timedelta(minutes=scene.chance.choice((-60, -30, 30, 60, 24 * 60)))
            length = scene.chance.choice((block.minutes, block.minutes, 30, 75))
            moved = Period.lasting(block.period.start + by, length)
            scene.do("hand", lambda: margin_hand.move_block(ports, block.uid, moved))
        case "grow":
            grown = Period.lasting(block.period.start, block.minutes + scene.chance.choice((-15, 15, 30)) or 15)
            scene.do("hand", lambda: margin_hand.move_block(ports, block.uid, grown))
        case "pin":
            scene.do("hand", lambda: margin_hand.pin_block(ports, block.uid, pinned=not block.pinned))
        case "release":
            scene.do("hand", lambda: margin_hand.release_block(ports, block.uid))
        case _:
            with scene.taken_back():
                done = margin_hand.release_block(ports, block.uid)
                margin_hand.undo(ports, done)


def _add(scene: Scene) -> None:
    day = scene.today + timedelta(days=scene.chance.randrange(3))
    while not is_worked(day):
        day += timedelta(days=1)
    start = scene.wall(day, scene.chance.randrange(9 * 4, 18 * 4) * 15)
    added = Period.lasting(start, scene.chance.choice((30, 45, 60)))
    scene.do("hand", lambda: margin_hand.add_block(scene.ports, added))


def _book(scene: Scene) -> None:
    """Book minutes of a block that began today or yesterday."""
    day = Period(scene.now - timedelta(days=1, hours=6), scene.now)
    blocks = [one for one in scene.ports.store.blocks(day) if one.is_there and one.period.start <= scene.now]
    if not blocks:
        return
    block, minutes = scene.chance.choice(blocks), scene.chance.choice((10, 15, 30, 45))
    client_id = scene.chance.choice(("", *(client.id for client in CLIENTS)))
    ports, fact = scene.ports, {"block": block.uid, "minutes": minutes, "client": client_id}
    with_undo = scene.happens(0.15)
    if with_undo:
        scene.tell("mark")
    done = scene.do("use", lambda: margin_hand_use.book_use(ports, block.uid, minutes, client_id), ("booked", fact))
    if with_undo:
        if done is not None:
            margin_hand.undo(ports, done)
        scene.tell("back to the mark")


def _correct(scene: Scene) -> None:
    """Correct what is said to have been used this week or last, or take it back."""
    week = Week.of(scene.today).shifted(scene.chance.choice((0, 0, -1)))
    uses = review(scene.ports, week).uses
    if not uses:
        return
    use: Use = scene.chance.choice(uses)
    ports = scene.ports
    fact: dict[str, Any] = {"block": use.block_uid, "place": span(use.period), "key": (use.kind.value, use.source_id)}
    if scene.happens(0.4):
        scene.do("use", lambda: margin_hand_use.take_back_use(ports, use), ("taken back", fact))
        return
    minutes, client_id = scene.chance.choice((5, 15, 30, 50)), scene.chance.choice(CLIENTS).id
    fact |= {"minutes": minutes, "client": client_id}
    scene.do(
        "use", lambda: margin_hand_use.correct_use(ports, use, minutes, client_id, "as it was"), ("corrected", fact)
    )
