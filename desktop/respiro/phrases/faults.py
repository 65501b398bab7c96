"""Faults: what happened, what is safe, what to do."""

from collections.abc import Mapping
from typing import Final

from respiro.phrases.marking import QT_TRANSLATE_NOOP

_VALUES: Final[Mapping[str, str]] = {
    "invalid_week": QT_TRANSLATE_NOOP("phrases", "“{text}” is not a week. Write it like 2026-W48."),
    "invalid_moment": QT_TRANSLATE_NOOP("phrases", "“{text}” is not a time. Write it like 2026-11-23T16:00."),
    "invalid_time_range": QT_TRANSLATE_NOOP("phrases", "“{text}” is not a range of times. Write it like 09:00-14:00."),
    "range_ends_before_it_begins": QT_TRANSLATE_NOOP("phrases", "“{text}” ends before it begins. Swap the two."),
    "ranges_overlap": QT_TRANSLATE_NOOP("phrases", "{first} and {second} overlap. Join them or move one."),
    "invalid_days_off": QT_TRANSLATE_NOOP(
        "phrases", "“{text}” is not a day off. Write 2026-12-24 or 2026-08-01/2026-08-15."
    ),
    "invalid_target": QT_TRANSLATE_NOOP(
        "phrases", "“{text}” can't be a weekly target. Write a share such as 20% or a length such as 8h."
    ),
    "invalid_level": QT_TRANSLATE_NOOP(
        "phrases", "“{text}” is no chance. Write a percentage from 1% to 99%, such as 80%, or target."
    ),
    "margin_not_begun": QT_TRANSLATE_NOOP(
        "phrases", "This margin has not begun yet, so none of it can have been used. Book it afterwards."
    ),
    "not_so_much_margin": QT_TRANSLATE_NOOP(
        "phrases", "The block has {minutes} min that can be booked. Write a length from 1 min to that."
    ),
    "no_use": QT_TRANSLATE_NOOP(
        "phrases", "Nothing like that was booked as used in block {text}. “respiro margin list” shows what was."
    ),
    "ambiguous_use": QT_TRANSLATE_NOOP(
        "phrases", "Block {text} was used more than once. Name one of them with --number: {choices}."
    ),
    "invalid_minutes": QT_TRANSLATE_NOOP("phrases", "“{text}” is not a length of time. Write 45, 1h or 1 h 30."),
    "minutes_out_of_range": QT_TRANSLATE_NOOP(
        "phrases", "{minutes} minutes is out of range for {name}. Choose a smaller value, not below zero."
    ),
    "invalid_grid": QT_TRANSLATE_NOOP(
        "phrases", "A grid of {minutes} minutes doesn't divide the hour. Choose 5, 6, 10, 12, 15, 20, 30 or 60."
    ),
    "block_range": QT_TRANSLATE_NOOP(
        "phrases", "The shortest block ({minimum} min) is longer than the longest ({maximum} min). Change one of them."
    ),
    "day_range": QT_TRANSLATE_NOOP(
        "phrases", "The least margin a day ({minimum} min) is more than the most ({maximum} min). Change one of them."
    ),
    "no_block_on_grid": QT_TRANSLATE_NOOP(
        "phrases",
        "No block between {minimum} and {maximum} min fits a grid of {minutes} min. Widen the range or refine the grid.",
    ),
    "invalid_yes_no": QT_TRANSLATE_NOOP("phrases", "“{text}” is neither yes nor no."),
    "unknown_zone": QT_TRANSLATE_NOOP("phrases", "There is no time zone “{text}”. Write it like Europe/Madrid."),
    "unknown_language": QT_TRANSLATE_NOOP("phrases", "Respiro does not speak “{text}”. Choose one of {choices}."),
    "unknown_country": QT_TRANSLATE_NOOP(
        "phrases",
        "No public holidays are known for “{text}”. Write a country code such as ES, or ES-CT for a part of it.",
    ),
    "invalid_address": QT_TRANSLATE_NOOP("phrases", "“{text}” is not an e-mail address."),
    "unknown_setting": QT_TRANSLATE_NOOP(
        "phrases", "There is no setting “{text}”. “respiro settings list” shows all of them."
    ),
    "invalid_hours": QT_TRANSLATE_NOOP(
        "phrases", "“{text}” are not weekly hours. Write them like mon-fri 09:00-13:00; tue 16:00-18:00."
    ),
    "unknown_tier": QT_TRANSLATE_NOOP("phrases", "“{text}” is not a tier. Choose A, B or C."),
    "invalid_client_name": QT_TRANSLATE_NOOP("phrases", "A client needs a name, of {limit} characters at most."),
    "not_text": QT_TRANSLATE_NOOP("phrases", "“{text}” has bytes that are no text in UTF-8. Write it anew."),
    "unknown_client": QT_TRANSLATE_NOOP("phrases", "There is no client “{text}”. “respiro client list” shows them."),
    "unknown_calendar": QT_TRANSLATE_NOOP(
        "phrases", "There is no calendar “{text}”. “respiro agenda sources” shows them."
    ),
    "unknown_block": QT_TRANSLATE_NOOP(
        "phrases", "There is no margin block “{text}”. “respiro margin list --json” shows their uids."
    ),
}

_MARGIN: Final[Mapping[str, str]] = {
    "margin_in_past": QT_TRANSLATE_NOOP("phrases", "That time has passed. Choose one that lies ahead."),
    "margin_on_margin": QT_TRANSLATE_NOOP("phrases", "There already is margin at that time. Choose another place."),
    "margin_on_meeting": QT_TRANSLATE_NOOP("phrases", "“{meeting}” lies there. Choose a free place."),
    "margin_in_other_week": QT_TRANSLATE_NOOP("phrases", "A block stays in its week. Add a new one in the other week."),
    "margin_is_gone": QT_TRANSLATE_NOOP("phrases", "This block is no longer there. The week was loaded again."),
    "margin_in_draft": QT_TRANSLATE_NOOP(
        "phrases", "This block stands already. Apply or discard the plan first, then release it."
    ),
    "margin_has_begun": QT_TRANSLATE_NOOP("phrases", "This block has begun and stays as it is."),
    "changed_meanwhile": QT_TRANSLATE_NOOP(
        "phrases", "This changed in the meantime, so nothing was stored. Look at it again and repeat."
    ),
    "week_is_past": QT_TRANSLATE_NOOP("phrases", "Week {week} has passed and can only be reviewed."),
}

_STORE: Final[Mapping[str, str]] = {
    "store_busy": QT_TRANSLATE_NOOP(
        "phrases", "Another program holds Respiro's store. Nothing was lost; close that program and try again."
    ),
    "store_newer": QT_TRANSLATE_NOOP(
        "phrases", "{path} was written by a newer Respiro. It was left untouched; update Respiro to open it."
    ),
    "store_not_writable": QT_TRANSLATE_NOOP(
        "phrases",
        "Respiro may not write to {path}. Give yourself the right to, or start with --home and another folder.",
    ),
    "store_io_failed": QT_TRANSLATE_NOOP(
        "phrases", "The disk reported an error for {path} ({detail}). The change was not stored; check the disk."
    ),
    "store_damaged": QT_TRANSLATE_NOOP(
        "phrases", "{path} is damaged and could not be repaired. It was left as it is; put a backup in its place."
    ),
    "disk_full": QT_TRANSLATE_NOOP(
        "phrases", "The disk is full, so nothing was stored. What you have is safe; free some space and try again."
    ),
    "autostart_not_writable": QT_TRANSLATE_NOOP(
        "phrases", "Starting with the session could not be arranged: {path} can't be written."
    ),
    "settings_not_writable": QT_TRANSLATE_NOOP(
        "phrases", "The settings could not be written to {path}. They are as they were; check the folder's rights."
    ),
    "settings_bad": QT_TRANSLATE_NOOP(
        "phrases",
        "The settings in {file} can't be used. {why} They were kept as {kept_as}, and the defaults hold.",
    ),
    "settings_bad_in_place": QT_TRANSLATE_NOOP(
        "phrases", "The settings in {file} can't be used. {why} The file was left alone, and the defaults hold."
    ),
    "settings_not_json": QT_TRANSLATE_NOOP("phrases", "It is not valid JSON."),
    "settings_unreadable": QT_TRANSLATE_NOOP("phrases", "It can't be read."),
    "setting_not_text": QT_TRANSLATE_NOOP("phrases", "“{key}” needs its value in quotation marks."),
    "setting_twice": QT_TRANSLATE_NOOP("phrases", "“{key}” stands there twice."),
    "worker_failed": QT_TRANSLATE_NOOP(
        "phrases", "The work in the background failed ({error}). The store is as it was; please report this."
    ),
    "worker_out_of_memory": QT_TRANSLATE_NOOP(
        "phrases", "This calendar needs more memory than Respiro allows itself. The store is as it was."
    ),
    "worker_out_of_time": QT_TRANSLATE_NOOP(
        "phrases", "This calendar takes longer than Respiro allows itself. The store is as it was."
    ),
    "worker_not_started": QT_TRANSLATE_NOOP(
        "phrases", "The work in the background could not be started ({program}). Nothing was changed; try again."
    ),
    "no_display": QT_TRANSLATE_NOOP(
        "phrases", "There is no screen here for windows. The command line does the whole job: respiro --help."
    ),
    "worker_died": QT_TRANSLATE_NOOP(
        "phrases", "The work in the background ended without an answer. The store is as it was; try again."
    ),
}

_FILES: Final[Mapping[str, str]] = {
    "file_missing": QT_TRANSLATE_NOOP("phrases", "There is no file {file}. Check the name and try again."),
    "file_is_folder": QT_TRANSLATE_NOOP("phrases", "{file} is a folder. Choose an .ics file in it."),
    "file_unreadable": QT_TRANSLATE_NOOP("phrases", "{file} can't be read. Check its access rights and try again."),
    "file_not_writable": QT_TRANSLATE_NOOP("phrases", "{file} can't be written. Choose another place."),
    "file_empty": QT_TRANSLATE_NOOP("phrases", "{file} is empty. Export the calendar again; nothing was changed."),
    "file_too_large": QT_TRANSLATE_NOOP(
        "phrases",
        "{file} has {megabytes} MB; Respiro reads calendars of up to {limit_megabytes} MB. Nothing was changed.",
    ),
    "not_a_calendar": QT_TRANSLATE_NOOP(
        "phrases", "{file} is not a calendar. Export yours as .ics and choose that file; nothing was changed."
    ),
    "output_not_written": QT_TRANSLATE_NOOP(
        "phrases", "The answer could not be written out ({reason}). What is stored is safe; make room and ask again."
    ),
    "no_qt_library": QT_TRANSLATE_NOOP(
        "phrases",
        "Qt needs {library}, which is missing here, so nothing was painted. On Debian, install libgl1 libegl1"
        " libxkbcommon0 libfontconfig1 libdbus-1-3; CSV and JSON need none of them.",
    ),
    "no_fonts": QT_TRANSLATE_NOOP(
        "phrases", "No font is installed here, so nothing was painted. On Debian, install fonts-dejavu-core."
    ),
    "range_too_long": QT_TRANSLATE_NOOP(
        "phrases", "{text} is too long a time to list at once. Ask for {days} days at most."
    ),
}

FAULTS: Final[Mapping[str, str]] = {**_VALUES, **_MARGIN, **_STORE, **_FILES}
