"""``worker mirror``: follow-ups, requests, margin and what stands for them in the home calendar follow each other."""

from respiro.services.margin_mirror import mirror_margin
from respiro.services.margin_run import MarginMirrored
from respiro.services.plan_mirror import PlanMirrored, mirror_plan
from respiro.services.task_mirror import Mirrored, mirror_tasks
from respiro.worker.told_faults import told_fault
from respiro.worker.tools import Progress, WorkerTools

_SHOWN = 20


def mirror(tools: WorkerTools, progress: Progress) -> dict[str, object]:
    """Mirror once and answer what was done. Raises AgendaFileError home_folder_unusable, StoreError."""
    settings = tools.ports.settings
    if not (settings.mirror_tasks or settings.mirror_margin):
        return told_mirror(Mirrored(), PlanMirrored(), MarginMirrored(), "")
    progress("mirroring", 0, 1)
    with tools.home_tasks() as home:
        was_there, place = home.is_there(), home.place
        mirrored = mirror_tasks(tools.ports, home)
    planned = PlanMirrored()
    if mirrored.fault is None:
        with tools.home_events() as events:
            planned = mirror_plan(tools.ports, events, is_new=not was_there)
    margin = MarginMirrored()
    if mirrored.fault is None and planned.fault is None:
        with tools.home_blocks() as blocks:
            margin = mirror_margin(tools.ports, blocks, is_new=not was_there, is_doubtful=bool(mirrored.held))
    progress("mirroring", 1, 1)
    return told_mirror(mirrored, planned, margin, place)


def told_mirror(mirrored: Mirrored, planned: PlanMirrored, margin: MarginMirrored, place: str) -> dict[str, object]:
    """Return what the three mirrors did as JSON data."""
    fault = mirrored.fault or planned.fault or margin.fault
    left_alone = [*mirrored.left_alone, *planned.left_alone, *margin.left_alone]
    return {
        "folder": place,
        "here": {kind.value: len(ids) for kind, ids in mirrored.here.items()},
        "created": mirrored.created,
        "changed": mirrored.changed,
        "removed": mirrored.removed,
        "held": mirrored.held,
        "gone": mirrored.gone,
        "is_told": mirrored.is_told,
        "asked": mirrored.asked[:_SHOWN],
        "left_alone_count": len(left_alone),
        "left_alone": [{"file": _plain(one.name), "reason": one.reason} for one in left_alone[:_SHOWN]],
        "events": {
            "created": planned.created,
            "changed": planned.changed,
            "removed": planned.removed,
            "let_go": planned.let_go,
            "moved": len(planned.moved),
            "refused": planned.refused[:_SHOWN],
            "asked": planned.asked[:_SHOWN],
        },
        "margin": {
            "created": margin.created,
            "changed": margin.changed,
            "removed": margin.removed,
            "moved": len(margin.moved),
            "released": len(margin.released),
            "put_back": margin.put_back[:_SHOWN],
            "asked": margin.asked[:_SHOWN],
            "held": margin.held,
            "gone": margin.gone,
            "is_told": margin.is_told,
        },
        "fault": told_fault(fault),
    }


def _plain(name: str) -> str:
    return name.encode("utf-8", "backslashreplace").decode()
