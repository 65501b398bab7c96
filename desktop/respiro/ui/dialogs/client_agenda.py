"""Leads from a client's form to following their agenda."""

from PySide6.QtWidgets import QDialog

from respiro.ui.context import Context
from respiro.ui.dialogs.client_dialog import ClientDialog


def offer_agenda(context: Context, form: ClientDialog) -> None:
    """Let the form's button ask for the agenda's address, with the client chosen; the form then shows how it stands."""

    def ask(client_id: str) -> None:
        from respiro.ui.dialogs.subscribe_dialog import SubscribeDialog  # noqa: PLC0415  most forms never ask

        dialog: QDialog = SubscribeDialog(context, form, client_id=client_id)
        dialog.finished.connect(form.reach_them.agenda.refresh)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    form.agenda_requested.connect(ask)
