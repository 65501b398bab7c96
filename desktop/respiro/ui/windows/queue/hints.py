"""The keys that do something about what is chosen, in a line."""

from respiro.ui.windows.queue.actions import QueueActions
from respiro.ui.windows.window_actions import key_of

_SPACE = "    "
_MOST = 5


def hints(actions: QueueActions, main: str) -> str:
    """Return what Enter does, and the first keys besides."""
    others = [action for action in actions.of_one if action.isEnabled() and action.text() != main]
    named = [f"{key_of(action)} {_bare(action.text())}" for action in others[:_MOST]]
    return _SPACE.join([f"⏎ {_bare(main)}", *named]) if main else ""


def _bare(text: str) -> str:
    """Return an action's name as it stands in a line."""
    name = text.replace("&", "").rstrip("…")
    return name[:1].lower() + name[1:]
