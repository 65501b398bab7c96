"""Telling whether a call from a phone or a file is one that is known already."""

from collections.abc import Iterable
from datetime import timedelta

from respiro.domain.calls.call import BY_HAND, Call, CallRecord
from respiro.domain.calls.caller import Caller

SAME_CALL = timedelta(minutes=3)
"""Two sources stamp one call at the first ring and at the last; no phone rings longer."""
SAME_CALL_BY_HAND = timedelta(minutes=20)
"""Who writes a call down does so some time after it."""


def known_call(
    record: CallRecord, candidates: Iterable[tuple[Call, frozenset[str]]], caller: Caller | None = None
) -> Call | None:
    """Return the nearest candidate that is this call, told by another source; None if it is a new one.

    Each candidate comes with the sources that told it: two calls of one source are two calls, however close.
    ``caller`` is who the record's name and number were recognised as: a client may have several numbers.
    """
    caller = caller or Caller(record.name, record.number)
    fitting = [
        (abs(call.at - record.at), call.id, call)
        for call, sources in candidates
        if record.key.source not in sources
        and call.direction is record.direction
        and call.caller.is_same_person(caller)
        and abs(call.at - record.at) <= (SAME_CALL_BY_HAND if call.source == BY_HAND else SAME_CALL)
    ]
    return min(fitting, key=lambda entry: entry[:2])[2] if fitting else None
