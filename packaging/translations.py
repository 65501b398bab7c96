"""Translations: `release` compiles resources/i18n/*.ts into .qm, `update` collects the sentences into the .ts files."""

import ast
import importlib.util
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("es", "pl", "ro")
TR_WITH_COUNT = 3
TRANSLATE_WITH_COUNT = 4
SOURCES = ("desktop/respiro/ui", "desktop/respiro/phrases")


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
    """Collect what the windows say into one .ts for each language; English needs only its plural forms."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    targets = [FOLDER / f"respiro_{language}.ts" for language in LANGUAGES]
    with tempfile.TemporaryDirectory() as folder:
        # lupdate's own reader of Python loses each translate() with a number: it is handed the calls as C++
        calls = Path(folder, "sentences.cpp")
        calls.write_text("\n".join(as_calls(ROOT / name for name in SOURCES)), encoding="utf-8")
        common: tuple[str | Path, ...] = ("-silent", "-locations", "none", "-no-obsolete", calls)
        run_qt("lupdate", *common, "-ts", *targets)
        run_qt("lupdate", *common, "-pluralonly", "-ts", FOLDER / "respiro_en.ts")


def as_calls(places: Iterable[Path]) -> Iterator[str]:
    """Give each translatable sentence under these places as one call in C++."""
    for file in (file for place in places for file in python_files(place)):
        for sentence in sentences(ast.parse(file.read_text(encoding="utf-8")), ""):
            context, text = (json.dumps(part, ensure_ascii=False) for part in sentence[:2])
            yield f"QCoreApplication::translate({context}, {text}, nullptr{', count' if sentence[2] else ''});"


def sentences(node: ast.AST, context: str) -> Iterator[tuple[str, str, bool]]:
    """Give (context, text, whether it has plural forms) of each tr(), translate() and QT_TRANSLATE_NOOP()."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call) and (found := sentence_of(child, context)):
            yield found
        yield from sentences(child, child.name if isinstance(child, ast.ClassDef) else context)


def sentence_of(call: ast.Call, context: str) -> tuple[str, str, bool] | None:
    """Read one call; None when it marks no sentence."""
    name = getattr(call.func, "attr", getattr(call.func, "id", ""))
    texts = [argument.value for argument in call.args if isinstance(argument, ast.Constant)]
    if name == "tr" and texts and isinstance(texts[0], str):
        return context, texts[0], len(call.args) == TR_WITH_COUNT
    if name in {"translate", "QT_TRANSLATE_NOOP"} and len(texts) > 1:
        return str(texts[0]), str(texts[1]), len(call.args) == TRANSLATE_WITH_COUNT
    return None


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
