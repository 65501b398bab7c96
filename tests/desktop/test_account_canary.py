"""A password and a client's name that are looked for everywhere after all that may go wrong went wrong.

The keyring, the calendar server and Respiro's processes are real; the password is the one that the server wants.
"""

import json
import os
import signal
import subprocess
import sys
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path
from subprocess import PIPE, Popen
from typing import Any

import pytest

from support.account_process import AccountProcess, account_on
from support.dav_items import event
from support.dav_servers import PASSWORD, USER
from support.desktop_rig import wait_for
from support.fault_proxy import (
    Answered,
    Asked,
    Behaviour,
    Forward,
    cut_body,
    cut_reply,
    cut_request,
    delayed,
    etag,
    multistatus,
    partial,
    status,
    without_etag,
)
from support.gnome_keyring import GnomeKeyring
from support.respiro_process import Respiro

pytestmark = [
    pytest.mark.desktop,
    pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc"),
]

CLIENT = "Zýx Canário Ñandú"
WRONG = "wr0ng-Canary-8"
SECRETS = (PASSWORD, WRONG)
BOMB = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "cc"><!ENTITY c "&b;&b;">]><multistatus xmlns="DAV:">&c;</multistatus>'
BUG = """
import sys
from respiro.adapters.{module} import {name}

def spoilt(self, *values, **more):
    raise ValueError(str((values, more, getattr(self, "__dict__", self))))

{name}.{method} = spoilt
from respiro.__main__ import main
sys.exit(main(sys.argv[1:]))
"""
BUGS = {
    "the password's header": ("caldav.logins", "Login", "header"),
    "the session": ("caldav.session", "DavSession", "request"),
    "the keyring": ("secrets", "KeyringSecrets", "get"),
    "what the server asks for": ("caldav.logins", "Login", "learn"),
    "the calendar": ("caldav", "Collection", "changes"),
}


def echoing(asked: Asked, _forward: Forward) -> Answered:
    """Fail and quote what was sent, as servers with their debugging switched on do."""
    return Answered(500, {"X-Debug": asked.headers.get("authorization", "")}, repr(asked.headers).encode())


FAULTS: dict[str, Behaviour] = {
    **{str(code): status(code, b"no") for code in (400, 401, 403, 404, 405, 409, 412, 413, 423, 500, 501, 502, 507)},
    "busy": status(503, retry_after="1"),
    "too many": status(429, retry_after="1"),
    "digest": status(401, www_authenticate='Digest realm="there", nonce="n", qop="auth"'),
    "elsewhere": status(301, location="http://elsewhere.example/dav/"),
    "file": status(302, location="file:///etc/passwd"),
    "round": status(307, location="/alice/work/"),
    "lost reply": cut_reply,
    "lost request": cut_request,
    "page": status(200, b"<!DOCTYPE html><html>Log in</html>", content_type="text/html"),
    "garbage": status(207, b"\x00\xff<<<", content_type="application/xml"),
    "bomb": status(207, BOMB, content_type="application/xml"),
    "nothing": multistatus(),
    "cut": cut_body(40),
    "partial": partial(0),
    "no etag": without_etag,
    "etags": etag(lambda text: f"W/{text}"),
    "echo": echoing,
}
WORST = ("401", "500", "elsewhere", "lost reply", "garbage", "echo")
SOME = [*(("*", name) for name in ("401", "digest", "elsewhere", "bomb", "echo")), ("REPORT", "echo"), ("PUT", "echo")]
EACH = [*(("*", name) for name in FAULTS), *((method, name) for method in ("REPORT", "PUT") for name in WORST)]


class Heard:
    """All that Respiro's processes printed."""

    def __init__(self, account: AccountProcess) -> None:
        self.account = account
        self.printed: list[str] = []
        self.err: list[str] = []

    @property
    def output(self) -> str:
        return "".join(self.printed + self.err)

    def run(self, *arguments: str, typed: str | None = None) -> int:
        """Run a command as people do, and answer its exit status."""
        done = self.account.respiro.run(*arguments, typed=typed)
        assert "Traceback" not in done.stderr
        return self._note(done)

    def worker(self, *arguments: str, order: object = None) -> int:
        return self.run("worker", *arguments, typed=json.dumps(order) + "\n")

    def spoilt(self, bug: tuple[str, str, str], *arguments: str, order: object = None) -> int:
        """Run a command of the worker with a bug in it."""
        module, name, method = bug
        code = BUG.format(module=module, name=name, method=method)
        command = [sys.executable, "-c", code, "--home", str(self.account.respiro.home), "worker", *arguments]
        typed = json.dumps(order) + "\n"
        return self._note(subprocess.run(command, capture_output=True, text=True, check=False, input=typed))

    def started(self, *arguments: str, order: object, **environment: str) -> Popen[bytes]:
        """Start a command of the worker that goes on."""
        command = [sys.executable, "-m", "respiro", "--home", str(self.account.respiro.home), "worker", *arguments]
        process = Popen(command, stdin=PIPE, stdout=PIPE, stderr=PIPE, env={**os.environ, **environment})
        assert process.stdin
        process.stdin.write(json.dumps(order).encode() + b"\n")
        process.stdin.flush()
        return process

    def end(self, process: Popen[bytes], how: int) -> int:
        """End it with a signal, and answer its exit status."""
        process.send_signal(how)
        out, err = process.communicate(timeout=30)
        self.printed.append(out.decode())
        self.err.append(err.decode())
        return process.returncode

    def _note(self, done: "subprocess.CompletedProcess[str]") -> int:
        self.printed.append(done.stdout)
        self.err.append(done.stderr)
        return done.returncode


@pytest.fixture
def folder(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let programs keep their temporary files, and the cores they leave, where they are looked for."""
    (home / "tmp").mkdir()
    monkeypatch.setenv("TMPDIR", str(home / "tmp"))
    monkeypatch.chdir(home / "tmp")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, map(str, sys.path))))
    return home


@pytest.fixture
def heard(folder: Path, keyring: GnomeKeyring) -> Iterator[Heard]:
    """Give an account that is in use, with a client in its calendar and in the call log."""
    keyring.start()
    with account_on(folder) as account:
        account.server.put(f"{account.path}talk.ics", event("talk", CLIENT))
        assert account.add() is None
        heard = Heard(account)
        assert heard.run("client", "add", CLIENT) == 0
        assert heard.run("call", "add", f"{CLIENT} 600123123 web") == 0
        assert heard.run("margin", "add", "2026-11-24T10:00", "2026-11-24T11:00") == 0
        assert heard.worker("sync", "--all") == 0
        yield heard


def forms(secret: str) -> set[bytes]:
    """Return how a password may stand in a file."""
    pairs = {secret, f"{USER}:{secret}"}
    return {
        *(text.encode(encoding) for text in pairs for encoding in ("utf-8", "utf-16-le", "utf-32-le")),
        *(b64encode(text.encode()) for text in pairs),
        *(text.encode().hex().encode() for text in pairs),
    }


def told(printed: str, folder: Path) -> list[str]:
    """Return where a password is found: in what was printed, and in all files."""
    found = {name: name.read_bytes() for name in folder.rglob("*") if name.is_file()}
    places: dict[Any, bytes] = {**found, "printed": printed.encode()}
    return [str(name) for name, data in places.items() for one in SECRETS if any(form in data for form in forms(one))]


def open_to_others(folder: Path) -> list[str]:
    """Return what of Respiro's own files and folders others than the user may look into."""
    return [str(one) for one in (folder, *folder.rglob("*")) if not one.is_socket() and one.stat().st_mode & 0o077]


def finds(heard: Heard, folder: Path) -> bool:
    """Tell whether a password is found where one was laid."""
    bait = folder / "tmp" / "bait"
    bait.write_bytes(b"\0" + b64encode(f"{USER}:{PASSWORD}".encode()) + b"\0")
    found = told(heard.output, folder)
    bait.unlink()
    return found == [str(bait)]


@pytest.mark.parametrize("wanted", [SOME, pytest.param(EACH, marks=pytest.mark.torture)], ids=["some", "each"])
def test_no_fault_of_the_server_tells_the_password(heard: Heard, folder: Path, wanted: list[tuple[str, str]]) -> None:
    account = heard.account
    for minute, (method, name) in enumerate(wanted):
        account.proxy.always(method, FAULTS[name])
        if method == "PUT":
            day = "2026-11-25T"
            assert heard.run("margin", "add", f"{day}11:{minute:02}", f"{day}11:{minute + 1:02}") == 0
        heard.worker("sync", "--all", "--typed", order={"passwords": {account.account: PASSWORD}})
        account.proxy.heal()
    assert told(heard.output, folder) == []
    assert open_to_others(account.respiro.home) == []
    assert finds(heard, folder)


def test_nothing_that_is_done_with_an_account_tells_the_password(heard: Heard, folder: Path) -> None:
    account, typed = heard.account, f"{PASSWORD}\n"
    url = account.proxy.url
    with_password = url.replace("//", f"//{USER}:{PASSWORD}@")
    places = (url, with_password, url.removeprefix("http://"), f"{url}nowhere/", "http://127.0.0.1:1/")
    for place, password in ((url, WRONG), *((place, PASSWORD) for place in places)):
        order = {"text": place, "user": USER, "password": password, "may_be_plain": True}
        heard.worker("caldav-discover", order=order)
    heard.worker("caldav-add", order={"address": with_password, "user": "bob", "password": PASSWORD, "name": "Two"})
    assert heard.run("agenda", "accounts") == 0
    assert heard.run("agenda", "accounts", "--json") == 0
    assert heard.run("agenda", "test-account", "Server", "--json") == 0
    assert heard.run("agenda", "test-account", "Server", "--ask-password", typed=f"{WRONG}\n") == 1
    assert heard.run("agenda", "sync", "Server", "--ask-password", typed=f"{WRONG}\n") == 1
    assert heard.run("agenda", "arrange-account", "Server", "--new-password", typed=typed) == 0
    assert heard.run("agenda", "add-caldav", url, "--user", "carol", "--json", typed=typed) == 1
    assert heard.run("agenda", "sync", "Server") == 0
    heard.run("doctor")
    out = folder / "out"
    out.mkdir()
    assert heard.run("client", "export", CLIENT, "--to", str(out)) == 0
    assert heard.run("margin", "export", str(out / "margin.ics")) == 0
    assert heard.run("agenda", "remove-account", "Two", "--yes") in {0, 2}
    assert heard.worker("refresh") == 0
    backups = [one for one in account.respiro.home.rglob("*") if "backup" in str(one) and one.is_file()]
    assert backups
    assert told(heard.output, folder) == []
    assert open_to_others(account.respiro.home) == []
    assert finds(heard, folder)


@pytest.mark.parametrize("count", [1, pytest.param(len(BUGS), marks=pytest.mark.torture)], ids=["some", "each"])
def test_a_bug_in_the_worker_tells_neither_password_nor_client(heard: Heard, folder: Path, count: int) -> None:
    account = heard.account
    order = {"text": account.proxy.url, "user": USER, "password": PASSWORD}
    typed = {"passwords": {account.account: PASSWORD}}
    account.proxy.always("*", status(401, www_authenticate='Digest realm="there", nonce="n", qop="auth"'))
    for name, bug in list(BUGS.items())[:count]:
        before = len(heard.err)
        ended = {heard.spoilt(bug, "sync", "--all"), heard.spoilt(bug, "sync", "--all", "--typed", order=typed)}
        ended.add(heard.spoilt(bug, "caldav-discover", order=order))
        said = "".join(heard.err[before:])
        assert 1 in ended, name
        assert "ValueError" in said, name
        assert CLIENT not in said, name
        assert told(heard.output, folder) == [], name


def test_a_worker_that_is_ended_while_it_waits_leaves_no_password(heard: Heard, folder: Path) -> None:
    account = heard.account
    order = {"passwords": {account.account: PASSWORD}}
    for how in (signal.SIGTERM, signal.SIGINT, signal.SIGSEGV, signal.SIGABRT, signal.SIGKILL):
        account.proxy.heal()
        account.proxy.always("*", delayed(15))
        process = heard.started("sync", "--all", "--typed", order=order, PYTHONFAULTHANDLER="1")
        wait_for(lambda: bool(account.proxy.seen), "the worker to wait for the server")
        shown = b"".join(Path(f"/proc/{process.pid}/{name}").read_bytes() for name in ("cmdline", "environ"))
        assert [form for form in forms(PASSWORD) if form in shown] == [], how
        assert "Max core file size        0 " in Path(f"/proc/{process.pid}/limits").read_text(), how
        assert heard.end(process, how) == -how
    assert list((folder / "tmp").glob("*core*")) == []
    assert told(heard.output, folder) == []


def test_an_order_that_is_no_json_is_not_repeated(folder: Path) -> None:
    respiro = Respiro(folder / "respiro")
    orders = (f'{{"password": "{PASSWORD}"', f'["{PASSWORD}"]', json.dumps({"password": PASSWORD}))
    for command, order in zip(("caldav-discover", "caldav-add", "caldav-arrange"), orders, strict=True):
        done = respiro.run("worker", command, typed=f"{order}\n")
        assert done.returncode == 1
        assert told(done.stdout + done.stderr, folder) == []
