"""Answers of calendar servers, put together by hand."""

from support.fault_server import Behaviour, Visit, answer

PRINCIPAL = "<current-user-principal><href>/me/</href></current-user-principal>"
CALENDAR = (
    "<resourcetype><collection/><C:calendar/></resourcetype><displayname>Work</displayname>"
    '<A:calendar-color>#FF8800FF</A:calendar-color><C:supported-calendar-component-set><C:comp name="VEVENT"/>'
    "</C:supported-calendar-component-set>"
)
READ_ONLY = "<current-user-privilege-set><privilege><read/></privilege></current-user-privilege-set>"


def multi(*told: tuple[str, str]) -> bytes:
    inner = "".join(
        f"<response><href>{href}</href><propstat><prop>{prop}</prop><status>HTTP/1.1 200 OK</status></propstat></response>"
        for href, prop in told
    )
    spaces = 'xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav" xmlns:A="http://apple.com/ns/ical/"'
    return f"<multistatus {spaces}>{inner}</multistatus>".encode()


def told(*responses: tuple[str, str]) -> Behaviour:
    return answer(multi(*responses), 207, content_type="application/xml")


def for_known_only(behaviour: Behaviour) -> Behaviour:
    def behave(visit: Visit) -> None:
        if "authorization" in visit.seen.headers:
            behaviour(visit)
        else:
            answer(b"", 401, www_authenticate='Basic realm="x"')(visit)

    return behave


def homes(*hrefs: str) -> str:
    inner = "".join(f"<href>{href}</href>" for href in hrefs)
    return f"<C:calendar-home-set>{inner}</C:calendar-home-set>"
