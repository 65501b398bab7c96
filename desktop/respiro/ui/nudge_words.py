"""What a nudge says: whom to ask first, for what, and when it would come otherwise."""

from collections.abc import Sequence
from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from respiro.domain.clients import Nudge
from respiro.domain.week import local_day
from respiro.ui import words
from respiro.ui.reminder_words import MOST_LINES, Said

translate = QCoreApplication.translate

MOST_BUTTONS = 3


def nudge_words(nudges: Sequence[Nudge], keys: Sequence[str], zone: tzinfo) -> Said:
    """Return the notice; ``keys`` are those of the buttons, one for each nudge. There is at least one nudge."""
    if len(nudges) == 1:
        name, (line,) = words.plain(nudges[0].client.name), _lines(nudges, zone)
        summary = translate("nudges", "Ask {name} first.").format(name=name)
        return Said(summary, line, ((keys[0], translate("nudges", "Write to them…")),))
    label = translate("nudges", "Write to {name}…")
    named = [(key, label.format(name=words.plain(nudge.client.name))) for key, nudge in zip(keys, nudges, strict=True)]
    lines = [f"{words.plain(one.client.name)}: {line}" for one, line in zip(nudges, _lines(nudges, zone), strict=True)]
    if len(lines) > MOST_LINES:
        more = translate("nudges", "And %n more.", "", len(lines) - MOST_LINES + 1)
        lines = [*lines[: MOST_LINES - 1], more]
    return Said(translate("nudges", "Ask first, before it burns."), "\n".join(lines), tuple(named[:MOST_BUTTONS]))


def _lines(nudges: Sequence[Nudge], zone: tzinfo) -> list[str]:
    text = translate("nudges", "{what} usually comes on {day} from {time}; it takes {length}.")
    return [
        text.format(
            what=words.quoted(one.fire.what),
            day=words.day_name(local_day(one.comes_at, zone)),
            time=words.time_of(one.comes_at, zone),
            length=words.duration(one.fire.minutes),
        )
        for one in nudges
    ]
