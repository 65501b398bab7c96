"""Whoever called, or asked for something urgent, becomes a client in one step."""

from pytestqt.qtbot import QtBot

from respiro.domain.calls import Caller
from respiro.domain.channel import Channel
from respiro.domain.errors import RespiroError
from respiro.services import call_log
from respiro.services.call_log import NewCall
from respiro.services.plan_b import queue
from respiro.services.plan_b.opening import Answers, NewRequest
from respiro.ui.dialogs.new_client import new_client_dialog
from respiro.ui.windows.calls_window import CallsWindow
from respiro.ui.windows.queue_window import QueueWindow
from support.fakes import empty_ports
from support.settings_stage import make_context

SOFIA = Caller("Sofía Prieto", "+34600777666")


def test_the_form_knows_what_the_request_told_and_all_of_theirs_belongs_to_the_client(qtbot: QtBot) -> None:
    ports = empty_ports()
    request = queue.add(ports, NewRequest(SOFIA, Answers("Help"))).request
    call = call_log.write_down(ports, NewCall(SOFIA, ports.clock())).follow_up
    assert request is not None
    assert call is not None
    context = make_context(ports)
    window = QueueWindow(context)
    qtbot.addWidget(window)
    window.show_request(request.id)
    window.show()
    window.show_request(request.id)
    wished: list[tuple[Caller, Channel]] = []
    window.client_requested.connect(lambda caller, channel: wished.append((caller, channel)))
    window.actions_.client.trigger()
    assert wished == [(request.caller, Channel.WHATSAPP)]

    faults: list[RespiroError] = []
    dialog = new_client_dialog(context, *wished[0], faults.append)
    qtbot.addWidget(dialog)
    with qtbot.waitSignals([context.clients_changed, context.calls_changed, context.plan_b_changed]):
        dialog.accept()
    (client,) = ports.store.clients()
    assert (client.name, client.phones, faults) == ("Sofía Prieto", ("+34600777666",), [])
    assert queue.request_named(ports, request.id).caller.client_id == client.id
    assert call_log.follow_up_named(ports, call.id).caller.client_id == client.id
    assert not window.actions_.client.isEnabled()


def test_who_called_is_offered_too_unless_they_are_a_client(qtbot: QtBot) -> None:
    ports = empty_ports()
    call = call_log.write_down(ports, NewCall(SOFIA, ports.clock())).follow_up
    assert call is not None
    window = CallsWindow(make_context(ports))
    qtbot.addWidget(window)
    window.show()
    window.show_follow_up(call.id)
    assert window.actions_.client.isEnabled()
    with qtbot.waitSignal(window.client_requested):
        window.actions_.client.trigger()
