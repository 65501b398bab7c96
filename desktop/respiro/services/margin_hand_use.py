"""Used margin, booked and corrected by the user: each correction is a booking of its own, nothing is edited.

All may raise ConflictError margin_is_gone, or changed_meanwhile when something else was booked of the block.
"""

from respiro.domain.calls import Reservation
from respiro.domain.errors import ConflictError, InvalidValueError
from respiro.domain.margins import LedgerEntry, LedgerKind, MarginBlock, MarginChange
from respiro.domain.period import Period, subtract, total_minutes
from respiro.domain.review import BY_HAND_UID_SUFFIX, Use, UseKind
from respiro.services.margin_accounts import eaten_put_right
from respiro.services.margin_keeper import Done
from respiro.services.margin_use import spoken_for, use_entry, used_in
from respiro.services.ports import Ports
from respiro.services.texts import one_line

LONGEST_NOTE = 200
"""Characters of what margin was used for."""


def free_minutes(ports: Ports, block_uid: str) -> int:
    """Return how many minutes of a block that has begun can still be booked as used."""
    block = _begun(ports, block_uid)
    return total_minutes(_free(ports, block))


def book_use(ports: Ports, block_uid: str, minutes: int, client_id: str = "", what: str = "") -> Done:
    """Book minutes of a block that has begun as used for a client, or for nobody in particular, the first free ones.

    Raises InvalidValueError margin_not_begun, not_so_much_margin, text_too_long, unknown_client.
    """
    seen, block = ports.store.last_entry_number(), _begun(ports, block_uid)
    taker = _by_hand(ports, client_id, what)
    return _commit(ports, seen, block, _booking(ports, block, _free(ports, block), minutes, taker))


def take_back_use(ports: Ports, use: Use) -> Done:
    """Book that minutes were not used after all; what meetings then took of them is booked as eaten again."""
    seen, block = ports.store.last_entry_number(), _there(ports, use.block_uid)
    return _commit(ports, seen, block, [_unused(ports, use)])


def correct_use(ports: Ports, use: Use, minutes: int, client_id: str = "", what: str = "") -> Done:
    """Book other minutes, another client or another note in place of a use. Raises as book_use() does.

    Minutes of a request or a call-back stay theirs where neither client nor note is given.
    """
    seen, block = ports.store.last_entry_number(), _there(ports, use.block_uid)
    is_theirs = use.kind is not UseKind.BY_HAND and not client_id and not what
    taker = (use.uid, use.summary) if is_theirs else _by_hand(ports, client_id, what)
    entries = _booking(ports, block, [use.period, *_free(ports, block)], minutes, taker)
    return _commit(ports, seen, block, [_unused(ports, use), *entries])


def _begun(ports: Ports, block_uid: str) -> MarginBlock:
    block = _there(ports, block_uid)
    if block.period.start > ports.clock():
        raise InvalidValueError("margin_not_begun")
    return block


def _there(ports: Ports, block_uid: str) -> MarginBlock:
    block = ports.store.block(block_uid)
    if block is None or not block.is_there:
        raise ConflictError("margin_is_gone")
    return block


def _free(ports: Ports, block: MarginBlock) -> list[Period]:
    """Return the minutes of a block that were used by nobody, and that nobody has spoken for."""
    return subtract([block.period], [*used_in(ports, block), *spoken_for(ports)])


def _booking(
    ports: Ports, block: MarginBlock, free: list[Period], minutes: int, taker: tuple[str, str]
) -> list[LedgerEntry]:
    """Return the bookings of the first so many free minutes for a taker: its uid, and a summary of it."""
    if not 0 < minutes <= total_minutes(free):
        raise InvalidValueError("not_so_much_margin", minutes=total_minutes(free))
    entries: list[LedgerEntry] = []
    for piece in free:
        if minutes <= 0:
            break
        part = Period.lasting(piece.start, min(minutes, piece.minutes))
        minutes -= part.minutes
        place = Reservation(block.uid, part)
        entries.append(use_entry(ports, LedgerKind.USED, place, *taker))
    return entries


def _by_hand(ports: Ports, client_id: str, what: str) -> tuple[str, str]:
    """Return the uid and the summary under which minutes are booked by hand."""
    if len(what) > LONGEST_NOTE:
        raise InvalidValueError("text_too_long", limit=LONGEST_NOTE)
    summary = ": ".join(filter(None, (_name_of(ports, client_id), one_line(what))))
    return f"{client_id}{BY_HAND_UID_SUFFIX}", summary


def _name_of(ports: Ports, client_id: str) -> str:
    if not client_id:
        return ""
    for client in ports.store.clients():
        if client.id == client_id:
            return client.name
    raise InvalidValueError("unknown_client", text=client_id)


def _unused(ports: Ports, use: Use) -> LedgerEntry:
    return use_entry(ports, LedgerKind.UNUSED, Reservation(use.block_uid, use.period), use.uid, use.summary)


def _commit(ports: Ports, seen: int, block: MarginBlock, entries: list[LedgerEntry]) -> Done:
    """Store bookings of use, with what they change of what meetings took; ``seen`` is the last entry known before."""
    booked = (*entries, *eaten_put_right(ports, block, entries))
    change = MarginChange((), booked, ((block.uid, block),), seen)
    return Done((), tuple(ports.store.commit(change)))
