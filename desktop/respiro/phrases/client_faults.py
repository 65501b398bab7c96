"""Faults of clients, address books and erasing: what happened, what is safe, what to do."""

from collections.abc import Mapping
from typing import Final

from respiro.phrases.marking import QT_TRANSLATE_NOOP

_FIELDS: Final[Mapping[str, str]] = {
    "client_name_taken": QT_TRANSLATE_NOOP(
        "phrases", "There is a client “{text}” already. Give this one another name, or change that one."
    ),
    "invalid_wild_cards": QT_TRANSLATE_NOOP(
        "phrases", "“{text}” can't be a number of exceptions a month. Write a number from 0 to {limit}."
    ),
    "invalid_rate": QT_TRANSLATE_NOOP("phrases", "“{text}” is not a rate an hour. Write it like 45 EUR or 45.50 EUR."),
    "invalid_fire": QT_TRANSLATE_NOOP(
        "phrases",
        "“{text}” does not say what is usually asked. Write it like report; thu 16:00-18:00; 45 min; ask 1 day before.",
    ),
    "too_many_fires": QT_TRANSLATE_NOOP(
        "phrases", "Respiro remembers {limit} things that a client usually asks. Keep those that matter most."
    ),
}

_CARDS: Final[Mapping[str, str]] = {
    "vcards_empty": QT_TRANSLATE_NOOP("phrases", "{file} is empty. Export the contacts again; nothing was changed."),
    "vcards_is_folder": QT_TRANSLATE_NOOP("phrases", "{file} is a folder. Choose a .vcf file in it."),
    "vcards_too_large": QT_TRANSLATE_NOOP(
        "phrases",
        "{file} has {megabytes} MB; Respiro reads address books of up to {limit_megabytes} MB. Nothing was changed.",
    ),
    "vcards_too_many": QT_TRANSLATE_NOOP(
        "phrases",
        "{file} holds more than {limit} contacts, so nothing was changed. Export fewer of them, those who are clients.",
    ),
    "not_vcards": QT_TRANSLATE_NOOP(
        "phrases", "{file} holds no contacts. Export yours as vCard (.vcf) and choose that file; nothing was changed."
    ),
}

_ERASING: Final[Mapping[str, str]] = {
    "erase_not_confirmed": QT_TRANSLATE_NOOP(
        "phrases", "“{text}” is not the client's name, so nothing was erased. Write “{name}”, or give --yes."
    ),
    "secret_left": QT_TRANSLATE_NOOP(
        "phrases",
        "The secret address of an agenda of theirs is still in your keyring, which can't be had now. Remove “{path}”"
        " there, under “respiro”.",
    ),
    "erase_on_server_later": QT_TRANSLATE_NOOP(
        "phrases",
        "What Respiro wrote about them into your calendar on “{path}” is still there, for the server can't be reached or"
        " refuses. Here it is gone, and the next sync removes it there.",
    ),
    "damaged_store_kept": QT_TRANSLATE_NOOP(
        "phrases", "{path} was set aside because it is damaged, and may hold their data. Delete it when you can."
    ),
    "copy_damaged": QT_TRANSLATE_NOOP(
        "phrases", "The backup {path} is damaged and could not be written anew; it may hold their data. Delete it."
    ),
    "erase_not_tidied": QT_TRANSLATE_NOOP(
        "phrases",
        "Another program holds Respiro's store, so traces may remain in {path}. They go by themselves with the next"
        " backup.",
    ),
    "folder_not_writable": QT_TRANSLATE_NOOP("phrases", "{folder} can't be written. Choose another place."),
}

CLIENT_PROBLEMS: Final[Mapping[str, str]] = {
    "card_cut_off": QT_TRANSLATE_NOOP("phrases", "this contact's end is missing"),
    "card_too_long": QT_TRANSLATE_NOOP("phrases", "this contact has a line that is too long"),
    "card_not_understood": QT_TRANSLATE_NOOP("phrases", "this contact can't be understood"),
    "card_without_name": QT_TRANSLATE_NOOP("phrases", "this contact has no name"),
    "card_is_group": QT_TRANSLATE_NOOP("phrases", "this is a group, not a person"),
    "card_line_left_out": QT_TRANSLATE_NOOP("phrases", "a line that can't be understood was left out"),
    "card_address_left_out": QT_TRANSLATE_NOOP("phrases", "“{detail}” is no e-mail address and was left out"),
}
"""What is wrong with a contact in an address book."""

CLIENT_FAULTS: Final[Mapping[str, str]] = {**_FIELDS, **_CARDS, **_ERASING}
