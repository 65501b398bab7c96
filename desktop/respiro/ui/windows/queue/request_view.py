"""All that is shown of one request, gathered in one look at the store."""

from dataclasses import dataclass
from datetime import datetime, tzinfo

from respiro.domain.clients import STEADY, Client
from respiro.domain.plan_b import RequestEvent, RequestEventKind, UrgentRequest
from respiro.domain.playbooks import Run
from respiro.services import texts
from respiro.services.plan_b.office import Office
from respiro.ui import request_history, request_words, text_words, words
from respiro.ui.call_kinds import channel_words, when_words
from respiro.ui.models.call_rows import Mark
from respiro.ui.models.request_rows import mark_of
from respiro.ui.words import translate


@dataclass(frozen=True, slots=True)
class RequestView:
    """A request with its client, its history (oldest first) and the playbooks that were run about it."""

    request: UrgentRequest
    client: Client | None
    events: tuple[RequestEvent, ...]
    runs: tuple[Run, ...]
    office: Office

    @property
    def name(self) -> str:
        """Who it is from."""
        return request_words.name_of(self.request)

    @property
    def mark(self) -> Mark:
        """Its sign."""
        return mark_of(self.request, self.office)

    @property
    def now(self) -> datetime:
        """The instant of the look (UTC)."""
        return self.office.now

    @property
    def zone(self) -> tzinfo:
        """The user's zone."""
        return self.office.ports.zone


def view_of(request: UrgentRequest, office: Office) -> RequestView:
    """Gather what is shown of a request. Raises StoreError."""
    store = office.ports.store
    return RequestView(
        request,
        office.client_of(request),
        tuple(store.events_of_request(request.id)),
        tuple(store.runs_about(request.id)),
        office,
    )


def client_words(view: RequestView) -> str:
    """Return who they are to the user: company, tier, profile, and how they got in touch."""
    client, request = view.client, view.request
    parts = [channel_words(request.channel), when_words(request.received_at, view.now, view.zone)]
    if client is not None:
        name = words.plain(client.company) or ("" if client.name == request.caller.name else words.plain(client.name))
        tier = translate("requests", "tier {tier}").format(tier=client.tier.value)
        is_known = client.profile != STEADY
        profile = texts.profile(view.office.ports, client.profile).name if is_known else ""
        parts = [name, tier, profile, *parts]
    if request.out_of_hours:
        parts.append(translate("requests", "out of hours"))
    return " · ".join(filter(None, parts))


def status_words(view: RequestView) -> str:
    """Return by when it is promised, or how it ended."""
    request = view.request
    if not request.is_open:
        late = request_words.left_words(request, view.now, view.office.clock)
        stage = request_words.stage_words(request, view.now, view.zone)
        return f"{stage} · {late}" if late else stage
    return request_words.promise_words(request, view.now, view.zone, view.office.clock)


def weight_words(view: RequestView) -> str:
    """Return how it weighs, and how long it is estimated to take."""
    weight = request_words.pressing_words(view.request)
    effort = translate("requests", "about {length}").format(length=words.duration(view.request.minutes))
    text = f"{weight[:1].upper()}{weight[1:]} · {effort}"
    if view.request.worked and view.request.is_open:
        worked = translate("requests", "{length} worked").format(length=words.duration(view.request.worked))
        return f"{text} · {worked}"
    return text


def answer_lines(view: RequestView) -> list[tuple[str, str]]:
    """Return the three questions with their answers; one that was not answered is left out."""
    request = view.request
    lines = [
        (translate("requests", "They want"), words.plain_lines(request.want)),
        (translate("requests", "They expect"), _expected(view)),
        (translate("requests", "They have done"), words.plain_lines(request.done)),
    ]
    return [(question, text) for question, text in lines if text]


def text_lines(view: RequestView) -> list[tuple[str, str]]:
    """Return which texts were taken along, and when, the latest first."""
    sent = [event for event in view.events if event.kind is RequestEventKind.ANSWERED]
    return [(when_words(event.at, view.now, view.zone), text_words.kind_name(event.detail)) for event in sent[::-1]]


def history_lines(view: RequestView) -> list[tuple[str, str]]:
    """Return when and what happened, the latest first."""
    return request_history.history_lines(view.events, view.now, view.zone)


def run_words(run: Run, view: RequestView) -> str:
    """Return how a run of a playbook stands."""
    step = run.step
    if step is None:
        ended = when_words(run.ended_at or run.entered_at, view.now, view.zone)
        return translate("requests", "{title}, ended {when}").format(title=words.plain(run.title), when=ended)
    return translate("requests", "{title}: {step}").format(title=words.plain(run.title), step=words.plain(step.say))


def _expected(view: RequestView) -> str:
    request = view.request
    if request.expected_by is None:
        return words.plain_lines(request.expect)
    when = when_words(request.expected_by, view.now, view.zone)
    if not request.expect:
        return when
    return translate("requests", "{answer} ({when})").format(answer=words.plain_lines(request.expect), when=when)
