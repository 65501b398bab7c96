"""The letters of a decision: the reply to the client, and what a backup person needs to take over."""

from collections.abc import Sequence

from respiro.domain.clients import Tone
from respiro.domain.plan_b import BackupPerson, DecisionKind, Standing
from respiro.services.plan_b import replies
from respiro.services.plan_b.deciding import Decision
from respiro.services.ports import Ports, Rendered
from respiro.ui import words
from respiro.ui.dialogs.triage.case import Known
from respiro.ui.dialogs.triage.reply_box import Letter
from respiro.ui.dialogs.triage.sending import carriers_to, carriers_to_helper

CLIENT, HELPER = "client", "helper"


def letters_of(ports: Ports, known: Known, decision: Decision, helper: BackupPerson | None) -> list[Letter]:
    """Return the letters that go with a decision."""
    request, client = known.request, known.client
    own = replies.text_kind(decision)
    subject = replies.about(request)

    def render(kind: str, tone: Tone) -> Rendered:
        if kind == own:
            return replies.reply(ports, request, decision, client, tone)
        return replies.reply(ports, replies.decided(request, decision), kind, client, tone)

    found = [
        Letter(
            CLIENT,
            words.plain(request.caller.label) or "…",
            _kinds(known, own),
            render,
            carriers_to(request.caller, client, request.channel),
            subject,
        )
    ]
    if decision.kind is DecisionKind.DELEGATE:
        decided = replies.decided(request, decision)
        found.append(
            Letter(
                HELPER,
                words.plain(decision.to) or "…",
                (replies.HAND_OVER,),
                lambda _kind, tone: replies.hand_over(ports, decided, helper, client, tone),
                carriers_to_helper(helper),
                subject,
            )
        )
    return found


def _kinds(known: Known, own: str) -> Sequence[str]:
    """Return which texts may be the reply; what resets the limit once no wild card is left."""
    allowance = known.advice.allowance
    others = ["received"]
    if allowance is not None and allowance.standing is not Standing.FINE:
        others.append(replies.LIMIT_RESET)
    return (own, *others)
