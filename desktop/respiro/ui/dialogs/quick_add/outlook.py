"""What writing a call down will mean, in sentences: the promise, who waits already, what counts as an exception."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from respiro.domain.calls import FollowUp, Way, open_state
from respiro.services.call_log import NewCall, open_follow_up_of
from respiro.services.call_opening import expected, recognised
from respiro.services.ports import Ports
from respiro.ui import words
from respiro.ui.moment_words import moment_words

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Outlook:
    """``sentences`` for the eye; ``call_back_at`` (UTC) is when the reminder comes if no time is named."""

    sentences: tuple[str, ...]
    call_back_at: datetime | None
    is_client: bool


def outlook(ports: Ports, entry: NewCall) -> Outlook:
    """Return what the call will mean. Raises what the store raises."""
    caller = recognised(ports, entry.caller)
    if entry.is_done:
        text = translate("QuickAdd", "It is only noted: nothing is left to do.")
        return Outlook((text,), None, bool(caller.client_id))
    meant = expected(ports, caller, entry.at, entry.direction, entry.way)
    known = open_follow_up_of(ports, caller, entry.way, entry.about) if caller.label.strip() else None
    sentences = [_promise(ports, entry, known, meant.promised_at)]
    if known is not None:
        sentences.append(_waits(known))
    if meant.let_through:
        text = translate("QuickAdd", "Out of hours, and {name} is let through: this counts as an exception.")
        sentences.append(text.format(name=words.plain(caller.label)))
    reminder = open_state(known).next_at if known is not None and not meant.let_through else meant.call_back_at
    return Outlook(tuple(sentences), reminder, bool(caller.client_id))


def _promise(ports: Ports, entry: NewCall, known: FollowUp | None, promised_at: datetime) -> str:
    if entry.way is Way.THEIRS:
        return translate("QuickAdd", "It waits for their answer, and you are reminded to ask again.")
    now = ports.clock()
    if known is not None:
        promised_at = known.promised_at
    if entry.call_back_at is not None and promised_at >= now:
        promised_at = max(promised_at, entry.call_back_at)
    if promised_at < now:
        text = translate("QuickAdd", "The promise was {when}; calling back late is better than never.")
    else:
        text = translate("QuickAdd", "Promise: by {when}.")
    return text.format(when=moment_words(promised_at, now, ports.zone))


def _waits(known: FollowUp) -> str:
    name = words.plain(known.caller.label)
    if known.way is Way.THEIRS:
        return translate("QuickAdd", "You asked {name} already; this joins it.").format(name=name)
    if known.call_count == 1:
        return translate("QuickAdd", "{name} waits already; this makes the second call.").format(name=name)
    text = translate("QuickAdd", "{name} waits already, called %n time(s); this makes one more.", "", known.call_count)
    return text.format(name=name)
