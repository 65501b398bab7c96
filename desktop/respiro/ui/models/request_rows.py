"""What a row of the queue shows: a request, what was asked of a client, or the name of a part of the queue."""

from dataclasses import dataclass
from enum import StrEnum

from respiro.domain.calls import FollowUp
from respiro.domain.plan_b import Stage, UrgentRequest, worked_minutes
from respiro.services.plan_b.office import Office
from respiro.ui import request_words, words
from respiro.ui.call_kinds import when_words
from respiro.ui.models import call_rows
from respiro.ui.models.call_rows import Mark, Row, Sight
from respiro.ui.words import translate


class Section(StrEnum):
    """A part of the queue, in its order."""

    ACTIVE = "active"
    MINE = "mine"
    WAITING = "waiting"
    DELEGATED = "delegated"
    ASKED = "asked"


@dataclass(frozen=True, slots=True)
class RequestRow(Row):
    """A row with the client's tier beside the title, and a third line: signs (icons) and words of how it weighs."""

    tier: str = ""
    signs: tuple[str, ...] = ()
    foot: str = ""

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        tier = translate("requests", "tier {tier}").format(tier=self.tier) if self.tier else ""
        parts = (self.title, tier, self.side, self.detail, self.side_below, self.foot)
        return ", ".join(part for part in parts if part)


def row_of(value: UrgentRequest | FollowUp | Section, office: Office) -> Row:
    """Return what a row shows."""
    if isinstance(value, UrgentRequest):
        return _open_row(value, office) if value.is_open else _closed_row(value, office)
    if isinstance(value, FollowUp):
        return call_rows.row_of(value, Sight(office.ports, office.now))
    return Row(section_words(value), is_day=True)


def section_words(section: Section) -> str:
    """Return the name of a part of the queue."""
    return {
        Section.ACTIVE: translate("requests", "You work on it"),
        Section.MINE: translate("requests", "Waits for you"),
        Section.WAITING: translate("requests", "Waits for the client"),
        Section.DELEGATED: translate("requests", "With someone else"),
        Section.ASKED: translate("requests", "What you asked of clients"),
    }[section]


def mark_of(request: UrgentRequest, office: Office) -> Mark:
    """Return a request's sign."""
    if not request.is_open:
        return Mark.DECLINED if request.stage is Stage.DECLINED else Mark.DONE
    return {Stage.ACTIVE: Mark.ACTIVE, Stage.WAITING: Mark.PAUSED, Stage.DELEGATED: Mark.DELEGATED}.get(
        request.stage, Mark.LATE if request.is_late(office.now) else Mark.WAITS
    )


def signs_of(request: UrgentRequest) -> tuple[str, ...]:
    """Return the icons of how it weighs."""
    return ("urgent",) * request.is_urgent + ("important",) * request.is_important


def tier_of(request: UrgentRequest, office: Office) -> str:
    """Return the client's tier; empty for who is no client."""
    client = office.client_of(request)
    return client.tier.value if client else ""


def _open_row(request: UrgentRequest, office: Office) -> RequestRow:
    now = office.now
    return RequestRow(
        title=request_words.name_of(request),
        detail=request_words.first_line(request.want),
        side=request_words.left_words(request, now, office.clock),
        side_below=_place_words(request, office),
        mark=mark_of(request, office),
        urgent=request.is_late(now),
        tier=tier_of(request, office),
        signs=signs_of(request),
        foot=" · ".join(filter(None, (request_words.pressing_words(request), _state_words(request, office)))),
    )


def _place_words(request: UrgentRequest, office: Office) -> str:
    place = request.place
    return request_words.place_words(place, office.now, office.ports.zone) if place else ""


def _state_words(request: UrgentRequest, office: Office) -> str:
    """Return what else is to be known of its stage."""
    match request.stage:
        case Stage.RECEIVED:
            return translate("requests", "not looked at yet")
        case Stage.WAITING:
            return words.plain(request.detail)
        case Stage.DELEGATED:
            return translate("requests", "with {name}").format(name=words.plain(request.detail))
        case Stage.ACTIVE:
            length = words.duration(worked_minutes(request, office.now))
            return translate("requests", "{length} so far").format(length=length)
        case _:
            return ""


def _closed_row(request: UrgentRequest, office: Office) -> RequestRow:
    now, zone = office.now, office.ports.zone
    what = (request_words.end_words(request), request_words.first_line(request.want))
    return RequestRow(
        title=request_words.name_of(request),
        detail=" · ".join(filter(None, what)),
        side=when_words(request.since, now, zone),
        side_below=request_words.left_words(request, now, office.clock),
        mark=mark_of(request, office),
        tier=tier_of(request, office),
    )
