"""Weeks whose margin was used, and one remark of each kind with what is said of it."""

from respiro.domain.review import Remark, RemarkKind
from respiro.services import margin_hand_use
from respiro.services.ports import Ports
from support.fakes import MADRID
from support.week_bench import THIS_WEEK


def lived(ports: Ports) -> Ports:
    """Let each of the past weeks use more of its margin than the one before."""
    for back in range(1, 12):
        blocks = [block for block in ports.store.blocks(THIS_WEEK.shifted(-back).period(MADRID)) if block.is_there]
        for block in blocks[: (11 - back) // 2]:
            if minutes := min(60, margin_hand_use.free_minutes(ports, block.uid)):
                margin_hand_use.book_use(ports, block.uid, minutes)
    return ports


REMARKS: dict[RemarkKind, tuple[Remark, str, str]] = {
    RemarkKind.LIMIT: (
        Remark(RemarkKind.LIMIT, 3, 1, client_id="luis", name="Luis"),
        "Luis: 3 exceptions of 1 this month.",
        "Reset the limit…",
    ),
    RemarkKind.PROMISES: (
        Remark(RemarkKind.PROMISES, 2, 5, name="Luis"),
        "Luis: 2 of 5 promises were not kept.",
        "See the requests",
    ),
    RemarkKind.DID_NOT_FIT: (
        Remark(RemarkKind.DID_NOT_FIT, of=390, minutes=75),
        "1 h 15 of urgent work did not fit into the 6 h 30 of margin.",
        "Plan next week with more",
    ),
    RemarkKind.DAY_EATEN: (
        Remark(RemarkKind.DAY_EATEN, 3, 4, 135, weekday=1, better=4),
        "Tuesday: meetings took margin in 3 of the last 4 weeks, 2 h 15 in all. Friday lost none.",
        "Move margin to Friday",
    ),
    RemarkKind.DAY_UNSAFE: (
        Remark(RemarkKind.DAY_UNSAFE, 3, 4, 135, weekday=4),
        "Friday: meetings took margin in 3 of the last 4 weeks, 2 h 15 in all. No other day is safer.",
        "Protect Friday",
    ),
    RemarkKind.HABIT: (
        Remark(RemarkKind.HABIT, 4, 6, 50, "luis", "Luis", 3, hours=(960, 1080)),
        (
            "Luis asked for something urgent in 4 of the last 6 weeks on the same day: Thursday, 16:00–18:00. "
            "It took about 50 min."
        ),
        "Expect it…",
    ),
    RemarkKind.CALL_BACKS: (Remark(RemarkKind.CALL_BACKS, 2, 7), "2 of 7 call-backs came late.", "See the call-backs"),
    RemarkKind.OWED: (Remark(RemarkKind.OWED, 2, name="Luis"), "Luis still owes you 2 answers.", "Remind them"),
    RemarkKind.TOO_MUCH: (
        Remark(RemarkKind.TOO_MUCH, 4, minutes=350),
        "About 5 h 50 of margin stayed blank in each of the last 4 weeks.",
        "Plan next week with less",
    ),
}
"""The remark, its sentence, its button."""
