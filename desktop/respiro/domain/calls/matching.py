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
    """Return the candidate that is this call, told by another source; None if it is a new one.

    Each candidate comes with the sources that told it: two calls of one source are two calls, however close, unless
    they are of one second. ``caller`` is who the record's name and number were recognised as: a client may have
    several numbers. Of several candidates the first is taken: asked in order of time, as many calls as can be find
    their like, also when someone redials again and again and the clocks differ. What the user wrote down comes
    after what phones told, the nearest first.
    """
    caller = caller or Caller(record.name, record.number)
    fitting = [
        (_rank(record, call), call.id, call)
        for call, sources in candidates
        if (record.key.source not in sources or call.at == record.at)
        and call.direction is record.direction
        and call.caller.is_same_person(caller)
        and abs(call.at - record.at) <= (SAME_CALL_BY_HAND if call.source == BY_HAND else SAME_CALL)
    ]
    return min(fitting, key=lambda entry: entry[:2])[2] if fitting else None


def _rank(record: CallRecord, call: Call) -> tuple[bool, timedelta]:
    """Return an order: calls that phones told by time, then those written down by distance."""
    apart = call.at - record.at
    return (True, abs(apart)) if call.source == BY_HAND else (False, apart)
