"""A damaged store: noticed, set aside, saved as far as it goes, and told."""

import sqlite3
from collections import Counter
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from adapters.store.damage import copied, harm, honest, prepared
from adapters.store.samples import NOTED, NOW, Desk, block, booking, client, everything, fill, planned
from adapters.store.subscriptions import subscription
from respiro.adapters.store import recovery as recovery_module
from respiro.adapters.store.recovery import NOTE_KEY, recover
from respiro.adapters.store.store import check
from respiro.adapters.store.values import Recovery
from respiro.domain.margins import MarginChange


def spoil(desk: Desk, sql: str, *triggers: str) -> None:
    """Change the file behind the store's back."""
    connection = sqlite3.connect(desk.folder / "respiro.db", isolation_level=None)
    saved = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    for name, _text in saved:
        if name in triggers:
            connection.execute(f"DROP TRIGGER {name}")
    connection.execute(sql)
    for name, text in saved:
        if name in triggers:
            connection.execute(text)
    connection.close()


def smear(path: Path, start: int, count: int) -> None:
    data = bytearray(path.read_bytes())
    data[start : start + count] = b"\xa5" * len(data[start : start + count])
    path.write_bytes(bytes(data))


def test_nothing_is_silently_wrong_after_harm(tmp_path: Path) -> None:
    desk, written = prepared(tmp_path / "data")
    random = Random(20261123)  # noqa: S311  no secret
    noticed: Counter[str] = Counter()
    for number in range(12):
        wreck = copied(desk, tmp_path / str(number))
        what = harm(wreck.folder / "respiro.db", random)
        try:
            noticed[honest(wreck, written)] += 1
        except Exception as error:
            raise AssertionError(what) from error
    assert sum(noticed.values()) - noticed["harmless"] >= 4, noticed


def test_a_changed_value_is_never_shown(desk: Desk) -> None:
    store = desk.open()
    store.put_client(client("Acme"))
    store.close()
    spoil(desk, "UPDATE client SET name = 'Bcme'", "client_changed")
    reopened = desk.open()
    assert reopened.recovered is not None
    assert reopened.clients() == []
    assert reopened.recovered.missing == {"client": 1}


def test_a_row_that_vanished_is_missed(desk: Desk) -> None:
    store = desk.open()
    fill(store)
    store.close()
    spoil(desk, "DELETE FROM margin_block WHERE uid LIKE '7@%'", "margin_block_gone")
    reopened = desk.open()
    assert reopened.recovered is not None
    assert reopened.recovered.missing == {"margin_block": 1}
    assert len(reopened.blocks(block(0).period)) == 1


def test_a_row_that_only_an_index_lost_is_missed_and_found_again(desk: Desk) -> None:
    store = desk.open()
    fill(store)
    written = everything(store)
    store.close()
    connection = sqlite3.connect(desk.folder / "respiro.db", isolation_level=None)
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute("UPDATE sqlite_schema SET sql = sql || ' WHERE bucket % 2' WHERE name = 'occurrence_by_bucket'")
    connection.close()
    connection = sqlite3.connect(desk.folder / "respiro.db", isolation_level=None)
    connection.execute("REINDEX occurrence_by_bucket")
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute(
        "UPDATE sqlite_schema SET sql = replace(sql, ' WHERE bucket % 2', '') WHERE name = 'occurrence_by_bucket'"
    )
    connection.close()
    reopened = desk.open()
    assert reopened.recovered is None, "the start does not look at occurrences"
    assert everything(reopened) == written
    assert reopened.recovered is not None
    assert dict(reopened.recovered.missing) == {}


def test_what_came_after_the_backup_is_salvaged(desk: Desk) -> None:
    store = desk.open()
    fill(store, blocks=10)
    store.backup_today()
    desk.clock.advance(days=1)
    last = store.commit(planned(block(50)))[0].number
    store.remove_client("acme")
    written = everything(store)
    store.close()
    smear(desk.folder / "respiro.db", 0, 16)
    reopened = desk.open()
    recovery = reopened.recovered
    assert recovery is not None
    assert (recovery.at, recovery.backup_at, dict(recovery.missing)) == (NOW + timedelta(days=1), NOW, {})
    assert everything(reopened) == written, "with the client still gone"
    assert reopened.commit(planned(block(51)))[0].number == last + 1
    assert reopened.revision() > 0


def test_versions_are_forgotten_so_that_what_is_lost_is_fetched_again(desk: Desk) -> None:
    store = desk.open()
    fill(store)
    store.backup_today()
    assert all(one.etag for one in store.subscriptions())
    assert all(one.sync_token for one in store.collections())
    store.close()
    smear(desk.folder / "respiro.db", 0, 10**9)
    reopened = desk.open()
    assert not any(one.etag or one.last_modified for one in reopened.subscriptions())
    assert not any(one.sync_token for one in reopened.collections())
    assert check(reopened)


def test_a_calendar_subscribed_to_anew_after_the_backup_does_not_stop_its_recovery(desk: Desk) -> None:
    store = desk.open()
    fill(store)
    store.backup_today()
    store.remove_source("Work")
    store.put_subscription(subscription("Work", id="later"), None)
    store.close()
    smear(desk.folder / "respiro.db", 20_000, 10**9)
    names = [one.calendar for one in desk.open().subscriptions()]
    assert names.count("Work") == 1


def test_a_store_beyond_reading_is_restored_from_the_newest_backup(desk: Desk) -> None:
    store = desk.open()
    fill(store)
    written = everything(store)
    store.backup_today()
    store.close()
    smear(desk.folder / "respiro.db", 0, 10**9)
    reopened = desk.open()
    assert reopened.recovered is not None
    assert reopened.recovered.backup_at == NOW
    assert "ledger" in reopened.recovered.uncounted
    assert {**everything(reopened), "horizon": written["horizon"], "place": written["place"]} == written
    assert reopened.horizon() is None, "the worker derives occurrences anew"


def test_a_backup_that_is_damaged_too_is_passed_over(desk: Desk) -> None:
    store = desk.open()
    fill(store, blocks=3)
    store.backup_today()
    desk.clock.advance(days=1)
    newest = store.backup_today()
    store.close()
    assert newest is not None
    smear(newest, 4096, 3000)
    smear(desk.folder / "respiro.db", 0, 10**9)
    reopened = desk.open()
    assert reopened.recovered is not None
    assert reopened.recovered.backup_at == NOW
    assert reopened.last_entry_number() == 3


def test_without_any_backup_an_empty_store_stands_and_says_so(desk: Desk) -> None:
    store = desk.open()
    fill(store)
    store.close()
    smear(desk.folder / "respiro.db", 0, 10**9)
    reopened = desk.open()
    assert reopened.recovered is not None
    assert reopened.recovered.backup_at is None
    assert reopened.clients() == []
    assert check(reopened)


def test_a_store_that_is_gone_is_restored_from_its_backup(desk: Desk) -> None:
    store = desk.open()
    fill(store)
    written = everything(store)
    store.backup_today()
    store.close()
    (desk.folder / "respiro.db").unlink()
    reopened = desk.open()
    assert reopened.recovered is not None
    assert reopened.recovered.damaged == ""
    assert everything(reopened)["ledger"] == written["ledger"]


def test_the_damaged_file_is_kept_aside_as_it_was(desk: Desk) -> None:
    store = desk.open()
    fill(store)
    store.close()
    smear(desk.folder / "respiro.db", 0, 20)
    before = (desk.folder / "respiro.db").read_bytes()
    recovered = desk.open().recovered
    assert recovered is not None
    assert recovered.damaged == str(desk.folder / "damaged" / "20261123T090000Z")
    assert (Path(recovered.damaged) / "respiro.db").read_bytes() == before
    assert not (desk.folder / "recovering").exists()


def test_the_next_start_still_knows_that_there_was_a_recovery(desk: Desk) -> None:
    desk.open().close()
    smear(desk.folder / "respiro.db", 0, 20)
    first = desk.open()
    first.close()
    second = desk.open()
    assert second.recovered is None
    assert Recovery.from_json(second.note(NOTE_KEY) or "") == first.recovered


def test_damage_found_in_the_middle_of_the_day_is_repaired_and_the_question_answered(desk: Desk) -> None:
    store = desk.open()
    fill(store)
    written = everything(store)
    spoil(desk, "UPDATE note SET value = 'x' WHERE key = 'told.3'", "note_changed")
    assert [store.note(key) for key in NOTED if key != "told.3"] == [
        f"value of {key}" for key in NOTED if key != "told.3"
    ]
    assert store.note("told.3") is None
    assert store.recovered is not None
    assert store.recovered.missing == {"note": 1}
    assert everything(store)["blocks"] == written["blocks"]


@pytest.mark.parametrize("killed_before", ["replace", "sync_folder", "prepare_folder"])
def test_a_recovery_that_is_killed_is_finished_by_the_next_start(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, killed_before: str
) -> None:
    store = desk.open()
    fill(store)
    written = everything(store)
    store.close()
    smear(desk.folder / "respiro.db", 0, 20)

    def die(*_arguments: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        if killed_before == "replace":
            patch.setattr(Path, "replace", die)
        else:
            patch.setattr(recovery_module, killed_before, die)
        with pytest.raises(KeyboardInterrupt):
            recover(desk.folder, desk.clock)
    reopened = desk.open()
    assert reopened.recovered is not None
    assert everything(reopened) == written


def test_two_processes_that_find_the_same_damage_repair_it_once(desk: Desk) -> None:
    tray, worker = desk.open(), desk.open()
    fill(tray, events=6, blocks=3)
    spoil(desk, "UPDATE client SET name = 'Bcme' WHERE id = 'acme'", "client_changed")
    assert len(worker.clients()) == 2
    assert len(tray.clients()) == 2
    assert tray.recovered is None
    assert worker.recovered is not None
    assert len(list((desk.folder / "damaged").iterdir())) == 1


def test_numbers_of_lost_entries_are_not_given_again(desk: Desk) -> None:
    store = desk.open()
    store.commit(MarginChange((), tuple(booking(block(1)) for _ in range(40))))
    store.close()
    spoil(desk, "DELETE FROM ledger WHERE number > 35", "ledger_gone")
    reopened = desk.open()
    assert reopened.recovered is not None
    assert reopened.recovered.missing == {"ledger": 5}
    assert reopened.last_entry_number() == 35
    assert reopened.commit(planned(block(2)))[0].number == 41
    assert [entry.number for entry in reopened.entries_after(34)] == [35, 41]
