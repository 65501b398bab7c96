"""Calendars are found on servers that are set up in other ways than those that are tried here."""

import re
import socket
import time
from collections.abc import Iterator
from typing import Any

import pytest

from respiro.adapters.caldav import Collection, DavSession, discover
from respiro.adapters.caldav.faults import LeadsElsewhereError
from respiro.domain.errors import AddressError, CalDavError
from support.certificates import Authority
from support.dav_answers import CALENDAR, PRINCIPAL, for_known_only, homes, multi, told
from support.dav_servers import PASSWORD, USER
from support.fault_server import Behaviour, FaultServer, Visit, answer, dripping, redirect

FOLDER = "<resourcetype><collection/></resourcetype>"
PAGE = answer(b"<!DOCTYPE html><html><body>Welcome</body></html>", content_type="text/html")
WELL_KNOWN = "/.well-known/caldav"


@pytest.fixture
def pod(server: FaultServer) -> Iterator[FaultServer]:
    """Run a server whose calendars lie at /home/, entered at /dav/."""
    server.serve("/dav/", for_known_only(told(("/dav/", PRINCIPAL))))
    server.serve("/me/", for_known_only(told(("/me/", homes("/home/")))))
    server.serve("/home/", for_known_only(told(("/home/", FOLDER), ("/home/work/", CALENDAR))))
    return server


def names_at(text: str, *agreed: str) -> list[str]:
    return [one.href for one in discover(text, USER, PASSWORD, agreed=agreed).collections]


@pytest.mark.parametrize(
    "place",
    [
        *("/remote.php/dav/", "/dav.php/", "/caldav.php/", "/SOGo/dav/", "/cal.php/", "/caldav/", "/webdav/"),
        *("/radicale/", "/ucaldav/"),
    ],
)
def test_the_usual_places_are_looked_at(pod: FaultServer, place: str) -> None:
    pod.paths[place] = for_known_only(told((place, PRINCIPAL)))
    del pod.paths["/dav/"]
    pod.serve("/", PAGE)
    assert names_at(pod.url("/")) == ["/home/work/"]
    assert names_at(pod.url("/index.php/apps/calendar/")) == ["/home/work/"]


@pytest.mark.parametrize(
    "behaviour",
    [
        *(redirect("/dav/", code) for code in (301, 302, 307, 308)),
        redirect("dav/../../dav/"),
        redirect("/dav"),
        redirect("/login.html", 303),
        redirect(WELL_KNOWN),
        PAGE,
        for_known_only(answer(b"", 404)),
        *(answer(b"", code) for code in (400, 401, 403, 404, 405, 410, 500, 501, 502, 504)),
        answer(multi(), 207),
        answer(b"<html>", 207),
    ],
)
def test_whatever_the_well_known_address_answers_the_calendars_are_found(
    pod: FaultServer, behaviour: Behaviour
) -> None:
    pod.serve(WELL_KNOWN, behaviour)
    pod.serve("/dav", redirect("/dav/", 301))
    pod.serve("/login.html", PAGE)
    if behaviour.__closure__ and 401 in [cell.cell_contents for cell in behaviour.__closure__]:
        with pytest.raises(CalDavError) as caught:  # there somebody refuses the password: it is not offered around
            names_at(pod.url("/"))
        assert caught.value.kind == "caldav_password_refused"
    else:
        assert names_at(pod.url("/")) == ["/home/work/"]


@pytest.mark.parametrize("typed", ["/dav/", "/dav", "/me/", "/home/", "/home", "/home/work/", "/home/work"])
def test_any_address_on_the_way_serves(pod: FaultServer, typed: str) -> None:
    for path in ("/home/", "/home/work/", "/me/"):
        kind = {"/home/": FOLDER, "/home/work/": CALENDAR, "/me/": homes("/home/")}[path]
        listing = [(path, kind + PRINCIPAL)]
        listing += [("/home/work/", CALENDAR)] if path == "/home/" else []
        pod.serve(path, for_known_only(told(*listing)))
        pod.serve(path.rstrip("/"), redirect(path, 301))
    pod.serve("/dav", redirect("/dav/", 301))
    assert names_at(pod.url(typed)) == ["/home/work/"]


def test_one_home_of_several_may_be_forbidden(pod: FaultServer) -> None:
    pod.serve("/me/", told(("/me/", homes("/boss/", "/home/", "/gone/"))))
    pod.serve("/boss/", answer(b"", 403))
    assert names_at(pod.url("/dav/")) == ["/home/work/"]
    del pod.paths["/home/"]
    with pytest.raises(CalDavError) as caught:
        names_at(pod.url("/dav/"))
    assert caught.value.kind == "caldav_forbidden"


def test_a_home_that_is_a_calendar_itself_is_one(pod: FaultServer) -> None:
    pod.serve("/home/", told(("/home/", CALENDAR)))
    assert names_at(pod.url("/dav/")) == ["/home/"]


def test_calendars_one_folder_deeper_are_found(pod: FaultServer) -> None:
    pod.serve("/home/", told(("/home/", FOLDER), ("/home/user/", FOLDER), ("/home/closed/", FOLDER)))
    pod.serve("/home/user/", told(("/home/user/", FOLDER), ("/home/user/work/", CALENDAR)))
    pod.serve("/home/closed/", answer(b"", 403))
    assert names_at(pod.url("/dav/")) == ["/home/user/work/"]


@pytest.mark.parametrize("place", ["/dav/", "/me/"])
def test_without_a_home_calendars_may_lie_at_the_entry_or_below_the_principal(pod: FaultServer, place: str) -> None:
    rows = [(place, FOLDER + PRINCIPAL), (f"{place}work/", CALENDAR)]
    pod.serve("/me/", told(("/me/", FOLDER)))
    pod.serve(place, told(*rows))
    assert names_at(pod.url("/dav/")) == [f"{place}work/"]


def test_a_principal_may_be_told_in_the_old_way(pod: FaultServer) -> None:
    pod.serve("/dav/", for_known_only(told(("/dav/", "<principal-URL><href>/me/</href></principal-URL>"))))
    assert names_at(pod.url("/dav/")) == ["/home/work/"]


@pytest.mark.parametrize(
    "spell",
    [
        lambda href, port: f"HTTP://127.0.0.1:{port}{href}",
        lambda href, _: f"https://127.0.0.1{href}",
        lambda href, _: f"//127.0.0.1:8443{href}",
        lambda href, _: f"\n   {href}\n",
        lambda href, _: href.replace("m", "%6d"),
        lambda href, _: href.replace("/h", "/x/../h"),
    ],
    ids=["scheme in capitals", "other scheme", "other port", "blanks around", "needlessly encoded", "dots"],
)
def test_however_hrefs_are_spelled_they_are_followed(pod: FaultServer, spell: object) -> None:
    assert callable(spell)

    def respelled(behaviour: Behaviour) -> Behaviour:
        del behaviour

        def behave(visit: Visit) -> None:
            rows = {
                "/dav/": [("/dav/", PRINCIPAL)],
                "/me/": [("/me/", homes("/home/"))],
                "/home/": [("/home/", FOLDER), ("/home/work/", CALENDAR)],
            }[visit.seen.path]
            body = re.sub(
                rb"href>([^<]*)<", lambda one: b"href>%s<" % spell(one[1].decode(), pod.port).encode(), multi(*rows)
            )
            for_known_only(answer(body, 207))(visit)

        return behave

    for path in ("/dav/", "/me/", "/home/"):
        pod.serve(path, respelled(pod.paths[path]))
    assert names_at(pod.url("/dav/")) == ["/home/work/"]


def test_names_with_blanks_at_signs_and_letters_of_any_kind_are_followed(pod: FaultServer) -> None:
    path = "/home/a%20b%40c/%C3%BC/"
    pod.serve("/me/", told(("/me/", homes("/home/a b@c/ü/"))))
    pod.serve(path, told(("/home/a b@c/ü/", FOLDER), ("/home/a%20b@c/%c3%bc/Büro 1/", CALENDAR)))
    assert names_at(pod.url("/dav/")) == ["/home/a%20b%40c/%C3%BC/B%C3%BCro%201/"]


def test_what_is_no_calendar_of_the_users_is_not_offered(pod: FaultServer) -> None:
    spaces = 'xmlns:s="http://calendarserver.org/ns/" xmlns:n="http://nextcloud.com/ns"'
    calendar = "<C:calendar/>"
    others = {
        "inbox": f"{calendar}<C:schedule-inbox/>",
        "outbox": f"{calendar}<C:schedule-outbox/>",
        "notifications": f"<s:notification {spaces}/>",
        "subscribed": f"<s:subscribed {spaces}/>",
        "trash": f"<n:trash-bin {spaces}/>",
        "deleted": f"<n:deleted-calendar {spaces}/>",
        "dropbox": f"<s:dropbox-home {spaces}/>",
        "contacts": '<b:addressbook xmlns:b="urn:ietf:params:xml:ns:carddav"/>',
    }
    rows = [(f"/home/{name}/", f"<resourcetype><collection/>{kind}</resourcetype>") for name, kind in others.items()]
    pod.serve("/home/", told(("/home/", FOLDER), ("/home/work/", CALENDAR), *rows))
    assert names_at(pod.url("/dav/")) == ["/home/work/"]


def test_calendars_of_tasks_or_journals_alone_are_told_as_such(pod: FaultServer) -> None:
    rows = [(f"/home/{name}/", CALENDAR.replace("VEVENT", name)) for name in ("VTODO", "VJOURNAL")]
    pod.serve(
        "/home/", told(("/home/", FOLDER), *rows, ("/home/any/", CALENDAR.replace('<C:comp name="VEVENT"/>', "")))
    )
    found = discover(pod.url("/dav/"), USER, PASSWORD).collections
    assert [one.components for one in found] == [("VTODO",), ("VJOURNAL",), ("VEVENT", "VTODO")]


def test_other_prefixes_missing_statuses_and_refused_properties_are_understood(pod: FaultServer) -> None:
    body = b"""\r\n<?xml version='1.0' encoding='UTF-8'?>
    <A:multistatus xmlns:A="DAV:"><A:response><A:href>/home/</A:href><A:status>HTTP/1.1 403 Forbidden</A:status>
    </A:response><A:response><A:href>/home/work</A:href><A:propstat><A:prop>
    <A:resourcetype><A:collection/><calendar xmlns="urn:ietf:params:xml:ns:caldav"/></A:resourcetype></A:prop>
    <A:status>HTTP/1.1 200 OK</A:status></A:propstat><A:propstat><A:prop><A:displayname/>
    <B:supported-calendar-component-set xmlns:B="urn:ietf:params:xml:ns:caldav"/></A:prop>
    <A:status>HTTP/1.1 404 Not Found</A:status></A:propstat></A:response>
    <A:response><A:href>/home/gone/</A:href><A:status>HTTP/1.1 404 Not Found</A:status></A:response></A:multistatus>"""
    pod.serve("/home/", answer(body, 207, content_type="text/xml"))
    (one,) = discover(pod.url("/dav/"), USER, PASSWORD).collections
    assert (one.name, one.components, one.is_read_only) == ("work", ("VEVENT", "VTODO"), False)


def test_calendars_on_another_server_are_kept_with_an_address_there(pod: FaultServer) -> None:
    there = pod.url("/home/", "127.0.0.2")
    pod.serve("/me/", told(("/me/", homes(there))))
    with pytest.raises(LeadsElsewhereError):
        names_at(pod.url("/dav/"))
    found = discover(pod.url("/dav/"), USER, PASSWORD, agreed=("127.0.0.2",))
    assert found.address == there
    session = DavSession(found.address, USER, PASSWORD)
    pod.serve("/home/work/", told(("/home/work/", CALENDAR)))
    pod.seen.clear()
    assert Collection(session, found.collections[0].href).changes({}).listed == 0
    session.close()
    assert {one.headers["host"] for one in pod.seen} == {f"127.0.0.2:{pod.port}"}


def test_a_server_that_wants_a_digest_never_sees_the_password(pod: FaultServer) -> None:
    def behave(visit: Visit) -> None:
        is_known = visit.seen.headers.get("authorization", "").startswith("Digest ")
        wanted = 'Digest realm="BaikalDAV",qop="auth",nonce="n1",opaque="o1"'
        known[visit.seen.path](visit) if is_known else answer(b"", 401, www_authenticate=wanted)(visit)

    known = {
        "/dav/": told(("/dav/", PRINCIPAL)),
        "/me/": told(("/me/", homes("/home/"))),
        "/home/": told(("/home/", FOLDER), ("/home/work/", CALENDAR)),
    }
    for path in known:
        pod.serve(path, behave)
    assert names_at(pod.url("/dav/")) == ["/home/work/"]
    logins = {one.headers.get("authorization", "").partition(" ")[0] for one in pod.seen}
    assert logins == {"", "Digest"}


def test_a_digest_of_an_unknown_kind_gets_no_password_either(pod: FaultServer) -> None:
    refused = answer(b"", 401, www_authenticate='Digest realm="x", nonce="n", algorithm=ROT13')
    pod.serve("/dav/", refused)
    with pytest.raises(CalDavError) as caught:
        names_at(pod.url("/dav/"))
    assert caught.value.kind == "caldav_password_refused"
    assert all("authorization" not in one.headers for one in pod.seen)


def test_all_places_together_take_no_longer_than_one_deadline(pod: FaultServer) -> None:
    for path in (WELL_KNOWN, "/", "/dav/", "/remote.php/dav/", "/dav.php/"):
        pod.serve(path, dripping(0.05, body=b"x" * 12))
    begun = time.monotonic()
    with pytest.raises(AddressError) as caught:
        discover(pod.url("/"), USER, PASSWORD, deadline=1.5)
    assert caught.value.kind == "address_too_slow"
    assert caught.value.values["host"] == "127.0.0.1"
    assert time.monotonic() - begun < 4


def test_a_server_that_leads_on_to_itself_with_tls_is_followed(
    pod: FaultServer, trusted: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = socket.getaddrinfo
    with FaultServer(trusted.context("cal.localhost"), dict(pod.paths)) as safe:

        def found(_host: object, port: int, *more: Any, **other: Any) -> Any:
            return real("127.0.0.1", safe.port if port == 443 else port, *more, **other)

        monkeypatch.setattr(socket, "getaddrinfo", found)
        for path in ("/", WELL_KNOWN, "/dav/"):
            pod.serve(path, redirect(f"https://cal.localhost{path}", 301))
        found_there = discover(pod.url("/", "cal.localhost"), USER, PASSWORD)
        assert found_there.address == "https://cal.localhost/dav/"
        assert [one.address for one in found_there.collections] == ["https://cal.localhost/home/work/"]
        assert all("authorization" not in one.headers for one in pod.seen)
        assert safe.seen
