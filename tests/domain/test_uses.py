"""What margin was used for: bookings netted, each minute once. Times are minutes after a Monday's eight o'clock."""

from datetime import UTC, date, datetime, timedelta

import pytest

from respiro.domain.agenda import PLAN_B_UID_SUFFIX, OccurrenceId
from respiro.domain.calls import FOLLOW_UP_UID_SUFFIX
from respiro.domain.margins import BlockState, LedgerEntry, LedgerKind, MarginBlock, Taker
from respiro.domain.period import Period
from respiro.domain.review import BY_HAND_UID_SUFFIX, MarginFigures, UseKind, review_week, uses_of
from respiro.domain.week import Week

MONDAY = date(2026, 11, 23)
EIGHT = datetime(2026, 11, 23, 8, tzinfo=UTC)
LUIS, MARTA, HAND = f"luis{PLAN_B_UID_SUFFIX}", f"marta{FOLLOW_UP_UID_SUFFIX}", f"ana{BY_HAND_UID_SUFFIX}"
USED, UNUSED = LedgerKind.USED, LedgerKind.UNUSED


def span(start: int, end: int) -> Period:
    return Period(EIGHT + timedelta(minutes=start), EIGHT + timedelta(minutes=end))


def block(
    start: int = 0, end: int = 60, uid: str = "a", state: BlockState = BlockState.SETTLED, **more: bool
) -> MarginBlock:
    return MarginBlock(uid, span(start, end), state=state, **more)


def entry(
    kind: LedgerKind, start: int, end: int, uid: str = LUIS, block_uid: str = "a", minutes: int = 0, summary: str = ""
) -> LedgerEntry:
    period = span(start, end)
    taker = Taker(OccurrenceId("", uid, ""), summary, period) if uid else None
    return LedgerEntry(EIGHT, MONDAY, block_uid, kind, minutes, period, taker)


def told(*entries: LedgerEntry, blocks: tuple[MarginBlock, ...] = (block(),)) -> list[tuple[str, str, int, int]]:
    """Return block, source and the minutes from and to of each use."""
    return [
        (
            use.block_uid,
            use.source_id,
            (use.period.start - EIGHT) // timedelta(minutes=1),
            (use.period.end - EIGHT) // timedelta(minutes=1),
        )
        for use in uses_of(entries, blocks)
    ]


@pytest.mark.parametrize(
    ("uid", "kind", "source"),
    [
        (LUIS, UseKind.REQUEST, "luis"),
        (MARTA, UseKind.CALL_BACK, "marta"),
        (HAND, UseKind.BY_HAND, "ana"),
        (BY_HAND_UID_SUFFIX, UseKind.BY_HAND, ""),
        ("of a later version", UseKind.BY_HAND, ""),
    ],
)
def test_a_use_tells_what_it_went_to(uid: str, kind: UseKind, source: str) -> None:
    (use,) = uses_of([entry(USED, 0, 20, uid)], [block()])
    assert (use.kind, use.source_id, use.minutes) == (kind, source, 20)


def test_a_minute_belongs_to_whom_it_was_booked_for_first() -> None:
    assert told(entry(USED, 10, 40), entry(USED, 0, 60, MARTA)) == [
        ("a", "marta", 0, 10),
        ("a", "luis", 10, 40),
        ("a", "marta", 40, 60),
    ]


def test_what_one_taker_booked_in_pieces_is_one_stretch() -> None:
    assert told(entry(USED, 0, 20), entry(USED, 20, 30), entry(USED, 10, 25)) == [("a", "luis", 0, 30)]


def test_one_client_s_two_matters_stay_two() -> None:
    assert told(entry(USED, 0, 20, HAND, summary="Ana: web"), entry(USED, 20, 30, HAND, summary="Ana: mail")) == [
        ("a", "ana", 0, 20),
        ("a", "ana", 20, 30),
    ]


def test_what_is_taken_back_is_free_for_the_next_one() -> None:
    booked = [entry(USED, 0, 30), entry(UNUSED, 10, 30)]
    assert told(*booked) == [("a", "luis", 0, 10)]
    assert told(*booked, entry(USED, 0, 60, MARTA)) == [("a", "luis", 0, 10), ("a", "marta", 10, 60)]


def test_taking_back_takes_only_from_that_taker_but_under_any_summary() -> None:
    assert told(entry(USED, 0, 30, summary="Luis"), entry(UNUSED, 0, 30, MARTA)) == [("a", "luis", 0, 30)]
    assert told(entry(USED, 0, 30, summary="Luis"), entry(UNUSED, 0, 30, summary="Luis: web")) == []


def test_what_was_taken_back_before_it_was_booked_is_booked() -> None:
    assert told(entry(UNUSED, 0, 30), entry(USED, 0, 30)) == [("a", "luis", 0, 30)]


def test_what_lies_outside_its_block_is_left_out() -> None:
    assert told(entry(USED, 30, 90)) == [("a", "luis", 30, 60)]
    assert told(entry(USED, 60, 90)) == []
    assert told(entry(USED, 0, 30, block_uid="gone")) == []


def test_bookings_of_other_kinds_and_without_a_taker_are_no_uses() -> None:
    others = [entry(kind, 0, 30) for kind in LedgerKind if kind not in (USED, UNUSED)]
    assert told(*others, entry(USED, 0, 30, "")) == []


def test_the_uses_come_in_order_of_time_over_all_blocks() -> None:
    blocks = (block(uid="a"), block(100, 160, uid="b"))
    assert told(entry(USED, 100, 110, block_uid="b"), entry(USED, 0, 10), blocks=blocks) == [
        ("a", "luis", 0, 10),
        ("b", "luis", 100, 110),
    ]


# --- the figures they end in


def week(blocks: list[MarginBlock], *entries: LedgerEntry) -> MarginFigures:
    review = review_week(Week.of(MONDAY), 0, blocks, entries, lambda moment: moment.date())
    assert sum((figures for _, figures in review.days), MarginFigures()) == review.total
    return review.total


def planned(minutes: int, uid: str = "a") -> LedgerEntry:
    return entry(LedgerKind.PLANNED, 0, 60, "", uid, minutes)


def test_a_block_that_has_passed_was_used_or_stayed_blank() -> None:
    assert week([block()], planned(60), entry(USED, 0, 25)) == MarginFigures(planned=60, used=25, blank=35)


def test_a_block_that_stands_is_used_or_lies_ahead() -> None:
    standing = block(state=BlockState.STANDING)
    assert week([standing], planned(60), entry(USED, 0, 25)) == MarginFigures(planned=60, used=25, left=35)


def test_eaten_and_released_are_net_and_all_adds_up() -> None:
    eaten = [entry(LedgerKind.EATEN, 0, 30, "m", minutes=-30), entry(LedgerKind.EATEN, 0, 30, "m", minutes=10)]
    gone = [entry(LedgerKind.RELEASED, 0, 30, "", "b", -30)]
    total = week(
        [block(), block(uid="b", state=BlockState.RELEASED)],
        *(planned(60), planned(30, "b"), *eaten, *gone, entry(USED, 40, 60)),
    )
    assert total == MarginFigures(planned=90, used=20, blank=20, eaten=20, released=30)
    assert (total.kept, total.free) == (40, 20)


def test_who_took_margin_is_told_most_first_and_who_gave_it_back_is_not() -> None:
    bookings = [
        entry(LedgerKind.EATEN, 0, 30, uid, minutes=minutes, summary=uid.title())
        for uid, minutes in (("small", -10), ("large", -30), ("made good", -15), ("made good", 15))
    ]
    review = review_week(Week.of(MONDAY), 0, [], bookings, lambda moment: moment.date())
    assert [(eaten.summary, eaten.minutes) for eaten in review.eaten_by] == [("Large", 30), ("Small", 10)]


@pytest.mark.parametrize("state", [BlockState.RELEASED, BlockState.DROPPED, BlockState.UNDONE])
def test_a_block_that_is_gone_has_no_minutes(state: BlockState) -> None:
    assert week([block(state=state)], planned(60), planned(-60)) == MarginFigures()
