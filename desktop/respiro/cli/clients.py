"""``respiro client``: who your clients are, what holds for them, and what is stored about them."""

import argparse

from respiro.cli import client_add, client_data
from respiro.cli.arguments import add_json
from respiro.cli.client_show import client_text
from respiro.cli.show import plain, print_json
from respiro.cli.subscriptions import forget_agendas
from respiro.cli.tools import CliTools
from respiro.domain.errors import InvalidValueError
from respiro.services.client_facts import client_json
from respiro.services.client_room import client_named


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command and its parts to the grammar."""
    client = commands.add_parser("client", help="clients, their hours and their limits", allow_abbrev=False)
    parts = client.add_subparsers(required=True, metavar="ACTION")
    client_add.add_to(parts)
    listing = parts.add_parser("list", help="list the clients", allow_abbrev=False)
    add_json(listing)
    listing.set_defaults(run=_list)
    client_data.add_to(parts)
    removing = parts.add_parser("remove", help="forget a client; calls and requests stay", allow_abbrev=False)
    removing.add_argument("name", metavar="NAME")
    add_json(removing)
    removing.set_defaults(run=_remove)


def _list(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    clients = ports.store.clients()
    if options.json:
        print_json([client_json(client) for client in clients])
        return 0
    if not clients:
        print("No clients yet: respiro client add NAME --hours 'mon-fri 09:00-13:00'")
    for client in clients:
        print(client_text(ports, client))
    return 0


def _remove(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    found = client_named(ports, options.name)
    forget_agendas(tools, ports, found.id)
    if not ports.store.remove_client(found.id):
        raise InvalidValueError("unknown_client", text=options.name)
    tools.tell("changed clients")
    if options.json:
        print_json(client_json(found))
    else:
        print(f"Forgot {plain(found.name)}.")
    return 0
