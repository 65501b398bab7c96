"""What sync has to ask, whatever it is about, and the answers: each can be taken back until the calendar follows it."""

from dataclasses import dataclass, replace

from respiro.domain.accounts import Account, Collection
from respiro.domain.agenda import PLAN_B_UID_SUFFIX
from respiro.domain.calls import FOLLOW_UP_UID_SUFFIX, FollowUp
from respiro.domain.errors import ConflictError, RespiroError
from respiro.domain.margins import MarginBlock
from respiro.domain.plan_b import UrgentRequest
from respiro.services.accounts import account_states, keep_missing
from respiro.services.home_conflicts import Conflict, ConflictKind, Side, conflicts, kind_of, settle
from respiro.services.home_writing import CONFLICT
from respiro.services.margin_gone import GONE_NOTE, gone_uids, let_margin_go, write_margin_again
from respiro.services.margin_hand import undo
from respiro.services.margin_keeper import Done
from respiro.services.missing_items import own_missing
from respiro.services.ports import Ports


@dataclass(frozen=True, slots=True)
class VanishedMargin:
    """Blocks that are gone from the home calendar all at once, in order of time; ``count`` with those not known here."""

    blocks: tuple[MarginBlock, ...]
    count: int

    @property
    def key(self) -> str:
        """What names the question."""
        return "margin"


@dataclass(frozen=True, slots=True)
class MissingItems:
    """Items that are gone from an account's calendars all at once; ``is_kept``: the user said so for now.

    So many of them are our ``own``, and can be written there again.
    """

    account: Account
    collections: tuple[Collection, ...]
    is_kept: bool = False
    own: int = 0

    @property
    def key(self) -> str:
        """What names the question."""
        return f"missing:{self.account.id}"

    @property
    def count(self) -> int:
        """How many they are."""
        return sum(one.missing for one in self.collections)


@dataclass(frozen=True, slots=True)
class BothChanged:
    """Something that was changed on both sides."""

    conflict: Conflict

    @property
    def key(self) -> str:
        """What names the question."""
        return f"conflict:{self.conflict.uid}"


Question = BothChanged | VanishedMargin | MissingItems


@dataclass(frozen=True, slots=True)
class Answered:
    """What an answer noted: under ``place`` stood ``before``, and ``after`` now; ``done`` is what it did to margin.

    ``kind`` is what the answer was about, None for items of an account. ``is_final``: it did more than that here.
    ``is_taken_back``: the question is asked again, and taking that back answers it.
    """

    place: str
    before: str
    after: str
    kind: ConflictKind | None = None
    done: Done | None = None
    is_final: bool = False
    is_taken_back: bool = False


def questions(ports: Ports) -> list[Question]:
    """Return what is to be asked: what both sides changed, in order of time, then what is gone; what is kept last."""
    found: list[Question] = [BothChanged(one) for one in conflicts(ports)]
    if uids := gone_uids(ports):
        blocks = filter(None, map(ports.store.block, sorted(uids)))
        found.append(VanishedMargin(tuple(sorted(blocks, key=lambda one: (one.period, one.uid))), len(uids)))
    missing = [
        MissingItems(state.account, gone, not state.missing, own_missing(ports, gone))
        for state in account_states(ports)
        if (gone := tuple(one for one in state.collections if one.missing))
    ]
    return [*found, *sorted(missing, key=lambda one: one.is_kept)]


def waits(question: Question) -> bool:
    """Tell whether a question waits for an answer; what is kept for now does not."""
    return not (isinstance(question, MissingItems) and question.is_kept)


def keep_side(ports: Ports, uid: str, keep: Side) -> Answered:
    """Let one side hold. Raises as settle() does."""
    place, kind = CONFLICT + uid, kind_of(uid)
    noted, before, last = _noted(ports, place), _standing(ports, uid), ports.store.last_entry_number()
    settle(ports, uid, keep)
    after = _noted(ports, place)
    if _standing(ports, uid) == before:
        return Answered(place, noted, after, kind)
    entries = tuple(one for one in ports.store.entries_after(last) if one.block_uid == uid)
    done = Done(((uid, before),), entries) if isinstance(before, MarginBlock) else None
    return Answered(place, noted, after, kind, done, is_final=done is None)


def _standing(ports: Ports, uid: str) -> MarginBlock | UrgentRequest | FollowUp | None:
    """Return what an item stands for."""
    kind = kind_of(uid)
    if kind is ConflictKind.MARGIN:
        return ports.store.block(uid)
    if kind is ConflictKind.PLAN_B:
        return ports.store.request(uid.removesuffix(PLAN_B_UID_SUFFIX))
    return ports.store.follow_up(uid.removesuffix(FOLLOW_UP_UID_SUFFIX))


def give_margin_back(ports: Ports) -> Answered:
    """Let the blocks that vanished from the home calendar go here too."""
    before = _noted(ports, GONE_NOTE)
    let_margin_go(ports)
    return Answered(GONE_NOTE, before, _noted(ports, GONE_NOTE), ConflictKind.MARGIN)


def put_margin_there_again(ports: Ports) -> Answered:
    """Let the blocks that vanished from the home calendar be written there again."""
    before = _noted(ports, GONE_NOTE)
    write_margin_again(ports)
    return Answered(GONE_NOTE, before, _noted(ports, GONE_NOTE), ConflictKind.MARGIN)


def keep_for_now(ports: Ports, missing: MissingItems) -> Answered:
    """Keep what is gone on a server; it can be let go at any time, and is asked again when its number changes."""
    keep_missing(ports, missing.account.id)
    return Answered("", "", "", is_final=True)


def can_be_taken_back(ports: Ports, answered: Answered) -> bool:
    """Tell whether nothing has come of an answer yet but what is known here."""
    return not answered.is_final and _noted(ports, answered.place) == answered.after


def take_back(ports: Ports, answered: Answered) -> Answered:
    """Ask again, or answer again what was taken back. Raises ConflictError when something has come of it already."""
    if not can_be_taken_back(ports, answered):
        raise ConflictError("changed_meanwhile", uid=answered.place)
    back = replace(answered, before=answered.after, after=answered.before, is_taken_back=not answered.is_taken_back)
    if answered.done is None:
        _note(ports, answered.place, answered.before)
        return back
    # killed in between, both sides say the same: what the user answers the other way round is never taken for said
    if answered.is_taken_back:
        back = replace(back, done=undo(ports, answered.done))
        _note(ports, answered.place, answered.before)
        return back
    _note(ports, answered.place, answered.before)
    try:
        return replace(back, done=undo(ports, answered.done))
    except RespiroError:
        _note(ports, answered.place, answered.after)
        raise


def _noted(ports: Ports, place: str) -> str:
    if place.startswith(CONFLICT):
        return ports.store.mirror().get(place, "")
    return ports.store.note(place) or ""


def _note(ports: Ports, place: str, text: str) -> None:
    if place.startswith(CONFLICT):
        ports.store.put_mirror({place: text})
    else:
        ports.store.put_note(place, text)
