"""What servers that are not tried here are known to do otherwise, each as a behaviour of the proxy before one that is.

From what python-caldav's compatibility_hints.py, its issues and those of other clients tell of them.
"""

import gzip
import re
import zlib
from base64 import b64encode
from collections.abc import Callable
from dataclasses import replace
from hashlib import md5, sha256
from urllib.parse import quote

from support.dav_servers import PASSWORD, USER
from support.fault_proxy import Answered, Asked, Behaviour, Forward, multistatus, status

Change = Callable[[Asked, Answered], Answered]

NONCE = "dcd98b7102dd2f0e8b11d0f600bfb0c093"
_ETAG = re.compile(rb"(<(?:\w+:)?getetag>)(.*?)(</(?:\w+:)?getetag>)", re.DOTALL)
_HREF = re.compile(rb"(<(?:\w+:)?href>)(.*?)(</(?:\w+:)?href>)", re.DOTALL)


def replied(change: Change) -> Behaviour:
    """Change replies."""

    def behave(asked: Asked, forward: Forward) -> Answered:
        return change(asked, forward(asked))

    return behave


def headers_of(answered: Answered, **more: str) -> dict[str, str]:
    """Return the headers of a reply by names in small letters; an empty one takes it away."""
    new = {name.replace("_", "-"): value for name, value in more.items()}
    kept = {name.lower(): value for name, value in answered.headers.items()} | new
    return {name: value for name, value in kept.items() if value}


def refused(method: str, code: int, *words: bytes, body: bytes = b"") -> Behaviour:
    """Refuse requests of a method whose body holds all of the words."""

    def behave(asked: Asked, forward: Forward) -> Answered:
        is_meant = asked.method == method and all(word in asked.body for word in words)
        return Answered(code, {"content-type": "application/xml"}, body) if is_meant else forward(asked)

    return behave


def literal_etags(dress: Callable[[str], str]) -> Behaviour:
    """Give ETags in another dress, and know them in that one alone."""

    def dressed(text: str) -> str:
        return dress(text.replace("&quot;", '"').strip().strip('"'))

    def behave(asked: Asked, forward: Forward) -> Answered:
        wanted = asked.headers.get("if-match")
        sent = asked
        if wanted:
            bare = re.sub(r'^W/|"', "", wanted)
            if dress(bare) != wanted:
                return Answered(412)
            sent = replace(asked, headers={**asked.headers, "if-match": f'"{bare}"'})
        answered = forward(sent)
        etag = headers_of(answered).get("etag", "")
        body = _ETAG.sub(lambda found: found[1] + dressed(found[2].decode()).encode() + found[3], answered.body)
        return replace(answered, headers=headers_of(answered, etag=dressed(etag) if etag else ""), body=body)

    return behave


def _without_header(_asked: Asked, answered: Answered) -> Answered:
    return replace(answered, headers=headers_of(answered, etag=""))


def _oc_etag(_asked: Asked, answered: Answered) -> Answered:
    told = headers_of(answered)
    return replace(answered, headers=headers_of(answered, etag="", oc_etag=told.get("etag", "")))


def _no_listed_etag(asked: Asked, answered: Answered) -> Answered:
    return replace(answered, body=_ETAG.sub(b"", answered.body)) if asked.method == "PROPFIND" else answered


def _encoded_on_put(asked: Asked, answered: Answered) -> Answered:
    etag = headers_of(answered).get("etag", "")
    if asked.method != "PUT" or not etag:
        return answered
    return replace(answered, headers=headers_of(answered, etag=quote(etag)))


def _packed(name: str, pack: Callable[[bytes], bytes]) -> Change:
    def change(_asked: Asked, answered: Answered) -> Answered:
        if not answered.body:
            return answered
        return replace(answered, headers=headers_of(answered, content_encoding=name), body=pack(answered.body))

    return change


def hrefs(change: Callable[[str], str]) -> Behaviour:
    """Spell hrefs in another way."""

    def spell(_asked: Asked, answered: Answered) -> Answered:
        body = _HREF.sub(lambda found: found[1] + change(found[2].decode()).encode() + found[3], answered.body)
        return replace(answered, body=body)

    return replied(spell)


def _lower(href: str) -> str:
    return re.sub("%[0-9A-F]{2}", lambda found: found[0].lower(), href)


def no_tokens(asked: Asked, forward: Forward) -> Answered:
    """Know nothing of RFC 6578, and have a ctag."""
    if b"sync-collection" in asked.body and asked.method == "REPORT":
        return Answered(501)
    answered = forward(asked)
    body = re.sub(rb"<((?:\w+:)?sync-token)>.*?</\1>", b"", answered.body, flags=re.DOTALL)
    body = re.sub(rb"<(?:\w+:)?sync-collection ?/>", b"", body)
    return replace(answered, body=body)


def _nothing_at_all(asked: Asked, forward: Forward) -> Answered:
    answered = no_tokens(asked, forward)
    return replace(answered, body=re.sub(rb"<((?:\w+:)?getctag)\b[^>]*>.*?</\1>", b"", answered.body, flags=re.DOTALL))


def stale(code: int) -> Behaviour:
    """Take no token that was given before."""
    body = b'<error xmlns="DAV:"><valid-sync-token/></error>'

    def behave(asked: Asked, forward: Forward) -> Answered:
        known = re.search(rb"sync-token>[^<]+<", asked.body)
        return Answered(code, {"content-type": "application/xml"}, body) if known else forward(asked)

    return behave


def forgetful(asked: Asked, forward: Forward) -> Answered:
    """Answer to any token as if it were the first look: all there is, and nothing of what went."""
    return forward(replace(asked, body=re.sub(rb"(sync-token>)[^<]+<", rb"\1<", asked.body)))


def _itself(asked: Asked, answered: Answered) -> Answered:
    if b"sync-collection" not in asked.body:
        return answered
    row = (
        f"<x:response xmlns:x='DAV:'><x:href>{asked.path}</x:href><x:propstat><x:prop><x:getetag>\"c\"</x:getetag>"
        "</x:prop><x:status>HTTP/1.1 200 OK</x:status></x:propstat></x:response>"
    ).encode()
    return replace(answered, body=re.sub(rb"(<(?:\w+:)?multistatus\b[^>]*>)", rb"\1" + row, answered.body, count=1))


def _mute_multiget(asked: Asked, forward: Forward) -> Answered | None:
    return multistatus()(asked, forward) if b"multiget" in asked.body else forward(asked)


def _refuses_many(asked: Asked, forward: Forward) -> Answered:
    return Answered(507) if b"multiget" in asked.body and asked.body.count(b"href>") > 4 else forward(asked)


def _missing_is_forbidden(asked: Asked, answered: Answered) -> Answered:
    return replace(answered, status=403) if asked.method == "GET" and answered.status == 404 else answered


def _rewrites(asked: Asked, forward: Forward) -> Answered:
    if asked.method != "PUT":
        return forward(asked)
    text = asked.body.decode()
    text = re.sub(r"PRODID:[^\r\n]*", "PRODID:-//Some//Server//EN", text)
    text = re.sub(r"DTSTAMP:[^\r\n]*", "DTSTAMP:20261121T111111Z", text)
    text = re.sub(r"(?:X-SERVER-ID|SEQUENCE):[^\r\n]*\r\n", "", text)
    text = text.replace("END:VEVENT", "X-SERVER-ID:1\r\nSEQUENCE:7\r\nEND:VEVENT")
    answered = forward(replace(asked, body=text.encode()))
    return replace(answered, headers=headers_of(answered, etag=""))


def own_names(asked: Asked, forward: Forward) -> Answered:
    """Keep what is new under a name of the server's own, and say where."""
    if asked.method != "PUT" or "if-none-match" not in asked.headers:
        return forward(asked)
    folder, _, name = asked.path.rpartition("/")
    path = f"{folder}/{md5(name.encode(), usedforsecurity=False).hexdigest()}.ics"
    answered = forward(replace(asked, path=path))
    return replace(answered, headers=headers_of(answered, location=path))


def _no_conditions(asked: Asked, forward: Forward) -> Answered:
    headers = {name: value for name, value in asked.headers.items() if name != "if-none-match"}
    return forward(replace(asked, headers=headers))


def _coded(code: int) -> Change:
    def change(asked: Asked, answered: Answered) -> Answered:
        return replace(answered, status=code) if asked.method == "PUT" and answered.status in {201, 204} else answered

    return change


def _quiet_deletions(asked: Asked, answered: Answered) -> Answered:
    if b"sync-collection" not in asked.body:
        return answered
    gone = re.compile(rb"<((?:\w+:)?response)\b(?:(?!</\1>).)*\b404\b(?:(?!</\1>).)*</\1>", re.DOTALL)
    return replace(answered, body=gone.sub(b"", answered.body))


def _with_slash(asked: Asked, forward: Forward) -> Answered:
    if asked.method in {"PROPFIND", "REPORT"} and not asked.path.startswith("/moved"):
        return Answered(301, {"location": "/moved" + asked.path})
    return forward(replace(asked, path=asked.path.removeprefix("/moved")))


def _blank_lines(_asked: Asked, answered: Answered) -> Answered:
    return replace(answered, body=b"\r\n\n " + answered.body) if answered.body[:1] == b"<" else answered


def _bare_status(_asked: Asked, answered: Answered) -> Answered:
    return replace(answered, body=re.sub(rb"(status>)HTTP/1.1 ([0-9]{3})[^<]*", rb"\1HTTP/2 \2", answered.body))


def _cookies(_asked: Asked, answered: Answered) -> Answered:
    return replace(answered, headers=headers_of(answered, set_cookie="session=1; Path=/; HttpOnly"))


def _as_known(asked: Asked) -> Asked:
    login = b64encode(f"{USER}:{PASSWORD}".encode()).decode()
    return replace(asked, headers={**asked.headers, "authorization": f"Basic {login}"})


def digest_only(name: str, hashed: Callable[[bytes], str]) -> Behaviour:
    """Let in by Digest alone (Baikal's default), with a nonce that serves a while."""

    def behave(asked: Asked, forward: Forward) -> Answered:
        scheme, _, rest = asked.headers.get("authorization", "").partition(" ")
        told = dict(re.findall(r'(\w+)="?([^",]*)"?', rest))
        first = hashed(f"{USER}:BaikalDAV:{PASSWORD}".encode())
        second = hashed(f"{asked.method}:{asked.path}".encode())
        middle = ":".join(told.get(one, "") for one in ("nonce", "nc", "cnonce", "qop"))
        right = hashed(f"{first}:{middle}:{second}".encode())
        if scheme == "Digest" and told.get("uri") == asked.path and told.get("response") == right:
            return forward(_as_known(asked))
        wanted = f'Digest realm="BaikalDAV", qop="auth", nonce="{NONCE}", opaque="df58bd", algorithm={name}'
        return Answered(401, {"www-authenticate": wanted})

    return behave


def _negotiate_beside(asked: Asked, forward: Forward) -> Answered:
    if asked.headers.get("authorization", "").startswith("Basic "):
        return forward(asked)
    return Answered(401, {"www-authenticate": 'Negotiate, NTLM, Bearer realm="x", Basic realm="Zimbra"'})


def _not_quite_gone(code: int) -> Behaviour:
    return refused("REPORT", code, b"calendar-query")


QUIRKS: dict[str, Behaviour] = {
    "weak ETags, compared by letters (SmarterTools, Express)": literal_etags(lambda bare: f'W/"{bare}"'),
    "bare ETags, compared by letters (Robur, Kerio)": literal_etags(lambda bare: bare),
    "ETags without header (Nextcloud behind a proxy)": replied(_without_header),
    "OC-ETag in place of ETag (Nextcloud behind Apache)": replied(_oc_etag),
    "no ETags in listings (SmarterMail)": replied(_no_listed_etag),
    "ETags percent-encoded after PUT (Bedework)": replied(_encoded_on_put),
    "no sync-collection: 501 (Posteo)": no_tokens,
    "neither tokens nor ctags": _nothing_at_all,
    **{f"sync-collection refused with {code}": refused("REPORT", code, b"sync-collection") for code in (400, 403, 415)},
    "sync-collection breaks: 500 (Robur, OX)": refused("REPORT", 500, b"sync-collection"),
    **{f"each token is too old: {code}": stale(code) for code in (403, 409, 410, 412, 507)},
    "unknown tokens list all (SOGo, DAViCal, Stalwart, Purelymail)": forgetful,
    "the collection is its own member (iCloud)": replied(_itself),
    "multiget refused: 400": refused("REPORT", 400, b"calendar-multiget"),
    "multiget refused: 501": refused("REPORT", 501, b"calendar-multiget"),
    "multiget answers nothing": _mute_multiget,
    "multiget of a few only (OX, GMX)": _refuses_many,
    "calendar-query not spoken": _not_quite_gone(501),
    "calendar-query finds nothing (Bedework, iCloud)": lambda asked, forward: (
        multistatus()(asked, forward) if b"calendar-query" in asked.body else forward(asked)
    ),
    "what is missing is forbidden: 403 (Robur)": replied(_missing_is_forbidden),
    "hrefs whole, of another scheme and port": hrefs(lambda href: f"https://127.0.0.1:8443{href}"),
    "hrefs encoded in small letters (Zimbra)": hrefs(_lower),
    "hrefs with a bare @ (SOGo, Fastmail)": hrefs(lambda href: href.replace("%40", "@")),
    "items rewritten on PUT, no ETag told (Google, Exchange bridges)": _rewrites,
    "items get a name of the server's own (OX, Yahoo)": own_names,
    "If-None-Match not minded (SOGo)": _no_conditions,
    **{f"PUT answered with {code}": replied(_coded(code)) for code in (200, 202)},
    "packed with gzip": replied(_packed("gzip", gzip.compress)),
    "packed with zlib, called deflate": replied(_packed("deflate", zlib.compress)),
    "reports redirected": _with_slash,
    "blank lines before the XML": replied(_blank_lines),
    "a status without words": replied(_bare_status),
    "a cookie for each session (Zimbra, SOGo)": replied(_cookies),
    "Negotiate and others beside Basic (Zimbra, Exchange)": _negotiate_beside,
    "Digest alone, MD5 (Baikal)": digest_only("MD5", lambda data: md5(data, usedforsecurity=False).hexdigest()),
    "Digest alone, SHA-256": digest_only("SHA-256", lambda data: sha256(data).hexdigest()),
}
"""Behaviours under which all has to go as ever."""

SLOW_TO_TELL: dict[str, Behaviour] = {
    "deletions are not told to a token (Bedework)": replied(_quiet_deletions),
}
"""Those under which deletions are seen a day later."""

__all__ = ["QUIRKS", "SLOW_TO_TELL", "digest_only", "own_names", "refused", "replied", "status"]
