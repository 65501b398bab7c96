"""The watched folder: call logs that a phone leaves there are read by the worker, each once."""

import json
import os
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from respiro.domain.errors import CallLogError, RespiroError
from respiro.services.ports import Ports
from respiro.ui import words
from respiro.ui.context import Context, WorkerRunLike
from respiro.ui.runtime.background import Looking, Pause
from respiro.ui.runtime.news_desk import NewsDesk

translate = QCoreApplication.translate

WATCHED_NOTE = "watched_calls"
_ENDINGS = (".xml", ".json", ".csv", ".tsv", ".txt", ".db", ".sqlite")
_BESIDE = "-wal"
_MOST_FILES = 200
"""The newest of a folder; phones write one a day, and each holds all calls."""
_MOST_LISTED = 5000
_SETTLED = timedelta(seconds=5)
"""A file that is still being written changes sooner."""
_PAUSE_AFTER_FAILURE = timedelta(hours=1)

_Stamp = tuple[int, int]
"""Size and time of change (ns) of a file with its log."""


class WatchedCalls(QObject):
    """Looks into the folder at each beat, and starts the worker on what is new there and no longer changes."""

    def __init__(self, context: Context, desk: NewsDesk, may_start: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = desk
        self._may_start = may_start
        self._folder = ""
        self._seen: dict[str, tuple[_Stamp, datetime]] = {}
        self._paused = Pause(_PAUSE_AFTER_FAILURE)
        self._run: WorkerRunLike | None = None
        self._looking = Looking(listing, self)
        self._looking.looked.connect(self._on_listed)

    @property
    def is_busy(self) -> bool:
        """Whether the worker reads a log."""
        return self._run is not None

    def look(self) -> None:
        """Have the folder listed, if there is one; what follows comes from the event loop."""
        folder = self._context.settings.watch_folder
        if folder != self._folder:
            self._folder, self._seen = folder, {}
        if folder and self._run is None:
            self._looking.begin(folder)

    def _on_listed(self, folder: str, found: object) -> None:
        if folder != self._folder:
            return
        if not isinstance(found, dict):
            self._desk.tell_fault(CallLogError("watch_folder_unreadable", folder=folder))
            return
        now = self._context.ports.clock()
        before = self._seen
        self._seen = {
            name: before[name]
            if name in before and before[name][0] == stamp and before[name][1] <= now
            else (stamp, now)
            for name, stamp in found.items()
        }
        try:
            self._start_next(now)
        except RespiroError as error:
            self._desk.tell_fault(error)

    def _start_next(self, now: datetime) -> None:
        """Start on the oldest file that is new and settled, unless the worker is at something."""
        if self._run is not None or not self._may_start() or self._paused.is_on(now):
            return
        known = _known(self._context.ports, self._folder)
        waiting = [
            (stamp[1], name, stamp)
            for name, (stamp, since) in self._seen.items()
            if known.get(name, ((0, 0), False))[0] != stamp and since + _SETTLED <= now
        ]
        if waiting:
            _changed, name, stamp = min(waiting)
            self._start(name, stamp)

    def _start(self, name: str, stamp: _Stamp) -> None:
        folder = self._folder
        run = self._context.start_worker(["calls-import", str(Path(folder).expanduser() / name)], self)
        self._run = run
        run.succeeded.connect(lambda result: self._on_succeeded(folder, name, stamp, result))
        run.failed.connect(lambda error: self._on_failed(folder, name, stamp, error))
        run.cancelled.connect(self._on_cancelled)

    def _on_succeeded(self, folder: str, name: str, stamp: _Stamp, result: Mapping[str, object]) -> None:
        self._run = None
        unreadable = result.get("unreadable")
        sentence = ""
        if isinstance(unreadable, int) and unreadable:
            text = translate(
                "watched_calls",
                "%n calls in {file} could not be read. Import it yourself to see which.",
                "",
                unreadable,
            )
            sentence = text.format(file=words.quoted(name))
        self._note(folder, name, stamp, sentence)
        self._context.calls_changed.emit()

    def _on_failed(self, folder: str, name: str, stamp: _Stamp, error: RespiroError) -> None:
        self._run = None
        if error.kind == "file_missing":
            return
        if error.kind.startswith(("call_log_", "file_", "worker_out_of_")):
            # text messages that lie beside the calls are no fault of anybody's
            is_expected = error.values.get("looks_like") == "messages"
            self._note(folder, name, stamp, "" if is_expected else words.fault_words(error))
            return
        self._paused.begin(self._context.ports.clock())
        self._desk.tell_fault(error)

    def _on_cancelled(self) -> None:
        self._run = None

    def _note(self, folder: str, name: str, stamp: _Stamp, sentence: str) -> None:
        """Note that a file was read, then tell what is to be told of it: once for each name."""
        there = set(self._seen)

        def note(ports: Ports) -> bool:
            known = _known(ports, folder)
            told = known.get(name, (stamp, False))[1]
            kept = {one: entry for one, entry in known.items() if one in there}
            kept[name] = (stamp, told or bool(sentence))
            files = {one: [*seen, was_told] for one, (seen, was_told) in kept.items()}
            ports.store.put_note(WATCHED_NOTE, json.dumps({"folder": folder, "files": files}))
            return not told

        self._context.store(
            note, lambda is_new: self._on_noted(name, sentence if is_new else ""), self._desk.tell_fault
        )

    def _on_noted(self, name: str, sentence: str) -> None:
        if sentence:
            self._desk.tell(f"watched-{name}", sentence)
        self._start_next(self._context.ports.clock())


def listing(folder: str) -> dict[str, _Stamp] | None:
    """Return size and time of change of the newest files that may be call logs; None if there is no such folder."""
    stamps: dict[str, _Stamp] = {}
    try:
        with os.scandir(Path(folder).expanduser()) as entries:
            for entry, _ in zip(entries, range(_MOST_LISTED), strict=False):
                is_log = entry.name.lower().removesuffix(_BESIDE).endswith(_ENDINGS) and not entry.name.startswith(".")
                if is_log and entry.is_file():
                    found = entry.stat()
                    stamps[entry.name] = (found.st_size, found.st_mtime_ns)
    except OSError:
        return None
    for name in [name for name in stamps if name.endswith(_BESIDE)]:
        size, changed = stamps.pop(name)
        if (main := name.removesuffix(_BESIDE)) in stamps:
            stamps[main] = (stamps[main][0] + size, max(stamps[main][1], changed))
    newest = sorted(stamps.items(), key=lambda entry: entry[1][1], reverse=True)
    return {name: stamp for name, stamp in newest[:_MOST_FILES] if stamp[0]}


def _known(ports: Ports, folder: str) -> dict[str, tuple[_Stamp, bool]]:
    """Return which files of the folder were read, as they were then, and whether something was told of them."""
    try:
        noted = json.loads(ports.store.note(WATCHED_NOTE) or "{}")
        files = noted["files"] if noted.get("folder") == folder else {}
        return {str(name): ((int(size), int(at)), bool(told)) for name, (size, at, told) in files.items()}
    except (ValueError, TypeError, KeyError, AttributeError):
        return {}
