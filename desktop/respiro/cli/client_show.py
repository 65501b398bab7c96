"""How clients are printed as short plain text."""

from collections.abc import Mapping, Sequence

from respiro.cli.show import length, plain
from respiro.domain.clients import STEADY, Client
from respiro.domain.work_time import WEEKDAYS, WallRange, format_ranges
from respiro.services.client_fields import rate_text
from respiro.services.client_fires import fire_text
from respiro.services.ports import Ports


def client_text(ports: Ports, client: Client) -> str:
    """Return a client on a few lines: what holds first, what is as usual left out."""
    zone = f" ({client.zone})" if client.zone else ""
    free = f"free after {_wall(client.free_after)}" if client.free_after is not None else ""
    hours = "; ".join(filter(None, (_hours(client.hours), free)))
    company = f", {client.company}" if client.company else ""
    head = f"{client.name}{company}  tier {client.tier.value}  {hours or 'no hours given'}{zone}"
    lines = [head, "  ".join(_reach(ports, client)), "  ".join(_limits(client))]
    lines += [f"usually asks: {fire_text(fire)}" for fire in client.fires]
    lines += [line for line in client.notes.splitlines() if line.strip()]
    shown = [plain(line) for line in lines if line]
    return "\n    ".join(shown)


def _reach(ports: Ports, client: Client) -> list[str]:
    parts = [
        *(ports.numbers.shown(phone, ports.settings.region) for phone in client.phones),
        *client.emails,
        f"writes {client.language}" if client.language else "",
        client.tone.value if client.tone else "",
        client.profile if client.profile != STEADY else "",
        rate_text(client.hourly_rate, client.currency) + " an hour" if client.hourly_rate is not None else "",
        "contact may be shared" if client.shares_contact else "",
    ]
    return [part for part in parts if part]


def _limits(client: Client) -> list[str]:
    parts = [
        f"may reach you {_hours(client.reach_hours)}" if client.reach_hours else "",
        f"answered within {length(client.response)}" if client.response else "",
        f"urgent within {length(client.urgent_response)}" if client.urgent_response else "",
        f"urgent by {client.urgent_channel.value}" if client.urgent_channel else "",
        f"{client.wild_cards} exceptions a month" if client.wild_cards != 1 else "",
        "let through out of hours" if client.let_through else "",
    ]
    return [part for part in parts if part]


def _hours(hours: Mapping[int, Sequence[WallRange]]) -> str:
    return "; ".join(f"{WEEKDAYS[day][:3]} {format_ranges(ranges)}" for day, ranges in sorted(hours.items()))


def _wall(minute: int) -> str:
    return f"{minute // 60:02d}:{minute % 60:02d}"
