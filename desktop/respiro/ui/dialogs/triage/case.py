"""The request that is being sorted out: what is known of it, and what there is to say about it now."""

from dataclasses import dataclass, replace

from respiro.domain.calls import Caller
from respiro.domain.clients import Client
from respiro.domain.plan_b import DecisionKind, UrgentRequest
from respiro.services.plan_b import choices, triage
from respiro.services.plan_b.opening import Answers, NewRequest, checked, drafted, effort_of
from respiro.services.plan_b.triage import Advice, Situation
from respiro.services.ports import Ports


@dataclass(frozen=True, slots=True)
class Known:
    """A request as it is known now, with the advice about it."""

    request: UrgentRequest
    situation: Situation
    advice: Advice
    recommended: DecisionKind

    @property
    def client(self) -> Client | None:
        """Whose request it is, if they are a client."""
        return self.situation.client


class Case:
    """Gathers once for each person what a triage depends on; after that a keystroke asks nothing of the store.

    ``stored`` is the request as it stands in the queue, None for one that is new. All may raise what the store
    raises, and InvalidValueError text_too_long, effort_out_of_range.
    """

    def __init__(self) -> None:
        self.stored: UrgentRequest | None = None
        self._situation: Situation | None = None
        self._base: tuple[NewRequest, UrgentRequest] | None = None
        self._advised: tuple[Situation, UrgentRequest, Advice] | None = None
        """Words do not change what is advised: what it takes and how it weighs does."""

    def begin(self, stored: UrgentRequest | None = None) -> None:
        """Take up another request."""
        self.stored = stored
        self.look_again()

    def look_again(self) -> None:
        """Gather everything anew at the next question: something has changed, or time has passed."""
        self._situation = None
        self._base = None

    def known(self, ports: Ports, entry: NewRequest) -> Known:
        """Return what there is to say about a request as its fields have it."""
        base = self._base_of(ports, entry)
        situation = self._situation_of(ports, base.caller.client_id)
        request = self._answered(ports, base, checked(entry.answers), situation.client)
        weight = replace(request, want="", expect="", done="", expected_by=None)
        if self._advised is None or self._advised[0] is not situation or self._advised[1] != weight:
            self._advised = (situation, weight, triage.advise(situation, request))
        advice = self._advised[2]
        return Known(request, situation, advice, choices.recommended(situation, request, advice))

    def _base_of(self, ports: Ports, entry: NewRequest) -> UrgentRequest:
        """Return the request without its answers: who, how and when say by when it is promised."""
        if self.stored is not None:
            return replace(self.stored, channel=entry.channel)
        key = replace(entry, answers=Answers())
        if self._base is None or self._base[0] != key:
            known_id = self._base[1].id if self._base else ""
            office = self._situation_of(ports, self._client_id).office
            made = drafted(office, key, entry.received_at or office.now)
            self._base = (key, replace(made, id=known_id or made.id))
        return self._base[1]

    def _situation_of(self, ports: Ports, client_id: str) -> Situation:
        if self._situation is None or self._client_id != client_id:
            self._situation = triage.look(ports, client_id, self.stored.id if self.stored else "")
        return self._situation

    @property
    def _client_id(self) -> str:
        client = self._situation.client if self._situation else None
        return client.id if client else ""

    @staticmethod
    def _answered(ports: Ports, base: UrgentRequest, answers: Answers, client: Client | None) -> UrgentRequest:
        minutes = answers.minutes or (base.minutes if base.want else effort_of(ports, client, answers.want))
        return replace(
            base,
            want=answers.want,
            expect=answers.expect,
            done=answers.done,
            minutes=minutes,
            is_urgent=answers.is_urgent,
            is_important=answers.is_important,
            expected_by=answers.expected_by,
        )


def entry_of(request: UrgentRequest) -> NewRequest:
    """Return a stored request as its fields show it."""
    answers = Answers(
        request.want,
        request.expect,
        request.done,
        request.minutes,
        request.is_urgent,
        request.is_important,
        request.expected_by,
    )
    return NewRequest(request.caller, answers, request.channel, request.received_at, request.follow_up_id)


def is_empty(entry: NewRequest) -> bool:
    """Tell whether nothing was written yet."""
    answers = entry.answers
    caller: Caller = entry.caller
    return not any((caller.label.strip(), answers.want.strip(), answers.expect.strip(), answers.done.strip()))
