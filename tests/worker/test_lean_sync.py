"""A sync that finds nothing new loads nothing that reads calendars or writes texts."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from respiro.adapters.store.store import open_store
from support.dav_items import event
from support.dav_servers import PASSWORD, USER, dav_server

DESKTOP = Path(__file__).parents[2] / "desktop"
HEAVY = ("icalendar", "recurring_ical_events", "dateutil", "jinja2", "yaml", "keyring", "vobject", "holidays")
SHOW_MODULES = """
import json, sys
from respiro.__main__ import main
status = main(sys.argv[1:])
sys.stdout.flush()
sys.stderr.write("\\n" + json.dumps(sorted(sys.modules)))
sys.exit(status)
"""


def worker(home: Path, order: object, *arguments: str) -> tuple[Any, list[str]]:
    """Run a command of the worker; answer its result and what it loaded of what is heavy."""
    done = subprocess.run(
        [sys.executable, "-c", SHOW_MODULES, "--home", str(home), "worker", *arguments],
        env={**os.environ, "PYTHONPATH": str(DESKTOP), "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"},
        input=json.dumps(order) + "\n",
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    modules = set(json.loads(done.stderr.splitlines()[-1]))
    return json.loads(done.stdout.splitlines()[-1])["result"], [name for name in HEAVY if name in modules]


def make_due(home: Path) -> None:
    before = datetime(2020, 1, 1, tzinfo=UTC)
    store = open_store(home, lambda: before)
    (account,) = store.accounts()
    store.put_account(replace(account, next_at=before), account)
    store.close()


def test_a_sync_without_news_reads_no_calendar(tmp_path: Path) -> None:
    with dav_server("radicale") as server:
        path = server.make_calendar("Work")
        server.put(f"{path}talk.ics", event("talk", "Talk"))
        collection = {"href": path, "name": "Work", "is_read": True, "is_home": True}
        order = {"address": server.url, "user": USER, "password": PASSWORD, "collections": [collection]}
        account, _ = worker(tmp_path, order, "caldav-add")
        passwords = {"passwords": {account["id"]: PASSWORD}}
        told, loaded = worker(tmp_path, passwords, "sync", "--typed")
        assert told["changed"]
        assert "jinja2" in loaded, "the words of what is ours"
        for _ in range(2):
            make_due(tmp_path)
            told, loaded = worker(tmp_path, passwords, "sync", "--typed")
        assert told["accounts"][0]["trouble"] is None
        assert not told["changed"]
        assert loaded == []
