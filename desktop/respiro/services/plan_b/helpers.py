"""Backup people: kept, changed, forgotten."""

from dataclasses import replace

from respiro.domain.clients import LONGEST_NAME
from respiro.domain.errors import InvalidValueError
from respiro.domain.plan_b import BackupPerson
from respiro.domain.text import folded
from respiro.services.call_opening import new_id
from respiro.services.ports import Ports
from respiro.services.settings import LANGUAGES, SYSTEM
from respiro.services.texts import one_line

LONGEST_NOTES = 2000
"""Characters of notes about a backup person, and of what they take over altogether."""


def known_or_new(ports: Ports, name: str) -> BackupPerson:
    """Return the backup person of that name, or a new one, not stored yet."""
    known = next((one for one in ports.store.backup_people() if folded(one.name) == folded(name)), None)
    return known or BackupPerson(new_id(), one_line(name))


def put(ports: Ports, person: BackupPerson) -> BackupPerson:
    """Store a backup person, numbers as they are understood.

    Raises InvalidValueError name_missing, text_too_long, invalid_phone, invalid_address, unknown_language.
    """
    name = one_line(person.name)
    if not name:
        raise InvalidValueError("name_missing")
    if len(name) > LONGEST_NAME:
        raise InvalidValueError("text_too_long", limit=LONGEST_NAME)
    takes = tuple(dict.fromkeys(filter(None, map(one_line, person.takes))))
    if max(len(person.notes), sum(map(len, takes))) > LONGEST_NOTES:
        raise InvalidValueError("text_too_long", limit=LONGEST_NOTES)
    if person.language and person.language not in set(LANGUAGES) - {SYSTEM}:
        raise InvalidValueError("unknown_language", text=person.language, choices=", ".join(LANGUAGES[1:]))
    for address in person.emails:
        if "@" not in address:
            raise InvalidValueError("invalid_address", text=address)
    phones = tuple(_understood(ports, number) for number in person.phones)
    stored = replace(person, name=name, takes=takes, phones=phones)
    ports.store.put_backup_person(stored)
    return stored


def remove(ports: Ports, name: str) -> BackupPerson:
    """Forget the backup person of that name. Raises InvalidValueError unknown_helper."""
    known = next((one for one in ports.store.backup_people() if folded(one.name) == folded(name)), None)
    if known is None:
        raise InvalidValueError("unknown_helper", text=name)
    ports.store.remove_backup_person(known.id)
    return known


def _understood(ports: Ports, number: str) -> str:
    found = ports.numbers.understood(number, ports.settings.region)
    if not found:
        raise InvalidValueError("invalid_phone", text=number)
    return found
