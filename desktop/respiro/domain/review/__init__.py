"""The week looked back on and ahead of: figures, people, what stands out, how much margin the next one needs."""

from respiro.domain.review.demand import (
    DEFAULT_LEVEL,
    HISTORY_WEEKS,
    LEVELS,
    Coming,
    Forecast,
    WeekDemand,
    checked_level,
    forecast,
    outside_minutes,
    quantile,
    unfit_minutes,
)
from respiro.domain.review.figures import Eaten, MarginFigures, WeekReview, minutes_by_block, review_week
from respiro.domain.review.outlook import Outlook, OutlookPoint, outlook
from respiro.domain.review.people import GRACE, NOBODY, ClientWeek, PeopleFacts, Tally, client_weeks
from respiro.domain.review.remarks import (
    HABIT_WEEKS,
    MOST_REMARKS,
    Arrival,
    Remark,
    RemarkFacts,
    RemarkKind,
    remarks,
)
from respiro.domain.review.uses import BY_HAND_UID_SUFFIX, Use, UseKind, uses_of

__all__ = [
    "BY_HAND_UID_SUFFIX",
    "DEFAULT_LEVEL",
    "GRACE",
    "HABIT_WEEKS",
    "HISTORY_WEEKS",
    "LEVELS",
    "MOST_REMARKS",
    "NOBODY",
    "Arrival",
    "ClientWeek",
    "Coming",
    "Eaten",
    "Forecast",
    "MarginFigures",
    "Outlook",
    "OutlookPoint",
    "PeopleFacts",
    "Remark",
    "RemarkFacts",
    "RemarkKind",
    "Tally",
    "Use",
    "UseKind",
    "WeekDemand",
    "WeekReview",
    "checked_level",
    "client_weeks",
    "forecast",
    "minutes_by_block",
    "outlook",
    "outside_minutes",
    "quantile",
    "remarks",
    "review_week",
    "unfit_minutes",
    "uses_of",
]
