"""Folders, the clock, the system's zone, and starting with the session."""

import plistlib
import re
import shutil
from datetime import UTC, timedelta
from pathlib import Path
from zoneinfo import TZPATH, ZoneInfo

import pytest

from respiro.adapters.autostart import start_command, start_with_session
from respiro.adapters.places import Places, places
from respiro.adapters.system import system_clock, system_zone_name, zone_for
from respiro.domain.errors import StoreError

NOWHERE = Path("/nowhere")
ZONES = next((Path(folder) for folder in TZPATH if (Path(folder) / "Europe/Madrid").is_file()), None)


def test_a_home_moves_everything(tmp_path: Path) -> None:
    assert places(tmp_path, {}) == Places(tmp_path, tmp_path / "settings.json", tmp_path / "logs")


def test_the_variable_moves_everything_and_the_option_goes_before_it(tmp_path: Path) -> None:
    assert places(None, {"RESPIRO_HOME": str(tmp_path)}).data == tmp_path
    assert places(tmp_path / "option", {"RESPIRO_HOME": str(tmp_path)}).data == tmp_path / "option"


def test_an_empty_variable_is_none(home: Path) -> None:
    assert places(None, {"RESPIRO_HOME": ""}).data == home / ".local/share/respiro"


def test_without_a_home_files_lie_where_the_platform_keeps_them(home: Path) -> None:
    where = places(None, {})
    assert where.data == home / ".local/share/respiro"
    assert where.settings_file == home / ".config/respiro/settings.json"
    assert where.logs == home / ".local/state/respiro/log"


def test_a_relative_home_is_made_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert places(Path("here"), {}).data == tmp_path / "here"


def test_the_clock_tells_utc() -> None:
    assert system_clock().tzinfo is UTC
    assert timedelta(0) <= system_clock() - system_clock() + timedelta(minutes=1)


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("Europe/Warsaw", "Europe/Warsaw"),
        (":Europe/Warsaw", "Europe/Warsaw"),
        ("/usr/share/zoneinfo/America/Lima", "America/Lima"),
        ("/usr/share/zoneinfo/right/America/Lima", "America/Lima"),
        ("", "Etc/UTC"),
    ],
)
def test_the_variable_tz_names_the_zone(value: str, name: str) -> None:
    assert system_zone_name({"TZ": value}, NOWHERE, NOWHERE) == name


@pytest.mark.parametrize("value", ["Mars/Base", "../../etc/passwd", "CET-1CEST,M3.5.0,M10.5.0/3", "/etc/passwd"])
def test_a_tz_without_a_name_is_passed_over(value: str, tmp_path: Path) -> None:
    link = tmp_path / "localtime"
    link.symlink_to("/usr/share/zoneinfo/Europe/Madrid")
    assert system_zone_name({"TZ": value}, link, NOWHERE) == "Europe/Madrid"


def test_the_link_names_the_zone_and_a_changed_link_another(tmp_path: Path) -> None:
    link = tmp_path / "localtime"
    link.symlink_to("../usr/share/zoneinfo/Europe/Madrid")
    assert system_zone_name({}, link, NOWHERE) == "Europe/Madrid"
    link.unlink()
    link.symlink_to("/var/db/timezone/zoneinfo.default/America/Bogota")
    assert system_zone_name({}, link, NOWHERE) == "America/Bogota"


def test_a_link_to_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "inner").symlink_to("/usr/share/zoneinfo/posix/Europe/Bucharest")
    (tmp_path / "localtime").symlink_to("inner")
    assert system_zone_name({}, tmp_path / "localtime", NOWHERE) == "Europe/Bucharest"


def test_a_link_to_itself_ends(tmp_path: Path) -> None:
    (tmp_path / "localtime").symlink_to("localtime")
    assert system_zone_name({}, tmp_path / "localtime", NOWHERE) == "Etc/UTC"


def test_a_copied_file_goes_by_the_name_beside_it(tmp_path: Path) -> None:
    (tmp_path / "localtime").write_bytes(b"TZif")
    (tmp_path / "timezone").write_text("Europe/Warsaw\n")
    assert system_zone_name({}, tmp_path / "localtime", tmp_path / "timezone") == "Europe/Warsaw"


@pytest.mark.skipif(ZONES is None, reason="this system has no zone files")
def test_a_copied_file_without_a_name_is_known_by_its_rules(tmp_path: Path) -> None:
    assert ZONES is not None
    shutil.copyfile(ZONES / "Europe" / "Madrid", tmp_path / "localtime")
    assert system_zone_name({}, tmp_path / "localtime", NOWHERE) == "Europe/Madrid"


def test_a_system_that_says_nothing_is_in_utc() -> None:
    assert system_zone_name({}, NOWHERE, NOWHERE) == "Etc/UTC"


def test_the_setting_system_follows_the_system_while_running(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Europe/Warsaw")
    assert zone_for("system") == ZoneInfo("Europe/Warsaw")
    monkeypatch.setenv("TZ", "America/Bogota")
    assert zone_for("system") == ZoneInfo("America/Bogota")
    assert zone_for("Europe/Madrid") == ZoneInfo("Europe/Madrid")


def entry(home: Path) -> Path:
    return home / ".config" / "autostart" / "respiro.desktop"


def environment(home: Path) -> dict[str, str]:
    return {"HOME": str(home)}


def test_the_session_starts_the_command_with_every_argument_whole(tmp_path: Path) -> None:
    command = ["/opt/My Apps/respiro", "--home", '/home/a"b$c`d\\e 100%']
    start_with_session(True, command, environment(tmp_path), "linux")
    line = next(text for text in entry(tmp_path).read_text().splitlines() if text.startswith("Exec="))
    assert "100%%" in line
    value = line.removeprefix("Exec=").replace("\\\\", "\\").replace("%%", "%")
    words = re.findall(r'"((?:[^"\\]|\\.)*)"', value)
    assert [re.sub(r"\\(.)", r"\1", word) for word in words] == command


def test_switching_it_off_takes_the_entry_away_and_twice_is_fine(tmp_path: Path) -> None:
    start_with_session(True, ["respiro"], environment(tmp_path), "linux")
    for _ in range(2):
        start_with_session(False, ["respiro"], environment(tmp_path), "linux")
        assert list(entry(tmp_path).parent.iterdir()) == []


def test_an_entry_that_stands_is_not_written_again(tmp_path: Path) -> None:
    start_with_session(True, ["respiro"], environment(tmp_path), "linux")
    before = entry(tmp_path).stat().st_mtime_ns, entry(tmp_path).stat().st_ino
    start_with_session(True, ["respiro"], environment(tmp_path), "linux")
    assert (entry(tmp_path).stat().st_mtime_ns, entry(tmp_path).stat().st_ino) == before


def test_the_folder_of_the_session_may_be_elsewhere(tmp_path: Path) -> None:
    start_with_session(True, ["respiro"], {"XDG_CONFIG_HOME": str(tmp_path / "conf")}, "linux")
    assert (tmp_path / "conf" / "autostart" / "respiro.desktop").exists()


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / ".config").write_text("")
    with pytest.raises(StoreError) as caught:
        start_with_session(True, ["respiro"], environment(tmp_path), "linux")
    assert caught.value.kind == "autostart_not_writable"


def test_on_macos_it_is_a_launch_agent(tmp_path: Path) -> None:
    start_with_session(True, ["/Applications/respiro", "x"], environment(tmp_path), "darwin")
    agent = tmp_path / "Library" / "LaunchAgents" / "respiro.plist"
    assert plistlib.loads(agent.read_bytes())["ProgramArguments"] == ["/Applications/respiro", "x"]


def test_the_command_is_this_very_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = tmp_path / "respiro"
    script.write_text("")
    script.chmod(0o755)
    monkeypatch.setattr("sys.argv", [str(script)])
    assert start_command() == [str(script)]
    monkeypatch.setattr("sys.argv", ["pytest"])
    assert start_command()[1:] == ["-m", "respiro"]
