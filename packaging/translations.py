"""Translations: `release` compiles resources/i18n/*.ts into .qm, `update` collects the sentences into the .ts files."""

import importlib.util
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("es", "pl", "ro")
SOURCES = ("desktop/respiro/ui", "desktop/respiro/phrases.py")


def qt_tool(name: str) -> Path:
    """Find a Qt tool inside the PySide6 package; FileNotFoundError where there is none."""
    spec = importlib.util.find_spec("PySide6")
    for place in (spec.submodule_search_locations or []) if spec else []:
        for candidate in (f"{name}.exe", name, f"Qt/libexec/{name}"):
            if (Path(place) / candidate).is_file():
                return Path(place) / candidate
    raise FileNotFoundError(f"PySide6 with {name} is not installed")


def run_qt(name: str, *arguments: str | Path) -> None:
    """Run a Qt tool; FileNotFoundError where there is none, CalledProcessError when it refuses."""
    subprocess.run([qt_tool(name), *arguments], check=True)  # noqa: S603 - Qt's own tool on our own files


def is_stale(source: Path) -> bool:
    """Whether the .ts file was changed after its .qm was made."""
    compiled = source.with_suffix(".qm")
    return not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime


def release() -> None:
    """Compile each .ts that changed since; CalledProcessError when lrelease refuses one or cannot run."""
    for source in sorted(FOLDER.glob("*.ts")):
        if is_stale(source):
            run_qt("lrelease", "-silent", source, "-qm", source.with_suffix(".qm"))


def update() -> None:
    """Collect what tr() says in the windows into one .ts for each language; English needs only its plural forms."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    sources = [file for name in SOURCES for file in python_files(ROOT / name)]
    targets = [FOLDER / f"respiro_{language}.ts" for language in LANGUAGES]
    common: tuple[str | Path, ...] = ("-silent", "-locations", "none", "-no-obsolete", *sources)
    run_qt("lupdate", *common, "-ts", *targets)
    run_qt("lupdate", *common, "-pluralonly", "-ts", FOLDER / "respiro_en.ts")


def python_files(path: Path) -> list[Path]:
    """List the Python files under a folder, or the file itself."""
    return sorted(path.rglob("*.py")) if path.is_dir() else [path]


def main(arguments: list[str]) -> int:
    """Exit status 0, 1 with Qt's own words on stderr, 2 for wrong usage."""
    actions = {"release": (release,), "update": (update, release)}
    if len(arguments) != 1 or arguments[0] not in actions:
        print("usage: translations.py release|update", file=sys.stderr)
        return 2
    try:
        for action in actions[arguments[0]]:
            action()
    except (OSError, subprocess.CalledProcessError) as error:
        print(f"translations: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
