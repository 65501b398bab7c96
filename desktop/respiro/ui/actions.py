"""What the user can ask of the tray: data, from which menu entries and buttons are made."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction

from respiro.phrases import QT_TRANSLATE_NOOP


class Wish(StrEnum):
    """What the user asked for; also how another start of Respiro says it (``open plan``)."""

    CALL = "call"
    """Write a call down: quick add."""
    CALLS = "calls"
    EMERGENCY = "emergency"
    """Sort an urgent request out: triage."""
    QUEUE = "queue"
    PLAYBOOKS = "playbooks"
    WEEK = "week"
    PLAN = "plan"
    """Plan next week."""
    PLAN_THIS = "plan_this_week"
    REVIEW = "review"
    IMPORT = "import"
    CALENDARS = "calendars"
    """Show the calendars, and how those that are fetched stand."""
    SYNC = "sync"
    """Sync all accounts now."""
    ACCOUNTS = "accounts"
    """Show the accounts on calendar servers, and how they stand."""
    QUESTIONS = "questions"
    """Answer what is asked about the home calendar and what is gone on a server."""
    SETTINGS = "settings"
    QUIT = "quit"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """An entry of the menu: ``name`` is its objectName, ``title`` English with a mnemonic."""

    wish: Wish
    name: str
    title: str


ACTIONS = (
    ActionSpec(Wish.EMERGENCY, "emergency", QT_TRANSLATE_NOOP("actions", "&Emergency…")),
    ActionSpec(Wish.CALL, "add_call", QT_TRANSLATE_NOOP("actions", "Missed &call…")),
    ActionSpec(Wish.CALLS, "calls", QT_TRANSLATE_NOOP("actions", "&Who waits…")),
    ActionSpec(Wish.QUEUE, "plan_b_queue", QT_TRANSLATE_NOOP("actions", "Plan &B queue…")),
    ActionSpec(Wish.PLAYBOOKS, "playbooks", QT_TRANSLATE_NOOP("actions", "P&laybooks…")),
    ActionSpec(Wish.PLAN, "plan_next_week", QT_TRANSLATE_NOOP("actions", "&Plan next week…")),
    ActionSpec(Wish.REVIEW, "weekly_review", QT_TRANSLATE_NOOP("actions", "Weekly &review…")),
    ActionSpec(Wish.IMPORT, "import_agenda", QT_TRANSLATE_NOOP("actions", "&Import agenda…")),
    ActionSpec(Wish.SYNC, "sync_now", QT_TRANSLATE_NOOP("actions", "S&ync now")),
    ActionSpec(Wish.SETTINGS, "settings", QT_TRANSLATE_NOOP("actions", "&Settings…")),
    ActionSpec(Wish.QUIT, "quit", QT_TRANSLATE_NOOP("actions", "&Quit")),
)


def title_of(spec: ActionSpec) -> str:
    """Return the title in the user's language."""
    return QCoreApplication.translate("actions", spec.title)


def make_action(spec: ActionSpec, parent: QObject, request: Callable[[Wish], None]) -> QAction:
    """Return the entry; when it is chosen the wish is requested."""
    action = QAction(title_of(spec), parent)
    action.setObjectName(spec.name)
    action.setMenuRole(QAction.MenuRole.NoRole)  # macOS would move "Settings" and "Quit" out of the tray's menu
    action.triggered.connect(lambda: request(spec.wish))
    return action
