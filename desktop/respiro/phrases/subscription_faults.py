"""Faults of addresses, of what they answer, and of the keyring that keeps them."""

from collections.abc import Mapping
from typing import Final

from respiro.phrases.marking import QT_TRANSLATE_NOOP

_ADDRESSES: Final[Mapping[str, str]] = {
    "address_not_understood": QT_TRANSLATE_NOOP(
        "phrases", "That is not an address on the web. Write it whole, like https://www.example.org/holidays.ics."
    ),
    "address_scheme_refused": QT_TRANSLATE_NOOP(
        "phrases", "Calendars are fetched from http, https and webcal addresses only, not from “{scheme}:”."
    ),
    "address_password_over_http": QT_TRANSLATE_NOOP(
        "phrases",
        "This address would send your password readably over the network, so it was not used. Write https instead.",
    ),
    "address_not_found": QT_TRANSLATE_NOOP(
        "phrases", "There is no server by the name {host}. Nothing was changed; check how the address is written."
    ),
    "address_unreachable": QT_TRANSLATE_NOOP(
        "phrases", "{host} can't be reached: {why} Nothing was changed; check the connection and try again."
    ),
    "address_untrusted": QT_TRANSLATE_NOOP(
        "phrases",
        "{host} can't prove that it is {host}: {why} Nothing was fetched; tell whoever runs it.",
    ),
    "address_answered": QT_TRANSLATE_NOOP(
        "phrases", "{host} answered with error {status} instead of a calendar. Nothing was changed; try again later."
    ),
    "address_busy": QT_TRANSLATE_NOOP(
        "phrases", "{host} is too busy and asks to be left alone for a while ({status}). Nothing was changed."
    ),
    "address_gone": QT_TRANSLATE_NOOP(
        "phrases",
        "There is no calendar at {address} ({status}). Nothing was changed; check the address, or ask its owner for the new one.",
    ),
    "address_wants_password": QT_TRANSLATE_NOOP(
        "phrases",
        "{host} gives {address} only to those it knows ({status}). Nothing was changed; ask its owner for a new"
        " address, or write yours with name and password.",
    ),
    "address_too_slow": QT_TRANSLATE_NOOP(
        "phrases", "{host} had not sent everything after {seconds} s. Nothing was changed; try again later."
    ),
    "address_too_large": QT_TRANSLATE_NOOP(
        "phrases", "{address} holds more than {megabytes} MB, too much for a calendar. Nothing was changed."
    ),
    "address_redirects": QT_TRANSLATE_NOOP(
        "phrases", "{address} leads on to {target}, and that was not followed: {why} Nothing was changed."
    ),
    "address_cut_off": QT_TRANSLATE_NOOP(
        "phrases", "What {host} sent broke off or arrived damaged. Nothing was changed; try again later."
    ),
    "address_no_calendar": QT_TRANSLATE_NOOP(
        "phrases",
        "What {address} sent is no calendar; perhaps it is a page to log in. Nothing was changed; copy the calendar's"
        " own address, which often ends in .ics.",
    ),
    "address_empty": QT_TRANSLATE_NOOP("phrases", "{address} sent nothing at all. Nothing was changed."),
}

_REASONS: Final[Mapping[str, str]] = {
    "names_unavailable": QT_TRANSLATE_NOOP("phrases", "server names can't be looked up at the moment."),
    "no_connection": QT_TRANSLATE_NOOP("phrases", "it takes no connection, or ended it without an answer."),
    "no_secure_connection": QT_TRANSLATE_NOOP("phrases", "no secure connection comes about."),
    "answer_not_understood": QT_TRANSLATE_NOOP("phrases", "what it answers is not the language of the web."),
    "proxy_failed": QT_TRANSLATE_NOOP("phrases", "the proxy that is set up on this computer does not get there."),
    "proxy_kind_unknown": QT_TRANSLATE_NOOP(
        "phrases", "the proxy that is set up on this computer is of a kind that Respiro does not know."
    ),
    "certificate_expired": QT_TRANSLATE_NOOP("phrases", "its certificate has expired."),
    "certificate_not_yet_valid": QT_TRANSLATE_NOOP(
        "phrases", "its certificate is not valid yet. Is this computer's clock right?"
    ),
    "certificate_wrong_name": QT_TRANSLATE_NOOP("phrases", "its certificate is for another name."),
    "certificate_unknown_authority": QT_TRANSLATE_NOOP(
        "phrases", "its certificate was issued by nobody whom this computer trusts."
    ),
    "certificate_not_valid": QT_TRANSLATE_NOOP("phrases", "its certificate is not valid."),
    "redirects_too_many": QT_TRANSLATE_NOOP("phrases", "it leads on and on."),
    "redirect_to_plain_http": QT_TRANSLATE_NOOP("phrases", "anyone on the way could read along there."),
    "redirect_into_private_network": QT_TRANSLATE_NOOP("phrases", "that is inside a private network."),
    "redirect_not_understood": QT_TRANSLATE_NOOP("phrases", "that is not an address on the web."),
}
"""Why, as the end of a sentence."""

_KEYRING: Final[Mapping[str, str]] = {
    "keyring_locked": QT_TRANSLATE_NOOP(
        "phrases", "Your keyring is locked. Unlock it, then try again; all that needs no password goes on working."
    ),
    "keyring_absent": QT_TRANSLATE_NOOP(
        "phrases",
        "There is no keyring in which a secret could be kept, and Respiro keeps none anywhere else. Start or install"
        " one, such as GNOME Keyring, KWallet or KeePassXC.",
    ),
    "keyring_frozen": QT_TRANSLATE_NOOP(
        "phrases", "Your keyring does not answer. Log out and in again; all that needs no password goes on working."
    ),
    "keyring_failed": QT_TRANSLATE_NOOP(
        "phrases", "Your keyring refused ({error}). Nothing was kept; look at it with the program it belongs to."
    ),
}

_SUBSCRIPTIONS: Final[Mapping[str, str]] = {
    "not_subscribed": QT_TRANSLATE_NOOP(
        "phrases", "“{calendar}” is no calendar that Respiro keeps up to date. Settings, Calendars shows which are."
    ),
    "already_subscribed": QT_TRANSLATE_NOOP("phrases", "Respiro keeps that up to date already, as “{calendar}”."),
    "calendar_exists": QT_TRANSLATE_NOOP(
        "phrases", "There is a calendar “{calendar}” already. Choose another name, or remove that one first."
    ),
    "every_out_of_range": QT_TRANSLATE_NOOP(
        "phrases", "A calendar is looked for every {least} to {most} minutes. Choose a time between them."
    ),
    "calendar_cut_off": QT_TRANSLATE_NOOP(
        "phrases",
        "The end of {file} is missing: it broke off on its way, or is still being written. Nothing was changed.",
    ),
    "folder_without_calendars": QT_TRANSLATE_NOOP(
        "phrases", "There is no .ics file in {file}. Nothing was changed; choose the folder in which they lie."
    ),
    "address_forgotten": QT_TRANSLATE_NOOP(
        "phrases", "Your keyring does not have the address of “{calendar}” any more. Type it again; the copy stays."
    ),
}

SUBSCRIPTION_FAULTS: Final[Mapping[str, str]] = {**_ADDRESSES, **_REASONS, **_KEYRING, **_SUBSCRIPTIONS}
