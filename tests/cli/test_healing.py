"""Healing from the command line, beside another process that heals at the same time."""

from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from respiro.cli import working
from respiro.cli.tools import CliTools
from respiro.domain.agenda import Occurrence, OccurrenceId
from respiro.domain.errors import ConflictError
from respiro.domain.week import Week
from respiro.services import margin_keeper
from respiro.services.ports import Ports, WorkerProgress
from support.fakes import FakeSettingsFile, FakeStore, empty_ports

WEEK = Week(2026, 49)


class _NoWorker:
    def run(self, _arguments: object) -> Iterator[WorkerProgress | dict[str, object]]:
        raise AssertionError("healing needs no worker")


def tools_on(ports: Ports) -> CliTools:
    return CliTools(Path(), lambda: ports, FakeSettingsFile(), _NoWorker(), lambda _message: False, list)


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
    assert working.heal(tools_on(ports), ports)


def test_a_conflict_that_stays_is_told() -> None:
    ports = taken_week()
    assert isinstance(ports.store, FakeStore)
    ports.store.faults.extend(ConflictError("changed_meanwhile") for _ in range(10))
    with pytest.raises(ConflictError):
        working.heal(tools_on(ports), ports)
