"""Which of the week's notices is due: the offer of its review, or its margin as work begins."""

from collections.abc import Callable
from dataclasses import dataclass

from respiro.domain.week import Week
from respiro.services import rhythm
from respiro.services.ports import Ports
from respiro.ui import rhythm_words
from respiro.ui.runtime.notices import Notice


@dataclass(frozen=True, slots=True)
class WeekNews:
    """A notice that is due: its key, how it is written once it may be shown, and how it is noted as shown.

    To write it costs a week's view; it is done once, not with each beat that it has to wait. Raises StoreError.
    """

    key: str
    make: Callable[[], Notice]
    mark: Callable[[Ports], None]


def week_news(ports: Ports) -> WeekNews | None:
    """Return what is due; None most of the time, and at the cost of two notes. Raises StoreError."""
    if (week := rhythm.week_to_review(ports)) is not None:
        return _ending(ports, week)
    if (week := rhythm.week_to_begin(ports)) is not None:
        return _beginning(ports, week)
    return None


def _ending(ports: Ports, week: Week) -> WeekNews:
    key = f"review-{week}"
    return WeekNews(
        key,
        lambda: rhythm_words.end_notice(key, rhythm.week_end(ports, week)),
        lambda p: rhythm.mark_review_offered(p, week),
    )


def _beginning(ports: Ports, week: Week) -> WeekNews:
    key = f"week-{week}"
    return WeekNews(
        key,
        lambda: rhythm_words.begin_notice(key, rhythm.week_begin(ports, week), ports.clock(), ports.zone),
        lambda p: rhythm.mark_begin_told(p, week),
    )
