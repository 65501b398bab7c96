"""The settings file: whole or not at all, and a bad one is set aside and explained."""

import json
import os
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from respiro.adapters.settings_file import JsonSettingsFile
from respiro.domain.errors import SettingsFileError, StoreError
from respiro.services.settings import Settings, as_texts, from_texts

MOMENT = datetime(2026, 11, 21, 21, 5, 16, tzinfo=UTC)
KEPT = "settings.bad-20261121T210516Z.json"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "respiro" / "settings.json"


def settings_file(path: Path) -> JsonSettingsFile:
    return JsonSettingsFile(path, lambda: MOMENT)


def write(path: Path, text: str) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")


def fault_of(path: Path, text: str) -> SettingsFileError:
    write(path, text)
    with pytest.raises(SettingsFileError) as caught:
        settings_file(path).load()
    return caught.value


def test_without_a_file_the_defaults_hold_and_none_is_made(path: Path) -> None:
    assert settings_file(path).load() == Settings()
    assert not path.exists()


def test_what_is_saved_is_loaded_again(path: Path) -> None:
    settings = from_texts({"margin.target": "6 h 30", "work.saturday": "10:00-12:00", "user.zone": "Europe/Bucharest"})
    settings_file(path).save(settings)
    assert settings_file(path).load() == settings


def test_the_file_is_sorted_flat_text_for_the_user_alone(path: Path) -> None:
    settings_file(path).save(Settings())
    text = path.read_text(encoding="utf-8")
    assert list(json.loads(text)) == sorted(as_texts(Settings()))
    assert set(map(type, json.loads(text).values())) == {str}
    assert text.count("\n") > 20
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_save_that_breaks_leaves_the_old_file_and_nothing_else(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keeper = settings_file(path)
    keeper.save(Settings())
    before = path.read_bytes()

    def refuse(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(StoreError) as caught:
        keeper.save(replace(Settings(), language="es"))
    assert caught.value.kind == "disk_full"
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_content_and_name_are_on_disk_before_save_answers(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[str] = []
    real = os.fsync

    def watch(descriptor: int) -> None:
        synced.append(str(Path(f"/proc/self/fd/{descriptor}").readlink()))
        real(descriptor)

    monkeypatch.setattr(os, "fsync", watch)
    settings_file(path).save(Settings())
    assert synced[0].endswith(".new")
    assert synced[1] == str(path.parent)


def test_a_link_to_the_settings_stays_a_link(path: Path, tmp_path: Path) -> None:
    real = tmp_path / "dotfiles.json"
    path.parent.mkdir()
    path.symlink_to(real)
    settings_file(path).save(Settings())
    assert path.is_symlink()
    assert json.loads(real.read_text())["margin.target"] == "20%"


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is read-only for root")
def test_a_read_only_folder_is_told(path: Path) -> None:
    path.parent.mkdir(mode=0o500)
    with pytest.raises(StoreError) as caught:
        settings_file(path).save(Settings())
    assert caught.value.kind == "settings_not_writable"


def test_a_file_where_the_folder_should_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError) as caught:
        settings_file(tmp_path / "file" / "settings.json").save(Settings())
    assert caught.value.kind == "settings_not_writable"
    assert caught.value.values["path"] == str(tmp_path / "file" / "settings.json")


@pytest.mark.parametrize(
    ("text", "reason", "line", "key"),
    [
        ("", "settings_not_json", 1, ""),
        ('{\n"margin.grid": "15"\n"x": "y"}', "settings_not_json", 3, ""),
        ('["margin.grid"]', "settings_not_json", 1, ""),
        ('{\n  "margin.grid": 15\n}', "setting_not_text", 2, "margin.grid"),
        ('{\n  "margin.grid": {"a": "b"}\n}', "setting_not_text", 2, "margin.grid"),
        ('{\n  "margin.grid": "15",\n  "margin.grid": "30"\n}', "setting_twice", 3, "margin.grid"),
        ('{\n\n  "margin.gird": "15"\n}', "unknown_setting", 3, "margin.gird"),
        (
            '{\n  "user.language": "es",\n  "work.monday": "9:00-8:00"\n}',
            "range_ends_before_it_begins",
            3,
            "work.monday",
        ),
        ('{"work.monday": "9:00-12:00, 11:00-13:00"}', "ranges_overlap", 1, "work.monday"),
        (
            '{\n  "margin.daily_minimum": "90",\n  "margin.daily_maximum": "60"\n}',
            "day_range",
            2,
            "margin.daily_minimum",
        ),
        ('{"work.monday": "x",\n "work.tuesday": "y"}', "invalid_time_range", 1, "work.monday"),
        ("[" * 100_000, "settings_not_json", 0, ""),
    ],
)
def test_a_bad_file_is_set_aside_and_explained(path: Path, text: str, reason: str, line: int, key: str) -> None:
    fault = fault_of(path, text)
    assert fault.kind == "settings_bad"
    assert (fault.values["reason"], fault.values["line"], fault.values["key"]) == (reason, line, key)
    assert fault.values["file"] == str(path)
    assert not path.exists()
    kept = Path(str(fault.values["kept_as"]))
    assert kept.name == KEPT
    assert kept.read_text(encoding="utf-8") == text


def test_the_reason_brings_its_own_values(path: Path) -> None:
    assert fault_of(path, '{"work.monday": "8:00-7:00"}').values["text"] == "8:00-7:00"


def test_bytes_that_are_no_text_are_explained(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b'{\n  "user.language": "\xff"\n}')
    with pytest.raises(SettingsFileError) as caught:
        settings_file(path).load()
    assert (caught.value.values["reason"], caught.value.values["line"]) == ("settings_not_json", 2)


def test_a_byte_order_mark_is_no_fault(path: Path) -> None:
    write(path, '\ufeff{"margin.grid": "30"}')
    assert settings_file(path).load().policy.grid == 30


def test_a_second_bad_file_in_the_same_second_overwrites_nothing(path: Path) -> None:
    first = fault_of(path, "first").values["kept_as"]
    second = fault_of(path, "second").values["kept_as"]
    assert Path(str(first)).read_text() == "first"
    assert Path(str(second)).read_text() == "second"


def test_after_a_bad_file_the_defaults_can_be_saved(path: Path) -> None:
    fault_of(path, "no settings")
    keeper = settings_file(path)
    assert keeper.load() == Settings()
    keeper.save(Settings())
    assert path.exists()


def test_a_folder_of_that_name_is_set_aside_too(path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(SettingsFileError) as caught:
        settings_file(path).load()
    assert caught.value.values["reason"] == "settings_unreadable"
    assert (path.parent / KEPT).is_dir()


def test_a_bad_file_that_cannot_be_moved_is_never_written_over(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(path, "mine")

    def refuse(_source: Path, _target: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "rename", refuse)
    keeper = settings_file(path)
    with pytest.raises(SettingsFileError) as caught:
        keeper.load()
    assert caught.value.kind == "settings_bad_in_place"
    with pytest.raises(StoreError):
        keeper.save(Settings())
    assert path.read_text() == "mine"


def test_a_bad_file_that_another_process_just_set_aside_is_the_defaults(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(path, "bad")

    def gone(_source: Path, _target: Path) -> None:
        raise FileNotFoundError

    monkeypatch.setattr(Path, "rename", gone)
    assert settings_file(path).load() == Settings()
