"""What margin was used for, in words: in the grid, in a block's description, and where a use is chosen."""

from PySide6.QtCore import QCoreApplication

from respiro.domain.review import Use, UseKind
from respiro.services.review.week import WeekView
from respiro.ui import words

translate = QCoreApplication.translate


def use_name(view: WeekView, use: Use) -> str:
    """Return whose the minutes were, else what they went to; a word where neither is told."""
    return words.plain(view.names.get(use.uid, "")) or words.plain(use.summary) or translate("uses", "Used")


def use_note(view: WeekView, use: Use) -> str:
    """Return whose the minutes were and what for; empty where neither is known."""
    name, summary = words.plain(view.names.get(use.uid, "")), words.plain(use.summary)
    if not name or not summary or name in summary:
        return summary or name
    return translate("uses", "{name} · {what}").format(name=name, what=summary)


def use_line(view: WeekView, use: Use) -> str:
    """Return a use as a sentence without its end: 12:00–12:45 used for an emergency: Luis: invoices."""
    text = {
        UseKind.REQUEST: translate("uses", "{times} used for an emergency"),
        UseKind.CALL_BACK: translate("uses", "{times} used for a call-back"),
        UseKind.BY_HAND: translate("uses", "{times} used"),
    }[use.kind].format(times=words.time_range(use.period, view.zone))
    note = use_note(view, use)
    return f"{text}: {note}" if note else text
