"""Healing from the command line, beside another process that heals at the same time."""

from zoneinfo import ZoneInfo

import pytest

from respiro.cli import working
from respiro.domain.agenda import Occurrence, OccurrenceId
from respiro.domain.errors import ConflictError
from respiro.domain.week import Week
from respiro.services import margin_keeper
from respiro.services.ports import Ports
from support.command_line import tools_on
from support.fakes import FakeStore, empty_ports

WEEK = Week(2026, 49)


def taken_week() -> Ports:
    ports = empty_ports(zone=ZoneInfo("Europe/Madrid"))
    margin_keeper.apply(ports, margin_keeper.propose(ports, WEEK))
    (first, *_) = margin_keeper.standing_blocks(ports, WEEK.period(ports.zone))
    store = ports.store
    assert isinstance(store, FakeStore)
    store.add_events(Occurrence(OccurrenceId("Work", "one"), first.period, "One"))
    return ports


def test_what_another_process_healed_meanwhile_is_no_fault() -> None:
    ports = taken_week()
    assert isinstance(ports.store, FakeStore)
    ports.store.faults.append(ConflictError("changed_meanwhile"))
    assert working.heal(tools_on(ports, tell=lambda _message: False), ports)


def test_a_conflict_that_stays_is_told() -> None:
    ports = taken_week()
    assert isinstance(ports.store, FakeStore)
    ports.store.faults.extend(ConflictError("changed_meanwhile") for _ in range(10))
    with pytest.raises(ConflictError):
        working.heal(tools_on(ports, tell=lambda _message: False), ports)
