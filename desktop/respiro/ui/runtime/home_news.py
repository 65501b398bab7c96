"""What the user should know of a run of the mirrors, wherever the home calendar is: told as it happens."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject

from respiro.domain.errors import AgendaFileError, FaultValue, InvalidValueError
from respiro.ui import words
from respiro.ui.actions import Wish
from respiro.ui.context import Context
from respiro.ui.runtime.news_desk import NewsDesk
from respiro.ui.runtime.syncing import syncing_of

translate = QCoreApplication.translate

_ASKED = ("home_conflict", "home_margin_gone")


class HomeNews(QObject):
    """Tells what each run could not do, and what it leaves to the user. What is wrong with an account is told elsewhere."""

    def __init__(self, context: Context, desk: NewsDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        syncing_of(context).mirrored.connect(self._on_mirrored)

    def _on_mirrored(self, result: Mapping[str, object], account: str) -> None:
        for fault in _faults(result, is_folder=not account):
            self._desk.tell_fault(fault)
        match result.get("margin"):
            case {"held": str(held), "gone": int(gone), "is_told": False} if held:
                self._tell(held, InvalidValueError(held, gone=gone))
            case _:
                pass
        for name in _refused(result):
            # each by itself: of another request it is news again
            self._tell(f"plan-b-not-moved-{name}", InvalidValueError("plan_b_not_moved", name=name))
        for kind, uids in _margin_news(result).items():
            self._tell(f"{kind}-{'-'.join(uids)}", InvalidValueError(kind, count=len(uids)))

    def _tell(self, key: str, error: InvalidValueError) -> None:
        label = translate("accounts", "Show")
        actions = ((Wish.QUESTIONS.value, label),) if error.kind in _ASKED else ()
        self._desk.tell(key, words.fault_words(error), actions=actions)


def _faults(result: Mapping[str, object], *, is_folder: bool) -> list[AgendaFileError]:
    """Return what a run has to say: why it ended early, why it waits, what it could not read."""
    folder = str(result.get("folder", ""))
    faults = []
    match result.get("fault"):
        case {"kind": str(kind), "values": dict(values)} if is_folder:
            faults.append(AgendaFileError(kind, **_plain(values)))
    match result:
        case {"held": str(held), "gone": int(gone), "is_told": False} if held:
            faults.append(AgendaFileError(held, folder=folder, gone=gone))
    match result.get("left_alone"):
        case [{"file": str(file)}, *_]:
            count = result.get("left_alone_count")
            number = count if isinstance(count, int) else 1
            faults.append(AgendaFileError("home_tasks_left_alone", folder=folder, file=file, count=number))
    return faults


def _margin_news(result: Mapping[str, object]) -> dict[str, list[str]]:
    """Return the items that the user is to be told of, by what they are told."""
    found: dict[str, list[str]] = {"home_margin_put_back": [], "home_conflict": []}
    for part in (result, result.get("events"), result.get("margin")):
        match part:
            case {"asked": list(asked)}:
                found["home_conflict"] += map(str, asked)
            case _:
                pass
    match result.get("margin"):
        case {"put_back": list(put_back)}:
            found["home_margin_put_back"] += map(str, put_back)
        case _:
            pass
    return {kind: uids for kind, uids in found.items() if uids}


def _refused(result: Mapping[str, object]) -> list[str]:
    """Return the names of those whose request could not follow its event."""
    match result.get("events"):
        case {"refused": list(names)}:
            return [str(name) for name in names]
        case _:
            return []


def _plain(values: Mapping[str, object]) -> dict[str, FaultValue]:
    return {name: value for name, value in values.items() if name != "kind" and isinstance(value, str | int | float)}
