"""``worker mirror``: follow-ups, requests and what stands for them in the home calendar follow each other."""

from respiro.services.plan_mirror import PlanMirrored, mirror_plan
from respiro.services.task_mirror import Mirrored, mirror_tasks
from respiro.worker.tools import Progress, WorkerTools

_SHOWN = 20


def mirror(tools: WorkerTools, progress: Progress) -> dict[str, object]:
    """Mirror once and answer what was done. Raises AgendaFileError home_folder_unusable, StoreError."""
    if not tools.ports.settings.mirror_tasks:
        return _answer(Mirrored(), PlanMirrored(), "")
    progress("mirroring", 0, 1)
    with tools.home_tasks() as home:
        was_there, place = home.is_there(), home.place
        mirrored = mirror_tasks(tools.ports, home)
    planned = PlanMirrored()
    if mirrored.fault is None:
        with tools.home_events() as events:
            planned = mirror_plan(tools.ports, events, is_new=not was_there)
    progress("mirroring", 1, 1)
    return _answer(mirrored, planned, place)


def _answer(mirrored: Mirrored, planned: PlanMirrored, place: str) -> dict[str, object]:
    fault = mirrored.fault or planned.fault
    left_alone = [*mirrored.left_alone, *planned.left_alone]
    return {
        "folder": place,
        "here": {kind.value: len(ids) for kind, ids in mirrored.here.items()},
        "created": mirrored.created,
        "changed": mirrored.changed,
        "removed": mirrored.removed,
        "held": mirrored.held,
        "gone": mirrored.gone,
        "is_told": mirrored.is_told,
        "left_alone_count": len(left_alone),
        "left_alone": [{"file": _plain(one.name), "reason": one.reason} for one in left_alone[:_SHOWN]],
        "events": {
            "created": planned.created,
            "changed": planned.changed,
            "removed": planned.removed,
            "let_go": planned.let_go,
            "moved": len(planned.moved),
            "refused": planned.refused[:_SHOWN],
        },
        "fault": {"kind": fault.kind, "values": dict(fault.values)} if fault else None,
    }


def _plain(name: str) -> str:
    return name.encode("utf-8", "backslashreplace").decode()
