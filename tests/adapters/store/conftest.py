"""A data folder to itself for each test of the store."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from adapters.store.samples import Desk
from respiro.adapters.store.store import SqliteStore


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path / "data")
    yield desk
    desk.close()


@pytest.fixture
def store(desk: Desk) -> SqliteStore:
    return desk.open()
