"""Faults of calendar servers."""

from collections.abc import Mapping
from typing import Final

from respiro.phrases.marking import QT_TRANSLATE_NOOP

CALDAV_FAULTS: Final[Mapping[str, str]] = {
    "caldav_plain_http": QT_TRANSLATE_NOOP(
        "phrases",
        "{host} would be spoken to in the clear, and anyone on the way could read your password. Nothing was sent;"
        " write https, or agree to it for this server.",
    ),
    "caldav_not_a_server": QT_TRANSLATE_NOOP(
        "phrases",
        "There is no calendar server (CalDAV) to be found at {host}. Nothing was changed; look up its whole address"
        " with whoever runs it.",
    ),
    "caldav_not_here": QT_TRANSLATE_NOOP(
        "phrases",
        "The calendar is not there on {host} any more. Everything stays as it is here; look whether it was moved or"
        " removed.",
    ),
    "caldav_no_calendars": QT_TRANSLATE_NOOP(
        "phrases", "{host} knows you, but there is no calendar of yours on it. Make one there first, then try again."
    ),
    "caldav_password_refused": QT_TRANSLATE_NOOP(
        "phrases",
        "{host} did not take this user name and password. Nothing was changed, and it is not asked again until you"
        " check them; some servers want a password made for this purpose.",
    ),
    "caldav_takes_no_password": QT_TRANSLATE_NOOP(
        "phrases",
        "{service} takes no password for its calendars. Subscribe to the secret ICS address instead, which its"
        " calendar settings show.",
    ),
    "caldav_leads_elsewhere": QT_TRANSLATE_NOOP(
        "phrases",
        "{host} leads on to another server, {target}. Your password was not sent there; if you know that server, use"
        " its address.",
    ),
    "caldav_forbidden": QT_TRANSLATE_NOOP(
        "phrases", "{host} knows you and does not allow this. Nothing was changed; ask whoever runs it."
    ),
    "caldav_read_only": QT_TRANSLATE_NOOP(
        "phrases",
        "This calendar on {host} may be read and not be written to. Nothing was changed; choose another one as the"
        " home of what Respiro plans.",
    ),
    "caldav_busy": QT_TRANSLATE_NOOP(
        "phrases", "{host} is too busy and asks to be left alone for a while ({status}). What waits here is kept."
    ),
    "caldav_no_room": QT_TRANSLATE_NOOP(
        "phrases", "{host} has no room for this ({status}). It is kept here; make room there, then try again."
    ),
    "caldav_answered": QT_TRANSLATE_NOOP(
        "phrases", "{host} answered with error {status}. Nothing is lost; it is tried again later."
    ),
    "caldav_damaged_answer": QT_TRANSLATE_NOOP(
        "phrases",
        "What the calendar server sent broke off or can't be understood. Nothing was changed; try again later.",
    ),
    "caldav_unsafe_answer": QT_TRANSLATE_NOOP(
        "phrases",
        "The calendar server sent something made to do harm, or far too large. It was not read, and nothing was"
        " changed; tell whoever runs it.",
    ),
    "caldav_foreign_href": QT_TRANSLATE_NOOP(
        "phrases",
        "The calendar server pointed to items on another server. Nobody was asked there, and nothing was changed; tell"
        " whoever runs it.",
    ),
    "caldav_conflict": QT_TRANSLATE_NOOP(
        "phrases", "This was changed on {host} meanwhile, so nothing was written over it. Both versions are kept."
    ),
    "caldav_no_etag": QT_TRANSLATE_NOOP(
        "phrases",
        "{host} does not say which version of an item it has (there is no ETag), so a change there could not be seen"
        " and nothing was written over it. Both stay as they are; choose a calendar on another server as the home of"
        " what Respiro plans.",
    ),
    "caldav_item_gone": QT_TRANSLATE_NOOP(
        "phrases", "This was removed on {host} meanwhile, so nothing was written. It is kept here."
    ),
    "caldav_uid_taken": QT_TRANSLATE_NOOP(
        "phrases", "{host} has this already, at another place in the calendar, so it was not written a second time."
    ),
    "password_forgotten": QT_TRANSLATE_NOOP(
        "phrases",
        "Your keyring does not have the password of “{account}” any more. Type it again; all that is here stays.",
    ),
    "unknown_account": QT_TRANSLATE_NOOP(
        "phrases", "There is no account “{text}”. Nothing was changed; see which ones there are, and name one of them."
    ),
    "account_exists": QT_TRANSLATE_NOOP(
        "phrases", "That account is here already, as “{account}”. Nothing was changed; change that one, if you want."
    ),
    "calendar_of_account": QT_TRANSLATE_NOOP(
        "phrases",
        "“{calendar}” belongs to the account “{account}”, which keeps it up to date. Nothing was changed; take another"
        " name, or choose in that account what is read.",
    ),
    "unknown_collection": QT_TRANSLATE_NOOP(
        "phrases", "There is no calendar “{text}” on {host}. Nothing was changed; see which ones there are: {choices}."
    ),
    "home_without_events": QT_TRANSLATE_NOOP(
        "phrases",
        "“{calendar}” holds no events, so what Respiro plans can't live there. Nothing was changed; choose another one.",
    ),
    "account_kept": QT_TRANSLATE_NOOP("phrases", "The account “{account}” was kept. Nothing was changed."),
    "password_missing": QT_TRANSLATE_NOOP("phrases", "No password was given. Nothing was changed."),
    "several_homes": QT_TRANSLATE_NOOP(
        "phrases", "Respiro's own items live in one calendar only. Nothing was changed; choose one of them."
    ),
}
