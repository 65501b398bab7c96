"""Faults of calls, phones and the home calendar: what happened, what is safe, what to do."""

from collections.abc import Mapping
from typing import Final

from respiro.phrases.marking import QT_TRANSLATE_NOOP

_WRITING: Final[Mapping[str, str]] = {
    "caller_missing": QT_TRANSLATE_NOOP("phrases", "Nobody is named. Write a name, a number or an address."),
    "text_too_long": QT_TRANSLATE_NOOP(
        "phrases", "That is longer than {limit} characters, so nothing was stored. Shorten it."
    ),
    "call_lies_ahead": QT_TRANSLATE_NOOP("phrases", "A call can't lie ahead. Check its time; nothing was stored."),
    "time_has_passed": QT_TRANSLATE_NOOP("phrases", "That time has passed. Choose one that lies ahead."),
    "invalid_phone": QT_TRANSLATE_NOOP(
        "phrases", "“{text}” is not a telephone number. Write it with its country, such as +34 600 123 456."
    ),
    "invalid_ladder": QT_TRANSLATE_NOOP(
        "phrases", "“{text}” does not say when to try again. Write the minutes to wait, such as 15, 60, morning."
    ),
    "unknown_choice": QT_TRANSLATE_NOOP("phrases", "“{text}” can't be chosen. Choose one of {choices}."),
    "unknown_region": QT_TRANSLATE_NOOP(
        "phrases", "“{text}” is not a country code. Write two letters such as ES, or system."
    ),
    "unknown_moment": QT_TRANSLATE_NOOP(
        "phrases", "“{text}” is not a time that Respiro understands. Write “tomorrow 10:00” or 2026-11-25T10:00."
    ),
}

_ANSWERING: Final[Mapping[str, str]] = {
    "unknown_follow_up": QT_TRANSLATE_NOOP(
        "phrases", "Nobody is found under “{text}”. “respiro call list” shows who waits."
    ),
    "ambiguous_follow_up": QT_TRANSLATE_NOOP("phrases", "“{text}” may be {choices}. Write one of these ids."),
    "follow_up_closed": QT_TRANSLATE_NOOP(
        "phrases", "{name} was answered already, so nothing was changed. Reopen it first."
    ),
    "follow_up_open": QT_TRANSLATE_NOOP("phrases", "{name} still waits: there is nothing to reopen."),
    "outcome_needs_detail": QT_TRANSLATE_NOOP("phrases", "Say to whom it was delegated, or why it was dropped."),
    "margin_is_spoken_for": QT_TRANSLATE_NOOP(
        "phrases", "Those minutes of margin were taken meanwhile, so nothing was changed. Choose again."
    ),
    "no_such_time_ahead": QT_TRANSLATE_NOOP(
        "phrases", "There is no “{text}” ahead for {name}. Choose another time; nothing was changed."
    ),
    "nothing_asked": QT_TRANSLATE_NOOP("phrases", "Nothing is asked about {name}, so there is nothing to answer."),
}

_PHONES: Final[Mapping[str, str]] = {
    "call_log_unknown": QT_TRANSLATE_NOOP(
        "phrases",
        "{file} is no log of calls that Respiro knows; nothing was changed. Choose one of SMS Backup & Restore, Fossify"
        " Phone, GNOME Calls or Linphone, or a table (CSV).",
    ),
    "call_log_columns": QT_TRANSLATE_NOOP(
        "phrases", "It is not clear which column says when, and which says who; nothing was changed. Choose both."
    ),
    "call_log_damaged": QT_TRANSLATE_NOOP(
        "phrases", "{file} is damaged. Copy it from the phone again; nothing was changed."
    ),
    "call_log_empty": QT_TRANSLATE_NOOP("phrases", "{file} is empty. Export the calls again; nothing was changed."),
    "call_log_is_folder": QT_TRANSLATE_NOOP("phrases", "{file} is a folder. Choose a log of calls in it."),
    "call_log_too_large": QT_TRANSLATE_NOOP(
        "phrases",
        "{file} has {megabytes} MB; Respiro reads logs of calls of up to {limit_megabytes} MB. Nothing was changed.",
    ),
    "call_log_unsafe": QT_TRANSLATE_NOOP(
        "phrases", "{file} defines entities, which no log of calls needs, and was not read. Nothing was changed."
    ),
    "unknown_export": QT_TRANSLATE_NOOP(
        "phrases", "{text} can't be told by its ending what it shall be. Choose a name that ends in {endings}."
    ),
    "watch_folder_unreadable": QT_TRANSLATE_NOOP(
        "phrases", "The watched folder {folder} can't be read. Check it, or choose another one in the settings."
    ),
}

_HOME: Final[Mapping[str, str]] = {
    "home_folder_unusable": QT_TRANSLATE_NOOP(
        "phrases",
        "The home calendar in {folder} can't be used ({reason}). Who waits is safe; check the folder or choose another"
        " one in the settings.",
    ),
    "home_folder_missing": QT_TRANSLATE_NOOP(
        "phrases",
        "The folder of the home calendar is gone. Who waits is safe; bring it back, or the tasks are written anew in a"
        " day.",
    ),
    "home_folder_away": QT_TRANSLATE_NOOP(
        "phrases",
        "The home calendar's folder {folder} is gone. Who waits is safe; bring it back, or choose another one in the"
        " settings.",
    ),
    "home_tasks_left_alone": QT_TRANSLATE_NOOP(
        "phrases",
        "{file} in the home calendar can't be read, so it was left as it is (such files: {count}). Who waits is safe;"
        " repair or remove it in {folder}.",
    ),
    "plan_b_not_moved": QT_TRANSLATE_NOOP(
        "phrases",
        "The plan B for {name} stays at its time: where it was moved to is taken or over, or you have begun already."
        " Nothing is lost; choose another time.",
    ),
    "home_folder_emptied": QT_TRANSLATE_NOOP(
        "phrases",
        "{gone} tasks vanished from the home calendar at once. Who waits is safe; bring them back, or they are written"
        " anew in a day.",
    ),
}

CALL_FAULTS: Final[Mapping[str, str]] = {**_WRITING, **_ANSWERING, **_PHONES, **_HOME}
