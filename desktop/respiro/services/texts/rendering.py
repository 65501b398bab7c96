"""Texts in words: for a client, for a follow-up, and the advice about a kind of client."""

from dataclasses import dataclass
from datetime import datetime

from respiro.domain.calls import FollowUp, Open
from respiro.domain.clients import PROFILES, Client
from respiro.services.ports import Ports, Rendered, TextValue
from respiro.services.texts.facts import Reader, TextFacts, values_of
from respiro.services.texts.kinds import LATE_CALL, MISSED_CALL, PROFILE


def render(
    ports: Ports, kind: str, facts: TextFacts, client: Client | None, tone: str | None = None, language: str = ""
) -> Rendered:
    """Return a text for the client, in their language or else the user's, with days and times in their zone.

    ``tone`` (formal, friendly) and ``language`` go before the client's. Raises InvalidValueError unknown_text.
    """
    reader = Reader.of(ports, client, tone, language)
    return ports.texts.rendered(kind, reader.language, values_of(ports, facts, reader), reader.tone)


def tried(
    ports: Ports, source: str, facts: TextFacts, client: Client | None, tone: str | None = None, language: str = ""
) -> Rendered:
    """Return what a text that is being written gives for the client."""
    reader = Reader.of(ports, client, tone, language)
    return ports.texts.tried(source, values_of(ports, facts, reader))


def filled(ports: Ports, kind: str, follow_up: FollowUp, client: Client | None) -> Rendered:
    """Return a text about a follow-up."""
    return render(ports, kind, follow_up_facts(ports, kind, follow_up), client)


def follow_up_facts(ports: Ports, kind: str, follow_up: FollowUp) -> TextFacts:
    """Return what is known of a follow-up for a text of that kind."""
    return TextFacts(
        name=follow_up.caller.name,
        about=follow_up.about,
        since=follow_up.called_at if kind in (LATE_CALL, MISSED_CALL) else follow_up.opened_at,
        when=_next_time(follow_up, ports.clock()),
    )


def _next_time(follow_up: FollowUp, now: datetime) -> datetime | None:
    """Return when the client may expect to hear from the user: the time chosen, if it is still ahead."""
    state = follow_up.state
    return state.due_at if isinstance(state, Open) and state.due_at > now else None


def short_text(ports: Ports, kind: str, **values: TextValue) -> str:
    """Return a text of one line for the user's own eyes, in their language."""
    return ports.texts.rendered(kind, ports.settings.language, values).text


@dataclass(frozen=True, slots=True)
class ProfileAdvice:
    """What is known about a kind of client. ``key`` is the client's ``profile``; ``lines`` are short sentences."""

    key: str
    name: str
    lines: tuple[str, ...]


def profiles(ports: Ports) -> list[ProfileAdvice]:
    """Return the profiles of clients with advice about each, in the user's language: ours first, then their own."""
    keys = {kind.removeprefix(PROFILE) for kind in ports.texts.kinds() if kind.startswith(PROFILE)}
    own = sorted(keys - {*PROFILES})
    return [profile(ports, key) for key in (*(key for key in PROFILES if key in keys), *own)]


def profile(ports: Ports, key: str) -> ProfileAdvice:
    """Return one profile; an unknown one bears its key for a name, and has no advice."""
    known = PROFILE + key in ports.texts.kinds()
    text = short_text(ports, PROFILE + key) if known else ""
    name, *lines = [line for line in text.splitlines() if line] or [key]
    return ProfileAdvice(key, name, tuple(lines))
