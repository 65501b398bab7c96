"""``worker erase-client ID``: a client goes from everywhere."""

from dataclasses import asdict

from respiro.services.client_room import client_named
from respiro.services.erasing import Places, erase_client
from respiro.worker.removals import ServerItems
from respiro.worker.tools import Progress, WorkerTools


def erase(client_id: str, tools: WorkerTools, progress: Progress, *, damaged_too: bool) -> dict[str, object]:
    """Erase a client and answer what was done and what is left. Raises InvalidValueError unknown_client, StoreError.

    It may be ended at any moment and run again.
    """
    parts = tools.clients()
    client = client_named(tools.ports, client_id)
    places = Places(parts.archive, parts.home_shelf, tools.subscriptions.secrets, ServerItems(tools))
    told = asdict(erase_client(tools.ports, client, places, progress, damaged_too=damaged_too))
    return {name: value for name, value in told.items() if name != "looked_at"}
