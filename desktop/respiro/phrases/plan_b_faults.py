"""Faults of urgent requests: what happened, what is safe, what to do."""

from collections.abc import Mapping
from typing import Final

from respiro.phrases.marking import QT_TRANSLATE_NOOP

PLAN_B_FAULTS: Final[Mapping[str, str]] = {
    "unknown_request": QT_TRANSLATE_NOOP(
        "phrases", "No request is found under “{text}”. “respiro planb list” shows the queue."
    ),
    "ambiguous_request": QT_TRANSLATE_NOOP("phrases", "“{text}” may be {choices}. Write one of these ids."),
    "want_missing": QT_TRANSLATE_NOOP(
        "phrases", "Write what {name} wants; one word is enough. Nothing was stored yet."
    ),
    "request_closed": QT_TRANSLATE_NOOP(
        "phrases", "The request of {name} is closed already, so nothing was changed. Reopen it first."
    ),
    "request_not_waiting": QT_TRANSLATE_NOOP(
        "phrases", "The request of {name} does not wait for an answer, so nothing was changed."
    ),
    "request_lies_ahead": QT_TRANSLATE_NOOP(
        "phrases", "A request can't have come in the future. Check its time; nothing was stored."
    ),
    "effort_out_of_range": QT_TRANSLATE_NOOP(
        "phrases", "{minutes} minutes can't be. Write how long it takes: one minute at least, seven days at most."
    ),
    "decision_needs_place": QT_TRANSLATE_NOOP(
        "phrases", "No time is chosen, so nothing was decided. Choose a block, or decide for later."
    ),
    "no_place": QT_TRANSLATE_NOOP(
        "phrases",
        "No margin of the next two weeks has room for this. Choose a shorter way, another time or someone else.",
    ),
    "alternative_missing": QT_TRANSLATE_NOOP(
        "phrases", "A no comes with an alternative: write what you offer instead. Nothing was decided."
    ),
    "helper_missing": QT_TRANSLATE_NOOP("phrases", "Say who takes it over. Nothing was decided."),
    "over_capacity": QT_TRANSLATE_NOOP(
        "phrases",
        "That is {length} more than your margin holds, and would break the promise to {names}. Nothing was decided:"
        " choose a shorter way, another time or someone else, or accept it with --over-capacity.",
    ),
    "name_missing": QT_TRANSLATE_NOOP("phrases", "Write a name. Nothing was stored yet."),
    "unknown_helper": QT_TRANSLATE_NOOP(
        "phrases", "“{text}” is not among your backup people. “respiro helper list” shows them."
    ),
    "invalid_time": QT_TRANSLATE_NOOP("phrases", "“{text}” is not a time of day. Write it like 10:00, 16:30."),
}
