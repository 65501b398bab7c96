"""Planned requests on their way out into calendars, and back in again."""

import re
import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from icalendar import Calendar

from respiro.domain.calls import Caller
from respiro.domain.clients import Client
from respiro.domain.margins import MarginBlock
from respiro.domain.period import Period
from respiro.domain.plan_b import DecisionKind, Place, UrgentRequest
from respiro.services import margin_hand, margin_keeper
from respiro.services.plan_b import deciding, queue
from respiro.services.plan_b.deciding import Decision
from respiro.services.plan_b.desk import keep_places
from respiro.services.plan_b.queue import Answers, NewRequest
from respiro.worker.tools import WorkerTools
from support.worker_rig import WorkerRig


def planned(rig: WorkerRig) -> tuple[UrgentRequest, MarginBlock]:
    """Plan a request in the first half of a block of Monday."""
    ports = rig.ports(rig.open())
    begin = rig.now.replace(hour=11) + timedelta(days=2)
    ((uid, _),) = margin_hand.add_block(ports, Period.lasting(begin, 60)).before
    done = queue.add(ports, NewRequest(Caller("Luis"), Answers(want="The site is down", minutes=30)))
    assert done.request is not None
    place = Place(Period.lasting(begin, 30), uid, is_today=False, is_shared=True, keeps_promise=True)
    after = deciding.decide(ports, done.request.id, Decision(DecisionKind.BLOCK, place)).request
    block = ports.store.block(uid)
    assert after is not None
    assert block is not None
    return after, block


def exporting(rig: WorkerRig, *blocks: MarginBlock) -> WorkerTools:
    return replace(rig.tools(), margin=lambda: blocks)


def test_a_planned_request_is_written_and_a_second_run_does_nothing(rig: WorkerRig) -> None:
    request, _block = planned(rig)
    first = rig.run("mirror")
    file = rig.folder / "home-calendar" / f"{request.uid}.ics"
    before = file.read_bytes()

    assert first["events"] == {
        "created": 1,
        "changed": 0,
        "removed": 0,
        "let_go": 0,
        "moved": 0,
        "refused": [],
        "asked": [],
    }
    assert (first["created"], first["fault"]) == (0, None)
    rig.run("mirror")
    assert file.read_bytes() == before


def test_dragged_on_the_phone_it_follows_in_the_store(rig: WorkerRig) -> None:
    request, _block = planned(rig)
    rig.run("mirror")
    file = rig.folder / "home-calendar" / f"{request.uid}.ics"
    text = re.sub(r"DTSTART:[^\r]*", "DTSTART:20261124T090000Z", file.read_bytes().decode())
    file.write_bytes(re.sub(r"DTEND:[^\r]*", "DTEND:20261124T093000Z", text).encode())

    events = rig.run("mirror")["events"]
    assert isinstance(events, dict)
    assert (events["moved"], events["refused"]) == (1, [])
    now = rig.open().request(request.id)
    assert now is not None
    assert now.place is not None
    assert f"{now.place.start:%d %H:%M}" == "24 09:00"


def test_a_folder_that_was_lost_is_written_again_in_a_day(rig: WorkerRig) -> None:
    request, _block = planned(rig)
    rig.run("mirror")
    file = rig.folder / "home-calendar" / f"{request.uid}.ics"
    shutil.rmtree(file.parent)
    assert rig.run("mirror")["held"] == "home_folder_missing"
    assert not file.exists()
    rig.now += timedelta(hours=25)
    rig.run("mirror")

    assert file.exists()


def test_an_erased_client_leaves_no_event(rig: WorkerRig) -> None:
    client = Client("luis", "Luis")
    rig.open().put_client(client)
    request, block = planned(rig)
    rig.run("mirror")
    rig.run("erase-client", client.id)
    rig.run("mirror")

    assert [path.stem for path in (rig.folder / "home-calendar").glob("*.ics")] == [block.uid]
    assert not [key for key in rig.open().mirror() if request.id in key]


def test_an_exported_block_shows_what_is_planned_in_it(rig: WorkerRig, tmp_path: Path) -> None:
    request, block = planned(rig)
    file = tmp_path / "margin.ics"
    result = rig.run("export-margin", str(file), tools=lambda: exporting(rig, block))

    assert (result["blocks"], result["events"]) == (1, 1)
    margin, event = Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    assert (str(margin["UID"]), str(event["UID"])) == (block.uid, request.uid)
    assert str(event["RELATED-TO"]) == block.uid
    assert event.decoded("DTEND") - event.decoded("DTSTART") == timedelta(minutes=30)


def test_margin_does_not_flee_from_what_was_exported_and_comes_back(rig: WorkerRig, tmp_path: Path) -> None:
    _request, block = planned(rig)
    file = tmp_path / "margin.ics"
    rig.run("export-margin", str(file), tools=lambda: exporting(rig, block))
    rig.run("mirror")
    rig.run("import", str(file), "--calendar", "Back")
    rig.run("import", str(next((rig.folder / "home-calendar").glob("*.ics"))), "--calendar", "Home")
    assert len(rig.occurrences()) == 3

    ports = rig.ports(rig.open())
    entries, requests = ports.store.entries_after(0), ports.store.open_requests()
    assert margin_keeper.heal_weeks(ports) == []
    assert keep_places(ports) == []
    assert ports.store.entries_after(0) == entries
    assert ports.store.open_requests() == requests
    assert ports.store.block(block.uid) == replace(block)
    assert margin_keeper.busy_in(ports, block.period) == ()


def test_the_same_event_of_another_program_would_move_unpinned_margin(rig: WorkerRig, tmp_path: Path) -> None:
    """What the test before looks for can be seen."""
    _request, block = planned(rig)
    margin_hand.pin_block(rig.ports(rig.open()), block.uid, pinned=False)
    file = tmp_path / "margin.ics"
    rig.run("export-margin", str(file), tools=lambda: exporting(rig, block))
    file.write_bytes(file.read_bytes().replace(b"\r\n ", b"").replace(b"@planb.respiro", b"@example.org"))
    rig.run("import", str(file))

    assert margin_keeper.heal_weeks(rig.ports(rig.open())) != []
