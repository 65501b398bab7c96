"""What sync has to ask, in one list, and answers that are taken back."""

import json
from dataclasses import replace
from hashlib import sha256

import pytest

from respiro.domain.accounts import Resource
from respiro.domain.errors import ConflictError, InvalidValueError
from respiro.domain.margins import BlockState
from respiro.services import margin_hand
from respiro.services.home_conflicts import ConflictKind, Side, conflicts
from respiro.services.home_questions import (
    BothChanged,
    MissingItems,
    VanishedMargin,
    can_be_taken_back,
    give_margin_back,
    keep_for_now,
    keep_side,
    put_margin_there_again,
    questions,
    take_back,
    waits,
)
from respiro.services.home_writing import CONFLICT
from respiro.services.margin_gone import GONE_NOTE, margin_gone
from respiro.services.missing_items import MissingItem, missing_items
from respiro.services.ports import Ports
from support.fakes import FakeStore, empty_ports
from support.questions_scene import (
    PLAN_B,
    TASK,
    ask,
    blocks_ahead,
    event_moved,
    lose_items,
    lose_margin,
    moved,
    put_marta,
    question_ports,
    task_written,
)
from support.queue_scene import queue_ports
from support.stored_accounts import put_collections


@pytest.fixture
def ports() -> Ports:
    return queue_ports()


def missing_of(ports: Ports) -> MissingItems:
    return next(one for one in questions(ports) if isinstance(one, MissingItems))


def test_where_both_sides_agree_nothing_is_asked() -> None:
    assert questions(empty_ports()) == []


def test_conflicts_come_first_in_order_of_time_then_what_vanished_then_what_is_gone_on_a_server() -> None:
    found = questions(question_ports())
    assert [type(one) for one in found] == [*[BothChanged] * 4, VanishedMargin, MissingItems]
    assert found[1].key == f"conflict:{TASK}"
    assert sum(map(waits, questions(question_ports()))) == 6


def test_my_side_that_was_kept_is_asked_again_when_that_is_taken_back(ports: Ports) -> None:
    conflict = moved(ports)
    ask(ports, conflict)
    block = ports.store.block(conflict.uid)
    done = keep_side(ports, conflict.uid, Side.OURS)
    assert conflicts(ports) == []
    assert done.kind is ConflictKind.MARGIN
    again = take_back(ports, done)
    assert conflicts(ports) == [conflict]
    assert ports.store.block(conflict.uid) == block
    take_back(ports, again)
    assert conflicts(ports) == []


def test_the_calendars_place_that_was_taken_goes_back_with_the_block(ports: Ports) -> None:
    conflict = moved(ports)
    ask(ports, conflict)
    block = ports.store.block(conflict.uid)
    done = keep_side(ports, conflict.uid, Side.THEIRS)
    followed = ports.store.block(conflict.uid)
    assert followed is not None
    assert followed.period == conflict.theirs
    again = take_back(ports, done)
    assert ports.store.block(conflict.uid) == block
    assert conflicts(ports) == [conflict]
    take_back(ports, again)
    assert ports.store.block(conflict.uid) == followed
    assert conflicts(ports) == []


def test_an_answer_that_the_calendar_followed_is_not_taken_back(ports: Ports) -> None:
    conflict = moved(ports)
    ask(ports, conflict)
    done = keep_side(ports, conflict.uid, Side.THEIRS)
    ports.store.put_mirror({CONFLICT + conflict.uid: None})
    assert not can_be_taken_back(ports, done)
    with pytest.raises(ConflictError):
        take_back(ports, done)


def test_a_block_that_was_moved_since_keeps_the_answer_as_it_is(ports: Ports) -> None:
    conflict = moved(ports)
    ask(ports, conflict)
    done = keep_side(ports, conflict.uid, Side.THEIRS)
    margin_hand.release_block(ports, conflict.uid)
    with pytest.raises(ConflictError):
        take_back(ports, done)
    assert conflicts(ports) == []


def test_a_request_that_followed_is_not_undone_here(ports: Ports) -> None:
    ask(ports, event_moved())
    done = keep_side(ports, PLAN_B, Side.THEIRS)
    assert done.is_final
    assert not can_be_taken_back(ports, done)


def test_a_place_that_is_not_possible_here_leaves_the_question(ports: Ports) -> None:
    other = blocks_ahead(ports)[1]
    conflict = moved(ports)
    ask(ports, replace(conflict, theirs=other.period, there=replace(conflict.there, place=other.period)))
    with pytest.raises(InvalidValueError, match="margin_not_moved"):
        keep_side(ports, conflict.uid, Side.THEIRS)
    assert len(questions(ports)) == 1


def test_vanished_margin_is_named_in_order_of_time_and_its_answers_are_taken_back(ports: Ports) -> None:
    uids = lose_margin(ports)
    (found,) = questions(ports)
    assert isinstance(found, VanishedMargin)
    assert [one.uid for one in found.blocks] == uids
    for answer in (give_margin_back, put_margin_there_again):
        done = answer(ports)
        assert questions(ports) == []
        take_back(ports, done)
        assert margin_gone(ports) == found.count
    assert all(one.state is BlockState.STANDING for one in found.blocks)


def test_a_block_that_is_not_known_any_more_counts_among_what_vanished(ports: Ports) -> None:
    ports.store.put_note(GONE_NOTE, json.dumps({"uids": ["gone@margin.respiro", blocks_ahead(ports)[0].uid]}))
    (found,) = questions(ports)
    assert isinstance(found, VanishedMargin)
    assert (found.count, len(found.blocks)) == (2, 1)


def test_what_is_kept_for_now_is_asked_last_and_does_not_wait_until_its_number_changes() -> None:
    ports = question_ports()
    keep_for_now(ports, missing_of(ports))
    assert missing_of(ports).is_kept
    assert sum(map(waits, questions(ports))) == 5
    (collection,) = ports.store.collections()
    ports.store.put_resources(replace(collection, missing=10), collection, [])
    assert not missing_of(ports).is_kept
    assert sum(map(waits, questions(ports))) == 6


# --- what is known of missing items


def items_of(ports: Ports) -> list[MissingItem]:
    *_, found = missing_items(ports, ports.store.collections())
    return found


def test_missing_items_are_named_by_what_the_agenda_has_of_them_never_by_their_texts(ports: Ports) -> None:
    lose_items(ports, unknown=2)
    found = items_of(ports)
    assert [bool(one.name) for one in found] == [*[True] * 6, False, False]
    assert found[0].period is not None
    assert found[0].period.start <= found[1].period.start  # type: ignore[union-attr]
    assert all("never read here" not in one.name for one in found)


def test_items_of_our_own_are_known_by_their_uids(ports: Ports) -> None:
    put_marta(ports)
    account = lose_items(ports, unknown=0)
    (collection,) = ports.store.collections()
    block = blocks_ahead(ports)[0]
    home = replace(collection, id="home", href="/dav/home/", name="Respiro", is_home=True, calendar="", missing=3)
    put_collections(ports.store, account.id, [home])
    ports.store.put_mirror({block.uid: "…", PLAN_B: "…", TASK: "…"})
    names = [one.rpartition("/")[2] for one in (_href(uid) for uid in (block.uid, PLAN_B, TASK))]
    ports.store.put_resources(home, home, [_gone(name) for name in names])
    found = items_of(ports)
    assert {one.kind for one in found} == {ConflictKind.MARGIN, ConflictKind.PLAN_B, ConflictKind.TASK}
    assert block.period in [one.period for one in found]
    assert "Paweł Kowalski" in [one.name for one in found]


def _href(uid: str) -> str:
    return f"/dav/home/{sha256(uid.encode()).hexdigest()}.ics"


def _gone(name: str) -> Resource:
    return Resource(f"/dav/home/{name}", "1", "", is_gone=True)


def test_a_task_whose_words_both_sides_changed_is_a_question_too(ports: Ports) -> None:
    assert isinstance(ports.store, FakeStore)
    ask(ports, task_written())
    (found,) = questions(ports)
    assert isinstance(found, BothChanged)
    assert found.conflict.kind is ConflictKind.TASK
