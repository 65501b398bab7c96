"""The settings in one JSON file that a person can read and edit: flat keys, values as text."""

import errno
import json
import os
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC
from pathlib import Path
from typing import NoReturn

from respiro.adapters.store.files import prepare_folder, sync_folder
from respiro.adapters.whole_file import replace_file
from respiro.domain.errors import InvalidValueError, SettingsFileError, StoreError
from respiro.services.ports import Clock
from respiro.services.settings import KEYS, Settings, as_texts, from_texts

_MOST_BYTES = 1 << 20
"""No settings are that long; what is longer is another file."""
_NO_SPACE = {errno.ENOSPC, errno.EDQUOT}


class JsonSettingsFile:
    """Keeps the settings in ``path``, for the user alone."""

    def __init__(self, path: Path, clock: Clock) -> None:
        self._path = path
        self._clock = clock
        self._bad_in_place = False

    @property
    def path(self) -> Path:
        """Where the settings are."""
        return self._path

    def load(self) -> Settings:
        """Return the settings; the defaults when there is no file yet.

        Raises SettingsFileError: settings_bad when the file was set aside, settings_bad_in_place when even
        that can't be done; then it stays as it is, and nothing is saved over it.
        """
        self._bad_in_place = False
        try:
            return _settings(_text(self._path))
        except FileNotFoundError:
            return Settings()
        except _BadFileError as bad:
            return self._set_aside(bad)

    def save(self, settings: Settings) -> None:
        """Write the settings on disk, whole or not at all. Raises StoreError."""
        if self._bad_in_place:
            raise StoreError("settings_not_writable", path=str(self._path))
        text = json.dumps(as_texts(settings), ensure_ascii=False, indent=2, sort_keys=True) + "\n"
        target = Path(os.path.realpath(self._path))  # a link into someone's collection of settings stays a link
        with _told_as_faults(self._path):
            prepare_folder(self._path.parent)
            replace_file(target, text.encode(), prefix=f".{target.name}-", suffix=".new")

    def _set_aside(self, bad: "_BadFileError") -> Settings:
        """Move the bad file out of the way and tell; the defaults if another process just did."""
        try:
            kept_as = self._free_name()
            self._path.rename(kept_as)
        except FileNotFoundError:
            return Settings()
        except OSError as error:
            self._bad_in_place = True
            raise SettingsFileError("settings_bad_in_place", file=str(self._path), **bad.values) from error
        sync_folder(self._path.parent)
        raise SettingsFileError("settings_bad", file=str(self._path), kept_as=str(kept_as), **bad.values) from bad

    def _free_name(self) -> Path:
        stamp = self._clock().astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
        name = self._path.with_name(f"{self._path.stem}.bad-{stamp}.json")
        number = 1
        while os.path.lexists(name):
            number += 1
            name = self._path.with_name(f"{self._path.stem}.bad-{stamp}-{number}.json")
        return name


class _BadFileError(Exception):
    """What is wrong with the file, as plain values: line (0 if it is nowhere), key, reason, and the reason's own."""

    def __init__(self, reason: str, line: int = 0, key: str = "", **values: str | float | None) -> None:
        super().__init__(reason)
        self.values = {**values, "reason": reason, "line": line, "key": key}


def _text(path: Path) -> str:
    """Return the file's text. Raises FileNotFoundError, _BadFileError."""
    try:
        with path.open("rb") as file:
            content = file.read(_MOST_BYTES + 1)
    except FileNotFoundError:
        raise
    except OSError as error:
        raise _BadFileError("settings_unreadable") from error
    if len(content) > _MOST_BYTES:
        raise _BadFileError("settings_not_json")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _BadFileError("settings_not_json", content.count(b"\n", 0, error.start) + 1) from error


def _settings(text: str) -> Settings:
    """Read the settings out of the file's text. Raises _BadFileError."""
    try:
        table = json.loads(text, object_pairs_hook=lambda pairs: _table(text, pairs))
    except json.JSONDecodeError as error:
        raise _BadFileError("settings_not_json", error.lineno) from error
    except RecursionError as error:
        raise _BadFileError("settings_not_json") from error
    if not isinstance(table, dict):
        raise _BadFileError("settings_not_json", 1)
    try:
        return from_texts(table)
    except InvalidValueError as error:
        _blame(text, table, error)


def _table(text: str, pairs: list[tuple[str, object]]) -> dict[str, str]:
    """Return the pairs as a table of texts. Raises _BadFileError for other values and for a key that is there twice."""
    table: dict[str, str] = {}
    for key, value in pairs:
        if key in table:
            raise _BadFileError("setting_twice", _line_of(text, key, last=True), key)
        if not isinstance(value, str):
            raise _BadFileError("setting_not_text", _line_of(text, key), key)
        table[key] = value
    return table


def _blame(text: str, table: Mapping[str, str], error: InvalidValueError) -> NoReturn:
    """Tell which key the error is about: the one without which the others are right, else the first bad by itself."""
    alone = next((key for key in table if _error({key: table[key]}) is not None), "")
    cures = (key for key in table if _error({name: table[name] for name in table if name != key}) is None)
    key = next(cures, alone)
    reason = _error({key: table[key]}) if key == alone and key else None
    cause = reason or error
    raise _BadFileError(cause.kind, _line_of(text, key), key, **cause.values) from error


def _error(table: Mapping[str, str]) -> InvalidValueError | None:
    unknown = next((key for key in table if key not in KEYS), None)
    if unknown is not None:
        return InvalidValueError("unknown_setting", text=unknown)
    try:
        from_texts(table)
    except InvalidValueError as error:
        return error
    return None


def _line_of(text: str, key: str, *, last: bool = False) -> int:
    """Return the line on which a key stands, 0 if it can't be found (written with escapes)."""
    places = list(re.finditer(rf"{re.escape(json.dumps(key, ensure_ascii=False))}\s*:", text)) if key else []
    return text.count("\n", 0, places[-1 if last else 0].start()) + 1 if places else 0


@contextmanager
def _told_as_faults(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        kind = "disk_full" if error.errno in _NO_SPACE else "settings_not_writable"
        raise StoreError(kind, path=str(path)) from error
