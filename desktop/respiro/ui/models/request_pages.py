"""What stands in the queue, part by part, and what is over, page by page."""

from collections.abc import Callable, Iterator, Sequence

from respiro.domain.calls import FollowUp
from respiro.domain.period import Period
from respiro.domain.plan_b import UrgentRequest
from respiro.domain.text import folded
from respiro.services.plan_b.queue import Queue
from respiro.services.ports import Ports
from respiro.ui.models.look_back import LookBack
from respiro.ui.models.request_rows import Section
from respiro.ui.models.row_list_model import Entry


def matches(request: UrgentRequest, text: str) -> bool:
    """Tell whether a request is looked for: by name, or by what was wanted, expected, done or answered."""
    wanted = folded(text)
    if not wanted:
        return True
    answers = (request.want, request.expect, request.done, request.detail)
    return wanted in folded(" ".join((request.caller.name, request.caller.email, *answers)))


class QueuePages:
    """The queue, all at once: each part that has something in it under its name."""

    has_more = False

    def __init__(self, queue: Queue, text: str) -> None:
        self._queue = queue
        self._text = text

    def again(self) -> list[Entry]:
        """Return what stands in the queue."""
        queue = self._queue
        parts: list[tuple[Section, Sequence[UrgentRequest | FollowUp]]] = [
            (Section.ACTIVE, (queue.active,) if queue.active else ()),
            (Section.MINE, queue.mine),
            (Section.WAITING, queue.waiting),
            (Section.DELEGATED, queue.delegated),
            (Section.ASKED, queue.asked),
        ]
        return [entry for section, values in parts for entry in self._part(section, values)]

    def more(self) -> list[Entry]:
        """Return nothing."""
        return []

    def _part(self, section: Section, values: Sequence[UrgentRequest | FollowUp]) -> Iterator[Entry]:
        found = [Entry(value.id, value) for value in values if self._fits(value)]
        if found:
            yield Entry(f"section {section}", section)
            yield from found

    def _fits(self, value: UrgentRequest | FollowUp) -> bool:
        if isinstance(value, UrgentRequest):
            return matches(value, self._text)
        return folded(self._text) in folded(f"{value.caller.name} {value.about} {value.caller.email}")


class DonePages(LookBack):
    """What was resolved or declined, the latest first."""

    def __init__(self, ports: Callable[[], Ports], text: str) -> None:
        def closed(period: Period) -> list[Entry]:
            found = ports().store.closed_requests(period)
            return [Entry(request.id, request) for request in found if matches(request, text)]

        super().__init__(lambda: ports().clock(), closed)
