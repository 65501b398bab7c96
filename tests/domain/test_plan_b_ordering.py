from dataclasses import replace
from datetime import timedelta
from itertools import permutations, product

import pytest

from respiro.domain.calls import Caller
from respiro.domain.clients import Tier
from respiro.domain.period import Period
from respiro.domain.plan_b import Stage, UrgentRequest, in_order, outranked_by, pressing, rank
from support.follow_ups import CLOCK, HOUR, MINUTE, NOW
from support.plan_b_oracles import request

OPEN = [stage for stage in Stage if stage.is_open]
TURNS = [
    {Stage.ACTIVE},
    {Stage.RECEIVED, Stage.TRIAGED, Stage.SCHEDULED},
    {Stage.WAITING},
    {Stage.DELEGATED},
]


def standing(stage: Stage, left: int, **more: object) -> UrgentRequest:
    """Return one at a stage, with so many business minutes to its promise."""
    return request(
        stage=stage,
        left=left if stage is Stage.WAITING else None,
        promised_at=NOW + left * MINUTE,
        place=Period(NOW + HOUR, NOW + 2 * HOUR) if stage is Stage.SCHEDULED else None,
        **more,
    )


def tier_of(one: UrgentRequest) -> Tier:
    return Tier(one.want or "B")


def all_small() -> list[UrgentRequest]:
    cases = product(OPEN, (True, False), (True, False), Tier, (-5, 0, 60))
    return [
        standing(stage, left, id=f"{number:03}", is_urgent=urgent, is_important=important, want=tier.value)
        for number, (stage, urgent, important, tier, left) in enumerate(cases)
    ]


def goes_before(one: UrgentRequest, other: UrgentRequest) -> bool:
    """Compare two as the sentence says: turn; urgent times important; tier; time left; who came first."""
    turns = [next(number for number, stages in enumerate(TURNS) if who.stage in stages) for who in (one, other)]
    if turns[0] != turns[1]:
        return turns[0] < turns[1]
    weights = [1 + who.is_urgent + who.is_important + (who.is_urgent and who.is_important) for who in (one, other)]
    if weights[0] != weights[1]:
        return weights[0] > weights[1]
    tiers = [[Tier.A, Tier.B, Tier.C].index(tier_of(who)) for who in (one, other)]
    if tiers[0] != tiers[1]:
        return tiers[0] < tiers[1]
    if one.promised_at != other.promised_at:
        return one.promised_at < other.promised_at
    if one.received_at != other.received_at:
        return one.received_at < other.received_at
    return one.id < other.id


def test_every_two_requests_stand_as_the_sentence_says() -> None:
    everyone = all_small()
    ranks = {one.id: rank(one, tier_of(one), NOW, CLOCK) for one in everyone}
    assert len(set(ranks.values())) == len(everyone)
    for one, other in product(everyone, everyone):
        assert (ranks[one.id] < ranks[other.id]) == (one is not other and goes_before(one, other)), (one, other)


def test_the_order_is_total_and_does_not_depend_on_how_they_came() -> None:
    sample = all_small()[::43]
    expected = in_order(sample, tier_of, NOW, CLOCK)
    assert all(goes_before(one, other) for number, one in enumerate(expected) for other in expected[number + 1 :])
    for shuffled in permutations(sample):
        assert in_order(shuffled, tier_of, NOW, CLOCK) == expected


def test_who_came_first_is_served_first_and_then_the_id_decides() -> None:
    first, second = request(id="b", received_at=NOW - 2 * HOUR), request(id="a", received_at=NOW - HOUR)
    assert in_order([second, first], tier_of, NOW, CLOCK) == [first, second]
    twins = [request(id="b"), request(id="a")]
    assert [one.id for one in in_order(twins, tier_of, NOW, CLOCK)] == ["a", "b"]


def test_less_time_left_goes_before_who_came_first() -> None:
    first, second = request(id="a", received_at=NOW - 2 * HOUR), request(id="b", promised_at=NOW + HOUR)
    assert in_order([first, second], tier_of, NOW, CLOCK) == [second, first]


def test_what_is_closed_stands_in_no_queue() -> None:
    closed = [request(id=stage.value, stage=stage) for stage in Stage if not stage.is_open]
    assert len(closed) == 2
    assert in_order(closed, tier_of, NOW, CLOCK) == []


def test_time_left_counts_in_business_time() -> None:
    evening = CLOCK.after(NOW, 8 * 60) - 9 * HOUR  # 01:00 of the next day: nothing is worked before 9
    before_bed = request(id="a", promised_at=evening)
    at_six = request(id="b", promised_at=NOW + 8 * HOUR, received_at=NOW - 2 * HOUR)
    assert [one.id for one in in_order([before_bed, at_six], tier_of, NOW, CLOCK)] == ["b", "a"]


@pytest.mark.parametrize(
    ("urgent", "important", "weight"), [(True, True, 4), (True, False, 2), (False, True, 2), (False, False, 1)]
)
def test_urgent_times_important(*, urgent: bool, important: bool, weight: int) -> None:
    assert pressing(request(is_urgent=urgent, is_important=important)) == weight


def someone_else(stage: Stage = Stage.TRIAGED, **more: object) -> UrgentRequest:
    return replace(standing(stage, 30), **{"id": "2", "caller": Caller("Juan"), **more})  # type: ignore[arg-type]


def test_whoever_is_ahead_and_waits_for_the_user_is_passed_over() -> None:
    for stage in OPEN:
        passed = outranked_by(request(), [someone_else(stage)], tier_of, NOW, CLOCK)
        assert bool(passed) == (stage in (Stage.RECEIVED, Stage.TRIAGED, Stage.ACTIVE)), stage


def test_nobody_behind_is_passed_over() -> None:
    behind = [
        someone_else(promised_at=NOW + 2 * HOUR),
        someone_else(promised_at=NOW + 3 * HOUR),
        someone_else(want="C"),
        someone_else(is_important=False),
        request(),
        request(promised_at=NOW),
    ]
    assert outranked_by(request(), behind, tier_of, NOW, CLOCK) == []
    assert outranked_by(request(want="C"), [someone_else(promised_at=NOW + 3 * HOUR)], tier_of, NOW, CLOCK)


def test_a_time_of_ones_own_passes_over_nobody_once_it_has_come() -> None:
    place = Period(NOW - 5 * MINUTE, NOW + HOUR)
    scheduled = request(stage=Stage.SCHEDULED, place=place)
    assert outranked_by(scheduled, [someone_else()], tier_of, NOW, CLOCK) == []
    ahead = request(stage=Stage.SCHEDULED, place=Period(NOW + MINUTE, NOW + HOUR))
    assert outranked_by(ahead, [someone_else()], tier_of, NOW, CLOCK)


def test_whose_own_time_has_come_is_passed_over_by_anything_behind() -> None:
    now_theirs = someone_else(Stage.SCHEDULED, place=Period(NOW, NOW + HOUR))
    assert outranked_by(request(), [now_theirs], tier_of, NOW, CLOCK) == [now_theirs]
    soon_theirs = someone_else(Stage.SCHEDULED, place=Period(NOW + timedelta(seconds=1), NOW + HOUR))
    assert outranked_by(request(), [soon_theirs], tier_of, NOW, CLOCK) == []


def test_nobody_jumps_ahead_of_themselves() -> None:
    own = request(id="2", promised_at=NOW + HOUR)
    assert outranked_by(request(), [own], tier_of, NOW, CLOCK) == []


def test_a_request_whose_caller_was_corrected_is_still_itself() -> None:
    as_stored = request(promised_at=NOW + HOUR)
    assert outranked_by(request(caller=Caller("Juan")), [as_stored], tier_of, NOW, CLOCK) == []
