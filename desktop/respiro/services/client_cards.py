"""Cards of an address book become clients: new ones are added, known ones are given what they lack."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from respiro.domain.clients import LONGEST_NAME, Client
from respiro.domain.text import folded
from respiro.services.call_opening import new_id
from respiro.services.client_fields import LONGEST_NOTES
from respiro.services.client_room import completed
from respiro.services.ports import Ports
from respiro.services.settings import LANGUAGES, SYSTEM
from respiro.services.texts.plain import one_line

_MOST_REACHES = 20
"""Numbers, and addresses, of one person."""


@dataclass(frozen=True, slots=True)
class Card:
    """A person in an address book, as the file has them. ``number`` is its place in the whole import, from 1."""

    file: str
    line: int
    number: int
    name: str
    company: str = ""
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    language: str = ""
    zone: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True)
class BadCard:
    """A card, or a part of one, that could not be used; ``kind`` and ``detail`` are data for the phrases.

    ``is_lost`` tells a whole card from a part of one that was read all the same.
    """

    file: str
    line: int
    kind: str
    detail: str = ""
    is_lost: bool = True


class CardStanding(StrEnum):
    """What a card means for the clients."""

    NEW = "new"
    COMPLETES = "completes"
    """They are known, and the card tells something more."""
    KNOWN = "known"


@dataclass(frozen=True, slots=True)
class SortedCard:
    """A card with what it means; ``client`` is the one that they are, or would be."""

    card: Card
    standing: CardStanding
    client: Client


@dataclass(slots=True)
class _Register:
    """The clients by everything that tells who someone is."""

    clients: dict[str, Client] = field(default_factory=dict)
    marks: dict[tuple[str, str], str] = field(default_factory=dict)

    def add(self, client: Client) -> None:
        self.clients[client.id] = client
        for mark in _marks(client):
            self.marks.setdefault(mark, client.id)

    def like(self, client: Client) -> Client | None:
        """Return the client with the same number, else the same address, else the same name."""
        known = (self.marks.get(mark) for mark in _marks(client))
        return next((self.clients[client_id] for client_id in known if client_id), None)


def sorted_cards(ports: Ports, cards: Iterable[Card], only: Collection[int] | None = None) -> list[SortedCard]:
    """Return what each card means, in order; a second one of the same person completes the first.

    Cards whose numbers are not among ``only`` are left out. Nothing is stored.
    """
    register = _Register()
    for client in ports.store.clients():
        register.add(client)
    result = []
    for card in cards:
        if only is not None and card.number not in only:
            continue
        told = _told(ports, card)
        known = register.like(told)
        after = told if known is None else completed(known, told)
        standing = CardStanding.NEW if known is None else CardStanding.COMPLETES
        result.append(SortedCard(card, CardStanding.KNOWN if after == known else standing, after))
        register.add(after)
    return result


def take_over(ports: Ports, found: Sequence[SortedCard]) -> None:
    """Store what the cards mean, all of it or nothing."""
    last: Mapping[str, Client] = {one.client.id: one.client for one in found if one.standing is not CardStanding.KNOWN}
    if last:
        ports.store.change_clients(last.values())


def _told(ports: Ports, card: Card) -> Client:
    """Return the client that a card alone would make."""
    phones = (ports.numbers.understood(phone, ports.settings.region) or one_line(phone) for phone in card.phones)
    kept = [phone for phone in dict.fromkeys(phones) if 0 < len(phone) <= LONGEST_NAME]
    emails = {email.casefold(): email for email in reversed(card.emails) if len(email) <= LONGEST_NAME}
    return Client(
        new_id(),
        one_line(card.name)[:LONGEST_NAME].strip(),
        phones=tuple(kept[:_MOST_REACHES]),
        emails=tuple(reversed(emails.values()))[:_MOST_REACHES],
        company=one_line(card.company)[:LONGEST_NAME].strip(),
        language=_language(card.language),
        zone=_zone(card.zone),
        notes=card.notes[:LONGEST_NOTES],
    )


def _language(tag: str) -> str:
    """Return one of our languages out of a tag (RFC 5646); empty if it is none."""
    language = tag.strip().lower().partition("-")[0].partition("_")[0]
    return language if language in LANGUAGES and language != SYSTEM else ""


def _zone(name: str) -> ZoneInfo | None:
    """Return a zone of the IANA database; what only tells an offset says nothing about summer."""
    try:
        return ZoneInfo(name.strip()) if "/" in name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _marks(client: Client) -> list[tuple[str, str]]:
    return [
        *(("phone", phone) for phone in client.phones),
        *(("email", email.casefold()) for email in client.emails),
        ("name", folded(client.name)),
    ]


def changed_from(before: Mapping[str, Client], after: Iterable[Client]) -> tuple[list[Client], list[str]]:
    """Return what takes an import back: the clients to put as they were, and the ids of those to forget."""
    changed = [client for client in after if before.get(client.id) != client]
    restored = [before[client.id] for client in changed if client.id in before]
    return restored, [client.id for client in changed if client.id not in before]
