"""Which events of a file belong together: a recurring one with its overrides, and those that stand alone."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from respiro.adapters.ics.events import EventDraft
from respiro.adapters.ics.findings import Finding
from respiro.adapters.ics.times import Moment, as_wall, like


@dataclass(slots=True)
class Group:
    """A master with the overrides of its occurrences."""

    master: EventDraft
    overrides: list[EventDraft] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Groups:
    """Recurring events, and single ones: plain events and overrides without a master."""

    groups: tuple[Group, ...]
    singles: tuple[EventDraft, ...]
    findings: tuple[Finding, ...]


def group(drafts: Iterable[EventDraft]) -> Groups:
    """Sort the events of one file by UID; a UID that comes twice is kept twice and reported.

    Of revisions that count on (SEQUENCE, RFC 5545 §3.8.7.4) the last one holds, which is reported too.
    """
    by_uid: dict[str, list[EventDraft]] = {}
    for draft in drafts:
        by_uid.setdefault(draft.uid, []).append(draft)
    groups: list[Group] = []
    singles: list[EventDraft] = []
    findings: list[Finding] = []
    for same in by_uid.values():
        if len(same) == 1 and not same[0].recurs:
            singles.append(same[0])
        else:
            _group_one_uid(same, groups, singles, findings)
    return Groups(tuple(groups), tuple(singles), tuple(findings))


def _group_one_uid(
    same: list[EventDraft], groups: list[Group], singles: list[EventDraft], findings: list[Finding]
) -> None:
    masters = _newest([draft for draft in same if draft.recurrence_id is None], findings)
    findings += [Finding("duplicate_uid", draft.component.line, draft.uid) for draft in masters[1:]]
    overrides = [draft for draft in same if draft.recurrence_id is not None]
    if not masters or not overrides:
        singles += [draft for draft in (*masters, *overrides) if not draft.recurs]
        groups += [Group(draft) for draft in masters if draft.recurs]
        return
    # overrides belong to the series; where none recurs, to the plain event, whose own time they may change
    changed = next((draft for draft in masters if draft.recurs), masters[0])
    recurring = [Group(draft) for draft in masters if draft is changed or draft.recurs]
    recurring.sort(key=lambda one: one.master is not changed)
    singles += [draft for draft in masters if draft is not changed and not draft.recurs]
    groups += recurring
    taken: dict[object, EventDraft] = {}
    for draft in overrides:
        key = _original_key(draft, recurring[0].master.start)
        earlier = taken.get(key)
        if earlier is None or draft.sequence > earlier.sequence:
            taken[key] = draft
        if earlier is not None:
            findings.append(Finding("duplicate_override", draft.component.line, draft.uid))
    recurring[0].overrides = list(taken.values())


def _newest(masters: list[EventDraft], findings: list[Finding]) -> list[EventDraft]:
    """Return the last revision of an event, or all if none of them says that it is a later one."""
    last = max((draft.sequence for draft in masters), default=0)
    findings += [Finding("superseded", one.component.line, one.uid) for one in masters if one.sequence < last]
    return [draft for draft in masters if draft.sequence == last]


def _original_key(draft: EventDraft, master_start: Moment) -> object:
    if draft.recurrence_id is None:
        return None
    return as_wall(like(draft.recurrence_id, master_start))
