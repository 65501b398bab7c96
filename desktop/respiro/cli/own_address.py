"""The user's own address, as a calendar may tell it."""

from collections.abc import Mapping
from dataclasses import replace

from respiro.cli.tools import CliTools
from respiro.services.ports import Ports
from respiro.services.settings import Settings


def adopt_owner(tools: CliTools, ports: Ports, result: Mapping[str, object]) -> Settings | None:
    """Take the address that a calendar is named after for the user's own, if they have told none; answer what holds.

    Google names a person's calendar that way, and without an address declined meetings would keep them busy.
    """
    if ports.settings.addresses or not result["guests_without_you"] or not result["owner_hint"]:
        return None
    settings = replace(tools.settings_file.load(), addresses=(str(result["owner_hint"]),))
    tools.settings_file.save(settings)
    tools.tell("changed settings")
    return settings
