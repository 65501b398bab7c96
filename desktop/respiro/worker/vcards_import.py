"""``worker vcards FILE…``: the people of address books become clients."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from respiro.domain.errors import InvalidValueError
from respiro.services.client_cards import BadCard, Card, CardStanding, SortedCard, sorted_cards, take_over
from respiro.worker.tools import Progress, WorkerTools

_SHOWN_PROBLEMS = 200
_TELL_EVERY = 500


@dataclass(frozen=True, slots=True)
class CardsOrder:
    """What is asked for: ``only`` are the numbers of cards, as ``1-40,43`` (empty: all), ``preview`` stores nothing."""

    files: Sequence[Path]
    only: str = ""
    preview: bool = False


def vcards_import(order: CardsOrder, tools: WorkerTools, progress: Progress) -> dict[str, object]:
    """Read address books and take their people over, all or none; answer what was found as JSON data.

    Raises AgendaFileError, InvalidValueError, StoreError with nothing stored.
    """
    progress("reading", 0, 0)
    wanted = _numbers(order.only)
    cards, bad = _read(tools.clients().read_cards(order.files), progress)
    found = sorted_cards(tools.ports, cards, wanted)
    if not order.preview:
        progress("storing", 0, 1)
        take_over(tools.ports, found)
    counts = Counter(one.standing for one in found)
    return {
        "files": [_as_text(path) for path in order.files],
        "found": len(cards) + sum(one.is_lost for one in bad),
        "accepted": len(cards),
        "reported": sum(one.is_lost for one in bad),
        "added": counts[CardStanding.NEW],
        "completed": counts[CardStanding.COMPLETES],
        "unchanged": counts[CardStanding.KNOWN],
        "cards": [_shown(one) for one in found] if order.preview else [],
        "problem_count": len(bad),
        "problems": [
            {"file": one.file, "line": one.line, "uid": "", "kind": one.kind, "detail": one.detail}
            for one in sorted(bad, key=lambda one: not one.is_lost)[:_SHOWN_PROBLEMS]
        ],
    }


def _read(told: Iterable[Card | BadCard], progress: Progress) -> tuple[list[Card], list[BadCard]]:
    cards: list[Card] = []
    bad: list[BadCard] = []
    for done, one in enumerate(told, 1):
        if isinstance(one, Card):
            cards.append(one)
        else:
            bad.append(one)
        if done % _TELL_EVERY == 0:
            progress("reading", done, 0)
    return cards, bad


def _shown(one: SortedCard) -> dict[str, object]:
    card, client = one.card, one.client
    return {
        "number": card.number,
        "file": card.file,
        "line": card.line,
        "standing": one.standing.value,
        "name": client.name if one.standing is CardStanding.NEW else card.name,
        "client": "" if one.standing is CardStanding.NEW else client.name,
        "company": card.company,
        "phones": list(card.phones),
        "emails": list(card.emails),
    }


def _numbers(text: str) -> frozenset[int] | None:
    """Read ``1-40,43``; None for all. Raises InvalidValueError."""
    if not text:
        return None
    found: set[int] = set()
    for part in text.split(","):
        first, dash, last = part.partition("-")
        if not first.isdecimal() or (dash and not last.isdecimal()):
            raise InvalidValueError("unknown_choice", text=text, choices="1-40,43")
        found.update(range(int(first), min(int(last or first), 1_000_000) + 1))
    return frozenset(found)


def _as_text(path: Path) -> str:
    return str(path).encode("utf-8", "backslashreplace").decode("utf-8")
