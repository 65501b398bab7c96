"""What a decision would mean, in words: said before it is accepted."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from respiro.domain.plan_b import DecisionKind, ExceptionKind
from respiro.services.plan_b.consequences import Consequences
from respiro.services.plan_b.deciding import Decision
from respiro.ui import words
from respiro.ui.dialogs.triage import advice_words
from respiro.ui.dialogs.triage.advice_words import Said
from respiro.ui.dialogs.triage.case import Known

translate = QCoreApplication.translate


def consequence_lines(found: Consequences, known: Known, decision: Decision) -> list[Said]:
    """Return a sentence for each consequence, the grave ones first."""
    lines = [*_capacity(found), *_exceptions(found), *_agenda(found, known), *_queue(found, known)]
    lines += [Said(text) for text in advice_words.moves(found.moves, known.situation)]
    if found.late_by_window:
        text = translate("Triage", "Later than the promised window ({when}).")
        lines.append(Said(text.format(when=advice_words.time(known.advice.promised_at, known.situation))))
    if decision.kind is DecisionKind.DELEGATE and decision.to:
        text = translate("Triage", "You are reminded to ask {name} how it goes.")
        lines.append(Said(text.format(name=words.plain(decision.to))))
    return sorted(lines, key=lambda line: not line.is_grave)


def _capacity(found: Consequences) -> list[Said]:
    if not found.is_beyond_capacity:
        return []
    over = translate("Triage", "Over capacity by {minutes}.").format(minutes=words.duration(found.over))
    parts = [over]
    if found.breaks:
        parts.append(advice_words.promise_breaks(found.breaks))
    if found.breaks_own:
        parts.append(translate("Triage", "This promise itself can't be kept out of your margin."))
    return [Said(" ".join(parts), is_grave=True)]


def _exceptions(found: Consequences) -> list[Said]:
    if not found.exceptions or found.allowance is None:
        return []
    kinds = {
        ExceptionKind.OUT_OF_HOURS: translate("Triage", "An answer out of hours"),
        ExceptionKind.LET_THROUGH: translate("Triage", "Let through out of hours"),
        ExceptionKind.QUEUE_JUMP: translate("Triage", "Before others in the queue"),
    }
    what = ", ".join(kinds[kind] for kind in found.exceptions)
    text = translate("Triage", "{what}: this would be {used} of {allowed} this month.")
    values = {"what": what, "used": found.allowance.used, "allowed": found.allowance.allowed}
    return [Said(text.format(**values), is_grave=found.allowance.used > found.allowance.allowed)]


def _agenda(found: Consequences, known: Known) -> list[Said]:
    lines = []
    for one in found.in_the_way:
        when = advice_words.time(one.period.start, known.situation)
        text = translate("Triage", "{name} at {time} lies in this time.")
        lines.append(Said(text.format(name=words.quoted(one.name), time=when), is_grave=True))
    return lines


def _queue(found: Consequences, known: Known) -> list[Said]:
    lines = []
    if found.set_aside is not None:
        name = words.plain(found.set_aside.caller.label)
        lines.append(Said(translate("Triage", "{name}'s request is set aside.").format(name=name)))
    if found.passed_over:
        people = [one.caller.label for one in found.passed_over]
        text = translate("Triage", "It goes before {names}.", "", len(people))
        lines.append(Said(text.format(names=advice_words.names(people))))
    del known
    return lines


def accept_name(kind: DecisionKind) -> str:
    """Return what accepting a decision is called on its button."""
    names = {
        DecisionKind.NOW: translate("Decisions", "Start now"),
        DecisionKind.BLOCK: translate("Decisions", "Schedule"),
        DecisionKind.LATER: translate("Decisions", "Put off"),
        DecisionKind.SHORTER: translate("Decisions", "Schedule"),
        DecisionKind.PHONE: translate("Decisions", "By phone"),
        DecisionKind.MAIL: translate("Decisions", "By mail"),
        DecisionKind.DELEGATE: translate("Decisions", "Hand over"),
        DecisionKind.DECLINE: translate("Decisions", "Decline"),
    }
    return names[kind]


def decision_title(kind: DecisionKind) -> str:
    """Return what a decision is, as the heading of its page."""
    titles = {
        DecisionKind.NOW: translate("Decisions", "Do it now"),
        DecisionKind.BLOCK: translate("Decisions", "In this block"),
        DecisionKind.LATER: translate("Decisions", "Later"),
        DecisionKind.SHORTER: translate("Decisions", "A shorter way"),
        DecisionKind.PHONE: translate("Decisions", "By phone"),
        DecisionKind.MAIL: translate("Decisions", "By mail for now"),
        DecisionKind.DELEGATE: translate("Decisions", "Someone else takes it over"),
        DecisionKind.DECLINE: translate("Decisions", "No, but with an alternative"),
    }
    return titles[kind]


def done_words(decision: Decision, known: Known) -> str:
    """Return what was decided, for the notice: Scheduled for Luis, tomorrow 10:00."""
    name = words.plain(known.request.caller.label)
    situation = known.situation
    match decision.kind:
        case DecisionKind.NOW:
            return translate("Decisions", "Started: {name}").format(name=name)
        case DecisionKind.DELEGATE:
            text = translate("Decisions", "{helper} takes over for {name}")
            return text.format(helper=words.plain(decision.to), name=name)
        case DecisionKind.DECLINE:
            return translate("Decisions", "Declined with an alternative: {name}").format(name=name)
        case _:
            pass
    if decision.place is not None:
        when = advice_words.moment(decision.place.period.start, situation)
        return translate("Decisions", "Scheduled: {name}, {when}").replace("{when}", when).replace("{name}", name)
    when = advice_words.moment(decision.promised_at or known.request.promised_at, situation)
    text = translate("Decisions", "Promised: {name}, by {when}")
    return text.replace("{when}", when).replace("{name}", name)


def joined(lines: Sequence[Said]) -> str:
    """Return the sentences as one text."""
    return " ".join(line.text for line in lines)
