"""What of a file could not be used as it was, and what was done instead."""

from collections.abc import Mapping
from typing import Final

from respiro.phrases.marking import QT_TRANSLATE_NOOP

_EVENTS: Final[Mapping[str, str]] = {
    "event_without_start": QT_TRANSLATE_NOOP("phrases", "The event has no start and was left out."),
    "bad_start": QT_TRANSLATE_NOOP("phrases", "The start can't be read; the event was left out."),
    "bad_component": QT_TRANSLATE_NOOP("phrases", "The event can't be read ({detail}) and was left out."),
    "cut_off": QT_TRANSLATE_NOOP(
        "phrases", "The file ends inside this {detail}; the whole ones before it were used and nothing was removed."
    ),
    "unclosed": QT_TRANSLATE_NOOP("phrases", "This {detail} has no end; it was left out."),
    "event_without_end": QT_TRANSLATE_NOOP("phrases", "The event has no end of its own; it was read up to the next."),
    "end_without_begin": QT_TRANSLATE_NOOP("phrases", "An end of {detail} that nothing began was passed over."),
    "nested_too_deep": QT_TRANSLATE_NOOP("phrases", "Parts nested too deep ({detail}) were passed over."),
    "unknown_zone": QT_TRANSLATE_NOOP(
        "phrases", "Nobody knows the time zone {detail}; the event is shown at that time of day where you are."
    ),
    "bad_zone": QT_TRANSLATE_NOOP(
        "phrases", "The description of a time zone can't be used ({detail}); what its name tells was used, if anything."
    ),
    "bad_busy_time": QT_TRANSLATE_NOOP("phrases", "Busy time can't be read ({detail}) and was passed over."),
    "item_too_large": QT_TRANSLATE_NOOP("phrases", "The file is too large; what it held before is kept."),
    "item_empty": QT_TRANSLATE_NOOP("phrases", "The file is empty; what it held before is kept."),
    "item_no_calendar": QT_TRANSLATE_NOOP("phrases", "The file holds no calendar; what it held before is kept."),
    "item_cut_off": QT_TRANSLATE_NOOP(
        "phrases", "The file's end is missing; what it held before is kept until it is whole."
    ),
    "item_unreadable": QT_TRANSLATE_NOOP("phrases", "The file can't be read; what it held before is kept."),
    "bad_rule": QT_TRANSLATE_NOOP(
        "phrases", "The repetition ({detail}) can't be followed; only the first time is in the agenda."
    ),
    "rule_too_slow": QT_TRANSLATE_NOOP(
        "phrases", "The repetition takes too long to work out; only the first time and changed ones are in the agenda."
    ),
    "rule_not_expanded": QT_TRANSLATE_NOOP(
        "phrases",
        "The repetition can't be worked out ({detail}); only the first time and changed ones are in the agenda.",
    ),
    "too_many_occurrences": QT_TRANSLATE_NOOP("phrases", "It happens too often; the first {detail} are in the agenda."),
    "until_before_start": QT_TRANSLATE_NOOP("phrases", "The repetition ends before it begins; it never takes place."),
    "exception_rule_ignored": QT_TRANSLATE_NOOP(
        "phrases", "A rule of exceptions (EXRULE) was not followed; some times may be too many."
    ),
    "duplicate_uid": QT_TRANSLATE_NOOP("phrases", "Another event has the same UID; both are kept."),
    "superseded": QT_TRANSLATE_NOOP("phrases", "A later revision of this event is in the file; that one holds."),
    "duplicate_override": QT_TRANSLATE_NOOP("phrases", "One date was changed twice; the later revision holds."),
    "override_excluded": QT_TRANSLATE_NOOP(
        "phrases", "This date ({detail}) is both changed and called off in the file; it was left out."
    ),
    "event_without_uid": QT_TRANSLATE_NOOP("phrases", "The event has no UID and was given one."),
    "doubled_property": QT_TRANSLATE_NOOP("phrases", "{detail} stands there twice; the first was used."),
    "bad_end": QT_TRANSLATE_NOOP("phrases", "The end can't be read; the usual length was taken."),
    "end_before_start": QT_TRANSLATE_NOOP("phrases", "It ends before it starts; the start was kept."),
    "bad_recurrence_id": QT_TRANSLATE_NOOP("phrases", "The changed date can't be read; the event stands alone."),
    "bad_date": QT_TRANSLATE_NOOP("phrases", "A date in {detail} can't be read and was passed over."),
    "time_out_of_range": QT_TRANSLATE_NOOP("phrases", "Its time lies outside any agenda."),
    "encoding_guessed": QT_TRANSLATE_NOOP("phrases", "{detail} lines are not UTF-8 and were read as Latin-1."),
}

_CALL_ROWS: Final[Mapping[str, str]] = {
    "call_row_unreadable": QT_TRANSLATE_NOOP("phrases", "The row can't be read and was left out."),
    "call_time_unknown": QT_TRANSLATE_NOOP("phrases", "“{detail}” is no time of a call; the row was left out."),
    "call_type_unknown": QT_TRANSLATE_NOOP("phrases", "“{detail}” is no known kind of call; the row was left out."),
    "call_blocked": QT_TRANSLATE_NOOP("phrases", "The number is blocked on the phone; there is nothing to do."),
    "call_withheld": QT_TRANSLATE_NOOP("phrases", "Neither number nor name is known; there is nobody to call back."),
    "call_lies_ahead": QT_TRANSLATE_NOOP("phrases", "The time lies ahead ({detail}); the row was left out."),
    "call_log_cut_off": QT_TRANSLATE_NOOP("phrases", "The log is cut off here; the calls before it were used."),
}

PROBLEMS: Final[Mapping[str, str]] = {**_EVENTS, **_CALL_ROWS}
