"""Erasing lays a store out anew; when its first page is damaged after that, its rows are still found."""

from adapters.store.samples import Desk, client, fill
from respiro.services.ports import CallQuery


def erased(desk: Desk, *, with_backup: bool) -> int:
    store = desk.open()
    fill(store, calls=60)
    if with_backup:
        store.backup_today()
    acme = client("Acme")
    for name in store.archive.copies():
        store.archive.erase_copy(name, acme)
    store.archive.erase(acme, ())
    store.archive.tidy()
    count = len(store.calls(CallQuery(limit=1000)))
    desk.close()
    desk.opened.clear()
    return count


def spoil_first_page(desk: Desk) -> None:
    path = desk.folder / "respiro.db"
    data = bytearray(path.read_bytes())
    data[100:4096] = b"\xa5" * 3996
    path.write_bytes(data)


def test_without_a_backup(desk: Desk) -> None:
    count = erased(desk, with_backup=False)
    spoil_first_page(desk)
    store = desk.open()
    assert store.recovered is not None
    assert len(store.calls(CallQuery(limit=1000))) == count
    assert [known.name for known in store.clients()] == ["Błażej", "Ștefan"]


def test_with_a_backup(desk: Desk) -> None:
    count = erased(desk, with_backup=True)
    spoil_first_page(desk)
    store = desk.open()
    assert len(store.calls(CallQuery(limit=1000))) == count
    assert [known.name for known in store.clients()] == ["Błażej", "Ștefan"]
