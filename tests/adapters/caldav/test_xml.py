"""XML made to do harm is refused at once, and nothing is opened or asked for its sake."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from respiro.adapters.caldav.multistatus import responses
from respiro.adapters.caldav.xml import read
from respiro.domain.errors import CalDavError

ROOT = Path(__file__).resolve().parents[3]
LAUGHS = (
    b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a0 "ha">%s]><multistatus xmlns="DAV:">&a30;</multistatus>'
    % b"".join(b'<!ENTITY a%d "%s">' % (n + 1, b"&a%d;" % n * 10) for n in range(30))
)
PAYLOADS = {
    "billion laughs": LAUGHS,
    "a file": b'<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><multistatus xmlns="DAV:">&f;</multistatus>',
    "an address": b'<!DOCTYPE x [<!ENTITY f SYSTEM "http://127.0.0.1:9/x">]><multistatus xmlns="DAV:">&f;</multistatus>',
    "a DTD elsewhere": b'<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd"><multistatus xmlns="DAV:"/>',
    "depths": b"<a>" * 5_000_000,
    "a huge text": b'<multistatus xmlns="DAV:"><response>%s</response></multistatus>' % (b"x" * 49_000_000),
    "a parameter entity": b'<!DOCTYPE x [<!ENTITY % p SYSTEM "file:///etc/passwd"> %p;]><multistatus xmlns="DAV:"/>',
    "quadratic blow-up": b'<!DOCTYPE x [<!ENTITY a "%s">]><m>%s</m>' % (b"x" * 100_000, b"&a;" * 100_000),
    "a tag without an end": b"<multistatus " + b"a" * 49_000_000,
    "attributes without an end": b'<multistatus xmlns="DAV:" a="' + b"a" * 49_000_000,
    "a comment without an end": b'<multistatus xmlns="DAV:"><!--' + b"a" * 49_000_000,
    "a breadth": b'<multistatus xmlns="DAV:"><response>%s</response></multistatus>' % (b"<a/>" * 10_000_000),
    "many children": b'<multistatus xmlns="DAV:">%s</multistatus>' % (b"<a/>" * 10_000_000),
    "UTF-16": LAUGHS.decode().replace('version="1.0"', 'version="1.0" encoding="utf-16"').encode("utf-16"),
}
MEASURE = """
import json, socket, sys, time
from support.peak_memory import forget_peak, peak
import encodings.utf_16
from respiro.adapters.caldav.multistatus import responses
from respiro.domain.errors import CalDavError

data = sys.stdin.buffer.read()
opened = []
before = forget_peak()
sys.addaudithook(lambda name, _: opened.append(name) if name.startswith(("open", "socket", "urllib")) else None)
begun = time.process_time()
try:
    responses(data)
    kind = ""
except CalDavError as error:
    kind = error.kind
seconds = time.process_time() - begun
told = list(opened)
print(json.dumps([kind, seconds, peak() - before, told]))
"""


@pytest.mark.parametrize("name", PAYLOADS)
def test_a_payload_is_refused_at_once_and_small_and_alone(name: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", MEASURE],
        input=PAYLOADS[name],
        env={"PYTHONPATH": f"{ROOT / 'desktop'}:{ROOT / 'tests'}"},
        capture_output=True,
        check=True,
    )
    kind, seconds, megabytes, opened = json.loads(done.stdout)
    assert kind in {"caldav_unsafe_answer", "caldav_damaged_answer"}
    assert seconds <= 1
    assert megabytes <= 50
    assert opened == []


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"   ",
        b"<",
        b"<a>",
        b"<a></b>",
        b"<html><body>Log in</body></html>",
        b"no XML",
        b"\x00\x01",
        b"<a>\x0b</a>",
        b'<?xml version="1.0" encoding="klingon"?><a/>',
        b"<a>&undefined;</a>",
        b"<a/><b/>",
        b"<a b='1' b='2'/>",
    ],
)
def test_what_is_no_answer_is_a_fault(data: bytes) -> None:
    with pytest.raises(CalDavError) as caught:
        responses(data)
    assert caught.value.kind == "caldav_damaged_answer"
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "iso-8859-1", "windows-1252"])
def test_any_encoding_that_is_named_is_read(encoding: str) -> None:
    text = f'<?xml version="1.0" encoding="{encoding}"?><a xmlns="DAV:">é<![CDATA[<&]]>&amp;&#233;</a>'
    assert read(text.encode(encoding)).text == "é<&&é"


def test_namespaces_count_and_prefixes_do_not() -> None:
    one = read(b'<d:a xmlns:d="DAV:"><x:b xmlns:x="urn:x">1</x:b></d:a>')
    other = read(b'<a xmlns="DAV:"><b xmlns="urn:x">1</b></a>')
    assert one.name == other.name == "DAV: a"
    assert one.child_text("urn:x b") == other.child_text("urn:x b") == "1"
