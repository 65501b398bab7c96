"""The playbooks on their shelf: ``<folder>/<language>/<name>.yaml``, the user's own before Respiro's."""

import re
from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from typing import Final

from respiro.adapters.playbooks.files import PlaybookFiles
from respiro.adapters.texts import FALLBACK, system_language
from respiro.domain.playbooks import Playbook
from respiro.services.ports import PlaybookProblem, Shelf
from respiro.services.settings import SYSTEM

_ENDINGS: Final = (".yaml", ".yml")
_NAME: Final = re.compile(r"[\w-]{1,60}")
_TAG: Final = re.compile(r"[a-z]{2,3}")
_MOST_FILES: Final = 200
"""Of one folder; nobody chooses among more."""


class YamlPlaybooks:
    """``services.ports.Playbooks`` from YAML files, each read anew only when it has changed.

    ``text_kinds`` answers the kinds of texts that a step may name; ``system`` is the language of this machine.
    """

    def __init__(
        self, shipped: Path, own: Path, text_kinds: Callable[[], Collection[str]], system: str | None = None
    ) -> None:
        self._shipped = shipped
        self._own = own
        self._files = PlaybookFiles(text_kinds)
        self._system = system_language() if system is None else system

    @property
    def own_folder(self) -> str:
        """Where the user's own playbooks lie; it need not exist."""
        return str(self._own)

    def shelf(self, language: str) -> Shelf:
        """Return the playbooks in a language, the user's own before Respiro's, English ones where there is none."""
        problems: list[PlaybookProblem] = []
        found: dict[str, Playbook] = {}
        for folder, is_own in self._folders(language):
            for path in _files_in(folder, problems):
                if path.stem in found:
                    continue
                read = self._files.read(path, is_own=is_own)
                problems += read.problems
                if read.playbook is not None:
                    found[path.stem] = read.playbook
        return Shelf(tuple(found[name] for name in sorted(found)), tuple(problems))

    def checked(self, file: str) -> Shelf:
        """Return the playbook of one file, anywhere, or what is wrong with it."""
        read = self._files.read(Path(file), is_own=True)
        return Shelf((read.playbook,) if read.playbook else (), read.problems)

    def _folders(self, language: str) -> Iterator[tuple[Path, bool]]:
        """Yield where to look, the best place first, and whether it is the user's own."""
        match = _TAG.match((self._system if language in ("", SYSTEM) else language).lower())
        tag = match[0] if match else FALLBACK
        yield self._own / tag, True
        yield self._own, True
        yield self._shipped / tag, False
        if tag != FALLBACK:
            yield self._own / FALLBACK, True
            yield self._shipped / FALLBACK, False


def _files_in(folder: Path, problems: list[PlaybookProblem]) -> Iterator[Path]:
    """Yield a folder's playbooks in order of name; a folder that is not there has none."""
    try:
        paths = sorted(path for path in folder.iterdir() if path.suffix in _ENDINGS and not path.name.startswith("."))
    except (FileNotFoundError, NotADirectoryError):
        return
    except OSError:
        problems.append(PlaybookProblem(str(folder), 0, "playbook_unreadable"))
        return
    if len(paths) > _MOST_FILES:
        problems.append(PlaybookProblem(str(folder), 0, "playbook_too_many_files", str(_MOST_FILES)))
    seen: set[str] = set()
    for path in paths[:_MOST_FILES]:
        if not _NAME.fullmatch(path.stem):
            problems.append(PlaybookProblem(str(path), 0, "playbook_bad_name"))
        elif path.stem in seen:
            problems.append(PlaybookProblem(str(path), 0, "playbook_name_twice"))
        else:
            seen.add(path.stem)
            yield path
