import os
import stat
from pathlib import Path

import pytest

from respiro.adapters.vdir import LARGEST_ITEM, Item, Unread, Vdir
from respiro.domain.errors import AgendaFileError, ConflictError


@pytest.fixture
def vdir(tmp_path: Path) -> Vdir:
    made = Vdir(tmp_path / "home" / "calendar")
    made.make()
    return made


def item(vdir: Vdir, name: str) -> Item:
    found = vdir.read(name)
    assert isinstance(found, Item)
    return found


def test_folder_and_files_are_the_user_s_alone(vdir: Vdir) -> None:
    vdir.write("a.ics", b"one", "")

    assert stat.S_IMODE(vdir.folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((vdir.folder / "a.ics").stat().st_mode) == 0o600


def test_a_file_that_others_opened_to_a_group_stays_so(vdir: Vdir) -> None:
    vdir.write("a.ics", b"one", "")
    (vdir.folder / "a.ics").chmod(0o640)
    vdir.write("a.ics", b"two", item(vdir, "a.ics").digest)

    assert stat.S_IMODE((vdir.folder / "a.ics").stat().st_mode) == 0o640


def test_only_items_are_listed(vdir: Vdir) -> None:
    for name in ("b.ics", "a.ics", ".hidden.ics", "a.ics.tmp", "color"):
        (vdir.folder / name).write_bytes(b"x")

    assert vdir.names() == ["a.ics", "b.ics"]


def test_what_changed_since_it_was_read_is_not_written_over(vdir: Vdir) -> None:
    vdir.write("a.ics", b"one", "")
    read = item(vdir, "a.ics")
    (vdir.folder / "a.ics").write_bytes(b"theirs")

    for act in (lambda: vdir.write("a.ics", b"two", read.digest), lambda: vdir.remove("a.ics", read.digest)):
        with pytest.raises(ConflictError):
            act()
    with pytest.raises(ConflictError):
        vdir.write("a.ics", b"two", "")
    assert item(vdir, "a.ics").data == b"theirs"
    assert os.listdir(vdir.folder) == ["a.ics"]  # noqa: PTH208  hidden ones too


def test_what_was_deleted_since_it_was_read_is_not_written_again(vdir: Vdir) -> None:
    vdir.write("a.ics", b"one", "")
    read = item(vdir, "a.ics")
    (vdir.folder / "a.ics").unlink()

    with pytest.raises(ConflictError):
        vdir.write("a.ics", b"two", read.digest)
    vdir.remove("a.ics", read.digest)


def test_a_link_is_neither_read_nor_written_nor_removed(vdir: Vdir, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes(b"secret")
    (vdir.folder / "a.ics").symlink_to(secret)

    assert vdir.read("a.ics") == Unread("a.ics", "no_file")
    for act in (lambda: vdir.write("a.ics", b"x", ""), lambda: vdir.remove("a.ics", "")):
        with pytest.raises(ConflictError):
            act()
    assert secret.read_bytes() == b"secret"


def test_folders_pipes_and_giants_are_left_alone(vdir: Vdir) -> None:
    (vdir.folder / "folder.ics").mkdir()
    os.mkfifo(vdir.folder / "pipe.ics")
    (vdir.folder / "giant.ics").write_bytes(b"x" * (LARGEST_ITEM + 1))

    found = [vdir.read(name) for name in vdir.names()]
    assert found == [Unread("folder.ics", "no_file"), Unread("giant.ics", "too_large"), Unread("pipe.ics", "no_file")]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_what_may_not_be_read_is_said_to_be_unreadable(vdir: Vdir) -> None:
    vdir.write("a.ics", b"one", "")
    (vdir.folder / "a.ics").chmod(0)

    assert vdir.read("a.ics") == Unread("a.ics", "unreadable")


def test_a_folder_that_can_t_be_used_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    vdir = Vdir(tmp_path / "file" / "calendar")

    for act in (vdir.make, vdir.names, lambda: vdir.write("a.ics", b"x", "")):
        with pytest.raises(AgendaFileError) as caught:
            act()
        assert caught.value.kind == "home_folder_unusable"
    assert not vdir.is_there()


def test_drafts_of_a_killed_process_are_cleared(vdir: Vdir) -> None:
    (vdir.folder / ".respiro-x.tmp").write_bytes(b"half")
    (vdir.folder / ".other.tmp").write_bytes(b"not ours")
    vdir.clear_drafts()

    assert os.listdir(vdir.folder) == [".other.tmp"]  # noqa: PTH208  hidden ones too
