"""Plan B: urgent requests, what can be decided about them, where they fit, and what it costs to let exceptions pass."""

from respiro.domain.plan_b.capacity import Capacity, Demand, capacity, free_until, shortages
from respiro.domain.plan_b.change import PlanBChange
from respiro.domain.plan_b.exceptions import Allowance, Exceptional, ExceptionKind, Standing, allowance
from respiro.domain.plan_b.fit import fit
from respiro.domain.plan_b.notices import Notice, NoticeKind, notice
from respiro.domain.plan_b.ordering import in_order, outranked_by, pressing, rank
from respiro.domain.plan_b.people import BackupPerson
from respiro.domain.plan_b.places import Fit, Hurdle, HurdleKind, Place, Question, Unfit, WhyNot, rounded_up
from respiro.domain.plan_b.policy import LONGEST_EFFORT, PlanBPolicy
from respiro.domain.plan_b.request import DecisionKind, RequestEvent, RequestEventKind, Stage, UrgentRequest
from respiro.domain.plan_b.transitions import (
    answered,
    declined,
    delegated,
    promised,
    reopened,
    resolved,
    scheduled,
    set_aside,
    started,
    still_open,
    time_left,
    triaged,
    waiting,
    worked_minutes,
)

__all__ = [
    "LONGEST_EFFORT",
    "Allowance",
    "BackupPerson",
    "Capacity",
    "DecisionKind",
    "Demand",
    "ExceptionKind",
    "Exceptional",
    "Fit",
    "Hurdle",
    "HurdleKind",
    "Notice",
    "NoticeKind",
    "Place",
    "PlanBChange",
    "PlanBPolicy",
    "Question",
    "RequestEvent",
    "RequestEventKind",
    "Stage",
    "Standing",
    "Unfit",
    "UrgentRequest",
    "WhyNot",
    "allowance",
    "answered",
    "capacity",
    "declined",
    "delegated",
    "fit",
    "free_until",
    "in_order",
    "notice",
    "outranked_by",
    "pressing",
    "promised",
    "rank",
    "reopened",
    "resolved",
    "rounded_up",
    "scheduled",
    "set_aside",
    "shortages",
    "started",
    "still_open",
    "time_left",
    "triaged",
    "waiting",
    "worked_minutes",
]
