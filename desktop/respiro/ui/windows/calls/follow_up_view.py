"""All that is shown of one follow-up, gathered in one look at the store."""

from dataclasses import dataclass, replace

from respiro.domain.calls import Call, Channel, Closed, EventKind, FollowUp, FollowUpEvent, Open, Way
from respiro.domain.clients import Client
from respiro.services import hand_off
from respiro.services.call_time import client_of
from respiro.ui import call_words, words
from respiro.ui.call_kinds import closed_words
from respiro.ui.models.call_rows import Mark, Sight, person
from respiro.ui.words import translate

_SCHEMES = {Channel.PHONE: "tel:", Channel.WHATSAPP: "https:", Channel.MAIL: "mailto:"}


@dataclass(frozen=True, slots=True)
class Reach:
    """One way to reach them: what is shown, and the link that it opens."""

    channel: Channel
    shown: str
    link: str


@dataclass(frozen=True, slots=True)
class FollowUpView:
    """A follow-up with its client, its calls (oldest first), its history, and the ways to reach them."""

    follow_up: FollowUp
    client: Client | None
    calls: tuple[Call, ...]
    events: tuple[FollowUpEvent, ...]
    ways: tuple[Reach, ...]
    link: str
    """What calls back by the follow-up's own channel; empty if nothing can."""
    sight: Sight

    @property
    def name(self) -> str:
        """Who it is about."""
        return person(self.follow_up, self.sight)

    @property
    def mark(self) -> Mark:
        """Its sign."""
        follow_up = self.follow_up
        if not follow_up.is_open:
            return Mark.DONE
        late = follow_up.is_late(self.sight.now)
        if follow_up.way is Way.THEIRS:
            return Mark.OWED_LATE if late else Mark.OWED
        return Mark.LATE if late else Mark.WAITS

    @property
    def reach(self) -> Reach | None:
        """The way that the main button opens."""
        return next((way for way in self.ways if way.link == self.link), None)


def view_of(follow_up: FollowUp, sight: Sight) -> FollowUpView:
    """Gather what is shown of a follow-up. Raises StoreError."""
    ports = sight.ports
    client = client_of(ports, follow_up.caller.client_id)
    link = hand_off.call_back_link(ports, follow_up, client)
    return FollowUpView(
        follow_up=follow_up,
        client=client,
        calls=tuple(ports.store.calls_of(follow_up.id)),
        events=tuple(ports.store.events_of(follow_up.id)),
        ways=ways_of(follow_up, client, link, sight),
        link=link,
        sight=sight,
    )


def ways_of(follow_up: FollowUp, client: Client | None, link: str, sight: Sight) -> tuple[Reach, ...]:
    """Return how they can be reached: their number, WhatsApp, their address, then the client's other ones."""
    caller = follow_up.caller
    phones = tuple(dict.fromkeys(filter(None, (caller.number, *(client.phones if client else ())))))
    emails = tuple(dict.fromkeys(filter(None, (caller.email, *(client.emails if client else ())))))
    wanted = [(Channel.PHONE, phone, "") for phone in phones]
    wanted[1:1] = [(Channel.WHATSAPP, phone, "") for phone in phones[:1]]
    wanted += [(Channel.MAIL, phones[0] if phones else "", email) for email in emails]
    bare = replace(client, phones=(), emails=()) if client else None
    ways = []
    for channel, number, email in wanted:
        same = replace(follow_up, channel=channel, caller=replace(caller, number=number, email=email))
        own = hand_off.call_back_link(sight.ports, same, bare)
        if own.startswith(_SCHEMES[channel]):
            ways.append(Reach(channel, _shown(channel, number, email, sight), own))
    if link and all(way.link != link for way in ways):
        channel = next(channel for channel, scheme in _SCHEMES.items() if link.startswith(scheme))
        ways.insert(0, Reach(channel, words.plain(target_words(link)), link))
    return tuple(ways)


def target_words(link: str) -> str:
    """Return where a link leads, without the text that it carries along."""
    return link.partition("?")[0]


def status_words(view: FollowUpView) -> str:
    """Return how it stands, in a sentence: late or by when, and who owes whom."""
    follow_up, sight = view.follow_up, view.sight
    promised = call_words.when_words(follow_up.promised_at, sight.now, sight.zone)
    late = call_words.late_words(follow_up, sight.now)
    if isinstance(follow_up.state, Closed):
        outcome = closed_words(follow_up.state)
        when = call_words.when_words(follow_up.state.at, sight.now, sight.zone)
        text = translate("calls", "{outcome}, {when}").format(outcome=outcome[:1].upper() + outcome[1:], when=when)
        return f"{text} · {late}" if late else text
    if follow_up.way is Way.THEIRS:
        text = translate("calls", "Owes you an answer, expected by {when}")
        return f"{text.format(when=promised)} · {late}" if late else text.format(when=promised)
    if late:
        return translate("calls", "{late}: promised by {when}").format(late=late, when=promised)
    return translate("calls", "Promised by {when}").format(when=promised)


def next_words(view: FollowUpView) -> str:
    """Return when the reminder comes, and what is reserved for it; nothing for an answered one."""
    state, sight = view.follow_up.state, view.sight
    if not isinstance(state, Open):
        return ""
    when = call_words.when_words(state.next_at, sight.now, sight.zone)
    text = translate("calls", "Next reminder {when}") if state.next_at > sight.now else ""
    if not text:
        return translate("calls", "The reminder is due now")
    text = text.format(when=when)
    return translate("calls", "{reminder}, in your margin").format(reminder=text) if state.reservation else text


def history_lines(view: FollowUpView) -> list[tuple[str, str]]:
    """Return when and what happened, the latest first; reminders that followed each other are one line."""
    lines: list[tuple[str, str]] = []
    run: list[FollowUpEvent] = []
    for event in (*view.events, None):
        if run and (event is None or event.kind is not EventKind.TOLD or run[-1].kind is not EventKind.TOLD):
            lines.append(_history_line(run, view.sight))
            run = []
        if event is not None:
            run.append(event)
    return lines[::-1]


def _history_line(run: list[FollowUpEvent], sight: Sight) -> tuple[str, str]:
    last = run[-1]
    text = call_words.event_words(last, sight.zone)
    if len(run) > 1:
        text = translate("calls", "Reminder shown %n times", "", len(run))
    return call_words.when_words(last.at, sight.now, sight.zone), text


def call_lines(view: FollowUpView) -> list[tuple[str, str]]:
    """Return when and how they called, the latest first."""
    return [
        (
            call_words.when_words(call.at, view.sight.now, view.sight.zone),
            " · ".join(
                part
                for part in (
                    call_words.direction_words(call.direction),
                    call_words.channel_words(call.channel) if call.channel is not Channel.PHONE else "",
                    words.plain(call.about),
                )
                if part
            ),
        )
        for call in reversed(view.calls)
    ]


def _shown(channel: Channel, number: str, email: str, sight: Sight) -> str:
    if channel is Channel.MAIL:
        return words.plain(email)
    if channel is Channel.WHATSAPP:
        return translate("calls", "WhatsApp")
    return sight.number(number)
