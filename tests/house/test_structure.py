"""The house's laws that a machine can hold."""

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "desktop" / "respiro"
IGNORED = {line.strip("/\n") for line in (ROOT / ".gitignore").read_text().splitlines()} | {".git"}
# written in halves, or this file would break its own law
INDEX_HOSTS = ("py" + "pi.org", "python" + "hosted", "deb.debian" + ".org", "npmjs" + ".org")
TOP_LEVEL = {
    ".ci",
    ".gitignore",
    "CHANGELOG.md",
    "LICENSE",
    "Makefile",
    "README.md",
    "desktop",
    "packaging",
    "pyproject.toml",
    "resources",
    "tests",
}


def project_files() -> Iterator[Path]:
    for folder, names, files in os.walk(ROOT):
        names[:] = [name for name in names if name not in IGNORED]
        yield from (Path(folder, name) for name in files if not name.endswith(".qm"))


def packages() -> list[Path]:
    return sorted({file.parent for file in PACKAGE.rglob("*.py")})


def test_imports_only_go_down() -> None:
    command = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "desktop")}
    check = subprocess.run(
        [sys.executable, "-c", command], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert check.returncode == 0, check.stdout + check.stderr


@pytest.mark.parametrize("host", INDEX_HOSTS)
def test_no_file_names_a_package_index(host: str) -> None:
    assert [file for file in project_files() if host.encode() in file.read_bytes().lower()] == []


def test_the_folders_that_are_no_packages_have_no_init_file() -> None:
    assert [name for name in ("desktop", "packaging") if (ROOT / name / "__init__.py").exists()] == []


@pytest.mark.parametrize("package", packages(), ids=lambda path: str(path.relative_to(PACKAGE.parent)))
def test_every_package_states_its_law(package: Path) -> None:
    law = ast.get_docstring(ast.parse((package / "__init__.py").read_text(encoding="utf-8"))) or ""
    assert len(law.split()) >= 5, f"{package / '__init__.py'} says nothing about what may stand here"


def test_resources_hold_no_code() -> None:
    assert list((ROOT / "resources").rglob("*.py")) == []


def test_the_top_level_is_tidy() -> None:
    assert {path.name for path in ROOT.iterdir()} - IGNORED - TOP_LEVEL == set()
