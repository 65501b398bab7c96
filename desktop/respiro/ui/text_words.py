"""What the texts for clients are called, and why one of the user's own can't be used."""

from collections.abc import Callable, Mapping
from functools import cache
from typing import Final

from PySide6.QtCore import QCoreApplication

from respiro import phrases
from respiro.domain.clients import Tone
from respiro.services.ports import TemplateProblem
from respiro.services.texts import EVENT, PROFILE, TASK
from respiro.ui import words

translate = QCoreApplication.translate
LANGUAGES: Final[Mapping[str, str]] = {"en": "English", "es": "Español", "pl": "Polski", "ro": "Română"}
"""The languages of Respiro's texts, each in its own words."""


def kind_name(kind: str) -> str:
    """Return what a text is called; one of the user's own by its file's name."""
    known = _names().get(kind)
    if known:
        return known()
    bare = words.plain(kind.removeprefix(PROFILE).removeprefix(TASK).removeprefix(EVENT).replace("_", " ")).strip()
    if kind.startswith(PROFILE):
        return translate("text_words", "Advice: {profile}").format(profile=bare)
    return bare[:1].upper() + bare[1:]


def tone_name(tone: str) -> str:
    """Return what a tone is called; empty for a text to which it makes no difference."""
    if not tone:
        return ""
    return translate("text_words", "Formal") if tone == Tone.FORMAL else translate("text_words", "Friendly")


def language_name(tag: str) -> str:
    """Return a language in its own words; its tag if it is none of ours."""
    return LANGUAGES.get(tag, tag)


def reason_words(problem: TemplateProblem) -> str:
    """Return why a text can't be used, and in which line."""
    sentence = translate(phrases.CONTEXT, phrases.problem_source(problem.reason))
    why = words.plain(phrases.filled(sentence, problem.reason, {"detail": problem.detail}))
    return translate(phrases.CONTEXT, phrases.IN_LINE).format(line=problem.line, why=why) if problem.line else why


def problem_words(problem: TemplateProblem) -> str:
    """Return that the user's own text is not used, and why."""
    told = translate("text_words", "Your own text can't be used, so Respiro's stands here. {why}")
    return told.format(why=reason_words(problem))


@cache
def _names() -> Mapping[str, Callable[[], str]]:
    """Return what makes each name: the language may change while Respiro runs."""
    return {
        "received": lambda: translate("text_words", "Received"),
        "promise": lambda: translate("text_words", "I'll do it by …"),
        "now": lambda: translate("text_words", "I'm on it now"),
        "later": lambda: translate("text_words", "Later"),
        "shorter": lambda: translate("text_words", "Shorter"),
        "by_phone": lambda: translate("text_words", "By phone instead of a meeting"),
        "by_mail": lambda: translate("text_words", "By mail for now"),
        "delegated": lambda: translate("text_words", "Someone else does it"),
        "no_with_alternative": lambda: translate("text_words", "No, but …"),
        "late_apology": lambda: translate("text_words", "Later than promised"),
        "waiting": lambda: translate("text_words", "What I need from you"),
        "resolved": lambda: translate("text_words", "Done"),
        "ask_first": lambda: translate("text_words", "Ask before it burns"),
        "hand_over": lambda: translate("text_words", "Hand-over to a backup person"),
        "how_to_reach_me": lambda: translate("text_words", "How to reach me"),
        "limit_reset": lambda: translate("text_words", "Reset the limit"),
        "confirm": lambda: translate("text_words", "Confirm a meeting"),
        "reschedule": lambda: translate("text_words", "Another time for a meeting"),
        "late_call": lambda: translate("text_words", "Called back late"),
        "missed_call": lambda: translate("text_words", "Missed call"),
        "asked_reminder": lambda: translate("text_words", "Reminder of what I asked"),
        "left_message": lambda: translate("text_words", "Tried to call back"),
        "task_answer": lambda: translate("text_words", "Task: get back to someone"),
        "task_call": lambda: translate("text_words", "Task: call someone back"),
        "task_remind": lambda: translate("text_words", "Task: remind someone"),
        "event_plan_b": lambda: translate("text_words", "Calendar: plan B"),
        "event_margin": lambda: translate("text_words", "Calendar: margin"),
        "profile_steady": lambda: translate("text_words", "Advice: steady"),
        "profile_invader": lambda: translate("text_words", "Advice: invader"),
        "profile_impatient": lambda: translate("text_words", "Advice: impatient"),
    }
