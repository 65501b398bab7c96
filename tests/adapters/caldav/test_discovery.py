"""From what people type to their calendars, or to what exactly is in the way."""

from collections.abc import Iterator, Mapping

import pytest

from respiro.adapters.caldav import Collection, DavSession, discover
from respiro.adapters.caldav.faults import LeadsElsewhereError
from respiro.adapters.caldav.places import places
from respiro.domain.errors import RespiroError
from support.certificates import Authority
from support.dav_answers import CALENDAR, PRINCIPAL, READ_ONLY, for_known_only, homes, told
from support.dav_servers import PASSWORD, USER, DavServer
from support.dav_stage import Stage
from support.fault_proxy import status
from support.fault_server import Behaviour, FaultServer, Visit, answer, redirect


@pytest.fixture
def pod(server: FaultServer) -> Iterator[FaultServer]:
    """Run a server whose calendars lie at /home/, entered at /dav/."""
    server.serve("/dav/", for_known_only(told(("/dav/", PRINCIPAL))))
    server.serve("/me/", for_known_only(told(("/me/", homes("/home/")))))
    server.serve("/home/", for_known_only(told(("/home/", "<resourcetype/>"), ("/home/work/", CALENDAR))))
    return server


def found_at(text: str, **more: tuple[str, ...]) -> list[str]:
    return [one.address for one in discover(text, USER, PASSWORD, agreed=more.get("agreed", ())).collections]


def kind_for(text: str, password: str = PASSWORD) -> tuple[str, Mapping[str, object]]:
    with pytest.raises(RespiroError) as caught:
        discover(text, USER, password, deadline=5)
    assert PASSWORD not in repr(caught.value)
    return caught.value.kind, caught.value.values


@pytest.mark.parametrize("way", ["{0}", "{0}/", "http://{0}", "http://{0}/", "http://{0}/alice/"])
def test_calendars_of_a_real_server_are_found(dav: DavServer, way: str) -> None:
    path = dav.make_calendar(f"found-{abs(hash(way)) % 10_000}", colour="#ff8800ff")
    found = discover(way.format(dav.url.removeprefix("http://").rstrip("/")), USER, PASSWORD)
    (one,) = (calendar for calendar in found.collections if calendar.href == path)
    assert one.address == dav.url.rstrip("/") + path
    assert one.name == path.rstrip("/").rpartition("/")[2]
    assert one.colour in {"#ff8800", ""}
    assert {"VEVENT", "VTODO"} <= set(one.components)
    assert not one.is_read_only
    session = DavSession(one.address, USER, PASSWORD)
    assert Collection(session, one.href).changes({}).listed == 0
    session.close()


def test_a_wrong_password_at_a_real_server_is_told(dav: DavServer) -> None:
    if not dav.checks_passwords:
        pytest.skip("this server takes any")
    assert kind_for(dav.url, "wrong")[0] == "caldav_password_refused"


@pytest.mark.parametrize("code", [301, 302, 307, 308])
def test_the_well_known_address_leads_to_the_calendars(pod: FaultServer, code: int) -> None:
    pod.serve("/.well-known/caldav", redirect("/dav/", code))
    assert found_at(pod.url("/")) == [pod.url("/home/work/")]
    assert found_at(f"127.0.0.1:{pod.port}") == [pod.url("/home/work/")]


def test_without_a_well_known_address_the_usual_places_are_tried(pod: FaultServer) -> None:
    assert found_at(pod.url("/")) == [pod.url("/home/work/")]
    pod.paths["/cloud/remote.php/dav/"] = pod.paths.pop("/dav/")
    assert found_at(pod.url("/cloud")) == [pod.url("/home/work/")]


def test_the_place_where_a_password_is_not_needed_to_look_gets_none(pod: FaultServer) -> None:
    pod.serve("/", answer(b"<html>Welcome</html>"))
    found_at(pod.url("/"))
    with_password = {one.path for one in pod.seen if "authorization" in one.headers}
    assert with_password == {"/dav/", "/me/", "/home/"}


def test_what_a_calendar_is_is_told(pod: FaultServer) -> None:
    pod.serve(
        "/home/",
        told(
            ("/home/", "<resourcetype><collection/></resourcetype>"),
            ("/home/work/", CALENDAR),
            ("/home/shared/", CALENDAR.replace("Work", "Team \u202e").replace("#FF8800FF", "red") + READ_ONLY),
            ("/home/tasks/", CALENDAR.replace("VEVENT", "VTODO").replace("#FF8800FF", "#0aF")),
            ("/home/inbox/", "<resourcetype><collection/><C:schedule-inbox/></resourcetype>"),
            ("/home/addresses/", "<resourcetype><collection/></resourcetype>"),
        ),
    )
    found = discover(pod.url("/dav/"), USER, PASSWORD)
    facts = [(one.name, one.colour, one.components, one.is_read_only) for one in found.collections]
    assert facts == [
        ("Work", "#ff8800", ("VEVENT",), False),
        ("Team", "", ("VEVENT",), True),
        ("Work", "#00aaff", ("VTODO",), False),
    ]
    assert found.principal == pod.url("/me/")


def test_several_homes_are_looked_into(pod: FaultServer) -> None:
    pod.serve("/me/", told(("/me/", homes("/home/", "/other/", "/home/"))))
    pod.serve("/other/", told(("/other/", "<resourcetype/>"), ("/other/team/", CALENDAR)))
    assert found_at(pod.url("/dav/")) == [pod.url("/home/work/"), pod.url("/other/team/")]


def test_the_address_of_a_calendar_itself_serves_and_so_do_shared_ones(pod: FaultServer) -> None:
    pod.serve("/shared/team/", for_known_only(told(("/shared/team/", CALENDAR + PRINCIPAL))))
    assert found_at(pod.url("/shared/team/")) == [pod.url("/home/work/"), pod.url("/shared/team/")]
    pod.serve("/alone/", told(("/alone/", CALENDAR)))
    assert found_at(pod.url("/alone/")) == [pod.url("/alone/")]


def test_a_home_on_another_host_needs_a_yes(pod: FaultServer) -> None:
    pod.serve("/me/", told(("/me/", homes(pod.url("/home/", "127.0.0.2")))))
    with pytest.raises(LeadsElsewhereError) as caught:
        found_at(pod.url("/dav/"))
    assert caught.value.target == pod.url("/home/", "127.0.0.2")
    hosts = {one.headers["host"] for one in pod.seen}
    assert hosts == {f"127.0.0.1:{pod.port}"}
    assert found_at(pod.url("/dav/"), agreed=("127.0.0.2",)) == [pod.url("/home/work/", "127.0.0.2")]


def test_a_well_known_address_on_another_host_needs_a_yes(pod: FaultServer) -> None:
    pod.serve("/.well-known/caldav", redirect(pod.url("/dav/", "127.0.0.2")))
    assert kind_for(pod.url("/"))[0] == "caldav_leads_elsewhere"
    assert all("authorization" not in one.headers for one in pod.seen)
    assert found_at(pod.url("/"), agreed=("127.0.0.2",)) == [pod.url("/home/work/", "127.0.0.2")]
    assert found_at(pod.url("/dav/", "127.0.0.2")) == [pod.url("/home/work/", "127.0.0.2")]


def test_a_server_that_does_not_know_its_own_scheme_is_understood(pod: FaultServer) -> None:
    pod.serve("/me/", told(("/me/", homes("https://127.0.0.1:1/home/"))))
    assert found_at(pod.url("/dav/")) == [pod.url("/home/work/")]


def test_a_server_that_lists_for_anybody_and_knows_people_later_is_understood(pod: FaultServer) -> None:
    nobody = "<current-user-principal><unauthenticated/></current-user-principal>"

    def behave(visit: Visit) -> None:
        told(("/dav/", PRINCIPAL if "authorization" in visit.seen.headers else nobody))(visit)

    pod.serve("/dav/", behave)
    assert found_at(pod.url("/dav/")) == [pod.url("/home/work/")]


def test_no_calendars_are_told_as_such(pod: FaultServer) -> None:
    pod.serve("/home/", told(("/home/", "<resourcetype><collection/></resourcetype>")))
    assert kind_for(pod.url("/dav/"))[0] == "caldav_no_calendars"
    pod.serve("/me/", told(("/me/", "<displayname>Me</displayname>")))
    assert kind_for(pod.url("/dav/"))[0] == "caldav_no_calendars"


def test_calendars_that_may_only_be_read_are_told_as_such(pod: FaultServer) -> None:
    pod.serve("/home/", told(("/home/work/", CALENDAR + READ_ONLY)))
    (one,) = discover(pod.url("/dav/"), USER, PASSWORD).collections
    assert one.is_read_only


@pytest.mark.parametrize(
    "behaviour", [answer(b"<html>Hello</html>"), answer(b"", 404), answer(b"", 405), answer(b"", 500), told()]
)
def test_another_kind_of_server_is_told_as_such_and_gets_no_password(server: FaultServer, behaviour: Behaviour) -> None:
    for path in ("/", "/.well-known/caldav", "/remote.php/dav/", "/dav.php/", "/dav/", "/caldav/"):
        server.serve(path, behaviour)
    assert kind_for(server.url("/"))[0] == "caldav_not_a_server"


@pytest.mark.usefixtures("trusted")
def test_a_name_and_a_certificate_that_are_wrong_are_told(authority: Authority) -> None:
    assert kind_for("https://no-such-host.invalid/")[0] in {"address_not_found", "address_unreachable"}
    with FaultServer(authority.context("www.example.org")) as server:
        assert kind_for(server.url("/", "localhost"))[0] == "address_untrusted"
        assert server.seen == []
    assert kind_for("http://dav.example.org/")[0] == "caldav_plain_http"
    assert kind_for("ftp://dav.example.org/")[0] == "address_scheme_refused"


def test_a_busy_server_is_asked_once(stage: Stage) -> None:
    stage.proxy.always("*", status(503, retry_after="60"))
    assert kind_for(stage.proxy.url) == ("caldav_busy", {"host": "127.0.0.1", "status": 503, "retry_after": 60})
    assert len(stage.proxy.seen) == 1


def test_a_refused_password_is_not_offered_around(server: FaultServer) -> None:
    refused = answer(b"", 401, www_authenticate='Basic realm="x"')
    for path in ("/", "/.well-known/caldav", "/remote.php/dav/", "/dav/"):
        server.serve(path, refused)
    assert kind_for(server.url("/"))[0] == "caldav_password_refused"
    assert len([one for one in server.seen if "authorization" in one.headers]) == 1


@pytest.mark.parametrize("text", ["me@gmail.com", "https://www.google.com/calendar/dav/x", "outlook.office365.com"])
def test_services_that_take_no_password_are_told_at_once(text: str) -> None:
    assert kind_for(text)[0] == "caldav_takes_no_password"


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("dav.example.org", "https://dav.example.org/.well-known/caldav"),
        ("me@example.org", "https://example.org/.well-known/caldav"),
        ("dav.example.org:8443", "https://dav.example.org:8443/.well-known/caldav"),
        ("dav.example.org/cal", "https://dav.example.org/cal"),
        ("http://dav.example.org/cal/", "http://dav.example.org/cal/"),
        ("https://me:secret@dav.example.org/cal/", "https://dav.example.org/cal/"),
        ("localhost:5232", "http://localhost:5232/.well-known/caldav"),
        ("me@icloud.com", "https://caldav.icloud.com/"),
        ("fastmail.com", "https://caldav.fastmail.com/"),
        ("me@posteo.net", "https://posteo.de:8443/"),
        (" <me@mailbox.org> ", "https://dav.mailbox.org/"),
    ],
)
def test_what_people_type_is_understood(text: str, first: str) -> None:
    assert places(text).addresses[0] == first


def test_the_hosts_of_icloud_are_known_to_belong_together() -> None:
    assert places("caldav.icloud.com").hosts == (".icloud.com", ".icloud.com.cn")
