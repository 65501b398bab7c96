"""Making a client out of whoever called, or asked for something urgent."""

from collections.abc import Callable

from respiro.domain.calls import Caller, Channel
from respiro.domain.clients import Client
from respiro.domain.errors import RespiroError
from respiro.services import client_room
from respiro.services.ports import Ports
from respiro.ui.context import Context
from respiro.ui.dialogs.client_dialog import ClientDialog


def new_client_dialog(
    context: Context, caller: Caller, channel: Channel, failed: Callable[[RespiroError], None]
) -> ClientDialog:
    """Return the form with what is known of the caller in it; once saved, all of theirs belongs to the client."""
    dialog = ClientDialog(None, None, context.ports, draft=client_room.draft(context.ports, caller, channel))
    dialog.saved.connect(lambda client: context.store(_stored(client), lambda _: _tell(context), failed))
    return dialog


def _stored(client: Client) -> Callable[[Ports], object]:
    return lambda ports: client_room.adopt(ports, client_room.put(ports, client))


def _tell(context: Context) -> None:
    for topic in (context.clients_changed, context.calls_changed, context.plan_b_changed):
        topic.emit()
