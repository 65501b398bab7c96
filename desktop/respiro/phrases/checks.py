"""What the doctor says of each part."""

from collections.abc import Mapping
from typing import Final

from respiro.phrases.marking import QT_TRANSLATE_NOOP

CHECKS: Final[Mapping[str, str]] = {
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
    "keyring_absent": QT_TRANSLATE_NOOP(
        "phrases",
        "no keyring, so no password and no secret address can be kept; install gnome-keyring or KWallet. All the rest"
        " works",
    ),
    "keyring_locked": QT_TRANSLATE_NOOP("phrases", "the keyring is locked; unlock it. All the rest works"),
    "keyring_failed": QT_TRANSLATE_NOOP("phrases", "the keyring answers with a fault ({error}); unlock or restart it"),
    "keyring_frozen": QT_TRANSLATE_NOOP("phrases", "the keyring does not answer; restart it. All the rest works"),
    "subscriptions_none": QT_TRANSLATE_NOOP("phrases", "no calendar is kept up to date"),
    "subscriptions_fine": QT_TRANSLATE_NOOP("phrases", "{count} of {all} calendars are up to date"),
    "subscription_troubled": QT_TRANSLATE_NOOP("phrases", "“{calendar}” is not up to date. {why}"),
    "subscription_waits": QT_TRANSLATE_NOOP(
        "phrases",
        "{count} entries of “{calendar}” are gone at the source; they are kept until you say that they may go",
    ),
    "accounts_none": QT_TRANSLATE_NOOP("phrases", "no account on a calendar server"),
    "accounts_no_home": QT_TRANSLATE_NOOP(
        "phrases", "no account is the home of what Respiro plans; it stays on this computer"
    ),
    "account_works": QT_TRANSLATE_NOOP("phrases", "“{account}” is in step with its server"),
    "account_new": QT_TRANSLATE_NOOP("phrases", "“{account}” was not synced yet; that needs a moment"),
    "account_troubled": QT_TRANSLATE_NOOP("phrases", "“{account}” is not in step with its server. {why}"),
    "account_waits": QT_TRANSLATE_NOOP(
        "phrases", "{count} changes of yours wait to be brought to “{account}”; they are safe here"
    ),
    "account_refused": QT_TRANSLATE_NOOP(
        "phrases",
        "{count} changes of yours wait to be brought to “{account}”, and its server did not take {refused} of them,"
        " however often it was tried; they are safe here. Sync it by hand to try again",
    ),
    "account_missing": QT_TRANSLATE_NOOP(
        "phrases",
        "{count} entries of “{account}” are gone on the server; they are kept until you say that they may go",
    ),
    "account_home": QT_TRANSLATE_NOOP("phrases", "what Respiro plans lives in “{calendar}” of “{account}”"),
    "account_home_not_folder": QT_TRANSLATE_NOOP(
        "phrases", "what Respiro plans lives in “{calendar}” of “{account}”, and so not in {folder}"
    ),
    "folder_works": QT_TRANSLATE_NOOP("phrases", "{path} can be written"),
    "store_sound": QT_TRANSLATE_NOOP("phrases", "every row in {path} is as it was written"),
    "store_repaired": QT_TRANSLATE_NOOP("phrases", "the store in {path} was damaged and has been repaired"),
    "zone_known": QT_TRANSLATE_NOOP("phrases", "{name}"),
}
