"""``worker mirror``: follow-ups and the tasks in the home calendar follow each other."""

from respiro.services.task_mirror import Mirrored, mirror_tasks
from respiro.worker.tools import Progress, WorkerTools

_SHOWN = 20


def mirror(tools: WorkerTools, progress: Progress) -> dict[str, object]:
    """Mirror once and answer what was done. Raises AgendaFileError home_folder_unusable, StoreError."""
    if not tools.ports.settings.mirror_tasks:
        return _answer(Mirrored(), "")
    progress("mirroring", 0, 1)
    with tools.home_tasks() as home:
        mirrored = mirror_tasks(tools.ports, home)
        place = home.place
    progress("mirroring", 1, 1)
    return _answer(mirrored, place)


def _answer(mirrored: Mirrored, place: str) -> dict[str, object]:
    fault = mirrored.fault
    return {
        "folder": place,
        "here": {kind.value: len(ids) for kind, ids in mirrored.here.items()},
        "created": mirrored.created,
        "changed": mirrored.changed,
        "removed": mirrored.removed,
        "held": mirrored.held,
        "gone": mirrored.gone,
        "is_told": mirrored.is_told,
        "left_alone_count": len(mirrored.left_alone),
        "left_alone": [{"file": _plain(one.name), "reason": one.reason} for one in mirrored.left_alone[:_SHOWN]],
        "fault": {"kind": fault.kind, "values": dict(fault.values)} if fault else None,
    }


def _plain(name: str) -> str:
    return name.encode("utf-8", "backslashreplace").decode()
