"""What is handed to other programs: the link that calls or writes back."""

import re
from collections.abc import Callable
from typing import Final
from urllib.parse import quote

from respiro.domain.calls import Channel, FollowUp, Way
from respiro.domain.clients import Client
from respiro.domain.links import is_allowed
from respiro.services import texts
from respiro.services.ports import Ports

_SEPARATORS: Final = re.compile(r"[\s().\-/\u00a0\u2010-\u2015]+")
"""How people group the digits of a number."""
_GLOBAL: Final = re.compile(r"\+[0-9]{3,15}")
_LOCAL: Final = re.compile(r"[0-9]{2,15}")
"""Without * and #: such codes command the telephone instead of calling someone."""
_ADDRESS: Final = re.compile(r"[^@\s\x00-\x1f\x7f,;<>\"\\()\[\]]+@[^@\s\x00-\x1f\x7f,;<>\"\\()\[\]]+")
_LONGEST_TEXT: Final = 4000
"""Characters of text in a link; browsers and mail programs cut, or refuse, longer ones."""


def call_back_link(ports: Ports, follow_up: FollowUp, client: Client | None) -> str:
    """Return what calls or writes back, by the follow-up's channel, with the text filled in; empty if nothing can.

    ``tel:`` is RFC 3966, ``mailto:`` RFC 6068, WhatsApp's the web link that it documents (wa.me).
    """
    number = follow_up.caller.number or next(iter(client.phones if client else ()), "")
    address = follow_up.caller.email or next(iter(client.emails if client else ()), "")

    def text() -> str:
        return texts.filled(ports, text_kind(ports, follow_up), follow_up, client).text

    ways: dict[Channel, Callable[[], str]] = {
        Channel.PHONE: lambda: _telephone(number),
        Channel.WHATSAPP: lambda: _whatsapp(number, text()) if _global(number) else "",
        Channel.MAIL: lambda: _mail(address, texts.one_line(follow_up.about), text()) if address else "",
    }
    order = [way for way in (follow_up.channel, Channel.PHONE, Channel.MAIL) if way in ways]
    links = (link for way in order if (link := ways[way]()) and is_allowed(link))
    return next(links, "")


def message_link(channel: Channel, number: str, email: str, subject: str, text: str) -> str:
    """Return what opens a WhatsApp message or a mail with a text in it; empty if they can't be reached that way."""
    if channel is Channel.WHATSAPP:
        return whatsapp_link(number, text)
    return mail_link(email, subject, text) if channel is Channel.MAIL and email else ""


def whatsapp_link(number: str, text: str) -> str:
    """Return the link that opens WhatsApp with a text for a number in E.164; empty for another number."""
    link = _whatsapp(number, text) if _global(number) else ""
    return link if is_allowed(link) else ""


def mail_link(address: str, subject: str, text: str) -> str:
    """Return the link that opens a mail; empty for what is no one address."""
    link = _mail(address, texts.one_line(subject), text)
    return link if is_allowed(link) else ""


def text_kind(ports: Ports, follow_up: FollowUp) -> str:
    """Return which text goes with a follow-up now: an apology once it is later than promised."""
    if follow_up.way is Way.THEIRS:
        return texts.ASKED_REMINDER
    if follow_up.is_late(ports.clock()):
        return texts.LATE_CALL
    return texts.LEFT_MESSAGE if follow_up.attempts else texts.MISSED_CALL


def _global(number: str) -> str:
    plain = _SEPARATORS.sub("", number)
    return plain if _GLOBAL.fullmatch(plain) else ""


def _telephone(number: str) -> str:
    plain = _SEPARATORS.sub("", number)
    return f"tel:{plain}" if _GLOBAL.fullmatch(plain) or _LOCAL.fullmatch(plain) else ""


def _whatsapp(number: str, text: str) -> str:
    link = f"https://wa.me/{_global(number).removeprefix('+')}"
    return f"{link}?text={_encoded(text)}" if text else link


def _mail(address: str, subject: str, text: str) -> str:
    address = address.strip()
    if _ADDRESS.fullmatch(address) is None:
        return ""
    fields = (("subject", _encoded(subject)), ("body", _encoded(text.replace("\n", "\r\n"))))
    query = "&".join(f"{name}={value}" for name, value in fields if value)
    return f"mailto:{quote(address, safe='@')}" + (f"?{query}" if query else "")


def _encoded(text: str) -> str:
    """Percent-encode all but the unreserved characters, so that text can add no field; lone surrogates are dropped."""
    return quote(text[:_LONGEST_TEXT].encode("utf-8", "ignore"), safe="")
