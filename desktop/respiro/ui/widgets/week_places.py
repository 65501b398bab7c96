"""Where a block could go, and what is in the way there."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from respiro.domain.margins import MarginBlock, Plan
from respiro.domain.margins.grid import free_working_time, grid_starts
from respiro.domain.period import Period, subtract
from respiro.services.review.week import WeekView
from respiro.ui import words
from respiro.ui.widgets.week_entries import Entry

translate = QCoreApplication.translate


def obstacle(view: WeekView, period: Period, moved: Entry | None = None, proposal: Plan | None = None) -> str:
    """Return in a few words why margin can't be put there; empty where it can. ``moved`` is what is dragged there."""
    if period.start < view.facts.now:
        return translate("week", "This time has begun")
    for busy in view.facts.busy:
        if busy.meeting.overlaps(period):
            return translate("week", "{meeting} lies there").format(meeting=words.quoted(busy.summary))
    if any(other.overlaps(period) for other in _others(view, moved, proposal)):
        return translate("week", "Other margin lies there")
    return ""


def _others(view: WeekView, moved: Entry | None, proposal: Plan | None) -> list[Period]:
    if proposal:
        own = moved.edit if moved else None
        return [edit.after.period for number, edit in enumerate(proposal.edits) if edit.after and number != own]
    own_uid = moved.block.uid if moved and moved.block else ""
    return [block.period for block in _margin(view) if block.uid != own_uid]


def _margin(view: WeekView) -> list[MarginBlock]:
    return [block for block in view.blocks if block.is_there]


def free_place(view: WeekView, minutes: int, after: datetime, proposal: Plan | None = None) -> Period | None:
    """Return the first free working time of so many minutes on the grid after an instant, else the week's first.

    Buffers of meetings stay free, and so does the policy's distance to other margin where that can be.
    """
    taken = [block.period for block in (proposal.blocks if proposal else _margin(view))]
    distance = view.facts.policy.distance
    for room in (distance, 0):
        found = _places(view, minutes, [period.padded(room, room) for period in taken])
        if found:
            return next((place for place in found if place.start >= after), found[0])
    return None


def _places(view: WeekView, minutes: int, taken: list[Period]) -> list[Period]:
    grid = view.facts.policy.grid
    free = [period for day in view.facts.days for period in free_working_time(view.facts, day)]
    places = []
    for period in subtract(free, taken):
        for start in grid_starts(period, grid, view.zone):
            place = Period.lasting(datetime.fromtimestamp(start, period.start.tzinfo), minutes)
            if period.contains(place):
                places.append(place)
    return places
