"""However much a server sends, it costs no more than was allowed."""

import subprocess
import sys
from pathlib import Path

import pytest

from respiro.adapters.web import fetch
from respiro.domain.errors import AddressError
from support.fault_server import Behaviour, FaultServer, answer, gzip_bomb, huge, packed_nothing

ROOT = Path(__file__).resolve().parents[3]
MEGABYTE = 1_000_000
MEASURE = """
import sys
sys.path.insert(0, sys.argv[1])
from respiro.adapters.web import fetch
from respiro.domain.errors import AddressError

def peak():
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))

before = peak()
try:
    print(len(fetch(sys.argv[2]).data))
except AddressError as fault:
    print(fault.kind)
print((peak() - before) // 1000)
"""


def cost_of(address: str) -> tuple[str, int]:
    """Return how a fetch in a process of its own ended, and how many megabytes it took at most."""
    command = [sys.executable, "-c", MEASURE, str(ROOT / "desktop"), address]
    lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    return lines[0], int(lines[1])


@pytest.mark.parametrize("is_announced", [True, False])
def test_400_megabytes_end_at_the_cap(server: FaultServer, is_announced: bool) -> None:  # noqa: FBT001  a parameter
    ended, megabytes = cost_of(server.serve("/a.ics", huge(400 * MEGABYTE, is_announced=is_announced)))
    assert ended == "address_too_large"
    assert megabytes < 100
    # what waits in the sockets' buffers was sent and is never read
    assert server.visits[0].sent < (70 if not is_announced else 20) * MEGABYTE


def test_a_bomb_is_seen_before_it_goes_off(server: FaultServer) -> None:
    ended, megabytes = cost_of(server.serve("/a.ics", gzip_bomb(400 * MEGABYTE)))
    assert (ended, megabytes < 100) == ("address_too_large", True)


def test_what_is_just_small_enough_arrives_at_a_price(server: FaultServer) -> None:
    ended, megabytes = cost_of(server.serve("/a.ics", answer(b"x" * 49 * MEGABYTE)))
    assert (ended, megabytes < 100) == (str(49 * MEGABYTE), True)


@pytest.mark.parametrize(
    "behaviour", [answer(b"x" * 1001), packed_nothing, huge(1001, is_announced=False), gzip_bomb(65536)]
)
def test_the_cap_can_be_lower(server: FaultServer, behaviour: Behaviour) -> None:
    with pytest.raises(AddressError, match="address_too_large"):
        fetch(server.serve("/a.ics", behaviour), most_bytes=1000)


def test_the_cap_itself_is_not_too_much(server: FaultServer) -> None:
    assert len(fetch(server.serve("/a.ics", answer(b"x" * 1000)), most_bytes=1000).data or b"") == 1000
