"""The set-up's choice of system packages, with a package manager of our own."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "linux" / "libraries.sh"
TOOLS = ("sh", "cat", "dirname", "env", "grep", "id", "sed", "tr", "mktemp", "rm", "tail")


@pytest.fixture
def programs(tmp_path: Path) -> Path:
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in TOOLS:
        (folder / name).symlink_to(shutil.which(name) or name)
    return folder


def pretend(programs: Path, name: str, script: str) -> None:
    path = programs / name
    path.unlink(missing_ok=True)
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)


def installed(programs: Path, *names: str) -> None:
    lines = "\n".join(f"install ok installed {name}" for name in names)
    pretend(programs, "dpkg-query", f"cat <<'END'\n{lines}\nEND\nexit 1")


def libraries(programs: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PATH": str(programs)}
    return subprocess.run(
        ["sh", SCRIPT, *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )


def test_only_what_is_not_installed_is_missing(programs: Path) -> None:
    installed(programs, "xvfb", "openbox")
    assert libraries(programs, "missing", "+xvfb", "+strace", "+openbox").stdout == "strace\n"


def test_a_package_under_its_newer_name_is_not_missing(programs: Path) -> None:
    installed(programs, "libglib2.0-0t64")
    assert libraries(programs, "missing", "+libglib2.0-0 | libglib2.0-0t64").stdout == ""


def test_a_removed_package_whose_settings_stayed_is_missing(programs: Path) -> None:
    pretend(programs, "dpkg-query", "echo deinstall ok config-files xvfb")
    assert libraries(programs, "missing", "+xvfb").stdout == "xvfb\n"


def test_nothing_is_said_to_be_missing_where_there_is_no_debian(programs: Path) -> None:
    answer = libraries(programs, "missing", "offscreen", "window", "test-desktop")
    assert (answer.stdout, answer.stderr, answer.returncode) == ("", "", 0)


def test_a_user_who_may_not_install_gets_one_command(programs: Path) -> None:
    installed(programs)
    pretend(programs, "id", "echo 1000")
    pretend(programs, "sudo", "exit 1")
    pretend(programs, "apt-get", "exit 0")
    assert libraries(programs, "install", "+xvfb", "+strace").returncode == 1
    line = "sudo sh -c 'apt-get update && apt-get install --yes --no-install-recommends xvfb strace'\n"
    assert libraries(programs, "command", "+xvfb", "+strace").stdout == line


def test_an_old_package_index_is_refreshed_once(programs: Path, tmp_path: Path) -> None:
    installed(programs)
    pretend(programs, "id", "echo 0")
    log = tmp_path / "log"
    pretend(
        programs,
        "apt-get",
        f'echo "$@" >> {log}; case "$*" in *update*) exit 0;; esac; grep -q update {log}',
    )
    assert libraries(programs, "install", "+xvfb").returncode == 0
    calls = log.read_text().splitlines()
    assert [word for call in calls for word in ("update", "install") if word in call.split()] == [
        "install",
        "update",
        "install",
    ]


def test_the_release_decides_between_two_names(programs: Path) -> None:
    installed(programs)
    pretend(programs, "apt-cache", '[ "$2" = libglib2.0-0t64 ] && echo "Version: 2"')
    assert (
        "libglib2.0-0t64"
        in libraries(programs, "command", "+libglib2.0-0 | libglib2.0-0t64").stdout.split("'")[0].split()
    )
