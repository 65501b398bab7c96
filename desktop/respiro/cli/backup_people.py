"""``respiro helper``: backup people, who take work over when it gets too much."""

import argparse
from dataclasses import replace

from respiro.cli.arguments import add_json
from respiro.cli.planb_show import person_json
from respiro.cli.show import plain, print_json
from respiro.cli.tools import CliTools
from respiro.domain.errors import InvalidValueError
from respiro.services.plan_b import helpers
from respiro.services.settings.plan_b_keys import parse_times


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command and its parts to the grammar."""
    helper = commands.add_parser("helper", help="backup people: who can take over what", allow_abbrev=False)
    parts = helper.add_subparsers(required=True, metavar="ACTION")
    adding = parts.add_parser("add", help="add someone, or change the one of that name", allow_abbrev=False)
    adding.add_argument("name", metavar="NAME")
    adding.add_argument("--takes", action="append", metavar="WHAT", help="may stand there several times; '' for none")
    adding.add_argument("--phone", action="append", metavar="NUMBER")
    adding.add_argument("--email", action="append", metavar="ADDRESS")
    adding.add_argument("--until", metavar="HH:MM", help="until when they answer; '' for always")
    adding.add_argument("--language", metavar="TAG")
    adding.add_argument("--notes", metavar="TEXT")
    adding.set_defaults(run=_add)
    listing = parts.add_parser("list", help="list them", allow_abbrev=False)
    listing.set_defaults(run=_list)
    removing = parts.add_parser("remove", help="forget someone", allow_abbrev=False)
    removing.add_argument("name", metavar="NAME")
    removing.set_defaults(run=_remove)
    for part in (adding, listing, removing):
        add_json(part)


def _add(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    person = helpers.known_or_new(ports, options.name)
    person = replace(
        person,
        takes=_given(options.takes, person.takes),
        phones=_given(options.phone, person.phones),
        emails=_given(options.email, person.emails),
    )
    if options.until is not None:
        person = replace(person, until=_until(options.until))
    if options.language is not None:
        person = replace(person, language=options.language.strip().lower())
    if options.notes is not None:
        person = replace(person, notes=options.notes.strip())
    stored = helpers.put(ports, person)
    tools.tell("changed plan_b")
    if options.json:
        print_json(person_json(stored))
    else:
        print(plain(f"{stored.name}: {', '.join(stored.takes) or 'anything'}"))
    return 0


def _until(text: str) -> int | None:
    """Return the wall minutes of one time of day, None for none. Raises InvalidValueError invalid_time."""
    times = parse_times(text)
    if len(times) > 1:
        raise InvalidValueError("invalid_time", text=text)
    return next(iter(times), None)


def _given(texts: list[str] | None, known: tuple[str, ...]) -> tuple[str, ...]:
    """Return what is given, or else what is known."""
    return known if texts is None else tuple(filter(None, (text.strip() for text in texts)))


def _list(options: argparse.Namespace, tools: CliTools) -> int:
    people = tools.open_ports().store.backup_people()
    if options.json:
        print_json([person_json(person) for person in people])
        return 0
    lines = [f"{one.name}: {', '.join(one.takes) or 'anything'}" for one in people]
    print("\n".join(map(plain, lines)) or "Nobody yet. “respiro helper add NAME --takes WHAT” adds someone.")
    return 0


def _remove(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    gone = helpers.remove(ports, options.name)
    tools.tell("changed plan_b")
    if options.json:
        print_json({"removed": gone.name})
    else:
        print(plain(f"{gone.name} is no longer among your backup people."))
    return 0
