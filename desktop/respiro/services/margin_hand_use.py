"""Used margin, booked and corrected by the user: each correction is a booking of its own, nothing is edited.

All may raise ConflictError margin_is_gone.
"""

from respiro.domain.calls import Reservation
from respiro.domain.errors import ConflictError, InvalidValueError
from respiro.domain.margins import BlockState, LedgerEntry, LedgerKind, MarginBlock, MarginChange, settle
from respiro.domain.period import Period, subtract, total_minutes
from respiro.domain.review import BY_HAND_UID_SUFFIX, Use
from respiro.services.margin_keeper import Done, busy_in, day_of
from respiro.services.margin_use import not_eaten, spoken_for, use_entry, used_in
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
    block = _begun(ports, block_uid)
    return _commit(ports, block, _booking(ports, block, _free(ports, block), minutes, client_id, what))


def take_back_use(ports: Ports, use: Use) -> Done:
    """Book that minutes were not used after all; what meetings then took of them is booked as eaten again."""
    block = _there(ports, use.block_uid)
    return _commit(ports, block, _taking_back(ports, block, use))


def correct_use(ports: Ports, use: Use, minutes: int, client_id: str = "", what: str = "") -> Done:
    """Book other minutes, another client or another note in place of a use. Raises as book_use() does."""
    block = _there(ports, use.block_uid)
    free = [use.period, *_free(ports, block)]
    entries = _booking(ports, block, free, minutes, client_id, what)
    return _commit(ports, block, [_unused(ports, use), *entries])


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
    ports: Ports, block: MarginBlock, free: list[Period], minutes: int, client_id: str, what: str
) -> list[LedgerEntry]:
    if not 0 < minutes <= total_minutes(free):
        raise InvalidValueError("not_so_much_margin", minutes=total_minutes(free))
    if len(what) > LONGEST_NOTE:
        raise InvalidValueError("text_too_long", limit=LONGEST_NOTE)
    name = _name_of(ports, client_id)
    summary = ": ".join(filter(None, (name, one_line(what))))
    entries: list[LedgerEntry] = []
    for piece in free:
        if minutes <= 0:
            break
        part = Period.lasting(piece.start, min(minutes, piece.minutes))
        minutes -= part.minutes
        place = Reservation(block.uid, part)
        entries.append(use_entry(ports, LedgerKind.USED, place, f"{client_id}{BY_HAND_UID_SUFFIX}", summary))
        entries += not_eaten(ports, block, part)
    return entries


def _name_of(ports: Ports, client_id: str) -> str:
    if not client_id:
        return ""
    for client in ports.store.clients():
        if client.id == client_id:
            return client.name
    raise InvalidValueError("unknown_client", text=client_id)


def _taking_back(ports: Ports, block: MarginBlock, use: Use) -> list[LedgerEntry]:
    entries = [_unused(ports, use)]
    if block.state is BlockState.SETTLED:
        freed = MarginBlock(block.uid, use.period)
        busy = busy_in(ports, use.period)
        entries += settle(freed, busy, ports.clock(), lambda moment: day_of(ports, moment))
    return entries


def _unused(ports: Ports, use: Use) -> LedgerEntry:
    return use_entry(ports, LedgerKind.UNUSED, Reservation(use.block_uid, use.period), use.uid, use.summary)


def _commit(ports: Ports, block: MarginBlock, entries: list[LedgerEntry]) -> Done:
    change = MarginChange((), tuple(entries), ((block.uid, block),))
    return Done((), tuple(ports.store.commit(change)))
