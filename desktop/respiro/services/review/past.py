"""The weeks that a review looks back on, each asked of the store once."""

from respiro.domain.review import WeekReview
from respiro.domain.week import Week
from respiro.services.ports import Ports
from respiro.services.review.week import reviews

USED_BEFORE_WEEKS = 2
"""A request that ends in a week may have used margin in so many weeks before it."""


class Past:
    """Weeks in figures, for one look: what is stored meanwhile is not noticed."""

    def __init__(self, ports: Ports, *known: WeekReview) -> None:
        self._ports = ports
        self._known = {review.week: review for review in known}

    def reviews(self, last: Week, weeks: int) -> list[WeekReview]:
        """Return so many weeks up to and with ``last``, oldest first."""
        shown = last.run_up(weeks)
        missing = [number for number, week in enumerate(shown) if week not in self._known]
        if missing:
            asked = reviews(self._ports, shown[missing[-1]], missing[-1] - missing[0] + 1)
            self._known = {review.week: review for review in asked} | self._known
        return [self._known[week] for week in shown]

    def used_by_uid(self, last: Week, weeks: int) -> dict[str, int]:
        """Return how many minutes of margin were used by whom in as many weeks up to ``last``, and shortly before.

        They go by the uid under which they stand in the ledger; each minute counts once, as in the reviews.
        """
        minutes: dict[str, int] = {}
        for review in self.reviews(last, weeks + USED_BEFORE_WEEKS):
            for use in review.uses:
                minutes[use.uid] = minutes.get(use.uid, 0) + use.minutes
        return minutes
