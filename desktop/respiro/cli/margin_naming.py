"""Which block, and which use of one, is meant."""

from collections.abc import Sequence
from datetime import timedelta

from respiro.cli.call_show import SHOWN_ID
from respiro.cli.show import clock_span
from respiro.domain.errors import InvalidValueError
from respiro.domain.margins import BlockState, MarginBlock
from respiro.domain.period import Period
from respiro.domain.review import Use, UseKind, uses_of
from respiro.services.margin_use import week_ledger
from respiro.services.ports import Ports

_SHORTEST_ID = 4
_AROUND = timedelta(days=400)
"""How far off a block may be to be found by the beginning of its uid."""
_MOST_CHOICES = 5


def block_of(ports: Ports, text: str) -> MarginBlock:
    """Return the block of a uid, or of the beginning of one. Raises InvalidValueError unknown_block."""
    wanted = text.strip()
    if (named := ports.store.block(wanted)) is not None:
        return named
    now = ports.clock()
    around = ports.store.blocks(Period(now - _AROUND, now + _AROUND)) if len(wanted) >= _SHORTEST_ID else []
    found = [one for one in around if one.state is not BlockState.UNDONE and one.uid.startswith(wanted.lower())]
    if len(found) != 1:
        raise InvalidValueError("unknown_block", text=text)
    return found[0]


def uses_in(ports: Ports, block: MarginBlock) -> tuple[Use, ...]:
    """Return what a block's minutes were used for, in order of time."""
    return uses_of(week_ledger(ports, block), [block] if block.is_there else [])


def use_of(ports: Ports, block: MarginBlock, number: int | None, client_id: str | None) -> Use:
    """Return the use of a block by its number, from 1 on, by whose it was, or the only one.

    Raises InvalidValueError no_use, ambiguous_use.
    """
    uses = uses_in(ports, block)
    found = [
        use
        for place, use in enumerate(uses, 1)
        if number in (None, place) and client_id in (None, client_of(ports, use))
    ]
    if len(found) == 1:
        return found[0]
    if not found:
        raise InvalidValueError("no_use", text=block.uid[:SHOWN_ID])
    raise InvalidValueError("ambiguous_use", text=block.uid[:SHOWN_ID], choices=_choices(ports, uses))


def client_of(ports: Ports, use: Use) -> str:
    """Return the id of the client whose a use was, empty for nobody's."""
    match use.kind:
        case UseKind.BY_HAND:
            return use.source_id
        case UseKind.REQUEST:
            request = ports.store.request(use.source_id)
            return request.caller.client_id if request else ""
        case UseKind.CALL_BACK:
            follow_up = ports.store.follow_up(use.source_id)
            return follow_up.caller.client_id if follow_up else ""


def _choices(ports: Ports, uses: Sequence[Use]) -> str:
    told = [f"{number} ({clock_span(use.period, ports.zone)})" for number, use in enumerate(uses, 1)]
    return ", ".join(told[:_MOST_CHOICES])
