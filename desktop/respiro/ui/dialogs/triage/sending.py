"""The programs that a reply can be handed to, and handing it over."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from respiro.domain.calls import Caller
from respiro.domain.channel import Channel
from respiro.domain.clients import Client
from respiro.domain.plan_b import BackupPerson
from respiro.services.hand_off import message_link
from respiro.ui.hand_off import not_opened_words, open_link, target_words

translate = QCoreApplication.translate

_CHANNELS = (Channel.WHATSAPP, Channel.MAIL)


@dataclass(frozen=True, slots=True)
class Carrier:
    """A way in which a text goes out: WhatsApp or mail with where to, or Channel.OTHER for the clipboard."""

    channel: Channel
    number: str = ""
    email: str = ""

    @property
    def name(self) -> str:
        """What the way is called."""
        if self.channel is Channel.WHATSAPP:
            return translate("Sending", "WhatsApp")
        if self.channel is Channel.MAIL:
            return translate("Sending", "Mail")
        return translate("Sending", "Copy the text")

    @property
    def target(self) -> str:
        """Where it goes, as it may be shown."""
        link = self.link("", "")
        return target_words(link) if link else ""

    def link(self, subject: str, text: str) -> str:
        """Return the link that opens it with the text; empty for the clipboard."""
        return message_link(self.channel, self.number, self.email, subject, text)


COPY = Carrier(Channel.OTHER)


def carriers_to(caller: Caller, client: Client | None, preferred: Channel) -> list[Carrier]:
    """Return how a client can be written to, the way they came by first, the clipboard last."""
    number = caller.number or next(iter(client.phones if client else ()), "")
    email = caller.email or next(iter(client.emails if client else ()), "")
    return _ways(number, email, preferred)


def carriers_to_helper(helper: BackupPerson | None) -> list[Carrier]:
    """Return how a backup person can be written to, the clipboard last."""
    if helper is None:
        return [COPY]
    return _ways(next(iter(helper.phones), ""), next(iter(helper.emails), ""), Channel.MAIL)


def hand_over_text(carrier: Carrier, subject: str, text: str) -> str:
    """Hand a text to its program, or copy it; answer what to tell the user, empty if all is said by the program.

    What no program took is copied, so that nothing is lost.
    """
    link = carrier.link(subject, text)
    if link and open_link(link):
        return ""
    QGuiApplication.clipboard().setText(text)
    copied = translate("Sending", "The text is copied.")
    return f"{not_opened_words(link.partition('?')[0])} {copied}" if link else copied


def _ways(number: str, email: str, preferred: Channel) -> list[Carrier]:
    found = [Carrier(channel, number, email) for channel in _CHANNELS]
    reachable = [one for one in found if one.link("", "")]
    return [*sorted(reachable, key=lambda one: one.channel is not preferred), COPY]
