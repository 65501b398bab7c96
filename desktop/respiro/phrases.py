"""One sentence for each fault and reason that travels as data: English, and the source of every translation.

The command line prints them as they are; windows pass them through Qt's translation under the context
"phrases". A fault's sentence says what happened, what is safe and what to do. Placeholders are filled after
translation.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final

from respiro.domain.errors import FaultValue, RespiroError
from respiro.services.doctor import Check


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802  the name that lupdate looks for
    """Mark a text for translation; returns it unchanged."""
    del context
    return text


CONTEXT: Final = "phrases"

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
        "phrases", "The week changed in the meantime, so nothing was stored. Look at it again and repeat."
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
    "range_too_long": QT_TRANSLATE_NOOP(
        "phrases", "{text} is too long a time to list at once. Ask for {days} days at most."
    ),
}

_PROBLEMS: Final[Mapping[str, str]] = {
    "event_without_start": QT_TRANSLATE_NOOP("phrases", "The event has no start and was left out."),
    "bad_start": QT_TRANSLATE_NOOP("phrases", "The start can't be read; the event was left out."),
    "bad_component": QT_TRANSLATE_NOOP("phrases", "The event can't be read ({detail}) and was left out."),
    "cut_off": QT_TRANSLATE_NOOP(
        "phrases", "The file ends inside this {detail}; the whole ones before it were used and nothing was removed."
    ),
    "unclosed": QT_TRANSLATE_NOOP("phrases", "This {detail} has no end; it was left out."),
    "end_without_begin": QT_TRANSLATE_NOOP("phrases", "An end of {detail} that nothing began was passed over."),
    "nested_too_deep": QT_TRANSLATE_NOOP("phrases", "Parts nested too deep ({detail}) were passed over."),
    "unknown_zone": QT_TRANSLATE_NOOP(
        "phrases", "Nobody knows the time zone {detail}; the event is shown at that time of day where you are."
    ),
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
    "duplicate_override": QT_TRANSLATE_NOOP("phrases", "One date was changed twice; the later revision holds."),
    "event_without_uid": QT_TRANSLATE_NOOP("phrases", "The event has no UID and was given one."),
    "doubled_property": QT_TRANSLATE_NOOP("phrases", "{detail} stands there twice; the first was used."),
    "bad_end": QT_TRANSLATE_NOOP("phrases", "The end can't be read; the usual length was taken."),
    "end_before_start": QT_TRANSLATE_NOOP("phrases", "It ends before it starts; the start was kept."),
    "bad_recurrence_id": QT_TRANSLATE_NOOP("phrases", "The changed date can't be read; the event stands alone."),
    "bad_date": QT_TRANSLATE_NOOP("phrases", "A date in {detail} can't be read and was passed over."),
    "time_out_of_range": QT_TRANSLATE_NOOP("phrases", "Its time lies outside any agenda."),
    "encoding_guessed": QT_TRANSLATE_NOOP("phrases", "{detail} lines are not UTF-8 and were read as Latin-1."),
}

_CHECKS: Final[Mapping[str, str]] = {
    "display_works": QT_TRANSLATE_NOOP("phrases", "windows open on {name}"),
    "display_missing": QT_TRANSLATE_NOOP(
        "phrases", "no display here; the command line does the whole job, windows open in a desktop session"
    ),
    "bus_missing": QT_TRANSLATE_NOOP("phrases", "no session bus; start Respiro from within a desktop session"),
    "tray_works": QT_TRANSLATE_NOOP("phrases", "the desktop has a tray"),
    "tray_native": QT_TRANSLATE_NOOP("phrases", "the platform's own tray is used"),
    "tray_missing": QT_TRANSLATE_NOOP(
        "phrases",
        "no tray host answers; Respiro lives in a small window instead (GNOME: add the AppIndicator extension)",
    ),
    "notifications_work": QT_TRANSLATE_NOOP("phrases", "a notification service is there"),
    "notifications_native": QT_TRANSLATE_NOOP("phrases", "Respiro's own small window shows notices"),
    "notifications_missing": QT_TRANSLATE_NOOP(
        "phrases", "no notification service; Respiro shows notices in its own small window"
    ),
    "keyring_works": QT_TRANSLATE_NOOP("phrases", "{name} keeps passwords"),
    "keyring_missing": QT_TRANSLATE_NOOP(
        "phrases", "no keyring; nothing needs one yet. For calendar servers install gnome-keyring or KWallet"
    ),
    "keyring_faulty": QT_TRANSLATE_NOOP("phrases", "the keyring answers with a fault ({error}); unlock or restart it"),
    "keyring_frozen": QT_TRANSLATE_NOOP("phrases", "the keyring does not answer; restart it. All the rest works"),
    "folder_works": QT_TRANSLATE_NOOP("phrases", "{path} can be written"),
    "store_sound": QT_TRANSLATE_NOOP("phrases", "every row in {path} is as it was written"),
    "store_repaired": QT_TRANSLATE_NOOP("phrases", "the store in {path} was damaged and has been repaired"),
    "zone_known": QT_TRANSLATE_NOOP("phrases", "{name}"),
}

_FAULTS: Final[Mapping[str, str]] = {**_VALUES, **_MARGIN, **_STORE, **_FILES}

RECOVERED: Final = QT_TRANSLATE_NOOP(
    "phrases",
    "The store was damaged. It was repaired from the backup of {backup}; the damaged file was kept in {damaged}.",
)
RECOVERED_WITHOUT_BACKUP: Final = QT_TRANSLATE_NOOP(
    "phrases",
    "The store was damaged and there was no backup yet. What could be read was saved; the damaged file was kept in"
    " {damaged}.",
)
MISSING_ROWS: Final = QT_TRANSLATE_NOOP("phrases", "Missing now: {rows}. Import the calendars again to be sure.")
NOTHING_MISSING: Final = QT_TRANSLATE_NOOP("phrases", "Nothing is known to be missing.")

IN_LINE: Final = QT_TRANSLATE_NOOP("phrases", "Line {line}: {why}")
_UNKNOWN: Final = QT_TRANSLATE_NOOP("phrases", "Something went wrong ({kind}). Nothing was lost; please try again.")


def fault_text(kind: str) -> str:
    """Return the English sentence of a fault, with placeholders; a plain one for a kind without its own."""
    return _FAULTS.get(kind, _UNKNOWN)


def filled(text: str, kind: str, values: Mapping[str, FaultValue]) -> str:
    """Return the sentence with its placeholders filled; a value that is missing is left out."""
    return text.format_map(_Forgiving(values, kind=kind))


def told(error: RespiroError, translate: Callable[[str], str]) -> str:
    """Return a fault in words; one whose value ``reason`` is a fault of its own tells that one as ``{why}``."""
    values = dict(error.values)
    reason = values.get("reason")
    if isinstance(reason, str) and reason in _FAULTS:
        why = filled(translate(fault_text(reason)), reason, values)
        values["why"] = translate(IN_LINE).format(line=values["line"], why=why) if values.get("line") else why
    return filled(translate(fault_text(error.kind)), error.kind, values)


def english(error: RespiroError) -> str:
    """Return a fault in English words."""
    return told(error, lambda text: text)


def problem_source(kind: str) -> str:
    """Return the English sentence of a problem in a calendar file; {detail} is its placeholder."""
    return _PROBLEMS.get(kind, QT_TRANSLATE_NOOP("phrases", "could not be read ({kind})"))


def problem_text(kind: str, detail: str) -> str:
    """Return a problem in a calendar file in English words."""
    return filled(problem_source(kind), kind, {"detail": detail})


def check_text(check: Check) -> str:
    """Return what the doctor says of one part, in English words."""
    return filled(_CHECKS.get(check.kind) or fault_text(check.kind), check.kind, check.values)


def recovery_text(damaged: str, backup_at: datetime | None, missing: Mapping[str, int]) -> str:
    """Return what was done about a damaged store, in English words; ``backup_at`` is UTC."""
    backup = f"{backup_at:%Y-%m-%d %H:%M} UTC" if backup_at else ""
    done = (RECOVERED if backup_at else RECOVERED_WITHOUT_BACKUP).format(backup=backup, damaged=damaged)
    rows = ", ".join(f"{count} × {table}" for table, count in sorted(missing.items()) if count)
    return f"{done} {MISSING_ROWS.format(rows=rows) if rows else NOTHING_MISSING}"


class _Forgiving(dict[str, FaultValue]):
    def __init__(self, values: Mapping[str, FaultValue], **more: FaultValue) -> None:
        super().__init__(values, **more)

    def __missing__(self, key: str) -> str:
        return ""
