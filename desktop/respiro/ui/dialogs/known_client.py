"""The form of a client who is there, on its own: what is saved in it holds."""

from collections.abc import Callable

from respiro.domain.errors import RespiroError
from respiro.services import client_room
from respiro.ui.context import Context
from respiro.ui.dialogs.client_agenda import offer_agenda
from respiro.ui.dialogs.client_dialog import ClientDialog


def known_client_dialog(
    context: Context, client_id: str, failed: Callable[[RespiroError], None]
) -> ClientDialog | None:
    """Return the form with what is known of a client in it; None if there is no such client. Raises StoreError."""
    client = next((one for one in context.ports.store.clients() if one.id == client_id), None)
    if client is None:
        return None
    dialog = ClientDialog(client, None, context.ports)
    offer_agenda(context, dialog)
    dialog.saved.connect(
        lambda changed: context.store(
            lambda ports: client_room.put(ports, changed), lambda _: context.clients_changed.emit(), failed
        )
    )
    return dialog
