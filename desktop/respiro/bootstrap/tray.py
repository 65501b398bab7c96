"""The tray's process up to the point where it is known to be the only one: before that nothing heavy is loaded."""

import sys
from collections.abc import Sequence
from pathlib import Path

from respiro.adapters.instance import acquire, tell
from respiro.adapters.places import places
from respiro.domain.errors import RespiroError

ROOMS = (
    *("call", "calls", "emergency", "queue", "playbooks"),
    *("week", "plan", "plan_this_week", "review", "import", "calendars", "settings"),
    *("sync", "accounts", "questions"),
)
_DIALOG = "--dialog"
_OPENS = {"call": "call", "planb": "emergency"}
"""Which room the command opens that would else be the command line's."""


def run_tray(home: Path | None, arguments: Sequence[str]) -> int:
    """Start the tray, or hand the request to the one that runs; answer the exit status."""
    wish = _wish(arguments)
    if wish is None:
        usage = f"[--open {'|'.join(ROOMS)}] | call|planb add {_DIALOG} [TEXT …] | COMMAND …"
        sys.stderr.write(f"usage: respiro [--home DIR] {usage}\n")
        return 2
    where = places(home)
    try:
        instance = acquire(where.data)
        if instance is None:
            return 0 if tell(where.data, wish or "raise") else 1
        from respiro.ui.first_sight import FirstSight  # noqa: PLC0415  Qt, for the first one only

        sight = FirstSight()
        from respiro.bootstrap.windows import show_tray  # noqa: PLC0415  loaded behind the icon

        try:
            return show_tray(where, home, instance, wish, sight)
        except RespiroError as error:
            sight.explain(error)
            raise
    except RespiroError as error:
        from respiro.phrases import english  # noqa: PLC0415  as good as never needed

        sys.stderr.write(f"respiro: {english(error)}\n")
        return 1


def _wish(arguments: Sequence[str]) -> str | None:
    """Return what a running instance would be told, empty for a plain start, None for wrong usage."""
    if not arguments:
        return ""
    if arguments[0] in _OPENS:
        return _with_text(_OPENS[arguments[0]], arguments[2:])
    room = arguments[0].removeprefix("--open=") if "=" in arguments[0] else "".join(arguments[1:2])
    return f"open {room}" if room in ROOMS else None


def _with_text(room: str, arguments: Sequence[str]) -> str | None:
    """Return the message that opens a dialog with a text; None for an option that it does not know."""
    words = [word for word in arguments if word != _DIALOG]
    if any(word.startswith("--") for word in words):
        return None
    from respiro.services.messages import wrapped  # noqa: PLC0415  for this start only

    text = " ".join(words).strip()
    return f"open {room} {wrapped(text)}" if text else f"open {room}"
