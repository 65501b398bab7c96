"""Reading one playbook's file: bounded, and anew only when it has changed."""

import stat
from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from respiro.adapters.playbooks.fields import Findings
from respiro.adapters.playbooks.reading import read_playbook
from respiro.domain.playbooks import Playbook
from respiro.services.ports import PlaybookProblem

MOST_BYTES: Final = 100_000
_BYTES_IN_KB: Final = 1000


@dataclass(frozen=True, slots=True)
class ReadFile:
    """What a file gave: a playbook, problems, or both if they don't hinder."""

    playbook: Playbook | None
    problems: tuple[PlaybookProblem, ...]


@dataclass(frozen=True, slots=True)
class _Known:
    stamp: tuple[int, int, int]
    kinds: frozenset[str]
    read: ReadFile


class PlaybookFiles:
    """Files that were read; ``text_kinds`` answers the kinds of texts for clients that a step may name."""

    def __init__(self, text_kinds: Callable[[], Collection[str]]) -> None:
        self._text_kinds = text_kinds
        self._known: dict[tuple[Path, bool], _Known] = {}

    def read(self, path: Path, *, is_own: bool) -> ReadFile:
        """Return what the file says by now."""
        try:
            found = path.stat()
        except (OSError, ValueError) as error:
            gone = isinstance(error, FileNotFoundError)
            return _refused(path, 0, "playbook_missing" if gone else "playbook_unreadable")
        if not stat.S_ISREG(found.st_mode):  # opening a pipe would wait for whoever writes into it
            return _refused(path, 0, "playbook_no_file")
        stamp, kinds = (found.st_mtime_ns, found.st_size, found.st_ino), frozenset(self._text_kinds())
        known = self._known.get((path, is_own))
        if known is None or (known.stamp, known.kinds) != (stamp, kinds):
            known = self._known[path, is_own] = _Known(stamp, kinds, _read(path, kinds, is_own=is_own))
        return known.read


def _read(path: Path, kinds: Collection[str], *, is_own: bool) -> ReadFile:
    try:
        with path.open("rb") as file:
            raw = file.read(MOST_BYTES + 1)
    except OSError:
        return _refused(path, 0, "playbook_unreadable")
    if len(raw) > MOST_BYTES:
        return _refused(path, 0, "playbook_too_large", str(MOST_BYTES // _BYTES_IN_KB))
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return _refused(path, raw.count(b"\n", 0, error.start) + 1, "playbook_not_text")
    findings = Findings(str(path))
    playbook = read_playbook(text, path.stem, findings, kinds, is_own=is_own)
    return ReadFile(playbook, findings.in_order())


def _refused(path: Path, line: int, kind: str, detail: str = "") -> ReadFile:
    return ReadFile(None, (PlaybookProblem(str(path), line, kind, detail),))
