"""A proposal changed by hand before it is applied."""

from datetime import datetime

import pytest

from respiro.domain.errors import ConflictError, InvalidValueError
from respiro.domain.margins import ChangeKind, Plan
from respiro.domain.period import Period
from respiro.domain.week import Week
from respiro.domain.work_time import instant
from respiro.services import margin_draft, margin_keeper
from respiro.services.ports import Ports
from respiro.services.review import week as weekly_review
from support.fakes import MADRID, WEDNESDAY, demo_ports

THIS_WEEK = Week.of(WEDNESDAY.date())
NEXT_WEEK = THIS_WEEK.shifted(1)


@pytest.fixture
def ports() -> Ports:
    return demo_ports()


@pytest.fixture
def draft(ports: Ports) -> Plan:
    return margin_keeper.propose(ports, NEXT_WEEK)


def at(day: int, minute: int, week: Week = NEXT_WEEK) -> datetime:
    return instant(week.days[day], minute, MADRID)


def test_a_moved_block_is_pinned_and_the_others_stay(ports: Ports, draft: Plan) -> None:
    place = Period.lasting(at(0, 14 * 60), 90)
    changed = margin_draft.move_in_draft(ports, NEXT_WEEK, draft, 0, place)
    assert changed.edits[1:] == draft.edits[1:]
    after = changed.edits[0].after
    assert after is not None
    assert (after.period, after.pinned) == (place, True)
    assert changed.planned_minutes == draft.planned_minutes
    assert changed.score.affinity < draft.score.affinity


def test_what_is_applied_is_booked_as_planned(ports: Ports, draft: Plan) -> None:
    longer = margin_draft.move_in_draft(ports, NEXT_WEEK, draft, 0, Period.lasting(at(0, 14 * 60), 105))
    margin_keeper.apply(ports, longer)
    assert weekly_review.review(ports, NEXT_WEEK).total.planned == draft.planned_minutes + 15


def test_a_block_is_not_put_on_a_meeting_on_margin_in_the_past_or_in_another_week(ports: Ports, draft: Plan) -> None:
    other = draft.blocks[1].period
    places = {
        "margin_on_meeting": Period.lasting(at(0, 10 * 60 + 45), 30),
        "margin_on_margin": Period.lasting(other.start, 30),
        "margin_in_other_week": Period.lasting(at(0, 600, THIS_WEEK.shifted(2)), 30),
    }
    for kind, place in places.items():
        with pytest.raises(InvalidValueError) as raised:
            margin_draft.move_in_draft(ports, NEXT_WEEK, draft, 0, place)
        assert raised.value.kind == kind
    now = margin_keeper.propose(ports, THIS_WEEK)
    with pytest.raises(InvalidValueError) as raised:
        margin_draft.add_to_draft(ports, THIS_WEEK, now, Period.lasting(at(0, 14 * 60, THIS_WEEK), 30))
    assert raised.value.kind == "margin_in_past"


def test_a_block_that_has_begun_stays(ports: Ports) -> None:
    draft = margin_keeper.propose(ports, THIS_WEEK)
    with pytest.raises(ConflictError) as raised:
        margin_draft.move_in_draft(ports, THIS_WEEK, draft, 0, Period.lasting(at(4, 16 * 60, THIS_WEEK), 30))
    assert raised.value.kind == "margin_has_begun"


def test_a_standing_block_put_back_where_it_was_is_no_change(ports: Ports) -> None:
    draft = margin_keeper.propose(ports, THIS_WEEK)
    index = next(number for number, edit in enumerate(draft.edits) if edit.after and edit.after.pinned)
    before = draft.edits[index].before
    assert before is not None
    moved = margin_draft.move_in_draft(ports, THIS_WEEK, draft, index, Period.lasting(at(4, 16 * 60, THIS_WEEK), 75))
    assert moved.edits[index].kind is ChangeKind.MOVE
    back = margin_draft.move_in_draft(ports, THIS_WEEK, moved, index, before.period)
    assert back.edits[index].kind is ChangeKind.KEEP


def test_only_a_new_block_can_be_left_out(ports: Ports, draft: Plan) -> None:
    fewer = margin_draft.leave_out(ports, NEXT_WEEK, draft, 0)
    assert len(fewer.blocks) == len(draft.blocks) - 1
    assert fewer.score.weekly_shortage == draft.blocks[0].minutes
    assert fewer.refusals
    with pytest.raises(ConflictError) as raised:
        margin_draft.leave_out(ports, THIS_WEEK, margin_keeper.propose(ports, THIS_WEEK), 0)
    assert raised.value.kind == "margin_in_draft"
