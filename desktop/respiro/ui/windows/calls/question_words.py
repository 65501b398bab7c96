"""What Respiro asks about a follow-up, and the keys that answer, in words."""

from respiro.domain.calls import FollowUp, OutcomeKind, Question, QuestionKind, Way
from respiro.ui import call_words
from respiro.ui.windows.calls.actions import OUTCOME_KEYS
from respiro.ui.windows.calls.follow_up_view import FollowUpView
from respiro.ui.words import translate

_SPACE = "    "


def hints(follow_up: FollowUp | None) -> str:
    """Return the keys that answer, in a line."""
    if follow_up is None:
        return ""
    if not follow_up.is_open:
        return _SPACE.join([f"O {translate('calls', 'reopen')}", f"E {translate('calls', 'edit')}"])
    parts = [
        ("⏎", translate("calls", "remind") if follow_up.way is Way.THEIRS else translate("calls", "call back")),
        (OUTCOME_KEYS[OutcomeKind.REACHED], translate("calls", "reached")),
        ("N", translate("calls", "no answer")),
        (OUTCOME_KEYS[OutcomeKind.LEFT_MESSAGE], translate("calls", "left a message")),
        ("S", translate("calls", "snooze")),
    ]
    return _SPACE.join(f"{key} {text}" for key, text in parts)


def question_words(view: FollowUpView, question: Question) -> tuple[str, str, str]:
    """Return a question, the answer that settles the follow-up, and the one that keeps it."""
    when = call_words.when_words(question.at, view.sight.now, view.sight.zone)
    pattern, settled, kept = {
        QuestionKind.OUTGOING: (
            translate("calls", "You called {name} {when}. Was that the call-back?"),
            translate("calls", "Yes"),
            translate("calls", "No, still to do"),
        ),
        QuestionKind.ANSWERED: (
            translate("calls", "{name} called {when} and you answered. Is it settled?"),
            translate("calls", "Yes, settled"),
            translate("calls", "No, still to do"),
        ),
        QuestionKind.DELETED: (
            translate("calls", "Deleted in the agenda {when}. Still to do?"),
            translate("calls", "Drop it"),
            translate("calls", "Still to do"),
        ),
    }[question.kind]
    return pattern.format(name=view.name, when=when), settled, kept
