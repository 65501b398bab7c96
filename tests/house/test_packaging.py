"""What is handed to others: the wheel, the pinned versions, the desktop's files."""

import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


@pytest.fixture(scope="module")
def wheel_names(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    built = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stdout + built.stderr
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as wheel:
        return set(wheel.namelist())


def in_the_wheel(pattern: str, root: str, place: str) -> set[str]:
    return {f"{place}/{path.relative_to(ROOT / root).as_posix()}" for path in (ROOT / root).rglob(pattern)}


def test_the_wheel_brings_the_program_its_icons_and_its_migrations(wheel_names: set[str]) -> None:
    wanted = (
        in_the_wheel("*.py", "desktop/respiro", "respiro")
        | in_the_wheel("*.sql", "desktop/respiro", "respiro")
        | in_the_wheel("*.svg", "resources", "respiro/resources")
    )
    assert wanted - wheel_names == set()


def test_the_wheel_brings_each_translation_compiled(wheel_names: set[str]) -> None:
    sources = in_the_wheel("*.ts", "resources", "respiro/resources")
    assert {name.removesuffix(".ts") + ".qm" for name in sources} - wheel_names == set()
    assert sources & wheel_names == set()


def test_the_wheel_brings_no_tests_and_no_build_scripts(wheel_names: set[str]) -> None:
    assert {name.split("/")[0] for name in wheel_names} == {"respiro", f"respiro-{version()}.dist-info"}


def version() -> str:
    text = (ROOT / "desktop" / "respiro" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "(.+)"$', text, re.MULTILINE)
    assert found
    return found[1]


def pinned() -> set[str]:
    lines = (ROOT / "packaging" / "constraints.txt").read_text(encoding="utf-8").splitlines()
    return {plain(line.split("==")[0]) for line in lines if line and not line.startswith("#")}


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_every_dependency_has_a_pinned_version() -> None:
    asked = [*PROJECT["dependencies"], *(name for names in PROJECT["optional-dependencies"].values() for name in names)]
    assert {plain(re.split(r"[^\w.-]", line)[0]) for line in asked} - pinned() == set()


def test_every_pin_is_one_exact_version_without_an_address() -> None:
    lines = (ROOT / "packaging" / "constraints.txt").read_text(encoding="utf-8").splitlines()
    exact = re.compile(r'[\w.-]+==[\w.]+( ; (sys_platform|python_version) (==|<|>=) "[\w.]+")?')
    assert [line for line in lines if line and not line.startswith("#") and not exact.fullmatch(line)] == []


def words_of(*tool: str | Path) -> tuple[int, list[str]]:
    if not shutil.which(tool[0]):
        pytest.skip(f"{tool[0]} is not installed")
    check = subprocess.run(tool, capture_output=True, text=True, check=False)
    return check.returncode, (check.stdout + check.stderr).splitlines()


def test_the_desktop_accepts_our_entry() -> None:
    assert words_of("desktop-file-validate", ROOT / "packaging" / "linux" / "respiro.desktop") == (0, [])


def test_software_centres_accept_our_description() -> None:
    _, lines = words_of("appstreamcli", "validate", "--no-net", ROOT / "packaging" / "linux" / "respiro.metainfo.xml")
    complaints = {line.split(": ")[2].split()[0] for line in lines if line.startswith(("E:", "W:"))}
    # no domain and no home page are ours
    assert any("alidation" in line for line in lines)
    assert complaints <= {"cid-desktopapp-is-not-rdns", "url-homepage-missing"}
