"""``worker client-data ID``: everything that is stored about a client, as JSON, and as files in a folder."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from respiro.domain.clients import Client
from respiro.phrases.client_data import NOTHING, as_text, readable
from respiro.services.client_data import all_about
from respiro.services.client_room import client_named
from respiro.worker.tools import Progress, WorkerTools

_LONGEST_NAME = 60
"""Characters of a file's name without its ending."""


@dataclass(frozen=True, slots=True)
class DataOrder:
    """What is asked for: with ``folder`` files are written there, in the words that stand for the English ones."""

    client_id: str
    folder: Path | None = None
    words: str = ""


def client_data(order: DataOrder, tools: WorkerTools, progress: Progress) -> dict[str, object]:
    """Answer all that is stored, or which files it was written into.

    Raises InvalidValueError unknown_client, AgendaFileError folder_not_writable, StoreError.
    """
    progress("collecting", 0, 0)
    client = client_named(tools.ports, order.client_id)
    parts = tools.clients()
    data = all_about(tools.ports, client, parts.traces)
    if order.folder is None:
        return data
    words: Mapping[str, str] = json.loads(order.words) if order.words else {}
    sections = readable(data, lambda text: words.get(text) or text)
    name = file_name(client)
    contents = {
        f"{name}.json": json.dumps(data, ensure_ascii=False, indent=2).encode("utf-8", "replace"),
        f"{name}.txt": as_text(sections, words.get(NOTHING) or NOTHING).encode("utf-8", "replace"),
    }
    progress("writing", 0, 1)
    return {"files": [str(path) for path in parts.write_together(order.folder, contents)]}


def file_name(client: Client) -> str:
    """Return a client's name as a file can bear it on every system."""
    name = re.sub(r"[^\w .-]+", "_", client.name)[:_LONGEST_NAME].strip(" .")
    return f"Respiro {name or 'client'}"
