"""The first sync of 3,000 events from Radicale, against vdirsyncer and khal: python tests/bench/bench_caldav.py.

From nothing to a week's list, by the clock of whole processes, best of a few in turns; and how often the server is
asked when nothing or one thing changed. --vdirsyncer and --khal name programs that are not on the path; without them
only seconds are told. Only the ratio means the same elsewhere.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from bench_import import DESKTOP, KHAL_SETTINGS, WEEK, agenda

from support.dav_items import event
from support.dav_servers import PASSWORD, USER, DavServer, dav_server, fill_radicale
from support.fault_proxy import FaultProxy

TARGET = 0.6
ROUNDS = 3
VDIRSYNCER_SETTINGS = """[general]
status_path = "{folder}/status"
[pair work]
a = "there"
b = "here"
collections = ["bench"]
[storage there]
type = "caldav"
url = "{url}"
username = "{user}"
password = "{password}"
[storage here]
type = "filesystem"
path = "{folder}/vdirs"
fileext = ".ics"
"""


def items(count: int) -> dict[str, str]:
    """Return so many events as items by name; the overrides of one lie with it."""
    found: dict[str, list[str]] = {}
    for one in re.findall(r"BEGIN:VEVENT.*?END:VEVENT\r\n", agenda(count), re.DOTALL):
        found.setdefault(re.search(r"UID:(.*)\r", one)[1], []).append(one)  # type: ignore[index]  each has one
    head = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//bench//EN\r\n"
    return {f"{number}.ics": f"{head}{''.join(same)}END:VCALENDAR\r\n" for number, same in enumerate(found.values())}


def run(command: Sequence[object], order: object = None) -> float:
    """Return the seconds that a program took."""
    environment = {**os.environ, "PYTHONPATH": str(DESKTOP)} if command[0] == sys.executable else dict(os.environ)
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    began = time.perf_counter()
    text = None if order is None else json.dumps(order) + "\n"
    done = subprocess.run(
        list(map(str, command)), env=environment, input=text, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(done.stdout[-2000:] + done.stderr)
    return time.perf_counter() - began


def respiro(home: Path, *arguments: object) -> list[object]:
    """Return the command of Respiro on that home."""
    return [sys.executable, "-m", "respiro", "--home", home, *arguments]


def account(home: Path, url: str, path: str) -> dict[str, object]:
    """Set up the account in a home, and return the order that holds its password."""
    collection = {"href": path, "name": "bench", "is_read": True, "is_home": True}
    order = {"address": url, "user": USER, "password": PASSWORD, "name": "Bench", "collections": [collection]}
    command = list(map(str, respiro(home, "worker", "caldav-add")))
    told = subprocess.run(
        command,
        env={**os.environ, "PYTHONPATH": str(DESKTOP)},
        input=json.dumps(order) + "\n",
        capture_output=True,
        text=True,
        check=True,
    )
    number = json.loads(told.stdout.splitlines()[-1])["result"]["id"]
    return {"passwords": {number: PASSWORD}}


def ours(home: Path, server: DavServer, path: str) -> float:
    """Return the seconds from nothing to a week's list."""
    order = account(home, server.url, path)
    return run(respiro(home, "worker", "sync", "--all", "--typed"), order) + run(
        respiro(home, "agenda", "list", "--from", WEEK[0], "--to", WEEK[1])
    )


def theirs(folder: Path, server: DavServer, vdirsyncer: str, khal: str) -> float:
    """Return the seconds of vdirsyncer's download and khal's first list."""
    folder.mkdir()
    settings, other = folder / "vdirsyncer", folder / "khal.conf"
    settings.write_text(VDIRSYNCER_SETTINGS.format(folder=folder, url=server.url, user=USER, password=PASSWORD))
    (folder / "vdirs" / "bench").mkdir(parents=True)
    other.write_text(KHAL_SETTINGS.format(folder=folder).replace(f"{folder}/vdir\n", f"{folder}/vdirs/bench\n"))
    run([vdirsyncer, "-c", settings, "discover"])
    return run([vdirsyncer, "-c", settings, "sync"]) + run([khal, "-c", other, "list", *WEEK])


def requests(home: Path, server: DavServer, path: str) -> tuple[int, int]:
    """Return how often the server is asked when nothing changed, and when one event did."""
    with FaultProxy(server.url) as proxy:
        order = account(home, proxy.url, path)
        found = []
        for change in (None, None, None, "Another"):
            if change:
                server.put(f"{path}changed.ics", event("changed", change))
            proxy.heal()
            run(respiro(home, "worker", "sync", "--all", "--typed"), order)
            found.append(len(proxy.seen))
    return found[2], found[3]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("count", type=int, nargs="?", default=3000)
    parser.add_argument("--vdirsyncer", default=shutil.which("vdirsyncer") or "")
    parser.add_argument("--khal", default=shutil.which("khal") or "")
    options = parser.parse_args()
    with dav_server("radicale") as server, tempfile.TemporaryDirectory() as name:
        folder, path = Path(name), f"{server.home}bench/"
        fill_radicale(server.data, "bench", items(options.count))
        is_compared = bool(options.vdirsyncer and options.khal)
        if not is_compared:
            print("vdirsyncer or khal is not installed: the first sync is compared with nothing")
        # Radicale makes its own index at the first look, whoever takes it
        ours(folder / "warm", server, path)
        mine, other = [], []
        for turn in range(ROUNDS):
            mine.append(ours(folder / f"home-{turn}", server, path))
            if is_compared:
                other.append(theirs(folder / f"other-{turn}", server, options.vdirsyncer, options.khal))
        print(f"first sync of {options.count:,} events and a week's list: {min(mine):.2f} s")
        if is_compared:
            ratio = min(mine) / min(other)
            print(f"vdirsyncer and khal: {min(other):.2f} s; ratio {ratio:.2f} (at most {TARGET})")
        nothing, one = requests(folder / "requests", server, path)
        print(f"requests when nothing changed: {nothing} (at most 2), when one event did: {one} (at most 4)")


if __name__ == "__main__":
    main()
