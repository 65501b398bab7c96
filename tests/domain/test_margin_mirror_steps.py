"""What is done about a block and its event, case by case."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from respiro.domain.margins import BlockState, MarginBlock
from respiro.domain.margins.mirror import BlockEvent, BlockEventState, BlockStep, are_many, block_step, status_of
from respiro.domain.period import Period

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
WORDS = frozenset({"summary", "description"})


def at(hours: float) -> Period:
    return Period.lasting(NOW + timedelta(hours=hours), 60)


A, B, C = at(48), at(50), at(52)
BLOCK = MarginBlock("x@margin.respiro", A)
PINNED = replace(BLOCK, pinned=True)
EVENT = BlockEvent(A, "Margin", "", "TENTATIVE", "TENTATIVE", WORDS)
LEFT = replace(EVENT, is_left=True)
GONE = replace(EVENT, status="CANCELLED")


def event(place: Period) -> BlockEvent:
    return replace(EVENT, period=place)


def step(block: MarginBlock | None, base: BlockEvent | None, there: BlockEvent | None) -> BlockStep:
    is_there = block is not None and block.is_there
    wanted = BlockEventState(block.period, "Margin", "", status_of(block, NOW)) if block and is_there else None
    return block_step(block, wanted, base, there, NOW)


def in_state(state: BlockState) -> MarginBlock:
    return replace(PINNED, state=state)


BEGUN = MarginBlock("x", at(-0.5))
OVER = MarginBlock("x", at(-2))
CASES = [
    # a new block, and one that both sides know
    (BLOCK, None, None, "write"),
    (BLOCK, EVENT, EVENT, "note"),
    (BLOCK, None, EVENT, "note"),
    # moved
    (replace(BLOCK, period=B), EVENT, EVENT, "write"),
    (BLOCK, EVENT, event(B), "follow"),
    (PINNED, EVENT, event(B), "follow"),
    (replace(PINNED, period=C), EVENT, event(C), "note"),
    (replace(PINNED, period=C), EVENT, event(B), "ask"),
    (replace(BLOCK, period=C), EVENT, event(B), "follow"),
    (BLOCK, None, event(B), "ask"),
    (BLOCK, LEFT, event(B), "ask"),
    (BLOCK, EVENT, replace(EVENT, period=None), "ask"),
    (BLOCK, replace(EVENT, period=None), replace(EVENT, period=None), "write"),
    (BLOCK, None, replace(EVENT, period=None), "ask"),
    # deleted there
    (BLOCK, EVENT, None, "release"),
    (BLOCK, EVENT, GONE, "release"),
    (BLOCK, None, GONE, "release"),
    (replace(BLOCK, period=C), EVENT, None, "release"),
    (replace(PINNED, period=C), EVENT, None, "ask"),
    (replace(PINNED, period=C), EVENT, GONE, "ask"),
    (BLOCK, LEFT, None, "write"),
    (BLOCK, LEFT, GONE, "write"),
    # given back here
    (in_state(BlockState.RELEASED), EVENT, EVENT, "remove"),
    (in_state(BlockState.RELEASED), EVENT, None, "forget"),
    (in_state(BlockState.RELEASED), EVENT, GONE, "let_go"),
    (in_state(BlockState.RELEASED), LEFT, None, "leave"),
    (in_state(BlockState.RELEASED), LEFT, GONE, "leave"),
    (in_state(BlockState.RELEASED), LEFT, event(B), "follow"),
    (in_state(BlockState.RELEASED), EVENT, event(B), "ask"),
    (in_state(BlockState.UNDONE), EVENT, event(B), "ask"),
    (in_state(BlockState.DROPPED), EVENT, event(B), "follow"),
    (in_state(BlockState.DROPPED), EVENT, event(at(-5)), "remove"),
    (in_state(BlockState.RELEASED), None, EVENT, "leave"),
    (None, EVENT, EVENT, "remove"),
    (None, EVENT, None, "forget"),
    (None, None, EVENT, "leave"),
    # begun
    (BEGUN, event(BEGUN.period), event(A), "put_back"),
    (BEGUN, event(BEGUN.period), None, "let_go"),
    (BEGUN, replace(event(BEGUN.period), is_left=True), None, "leave"),
    # over
    (OVER, None, event(A), "leave"),
    (OVER, None, None, "leave"),
    (OVER, event(OVER.period), event(OVER.period), "forget"),
    (OVER, event(OVER.period), None, "forget"),
    (OVER, event(OVER.period), event(A), "put_back"),
    (OVER, EVENT, EVENT, "write"),
    (OVER, EVENT, event(B), "ask"),
    (OVER, EVENT, event(at(-7)), "forget"),
    (replace(OVER, state=BlockState.SETTLED), event(OVER.period), event(OVER.period), "forget"),
    (replace(OVER, state=BlockState.RELEASED), LEFT, None, "forget"),
]


@pytest.mark.parametrize(("block", "base", "there", "wanted"), CASES)
def test_each_case_has_its_step(
    block: MarginBlock | None, base: BlockEvent | None, there: BlockEvent | None, wanted: str
) -> None:
    assert step(block, base, there) == wanted


@pytest.mark.parametrize(
    ("state", "place", "wanted"),
    [
        (BlockState.RELEASED, A, "ask"),
        (BlockState.RELEASED, None, "ask"),
        (BlockState.UNDONE, A, "ask"),
        (BlockState.DROPPED, A, "follow"),
        (BlockState.DROPPED, None, "ask"),
        (BlockState.RELEASED, at(-5), "forget"),
    ],
)
def test_what_others_wrote_into_what_is_given_back_here_does_not_go_unasked(
    state: BlockState, place: Period | None, wanted: str
) -> None:
    there = replace(EVENT, period=place)
    base = EVENT if place == A or place is None else there
    assert block_step(in_state(state), None, base, there, NOW, is_edited=True) == wanted


def test_words_of_ours_are_written_and_words_of_others_are_not() -> None:
    old = replace(EVENT, summary="Margen")

    assert step(BLOCK, old, old) is BlockStep.WRITE
    assert step(BLOCK, old, replace(old, own_words=WORDS - {"summary"})) is BlockStep.NOTE


@pytest.mark.parametrize(
    ("said", "there", "wanted"),
    [
        ("TENTATIVE", "TENTATIVE", "write"),
        ("TENTATIVE", "", "write"),
        ("TENTATIVE", "CONFIRMED", "note"),
        ("CONFIRMED", "CONFIRMED", "note"),
        ("CONFIRMED", "TENTATIVE", "note"),
        ("CONFIRMED", "", "note"),
    ],
)
def test_that_a_block_is_defended_is_said_once_whatever_becomes_of_it(said: str, there: str, wanted: str) -> None:
    block = MarginBlock("x", at(23))
    base = replace(event(block.period), said=said)

    assert step(block, base, replace(event(block.period), status=there)) == wanted


@pytest.mark.parametrize(
    ("gone", "ahead", "is_empty", "wanted"),
    [
        (1, 1, True, False),
        (2, 2, True, True),
        (2, 3, False, False),
        (3, 14, False, True),
        (3, 15, False, False),
        (10, 60, False, False),
        (11, 600, False, True),
    ],
)
def test_few_are_believed_and_many_are_not(gone: int, ahead: int, *, is_empty: bool, wanted: bool) -> None:
    assert are_many(gone, ahead, is_empty=is_empty) == wanted


PLACES = st.sampled_from([at(-30), at(-0.5), A, B, C])
EVENTS = st.none() | st.builds(
    BlockEvent,
    st.none() | PLACES,
    st.sampled_from(["Margin", "Mine"]),
    st.just(""),
    st.sampled_from(["TENTATIVE", "CONFIRMED", "CANCELLED", ""]),
    st.sampled_from(["TENTATIVE", "CONFIRMED"]),
    st.sampled_from([WORDS, frozenset[str]()]),
    st.booleans(),
)
BLOCKS = st.none() | st.builds(MarginBlock, st.just("x"), PLACES, st.booleans(), st.sampled_from(BlockState))


@given(BLOCKS, EVENTS, EVENTS)
def test_what_nobody_agreed_on_is_never_removed_and_nothing_is_given_back_that_was_not_taken_away(
    block: MarginBlock | None, base: BlockEvent | None, there: BlockEvent | None
) -> None:
    there = replace(there, is_left=False) if there else None
    taken = step(block, base, there)

    if base is None:
        assert taken not in (BlockStep.REMOVE, BlockStep.FORGET)
    if taken is BlockStep.RELEASE:
        assert there is None or there.is_cancelled
        assert block is not None
        assert block.period.start >= NOW
    if taken is BlockStep.FOLLOW:
        assert there is not None
        assert there.period is not None
    if taken in (BlockStep.WRITE, BlockStep.PUT_BACK, BlockStep.NOTE):
        assert block is not None
        assert block.is_there
    if taken is BlockStep.REMOVE:
        assert there is not None
        assert block is None or not block.is_there


@given(BLOCKS, EVENTS, EVENTS)
def test_what_was_written_is_agreed_on(
    block: MarginBlock | None, base: BlockEvent | None, there: BlockEvent | None
) -> None:
    if block is None or step(block, base, there) not in (BlockStep.WRITE, BlockStep.PUT_BACK):
        return
    status = status_of(block, NOW)
    written = BlockEvent(block.period, "Margin", "", status, status, WORDS)

    assert step(block, written, written) in (BlockStep.NOTE, BlockStep.FORGET)
