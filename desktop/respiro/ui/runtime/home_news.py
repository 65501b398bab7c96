"""What the user should know of a run of the mirrors, wherever the home calendar is: told as it happens."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QObject

from respiro.domain.errors import AgendaFileError, FaultValue, InvalidValueError
from respiro.services.home_conflicts import Conflict, conflicts
from respiro.ui import conflict_words, question_words, words
from respiro.ui.actions import Wish
from respiro.ui.context import Context
from respiro.ui.runtime.news_desk import NewsDesk
from respiro.ui.runtime.syncing import syncing_of

translate = QCoreApplication.translate

_MARGIN_GONE = "home_margin_gone"


class HomeNews(QObject):
    """Tells what each run could not do, and what it leaves to the user. What is wrong with an account is told elsewhere."""

    def __init__(self, context: Context, desk: NewsDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = desk
        syncing_of(context).mirrored.connect(self._on_mirrored)

    def _on_mirrored(self, result: Mapping[str, object], account: str) -> None:
        for fault in _faults(result, is_folder=not account):
            self._desk.tell_fault(fault)
        match result.get("margin"):
            case {"held": str(held), "gone": int(gone), "is_told": False} if held == _MARGIN_GONE:
                self._ask(held, question_words.vanished_question(gone))
            case {"held": str(held), "gone": int(gone), "is_told": False} if held:
                self._tell(held, InvalidValueError(held, gone=gone))
            case _:
                pass
        for name in _refused(result):
            # each by itself: of another request it is news again
            self._tell(f"plan-b-not-moved-{name}", InvalidValueError("plan_b_not_moved", name=name))
        if put_back := _put_back(result):
            self._tell(
                f"home_margin_put_back-{'-'.join(put_back)}",
                InvalidValueError("home_margin_put_back", count=len(put_back)),
            )
        if asked := _asked(result):
            self._context.store(conflicts, lambda found: self._on_read(asked, found), self._desk.tell_fault)

    def _on_read(self, asked: Sequence[str], found: Sequence[Conflict]) -> None:
        """Ask about what is still open; the store may have been busy for a while."""
        still = [one for one in found if one.uid in asked]
        if still:
            ports = self._context.ports
            sentence = conflict_words.asked_words(still, ports.clock(), ports.zone)
            self._ask(f"home_conflict-{'-'.join(one.uid for one in still)}", sentence)

    def _ask(self, key: str, sentence: str) -> None:
        """Tell what waits for an answer, with the way to where it is given."""
        self._desk.tell(key, sentence, actions=((Wish.QUESTIONS.value, translate("accounts", "Show")),))

    def _tell(self, key: str, error: InvalidValueError) -> None:
        self._desk.tell(key, words.fault_words(error))


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


def _asked(result: Mapping[str, object]) -> list[str]:
    """Return the UIDs of what both sides changed, as this run found."""
    found: list[str] = []
    for part in (result, result.get("events"), result.get("margin")):
        match part:
            case {"asked": list(asked)}:
                found += map(str, asked)
            case _:
                pass
    return found


def _put_back(result: Mapping[str, object]) -> list[str]:
    """Return the UIDs of the blocks that could not be put where the home calendar had them."""
    match result.get("margin"):
        case {"put_back": list(put_back)}:
            return [str(uid) for uid in put_back]
        case _:
            return []


def _refused(result: Mapping[str, object]) -> list[str]:
    """Return the names of those whose request could not follow its event."""
    match result.get("events"):
        case {"refused": list(names)}:
            return [str(name) for name in names]
        case _:
            return []


def _plain(values: Mapping[str, object]) -> dict[str, FaultValue]:
    return {name: value for name, value in values.items() if name != "kind" and isinstance(value, str | int | float)}
